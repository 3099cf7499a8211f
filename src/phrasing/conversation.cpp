#include "phrasing/conversation.h"

#include <algorithm>
#include <array>

namespace frontdesk::phrasing {

namespace {

constexpr std::array fulfilment_words = {"met", "missed", "cleared", "not-applicable", "open"};
static_assert(fulfilment_words.size() == static_cast<std::size_t>(Fulfilment::open) + 1);

}  // namespace

const std::vector<std::string>& event_words() {
    static const std::vector<std::string> words{
        // the telephone
        "pick-up", "dial", "hold", "resume", "swap", "hang-up", "wait-hang-up", "gave-up", "second-call",
        // the body
        "stand-up", "smile", "seat", "both-hands", "push-over", "lead-aside", "tea", "look-up", "keep-typing",
        // the work
        "register", "call-manager", "call-technician", "write-first", "write-note", "form-filled",
        // what it comes to
        "broken-off", "ended"};
    return words;
}

const char* to_word(Fulfilment fulfilment) {
    return fulfilment_words.at(static_cast<std::size_t>(fulfilment));
}

std::optional<Fulfilment> fulfilment_from(std::string_view word) {
    const auto* found = std::find(fulfilment_words.begin(), fulfilment_words.end(), word);
    if (found == fulfilment_words.end()) return std::nullopt;
    return static_cast<Fulfilment>(found - fulfilment_words.begin());
}

}  // namespace frontdesk::phrasing
