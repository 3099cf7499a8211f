#include <doctest/doctest.h>

#include "app/entry_rows.h"
#include "app/results.h"
#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

void check_same(const scoring::Result& left, const scoring::Result& right) {
    CHECK(left.total == right.total);
    CHECK(left.passed == right.passed);
    CHECK(left.complete == right.complete);
    CHECK(left.fatal == right.fatal);
    CHECK(left.ending == right.ending);
    CHECK(left.ending_kind == right.ending_kind);
    for (std::size_t i = 0; i < left.dimensions.size(); ++i) {
        CHECK(left.dimensions[i].assessed == right.dimensions[i].assessed);
        CHECK(left.dimensions[i].earned == right.dimensions[i].earned);
        CHECK(left.dimensions[i].of == right.dimensions[i].of);
        CHECK(left.dimensions[i].lost == right.dimensions[i].lost);
        CHECK(left.dimensions[i].percent == right.dimensions[i].percent);
    }
    REQUIRE(left.marks.size() == right.marks.size());
    for (std::size_t i = 0; i < left.marks.size(); ++i) {
        CHECK(left.marks[i].entry == right.marks[i].entry);
        CHECK(left.marks[i].node == right.marks[i].node);
        CHECK(left.marks[i].dimension == right.marks[i].dimension);
        CHECK(left.marks[i].points == right.marks[i].points);
        CHECK(left.marks[i].of == right.marks[i].of);
        CHECK(left.marks[i].rule == right.marks[i].rule);
        CHECK(left.marks[i].why == right.marks[i].why);
        CHECK(left.marks[i].fatal == right.marks[i].fatal);
    }
}

}  // namespace

TEST_CASE("a result opened later shows the same marks for the same words, stored or scored again") {
    TestDesk desk;
    desk.start();
    const records::AttemptId attempt = play_through(desk, "不归我们管。");
    const scoring::Result then = desk.state().result->score;
    CHECK_FALSE(then.marks.empty());
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    CHECK(desk.apply(OpenResult{attempt}).result);
    REQUIRE(desk.state().result.has_value());
    const ShownResult& shown = *desk.state().result;
    CHECK(shown.session.ended);
    check_same(shown.score, then);
    check_same(scoring::score(*shown.scenario, desk.app->content().engine, desk.app->content().policy,
                              shown.session),
               then);
}

TEST_CASE("the best of the earlier attempts at the same scenario stands beside a result") {
    TestDesk desk;
    desk.apply(AddTrainee{"李小红", "", ""});
    const records::AttemptId first = play_through(desk, "对不起，您请讲。");
    const int best = desk.state().result->score.total;
    CHECK_FALSE(desk.state().result->best_before.has_value());
    play_through(desk, "不归我们管。");
    CHECK(desk.state().result->score.total < best);
    REQUIRE(desk.state().result->best_before.has_value());
    CHECK(desk.state().result->best_before->total == best);
    desk.apply(OpenResult{first});
    CHECK_FALSE(desk.state().result->best_before.has_value());
}

TEST_CASE("a result whose scenario was changed or taken away can still be read") {
    TestDesk desk;
    desk.start();
    const records::AttemptId attempt = play_through(desk, "不归我们管。");
    const ShownResult then = *desk.state().result;
    SUBCASE("changed") {
        desk.edit("phone/small-leak.json", "滴了一上午了", "滴了一整天了");
    }
    SUBCASE("taken away") {
        std::filesystem::remove(desk.places.scenarios / "phone" / "small-leak.json");
    }
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    CHECK_FALSE(desk.apply(OpenResult{attempt}).refused);
    const ShownResult& shown = *desk.state().result;
    CHECK(shown.scenario == nullptr);
    CHECK(shown.score.total == then.score.total);
    CHECK(shown.score.marks.size() == then.score.marks.size());
    REQUIRE(shown.session.transcript.size() == then.session.transcript.size());
    for (std::size_t i = 0; i < shown.session.transcript.size(); ++i) {
        CHECK(to_row(shown.session.transcript[i], 0).text == then.session.transcript[i].text);
        CHECK(to_row(shown.session.transcript[i], 0).detail == to_row(then.session.transcript[i], 0).detail);
    }
}

TEST_CASE("an attempt that is not finished has no result to open") {
    TestDesk desk;
    desk.start();
    const records::AttemptId attempt = desk.state().running->id;
    CHECK(desk.apply(OpenResult{attempt}).refused);
    CHECK_FALSE(desk.state().result.has_value());
    CHECK(desk.state().running.has_value());
}

TEST_CASE("a run that ended but was killed before its result was stored gets it when it is resumed") {
    TestDesk desk;
    desk.start();
    const records::AttemptId attempt = desk.state().running->id;
    for (std::size_t i = 0; i + 1 < good_play().size(); ++i) desk.play(good_play()[i]);
    const session::World world{*desk.state().running->scenario, desk.app->content().engine,
                               desk.app->content().tempers};
    const session::Session before = desk.state().running->session;
    const auto ended = std::get<session::Session>(session::advance(world, before, good_play().back()));
    records::Store::open(desk.places.data / "records.sqlite", desk.clock)
        .append({attempt,
                 rows_from(ended, before.transcript.size()),
                 session::snapshot(ended),
                 ended.inputs,
                 {}});
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    CHECK_FALSE(desk.apply(ResumeAttempt{attempt}).refused);
    CHECK_FALSE(desk.state().running.has_value());
    REQUIRE(desk.state().result.has_value());
    CHECK(desk.state().result->head.ending == "calmed");
}
