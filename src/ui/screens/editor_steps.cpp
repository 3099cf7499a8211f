#include <array>

#include "app/editor_words.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/segmented.h"
#include "ui/screens/editor_conditions.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/naming.h"

// The parts of every kind of node but replies.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;

std::string condition_at(const Scene& scene, const Path& path) {
    const json::Value* condition = editing::find_at(edited(scene).document.tree(), path);
    if (condition == nullptr) return {};
    return scene.ui.shown(app::condition_words(*condition, scene.app.content().engine, scene.ui.language));
}

std::size_t count_at(const Scene& scene, const Path& path) {
    const json::Value* list = editing::find_at(edited(scene).document.tree(), path);
    return list == nullptr || list->as_array() == nullptr ? 0 : list->as_array()->size();
}

bool is_there(const Scene& scene, const Path& path) {
    return editing::find_at(edited(scene).document.tree(), path) != nullptr;
}

void draw_say_parts(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    const std::size_t lines = count_at(scene, {"nodes", id, "lines"});
    if (lines == 0) text_part(scene, column, ui.words(Text::editor_said), {"nodes", id, "text"});
    for (std::size_t i = 0; i < lines; ++i) {
        const std::string index = std::to_string(i);
        const std::string when = condition_at(scene, {"nodes", id, "lines", index, "when"});
        const std::string label =
            when.empty() ? ui.words(Text::editor_said) : ui.words(Text::editor_said_if, {when});
        text_part(scene, column, label, {"nodes", id, "lines", index, "text"});
        if (!when.empty()) condition_part(scene, column, {"nodes", id, "lines", index, "when"});
    }
}

/// Options of a choice, and acts: what it is, why, what it earns, how it heats, where it leads.
void draw_option(Scene& scene, Rect& column, const std::string& id, std::size_t at) {
    Ui& ui = scene.ui;
    const Path option{"nodes", id, "options", std::to_string(at)};
    const auto part = [&](const char* key) {
        Path path = option;
        path.emplace_back(key);
        return path;
    };
    hairline(ui, column.take_top(ui.px(10)));
    const std::string act = editing::text_at(edited(scene).document.tree(), part("act"));
    if (act.empty()) {
        text_box(scene, column, part("text"));
    } else {
        const std::string name = app::has_act_word(act) ? act_word(ui, act) : act;
        text_in(ui, Face::caption_bold, column.take_top(ui.px(26), ui.px(4)), ui.theme.ink, name);
    }
    number_pair(scene, column, {ui.words(Text::editor_points), part("points")},
                {ui.words(Text::editor_heat), part("heat")});
    text_part(scene, column, ui.words(Text::editor_why), part("why"));
    target_part(scene, column, ui.words(Text::editor_next), part("next"));
}

/// Like the last one, and still to be worded. (An act can stand there only once: those are added as text.)
void add_option_button(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    const Path list{"nodes", id, "options"};
    const std::size_t count = count_at(scene, list);
    if (count == 0 || editing::find_at(edited(scene).document.tree(),
                                       Path{"nodes", id, "options", "0", "text"}) == nullptr) {
        return;
    }
    if (!part_button(ui, column, "add:option", ui.words(Text::editor_add_option), Icon::plus)) return;
    const json::Value& last =
        edited(scene).document.tree().find("nodes")->find(id)->find("options")->as_array()->back();
    json::Value option{json::Object{}};
    option.set("id", "option-" + std::to_string(count + 1));
    option.set("text", "…" + std::to_string(count + 1));
    option.set("points", 0);
    option.set("why", "…");
    option.set("next", editing::text_at(last, {"next"}));
    do_edit(scene, app::InsertValue{list, count, std::move(option)});
}

void draw_option_parts(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    text_part(scene, column, ui.words(Text::editor_prompt), {"nodes", id, "prompt"});
    if (is_there(scene, {"nodes", id, "ringing"})) {
        number_pair(scene, column,
                    {ui.words(Text::editor_ringing_limit), {"nodes", id, "ringing", "good_rings"}},
                    {ui.words(Text::editor_ring_last), {"nodes", id, "ringing", "last_ring"}});
        target_part(scene, column, ui.words(Text::editor_gave_up), {"nodes", id, "ringing", "gave_up"});
    }
    part_label(ui, column, ui.words(Text::editor_options));
    for (std::size_t i = 0; i < count_at(scene, {"nodes", id, "options"}); ++i) {
        draw_option(scene, column, id, i);
    }
    add_option_button(scene, column, id);
}

void draw_end_parts(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    const std::array<SegmentedChoice, 3> choices{{{"ending:good", ui.words(Text::editor_end_good)},
                                                  {"ending:fair", ui.words(Text::editor_end_fair)},
                                                  {"ending:poor", ui.words(Text::editor_end_poor)}}};
    constexpr std::array words{"good", "fair", "poor"};
    const Path path{"nodes", id, "ending_kind"};
    const std::string now = editing::text_at(edited(scene).document.tree(), path);
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (now == words.at(i)) chosen = i;
    }
    part_label(ui, column, ui.words(Text::editor_end_kind));
    Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(8));
    row.w = std::min(row.w, segmented_width(ui, choices));
    if (const auto pressed = segmented(ui, row, choices, chosen)) {
        do_edit(scene, app::SetValue{path, json::Value(words.at(*pressed))});
    }
    text_part(scene, column, ui.words(Text::editor_end_title), {"nodes", id, "title"});
    text_part(scene, column, ui.words(Text::editor_end_text), {"nodes", id, "text"});
}

void draw_set_parts(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    number_part(scene, column, ui.words(Text::editor_heat), {"nodes", id, "heat"});
    text_part(scene, column, ui.words(Text::editor_cause), {"nodes", id, "cause"});
}

void draw_other_parts(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    if (is_there(scene, {"nodes", id, "prompt"})) {
        text_part(scene, column, ui.words(Text::editor_prompt), {"nodes", id, "prompt"});
    }
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::editor_in_text)),
                    ui.px(8));
}

}  // namespace

void draw_node_parts(Scene& scene, Rect& column, const editing::GraphNode& node) {
    if (node.kind == "say") {
        draw_say_parts(scene, column, node.id);
    } else if (node.kind == "reply") {
        draw_reply_parts(scene, column, {"nodes", node.id});
    } else if (node.kind == "choice" || node.kind == "act") {
        draw_option_parts(scene, column, node.id);
    } else if (node.kind == "form") {
        draw_form_parts(scene, column, node.id);
    } else if (node.kind == "summary") {
        draw_summary_parts(scene, column, node.id);
    } else if (node.kind == "end") {
        draw_end_parts(scene, column, node.id);
    } else if (node.kind == "set") {
        draw_set_parts(scene, column, node.id);
    } else if (!draw_exercise_parts(scene, column, node) && node.kind != "branch") {
        draw_other_parts(scene, column, node.id);
    }
    draw_ways(scene, column, node.id);
}

}  // namespace frontdesk::ui
