#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>

#include "ui/screens/finder_search.h"
#include "ui/screens/items.h"
#include "ui/screens/naming.h"

// Which rows the table of the item analysis has, and what they say.
namespace frontdesk::ui {

namespace {

using app::ItemNote;
using app::Text;

/// What follows the prefix; nothing if it does not begin with it.
std::optional<std::string_view> behind(std::string_view rule, std::string_view prefix) {
    if (!rule.starts_with(prefix)) return std::nullopt;
    return rule.substr(prefix.size());
}

/// What is to be done at the node, in a few words; its id where it does not say, or is no longer there.
std::string node_words(const Scene& scene, const app::ItemFigures& step) {
    if (step.node.empty()) return scene.ui.words(Text::items_whole);
    const scenario::Scenario* scenario = scene.app.content().library.find(step.scenario);
    const scenario::Node* node = scenario == nullptr ? nullptr : scenario->find(step.node);
    if (node == nullptr) return step.node;
    const std::string prompt = std::visit(
        [](const auto& kind) {
            if constexpr (requires { kind.prompt; }) return kind.prompt;
            return std::string();
        },
        node->kind);
    return prompt.empty() ? step.node : scene.ui.shown(prompt);
}

std::string form_label(const Scene& scene, const app::ItemFigures& step, std::string_view field) {
    const scenario::Scenario* scenario = scene.app.content().library.find(step.scenario);
    const scenario::Node* node = scenario == nullptr ? nullptr : scenario->find(step.node);
    const auto* form = node == nullptr ? nullptr : std::get_if<scenario::FormNode>(&node->kind);
    if (form == nullptr) return std::string(field);
    for (const scenario::FormField& one : form->fields) {
        if (one.id == field) return scene.ui.shown(one.label);
    }
    return std::string(field);
}

ItemRow row_of(const Scene& scene, const app::ScenarioFigures& scenario) {
    ItemRow row;
    row.id = scenario.scenario;
    row.name = scene.ui.shown(scenario.title);
    row.where = scenario.scenario;
    row.attempts = scenario.attempts;
    row.missed = scenario.mean_total;
    row.facility = scenario.pass_share();
    row.note = scenario.note;
    row.scenario = &scenario;
    return row;
}

ItemRow row_of(const Scene& scene, const app::ItemFigures& step, const std::string& title) {
    ItemRow row;
    row.id = step.scenario + "/" + step.node + "/" + step.rule;
    row.name = step_name(scene, step);
    row.where = title + " · " + node_words(scene, step);
    row.attempts = step.attempts;
    row.missed = step.missed + step.hit;
    row.facility = step.facility;
    row.discrimination = step.discrimination;
    row.note = step.note;
    row.step = &step;
    return row;
}

std::vector<ItemRow> scenario_rows(const Scene& scene) {
    std::vector<ItemRow> rows;
    for (const app::ScenarioFigures& one : scene.state().items->scenarios) {
        if (!fits_query(scene.memory.items.words, {one.scenario, one.title})) continue;
        rows.push_back(row_of(scene, one));
    }
    return rows;
}

std::vector<ItemRow> step_rows(const Scene& scene) {
    const ItemsMemory& memory = scene.memory.items;
    const app::ItemReport& report = *scene.state().items;
    std::vector<ItemRow> rows;
    auto scenario = report.scenarios.begin();  // Both are in the order of the ids.
    for (const app::ItemFigures& one : report.items) {
        while (scenario->scenario != one.scenario) ++scenario;
        if (!memory.scenario.empty() && one.scenario != memory.scenario) continue;
        ItemRow row = row_of(scene, one, scene.ui.shown(scenario->title));
        if (!fits_query(memory.words, {one.rule, row.name, one.scenario, scenario->title})) continue;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Larger is more to be looked at.
int weight_of(ItemNote note) {
    switch (note) {
        case ItemNote::backwards:
            return 5;
        case ItemNote::too_hard:
            return 4;
        case ItemNote::weak:
            return 3;
        case ItemNote::too_easy:
            return 2;
        case ItemNote::none:
            return 1;
        default:
            return 0;
    }
}

/// What is sorted by; what is not defined comes last either way.
std::optional<double> sort_key(const ItemRow& row, ItemColumn column) {
    switch (column) {
        case ItemColumn::attempts:
            return row.attempts;
        case ItemColumn::missed:
            return row.missed;
        case ItemColumn::facility:
            return row.facility;
        case ItemColumn::discrimination:
            return row.discrimination;
        default:
            return -weight_of(row.note);
    }
}

void sort_rows(std::vector<ItemRow>& rows, const ItemsMemory& memory) {
    std::stable_sort(rows.begin(), rows.end(), [&memory](const ItemRow& a, const ItemRow& b) {
        if (memory.sorted_by == ItemColumn::name) {
            return memory.downwards ? b.name < a.name : a.name < b.name;
        }
        const std::optional<double> left = sort_key(a, memory.sorted_by);
        const std::optional<double> right = sort_key(b, memory.sorted_by);
        if (!left || !right) return left.has_value() && !right.has_value();
        return memory.downwards ? *right < *left : *left < *right;
    });
}

}  // namespace

std::string step_name(const Scene& scene, const app::ItemFigures& step) {
    const Ui& ui = scene.ui;
    const std::string& rule = step.rule;
    const RuleNames names{scene.app.content().engine, ui.language};
    const std::string name = names.of(rule);
    if (name != rule) return rule + " " + ui.shown(name);
    constexpr std::array<std::pair<std::string_view, Text>, 6> plain{{{"choice", Text::items_choice},
                                                                      {"act", Text::items_act},
                                                                      {"ring", Text::items_ring},
                                                                      {"courtesy", Text::items_courtesy},
                                                                      {"hint", Text::items_hint},
                                                                      {"exercise:", Text::items_exercise}}};
    for (const auto& [prefix, words] : plain) {
        if (behind(rule, prefix)) return ui.words(words);
    }
    if (const auto field = behind(rule, "form:"))
        return ui.words(Text::items_form, {form_label(scene, step, *field)});
    if (const auto part = behind(rule, "part:")) return ui.words(Text::items_part, {*part});
    if (behind(rule, "promise:")) return ui.words(Text::items_promise);
    return rule;
}

std::vector<ItemRow> item_rows(const Scene& scene) {
    const ItemsMemory& memory = scene.memory.items;
    std::vector<ItemRow> rows = memory.by_step ? step_rows(scene) : scenario_rows(scene);
    sort_rows(rows, memory);
    return rows;
}

std::string percent_words(double share) {
    return std::to_string(std::lround(100 * share)) + "%";
}

std::string discrimination_words(const std::optional<double>& value) {
    if (!value) return "–";
    std::array<char, 16> figure{};
    std::snprintf(figure.data(), figure.size(), "%.2f", std::abs(*value));
    const bool below = *value <= -0.005;
    return (below ? "−" : "") + std::string(figure.data());
}

Text item_note_word(ItemNote note) {
    constexpr std::array words{Text::items_note_none, Text::items_note_few,  Text::items_note_backwards,
                               Text::items_note_hard, Text::items_note_easy, Text::items_note_weak};
    static_assert(words.size() == app::item_note_count);
    return words.at(static_cast<std::size_t>(note));
}

ChipLook item_note_look(ItemNote note) {
    switch (note) {
        case ItemNote::none:
            return {ChipKind::made, Icon::check, 24};
        case ItemNote::too_few:
            return {ChipKind::outline, Icon::none, 24};
        case ItemNote::backwards:
            return {ChipKind::fatal, Icon::warn, 24};
        case ItemNote::too_hard:
            return {ChipKind::advice, Icon::warn, 24};
        default:
            return {ChipKind::plain, Icon::minus, 24};
    }
}

}  // namespace frontdesk::ui
