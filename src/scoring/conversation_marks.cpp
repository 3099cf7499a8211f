#include <algorithm>

#include "scoring/conversation_turns.h"
#include "scoring/marks.h"

namespace frontdesk::scoring {
namespace {

using phrasing::ConversationOutcome;
using phrasing::ConversationRuleInfo;
using phrasing::Fulfilment;

Dimension dimension_of(const Policy& policy, const ConversationRuleInfo& rule) {
    const auto found = policy.conversation_dimensions.find(rule.id);
    return found == policy.conversation_dimensions.end() ? policy.conversation_dimension : found->second;
}

int lost_by(const Policy& policy, phrasing::Severity severity) {
    return severity == phrasing::Severity::minor   ? policy.lost_minor
           : severity == phrasing::Severity::major ? policy.lost_major
                                                   : policy.lost_fatal;
}

/// A rule with a severity takes points where it is missed; one without is a step that earns some.
void set_points(const Policy& policy, const ConversationRuleInfo& rule, const ConversationOutcome& outcome,
                Mark& mark) {
    const bool missed = outcome.fulfilment == Fulfilment::missed;
    if (rule.severity) {
        const int lost = rule.points ? rule.points->amount : lost_by(policy, *rule.severity);
        mark.points = -(outcome.downgraded ? std::min(lost, policy.lost_minor) : lost);
        mark.fatal = *rule.severity == phrasing::Severity::fatal && !outcome.downgraded;
        return;
    }
    mark.of = rule.points ? rule.points->amount : policy.conversation_points;
    mark.points = !missed ? mark.of : outcome.downgraded ? mark.of * policy.late_percent / 100 : 0;
}

/// The one that is marked of a rule that counts once: the first miss, else the first that was met.
void keep_one(std::vector<const ConversationOutcome*>& outcomes) {
    const auto missed = std::find_if(
        outcomes.begin(), outcomes.end(),
        [](const ConversationOutcome* outcome) { return outcome->fulfilment == Fulfilment::missed; });
    outcomes = {missed == outcomes.end() ? outcomes.front() : *missed};
}

}  // namespace

std::vector<Mark> conversation_marks(const Marking& marking) {
    const Retold retold = retell(marking);
    const std::vector<ConversationOutcome> outcomes =
        marking.engine.judge(retold.conversation, phrasing::Outcomes::decided);
    std::vector<Mark> marks;
    auto next = outcomes.begin();  // They come in the order of the rules.
    for (const ConversationRuleInfo& rule : marking.engine.conversation_rules()) {
        std::vector<const ConversationOutcome*> counting;
        for (; next != outcomes.end() && next->rule == rule.id; ++next) {
            const bool missed = next->fulfilment == Fulfilment::missed;
            const bool earns = next->fulfilment == Fulfilment::met && !rule.severity;
            if (missed || earns) counting.push_back(&*next);
        }
        if (counting.empty()) continue;
        if (!rule.points || !rule.points->per_hit) keep_one(counting);
        for (const ConversationOutcome* outcome : counting) {
            Mark mark;
            mark.entry = retold.entries.at(outcome->turn);
            mark.node = marking.session.transcript[mark.entry].node;
            mark.dimension = dimension_of(marking.policy, rule);
            mark.rule = rule.id;
            mark.why = outcome->reason;
            set_points(marking.policy, rule, *outcome, mark);
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

}  // namespace frontdesk::scoring
