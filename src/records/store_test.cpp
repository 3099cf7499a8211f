#include "records/store.h"

#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

struct Desk {
    TestFolder folder;
    ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId person = store.add_trainee("李小红", "金穗花园", "客服一组");

    AttemptId begin() { return store.begin_attempt(sample_head(person), {sample_turn(0, "喂？")}, "{}"); }
    void reopen() { store = Store::open(folder.file(), clock); }
};

FinishCommit sample_result(AttemptId attempt) {
    FinishCommit result;
    result.attempt = attempt;
    result.total = 59;
    result.fatal = {"F06", "F11"};
    result.ending = "escalated";
    result.dimensions = "{\"courtesy\":{}}";
    result.marks = {{0, "courtesy", 2, 4, "M01", "问候了", false},
                    {1, "empathy", -12, 0, "F06", "顶撞", true}};
    return result;
}

}  // namespace

TEST_CASE("the same name, site and team is the same trainee, another team another one") {
    Desk desk;
    CHECK(desk.store.add_trainee(" 李小红 ", "金穗花园", "客服一组") == desk.person);
    CHECK(desk.store.add_trainee("李小红", "金穗花园", "客服二组") != desk.person);
    const auto found = desk.store.trainee(desk.person);
    REQUIRE(found.has_value());
    CHECK(found->name == "李小红");
    CHECK(found->site == "金穗花园");
    CHECK(found->team == "客服一组");
    CHECK(found->created.ms == 1'700'000'000'000);
    CHECK_FALSE(desk.store.trainee({999}).has_value());
}

TEST_CASE("the person who practised last comes first") {
    Desk desk;
    desk.clock.advance_ms(1000);
    const TraineeId second = desk.store.add_trainee("王芳", "", "");
    CHECK(desk.store.trainees().front().id == second);
    desk.clock.advance_ms(1000);
    desk.begin();
    CHECK(desk.store.trainees().front().id == desk.person);
}

TEST_CASE("what was said comes back byte for byte after the file was closed") {
    Desk desk;
    const AttemptId attempt = desk.begin();
    TurnRow turn = sample_turn(1, std::string("您好'\"; -- \0\xff 😀\n", 20));
    turn.speaker = "保安";
    turn.detail = "{\"chosen\":\"a\"}";
    turn.findings = {{"forbidden", "F05", "major", "downgraded", "remedy:M11", 0, 6, "您好"},
                     {"move", "M01", "", "", "", 0, 6, "您好"}};
    desk.store.append({attempt, {turn}, "{\"inputs\":1}", 1, {}});
    desk.reopen();
    const AttemptDetail detail = desk.store.detail(attempt);
    CHECK(detail.head.seed == 0xFEDCBA9876543210ULL);
    CHECK(detail.head.turns == 2);
    CHECK(detail.head.scenario_title == "楼上漏水");
    CHECK(detail.snapshot == "{\"inputs\":1}");
    REQUIRE(detail.turns.size() == 2);
    const TurnRow& read = detail.turns[1];
    CHECK(read.text == turn.text);
    CHECK(read.speaker == "保安");
    CHECK(read.detail == turn.detail);
    CHECK(read.heat_after == 69);
    CHECK(read.at_ms == 1000);
    REQUIRE(read.findings.size() == 2);
    CHECK(read.findings[0].kind == "forbidden");
    CHECK(read.findings[0].because == "remedy:M11");
    CHECK(read.findings[1].rule == "M01");
    CHECK(read.findings[1].end == 6);
}

TEST_CASE("an input is stored once, whoever sends it again") {
    Desk desk;
    const AttemptId attempt = desk.begin();
    desk.store.append(sample_commit(attempt, 1));
    CHECK(fault_of([&] { desk.store.append(sample_commit(attempt, 1)); }) == Fault::stale);
    CHECK(fault_of([&] { desk.store.append(sample_commit(attempt, 3)); }) == Fault::stale);
    TurnCommit gap = sample_commit(attempt, 2);
    gap.turns.front().number = 7;
    CHECK(fault_of([&] { desk.store.append(gap); }) == Fault::stale);
    const AttemptDetail detail = desk.store.detail(attempt);
    CHECK(detail.turns.size() == 2);
    CHECK(detail.snapshot == "{\"inputs\":1}");
    CHECK(desk.store.check_health().sound);
}

TEST_CASE("a half-typed reply is kept until the reply is given") {
    Desk desk;
    const AttemptId attempt = desk.begin();
    desk.store.save_draft(attempt, {"calm-down", "您先别"});
    desk.store.save_draft(attempt, {"calm-down", "您先别着急"});
    desk.reopen();
    const auto draft = desk.store.load_open(attempt).draft;
    REQUIRE(draft.has_value());
    CHECK(draft->node == "calm-down");
    CHECK(draft->text == "您先别着急");
    desk.store.append(sample_commit(attempt, 1));
    CHECK_FALSE(desk.store.load_open(attempt).draft.has_value());
    desk.store.save_draft(attempt, {"calm-down", "x"});
    desk.store.save_draft(attempt, {"calm-down", ""});
    CHECK_FALSE(desk.store.load_open(attempt).draft.has_value());
}

TEST_CASE("what stands in the form is kept with and without a half-typed reply") {
    const std::string fields = "{\"flat\":\"6栋1203\",\"note\":\"漏水'; --\"}";
    Desk desk;
    const AttemptId attempt = desk.begin();
    desk.store.save_draft(attempt, {"calm-down", "", fields});
    desk.reopen();
    REQUIRE(desk.store.load_open(attempt).draft.has_value());
    CHECK(desk.store.load_open(attempt).draft->text.empty());
    CHECK(desk.store.load_open(attempt).draft->fields == fields);
    desk.store.save_draft(attempt, {"calm-down", "您先别", "{}"});
    CHECK(desk.store.load_open(attempt).draft->fields == "{}");
    TurnCommit commit = sample_commit(attempt, 1);
    commit.draft = {"calm-down", "", fields};
    desk.store.append(commit);
    CHECK(desk.store.load_open(attempt).draft->text.empty());
    CHECK(desk.store.load_open(attempt).draft->fields == fields);
    desk.store.take_back(attempt, 1, "{\"inputs\":0}", 0, {"calm-down", "第1句", fields});
    CHECK(desk.store.load_open(attempt).draft->fields == fields);
    desk.store.save_draft(attempt, {"calm-down", "", ""});
    CHECK_FALSE(desk.store.load_open(attempt).draft.has_value());
}

TEST_CASE("a half-typed reply outlives an input that was not the reply") {
    Desk desk;
    const AttemptId attempt = desk.begin();
    desk.store.append({attempt, {}, "{}", 1, {"calm-down", "您先别"}});
    REQUIRE(desk.store.load_open(attempt).draft.has_value());
    CHECK(desk.store.load_open(attempt).draft->text == "您先别");
    CHECK(desk.store.load_open(attempt).head.turns == 1);
}

TEST_CASE("an attempt that replaces another puts that one aside in the same step") {
    Desk desk;
    const AttemptId first = desk.begin();
    const AttemptId second = desk.store.begin_attempt(sample_head(desk.person), {}, "{}", first);
    CHECK(desk.store.detail(first).head.state == AttemptState::abandoned);
    REQUIRE(desk.store.open_attempts(desk.person).size() == 1);
    CHECK(desk.store.open_attempts(desk.person).front().id == second);
    CHECK(fault_of([&] { desk.store.begin_attempt(sample_head(desk.person), {}, "{}", first); }) ==
          Fault::not_open);
    CHECK(desk.store.attempts(desk.person, 10).size() == 2);
}

TEST_CASE("a turn that was taken back stops counting and stays in the file") {
    Desk desk;
    const AttemptId attempt = desk.begin();
    desk.store.append(sample_commit(attempt, 1));
    desk.store.append(sample_commit(attempt, 2));
    desk.store.take_back(attempt, 2, "{\"inputs\":1}", 1, {"calm-down", "第2句"});
    const StoredAttempt stored = desk.store.load_open(attempt);
    CHECK(stored.head.turns == 2);
    CHECK(stored.snapshot == "{\"inputs\":1}");
    REQUIRE(stored.draft.has_value());
    CHECK(stored.draft->text == "第2句");
    desk.store.append(sample_commit(attempt, 2));
    CHECK(desk.store.detail(attempt).turns.size() == 3);
    CHECK(desk.store.check_health().sound);
    CHECK(fault_of([&] { desk.store.take_back(attempt, 0, "{}", 5, {}); }) == Fault::stale);
}

TEST_CASE("a result is kept with its marks and closes the attempt") {
    Desk desk;
    const AttemptId attempt = desk.begin();
    desk.store.save_draft(attempt, {"calm-down", "x"});
    desk.store.append_and_finish(sample_commit(attempt, 1), sample_result(attempt));
    const AttemptDetail detail = desk.store.detail(attempt);
    CHECK(detail.head.state == AttemptState::finished);
    CHECK(detail.head.finished.ms == 1'700'000'000'000);
    CHECK(detail.head.total == 59);
    CHECK_FALSE(detail.head.passed);
    CHECK(detail.head.fatal_count == 2);
    CHECK(detail.fatal == std::vector<std::string>{"F06", "F11"});
    CHECK(detail.dimensions == "{\"courtesy\":{}}");
    REQUIRE(detail.marks.size() == 2);
    CHECK(detail.marks[0].of == 4);
    CHECK(detail.marks[1].fatal);
    CHECK(detail.marks[1].points == -12);
    CHECK(desk.store.open_attempts(desk.person).empty());
    CHECK(fault_of([&] { desk.store.load_open(attempt); }) == Fault::not_open);
    CHECK(fault_of([&] { desk.store.append(sample_commit(attempt, 2)); }) == Fault::not_open);
    CHECK(fault_of([&] { desk.store.finish(sample_result(attempt)); }) == Fault::not_open);
    CHECK(fault_of([&] { desk.store.abandon(attempt); }) == Fault::not_open);
    CHECK(desk.store.check_health().sound);
}

TEST_CASE("the last input and its result are stored both or neither") {
    Desk desk;
    const AttemptId attempt = desk.begin();
    FinishCommit impossible = sample_result(attempt);
    impossible.total = 101;  // the schema allows 0 to 100
    CHECK(fault_of([&] { desk.store.append_and_finish(sample_commit(attempt, 1), impossible); }).has_value());
    CHECK(desk.store.load_open(attempt).head.turns == 1);
    desk.store.append_and_finish(sample_commit(attempt, 1), sample_result(attempt));
    CHECK(desk.store.detail(attempt).head.turns == 2);
}

TEST_CASE("lists give the latest attempt first and no more than asked for") {
    Desk desk;
    const AttemptId first = desk.begin();
    desk.clock.advance_ms(1000);
    const AttemptId second = desk.begin();
    desk.store.abandon(first);
    const auto all = desk.store.attempts(desk.person, 10);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second);
    CHECK(all[1].state == AttemptState::abandoned);
    CHECK(desk.store.attempts(desk.person, 1).size() == 1);
    REQUIRE(desk.store.open_attempts(desk.person).size() == 1);
    CHECK(desk.store.open_attempts(desk.person).front().id == second);
    CHECK(desk.store.attempts({42}, 10).empty());
}

TEST_CASE("whoever or whatever does not exist is refused by name") {
    Desk desk;
    CHECK(fault_of([&] { desk.store.begin_attempt(sample_head({77}), {}, "{}"); }) == Fault::missing);
    CHECK(fault_of([&] { desk.store.append(sample_commit({77}, 1)); }) == Fault::missing);
    CHECK(fault_of([&] { desk.store.detail({77}); }) == Fault::missing);
    CHECK(fault_of([&] { desk.store.save_draft({77}, {"a", "b"}); }) == Fault::missing);
    CHECK(desk.store.trainees().size() == 1);
}

TEST_CASE("names that would be trouble are refused and quotes are kept as they are") {
    Desk desk;
    CHECK(fault_of([&] { desk.store.add_trainee("", "", ""); }) == Fault::name_empty);
    CHECK(fault_of([&] { desk.store.add_trainee(std::string(10000, 'x'), "", ""); }) == Fault::name_too_long);
    CHECK(fault_of([&] { desk.store.add_trainee("李", "a\x01", ""); }) == Fault::name_forbidden);
    const std::string hostile = "');DROP TABLE trainee;--😀";
    const TraineeId id = desk.store.add_trainee(hostile, "'", "\"");
    CHECK(desk.store.trainee(id)->name == hostile);
    CHECK(desk.store.trainees().size() == 2);
}
