#include "scoring/conversation_turns.h"

#include <algorithm>
#include <set>

namespace frontdesk::scoring {
namespace {

using phrasing::Speaker;
using phrasing::Turn;
using session::Entry;
using session::EntryKind;

class Retelling {
  public:
    explicit Retelling(const Marking& marking) : m_marking(marking) {}

    Retold run() {
        const std::vector<Entry>& transcript = m_marking.session.transcript;
        for (std::size_t at = 0; at < transcript.size(); ++at) retell(at, transcript[at]);
        m_retold.conversation.finished = m_marking.session.ended;
        return std::move(m_retold);
    }

  private:
    void retell(std::size_t at, const Entry& entry) {
        switch (entry.kind) {
            case EntryKind::owner:
                return says(at, Speaker::customer);
            case EntryKind::other:
                return says(at, Speaker::colleague);
            case EntryKind::reply:
                return says(at, Speaker::clerk);
            case EntryKind::choice:
                if (is_said(entry)) says(at, Speaker::clerk);
                return;
            case EntryKind::act:
                return happens(at, acts(entry));
            case EntryKind::form:
                return happens(at, {"form-filled"});
            case EntryKind::ending:
                return happens(at, ending(at, entry));
            case EntryKind::narrator:
            case EntryKind::hint:
            case EntryKind::exercise:
            case EntryKind::summary:
                return;
        }
    }

    bool is_said(const Entry& choice) const {
        const auto* node = node_as<scenario::ChoiceNode>(m_marking.scenario, choice.node);
        return node != nullptr && node->said;
    }

    void says(std::size_t at, Speaker speaker) {
        const Entry& entry = m_marking.session.transcript[at];
        Turn turn = turn_at(entry);
        turn.speaker = speaker;
        turn.text = entry.text;
        if (entry.kind == EntryKind::reply) {
            turn.assessment = entry.assessment;
        } else if (speaks_of(speaker)) {
            turn.assessment = m_marking.engine.assess_shared(turn.text, situation(turn));
        }
        m_clerk_spoke = m_clerk_spoke || speaker == Speaker::clerk;
        if (speaker == Speaker::customer) m_customer = turn.text;
        add(at, std::move(turn));
    }

    void happens(std::size_t at, std::vector<std::string> events) {
        Turn turn = turn_at(m_marking.session.transcript[at]);
        turn.events = std::move(events);
        add(at, std::move(turn));
    }

    Turn turn_at(const Entry& entry) const {
        Turn turn;
        const auto* reply = node_as<scenario::ReplyNode>(m_marking.scenario, entry.node);
        turn.context = m_marking.scenario.context;
        if (reply != nullptr && entry.kind == EntryKind::reply)
            turn.context = reply->context.value_or(turn.context);
        turn.emergency = m_marking.scenario.emergency;
        return turn;
    }

    phrasing::Situation situation(const Turn& turn) const {
        phrasing::Situation situation;
        situation.context = turn.context;
        situation.emergency = turn.emergency;
        situation.customer = m_customer;
        situation.speaker = turn.speaker;
        situation.opening = turn.speaker == Speaker::clerk && !m_clerk_spoke;
        return situation;
    }

    /// Are there rules about this speaker's words?
    bool speaks_of(Speaker speaker) const {
        const auto& rules = m_marking.engine.rules();
        return std::any_of(rules.begin(), rules.end(),
                           [speaker](const phrasing::RuleInfo& rule) { return rule.speaker == speaker; });
    }

    /// A telephone that rings during a call is the second one.
    std::vector<std::string> acts(const Entry& entry) {
        std::vector<std::string> events;
        const auto* node = node_as<scenario::ActNode>(m_marking.scenario, entry.node);
        if (!m_calls.empty() && node != nullptr && node->ringing) events.emplace_back("second-call");
        events.push_back(entry.chosen);
        if (entry.chosen == "pick-up" || entry.chosen == "dial") m_calls.insert(entry.line);
        if (session::hung_up(entry) != session::HungUp::nobody) m_calls.erase(entry.line);
        return events;
    }

    /// Where the customer has the last word and the attempt is lost by it, they broke it off.
    std::vector<std::string> ending(std::size_t at, const Entry& entry) const {
        std::vector<std::string> events{"ended"};
        const auto* end = node_as<scenario::EndNode>(m_marking.scenario, entry.node);
        const std::vector<Entry>& transcript = m_marking.session.transcript;
        while (at > 0 && transcript[at - 1].kind == EntryKind::narrator) --at;
        const bool customer_last = at > 0 && transcript[at - 1].kind == EntryKind::owner;
        if (end != nullptr && !end->may_pass && customer_last) events.emplace_back("broken-off");
        return events;
    }

    void add(std::size_t at, Turn turn) {
        m_retold.conversation.turns.push_back(std::move(turn));
        m_retold.entries.push_back(at);
    }

    const Marking& m_marking;
    Retold m_retold;
    std::set<int> m_calls;  ///< the lines on which there is one
    bool m_clerk_spoke = false;
    std::string m_customer;
};

}  // namespace

Retold retell(const Marking& marking) {
    return Retelling(marking).run();
}

}  // namespace frontdesk::scoring
