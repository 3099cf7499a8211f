#include "app/item_analysis.h"

#include <algorithm>
#include <cmath>

namespace frontdesk::app {

namespace {

/// Points taken away can outweigh what was earned.
double share(int points, int of) {
    return of == 0 ? 0 : static_cast<double>(points) / of;
}

/// A choice or an act is one item, whichever option was taken.
std::string item_key(const std::string& rule) {
    for (const char* kind : {"choice", "act"}) {
        if (rule.starts_with(std::string(kind) + ":")) return kind;
    }
    return rule;
}

ItemNote note_of(const ItemFigures& item) {
    if (item.attempts < item_thresholds.least_attempts) return ItemNote::too_few;
    if (item.discrimination && *item.discrimination < 0) return ItemNote::backwards;
    if (item.facility <= item_thresholds.hard) return ItemNote::too_hard;
    if (item.facility >= item_thresholds.easy) {
        // An act that nobody does is as it should be.
        return item.kind == ItemKind::forbidden ? ItemNote::none : ItemNote::too_easy;
    }
    const bool weak = item.discrimination && *item.discrimination < item_thresholds.weak;
    return weak ? ItemNote::weak : ItemNote::none;
}

ItemNote note_of(const ScenarioFigures& scenario) {
    if (scenario.attempts < item_thresholds.least_attempts) return ItemNote::too_few;
    if (scenario.pass_share() <= item_thresholds.nobody_understands) return ItemNote::too_hard;
    return scenario.pass_share() >= item_thresholds.everyone_passes ? ItemNote::too_easy : ItemNote::none;
}

}  // namespace

const char* to_word(ItemNote note) {
    constexpr std::array words{"none", "too-few", "backwards", "too-hard", "too-easy", "weak"};
    static_assert(words.size() == item_note_count);
    return words.at(static_cast<std::size_t>(note));
}

void ItemAnalysis::Pairs::add(double item, double rest) {
    ++count;
    x += item;
    y += rest;
    xx += item * item;
    yy += rest * rest;
    xy += item * rest;
}

std::optional<double> ItemAnalysis::Pairs::correlation() const {
    if (count < item_thresholds.least_discrimination) return std::nullopt;
    const double n = count;
    const double spread_x = n * xx - x * x;
    const double spread_y = n * yy - y * y;
    // What is left of equal values is rounding.
    const double nothing = 1e-9 * n * n;
    if (spread_x <= nothing || spread_y <= nothing) return std::nullopt;
    return std::clamp((n * xy - x * y) / std::sqrt(spread_x * spread_y), -1.0, 1.0);
}

void ItemAnalysis::add(const records::ItemAttempt& attempt) {
    ++m_attempts;
    Scenario& scenario = m_scenarios[attempt.scenario];
    ScenarioFigures& figures = scenario.figures;
    figures.scenario = attempt.scenario;
    figures.title = attempt.scenario_title;
    ++figures.attempts;
    figures.passed += attempt.passed ? 1 : 0;
    const auto today = m_hashes.find(attempt.scenario);
    const bool is_todays = today != m_hashes.end() && today->second == attempt.scenario_hash;
    figures.earlier_versions += is_todays ? 0 : 1;
    scenario.totals += attempt.total;
    std::map<std::pair<std::string, std::string>, Won> items;  // by node and rule
    Won all;
    for (const records::ItemMark& mark : attempt.marks) {
        Won& won = items[{mark.node, item_key(mark.rule)}];
        won.points += mark.points;
        won.of += mark.of;
        all.points += mark.points;
        all.of += mark.of;
    }
    const double whole = share(all.points, all.of);
    for (const std::string& id : attempt.nodes) {
        Node& node = scenario.nodes[id];
        ++node.attempts;
        node.whole += whole;
        node.whole_squared += whole * whole;
    }
    for (const auto& [key, won] : items) add_item(scenario.nodes[key.first], key.second, won, all);
}

void ItemAnalysis::add_item(Node& node, const std::string& rule, const Won& won, const Won& all) {
    Item& item = node.items[rule];
    const double rest = share(all.points - won.points, all.of - won.of);
    if (won.of == 0) {
        const double whole = share(all.points, all.of);
        item.kind = ItemKind::forbidden;
        ++item.hit;
        item.pairs.add(0, rest);
        item.whole += whole;
        item.whole_squared += whole * whole;
        return;
    }
    if (won.points >= won.of) {
        ++item.met;
    } else if (won.points <= 0) {
        ++item.missed;
    } else {
        ++item.part;
    }
    item.pairs.add(std::clamp(share(won.points, won.of), 0.0, 1.0), rest);
}

ItemFigures ItemAnalysis::figures_of(const Node& node, const Item& item) {
    ItemFigures figures;
    figures.kind = item.kind;
    figures.met = item.met;
    figures.part = item.part;
    figures.missed = item.missed;
    figures.hit = item.hit;
    Pairs pairs = item.pairs;
    if (item.kind == ItemKind::forbidden) {
        // Whoever came to the node and has no such mark avoided it; then nothing is to be left out of y.
        const int avoided = std::max(0, node.attempts - item.hit);
        figures.met = avoided;
        pairs.count += avoided;
        pairs.x += avoided;
        pairs.xx += avoided;
        if (avoided > 0) {
            pairs.y += node.whole - item.whole;
            pairs.yy += node.whole_squared - item.whole_squared;
            pairs.xy += node.whole - item.whole;
        }
    }
    figures.attempts = pairs.count;
    figures.facility = pairs.count == 0 ? 0 : pairs.x / pairs.count;
    figures.discrimination = pairs.correlation();
    figures.note = note_of(figures);
    return figures;
}

ItemReport ItemAnalysis::report() const {
    ItemReport report;
    report.attempts = m_attempts;
    for (const auto& [id, scenario] : m_scenarios) {
        ScenarioFigures figures = scenario.figures;
        figures.mean_total = scenario.totals / std::max(1, figures.attempts);
        figures.note = note_of(figures);
        report.scenarios.push_back(std::move(figures));
        for (const auto& [node, of_node] : scenario.nodes) {
            for (const auto& [rule, item] : of_node.items) {
                ItemFigures one = figures_of(of_node, item);
                one.scenario = id;
                one.node = node;
                one.rule = rule;
                report.items.push_back(std::move(one));
            }
        }
    }
    return report;
}

}  // namespace frontdesk::app
