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
    entry.heat_after = session.heat;
    return session.transcript.emplace_back(std::move(entry));
}

const Entry* last_reply(const Session& session) {
    const auto found = std::find_if(session.transcript.rbegin(), session.transcript.rend(),
                                    [](const Entry& entry) { return entry.kind == EntryKind::reply; });
    return found == session.transcript.rend() ? nullptr : &*found;
}

std::string last_customer_line(const Session& session) {
    const auto found = std::find_if(session.transcript.rbegin(), session.transcript.rend(),
                                    [](const Entry& entry) { return entry.kind == EntryKind::owner; });
    return found == session.transcript.rend() ? std::string() : found->text;
}

}  // namespace frontdesk::session
