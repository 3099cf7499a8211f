#include "app/slips.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/practice_items.h"

namespace frontdesk::app {

namespace {

using phrasing::Verdict;

/// Rules of forbidden acts that count, each once, in the order in which they were first done.
std::vector<std::string> acts_of(const EndedAttempt& attempt) {
    std::vector<std::string> rules;
    const auto& lines = attempt.session.transcript;
    for (std::size_t i = attempt.first_own; i < lines.size(); ++i) {
        for (const phrasing::Finding& finding : lines[i].assessment->forbidden) {
            const bool met = std::find(rules.begin(), rules.end(), finding.rule) != rules.end();
            if (finding.verdict == Verdict::hit && !met) rules.push_back(finding.rule);
        }
    }
    return rules;
}

bool wants(const PracticeItem& item, const std::string& move) {
    const auto& moves = item.situation->wants;
    return std::find(moves.begin(), moves.end(), move) != moves.end();
}

/// Moves that earned nothing where they were wanted, each once.
std::vector<std::string> missed_moves(const EndedAttempt& attempt) {
    std::vector<std::string> rules;
    for (const scoring::Mark& mark : attempt.result.marks) {
        const bool missed = mark.of > 0 && mark.points == 0 && mark.entry >= attempt.first_own;
        const bool met = std::find(rules.begin(), rules.end(), mark.rule) != rules.end();
        if (missed && !met) rules.push_back(mark.rule);
    }
    return rules;
}

/// Chooses situations and brings their cards forward.
class Choosing {
  public:
    Choosing(const Cards& cards, core::Instant now)
        : m_cards(cards), m_parameters(practice_parameters(now)), m_now(now) {}

    /// Nothing if there is no candidate.
    void note(const std::string& rule, records::AttemptId attempt,
              const std::vector<PracticeItem>& candidates) {
        const PracticeItem* item = choose(candidates);
        if (item == nullptr) return;
        m_commit.slips.push_back({item->key, rule, attempt, m_now});
        if (!m_chosen.insert(item->key).second) return;
        const records::PracticeCard row = card_or_new(m_cards, item->key, m_now);
        const practice::Card card = practice::bring_forward(card_of(row), m_now);
        m_commit.cards.push_back(row_of(item->key, card, row.added));
    }

    records::SlipCommit take() { return std::move(m_commit); }

  private:
    /// What speaks for an item, the smaller the better: chosen already, waits unpractised, never met, most
    /// nearly forgotten.
    std::tuple<int, double> claim_of(const PracticeItem& item) const {
        if (m_chosen.contains(item.key)) return {0, 0};
        const auto row = m_cards.find(item.key);
        if (row == m_cards.end()) return {2, 0};
        const practice::Card card = card_of(row->second);
        if (card.state == practice::State::unseen) return {1, 0};
        return {3, practice::retrievability(m_parameters, card, m_now)};
    }

    const PracticeItem* choose(const std::vector<PracticeItem>& candidates) const {
        const auto best =
            std::min_element(candidates.begin(), candidates.end(),
                             [this](const auto& a, const auto& b) { return claim_of(a) < claim_of(b); });
        return best == candidates.end() ? nullptr : &*best;
    }

    const Cards& m_cards;
    practice::Parameters m_parameters;
    core::Instant m_now;
    std::set<std::string> m_chosen;
    records::SlipCommit m_commit;
};

}  // namespace

records::SlipCommit slips_of(const curriculum::Curriculum& curriculum, const Cards& cards,
                             const EndedAttempt& attempt, core::Instant now) {
    Choosing choosing(cards, now);
    for (const std::string& rule : acts_of(attempt)) {
        const curriculum::Drill* drill = curriculum.find_drill(rule);
        if (drill != nullptr) choosing.note(rule, attempt.id, items_of(*drill));
    }
    std::vector<PracticeItem> all;
    for (const curriculum::Drill& drill : curriculum.drills) {
        for (PracticeItem& item : items_of(drill)) all.push_back(std::move(item));
    }
    for (const std::string& move : missed_moves(attempt)) {
        std::vector<PracticeItem> candidates;
        std::copy_if(all.begin(), all.end(), std::back_inserter(candidates),
                     [&move](const PracticeItem& item) { return wants(item, move); });
        choosing.note(move, attempt.id, candidates);
    }
    return choosing.take();
}

}  // namespace frontdesk::app
