#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>

#include "cli/command.h"
#include "core/error.h"
#include "json/value.h"

namespace frontdesk::cli {

namespace {

using app::ItemFigures;
using app::ItemKind;
using app::ScenarioFigures;

std::string figure(double value, const char* format) {
    std::array<char, 24> words{};
    std::snprintf(words.data(), words.size(), format, value);
    return words.data();
}

json::Value item_json(const ScenarioFigures& one) {
    json::Value object;
    object.set("scenario", one.scenario);
    object.set("title", one.title);
    object.set("attempts", one.attempts);
    object.set("passed", one.passed);
    object.set("earlier_versions", one.earlier_versions);
    object.set("mean_total", one.mean_total);
    object.set("note", app::to_word(one.note));
    return object;
}

json::Value item_json(const ItemFigures& one) {
    json::Value object;
    object.set("scenario", one.scenario);
    object.set("node", one.node);
    object.set("rule", one.rule);
    object.set("kind", one.kind == ItemKind::forbidden ? "forbidden" : "earned");
    object.set("attempts", one.attempts);
    object.set("met", one.met);
    object.set("part", one.part);
    object.set("missed", one.missed);
    object.set("hit", one.hit);
    object.set("facility", one.facility);
    if (one.discrimination) object.set("discrimination", *one.discrimination);
    object.set("note", app::to_word(one.note));
    return object;
}

void print(const ScenarioFigures& one) {
    std::cout << one.scenario << ' ' << one.title << ": " << one.attempts << " attempts, " << one.passed
              << " passed, mean " << figure(one.mean_total, "%.1f");
    if (one.earlier_versions > 0) std::cout << ", " << one.earlier_versions << " at an earlier version";
    if (one.note != app::ItemNote::none) std::cout << ", " << app::to_word(one.note);
    std::cout << '\n';
}

void print(const ItemFigures& one) {
    std::cout << "  " << (one.node.empty() ? "(whole talk)" : one.node) << ' ' << one.rule << ": ";
    if (one.kind == ItemKind::forbidden) {
        std::cout << "hit " << one.hit << " of " << one.attempts;
    } else {
        std::cout << "met " << one.met << ", in part " << one.part << ", missed " << one.missed << " of "
                  << one.attempts;
    }
    std::cout << ", facility " << figure(one.facility, "%.2f") << ", discrimination "
              << (one.discrimination ? figure(*one.discrimination, "%.2f") : "not defined");
    if (one.note != app::ItemNote::none) std::cout << ", " << app::to_word(one.note);
    std::cout << '\n';
}

bool is_asked_for(const ItemFigures& item, const ItemsOptions& options) {
    return options.rule.empty() || item.rule == options.rule;
}

/// Every item of the scenario that was asked for.
void print_items(const app::ItemReport& report, const std::string& scenario, const ItemsOptions& options) {
    for (const ItemFigures& item : report.items) {
        if (item.scenario != scenario || !is_asked_for(item, options)) continue;
        if (options.json) std::cout << json::write(item_json(item)) << '\n';
        if (!options.json) print(item);
    }
}

void require_scenario(const app::ItemReport& report, const std::string& id) {
    std::vector<std::string> ids;
    for (const ScenarioFigures& one : report.scenarios) ids.push_back(one.scenario);
    if (id.empty() || std::find(ids.begin(), ids.end(), id) != ids.end()) return;
    const std::string near = core::nearest(id, ids);
    throw core::Error(
        "nobody has finished a scenario '" + id + "'",
        near.empty() ? "Leave --scenario out to see those that were." : "Did you mean '" + near + "'?");
}

}  // namespace

int items(const ItemsOptions& options, const Folders& folders) {
    const app::Places places = places_of(folders);
    const app::Content content = app::load_content(places);
    const core::SystemClock clock;
    const records::Store store = records::Store::open(app::records_file(places), clock);
    const app::ItemReport report = app::count_items(store, content);
    require_scenario(report, options.scenario);
    for (const ScenarioFigures& one : report.scenarios) {
        if (!options.scenario.empty() && one.scenario != options.scenario) continue;
        const bool any = std::any_of(report.items.begin(), report.items.end(), [&](const ItemFigures& item) {
            return item.scenario == one.scenario && is_asked_for(item, options);
        });
        if (!any && !options.rule.empty()) continue;
        if (options.json) std::cout << json::write(item_json(one)) << '\n';
        if (!options.json) print(one);
        print_items(report, one.scenario, options);
    }
    if (!options.json)
        std::cout << report.attempts << " finished attempts; private ones and branches left out\n";
    return status_fine;
}

}  // namespace frontdesk::cli
