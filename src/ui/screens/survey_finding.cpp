#include <array>

#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include "ui/screens/calendar.h"
#include "ui/screens/kept_words.h"
#include "ui/screens/stations.h"

// One finding of the worksheet: what was found, what was done so far, and what comes next.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::SurveyFinding;
using records::SurveyState;
using records::SurveyStep;

constexpr std::array state_texts{Text::surveys_found, Text::surveys_measure, Text::surveys_carried_out,
                                 Text::surveys_fed_back, Text::surveys_reopened};
static_assert(state_texts.size() == records::survey_state_count);

constexpr std::array<int, 4> day_spans{3, 7, 14, 30};

const char* state_word(const Ui& ui, SurveyState state) {
    return ui.words(state_texts.at(static_cast<std::size_t>(state)));
}

ChipLook state_look(SurveyState state) {
    if (state == SurveyState::fed_back) return {ChipKind::made, Icon::check, 24};
    if (state == SurveyState::found || state == SurveyState::reopened)
        return {ChipKind::advice, Icon::warn, 24};
    return {ChipKind::plain, Icon::clock, 24};
}

/// What can be done next, and how its button is called.
struct NextStep {
    SurveyState state;
    Text label;
    const char* id;
};

std::vector<NextStep> next_steps(SurveyState state) {
    const NextStep reopen{SurveyState::reopened, Text::surveys_do_reopen, "reopen"};
    switch (state) {
        case SurveyState::measure:
            return {{SurveyState::carried_out, Text::surveys_do_carry_out, "carry-out"},
                    {SurveyState::measure, Text::surveys_do_measure, "measure"}};
        case SurveyState::carried_out:
            return {{SurveyState::fed_back, Text::surveys_do_feed_back, "feed-back"}, reopen};
        case SurveyState::fed_back:
            return {reopen};
        default:
            return {{SurveyState::measure, Text::surveys_do_measure, "measure"}};
    }
}

void draw_history(Scene& scene, Rect& inside, const SurveyFinding& finding) {
    Ui& ui = scene.ui;
    for (const SurveyStep& step : finding.steps) {
        std::string words =
            moment_words(ui, step.at) + " · " + state_word(ui, step.state) + " · " + ui.shown(step.text);
        if (const records::Account* by = scene.state().account.find(step.by)) words += " · " + by->name;
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, words), ui.px(4));
    }
    const auto due = finding.due();
    if (!due) return;
    const bool late = *due < scene.app.clock().now();
    const std::string words =
        ui.words(late ? Text::surveys_late : Text::surveys_due, {moment_words(ui, *due)});
    inside.take_top(
        paragraph(ui, Face::caption_bold, inside, late ? ui.theme.amber_ink : ui.theme.ink2, words),
        ui.px(4));
}

void choose_days(Scene& scene, Rect& inside) {
    Ui& ui = scene.ui;
    std::vector<SegmentedChoice> choices;
    choices.reserve(std::size(day_spans));
    for (const int days : day_spans) {
        choices.push_back(
            {"surveys:days:" + std::to_string(days), ui.words(Text::surveys_days, {std::to_string(days)})});
    }
    const float width = std::min(segmented_width(ui, choices), inside.w);
    Rect row = inside.take_top(segmented_height(ui, width, choices), ui.px(10));
    if (const auto pressed = segmented(ui, row.take_left(width), choices, scene.memory.surveys.days))
        scene.memory.surveys.days = *pressed;
}

void write_step(Scene& scene, Rect& inside, const SurveyFinding& finding) {
    Ui& ui = scene.ui;
    SurveysMemory& memory = scene.memory.surveys;
    FieldLook look;
    look.ghost = ui.words(Text::surveys_step_ghost);
    const std::string place = app::survey_step_place(finding.id, memory.state);
    kept_field(scene, "surveys:step", inside.take_top(ui.px(44), ui.px(10)),
               {place, memory.step, memory.step_shown}, look);
    if (memory.state == SurveyState::measure) choose_days(scene, inside);
    ButtonFlow buttons(ui, inside, ui.px(44));
    const ButtonLook save{.kind = ButtonKind::primary,
                          .key = Key::enter,
                          .enabled = memory.step.find_first_not_of(' ') != std::string::npos};
    if (buttons.put("surveys:save", ui.words(Text::surveys_add), save)) {
        SurveyStep step{memory.state, memory.step};
        constexpr std::int64_t day_ms = 86'400'000;
        if (memory.state == SurveyState::measure)
            step.due = core::Instant{scene.app.clock().now().ms + day_spans.at(memory.days) * day_ms};
        ui.intend(app::SurveyDeed{app::AddSurveyStep{finding.id, step}});
        memory.finding = {};
        memory.step.clear();
    }
    if (!buttons.put("surveys:cancel", ui.words(Text::surveys_cancel), {})) return;
    memory.finding = {};
    drop_kept_words(scene, place);
}

void begin_step(SurveysMemory& memory, const SurveyFinding& finding, SurveyState state) {
    memory.finding = finding.id;
    memory.state = state;
    memory.step.clear();
    memory.step_shown.clear();
}

/// A step that was half-written is gone on with.
void open_kept_step(Scene& scene, const SurveyFinding& finding) {
    for (const NextStep& next : next_steps(finding.state())) {
        const bool is_kept = has_kept_words(scene, app::survey_step_place(finding.id, next.state));
        if (is_kept && scene.memory.surveys.finding == records::SurveyId{})
            begin_step(scene.memory.surveys, finding, next.state);
    }
}

}  // namespace

void draw_survey_finding(Scene& scene, Rect& column, const SurveyFinding& finding) {
    Ui& ui = scene.ui;
    SurveysMemory& memory = scene.memory.surveys;
    const std::string number = std::to_string(finding.id.value);
    draw_grown_card(ui, column, [&](Rect& inside) {
        Rect head = inside.take_top(ui.px(28), ui.px(4));
        chip_right(ui, head, state_word(ui, finding.state()), state_look(finding.state()));
        const std::string site =
            finding.site.empty() ? ui.words(Text::surveys_company) : ui.shown(finding.site);
        const std::string about = site + " · " + moment_words(ui, finding.found);
        text_in(ui, Face::caption, head, ui.theme.ink2, shortened(ui, Face::caption, about, head.w));
        const float y = inside.y;
        inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, ui.shown(finding.text)),
                        ui.px(8));
        if (ui.in.trace != nullptr) {
            ui.in.trace->note({"surveys:finding:" + number, finding.text, inside.x, y, inside.w, inside.y - y,
                               true, false, state_word(ui, finding.state())});
        }
        draw_history(scene, inside, finding);
        inside.take_top(ui.px(6));
        open_kept_step(scene, finding);
        if (memory.finding == finding.id) return write_step(scene, inside, finding);
        ButtonFlow buttons(ui, inside, ui.px(36));
        for (const NextStep& next : next_steps(finding.state())) {
            const ButtonLook look{.kind = ButtonKind::secondary, .size = ButtonSize::small};
            const std::string id = std::string("surveys:") + next.id + ":" + number;
            if (buttons.put(id, ui.words(next.label), look)) begin_step(memory, finding, next.state);
        }
    });
}

}  // namespace frontdesk::ui
