#include <algorithm>

#include "app/editor_words.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/naming.h"

// In which case a node leads where. Conditions of one part are chosen from a list; what is put together from
// several is written as text and shown here in words.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;
using json::Value;

Value condition_of(const char* key, Value value) {
    Value condition{json::Object{}};
    condition.set(key, std::move(value));
    return condition;
}

Value heat_between(const char* key, int heat) {
    return condition_of("heat", condition_of(key, Value(heat)));
}

/// A condition that can be chosen: "any", "fatal", "hot", "cool", "hit:F06", "made:M13", "not:M13".
Value chosen_condition(const std::string& id) {
    constexpr int hot = 60;
    constexpr int cool = 40;
    if (id == "hot") return heat_between("min", hot);
    if (id == "cool") return heat_between("max", cool);
    const std::size_t colon = id.find(':');
    if (colon == std::string::npos) return condition_of("hit", Value(id));
    const std::string rule = id.substr(colon + 1);
    if (id.starts_with("hit:")) return condition_of("hit", Value(rule));
    Value made = condition_of("made", Value(rule));
    return id.starts_with("not:") ? condition_of("not", std::move(made)) : made;
}

std::vector<Pickable> all_conditions(const Scene& scene) {
    const Ui& ui = scene.ui;
    const phrasing::Engine& engine = scene.app.content().engine;
    const RuleNames names{engine, ui.language};
    std::vector<Pickable> all{{"any", ui.words(Text::editor_when_any)},
                              {"fatal", ui.words(Text::editor_when_fatal)},
                              {"hot", ui.words(Text::editor_when_hot)},
                              {"cool", ui.words(Text::editor_when_cool)}};
    for (const phrasing::RuleInfo& rule : engine.rules()) {
        const std::string name = rule.id + " " + ui.shown(names.of(rule.id));
        if (rule.forbidden) {
            all.push_back({"hit:" + rule.id, ui.words(Text::editor_when_hit, {name})});
            continue;
        }
        all.push_back({"made:" + rule.id, ui.words(Text::editor_when_said, {name})});
        all.push_back({"not:" + rule.id, ui.words(Text::editor_when_unsaid, {name})});
    }
    return all;
}

void condition_part(Scene& scene, Rect& column, const Path& path) {
    Ui& ui = scene.ui;
    const Value* condition = editing::find_at(edited(scene).document.tree(), path);
    const std::string shown =
        condition == nullptr
            ? std::string()
            : ui.shown(app::condition_words(*condition, scene.app.content().engine, ui.language));
    const std::string id = box_id(path);
    part_label(ui, column, ui.words(Text::editor_when_label));
    if (!choice_box(scene, column, {id, shown, {}, condition == nullptr})) return;
    const std::vector<Pickable> all = all_conditions(scene);
    if (const auto chosen = pick_part(scene, column, id, all)) {
        do_edit(scene, app::SetValue{path, chosen_condition(*chosen)});
    }
}

void draw_way(Scene& scene, Rect& column, const Path& branch) {
    Ui& ui = scene.ui;
    const auto part = [&](const char* key) {
        Path path = branch;
        path.emplace_back(key);
        return path;
    };
    hairline(ui, column.take_top(ui.px(8)));
    condition_part(scene, column, part("when"));
    target_part(scene, column, ui.words(Text::editor_way_label), part("next"));
    if (part_button(ui, column, "remove:" + box_id(branch), ui.words(Text::editor_remove_way), Icon::cross)) {
        do_edit(scene, app::RemoveValue{branch});
    }
}

void add_way(Scene& scene, const Path& list, std::size_t count, const std::string& next) {
    Value branch{json::Object{}};
    branch.set("when", condition_of("hit", Value("any")));
    branch.set("next", next);
    if (editing::find_at(edited(scene).document.tree(), list) != nullptr) {
        do_edit(scene, app::InsertValue{list, count, std::move(branch)});
    } else {
        do_edit(scene, app::SetValue{list, Value(json::Array{std::move(branch)})});
    }
}

}  // namespace

void draw_ways(Scene& scene, Rect& column, const std::string& node) {
    Ui& ui = scene.ui;
    const Value& tree = edited(scene).document.tree();
    const Path list{"nodes", node, "branches"};
    const Value* branches = editing::find_at(tree, list);
    const bool there = branches != nullptr && branches->as_array() != nullptr;
    const std::size_t count = there ? branches->as_array()->size() : 0;
    const Path next{"nodes", node, "next"};
    if (editing::find_at(tree, next) == nullptr) return;
    const std::string kind = editing::text_at(tree, {"nodes", node, "kind"});
    if (count > 0) {
        column.take_top(
            paragraph(ui, Face::caption_bold, column, ui.theme.ink, ui.words(Text::editor_branches)),
            ui.px(6));
    }
    for (std::size_t i = 0; i < count; ++i) {
        draw_way(scene, column, {"nodes", node, "branches", std::to_string(i)});
    }
    const bool may_branch = kind != "say" && kind != "set";
    if (may_branch && part_button(ui, column, "add:branch", ui.words(Text::editor_add_way), Icon::plus)) {
        add_way(scene, list, count, editing::text_at(tree, next));
    }
    target_part(scene, column, ui.words(count > 0 ? Text::editor_otherwise : Text::editor_next), next);
}

}  // namespace frontdesk::ui
