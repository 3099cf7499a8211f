#include <algorithm>
#include <array>

#include "phrasing/assessment.h"
#include "scenario/words.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/kit/press.h"
#include "ui/screens/catalogue_fields.h"
#include "ui/screens/naming.h"
#include "ui/screens/practice_words.h"

// The boxes of a drill's situation, with what the engine says of its sentences.
namespace frontdesk::ui {

namespace {

using app::SaidVerdict;
using app::Text;
using editing::Path;

std::vector<Pickable> pickable_contexts(const Ui& ui) {
    std::vector<Pickable> all;
    for (const std::string& word : phrasing::context_words()) {
        const auto context = *phrasing::context_from(word);
        const bool opening = context == phrasing::Context::call_opening;
        all.push_back({word, ui.words(opening ? Text::catalogue_context_opening : context_word(context))});
    }
    return all;
}

std::vector<Pickable> pickable_types(const Ui& ui) {
    std::vector<Pickable> all;
    const auto& words = scenario::owner_type_words();
    for (std::size_t i = 0; i < words.size(); ++i)
        all.push_back({words[i], ui.words(owner_type_word(static_cast<scenario::OwnerType>(i)))});
    return all;
}

/// The faces, side by side; the chosen one with an edge.
void draw_face_choice(Scene& scene, Rect& column, const Path& path) {
    Ui& ui = scene.ui;
    part_label(ui, column, ui.words(Text::catalogue_portrait));
    const std::string now = editing::text_at(written(scene).document.tree(), path);
    Rect row = column.take_top(ui.px(60), ui.px(8));
    int number = 0;
    for (const std::string& who : scenario::portrait_words()) {
        if (row.w < ui.px(56)) row = column.take_top(ui.px(60), ui.px(8));
        const Rect place = row.take_left(ui.px(56), ui.px(8)).centred_row(ui.px(56));
        const std::string label = ui.words(Text::catalogue_portrait_of, {std::to_string(++number)});
        const Press press =
            press_area(ui, place, {box_id(path) + ":" + who, label, true, false, who == now ? "1" : ""});
        portrait(ui, place.inset(ui.px(4)), who, scenario::Mood::neutral);
        if (who == now) edge(ui, place, ui.theme.primary, ui.px(12), ui.px(3));
        if (press.focused) focus_ring(ui, place.inset(ui.px(4)), ui.px(8));
        if (press.pressed && who != now) do_write(scene, app::SetPartValue{path, json::Value(who)});
    }
    catalogue_problem(scene, column, path);
}

std::string named_rules(const Scene& scene, const std::vector<std::string>& rules) {
    const RuleNames names{scene.app.content().engine, scene.ui.language};
    const char* between = scene.ui.language == app::Language::english ? ", " : "、";
    std::string all;
    for (const std::string& rule : rules)
        all += (all.empty() ? "" : between) + scene.ui.shown(names.of(rule));
    return all;
}

std::string bad_words(const Scene& scene, const SaidVerdict& verdict) {
    const Ui& ui = scene.ui;
    const std::string rule = editing::text_at(written(scene).document.tree(), {"rule"});
    const std::string act = rule + " " + named_rules(scene, {rule});
    if (verdict.fine) return ui.words(Text::catalogue_bad_fine, {named_rules(scene, verdict.hits)});
    if (verdict.hits.empty()) return ui.words(Text::catalogue_bad_not, {act});
    return ui.words(Text::catalogue_bad_not_but, {named_rules(scene, verdict.hits), act});
}

std::string model_words(const Scene& scene, const SaidVerdict& verdict) {
    const Ui& ui = scene.ui;
    std::string words = ui.words(Text::catalogue_model_score, {std::to_string(verdict.marks.score)});
    const char* between = ui.language == app::Language::english ? "; " : "；";
    const auto add = [&](const std::string& more) { words += between + more; };
    if (verdict.fine) add(ui.words(Text::editor_verdict_fine));
    if (!verdict.hits.empty()) add(ui.words(Text::editor_verdict_hits, {named_rules(scene, verdict.hits)}));
    if (!verdict.missing.empty())
        add(ui.words(Text::editor_verdict_missing, {named_rules(scene, verdict.missing)}));
    for (const app::DrillLoss& loss : verdict.marks.lost) {
        if (!loss.rule.empty()) continue;
        add(loss_words(ui, scene.app.content().engine, loss));
    }
    return words;
}

/// What the engine says of the sentence at `path`.
void draw_sentence_verdict(Scene& scene, Rect& column, const Path& path) {
    Ui& ui = scene.ui;
    const auto& said = written(scene).said;
    const auto verdict =
        std::find_if(said.begin(), said.end(), [&](const SaidVerdict& one) { return one.path == path; });
    if (verdict == said.end()) return;
    const std::string words = verdict->is_bad ? bad_words(scene, *verdict) : model_words(scene, *verdict);
    const float height = paragraph_height(ui, Face::caption, column.w - ui.px(22), words);
    Rect row = column.take_top(height, ui.px(8));
    const ImU32 ink = verdict->fine ? ui.theme.primary_soft_ink : ui.theme.amber_ink;
    const Rect sign = row.take_left(ui.px(22));
    icon_in(ui, verdict->fine ? Icon::check : Icon::warn,
            {sign.x, sign.y, ui.px(16), ui.pitch(Face::caption)}, 15, ink);
    paragraph(ui, Face::caption, row, ink, words);
    if (ui.in.trace == nullptr) return;
    ui.in.trace->note({box_id(path) + ":verdict", words, row.x, row.y, row.w, height, true, false,
                       verdict->fine ? "fine" : "not"});
}

void draw_model_answers(Scene& scene, Rect& column, const Path& situation) {
    Ui& ui = scene.ui;
    const Path list = below(situation, {"models"});
    const std::size_t count = length_of(scene, list);
    part_label(ui, column, ui.words(Text::catalogue_models));
    for (std::size_t i = 0; i < count; ++i) {
        const Path path = below(list, {std::to_string(i)});
        Rect row = column;
        catalogue_line_buttons(scene, row, {list, i, count});
        catalogue_text(scene, row, {}, path);
        column.take_top(row.y - column.y);
        draw_sentence_verdict(scene, column, path);
    }
    if (part_button(ui, column, box_id(list) + ":add", ui.words(Text::editor_add_line), Icon::plus))
        add_to_list(scene, list, json::Value(""));
    catalogue_problem(scene, column, list);
}

void draw_situation_person(Scene& scene, Rect& column, const Path& owner) {
    Ui& ui = scene.ui;
    catalogue_text(scene, column, ui.words(Text::editor_owner_name), below(owner, {"name"}));
    catalogue_text(scene, column, ui.words(Text::editor_owner_address), below(owner, {"address"}));
    catalogue_text(scene, column, ui.words(Text::catalogue_role), below(owner, {"role"}));
    catalogue_text(scene, column, ui.words(Text::catalogue_flat), below(owner, {"flat"}));
    catalogue_words(scene, column, ui.words(Text::catalogue_type), below(owner, {"type"}),
                    pickable_types(ui));
    draw_face_choice(scene, column, below(owner, {"portrait"}));
}

}  // namespace

void draw_situation_form(Scene& scene, Rect& column, std::size_t index) {
    Ui& ui = scene.ui;
    const Path path{"situations", std::to_string(index)};
    catalogue_text(scene, column, ui.words(Text::catalogue_titled), below(path, {"title"}));
    catalogue_words(scene, column, ui.words(Text::catalogue_context), below(path, {"context"}),
                    pickable_contexts(ui));
    catalogue_switch(scene, column, ui.words(Text::catalogue_emergency), below(path, {"emergency"}),
                     {ui.words(Text::editor_no), ui.words(Text::editor_yes)});
    catalogue_text(scene, column, ui.words(Text::catalogue_scene), below(path, {"scene"}));
    catalogue_text(scene, column, ui.words(Text::catalogue_customer), below(path, {"customer"}));
    catalogue_text(scene, column, ui.words(Text::catalogue_bad), below(path, {"bad"}));
    draw_sentence_verdict(scene, column, below(path, {"bad"}));
    catalogue_text(scene, column, ui.words(Text::catalogue_felt), below(path, {"felt"}));
    catalogue_names(scene, column, ui.words(Text::catalogue_wants), below(path, {"wants"}),
                    pickable_rules(scene, false));
    draw_model_answers(scene, column, path);
    catalogue_text(scene, column, ui.words(Text::catalogue_tip), below(path, {"tip"}));
    column.take_top(0, ui.px(4));
    draw_situation_person(scene, column, below(path, {"owner"}));
    catalogue_texts(scene, column, ui.words(Text::catalogue_third), below(path, {"third_parties"}),
                    ui.words(Text::catalogue_add_name));
    catalogue_text(scene, column, ui.words(Text::catalogue_gloss), below(path, {"customer_gloss"}));
    catalogue_text(scene, column, ui.words(Text::catalogue_id), below(path, {"id"}));
}

}  // namespace frontdesk::ui
