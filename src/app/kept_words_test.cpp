// What trainers and supervisors have half-typed.
#include "app/kept_words.h"

#include <doctest/doctest.h>

#include "app/review_test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

std::string kept(const ReviewStation& station, const std::string& place) {
    return station.state().kept.at(place);
}

}  // namespace

TEST_CASE("half-typed words are there after the program stopped, for whoever typed them and nobody else") {
    ReviewStation station;
    station.as_supervisor();
    const std::string place = comment_place(station.bad, 2);
    station.desk.apply(KeepWords{place, "先道"});
    station.desk.apply(KeepWords{place, "先道歉，再"});
    station.desk.apply(KeepWords{assignment_note_place, "周五前"});
    station.desk.apply(KeepWords{assignment_note_place, ""});
    station.desk.reopen();
    CHECK(kept(station, place).empty());
    station.as_other_supervisor();
    CHECK(kept(station, place).empty());
    station.as_supervisor();
    CHECK(kept(station, place) == "先道歉，再");
    CHECK(station.state().kept.words.size() == 1);
    station.desk.apply(SignOut{});
    CHECK(station.state().kept.words.empty());
}

TEST_CASE("where nobody has to sign in, half-typed words are there as soon as the program is") {
    TestDesk desk;
    desk.apply(KeepWords{assignment_note_place, "周五前"});
    desk.reopen();
    CHECK(desk.state().kept.at(assignment_note_place) == "周五前");
    desk.apply(AddTrainee{"王芳", "", ""});
    CHECK(desk.state().kept.at(assignment_note_place) == "周五前");
}

TEST_CASE("keeping half-typed words leaves the notice that is being read, and trainees keep none this way") {
    ReviewStation station;
    station.as_supervisor();
    station.review(OpenReview{station.bad});
    CHECK(station.review(CommentTurn{station.reply_turn(), " "}).refused);
    station.desk.apply(KeepWords{"comment:1:1", "先"});
    CHECK(station.state().notice.has_value());
    station.as_trainee();
    CHECK(station.desk.apply(KeepWords{"comment:1:1", "先"}).refused);
}

TEST_CASE("words are kept until they are sent, and longer where sending is refused") {
    ReviewStation station;
    station.as_supervisor();
    station.review(OpenReview{station.bad});
    const int turn = station.reply_turn();
    const std::string comment = comment_place(station.bad, turn);
    station.desk.apply(KeepWords{comment, "　"});
    CHECK(station.review(CommentTurn{turn, "　"}).refused);
    CHECK(kept(station, comment) == "　");
    station.review(CommentTurn{turn, "先道歉"});
    CHECK(kept(station, comment).empty());

    const auto& standing = station.state().review.open->result.standing;
    const records::MarkPlace mark = records::places_of(standing.marks).front();
    const int points = standing.marks.front().points;
    const std::string correction = correction_place(station.bad, mark);
    station.desk.apply(KeepWords{correction, "业主先"});
    station.review(CorrectMark{mark, points == 0 ? 1 : 0, false, "业主先这么说的"});
    CHECK(kept(station, correction).empty());

    const std::string missed = missed_act_place(station.bad, turn);
    station.desk.apply(KeepWords{missed, "语气"});
    station.review(AddMissedAct{turn, "F26", "语气很冲"});
    CHECK(kept(station, missed).empty());

    station.desk.apply(KeepWords{survey_text_place, "电话没人"});
    station.desk.apply(KeepWords{survey_site_place, "金穗"});
    station.desk.apply(SurveyDeed{AddSurveyFinding{"金穗花园", "电话没人接"}});
    CHECK(station.state().kept.words.empty());
    const records::SurveyId finding = station.state().surveys.findings.front().id;
    const std::string step = survey_step_place(finding, records::SurveyState::measure);
    station.desk.apply(KeepWords{step, "午休"});
    station.desk.apply(SurveyDeed{AddSurveyStep{finding, {records::SurveyState::measure, ""}}});
    CHECK(kept(station, step) == "午休");
    station.desk.apply(SurveyDeed{AddSurveyStep{finding, {records::SurveyState::measure, "午休轮班"}}});
    CHECK(station.state().kept.words.empty());
    CHECK(station.store().kept_words({{2}, {}}).empty());
}

TEST_CASE("the answer to an appeal is kept until the appeal is decided") {
    ReviewStation station;
    station.as_trainee();
    station.desk.apply(OpenResult{station.bad});
    const auto places = records::places_of(station.state().result->standing.marks);
    station.review(FileAppeal{station.bad, places.front(), "我不是这个意思"});
    station.as_supervisor();
    station.review(OpenReview{station.bad});
    const records::AppealId appeal = station.state().review.open->result.review.appeals.front().id;
    station.desk.apply(KeepWords{decision_place(appeal), "录音里"});
    station.desk.reopen();
    station.as_supervisor();
    CHECK(kept(station, decision_place(appeal)) == "录音里");
    station.review(OpenReview{station.bad});
    station.review(DecideAppeal{appeal, false, 0, "录音里听得清楚"});
    CHECK(station.state().kept.words.empty());
}
