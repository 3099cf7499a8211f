// The part of an evaluation that tells what came out: of each rule the gravest place, with its words and
// reasons.
#include <algorithm>
#include <utility>

#include "phrasing/evaluation.h"

namespace frontdesk::phrasing {

Span Evaluation::span_of(Range range) const {
    return m_stream.to_bytes(m_stream.without_edge_marks(range));
}

std::string Evaluation::words_of(Range range) const {
    const Span span = span_of(range);
    return std::string(m_reply.substr(span.begin, span.end - span.begin));
}

const Evaluation::Candidate* Evaluation::gravest(const std::vector<Candidate>& candidates) {
    const auto weight = [](const Candidate& candidate) {
        const int verdict = candidate.verdict == Verdict::hit ? 2 : candidate.verdict == Verdict::downgraded;
        return std::pair(verdict, static_cast<int>(candidate.severity));
    };
    const auto chosen = std::max_element(
        candidates.begin(), candidates.end(),
        [&](const Candidate& left, const Candidate& right) { return weight(left) < weight(right); });
    return chosen == candidates.end() ? nullptr : &*chosen;
}

void Evaluation::report(const Rule& rule, const std::vector<Candidate>& candidates,
                        Assessment& assessment) const {
    const Candidate* chosen = gravest(candidates);
    if (chosen == nullptr) return;
    const Span span = span_of(chosen->range);
    const std::string text(m_reply.substr(span.begin, span.end - span.begin));
    if (!rule.info.forbidden) {
        if (chosen->verdict != Verdict::cleared)
            assessment.moves.push_back({rule.info.id, span, text, hits(candidates, *chosen)});
        return;
    }
    auto& list = chosen->verdict == Verdict::cleared ? assessment.cleared : assessment.forbidden;
    list.push_back({rule.info.id, chosen->severity, span, text, chosen->verdict, chosen->because,
                    chosen->because_text, span_of(chosen->because_range), rule.info.feels, rule.info.better,
                    hits(candidates, *chosen)});
}

std::vector<Span> Evaluation::hits(const std::vector<Candidate>& candidates, const Candidate& chosen) const {
    std::vector<const Candidate*> kept;
    for (const Candidate& candidate : candidates) {
        if (candidate.verdict == Verdict::cleared) continue;
        if (kept.empty() || !overlap(kept.back()->range, candidate.range)) {
            kept.push_back(&candidate);
        } else if (&candidate == &chosen) {
            kept.back() = &candidate;
        }
    }
    std::vector<Span> spans;
    if (kept.size() < 2) return spans;
    for (const Candidate* candidate : kept) spans.push_back(span_of(candidate->range));
    return spans;
}

}  // namespace frontdesk::phrasing
