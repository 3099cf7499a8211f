#include "app/practice_items.h"

#include <algorithm>

namespace frontdesk::app {

namespace {

constexpr std::string_view drill_prefix = "drill:";
constexpr std::string_view question_prefix = "question:";

/// Of the items of `whole`, the one with this key; nothing if `whole` is null or has none.
template <typename Whole>
std::optional<PracticeItem> item_of(const Whole* whole, std::string_view key) {
    if (whole == nullptr) return std::nullopt;
    const std::vector<PracticeItem> items = items_of(*whole);
    const auto found =
        std::find_if(items.begin(), items.end(), [key](const PracticeItem& item) { return item.key == key; });
    return found == items.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::vector<PracticeItem> items_of(const curriculum::Drill& drill) {
    std::vector<PracticeItem> items;
    for (const curriculum::DrillSituation& situation : drill.situations) {
        items.push_back({std::string(drill_prefix) + drill.rule + '/' + situation.id, &drill, &situation,
                         nullptr, nullptr});
    }
    return items;
}

std::vector<PracticeItem> items_of(const curriculum::Topic& topic) {
    std::vector<PracticeItem> items;
    for (const curriculum::Question& question : topic.questions) {
        items.push_back({std::string(question_prefix) + topic.id + '/' + question.id, nullptr, nullptr,
                         &topic, &question});
    }
    return items;
}

std::optional<PracticeItem> find_item(const curriculum::Curriculum& curriculum, std::string_view key) {
    const std::size_t colon = key.find(':');
    const std::size_t slash = key.find('/');
    if (colon == std::string_view::npos || slash == std::string_view::npos || slash < colon) {
        return std::nullopt;
    }
    const std::string whole(key.substr(colon + 1, slash - colon - 1));
    if (key.starts_with(drill_prefix)) return item_of(curriculum.find_drill(whole), key);
    if (key.starts_with(question_prefix)) return item_of(curriculum.find_topic(whole), key);
    return std::nullopt;
}

}  // namespace frontdesk::app
