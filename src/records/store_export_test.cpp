#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::Instant;
using frontdesk::core::ManualClock;

// Which attempts may leave the program.
namespace {

struct ExportDesk {
    TestFolder folder;
    ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId li = store.add_trainee("李小红", "金穗花园", "客服一组");
    TraineeId wang = store.add_trainee("王芳", "银杏园", "");

    AttemptId finished(TraineeId who, bool is_private = false) {
        AttemptHead head = sample_head(who);
        head.is_private = is_private;
        const AttemptId attempt = store.begin_attempt(head, {sample_turn(0, "喂")}, "{}");
        clock.advance_ms(60'000);
        store.append_and_finish(sample_commit(attempt, 1), {attempt, 86, true, {}, "good", "{}", {}});
        return attempt;
    }
};

}  // namespace

TEST_CASE("private attempts, open ones and those of an examination that is sat do not leave the program") {
    ExportDesk desk;
    const AttemptId shown = desk.finished(desk.li);
    desk.finished(desk.li, true);
    desk.store.begin_attempt(sample_head(desk.li), {}, "{}");
    const AttemptId put_aside = desk.store.begin_attempt(sample_head(desk.wang), {}, "{}");
    desk.store.abandon(put_aside);
    Sitting sitting;
    sitting.trainee = desk.li;
    sitting.exam = "new-hire";
    sitting.exam_title = "上岗考试";
    sitting.minutes = 40;
    sitting.papers = {{"complaint-angry-leak", "楼上漏水"}};
    const SittingId sat = desk.store.begin_sitting(sitting);
    const AttemptId paper =
        desk.store.begin_paper(sat, 0, sample_head(desk.li), {sample_turn(0, "喂")}, "{}");
    desk.store.append_and_finish(sample_commit(paper, 1), {paper, 90, true, {}, "good", "{}", {}});
    CHECK(desk.store.count_for_export({}) == 2);
    CHECK(desk.store.attempts_for_export({}) == std::vector{shown, put_aside});
    desk.store.finish_sitting(sat, SittingEnding::completed, 1000, true);
    CHECK(desk.store.attempts_for_export({}) == std::vector{shown, put_aside, paper});
}

TEST_CASE("an export is narrowed down to a person, a site, a team and a time, and read in pages") {
    ExportDesk desk;
    const AttemptId first = desk.finished(desk.li);
    const Instant between = desk.clock.now();
    desk.clock.advance_ms(1);
    const AttemptId second = desk.finished(desk.wang);
    const AttemptId third = desk.finished(desk.li);
    using Ids = std::vector<AttemptId>;
    CHECK(desk.store.attempts_for_export({.trainee = desk.li}) == Ids{first, third});
    CHECK(desk.store.attempts_for_export({.site = "银杏园"}) == Ids{second});
    CHECK(desk.store.attempts_for_export({.team = ""}) == Ids{second});
    CHECK(desk.store.attempts_for_export({.site = "金穗花园", .team = "客服一组"}) == Ids{first, third});
    CHECK(desk.store.attempts_for_export({.from = {between.ms + 1}}) == Ids{second, third});
    CHECK(desk.store.attempts_for_export({.until = {between.ms + 1}}) == Ids{first});
    CHECK(desk.store.attempts_for_export({.site = "不存在"}).empty());
    CHECK(desk.store.attempts_for_export({}, {{}, 2}) == Ids{first, second});
    CHECK(desk.store.attempts_for_export({}, {second, 2}) == Ids{third});
    CHECK(desk.store.count_for_export({.trainee = desk.li, .from = {between.ms + 1}}) == 1);
}

TEST_CASE("each record file is a station of its own, and stays it") {
    ExportDesk one;
    const ExportDesk other;
    const std::string station = one.store.station();
    CHECK(station.size() == 32);
    CHECK(station != other.store.station());
    one.store = Store::open(one.folder.file(), one.clock);
    CHECK(one.store.station() == station);
}
