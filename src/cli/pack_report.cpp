#include "cli/pack_report.h"

#include <cstdio>
#include <iostream>

#include "cli/overlays.h"
#include "core/file.h"
#include "json/value.h"

namespace frontdesk::cli {

namespace {

using authoring::Agreement;
using authoring::RuleFigures;

/// Names are Chinese and stand last, so that the columns before them keep their width.
void print_rule(const RuleFigures& figures, const std::string& name) {
    std::printf("%-6s %4d/%-4d %4d/%-4d  %9.3f %9.3f  %s\n", figures.rule.c_str(), figures.found,
                figures.should_hit, figures.false_alarms, figures.should_not_hit, figures.precision(),
                figures.recall(), name.c_str());
}

std::string name_of(const PackReport& report, const std::string& rule) {
    const phrasing::RuleInfo* info = report.pack.engine.find(rule);
    return info == nullptr ? std::string() : info->name;
}

bool is_thin(const PackReport& report, const RuleFigures& figures) {
    const phrasing::RuleInfo* info = report.pack.engine.find(figures.rule);
    return info != nullptr && authoring::is_thin(figures, info->forbidden);
}

void print_sentences(const PackReport& report, Detail detail) {
    const RuleFigures sum = authoring::total(report.figures);
    if (detail == Detail::sum) {
        std::printf("rule pack %s: %zu rules, %d sentences of their own, precision %.3f, recall %.3f\n",
                    report.pack.engine.version().c_str(), report.figures.size(),
                    sum.should_hit + sum.should_not_hit, sum.precision(), sum.recall());
        return;
    }
    std::printf("rule pack %s\n", report.pack.engine.version().c_str());
    std::printf("rule    found/of  false/of  precision    recall  on its own sentences\n");
    for (const RuleFigures& figures : report.figures) print_rule(figures, name_of(report, figures.rule));
    RuleFigures all = sum;
    all.rule = "all";
    print_rule(all, "");
    std::string thin;
    for (const RuleFigures& figures : report.figures) {
        if (!is_thin(report, figures)) continue;
        thin += (thin.empty() ? " " : ", ") + figures.rule + " (" + std::to_string(figures.should_hit) + '/' +
                std::to_string(figures.should_not_hit) + ')';
    }
    if (!thin.empty()) std::printf("fewer sentences than 12/12 (F) or 12/6 (M):%s\n", thin.c_str());
}

void print_agreement(const char* what, const Agreement& agreement, const std::string& name) {
    std::printf("%-10s %5d %5d %7d  %9.3f %9.3f %9.3f  %s\n", what, agreement.right, agreement.extra,
                agreement.missing, agreement.precision(), agreement.recall(), agreement.f1(), name.c_str());
}

void print_labelled(const PackReport& report) {
    const authoring::LabelledFigures& figures = *report.labelled;
    std::printf("rule       right extra missing  precision    recall        F1  on %d labelled replies\n",
                figures.replies);
    for (const auto& [rule, agreement] : figures.rules)
        print_agreement(rule.c_str(), agreement, name_of(report, rule));
    print_agreement("forbidden", figures.forbidden, "");
    print_agreement("moves", figures.moves, "");
    std::printf("false alarms: %d of %d replies without a forbidden act\n", figures.false_alarms,
                figures.clean);
}

json::Value rule_json(const PackReport& report, const RuleFigures& figures) {
    json::Value object;
    object.set("rule", figures.rule);
    object.set("should_hit", figures.should_hit);
    object.set("should_not_hit", figures.should_not_hit);
    object.set("found", figures.found);
    object.set("false_alarms", figures.false_alarms);
    object.set("precision", figures.precision());
    object.set("recall", figures.recall());
    object.set("few_sentences", is_thin(report, figures));
    return object;
}

json::Value agreement_json(const Agreement& agreement) {
    json::Value object;
    object.set("right", agreement.right);
    object.set("extra", agreement.extra);
    object.set("missing", agreement.missing);
    object.set("precision", agreement.precision());
    object.set("recall", agreement.recall());
    object.set("f1", agreement.f1());
    return object;
}

json::Value labelled_json(const authoring::LabelledFigures& figures) {
    json::Value object;
    object.set("labelled", figures.replies);
    object.set("forbidden", agreement_json(figures.forbidden));
    object.set("moves", agreement_json(figures.moves));
    object.set("clean", figures.clean);
    object.set("false_alarms", figures.false_alarms);
    json::Value rules{json::Object{}};
    for (const auto& [rule, agreement] : figures.rules) rules.set(rule, agreement_json(agreement));
    object.set("rules", std::move(rules));
    return object;
}

void print_json(const PackReport& report, Detail detail) {
    for (const phrasing::OverlayInfo& overlay : report.pack.overlays)
        std::cout << json::write(to_json(overlay)) << '\n';
    if (detail == Detail::every_rule) {
        for (const RuleFigures& figures : report.figures)
            std::cout << json::write(rule_json(report, figures)) << '\n';
    }
    json::Value sum = rule_json(report, authoring::total(report.figures));
    json::Value whole;
    whole.set("pack", report.pack.engine.version());
    for (const json::Member& member : *sum.as_object())
        if (member.key != "rule" && member.key != "few_sentences") whole.set(member.key, member.value);
    std::cout << json::write(whole) << '\n';
    if (report.labelled) std::cout << json::write(labelled_json(*report.labelled)) << '\n';
}

}  // namespace

PackReport report_on(const std::filesystem::path& pack, const std::vector<std::filesystem::path>& overlays,
                     const std::string& labelled) {
    const phrasing::PackSource source = phrasing::read_pack_source(pack);
    std::vector<phrasing::PackSource> on_top;
    on_top.reserve(overlays.size());
    for (const std::filesystem::path& overlay : overlays)
        on_top.push_back(phrasing::read_pack_source(overlay));
    const auto sentences = phrasing::rule_sentences(source, on_top);
    PackReport report{phrasing::Engine::load(source, on_top), {}, {}, {}};
    report.problems = report.pack.problems;
    const auto add = [&report](const core::Problems& more) {
        report.problems.insert(report.problems.end(), more.begin(), more.end());
    };
    add(phrasing::check_sentences(source, on_top, report.pack.engine));
    report.figures = authoring::bench(sentences, report.pack.engine);
    if (!labelled.empty()) {
        const std::string text = core::read_file(core::path_from_utf8(labelled));
        report.labelled = authoring::measure_labelled(text, labelled, report.pack.engine);
        add(report.labelled->problems);
    }
    return report;
}

void print_report(const PackReport& report, Detail detail, bool as_json) {
    if (as_json) return print_json(report, detail);
    std::cout << std::flush;
    for (const phrasing::OverlayInfo& overlay : report.pack.overlays) print_overlay(std::cout, overlay);
    std::cout << std::flush;
    print_sentences(report, detail);
    if (report.labelled) print_labelled(report);
    std::fflush(stdout);
}

}  // namespace frontdesk::cli
