#include "phrasing/conversation_evaluation.h"

#include <algorithm>

#include "phrasing/conversation_reason.h"

namespace frontdesk::phrasing {

namespace {

/// The trigger of a rule that has none of its own is no thing, but a turn's beginning.
constexpr std::uint32_t no_thing = 0xFFFFFFFF;

bool is_decided(const ConversationOutcome& outcome) {
    return outcome.fulfilment == Fulfilment::met || outcome.fulfilment == Fulfilment::missed;
}

}  // namespace

ConversationEvaluation::ConversationEvaluation(const ConversationBook& book, const Conversation& conversation,
                                               Outcomes asked, Memory* memory)
    : m_book(book), m_asked(asked), m_facts(book, conversation, memory), m_check(m_book, m_facts) {}

std::vector<ConversationOutcome> ConversationEvaluation::run() const {
    std::vector<ConversationOutcome> outcomes;
    for (const ConversationRule& rule : m_book.rules) judge(rule, outcomes);
    return outcomes;
}

void ConversationEvaluation::judge(const ConversationRule& rule,
                                   std::vector<ConversationOutcome>& outcomes) const {
    const std::vector<Seen> found = triggers(rule);
    for (const Seen& trigger : found) {
        ConversationOutcome outcome = judge_at(rule, trigger);
        if (m_asked == Outcomes::all || is_decided(outcome)) outcomes.push_back(std::move(outcome));
    }
    if (found.empty() && m_asked == Outcomes::all) outcomes.push_back(without_trigger(rule));
}

std::vector<Seen> ConversationEvaluation::triggers(const ConversationRule& rule) const {
    std::vector<Seen> found;
    if (rule.when.empty()) {
        if (const auto seen = first_turn_in(rule.contexts)) found.push_back(*seen);
        return found;
    }
    Place from;
    while (const auto seen = m_check.first_of(rule.when, from)) {
        from = std::max(seen->where.end, Place{seen->where.begin.turn, seen->where.begin.byte + 1});
        if (!m_facts.is_in(seen->where.begin.turn, rule.contexts)) continue;
        found.push_back(*seen);
        if (!rule.each) break;
    }
    return found;
}

std::optional<Seen> ConversationEvaluation::first_turn_in(const Contexts& contexts) const {
    for (const std::size_t turn : m_facts.turns_of(Speaker::clerk))
        if (m_facts.is_in(turn, contexts)) return Seen{no_thing, {{turn, 0}, {turn, 0}}};
    return std::nullopt;
}

ConversationOutcome ConversationEvaluation::without_trigger(const ConversationRule& rule) const {
    ConversationOutcome outcome;
    outcome.rule = rule.info.id;
    const bool over = m_facts.conversation().finished;
    outcome.fulfilment = over ? Fulfilment::not_applicable : Fulfilment::open;
    outcome.reason = reason_without_trigger(m_book, rule, over);
    return outcome;
}

ConversationOutcome ConversationEvaluation::judge_at(const ConversationRule& rule,
                                                     const Seen& trigger) const {
    ConversationOutcome outcome;
    outcome.rule = rule.info.id;
    outcome.turn = trigger.where.begin.turn;
    outcome.trigger = moment_of(trigger);
    const Truth exempted = exempt(rule, trigger, outcome);
    if (exempted == Truth::yes) return outcome;
    const Answer answer = m_check.check(*rule.expects, trigger.where);
    outcome.turn = turn_of(answer, trigger);
    for (const Seen& seen : answer.evidence) outcome.evidence.push_back(moment_of(seen));
    if (answer.truth == Truth::yes) {
        outcome.fulfilment = Fulfilment::met;
        outcome.reason = reason_met(rule, outcome);
    } else if (answer.truth == Truth::no) {
        weigh_miss(rule, trigger, answer, outcome);
    }
    if (answer.truth == Truth::open || exempted == Truth::open) {
        outcome.fulfilment = Fulfilment::open;
        outcome.reason = reason_open(rule);
    }
    return outcome;
}

Truth ConversationEvaluation::exempt(const ConversationRule& rule, const Seen& trigger,
                                     ConversationOutcome& outcome) const {
    Truth truth = Truth::no;
    for (const Exemption& exemption : rule.exemptions) {
        const Answer answer = m_check.check(*exemption.by, trigger.where);
        if (answer.truth == Truth::yes) {
            outcome.fulfilment = Fulfilment::not_applicable;
            outcome.because = "not_applicable";
            outcome.reason = rule.info.name + "：这里不要求。" + exemption.reason + "。";
            if (!answer.evidence.empty()) outcome.decisive = moment_of(answer.evidence.front());
            return Truth::yes;
        }
        truth = std::max(truth, answer.truth);
    }
    return truth;
}

void ConversationEvaluation::weigh_miss(const ConversationRule& rule, const Seen& trigger,
                                        const Answer& answer, ConversationOutcome& outcome) const {
    outcome.fulfilment = Fulfilment::missed;
    outcome.reason = reason_missed(m_book, rule, outcome, answer);
    for (const Clearance& clearance : rule.clearances) {
        const Answer cleared = m_check.check(*clearance.by, trigger.where);
        if (cleared.truth == Truth::no) continue;
        if (cleared.truth == Truth::open) {
            outcome.fulfilment = Fulfilment::open;
            outcome.reason = reason_open(rule);
            return;
        }
        outcome.because = clearance.id;
        if (!cleared.evidence.empty()) outcome.decisive = moment_of(cleared.evidence.front());
        outcome.downgraded = clearance.verdict == Verdict::downgraded;
        if (!outcome.downgraded) outcome.fulfilment = Fulfilment::cleared;
        outcome.reason += (outcome.downgraded ? "（从轻：" : "（不算：") + clearance.explains + "）";
        return;
    }
}

/// What was met belongs to the clerk's words that completed it; what was missed to those that broke it, or to
/// the last ones in which it could have been done. Without any it belongs to the trigger.
std::size_t ConversationEvaluation::turn_of(const Answer& answer, const Seen& trigger) const {
    const std::size_t own = trigger.where.begin.turn;
    std::size_t end = own + 1;
    if (!answer.evidence.empty()) {
        end = 0;
        for (const Seen& seen : answer.evidence) end = std::max(end, seen.where.begin.turn + 1);
    } else if (answer.truth == Truth::no) {
        end = answer.closing.turn + (answer.closing.byte > 0 ? 1 : 0);
    }
    const std::size_t said = m_facts.clerk_turns_before(end);
    if (said == 0) return own;
    const std::size_t turn = m_facts.turns_of(Speaker::clerk)[said - 1];
    const Turn& triggering = m_facts.conversation().turns[own];
    const bool clerk_triggers = triggering.speaker == Speaker::clerk && !triggering.text.empty();
    return clerk_triggers ? std::max(own, turn) : turn;
}

Moment ConversationEvaluation::moment_of(const Seen& seen) const {
    Moment moment;
    moment.turn = seen.where.begin.turn;
    const Turn& turn = m_facts.conversation().turns[moment.turn];
    if (seen.thing == no_thing) return moment;
    moment.span = {seen.where.begin.byte, seen.where.end.byte};
    const Thing& thing = m_book.things[seen.thing];
    moment.what = thing.name.empty() ? thing.word : thing.name;
    moment.text = thing.kind == Thing::Kind::event
                      ? thing.word
                      : turn.text.substr(moment.span.begin, moment.span.end - moment.span.begin);
    return moment;
}

}  // namespace frontdesk::phrasing
