#include "review_station.h"

// What trainers and supervisors have half-typed is in its box again after the window was gone.
using namespace frontdesk;
using core::Key;
using tests::AccountStation;
using tests::ReviewDesk;
using tests::Visitor;

namespace {

void open_card(Visitor& visitor, const std::string& part, const std::string& card) {
    visitor.note({.people = true, .account = true});
    visitor.click("rail:" + part);
    visitor.click(part + ":" + card);
}

void open_attempt(Visitor& visitor, const ReviewDesk& desk) {
    open_card(visitor, "supervisor", "reviews");
    visitor.click("review:attempt:" + std::to_string(desk.attempt.value));
    REQUIRE(visitor.trace.screen() == "review");
    visitor.click("review:turn:" + std::to_string(desk.state().review.open->turn));
}

void type_words(Visitor& visitor, const std::string& box, const std::string& words) {
    visitor.click(box);
    visitor.type(words);
}

/// Whoever signs in again has what lies in the records, and a window that remembers nothing.
void sign_in_again(AccountStation& station) {
    station.desk.app.apply(app::SignOut{});
    REQUIRE(station.desk.app.state().kept.words.empty());
    station.sign_in("林主管");
}

}  // namespace

TEST_CASE("a comment, a correction's reason and a missed act are typed on where they were broken off") {
    ReviewDesk desk;
    const std::string mark = "mark:" + ReviewDesk::id_of(desk.place());
    desk.review(app::LeaveReview{});
    {
        Visitor visitor(desk.station.desk, {});
        open_attempt(visitor, desk);
        visitor.click(mark + ":correct");
        type_words(visitor, mark + ":why", "他已经说了");
        type_words(visitor, "comment:words", "先道歉");
        visitor.click("missed:open");
        type_words(visitor, "missed:why", "语气");
        visitor.wait(0.6);
    }
    desk.review(app::LeaveReview{});
    sign_in_again(desk.station);
    Visitor visitor(desk.station.desk, {});
    open_attempt(visitor, desk);
    CHECK(visitor.value(mark + ":why") == "他已经说了");
    CHECK(visitor.value("comment:words") == "先道歉");
    CHECK(visitor.value("missed:why") == "语气");
    type_words(visitor, "comment:words", "，再说");
    visitor.click("comment:save");
    CHECK(desk.state().review.open->result.review.comments.front().words == "先道歉，再说");
    CHECK(visitor.value("comment:words").empty());
    visitor.click(mark + ":cancel");
    visitor.click("missed:cancel");
    CHECK(desk.state().kept.words.empty());
    CHECK_FALSE(visitor.sees(mark + ":why"));
    CHECK(visitor.sees("missed:open"));
}

TEST_CASE("words are stored before anything else that is asked for, and belong to the line they are about") {
    ReviewDesk desk;
    const int turn = desk.turn();
    desk.review(app::LeaveReview{});
    Visitor visitor(desk.station.desk, {});
    open_attempt(visitor, desk);
    type_words(visitor, "comment:words", "先道歉");
    visitor.click("rail:supervisor");
    CHECK(desk.state().kept.at(app::comment_place(desk.attempt, turn)) == "先道歉");
    open_attempt(visitor, desk);
    CHECK(visitor.value("comment:words") == "先道歉");
    int other = 0;
    while (other == turn || !visitor.sees("review:turn:" + std::to_string(other))) REQUIRE(++other < 40);
    visitor.click("review:turn:" + std::to_string(other));
    CHECK(visitor.value("comment:words").empty());
    visitor.click("review:turn:" + std::to_string(turn));
    CHECK(visitor.value("comment:words") == "先道歉");
}

TEST_CASE("the answer to an appeal that was half-written stands in its box again") {
    ReviewDesk desk;
    const records::MarkPlace place = desk.place();
    const std::string box = "mark:" + ReviewDesk::id_of(place) + ":why";
    desk.as_trainee();
    desk.review(app::FileAppeal{desk.attempt, place, "我后面说了马上去问"});
    desk.as_supervisor();
    {
        Visitor visitor(desk.station.desk, {});
        open_attempt(visitor, desk);
        type_words(visitor, box, "录音里");
        visitor.wait(0.6);
    }
    desk.review(app::LeaveReview{});
    sign_in_again(desk.station);
    Visitor visitor(desk.station.desk, {});
    open_attempt(visitor, desk);
    CHECK(visitor.value(box) == "录音里");
}

TEST_CASE("a finding and the step of another one are gone on with, and cancelling lets a step go") {
    AccountStation station;
    station.set_up();
    station.desk.app.apply(app::SurveyDeed{app::AddSurveyFinding{"", "中午电话没人接"}});
    {
        Visitor visitor(station.desk, {});
        open_card(visitor, "supervisor", "surveys");
        type_words(visitor, "surveys:text", "电梯");
        visitor.click("surveys:measure:1");
        type_words(visitor, "surveys:step", "午休");
        visitor.wait(0.6);
    }
    sign_in_again(station);
    Visitor visitor(station.desk, {});
    open_card(visitor, "supervisor", "surveys");
    CHECK(visitor.value("surveys:text") == "电梯");
    CHECK(visitor.value("surveys:step") == "午休");
    visitor.click("surveys:cancel");
    CHECK_FALSE(visitor.sees("surveys:step"));
    CHECK(station.desk.app.state().kept.words.size() == 1);
}

TEST_CASE("the note of an assignment is there again, and gone when one empties it") {
    AccountStation station;
    station.set_up();
    {
        Visitor visitor(station.desk, {});
        open_card(visitor, "training", "assignments");
        visitor.click("assign:new");
        type_words(visitor, "assign:note", "先听完");
        visitor.wait(0.6);
    }
    sign_in_again(station);
    Visitor visitor(station.desk, {});
    open_card(visitor, "training", "assignments");
    visitor.click("assign:new");
    CHECK(visitor.value("assign:note") == "先听完");
    visitor.click("assign:note");
    for (int i = 0; i < 3; ++i) visitor.press(Key::backspace);
    visitor.wait(0.6);
    CHECK(station.desk.app.state().kept.words.empty());
}
