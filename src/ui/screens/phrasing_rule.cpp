#include <algorithm>

#include "app/phrasing_change.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"

// The parts of the selected rule, class or guard.
namespace frontdesk::ui {

namespace {

using app::PhraseKind;
using app::PhraseState;
using app::Text;

const app::SelectedPhrase& selected_phrase(const Scene& scene) {
    return phrasings(scene).selected;
}

void draw_rule_buttons(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::SelectedPhrase& selected = selected_phrase(scene);
    Rect row = column.take_top(ui.px(36), ui.px(10));
    const auto add = [&](const char* id, Text label) {
        const ButtonLook look{.kind = ButtonKind::neutral, .size = ButtonSize::small};
        const float width = std::min(button_width(ui, ui.words(label), look), column.w);
        if (width > row.w) row = column.take_top(ui.px(36), ui.px(10));
        return button(ui, id, row.take_left(width, ui.px(8)), ui.words(label), look);
    };
    const bool can_be_off = selected.kind != PhraseKind::word_class && selected.state != PhraseState::added;
    if (selected.state == PhraseState::off) {
        if (add("phrase:on", Text::phrasing_switch_on)) do_phrasing(scene, app::SwitchPhrase{true});
    } else if (can_be_off && add("phrase:off", Text::phrasing_switch_off)) {
        do_phrasing(scene, app::SwitchPhrase{false});
    }
    if (selected.state == PhraseState::changed && add("phrase:restore", Text::phrasing_restore))
        do_phrasing(scene, app::RestorePhrase{});
    if (selected.state == PhraseState::added && add("phrase:remove", Text::phrasing_remove))
        do_phrasing(scene, app::RestorePhrase{});
}

void draw_rule_head(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::SelectedPhrase& selected = selected_phrase(scene);
    const app::PhraseLine* line = phrase_line(scene, selected.id);
    if (line == nullptr) return;
    const std::string name = phrase_name(ui, *line);
    const bool shows_id = selected.kind != PhraseKind::word_class && selected.kind != PhraseKind::guard;
    const std::string title = shows_id ? selected.id + "  " + name : name;
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, title), ui.px(8));
    draw_rule_buttons(scene, column);
    const auto hint = [&](const std::string& words) {
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(12));
    };
    if (selected.state == PhraseState::off) hint(ui.words(Text::phrasing_off_hint));
    if (selected.kind == PhraseKind::conversation) hint(ui.words(Text::phrasing_conversation_hint));
    if (selected.kind == PhraseKind::word_class) hint(ui.words(Text::phrasing_class_hint, {selected.id}));
}

constexpr PhraseChoice severities[] = {{"minor", "severity:minor", Text::phrasing_minor},
                                       {"major", "severity:major", Text::phrasing_major},
                                       {"fatal", "severity:fatal", Text::phrasing_fatal}};

/// A chip for each guard there is: on or off for this rule.
void draw_rule_guards(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    part_label(ui, column, ui.words(Text::phrasing_guards));
    Rect row = column.take_top(ui.px(34), ui.px(6));
    const auto& guards = selected_phrase(scene).guards;
    for (const app::PhraseLine& line : phrasings(scene).lines) {
        if (line.kind != PhraseKind::guard) continue;
        const std::string name = line.id.substr(app::guard_prefix.size());
        const bool on = std::find(guards.begin(), guards.end(), name) != guards.end();
        const std::string label = filter_chip_label(ui, phrase_name(ui, line), column.w);
        const float width = filter_chip_width(ui, label, on);
        if (width > row.w && row.w < column.w) row = column.take_top(ui.px(34), ui.px(6));
        const Rect place = row.take_left(std::min(width, row.w), ui.px(6));
        if (filter_chip(ui, "guard:" + name, place, label, on))
            do_phrasing(scene, app::SetPhraseGuard{name, !on});
    }
    column.take_top(ui.px(6));
}

void draw_rule_parts(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const bool is_act = selected_phrase(scene).kind == PhraseKind::act;
    draw_phrase_text(scene, column, ui.words(Text::phrasing_name), {"name"});
    draw_phrase_text(scene, column, ui.words(Text::phrasing_name_english), {"name_en"});
    if (is_act) {
        draw_phrase_choice(scene, column, {Text::phrasing_severity, "severity", "", severities});
        draw_phrase_text(scene, column, ui.words(Text::phrasing_feels), {"feels"});
        draw_phrase_list(scene, column, {"better", ui.words(Text::phrasing_better), {}});
    }
    draw_phrase_list(scene, column,
                     {"patterns", ui.words(Text::phrasing_patterns), ui.words(Text::phrasing_patterns_hint)});
    draw_phrase_list(scene, column, {"exceptions", ui.words(Text::phrasing_exceptions), {}});
    draw_offered_sentences(scene, column);
    draw_phrase_list(scene, column, {"should_hit", ui.words(Text::phrasing_should_hit), {}});
    draw_phrase_list(scene, column, {"should_not_hit", ui.words(Text::phrasing_should_not_hit), {}});
    draw_rule_guards(scene, column);
}

}  // namespace

void draw_phrasing_rule(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const app::SelectedPhrase& selected = selected_phrase(scene);
    ScrollArea page(ui, "page:phrasing-rule:" + selected.id, place);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(860));
    column.take_top(ui.px(14));
    draw_rule_head(scene, column);
    if (selected.state != PhraseState::off) {
        if (selected.kind == PhraseKind::act || selected.kind == PhraseKind::move) {
            draw_rule_parts(scene, column);
        } else if (selected.kind == PhraseKind::guard) {
            draw_phrasing_guard(scene, column);
        } else if (selected.kind == PhraseKind::word_class) {
            draw_phrase_list(scene, column,
                             {"members", ui.words(Text::phrasing_members), {}, !selected.below.is_null()});
        }
    }
    page.set_height(column.y + ui.px(12) - page.content().y);
}

}  // namespace frontdesk::ui
