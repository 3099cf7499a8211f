#include <doctest/doctest.h>

#include "app/app.h"
#include "app/entry_rows.h"
#include "app/test_support.h"
#include "app/turns.h"

using namespace frontdesk;
using namespace frontdesk::app;
using records::AttemptId;

namespace {

/// A finished practice attempt in which a forbidden thing was said, on the screen.
AttemptId rude_play(TestDesk& desk) {
    desk.apply(AddTrainee{"李小红", "", ""});
    return play_through(desk, "不归我们管。");
}

std::vector<std::size_t> turn_entries(const ShownResult& result) {
    std::vector<std::size_t> entries;
    for (const Turn& turn : turns_of(result.session.transcript, result.score)) entries.push_back(turn.entry);
    return entries;
}

/// What is in the file, line by line.
std::vector<std::string> stored_lines(const TestDesk& desk, AttemptId attempt) {
    std::vector<std::string> lines;
    for (const auto& turn :
         records::Store::open(records_file(desk.places), desk.clock).detail(attempt).turns) {
        lines.push_back(turn.kind + "|" + turn.node + "|" + turn.text + "|" + turn.detail);
    }
    return lines;
}

/// Does well whatever waits, to the end.
void play_on(TestDesk& desk) {
    for (int i = 0; i < 20 && desk.state().running; ++i) {
        const std::string node = desk.app->step().node->id;
        const std::size_t step = node == "ring"      ? 0
                                 : node == "where"   ? 2
                                 : node == "plan"    ? 3
                                 : node == "record"  ? 4
                                 : node == "hang-up" ? 5
                                                     : 1;
        CHECK_FALSE(desk.play(good_play()[step]).refused);
    }
    REQUIRE(desk.state().result.has_value());
}

const records::AttemptHead& head_of(const TestDesk& desk) {
    return desk.state().result->head;
}

}  // namespace

TEST_CASE("every turn of a finished practice attempt can be said again, and both versions are kept") {
    TestDesk desk;
    const AttemptId trunk = rude_play(desk);
    const ShownResult before = *desk.state().result;
    const std::vector<std::string> lines = stored_lines(desk, trunk);
    const std::vector<std::size_t> entries = turn_entries(before);
    REQUIRE(entries.size() == 7);
    for (const std::size_t entry : entries) {
        const Changes changes = desk.apply(RetryFrom{trunk, entry});
        CHECK_FALSE(changes.refused);
        CHECK(changes.running);
        REQUIRE(desk.state().running.has_value());
        const RunningAttempt& running = *desk.state().running;
        const session::Entry& said = before.session.transcript[entry];
        CHECK(running.session.transcript.size() == entry);
        CHECK(running.session.at == said.node);
        CHECK(running.draft == (said.kind == session::EntryKind::reply ? said.text : ""));
        CHECK(running.fields == said.fields);
        CHECK(stored_lines(desk, running.id) ==
              std::vector<std::string>(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(entry)));
        const AttemptId branch = running.id;
        play_on(desk);
        CHECK(head_of(desk).id == branch);
        CHECK(head_of(desk).branched_from == trunk);
        CHECK(head_of(desk).branched_at == static_cast<int>(entry));
        CHECK(stored_lines(desk, trunk) == lines);
    }
    CHECK(desk.state().attempts.size() == entries.size() + 1);
    CHECK(records::Store::open(records_file(desk.places), desk.clock).check_health().faults ==
          std::vector<std::string>{});
}

TEST_CASE("saying the same again gives the same talk and the same marks") {
    TestDesk desk;
    const AttemptId trunk = rude_play(desk);
    const ShownResult before = *desk.state().result;
    for (const std::size_t entry : turn_entries(before)) {
        desk.apply(RetryFrom{trunk, entry});
        for (int i = 0; i < 20 && desk.state().running; ++i) {
            const auto& run = *desk.state().running;
            const session::Entry& said = before.session.transcript[run.session.transcript.size()];
            if (said.kind == session::EntryKind::reply)
                desk.play(session::Say{run.draft.empty() ? said.text : run.draft});
            if (said.kind == session::EntryKind::choice) desk.play(session::Choose{said.chosen});
            if (said.kind == session::EntryKind::act) desk.play(session::Do{said.chosen});
            if (said.kind == session::EntryKind::form) desk.play(session::Fill{said.fields});
        }
        REQUIRE(desk.state().result.has_value());
        CHECK(desk.state().result->score.total == before.score.total);
        CHECK(desk.state().result->head.ending == before.head.ending);
        CHECK(desk.state().result->session.transcript.size() == before.session.transcript.size());
    }
}

TEST_CASE("a branch can be left, the program stopped, and gone on with, stepping back over its beginning") {
    TestDesk desk;
    const AttemptId trunk = rude_play(desk);
    const std::vector<std::size_t> entries = turn_entries(*desk.state().result);
    desk.apply(RetryFrom{trunk, entries[4]});
    const AttemptId branch = desk.state().running->id;
    desk.apply(KeepDraft{"我马上去问"});
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    CHECK_FALSE(desk.apply(ResumeAttempt{branch}).refused);
    CHECK(desk.state().running->draft == "我马上去问");
    CHECK_FALSE(desk.apply(RetryFrom{branch, entries[1]}).refused);
    CHECK(desk.state().running->id == branch);
    CHECK(desk.state().running->draft == "不归我们管。");
    CHECK(desk.state().running->session.transcript.size() == entries[1]);
    play_on(desk);
    CHECK(head_of(desk).branched_at == static_cast<int>(entries[1]));
    CHECK(head_of(desk).ending == "calmed");
}

TEST_CASE("a branch of a branch belongs to the same family") {
    TestDesk desk;
    const AttemptId trunk = rude_play(desk);
    const std::vector<std::size_t> entries = turn_entries(*desk.state().result);
    desk.apply(RetryFrom{trunk, entries[1]});
    play_on(desk);
    const AttemptId first = head_of(desk).id;
    desk.apply(RetryFrom{first, turn_entries(*desk.state().result).back()});
    desk.play(session::Do{"hang-up"});
    const AttemptId second = head_of(desk).id;
    CHECK(head_of(desk).branched_from == first);
    std::vector<AttemptId> family;
    for (const auto& head : desk.state().result->family) family.push_back(head.id);
    CHECK(family == std::vector<AttemptId>{trunk, first, second});
    desk.apply(OpenResult{trunk});
    CHECK(desk.state().result->family.size() == 3);
}

TEST_CASE("a branch stands beside the attempt that it takes up and is never the best of the others") {
    TestDesk desk;
    const AttemptId trunk = rude_play(desk);
    const int then = desk.state().result->score.total;
    desk.apply(RetryFrom{trunk, turn_entries(*desk.state().result)[1]});
    play_on(desk);
    REQUIRE(desk.state().result->best_before.has_value());
    CHECK(desk.state().result->best_before->total == then);
    CHECK(desk.state().result->score.total > then);
    play_through(desk, "不归我们管。");
    REQUIRE(desk.state().result->best_before.has_value());
    CHECK(desk.state().result->best_before->total == then);
}

TEST_CASE("what takes up a private attempt is private, and so is all that is said again while one is") {
    TestDesk desk;
    desk.apply(AddTrainee{"李小红", "", ""});
    desk.apply(SetPrivate{true});
    const AttemptId hidden = play_through(desk, "不归我们管。");
    desk.apply(SetPrivate{false});
    desk.apply(RetryFrom{hidden, 0});
    CHECK(desk.state().running->is_private);
    const AttemptId open = play_through(desk, "不归我们管。");
    desk.apply(SetPrivate{true});
    desk.apply(RetryFrom{open, 0});
    CHECK(desk.state().running->is_private);
    play_on(desk);
    CHECK(head_of(desk).is_private);
}

TEST_CASE("a running attempt goes back several turns; the rows stay and are marked as taken back") {
    TestDesk desk;
    desk.start();
    const AttemptId attempt = desk.state().running->id;
    for (std::size_t i = 0; i < 5; ++i) desk.play(good_play()[i]);
    const auto turns = turns_of(desk.state().running->session.transcript, desk.state().running->score);
    REQUIRE(turns.size() == 5);
    CHECK_FALSE(desk.apply(RetryFrom{attempt, turns[1].entry}).refused);
    CHECK(desk.state().running->id == attempt);
    CHECK(desk.state().running->draft == "对不起，您请讲。");
    CHECK(desk.app->step().node->id == "listen");
    CHECK(desk.state().attempts.size() == 1);
    CHECK(stored_lines(desk, attempt).size() == turns[1].entry);
    play_on(desk);
    CHECK(head_of(desk).ending == "calmed");
    CHECK_FALSE(head_of(desk).is_branch());
}

TEST_CASE("going back to a pick-up lets the phone ring from its first ring") {
    TestDesk desk;
    desk.start();
    desk.play(session::Wait{18});
    desk.play(session::Do{"pick-up"});
    const AttemptId attempt = desk.state().running->id;
    SUBCASE("at once") {}
    SUBCASE("tomorrow") {
        desk.reopen();
        desk.apply(ChooseTrainee{desk.state().trainees.front().id});
        desk.apply(ResumeAttempt{attempt});
    }
    CHECK_FALSE(desk.apply(RetryFrom{attempt, 0}).refused);
    CHECK(desk.state().running->session.clock_ms == 0);
    CHECK(desk.app->step().rings <= 1);
}

TEST_CASE("an exam is not said again") {
    TestDesk desk;
    desk.start(Mode::exam);
    const AttemptId attempt = desk.state().running->id;
    desk.play(good_play()[0]);
    CHECK(desk.apply(RetryFrom{attempt, 0}).refused);
    CHECK(desk.state().notice->text == "考核时不能退回重说。");
    for (std::size_t i = 1; i < good_play().size(); ++i) desk.play(good_play()[i]);
    CHECK(desk.apply(RetryFrom{attempt, 0}).refused);
    CHECK(desk.state().notice->text == "考试里说过的话不能重说。");
    CHECK(desk.state().result.has_value());
}

TEST_CASE("what cannot be said again is refused with the reason, and nothing changes") {
    TestDesk desk;
    const AttemptId trunk = rude_play(desk);
    const ShownResult before = *desk.state().result;
    const auto check_refused = [&](const RetryFrom& intent, const std::string& reason) {
        CHECK(desk.apply(intent).refused);
        REQUIRE(desk.state().notice.has_value());
        CHECK(desk.state().notice->text == reason);
        CHECK_FALSE(desk.state().running.has_value());
    };
    SUBCASE("what somebody else said") {
        check_refused({trunk, 1}, "这里没有你说的话。");
        check_refused({trunk, 999}, "这里没有你说的话。");
        CHECK(desk.state().result.has_value());
    }
    SUBCASE("somebody else's attempt") {
        desk.apply(AddTrainee{"王芳", "", ""});
        check_refused({trunk, 0}, "这是别的同事的练习。");
    }
    SUBCASE("an attempt that is still open") {
        desk.apply(StartScenario{"small-leak", Mode::practice, 7});
        const AttemptId open = desk.state().running->id;
        desk.apply(LeaveAttempt{});
        check_refused({open, 0}, "这次练习还没有成绩。");
    }
    SUBCASE("an attempt that is not there") {
        check_refused({{999}, 0}, "找不到这条记录。");
    }
    SUBCASE("a changed scenario") {
        desk.edit("phone/small-leak.json", "滴了一上午了", "滴了一整天了");
        desk.reopen();
        desk.apply(ChooseTrainee{desk.state().trainees.front().id});
        check_refused({trunk, 0}, "剧本或评分规则更新过，没法从这一句接着说了。");
    }
    SUBCASE("a scenario that was taken away") {
        std::filesystem::remove(desk.places.scenarios / "phone" / "small-leak.json");
        desk.reopen();
        desk.apply(ChooseTrainee{desk.state().trainees.front().id});
        check_refused({trunk, 0}, "“天花板滴水”这个剧本已经不在了。");
    }
    SUBCASE("nobody practises") {
        desk.apply(SignOut{});
        check_refused({trunk, 0}, "还不知道是谁在练习。");
    }
}

TEST_CASE("two attempts at one scenario stand side by side from where they differ") {
    TestDesk desk;
    const AttemptId trunk = rude_play(desk);
    const std::vector<std::size_t> entries = turn_entries(*desk.state().result);
    desk.apply(RetryFrom{trunk, entries[1]});
    play_on(desk);
    const AttemptId branch = head_of(desk).id;
    CHECK(desk.apply(CompareAttempts{trunk, branch}).comparison);
    REQUIRE(desk.state().comparison.has_value());
    const Comparison& comparison = *desk.state().comparison;
    CHECK(comparison.left.head.id == trunk);
    CHECK(comparison.right.head.id == branch);
    CHECK(comparison.differences.first == entries[1]);
    CHECK(comparison.differences.total > 0);
    CHECK(comparison.differences.avoided == std::vector<std::string>{"F06"});
    desk.apply(AddTrainee{"王芳", "", ""});
    CHECK_FALSE(desk.state().comparison.has_value());
    CHECK(desk.apply(CompareAttempts{trunk, branch}).refused);
    desk.apply(StartScenario{"small-leak", Mode::practice, 7});
    const AttemptId open = desk.state().running->id;
    CHECK(desk.apply(CompareAttempts{open, open}).refused);
    CHECK(desk.state().notice->text == "这次练习还没有成绩。");
}
