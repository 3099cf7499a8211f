#include <set>

#include "exercise/judge.h"
#include "pressing.h"
#include "steps.h"

// Exercises as a person does them: pressed row by row and handed in by the button.
using namespace frontdesk;
using tests::Desk;
using tests::Pressing;
using tests::sign_in;
using tests::Visitor;

namespace {

/// Does the exercises with which the scenario begins, rightly; their kinds.
std::set<exercise::Kind> done_in(const char* scenario) {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.note(desk.app.apply(app::StartScenario{scenario, app::Mode::practice, 7}));
    std::set<exercise::Kind> kinds;
    while (desk.app.state().running) {
        const auto* asked = std::get_if<scenario::ExerciseNode>(&desk.app.step().node->kind);
        if (asked == nullptr) break;
        CAPTURE(desk.app.step().node->id);
        kinds.insert(exercise::kind_of(asked->exercise));
        const std::size_t before = desk.app.state().running->session.transcript.size();
        std::visit(Pressing{visitor}, exercise::solution_of(asked->exercise));
        CHECK_FALSE(desk.app.state().running->session.transcript.size() > before);
        visitor.click("answer");
        REQUIRE(desk.app.state().running->session.transcript.size() > before);
        const session::Entry& entry = desk.app.state().running->session.transcript.at(before);
        REQUIRE(entry.answer.has_value());
        CHECK(exercise::judge(asked->exercise, *entry.answer).right);
    }
    return kinds;
}

}  // namespace

TEST_CASE("options, orders, bins and numbers are pressed, typed and handed in by the button") {
    std::set<exercise::Kind> kinds = done_in("complaint-classify");
    kinds.merge(done_in("desk-tidy-and-appearance"));
    for (const exercise::Kind kind : {exercise::Kind::single, exercise::Kind::multiple, exercise::Kind::order,
                                      exercise::Kind::sort, exercise::Kind::number}) {
        CHECK_MESSAGE(kinds.count(kind) == 1, exercise::to_word(kind));
    }
}

TEST_CASE("what was pressed so far is there again after the program was left and opened") {
    Desk desk;
    {
        Visitor visitor(desk, {});
        sign_in(visitor);
        visitor.note(desk.app.apply(app::StartScenario{"complaint-classify", app::Mode::practice, 7}));
        const auto& asked = std::get<scenario::ExerciseNode>(desk.app.step().node->kind);
        const auto& sort = std::get<exercise::Sort>(asked.exercise);
        visitor.click("answer:" + sort.items.front().id + ":" + sort.bins.front().id);
        visitor.wait(2);
        CHECK_FALSE(desk.app.state().running->fields.empty());
    }
    Visitor again(desk, {});
    again.note({.running = true});
    const auto& asked = std::get<scenario::ExerciseNode>(desk.app.step().node->kind);
    const auto& sort = std::get<exercise::Sort>(asked.exercise);
    CHECK(again.value("answer:" + sort.items.front().id + ":" + sort.bins.front().id) == "on");
}
