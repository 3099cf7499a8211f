// The part of an evaluation that hears the learnt opinion: after the patterns, before one act takes another's
// place. What it changes is told with the words that it hung on.
#include <algorithm>

#include "phrasing/evaluation.h"

namespace frontdesk::phrasing {

namespace {

constexpr const char* because = "opinion";

/// It has learnt from Chinese replies only.
bool holds_hanzi(std::u32string_view characters) {
    return std::any_of(characters.begin(), characters.end(),
                       [](char32_t character) { return character >= 0x3400 && character < 0x40000; });
}

}  // namespace

void Evaluation::hear_opinion() {
    const Opinion* opinion = m_pack.opinion.get();
    if (opinion == nullptr || m_situation.speaker != Speaker::clerk || !holds_hanzi(m_stream.characters()))
        return;
    const OpinionText text = opinion->text_of(m_stream);
    const OpinionPoints points = opinion->weigh(text, acts_for_opinion(text));
    const std::vector<Opinion::Strongest> strongest = opinion->strongest(text, points);
    // Moves stand behind forbidden acts and come first here: a move that is found may excuse an act.
    for (std::size_t i = opinion->rules().size(); i-- > 0;) {
        const OpinionOn& on = opinion->rules()[i];
        if (on.veto) veto(text, points, i);
        if (on.rescue) rescue(text, strongest[i], i);
    }
}

/// What the patterns said of each clause.
std::vector<OpinionAct> Evaluation::acts_for_opinion(const OpinionText& text) const {
    std::vector<OpinionAct> acts;
    for (std::uint32_t rule = 0; rule < m_outcomes.size(); ++rule) {
        const std::vector<Candidate>& candidates = m_outcomes[rule].candidates;
        const Candidate* chosen = gravest(candidates);
        if (chosen == nullptr) continue;
        const bool let_off = chosen->verdict == Verdict::cleared;
        std::uint32_t told = 0;  // Clauses up to here have been told of.
        for (const Candidate& candidate : candidates) {
            if (let_off ? &candidate != chosen : candidate.verdict == Verdict::cleared) continue;
            Range touched = text.touched(candidate.range);
            touched.begin = std::max(touched.begin, told);
            if (touched.begin >= touched.end) continue;
            told = touched.end;
            acts.push_back({rule, let_off, touched});
        }
    }
    return acts;
}

/// Only a clause that holds the act and those beside it are asked: words elsewhere undo nothing.
void Evaluation::veto(const OpinionText& text, const OpinionPoints& points, std::size_t opinion) {
    const OpinionOn& on = m_pack.opinion->rules()[opinion];
    for (Candidate& candidate : m_outcomes[m_pack.opinion->pack_rules()[opinion]].candidates) {
        // What is fatal only the pack's own reasons let off.
        if (candidate.verdict == Verdict::cleared || candidate.severity == Severity::fatal) continue;
        const Range touched = text.touched(candidate.range);
        if (touched.begin >= touched.end) continue;
        const std::int32_t found = candidate.verdict == Verdict::hit ? on.hit : on.downgraded;
        const std::int64_t weighed = m_pack.opinion->around(touched, text, points, opinion);
        if (weighed > Opinion::hundredths * (*on.veto - on.start - found)) continue;
        const Range words =
            m_pack.opinion->heaviest(text, text.widened(touched), opinion, false).value_or(candidate.range);
        decide(candidate, Verdict::cleared,
               {because, "参照以往评过的回复，说“" + words_of(words) + "”的一般不算这一条", words});
    }
}

/// @param strongest the clause that speaks most for the rule: with the two beside it, it may say enough.
void Evaluation::rescue(const OpinionText& text, const Opinion::Strongest& strongest, std::size_t opinion) {
    const OpinionOn& on = m_pack.opinion->rules()[opinion];
    if (strongest.hundredths < Opinion::hundredths * (*on.rescue - on.start)) return;
    const std::uint32_t number = m_pack.opinion->pack_rules()[opinion];
    const Rule& rule = m_pack.rules[number];
    Outcome& outcome = m_outcomes[number];
    if (!outcome.candidates.empty() || !is_judged(rule)) return;
    const Range clauses = text.widened({strongest.clause, strongest.clause + 1});
    const std::optional<Range> words = m_pack.opinion->heaviest(text, clauses, opinion, true);
    if (!words || !refusal(rule, {}, *words).empty()) return;
    Candidate candidate;
    candidate.range = *words;
    // Nobody fails an examination by it: what is fatal has to be found by a pattern.
    candidate.severity = std::min(rule.info.severity, Severity::major);
    candidate.rescued = true;
    candidate.because = because;
    candidate.because_text = "参照以往评过的回复，说“" + words_of(*words) + "”的一般算这一条";
    candidate.because_range = *words;
    weigh(rule, candidate);
    outcome.candidates.push_back(std::move(candidate));
    if (rule.not_applicable) set_aside(rule, outcome.candidates);
    outcome.state = Outcome::State::done;
}

}  // namespace frontdesk::phrasing
