// The part of an opinion that tells people which words it hung on.
#include <algorithm>
#include <numeric>

#include "phrasing/opinion.h"

namespace frontdesk::phrasing {

std::vector<double> Opinion::points_by_character(std::u32string_view clause, std::size_t rule) const {
    std::vector<double> points(clause.size(), 0);
    m_words.each(clause, [&](std::uint32_t begin, std::uint32_t end, std::span<const Weight> weights) {
        for (const Weight& weight : weights) {
            if (weight.rule != rule) continue;
            for (std::uint32_t i = begin; i < end; ++i)
                points[i] += static_cast<double>(weight.points) / (end - begin);
        }
    });
    return points;
}

std::optional<Range> Opinion::heaviest(const OpinionText& text, Range clauses, std::size_t rule,
                                       bool for_it) const {
    std::vector<double> points;
    const OpinionText::Clause* clause = nullptr;
    double most_in_all = 0;
    for (std::uint32_t i = clauses.begin; i < clauses.end; ++i) {
        std::vector<double> here = points_by_character(text.of(text.clauses[i]), rule);
        if (!for_it)
            for (double& one : here) one = -one;
        const double sum = std::accumulate(here.begin(), here.end(), 0.0);
        if (sum <= most_in_all) continue;
        most_in_all = sum;
        clause = &text.clauses[i];
        points = std::move(here);
    }
    if (clause == nullptr) return {};
    const double most = *std::max_element(points.begin(), points.end());
    constexpr double worth_naming = 0.25;  // Of the heaviest character's points.
    std::optional<Range> words;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        const Range place = text.places[clause->characters.begin + i];
        if (place.begin == place.end || points[i] <= most * worth_naming) continue;
        words = words ? Range{words->begin, std::max(words->end, place.end)} : place;
    }
    return words;
}

}  // namespace frontdesk::phrasing
