// The part of an evaluation that answers "does this stand in the reply?" for excuses, needs and the like.
#include <algorithm>

#include "phrasing/evaluation.h"

namespace frontdesk::phrasing {

namespace {

bool stands_where_asked(const Expression& expression, Range found, Range candidate, const Stream& stream) {
    if (expression.side == Expression::Side::before && found.end > candidate.begin) return false;
    if (expression.side == Expression::Side::after && found.begin < candidate.end) return false;
    return expression.within == Scope::reply || covers(stream.around(candidate, expression.within), found);
}

}  // namespace

std::optional<Evaluation::Evidence> Evaluation::find(const ExpressionRef& expression, Range candidate) {
    if (!expression) return std::nullopt;
    switch (expression->kind) {
        case Expression::Kind::all:
            return find_all(*expression, candidate);
        case Expression::Kind::any:
            for (const ExpressionRef& part : expression->parts)
                if (auto evidence = find(part, candidate)) return evidence;
            return std::nullopt;
        case Expression::Kind::none_of:
            for (const ExpressionRef& part : expression->parts)
                if (find(part, candidate)) return std::nullopt;
            return Evidence{};
        case Expression::Kind::rule:
            return find_rule(*expression, candidate);
        case Expression::Kind::words:
            return find_words(*expression, candidate);
        case Expression::Kind::customer_words:
            return customer_says(*expression) ? std::optional(Evidence{}) : std::nullopt;
        case Expression::Kind::context:
            return is_in(expression->contexts) ? std::optional(Evidence{}) : std::nullopt;
        case Expression::Kind::opening:
            return m_situation.opening ? std::optional(Evidence{}) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Evaluation::Evidence> Evaluation::find_all(const Expression& expression, Range candidate) {
    Evidence all;
    for (const ExpressionRef& part : expression.parts) {
        const auto evidence = find(part, candidate);
        if (!evidence) return std::nullopt;
        if (evidence->because.empty()) continue;
        if (all.because.empty()) {
            all = *evidence;
            continue;
        }
        const std::size_t colon = evidence->because.find(':');
        all.because += '+' + evidence->because.substr(colon + 1);
        all.because_text += "；" + evidence->because_text;
    }
    return all;
}

std::optional<Evaluation::Evidence> Evaluation::find_rule(const Expression& expression, Range candidate) {
    const Rule* rule = m_pack.find(expression.rule_id);
    if (rule == nullptr) return std::nullopt;
    for (const Candidate& found : judge(static_cast<std::size_t>(rule - m_pack.rules.data()))) {
        if (found.verdict == Verdict::cleared) continue;
        if (stands_where_asked(expression, found.range, candidate, m_stream)) {
            return Evidence{"remedy:" + rule->info.id, "同一句回复里做到了「" + rule->info.name + "」",
                            found.range};
        }
    }
    return std::nullopt;
}

std::optional<Evaluation::Evidence> Evaluation::find_words(const Expression& expression, Range candidate) {
    for (const PatternId pattern : expression.patterns) {
        for (const Range& match : m_scan.matches(pattern)) {
            if (stands_where_asked(expression, match, candidate, m_stream))
                return Evidence{"remedy:words", "同一句回复里已经有补救的话", match};
        }
    }
    return std::nullopt;
}

bool Evaluation::customer_says(const Expression& expression) {
    if (m_line == nullptr) return stands_in_customer_line(expression);
    const std::optional<bool> known = m_line->says(expression);
    const bool says = known ? *known : stands_in_customer_line(expression);
    if (!known) m_line->keep(expression, says);
    const std::pair asked(&expression, says);
    if (std::find(m_asked.begin(), m_asked.end(), asked) == m_asked.end()) m_asked.push_back(asked);
    return says;
}

bool Evaluation::stands_in_customer_line(const Expression& expression) {
    if (!m_customer) {
        m_customer = std::make_unique<Stream>(m_situation.customer, &m_pack.patterns.classes().equivalents());
        m_customer_scan = std::make_unique<Scan>(m_pack.patterns, *m_customer);
    }
    return std::any_of(expression.patterns.begin(), expression.patterns.end(),
                       [&](PatternId pattern) { return !m_customer_scan->matches(pattern).empty(); });
}

}  // namespace frontdesk::phrasing
