#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/shared.h"
#include "phrasing/assessment.h"

// A whole conversation as the rules over it see it, and what they say of it. Plain values.
namespace frontdesk::phrasing {

/// Something that is said or done. Without text it counts as nobody's turn.
struct Turn {
    Speaker speaker = Speaker::clerk;
    Context context = Context::call;
    bool emergency = false;               ///< The matter is one that is never put off.
    std::string text;                     ///< As typed or shown; may be empty.
    std::vector<std::string> events;      ///< What happens with it, before the words: "hold", "form-filled".
    core::Shared<Assessment> assessment;  ///< What the engine says of the text, as this speaker's.
};

struct Conversation {
    std::vector<Turn> turns;
    bool finished = false;  ///< Nothing more will be said or done.
};

/// The events that rules may speak of: acts of the trainee and what the conversation comes to.
const std::vector<std::string>& event_words();

/// met, missed: decided for good. cleared: missed, but `because` says why it does not count.
/// not_applicable: the rule has nothing to say here. open: the conversation can still go both ways.
enum class Fulfilment { met, missed, cleared, not_applicable, open };
const char* to_word(Fulfilment fulfilment);
/// The way back; nothing for any other word.
std::optional<Fulfilment> fulfilment_from(std::string_view word);

/// Which outcomes are asked for: all, or those that were met or missed.
enum class Outcomes { all, decided };

/// A place in a conversation.
struct Moment {
    std::size_t turn = 0;  ///< Index into the turns.
    Span span;             ///< Of the turn's text; empty for an event or a turn as a whole.
    std::string text;      ///< The words of the span, or the event.
    std::string what;      ///< Rule id, event, or the name that the rule gives it; may be empty.
};

/// What one rule says of the conversation, or of one of the occurrences that it is judged at.
struct ConversationOutcome {
    std::string rule;  ///< "C02"
    Fulfilment fulfilment = Fulfilment::not_applicable;
    bool downgraded = false;         ///< Missed, but `because` makes it a minor thing.
    std::size_t turn = 0;            ///< The turn that the outcome belongs to.
    std::optional<Moment> trigger;   ///< What made the rule apply.
    std::vector<Moment> evidence;    ///< What met it, or what broke it.
    std::string because;             ///< Id of what cleared, eased or set it aside; empty else.
    std::optional<Moment> decisive;  ///< Where that stands.
    std::string reason;              ///< Told to a person in Simplified Chinese, one or two sentences.
};

}  // namespace frontdesk::phrasing
