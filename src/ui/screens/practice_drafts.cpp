#include "ui/screens/practice_drafts.h"

#include <optional>

#include "ui/screens/review.h"

namespace frontdesk::ui {

namespace {

constexpr double practice_draft_after_s = 1.0;

/// Which try of which sentence is on the screen.
std::string name_of(const app::RunningDrills& drills) {
    return drills.item().key + '#' + std::to_string(drills.said.size()) + (drills.spoken ? "!" : "");
}

std::string name_of(const app::RunningQuestions& questions) {
    return questions.item().key + (questions.is_answered() ? "!" : "");
}

void mark_changed(double& changed_at, double now) {
    if (changed_at < 0) changed_at = now;
}

}  // namespace

void follow_drill(Scene& scene) {
    const app::RunningDrills& drills = *scene.state().drills;
    DrillsMemory& memory = scene.memory.drills;
    const std::string name = name_of(drills);
    if (memory.shown == name) return;
    memory = {};
    memory.shown = name;
    memory.reply = drills.draft;
}

void follow_question(Scene& scene) {
    const app::RunningQuestions& questions = *scene.state().questions;
    QuestionsMemory& memory = scene.memory.questions;
    const std::string name = name_of(questions);
    if (memory.shown == name) return;
    memory = {};
    memory.shown = name;
    memory.fields = questions.fields;
}

void note_drill_change(Scene& scene) {
    mark_changed(scene.memory.drills.changed_at, scene.ui.in.seconds);
}

void note_question_change(Scene& scene) {
    mark_changed(scene.memory.questions.changed_at, scene.ui.in.seconds);
}

void keep_practice_in_time(Scene& scene) {
    const double drill = scene.memory.drills.changed_at;
    const double question = scene.memory.questions.changed_at;
    const double changed = drill < 0 ? question : drill;
    if (changed < 0) return;
    const double waited = scene.ui.in.seconds - changed;
    auto& intents = scene.ui.out.intents;
    if (waited < practice_draft_after_s && intents.empty()) {
        return scene.ui.redraw_in(practice_draft_after_s - waited);
    }
    std::vector<app::Intent> asked;
    asked.swap(intents);
    keep_practice_drafts(scene.ui, scene.memory);
    intents.insert(intents.end(), asked.begin(), asked.end());
}

void keep_practice_drafts(Ui& ui, Memory& memory) {
    keep_appeal_draft(ui, memory);
    if (memory.drills.changed_at >= 0) {
        ui.intend(app::KeepDrillDraft{memory.drills.reply});
        memory.drills.changed_at = -1;
    }
    if (memory.questions.changed_at >= 0) {
        ui.intend(app::KeepAnswer{memory.questions.fields});
        memory.questions.changed_at = -1;
    }
}

}  // namespace frontdesk::ui
