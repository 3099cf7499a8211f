#include <algorithm>

#include "session/ledger.h"
#include "session/promise_time.h"
#include "session/transcript.h"

// What a reply, or the scenario, adds to the ledger.
namespace frontdesk::session {
namespace {

using phrasing::Promise;
using Kind = PromiseFact::Kind;

class Noting {
  public:
    Noting(const World& world, const Session& session)
        : m_world(world), m_transcript(session.transcript), m_here(session.transcript.size() - 1) {}

    std::vector<PromiseFact> facts() {
        const auto& promises = m_transcript[m_here].assessment->promises;
        std::vector<Commitment> commitments = ledger(m_transcript);
        for (std::size_t i = 0; i < promises.size(); ++i) {
            PromiseFact fact = judged(promises[i], commitments);
            fact.said = static_cast<int>(i);
            if (fact.kind == Kind::made) {
                fact.promise = static_cast<int>(commitments.size());
                commitments.push_back({promises[i], m_here, {m_here}, {}, Commitment::State::open, 0});
            } else {
                Commitment& commitment = commitments[static_cast<std::size_t>(fact.promise)];
                commitment.entries.push_back(m_here);
                if (fact.kind == Kind::made_definite || fact.kind == Kind::changed)
                    commitment.promise = promises[i];
            }
            m_facts.push_back(fact);
        }
        return m_facts;
    }

  private:
    static bool may_be_same(const Commitment& commitment, const Promise& said) {
        const Promise& known = commitment.promise;
        const bool same_doer = known.who == said.who || known.who_text.empty() || said.who_text.empty();
        return commitment.state == Commitment::State::open && known.act == said.act && same_doer;
    }

    TimeRelation compare(const Commitment& commitment, const Promise& said) const {
        if (!commitment.promise.due || !said.due) return TimeRelation::unknown;
        const std::int64_t then = m_transcript[commitment.entries.back()].at_ms;
        const std::int64_t now = m_transcript[m_here].at_ms;
        return relation(*commitment.promise.due, window_of(*commitment.promise.due, m_world.scenario, then),
                        *said.due, window_of(*said.due, m_world.scenario, now));
    }

    bool is_waited_for(const Promise& said) const {
        const phrasing::PromiseAct* act = m_world.engine.find_promise_act(said.act);
        return act != nullptr && act->timed;
    }

    /// The latest promise that this one can be; else one that it contradicts.
    PromiseFact judged(const Promise& said, const std::vector<Commitment>& commitments) const {
        PromiseFact clash;
        for (std::size_t back = commitments.size(); back-- > 0;) {
            const Commitment& commitment = commitments[back];
            if (!may_be_same(commitment, said)) continue;
            const auto number = static_cast<int>(back);
            if (compare(commitment, said) != TimeRelation::other) {
                const bool sharper = said.definite && !commitment.promise.definite;
                return {sharper ? Kind::made_definite : Kind::repeated, number, -1};
            }
            // Two times in one breath are two promises; so is one more.
            if (commitment.entries.back() == m_here || said.further || !is_waited_for(said)) continue;
            if (clash.promise < 0) clash = {said.moved ? Kind::changed : Kind::contradicted, number, -1};
        }
        return clash.promise >= 0 ? clash : PromiseFact{Kind::made, -1, -1};
    }

    const World& m_world;
    const std::vector<Entry>& m_transcript;
    std::size_t m_here;
    std::vector<PromiseFact> m_facts;
};

/// Done now: too late if the time that was promised has passed.
bool too_late(const World& world, const Session& session, const Commitment& commitment) {
    constexpr std::int64_t grace_minutes = 5;
    if (!commitment.promise.due) return false;
    const std::int64_t then = session.transcript[commitment.entries.back()].at_ms;
    const auto window = window_of(*commitment.promise.due, world.scenario, then);
    if (!window) return false;
    const auto now = now_on(window->axis, world.scenario, session.clock_ms);
    return now && *now > window->to + grace_minutes;
}

std::string act_name(const World& world, const std::string& act) {
    const phrasing::PromiseAct* known = world.engine.find_promise_act(act);
    return known == nullptr ? act : known->name;
}

std::string told(const World& world, const Commitment& commitment, bool kept) {
    const auto& due = commitment.promise.due;
    const std::string when = due && commitment.promise.definite ? "“" + due->text + "”" : std::string();
    return "答应" + when + act_name(world, commitment.promise.act) + (kept ? "，做到了。" : "，没有做到。");
}

}  // namespace

void note_promises(const World& world, Session& session) {
    if (session.transcript.back().assessment->promises.empty()) return;
    session.transcript.back().promise_facts = Noting(world, session).facts();
}

Entry* settle_promises(const World& world, Session& session,
                       const std::map<std::string, scenario::PromiseOutcome>& outcomes) {
    Entry entry;
    const std::vector<Commitment> commitments = ledger(session.transcript);
    for (std::size_t i = 0; i < commitments.size(); ++i) {
        const auto outcome = outcomes.find(commitments[i].promise.act);
        if (outcome == outcomes.end() || commitments[i].state != Commitment::State::open) continue;
        const bool kept = outcome->second == scenario::PromiseOutcome::kept ||
                          (outcome->second == scenario::PromiseOutcome::done_now &&
                           !too_late(world, session, commitments[i]));
        entry.promise_facts.push_back({kept ? Kind::kept : Kind::broken, static_cast<int>(i), -1});
        entry.text += told(world, commitments[i], kept);
    }
    return entry.promise_facts.empty() ? nullptr : &append(session, std::move(entry));
}

}  // namespace frontdesk::session
