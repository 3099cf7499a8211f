#include "ui/screens/scenario_row.h"

#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/screens/naming.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float mark_width = 32 + 12;
constexpr float state_width = 132;
constexpr float kind_width = 104;

void draw_mark(Ui& ui, const Rect& place, const ScenarioRow& row) {
    const ImVec2 middle = place.middle();
    if (row.progress.passed) {
        disc(ui, middle, ui.px(16), ui.theme.primary);
        icon_in(ui, Icon::check, place, 18, ui.theme.on_primary);
    } else {
        disc(ui, middle, ui.px(16), ui.theme.sunken);
        icon_in(ui, scenario_icon(row.scenario), place, 18, ui.theme.ink2);
    }
}

Text action_word(const ScenarioProgress& progress) {
    if (progress.open) return Text::today_resume;
    return progress.tries > 0 ? Text::today_again : Text::today_start;
}

float action_width(const Ui& ui, const ScenarioRow& row) {
    const ButtonLook look{.kind = ButtonKind::secondary, .size = ButtonSize::small};
    return std::max(ui.px(84), button_width(ui, ui.words(action_word(row.progress)), look));
}

void draw_action(Scene& scene, Rect& rest, const ScenarioRow& row) {
    Ui& ui = scene.ui;
    const std::string label = ui.words(action_word(row.progress));
    const ButtonLook look{.kind = row.is_next ? ButtonKind::primary : ButtonKind::secondary,
                          .size = ButtonSize::small};
    const Rect place = rest.take_right(action_width(ui, row), ui.px(16)).centred_row(ui.px(36));
    if (button(ui, "start:" + row.scenario.id, place, label, look)) {
        start_or_resume(ui, row.scenario, row.progress);
    }
}

/// Track and state; in a list of one track the time it takes and the state.
void draw_figures(Ui& ui, Rect& rest, const ScenarioRow& row) {
    const std::string minutes = ui.words(Text::today_minutes, {std::to_string(row.scenario.minutes)});
    const bool touched = row.progress.best.has_value() || row.progress.open.has_value();
    const std::string state = touched || row.with_summary ? progress_words(ui, row.progress) : minutes;
    const Rect place = rest.take_right(ui.px(state_width), ui.px(12));
    text_in(ui, touched ? Face::caption_bold : Face::caption, place,
            touched ? ui.theme.primary : ui.theme.ink2, state);
    text_in(ui, Face::caption, rest.take_right(ui.px(kind_width), ui.px(12)), ui.theme.ink2,
            row.with_summary ? minutes : track_word(ui, row.scenario.track));
}

}  // namespace

std::string progress_words(const Ui& ui, const ScenarioProgress& progress) {
    if (progress.open) return ui.words(Text::in_progress);
    if (!progress.best) return ui.words(Text::not_yet);
    if (progress.tries == 1) return ui.words(Text::points, {std::to_string(*progress.best)});
    return ui.words(Text::best_last, {std::to_string(*progress.best), std::to_string(*progress.last)});
}

void start_or_resume(Ui& ui, const scenario::Scenario& scenario, const ScenarioProgress& progress) {
    if (progress.open) {
        ui.intend(app::ResumeAttempt{progress.open->id});
    } else {
        ui.intend(app::StartScenario{scenario.id});
    }
}

float scenario_row_height(const Scene& scene, const ScenarioRow& row, float width) {
    const Ui& ui = scene.ui;
    if (!row.with_summary) return ui.px(62);
    const bool wide = width / ui.in.scale >= columns_from;
    const float figures = wide ? ui.px(state_width) + ui.px(kind_width) + 2 * ui.px(12) : 0;
    const float room = width - ui.px(mark_width) - action_width(ui, row) - ui.px(16) - figures;
    const float words = paragraph_height(ui, Face::caption, room, ui.shown(row.scenario.summary));
    return std::max(ui.px(62), ui.px(12 + 26 + 12) + words);
}

void draw_scenario_row(Scene& scene, const Rect& rect, const ScenarioRow& row) {
    Ui& ui = scene.ui;
    hairline(ui, rect);
    Rect rest = rect;
    draw_mark(ui, rest.take_left(ui.px(32), ui.px(12)), row);
    draw_action(scene, rest, row);
    const bool wide = rect.w / ui.in.scale >= columns_from;
    if (wide) draw_figures(ui, rest, row);
    const std::string title = ui.shown(row.scenario.title);
    const Face face = row.is_next ? Face::body_bold : Face::body;
    if (row.with_summary) {
        rest.take_top(ui.px(12));
        text_in(ui, Face::body_bold, rest.take_top(ui.px(26)), ui.theme.ink, title);
        paragraph(ui, Face::caption, rest, ui.theme.ink2, ui.shown(row.scenario.summary));
    } else if (wide) {
        text_in(ui, face, rest, ui.theme.ink, title);
    } else {
        rest = rest.centred_row(ui.px(46));
        text_in(ui, face, rest.take_top(ui.px(25)), ui.theme.ink, title);
        text_in(ui, Face::caption, rest, ui.theme.ink2,
                track_word(ui, row.scenario.track) + " · " + progress_words(ui, row.progress));
    }
}

}  // namespace frontdesk::ui
