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
    const std::vector<std::int32_t> points = opinion->weigh(text);
    // Moves stand behind forbidden acts and come first here: a move that is found may excuse an act.
    for (std::size_t i = points.size(); i-- > 0;) {
        const OpinionOn& on = opinion->rules()[i];
        const std::int32_t all = points[i] + points_of_verdict(on, opinion->pack_rules()[i]);
        if (on.veto && all <= *on.veto) veto(text, i);
        if (on.rescue && all >= *on.rescue) rescue(text, i);
    }
}

/// What the patterns' verdict on the rule says to the opinion.
std::int32_t Evaluation::points_of_verdict(const OpinionOn& on, std::uint32_t rule) const {
    const Candidate* chosen = gravest(m_outcomes[rule].candidates);
    if (chosen == nullptr) return 0;
    if (chosen->verdict == Verdict::hit) return on.hit;
    return chosen->verdict == Verdict::cleared ? on.cleared : on.downgraded;
}

void Evaluation::veto(const OpinionText& text, std::size_t opinion) {
    std::vector<Candidate>& candidates = m_outcomes[m_pack.opinion->pack_rules()[opinion]].candidates;
    const Candidate* chosen = gravest(candidates);
    if (chosen == nullptr || chosen->verdict == Verdict::cleared) return;
    // Words elsewhere in a reply do not undo an insult: what is fatal only the pack's own reasons let off.
    if (chosen->severity == Severity::fatal) return;
    const Range words = m_pack.opinion->heaviest(text, opinion, false).value_or(chosen->range);
    const std::string told = "参照以往评过的回复，说“" + words_of(words) + "”的一般不算这一条";
    for (Candidate& candidate : candidates) {
        if (candidate.verdict != Verdict::cleared) {
            decide(candidate, Verdict::cleared, {because, told, words});
        }
    }
}

void Evaluation::rescue(const OpinionText& text, std::size_t opinion) {
    const std::uint32_t number = m_pack.opinion->pack_rules()[opinion];
    const Rule& rule = m_pack.rules[number];
    Outcome& outcome = m_outcomes[number];
    if (!outcome.candidates.empty() || !is_judged(rule)) return;
    const std::optional<Range> words = m_pack.opinion->heaviest(text, opinion, true);
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
