#include "phrasing/evaluation.h"

#include <algorithm>
#include <utility>

#include "phrasing/courtesy.h"
#include "phrasing/guard.h"
#include "phrasing/promise_finder.h"

namespace frontdesk::phrasing {

namespace {

bool starts_before(const Range& left, const Range& right) {
    return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
}

}  // namespace

Evaluation::Evaluation(const Pack& pack, std::string_view reply, const Situation& situation,
                       std::shared_ptr<const CustomerLine> line)
    : m_pack(pack),
      m_situation(situation),
      m_reply(reply),
      m_stream(reply, &pack.patterns.classes().equivalents()),
      m_scan(pack.patterns, m_stream),
      m_places(pack.places_in(m_scan)),
      m_outcomes(pack.rules.size()),
      m_line(std::move(line)) {
    for (const std::string& name : situation.third_parties) {
        const std::u32string wanted = stream_literal(name, &pack.patterns.classes().equivalents());
        const std::u32string_view text = m_stream.characters();
        if (wanted.empty()) continue;
        for (std::size_t at = text.find(wanted); at != text.npos;
             at = text.find(wanted, at + wanted.size())) {
            m_third_parties.push_back(
                {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + wanted.size())});
        }
    }
}

Assessment Evaluation::run() {
    Assessment assessment;
    for (const PatternPlace& place : m_places) judge(place.rule);
    hear_opinion();
    absorb();
    for (std::size_t i = 0; i < m_outcomes.size(); ++i)
        report(m_pack.rules[i], m_outcomes[i].candidates, assessment);
    const auto by_place = [](const auto& left, const auto& right) {
        return left.span.begin < right.span.begin;
    };
    std::stable_sort(assessment.forbidden.begin(), assessment.forbidden.end(), by_place);
    std::stable_sort(assessment.cleared.begin(), assessment.cleared.end(), by_place);
    std::stable_sort(assessment.moves.begin(), assessment.moves.end(), by_place);
    assessment.courtesy = find_courtesy(m_reply, m_stream);
    judge_addresses(assessment);
    add_promises(assessment);
    return assessment;
}

const std::vector<Evaluation::Candidate>& Evaluation::judge(std::size_t number) {
    Outcome& outcome = m_outcomes[number];
    // A rule that is asked for while it is being judged counts as absent; packs with such circles are
    // reported.
    if (outcome.state != Outcome::State::fresh) return outcome.candidates;
    const Rule& rule = m_pack.rules[number];
    outcome.state = Outcome::State::running;
    std::vector<Candidate> candidates;
    if (is_judged(rule)) collect(number, candidates);
    for (Candidate& candidate : candidates) weigh(rule, candidate);
    share_clearance(candidates);
    if (rule.not_applicable) set_aside(rule, candidates);
    outcome.candidates = std::move(candidates);
    outcome.state = Outcome::State::done;
    return outcome.candidates;
}

void Evaluation::collect(std::size_t number, std::vector<Candidate>& candidates) {
    const Rule& rule = m_pack.rules[number];
    const auto first = std::lower_bound(m_places.begin(), m_places.end(),
                                        PatternPlace{static_cast<std::uint32_t>(number), 0});
    for (auto place = first; place != m_places.end() && place->rule == number; ++place) {
        const RulePattern& pattern = rule.patterns[place->pattern];
        if (!pattern.contexts.empty() && !is_in(pattern.contexts)) continue;
        for (const Range& match : m_scan.matches(pattern.id)) consider(rule, pattern, match, candidates);
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& left, const Candidate& right) {
        return starts_before(left.range, right.range);
    });
}

void Evaluation::consider(const Rule& rule, const RulePattern& pattern, Range match,
                          std::vector<Candidate>& candidates) {
    const std::string refused = refusal(rule, pattern, match);
    if (!refused.empty()) {
        if (&rule == m_watched) m_notes += "'" + words_of(match) + "': " + refused + '\n';
        return;
    }
    Candidate candidate;
    candidate.range = match;
    candidate.severity = pattern.severity.value_or(rule.info.severity);
    if (is_in(rule.fatal_in)) candidate.severity = Severity::fatal;
    candidates.push_back(std::move(candidate));
}

std::string Evaluation::refusal(const Rule& rule, const RulePattern& pattern, Range match) {
    for (const PatternId exception : rule.exceptions) {
        for (const Range& other : m_scan.matches(exception))
            if (overlap(other, match)) return "exception " + m_pack.patterns.written(exception);
    }
    if (pattern.third_party && !names_third_party(match)) return "names no third party";
    for (const ExpressionRef& needed : {rule.needs, pattern.needs})
        if (needed && !find(needed, match)) return "what it needs is missing";
    for (const ExpressionRef& refuted : {rule.unless, pattern.unless}) {
        if (refuted)
            if (const auto evidence = find(refuted, match)) return "unless " + evidence->because;
    }
    return {};
}

std::string Evaluation::why_not(const Rule& rule) {
    m_watched = &rule;
    const auto number = static_cast<std::size_t>(&rule - m_pack.rules.data());
    for (std::size_t other = 0; other < m_outcomes.size(); ++other) judge(other);
    hear_opinion();
    absorb();
    for (const Candidate& candidate : m_outcomes[number].candidates) {
        if (candidate.verdict == Verdict::cleared) {
            m_notes += "'" + words_of(candidate.range) + "': " + candidate.because + " '" +
                       words_of(candidate.because_range) + "'\n";
        }
    }
    return m_notes;
}

void Evaluation::weigh(const Rule& rule, Candidate& candidate) {
    for (const std::uint32_t number : rule.guards) {
        const Guard& guard = m_pack.guards[number];
        std::optional<Range> where = find_reason(guard, candidate.range, m_scan);
        if (!where && guard.by)
            if (const auto evidence = find(guard.by, candidate.range)) where = evidence->range;
        if (!where) continue;
        decide(candidate, guard.verdict, {"guard:" + guard.id, guard.explains, *where});
        if (candidate.verdict == Verdict::cleared) return;
    }
    if (auto evidence = find(rule.excused_by, candidate.range)) {
        decide(candidate, Verdict::cleared, std::move(*evidence));
    } else if (auto eased = find(rule.eased_by, candidate.range)) {
        decide(candidate, Verdict::downgraded, std::move(*eased));
    }
}

void Evaluation::decide(Candidate& candidate, Verdict verdict, Evidence evidence) {
    if (verdict == Verdict::downgraded) {
        if (candidate.verdict == Verdict::downgraded) return;
        candidate.severity = Severity::minor;
    }
    candidate.verdict = verdict;
    candidate.because = std::move(evidence.because);
    candidate.because_text = std::move(evidence.because_text);
    candidate.because_range = evidence.range;
}

/// Matches of one rule that lie inside each other are one utterance: what clears one clears the other.
void Evaluation::share_clearance(std::vector<Candidate>& candidates) {
    std::vector<Candidate> cleared;
    for (const Candidate& candidate : candidates)
        if (candidate.verdict == Verdict::cleared) cleared.push_back(candidate);
    for (Candidate& candidate : candidates) {
        if (candidate.verdict == Verdict::cleared) continue;
        for (const Candidate& other : cleared) {
            if (!covers(other.range, candidate.range) && !covers(candidate.range, other.range)) continue;
            decide(candidate, Verdict::cleared, {other.because, other.because_text, other.because_range});
            break;
        }
    }
}

void Evaluation::set_aside(const Rule& rule, std::vector<Candidate>& candidates) {
    for (Candidate& candidate : candidates) {
        const auto evidence = find(rule.not_applicable, candidate.range);
        if (!evidence) continue;
        decide(candidate, Verdict::cleared, {"not-applicable", rule.not_applicable_reason, evidence->range});
    }
}

void Evaluation::absorb() {
    struct Claim {
        const Absorption* absorption;
        const Rule* by;
        Range range;
    };
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        for (const Absorption& absorption : m_pack.rules[i].absorbs) {
            for (const Candidate& candidate : m_outcomes[i].candidates) {
                if (candidate.verdict != Verdict::cleared && !candidate.rescued)
                    claims.push_back({&absorption, &m_pack.rules[i], candidate.range});
            }
        }
    }
    for (const Claim& claim : claims) {
        const Rule* other = m_pack.find(claim.absorption->rule_id);
        if (other == nullptr) continue;
        const Range unit = m_stream.around(claim.range, claim.absorption->within);
        for (Candidate& candidate :
             m_outcomes[static_cast<std::size_t>(other - m_pack.rules.data())].candidates) {
            if (candidate.verdict != Verdict::cleared && overlap(unit, candidate.range)) {
                decide(candidate, Verdict::cleared,
                       {"absorbed:" + claim.by->info.id, "已经算在「" + claim.by->info.name + "」里",
                        claim.range});
            }
        }
    }
}

bool Evaluation::is_judged(const Rule& rule) const {
    return rule.info.speaker == m_situation.speaker && (!rule.opening_only || m_situation.opening) &&
           (rule.contexts.empty() || is_in(rule.contexts));
}

bool Evaluation::is_in(const Contexts& contexts) const {
    return contexts.has(m_situation.context) || (m_situation.emergency && contexts.has(Context::emergency));
}

bool Evaluation::names_third_party(Range match) const {
    const Range sentence = m_stream.around(match, Scope::sentence);
    return std::any_of(m_third_parties.begin(), m_third_parties.end(),
                       [&](Range name) { return covers(sentence, name); });
}

void Evaluation::add_promises(Assessment& assessment) {
    if (m_pack.promises == nullptr) return;
    const PromiseGrammar& grammar = *m_pack.promises;
    const std::vector<PromiseHead> heads = find_promise_heads(grammar, m_scan);
    if (heads.empty()) return;
    const auto found_by = [&](const std::vector<std::string>& rules) {
        std::vector<Range> found;
        for (const std::string& id : rules) {
            const Rule* rule = m_pack.find(id);
            if (rule == nullptr) continue;
            for (const Candidate& candidate : judge(static_cast<std::size_t>(rule - m_pack.rules.data())))
                if (candidate.verdict != Verdict::cleared) found.push_back(candidate.range);
        }
        return found;
    };
    assessment.promises = find_promises(
        grammar, heads, {found_by(grammar.definite_by), found_by(grammar.beyond_authority)}, m_reply, m_scan);
}

}  // namespace frontdesk::phrasing
