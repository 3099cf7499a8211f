#include "session/transcript.h"

#include <algorithm>
#include <array>

#include "core/error.h"

namespace frontdesk::session {

const char* to_word(EntryKind kind) {
    static constexpr std::array words = {"owner", "narrator", "other",  "reply",    "choice", "act",
                                         "form",  "hint",     "ending", "exercise", "summary"};
    static_assert(words.size() == static_cast<std::size_t>(last_entry_kind) + 1);
    return words.at(static_cast<std::size_t>(kind));
}

Entry& append(Session& session, Entry entry) {
    entry.node = session.at;
    entry.at_ms = session.clock_ms;
    if (entry.person.empty()) entry.person = session.present;
    entry.heat_after = session.heat_of(entry.person);
    return session.transcript.emplace_back(std::move(entry));
}

const Entry* last_reply_to(const Session& session, const std::string& person, std::size_t since) {
    for (std::size_t i = session.transcript.size(); i > since; --i) {
        const Entry& entry = session.transcript[i - 1];
        if (entry.kind == EntryKind::reply && entry.person == person) return &entry;
    }
    return nullptr;
}

const Entry* last_reply(const Session& session) {
    const auto found = std::find_if(session.transcript.rbegin(), session.transcript.rend(),
                                    [](const Entry& entry) { return entry.kind == EntryKind::reply; });
    return found == session.transcript.rend() ? nullptr : &*found;
}

std::string last_customer_line(const Session& session) {
    const auto found =
        std::find_if(session.transcript.rbegin(), session.transcript.rend(), [&](const Entry& entry) {
            return entry.kind == EntryKind::owner && entry.person == session.present;
        });
    return found == session.transcript.rend() ? std::string() : found->text;
}

}  // namespace frontdesk::session
