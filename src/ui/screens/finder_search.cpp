#include "ui/screens/finder_search.h"

#include <algorithm>
#include <array>
#include <optional>

#include "app/texts.h"
#include "text/fold.h"

namespace frontdesk::ui {

namespace {

using app::Language;
using app::Text;

std::u32string folded(std::string_view words) {
    return text::fold(words).characters;
}

/// The parts of a query between its spaces, also the wide ones, folded.
std::vector<std::u32string> query_words(std::string_view query) {
    std::string plain(query);
    constexpr std::string_view wide_space = "　";
    for (std::size_t at = plain.find(wide_space); at != std::string::npos; at = plain.find(wide_space)) {
        plain.replace(at, wide_space.size(), " ");
    }
    std::vector<std::u32string> words;
    std::size_t begin = 0;
    while (begin < plain.size()) {
        const std::size_t end = std::min(plain.find(' ', begin), plain.size());
        std::u32string word = folded(std::string_view(plain).substr(begin, end - begin));
        if (!word.empty()) words.push_back(std::move(word));
        begin = end + 1;
    }
    return words;
}

bool text_contains(std::string_view text, const std::u32string& word) {
    return folded(text).find(word) != std::u32string::npos;
}

/// The name of the track in each language.
bool track_contains(std::string_view track, const std::u32string& word) {
    constexpr std::array<std::pair<std::string_view, Text>, 5> names{{{"phone", Text::track_phone},
                                                                      {"reception", Text::track_reception},
                                                                      {"complaints", Text::track_complaints},
                                                                      {"business", Text::track_business},
                                                                      {"visits", Text::track_visits}}};
    for (const auto& [id, name] : names) {
        if (id != track) continue;
        for (const Language language : {Language::zh_hans, Language::zh_hant, Language::english}) {
            if (text_contains(app::words(language, name), word)) return true;
        }
    }
    return text_contains(track, word);
}

struct Fit {
    int rank = 0;  ///< the lower the better
    std::string rule;
};

std::optional<std::string> rule_with(const phrasing::Engine& engine, const scenario::Scenario& scenario,
                                     const std::u32string& word) {
    for (const std::string& id : scenario.trains) {
        const phrasing::RuleInfo* rule = engine.find(id);
        const bool named =
            rule != nullptr && (text_contains(rule->name, word) || text_contains(rule->name_english, word));
        if (named || text_contains(id, word)) return id;
    }
    return std::nullopt;
}

std::optional<Fit> fit_of(const phrasing::Engine& engine, const scenario::Scenario& scenario,
                          const std::u32string& word) {
    if (folded(scenario.title).starts_with(word)) return Fit{0, {}};
    if (text_contains(scenario.title, word)) return Fit{1, {}};
    if (text_contains(scenario.id, word)) return Fit{2, {}};
    if (text_contains(scenario.owner.name, word) || text_contains(scenario.owner.address, word))
        return Fit{3, {}};
    if (track_contains(scenario.track, word)) return Fit{4, {}};
    if (auto rule = rule_with(engine, scenario, word)) return Fit{5, std::move(*rule)};
    if (text_contains(scenario.summary, word)) return Fit{6, {}};
    return std::nullopt;
}

}  // namespace

std::vector<FoundScenario> find_scenarios(const app::Content& content, std::string_view query) {
    const std::vector<std::u32string> words = query_words(query);
    std::vector<std::pair<int, FoundScenario>> ranked;
    for (const scenario::Scenario* scenario : content.in_order) {
        std::pair<int, FoundScenario> found{0, {scenario, {}}};
        bool fits = true;
        for (const std::u32string& word : words) {
            const std::optional<Fit> fit = fit_of(content.engine, *scenario, word);
            fits = fits && fit.has_value();
            if (!fit) break;
            found.first += fit->rank;
            if (!fit->rule.empty()) found.second.rule = fit->rule;
        }
        if (fits) ranked.push_back(std::move(found));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<FoundScenario> all;
    all.reserve(ranked.size());
    for (auto& [rank, found] : ranked) all.push_back(std::move(found));
    return all;
}

bool fits_query(std::string_view query, std::initializer_list<std::string_view> texts) {
    const std::vector<std::u32string> words = query_words(query);
    return std::all_of(words.begin(), words.end(), [&texts](const std::u32string& word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&word](std::string_view text) { return text_contains(text, word); });
    });
}

}  // namespace frontdesk::ui
