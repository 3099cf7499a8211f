#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("a new hire types a name and is the one who practises, also next time first in the list") {
    TestDesk desk;
    CHECK(desk.state().trainees.empty());
    CHECK_FALSE(desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"}).refused);
    REQUIRE(desk.state().trainee.has_value());
    CHECK(desk.state().trainee->name == "李小红");
    const std::int64_t id = desk.state().trainee->id.value;
    desk.reopen();
    CHECK_FALSE(desk.state().trainee.has_value());
    REQUIRE(desk.state().trainees.size() == 1);
    CHECK(desk.state().settings.last_trainee == id);
}

TEST_CASE("a name that cannot be used gets a notice and changes nothing") {
    TestDesk desk;
    CHECK(desk.apply(AddTrainee{"  ", "", ""}).refused);
    REQUIRE(desk.state().notice.has_value());
    CHECK(desk.state().notice->text == "名字还是空的。");
    CHECK_FALSE(desk.state().notice->way_out.empty());
    CHECK_FALSE(desk.state().trainee.has_value());
    CHECK(desk.apply(ChooseTrainee{{99}}).refused);
    desk.apply(AddTrainee{"李小红", "", ""});
    CHECK_FALSE(desk.state().notice.has_value());
}

TEST_CASE("signing out leaves the attempt open for the same person") {
    TestDesk desk;
    desk.start();
    const auto person = desk.state().trainee->id;
    desk.apply(SignOut{});
    CHECK_FALSE(desk.state().trainee.has_value());
    CHECK_FALSE(desk.state().running.has_value());
    CHECK(desk.state().attempts.empty());
    desk.apply(ChooseTrainee{person});
    REQUIRE(desk.state().attempts.size() == 1);
    CHECK(desk.state().attempts.front().state == records::AttemptState::open);
}

TEST_CASE("nobody opens somebody else's attempt") {
    TestDesk desk;
    desk.start();
    const records::AttemptId attempt = desk.state().running->id;
    desk.apply(AddTrainee{"王芳", "", ""});
    CHECK(desk.apply(ResumeAttempt{attempt}).refused);
    CHECK(desk.apply(RestartScenario{attempt}).refused);
    CHECK(desk.apply(OpenResult{attempt}).refused);
    CHECK_FALSE(desk.state().running.has_value());
}

TEST_CASE("language, theme and size stay as they were set, and a notice speaks the language") {
    TestDesk desk;
    Settings settings = desk.state().settings;
    settings.language = Language::english;
    settings.theme = ThemeChoice::dark;
    settings.scale = 9.0;
    CHECK(desk.apply(ChangeSettings{settings}).settings);
    CHECK(desk.state().settings.scale == 2.5);
    desk.reopen();
    CHECK(desk.state().settings.language == Language::english);
    CHECK(desk.state().settings.theme == ThemeChoice::dark);
    desk.apply(StartScenario{"small-leak"});
    REQUIRE(desk.state().notice.has_value());
    CHECK(desk.state().notice->text == "Nobody has been chosen to practise.");
    desk.apply(DismissNotice{});
    CHECK_FALSE(desk.state().notice.has_value());
}

TEST_CASE("settings that cannot be written are told and stay as they were") {
    TestDesk desk;
    std::filesystem::create_directories(desk.places.data / "settings.json" / "in the way");
    Settings settings = desk.state().settings;
    settings.theme = ThemeChoice::dark;
    CHECK(desk.apply(ChangeSettings{settings}).refused);
    CHECK(desk.state().settings.theme == ThemeChoice::light);
    REQUIRE(desk.state().notice.has_value());
    CHECK(desk.state().notice->kind == NoticeKind::failure);
    CHECK_FALSE(desk.apply(AddTrainee{"李小红", "", ""}).refused);
}

TEST_CASE("who was shown round once is known as that the next time, and nobody else is") {
    TestDesk desk;
    CHECK(desk.apply(ShownRound{}).refused);
    desk.apply(AddTrainee{"李小红", "", ""});
    CHECK_FALSE(desk.state().trainee->shown_round);
    CHECK_FALSE(desk.apply(ShownRound{}).refused);
    CHECK(desk.state().trainee->shown_round);
    desk.reopen();
    desk.apply(AddTrainee{"李小红", "", ""});
    CHECK(desk.state().trainee->shown_round);
    desk.apply(AddTrainee{"王芳", "", ""});
    CHECK_FALSE(desk.state().trainee->shown_round);
}
