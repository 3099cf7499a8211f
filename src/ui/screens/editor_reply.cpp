#include <algorithm>
#include <set>

#include "app/editor_words.h"
#include "scenario/model.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/naming.h"

// What a reply node wants and does not want, and its answers with what the engine says of them.
namespace frontdesk::ui {

namespace {

using app::AnswerVerdict;
using app::Text;
using editing::Path;

Path with(Path path, std::initializer_list<std::string> steps) {
    path.insert(path.end(), steps);
    return path;
}

std::string rule_of(const json::Value& want) {
    return want.as_string() != nullptr ? *want.as_string() : editing::text_at(want, {"rule"});
}

std::vector<std::string> rules_in(const json::Value& tree, const Path& list) {
    std::vector<std::string> rules;
    const json::Value* value = editing::find_at(tree, list);
    if (value == nullptr || value->as_array() == nullptr) return rules;
    for (const json::Value& one : *value->as_array()) rules.push_back(rule_of(one));
    return rules;
}

std::string named(const Scene& scene, const std::vector<std::string>& rules) {
    const RuleNames names{scene.app.content().engine, scene.ui.language};
    std::string all;
    for (const std::string& rule : rules) all += (all.empty() ? "" : "、") + scene.ui.shown(names.of(rule));
    return all;
}

/// Chips one after the other, each of which can be pressed away, and one to add more.
struct ChipRow {
    Scene& scene;
    Rect& column;
    Rect row;

    bool put(const std::string& id, const std::string& words, const ChipLook& look) {
        Ui& ui = scene.ui;
        const float width = std::min(chip_width(ui, words, look), column.w);
        if (width > row.w) row = column.take_top(ui.px(30), ui.px(6));
        const Rect place = row.take_left(width, ui.px(8));
        const Press press = press_area(ui, place, {id, words, true, false, {}});
        chip(ui, place.min(), words, look);
        if (press.hovered) edge(ui, place, ui.theme.primary, place.h / 2, ui.px(1.5F));
        if (press.focused) focus_ring(ui, place, place.h / 2);
        return press.pressed;
    }
};

void draw_wants(Scene& scene, Rect& column, const Path& node) {
    Ui& ui = scene.ui;
    const json::Value& tree = edited(scene).document.tree();
    const Path list = with(node, {"wants"});
    const RuleNames names{scene.app.content().engine, ui.language};
    part_label(ui, column, ui.words(Text::editor_wants));
    const std::vector<std::string> rules = rules_in(tree, list);
    ChipRow chips{scene, column, column.take_top(ui.px(30), ui.px(6))};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (chips.put("want:" + rules[i], ui.shown(names.of(rules[i])), {ChipKind::made, Icon::cross})) {
            do_edit(scene, app::RemoveValue{with(list, {std::to_string(i)})});
        }
    }
    std::string& picking = scene.memory.editor.picking;
    if (chips.put("want:add", ui.words(Text::editor_pick), {ChipKind::outline, Icon::plus})) {
        picking = picking == "wants" ? "" : "wants";
    }
    if (picking != "wants") return;
    std::vector<Pickable> all;
    for (const phrasing::RuleInfo& rule : scene.app.content().engine.rules()) {
        const bool taken = std::find(rules.begin(), rules.end(), rule.id) != rules.end();
        if (!rule.forbidden && !taken) all.push_back({rule.id, rule.id + " " + ui.shown(names.of(rule.id))});
    }
    const auto chosen = pick_part(scene, column, "wants", all);
    if (!chosen) return;
    if (rules.empty()) {
        do_edit(scene, app::SetValue{list, json::Value(json::Array{json::Value(*chosen)})});
    } else {
        do_edit(scene, app::InsertValue{list, rules.size(), json::Value(*chosen)});
    }
}

/// What a branch of the node leads to a poor ending for, and the rules with a better wording of their own.
void draw_not_to_be_said(Scene& scene, Rect& column, const Path& node) {
    Ui& ui = scene.ui;
    const json::Value* better = editing::find_at(edited(scene).document.tree(), with(node, {"better"}));
    if (better == nullptr || better->as_object() == nullptr) return;
    const RuleNames names{scene.app.content().engine, ui.language};
    part_label(ui, column, ui.words(Text::editor_fatal));
    for (const json::Member& member : *better->as_object()) {
        Rect row = column.take_top(ui.px(26), ui.px(4));
        icon_in(ui, Icon::fatal, row.take_left(ui.px(18), ui.px(8)), 16, ui.theme.red);
        text_in(ui, Face::caption, row, ui.theme.red_soft_ink,
                member.key + " " + ui.shown(names.of(member.key)));
        text_box(scene, column, with(node, {"better", member.key}));
    }
}

const AnswerVerdict* verdict_of(const Scene& scene, const Path& path) {
    for (const AnswerVerdict& verdict : edited(scene).answers) {
        if (verdict.path == path) return &verdict;
    }
    return nullptr;
}

std::string verdict_words(const Scene& scene, const AnswerVerdict& verdict) {
    const Ui& ui = scene.ui;
    if (!verdict.is_model) {
        std::vector<std::string> lost = verdict.hits;
        lost.insert(lost.end(), verdict.missing.begin(), verdict.missing.end());
        return verdict.fine ? ui.words(Text::editor_verdict_loses, {named(scene, lost)})
                            : ui.words(Text::editor_verdict_harmless);
    }
    std::string words;
    const auto add = [&](const std::string& more) { words += (words.empty() ? "" : "；") + more; };
    if (!verdict.hits.empty()) add(ui.words(Text::editor_verdict_hits, {named(scene, verdict.hits)}));
    if (!verdict.missing.empty())
        add(ui.words(Text::editor_verdict_missing, {named(scene, verdict.missing)}));
    if (!verdict.courteous) add(ui.words(Text::editor_verdict_courtesy));
    return words.empty() ? ui.words(Text::editor_verdict_fine) : words;
}

void draw_verdict(Scene& scene, Rect& column, const Path& path) {
    Ui& ui = scene.ui;
    const AnswerVerdict* verdict = verdict_of(scene, path);
    Rect row = column;
    const Rect remove = row.take_right(ui.px(32), ui.px(4));
    const std::string words = verdict == nullptr ? std::string() : verdict_words(scene, *verdict);
    row.take_left(ui.px(22));
    const float height = std::max(ui.px(32), paragraph_height(ui, Face::caption, row.w, words));
    const bool fine = verdict != nullptr && verdict->fine;
    const ImU32 ink = fine ? ui.theme.primary_soft_ink : ui.theme.amber_ink;
    if (verdict != nullptr) {
        icon_in(ui, fine ? Icon::check : Icon::warn, {column.x, column.y, ui.px(18), ui.pitch(Face::caption)},
                16, ink);
    }
    paragraph(ui, Face::caption, row, ink, words);
    const std::string id = box_id(path);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {id + ":verdict", words, row.x, row.y, row.w, height, true, false, fine ? "fine" : "not"});
    }
    if (icon_button(ui, id + ":remove", {remove.x, remove.y, remove.w, ui.px(32)},
                    ui.words(Text::editor_remove_line), Icon::cross)) {
        do_edit(scene, app::RemoveValue{path});
    }
    column.take_top(height, ui.px(6));
}

void draw_answers(Scene& scene, Rect& column, const Path& node, const char* key, Text label) {
    Ui& ui = scene.ui;
    const Path list = with(node, {key});
    const json::Value* answers = editing::find_at(edited(scene).document.tree(), list);
    const bool there = answers != nullptr && answers->as_array() != nullptr;
    const std::size_t count = there ? answers->as_array()->size() : 0;
    part_label(ui, column, ui.words(label));
    for (std::size_t i = 0; i < count; ++i) {
        const Path path = with(list, {std::to_string(i)});
        text_box(scene, column, path);
        draw_verdict(scene, column, path);
    }
    if (!part_button(ui, column, "add:" + std::string(key), ui.words(Text::editor_add_line), Icon::plus))
        return;
    if (there) {
        do_edit(scene, app::InsertValue{list, count, json::Value("您好，")});
    } else {
        do_edit(scene, app::SetValue{list, json::Value(json::Array{json::Value("您好，")})});
    }
}

}  // namespace

void draw_judged_answers(Scene& scene, Rect& column, const Path& node) {
    draw_answers(scene, column, node, "models", Text::editor_models);
    draw_answers(scene, column, node, "bad", Text::editor_bad);
}

void draw_reply_parts(Scene& scene, Rect& column, const Path& node) {
    Ui& ui = scene.ui;
    text_part(scene, column, ui.words(Text::editor_prompt), with(node, {"prompt"}));
    draw_wants(scene, column, node);
    draw_judged_answers(scene, column, node);
    draw_not_to_be_said(scene, column, node);
    text_part(scene, column, ui.words(Text::editor_hint), with(node, {"hint"}));
}

}  // namespace frontdesk::ui
