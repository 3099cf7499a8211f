#pragma once

#include <string>

#include "phrasing/demand_check.h"
#include "phrasing/pack.h"

// Tells in Simplified Chinese why a conversation rule came out as it did.
namespace frontdesk::phrasing {

/// Settles once what each thing is called in reasons. To be called when the pack's rules are all there.
void name_things(Pack& pack);

std::string reason_met(const ConversationRule& rule, const ConversationOutcome& outcome);
std::string reason_missed(const ConversationBook& book, const ConversationRule& rule,
                          const ConversationOutcome& outcome, const Answer& answer);
std::string reason_open(const ConversationRule& rule);
std::string reason_without_trigger(const ConversationBook& book, const ConversationRule& rule, bool finished);

/// What an event is called: "请对方等候".
std::string event_name(const std::string& event);

}  // namespace frontdesk::phrasing
