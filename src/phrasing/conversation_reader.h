#pragma once

#include "json/reader.h"
#include "phrasing/pack.h"

namespace frontdesk::phrasing {

/// Rules over conversations have ids of their own: `C` and two to five digits.
bool is_conversation_rule_id(const std::string& id);

/// True for a rule whose id begins with the letter of conversation rules.
bool is_conversation_rule(const json::Value& value);

/// Adds the rule to the pack's conversations, unless it is not usable; reports what is wrong with it.
/// Whether the rules exist that it names can only be told when all are read: `finish_conversations`.
void read_conversation_rule(const json::Value& value, const json::Sink& sink, Pack& pack);

/// To be called once all rules are read. Reports each rule id that a conversation rule names and the pack
/// does not have.
void finish_conversations(Pack& pack, core::Problems& problems);

}  // namespace frontdesk::phrasing
