#include <doctest/doctest.h>

#include "app/practice_test_support.h"

// Questions of knowledge through the one door.
using namespace frontdesk;
using namespace frontdesk::app;

namespace {

void answer(PracticeDesk& desk, const exercise::Answer& given) {
    desk.apply(AnswerQuestion{given});
    desk.apply(NextQuestion{});
}

}  // namespace

TEST_CASE("a round through a topic asks each question once and ends with how many were right") {
    PracticeDesk desk;
    CHECK(desk.apply(StartQuestions{"nothing"}).refused);
    CHECK(desk.apply(StartQuestions{}).refused);
    CHECK(desk.apply(StartQuestions{"rings"}).questions);
    const auto& questions = desk.state().questions;
    CHECK(questions->items.size() == 3);
    CHECK_FALSE(questions->layout.cards.size() > 0);
    desk.apply(AnswerQuestion{wrong_rings});
    CHECK(questions->is_answered());
    CHECK_FALSE(questions->answered.at(0).right);
    CHECK(desk.apply(AnswerQuestion{right_rings}).refused);
    desk.apply(NextQuestion{});
    CHECK(questions->layout.cards.size() == 2);
    answer(desk, right_greeting);
    answer(desk, right_steps);
    CHECK(questions->is_finished());
    CHECK(questions->right() == 2);
    const TopicStanding& standing = *desk.state().practice.find_topic("rings");
    CHECK(standing.answered == 3);
    CHECK(standing.right == 2);
    CHECK_FALSE(standing.round.has_value());
    CHECK(desk.state().practice.done_today == 3);
}

TEST_CASE("each answer is stored at once, and the round goes on where it was left") {
    PracticeDesk desk;
    desk.apply(StartQuestions{"rings"});
    desk.apply(AnswerQuestion{right_rings});
    desk.sign_in_again();
    CHECK(desk.state().practice.find_topic("rings")->round->answered == 1);
    desk.apply(StartQuestions{"rings"});
    CHECK(desk.state().questions->at == 1);
    CHECK(desk.state().questions->item().question->id == "first");
    CHECK(desk.state().questions->answered.at(0).answer == right_rings);
    answer(desk, right_greeting);
    desk.apply(LeaveQuestions{});
    desk.apply(StartQuestions{"rings"});
    CHECK(desk.state().questions->item().question->id == "steps");
    desk.apply(AnswerQuestion{right_steps});
    desk.sign_in_again();
    desk.apply(StartQuestions{"rings"});
    CHECK(desk.state().questions->is_finished());
    CHECK(desk.state().questions->right() == 3);
    desk.apply(StartQuestions{"rings"});
    CHECK(desk.state().questions->at == 0);
}

TEST_CASE("what was pressed of a question is there again, in the same layout") {
    PracticeDesk desk;
    desk.apply(StartQuestions{"rings"});
    answer(desk, right_rings);
    answer(desk, right_greeting);
    const exercise::Layout layout = desk.state().questions->layout;
    desk.apply(KeepAnswer{{{"exercise:steps:order", "greet"}}});
    desk.sign_in_again();
    desk.apply(StartQuestions{"rings"});
    CHECK(desk.state().questions->fields == FormFields{{"exercise:steps:order", "greet"}});
    CHECK(desk.state().questions->layout.cards == layout.cards);
    desk.apply(AnswerQuestion{right_steps});
    CHECK(desk.store().practice_drafts(desk.state().trainee->id).count("question:rings/steps") == 0);
}

TEST_CASE("a wrong answer comes back as due, a right one days later") {
    PracticeDesk desk;
    desk.apply(StartQuestions{"rings"});
    answer(desk, wrong_rings);
    answer(desk, right_greeting);
    desk.apply(LeaveQuestions{});
    desk.clock.advance_ms(11 * 60 * 1000);
    desk.apply(LookAtPractice{});
    const std::vector<std::string>& due = desk.state().practice.due_questions;
    REQUIRE_FALSE(due.empty());
    CHECK(due.front() == "question:rings/three");
    desk.apply(StartQuestions{});
    CHECK(desk.state().questions->topic.empty());
    answer(desk, right_rings);
    CHECK(desk.state().practice.find_topic("rings")->right == 2);
}

TEST_CASE("only what was wrong can be asked again") {
    PracticeDesk desk;
    desk.apply(StartQuestions{"rings"});
    answer(desk, wrong_rings);
    answer(desk, right_greeting);
    answer(desk, right_steps);
    desk.apply(StartQuestions{"rings", true});
    CHECK(desk.state().questions->items.size() == 1);
    answer(desk, right_rings);
    CHECK(desk.state().questions->is_finished());
    CHECK(desk.apply(StartQuestions{"rings", true}).refused);
}

TEST_CASE("an answer that is no answer is refused with what to do") {
    PracticeDesk desk;
    CHECK(desk.apply(AnswerQuestion{right_rings}).refused);
    CHECK(desk.apply(NextQuestion{}).refused);
    desk.apply(StartQuestions{"rings"});
    CHECK(desk.apply(NextQuestion{}).refused);
    CHECK(desk.apply(AnswerQuestion{right_greeting}).refused);
    CHECK(desk.store().reviews(desk.state().trainee->id, {}).empty());
}
