// Any order, any number of times: the same content.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "records/merge_test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

/// An examination with one paper done and one still open.
void merge_sit(Store& store, TraineeId person, ManualClock& clock) {
    Sitting sitting;
    sitting.trainee = person;
    sitting.exam = "entry";
    sitting.exam_title = "上岗考试";
    sitting.minutes = 40;
    sitting.pass_mark = 80;
    sitting.papers = {{"complaint-angry-leak", "楼上漏水"}, {"phone-first-call", "第一个电话"}};
    const SittingId id = store.begin_sitting(sitting);
    finish_sample(store, store.begin_paper(id, 0, sample_head(person), {sample_turn(0, "喂")}, "{}"), 91);
    clock.advance_ms(1000);
    const AttemptId open = store.begin_paper(id, 1, sample_head(person), {sample_turn(0, "喂")}, "{}");
    store.save_draft(open, {"calm-down", "您先别着", "{}"});
}

void merge_practise(Store& store, TraineeId person, ManualClock& clock, int times) {
    for (int time = 1; time <= times; ++time) {
        clock.advance_ms(60'000);
        const Review review{"drill:F11/a", clock.now(), 3, 3, "{}", true, 4.5, 2.0 * time, 5.0, clock.now()};
        const PracticeCard card{"drill:F11/a", "review",    0,    2.0 * time, 5.0,
                                clock.now(),   clock.now(), time, 0,          clock.now()};
        store.add_review(person, review, card);
    }
    store.save_practice_draft(person, "drill:F12/a", "我马上" + std::to_string(clock.now().ms));
}

void merge_survey(Store& store, const std::string& name) {
    const SurveyId finding = store.add_survey_finding("金穗花园", name + "说电话没人接");
    store.add_survey_step(
        finding, {SurveyState::measure, "午休轮班", {}, frontdesk::core::Instant{1'800'000'000'000}, {}});
    store.add_survey_step(finding, {SurveyState::carried_out, "已排班"});
}

void merge_teach(Store& store, TraineeId person, ManualClock& clock) {
    Assignment assignment;
    assignment.item = "complaint-angry-leak";
    assignment.title = "楼上漏水";
    assignment.due = {clock.now().ms + 1'000'000};
    assignment.targets = {{TargetKind::person, person, "", ""}, {TargetKind::site, {}, "金穗花园", ""}};
    const AssignmentId given = store.give_assignment(assignment);
    store.add_exception(given, {person, {}, {}, {}, true, "请病假"});
    Lesson lesson;
    lesson.head.scenario = "complaint-angry-leak";
    lesson.seats = {{person, "早班组", true}};
    lesson.session = "{}";
    const LessonId held = store.begin_lesson(lesson);
    const LessonTurn said{0, "calm-down", LessonWay::typed, person, "对不起，您慢慢说。"};
    store.append({held, {said}, R"({"inputs":1})", ""});
    store.finish(LessonResult{held, 84, true, "calm", "{}"});
}

/// A branch, a judgement of later, a private attempt, one put aside and one half-way.
void merge_try(Store& store, TraineeId person, ManualClock& clock) {
    const AttemptId done = finished_sample(store, person, 86);
    clock.advance_ms(1000);
    AttemptHead branch = sample_head(person);
    branch.branched_from = done;
    branch.branched_at = 1;
    finish_sample(store, store.begin_branch(branch, {{sample_turn(0, "喂")}, "{}", 0, {}}), 92);
    Rescoring rescoring;
    rescoring.result.attempt = done;
    rescoring.result.total = 80;
    rescoring.result.passed = true;
    rescoring.result.dimensions = "{}";
    rescoring.result.marks = {{1, "courtesy", 1, 4, "M01", "新的规则", false}};
    rescoring.pack_version = "2.0.0";
    store.add_rescorings({rescoring});
    finished_sample(store, person, 40, true);
    store.abandon(store.begin_attempt(sample_head(person), {sample_turn(0, "喂")}, "{}"));
    const AttemptId open = store.begin_attempt(sample_head(person), {sample_turn(0, "喂")}, "{}");
    store.append(sample_commit(open, 1));
    store.append(sample_commit(open, 2));
    store.take_back(open, 2, "{}", 1, {"calm-down", "第2句", ""});
    clock.advance_ms(1000);
}

void fill(MergeStation& station, const std::vector<std::string>& names) {
    Store store = station.open();
    for (const std::string& name : names) {
        station.clock.advance_ms(5000);
        const TraineeId person = store.add_trainee(name, "金穗花园", "早班组");
        merge_try(store, person, station.clock);
        merge_sit(store, person, station.clock);
        merge_practise(store, person, station.clock, static_cast<int>(name.size()) % 4 + 1);
        merge_teach(store, person, station.clock);
        merge_survey(store, name);
    }
    store.set_secret_cost(cheap_cost);
    Account account;
    account.role = Role::trainer;
    account.name = "陈老师";
    store.add_account(account, Secret(std::string("shan-shui-88")));
}

struct Three {
    std::array<MergeStation, 3> stations{MergeStation{1'700'000'000'000}, MergeStation{1'710'000'000'000},
                                         MergeStation{1'720'000'000'000}};

    Three() {
        fill(stations[0], {"王芳", "李娜"});
        fill(stations[1], {"王芳", "李娜", "赵强"});
        fill(stations[2], {"王芳", "李娜", "孙丽"});
    }
};

/// Tells what is only in one of the two.
void check_same(const std::vector<std::string>& found, const std::vector<std::string>& expected) {
    std::vector<std::string> different;
    std::set_symmetric_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                                  std::back_inserter(different));
    for (const std::string& line : different) FAIL_CHECK(line);
}

void check_sound(const std::filesystem::path& file) {
    const ManualClock clock;
    for (const std::string& fault : Store::open(file, clock).check_health().faults) FAIL_CHECK(fault);
}

}  // namespace

TEST_CASE("three stations merged in any order, again and again, give the same content") {
    const Three three;
    std::array<int, 3> order{0, 1, 2};
    std::vector<std::string> expected;
    do {
        MergeStation office(1'750'000'000'000);
        office.open();
        for (const int which : order) {
            merge_into(office.file(), three.stations[static_cast<std::size_t>(which)].file(), office.clock);
        }
        const std::vector<std::string> once = content_of(office.file());
        for (const int which : {2, 0, 1, 1, 0}) {
            const MergeReport again = merge_into(
                office.file(), three.stations[static_cast<std::size_t>(which)].file(), office.clock);
            CHECK(again.is_nothing());
        }
        check_same(content_of(office.file()), once);
        if (expected.empty()) expected = once;
        check_same(once, expected);
        check_sound(office.file());
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(expected.size() > 200);
}

TEST_CASE("stations that merge each other in a round end with the same content everywhere") {
    Three three;
    for (int round = 0; round < 2; ++round) {
        for (std::size_t here = 0; here < 3; ++here) {
            for (std::size_t there = 0; there < 3; ++there) {
                if (here == there) continue;
                MergeStation& station = three.stations[here];
                merge_into(station.file(), three.stations[there].file(), station.clock);
            }
        }
    }
    const std::vector<std::string> expected = content_of(three.stations[0].file());
    for (const MergeStation& station : three.stations) {
        check_same(content_of(station.file()), expected);
        check_sound(station.file());
    }
    Store store = three.stations[0].open();
    int called_wang = 0;
    int called_li = 0;
    for (const Trainee& person : store.trainees()) {
        if (person.name == "王芳") ++called_wang;
        if (person.name.rfind("李娜", 0) == 0) ++called_li;
    }
    CHECK(called_wang == 1);
    CHECK(called_li == 3);
}

TEST_CASE("it does not matter at which moment of a talk the stations are merged") {
    MergeStation desk(1'700'000'000'000);
    std::array<TestFolder, 3> moments;
    const auto keep = [&](std::size_t moment) {
        Database database = desk.behind();
        database.run("VACUUM INTO ?", {frontdesk::core::to_utf8(moments.at(moment).file())});
    };
    {
        Store store = desk.open();
        const TraineeId person = store.add_trainee("王芳", "", "");
        const AttemptId attempt = store.begin_attempt(sample_head(person), {sample_turn(0, "喂")}, "{}");
        store.save_draft(attempt, {"calm-down", "您先别着", ""});
        keep(0);
        desk.clock.advance_ms(1000);
        store.append(sample_commit(attempt, 1));
        store.append(sample_commit(attempt, 2));
        store.take_back(attempt, 1, "{}", 0, {"calm-down", "第1句", ""});
        keep(1);
        desk.clock.advance_ms(1000);
        finish_sample(store, attempt, 88);
        keep(2);
    }
    std::array<std::size_t, 3> order{0, 1, 2};
    std::vector<std::string> expected;
    do {
        MergeStation office(1'750'000'000'000);
        office.open();
        for (const std::size_t moment : order) {
            merge_into(office.file(), moments.at(moment).file(), office.clock);
        }
        if (expected.empty()) expected = content_of(office.file());
        check_same(content_of(office.file()), expected);
        check_sound(office.file());
        CHECK(office.open().attempts({1}, 10).size() == 1);
        CHECK(office.open().attempts({1}, 10).front().total == 88);
    } while (std::next_permutation(order.begin(), order.end()));
}
