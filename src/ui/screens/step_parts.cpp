#include "ui/screens/step_parts.h"

#include "ui/screens/exam_state.h"
#include "ui/screens/naming.h"
#include "ui/screens/progress.h"

namespace frontdesk::ui {

namespace {

using app::StepStanding;
using app::Text;
using curriculum::StepKind;

std::string figure_words(int value) {
    return std::to_string(value);
}

/// Nothing for an examination.
std::optional<app::Intent> start_intent(const Scene& scene, const StepStanding& step) {
    const std::string& id = step.step->id;
    if (step.step->kind == StepKind::exam) return std::nullopt;
    if (step.step->kind == StepKind::knowledge) return app::StartQuestions{id};
    if (step.step->kind == StepKind::drill) return app::StartDrills{id};
    const ScenarioProgress progress = progress_of(scene.state(), id);
    if (progress.open) return app::ResumeAttempt{progress.open->id};
    return app::StartScenario{id};
}

const char* id_prefix(StepKind kind) {
    switch (kind) {
        case StepKind::knowledge:
            return "topic:";
        case StepKind::drill:
            return "drill:";
        case StepKind::exam:
            return "exam:";
        default:
            return "start:";
    }
}

}  // namespace

Icon step_icon(const StepStanding& step) {
    switch (step.step->kind) {
        case StepKind::knowledge:
            return Icon::course;
        case StepKind::drill:
            return Icon::drill;
        case StepKind::exam:
            return Icon::form;
        default:
            return step.track == "reception"    ? Icon::hand
                   : step.track == "complaints" ? Icon::warn
                   : step.track == "business"   ? Icon::form
                   : step.track == "visits"     ? Icon::user
                                                : Icon::phone;
    }
}

std::string step_kind(const Ui& ui, const StepStanding& step) {
    switch (step.step->kind) {
        case StepKind::knowledge:
            return ui.words(Text::step_knowledge);
        case StepKind::drill:
            return ui.words(Text::step_drill);
        case StepKind::exam:
            return ui.words(Text::step_exam);
        default:
            return track_word(ui, step.track);
    }
}

std::string step_figure(const Ui& ui, const StepStanding& step) {
    if (step.state == app::StepState::untouched) {
        return ui.words(Text::today_minutes, {figure_words(step.minutes)});
    }
    const bool done = step.is_done();
    switch (step.step->kind) {
        case StepKind::knowledge:
            return done ? ui.words(Text::step_right, {figure_words(step.of), figure_words(step.right)})
                        : ui.words(Text::step_answered, {figure_words(step.answered), figure_words(step.of)});
        case StepKind::drill:
            return done ? ui.words(Text::step_said, {figure_words(step.of), figure_words(step.right)})
                        : ui.words(Text::step_answered, {figure_words(step.answered), figure_words(step.of)});
        case StepKind::exam:
            return ui.words(done ? Text::passed : Text::not_passed);
        default:
            return ui.words(Text::points, {figure_words(step.best.value_or(0))});
    }
}

std::string step_history(const Ui& ui, const StepStanding& step) {
    const bool twice = step.best && step.last && step.best != step.last;
    if (!twice) return step_figure(ui, step);
    return ui.words(Text::best_last, {figure_words(*step.best), figure_words(*step.last)});
}

std::string step_title(const Ui& ui, const StepStanding& step) {
    return ui.shown(step.title);
}

std::string step_summary(const Scene& scene, const StepStanding& step) {
    const Ui& ui = scene.ui;
    switch (step.step->kind) {
        case StepKind::knowledge:
            return ui.words(Text::step_questions, {figure_words(step.of)});
        case StepKind::drill:
            return ui.words(Text::step_sentences, {figure_words(step.of)});
        case StepKind::exam: {
            const auto* exam = scene.app.content().curriculum.find_exam(step.step->id);
            return exam != nullptr ? ui.shown(exam->summary) : std::string();
        }
        default: {
            const auto* scenario = scene.app.content().library.find(step.step->id);
            return scenario != nullptr ? ui.shown(scenario->summary) : std::string();
        }
    }
}

void perform(Scene& scene, const StepAction& action) {
    if (action.intent) scene.ui.intend(*action.intent);
    if (!action.exam.empty()) open_exam(scene, action.exam);
}

StepAction step_start(const Scene& scene, const StepStanding& step) {
    const Ui& ui = scene.ui;
    std::optional<app::Intent> intent = start_intent(scene, step);
    const bool goes_on = (intent && std::holds_alternative<app::ResumeAttempt>(*intent)) ||
                         (step.state == app::StepState::begun && step.answered > 0);
    const Text label = goes_on                                   ? Text::today_resume
                       : step.state == app::StepState::untouched ? Text::today_start
                                                                 : Text::today_again;
    const bool is_exam = step.step->kind == StepKind::exam;
    return {id_prefix(step.step->kind) + step.step->id, ui.words(label), std::move(intent),
            is_exam ? step.step->id : std::string()};
}

StepAction step_look(const Scene& scene, const StepStanding& step) {
    const Ui& ui = scene.ui;
    const std::string& id = step.step->id;
    if (step.step->kind == StepKind::scenario && step.last_attempt != records::AttemptId{}) {
        return {"result:" + id, ui.words(Text::home_see_result), app::OpenResult{step.last_attempt}};
    }
    if (step.step->kind == StepKind::knowledge && step.right < step.of) {
        return {"mistakes:" + id, ui.words(Text::home_see_wrong), app::StartQuestions{id, true}};
    }
    const std::optional<records::Sitting> last = exam_state(scene.app, id).last;
    if (step.step->kind == StepKind::exam && last) {
        return {"sitting:" + id, ui.words(Text::home_see_result), app::OpenSitting{last->id}};
    }
    StepAction again = step_start(scene, step);
    again.label = ui.words(Text::home_once_more);
    return again;
}

}  // namespace frontdesk::ui
