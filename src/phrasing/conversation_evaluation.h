#pragma once

#include <vector>

#include "phrasing/demand_check.h"

namespace frontdesk::phrasing {

/// Judges one conversation by a pack's rules over conversations. Made for one conversation and thrown away.
class ConversationEvaluation {
  public:
    /// @param memory may be null
    ConversationEvaluation(const ConversationBook& book, const Conversation& conversation, Outcomes asked,
                           Memory* memory);

    std::vector<ConversationOutcome> run() const;

  private:
    void judge(const ConversationRule& rule, std::vector<ConversationOutcome>& outcomes) const;
    /// The places that the rule is judged at.
    std::vector<Seen> triggers(const ConversationRule& rule) const;
    std::optional<Seen> first_turn_in(const Contexts& contexts) const;
    ConversationOutcome without_trigger(const ConversationRule& rule) const;
    ConversationOutcome judge_at(const ConversationRule& rule, const Seen& trigger) const;
    /// Is the rule set aside here, or may it still be?
    Truth exempt(const ConversationRule& rule, const Seen& trigger, ConversationOutcome& outcome) const;
    void weigh_miss(const ConversationRule& rule, const Seen& trigger, const Answer& answer,
                    ConversationOutcome& outcome) const;
    std::size_t turn_of(const Answer& answer, const Seen& trigger) const;
    Moment moment_of(const Seen& seen) const;

    const ConversationBook& m_book;
    Outcomes m_asked;
    ConversationFacts m_facts;
    DemandCheck m_check;
};

}  // namespace frontdesk::phrasing
