#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "records/opening.h"
#include "records/overview_facts.h"
#include "records/overview_totals.h"
#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::Instant;
using frontdesk::core::ManualClock;

namespace {

constexpr Instant far_away{4'000'000'000'000};

struct OverviewStore {
    TestFolder folder;
    ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId person = store.add_trainee("李小红", "金穗花园", "早班组");

    AttemptId begin(bool is_private = false, const std::string& scenario = "complaint-angry-leak") {
        AttemptHead head = sample_head(person);
        head.is_private = is_private;
        head.scenario = scenario;
        const AttemptId attempt = store.begin_attempt(head, {sample_turn(0, "喂")}, "{}");
        clock.advance_ms(20'000);
        return attempt;
    }
    void say_and_finish(AttemptId attempt, int total, const std::vector<std::string>& rules) {
        FinishCommit result;
        result.attempt = attempt;
        result.total = total;
        result.passed = total >= 80;
        for (const std::string& rule : rules)
            result.marks.push_back({1, "courtesy", -6, 0, rule, "", rule == "F23"});
        store.append_and_finish(sample_commit(attempt, 1), result);
    }
    std::vector<ResultEntry> all() const {
        std::vector<ResultEntry> entries;
        store.each_result_sheet({0}, far_away, [&](TraineeId, const ResultSheet& sheet) {
            sheet.each([&](const ResultEntry& entry) {
                entries.push_back(entry);
                entries.back().hits = {};
            });
        });
        return entries;
    }
    /// "F05 F23!" of all entries.
    std::string hits() const {
        const std::vector<std::string> rules = store.result_rules();
        std::string told;
        store.each_result_sheet({0}, far_away, [&](TraineeId, const ResultSheet& sheet) {
            sheet.each([&](const ResultEntry& entry) {
                for (std::size_t i = 0; i < entry.hit_count(); ++i) {
                    const ResultHit hit = entry.hit(i);
                    told += (told.empty() ? "" : " ") + rules.at(static_cast<std::size_t>(hit.rule)) +
                            (hit.fatal ? "!" : "");
                }
            });
        });
        return told;
    }
    std::vector<std::string> faults() const { return store.check_health().faults; }
};

}  // namespace

TEST_CASE("a finished attempt stands among the results with its mark, its time and its forbidden acts") {
    OverviewStore archive;
    archive.say_and_finish(archive.begin(), 72, {"F05", "F23"});
    const auto all = archive.all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].total == 72);
    CHECK(all[0].is_finished());
    CHECK_FALSE(all[0].passed());
    CHECK(all[0].is_fatal());
    CHECK(all[0].seconds == 20);
    CHECK(all[0].closed.ms <= archive.clock.now().ms);
    CHECK(all[0].closed.ms > archive.clock.now().ms - ResultSheet::quarter_ms);
    CHECK(archive.store.result_scenarios().at(static_cast<std::size_t>(all[0].scenario)) ==
          "complaint-angry-leak");
    CHECK(archive.hits() == "F05 F23!");
}

TEST_CASE("what was put aside stands there without a mark, and what is open or private not at all") {
    OverviewStore archive;
    archive.store.abandon(archive.begin());
    archive.say_and_finish(archive.begin(true), 90, {"F05"});
    archive.begin();
    const auto all = archive.all();
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all[0].is_finished());
    CHECK(archive.hits().empty());
    CHECK(archive.faults().empty());
}

TEST_CASE("an examination is told when it is over") {
    OverviewStore archive;
    Sitting sitting;
    sitting.trainee = archive.person;
    sitting.exam = "new-hire";
    sitting.minutes = 40;
    sitting.papers = {{"complaint-angry-leak", "楼上漏水"}, {"phone-greeting", "接电话"}};
    const SittingId sat = archive.store.begin_sitting(sitting);
    AttemptHead head = sample_head(archive.person);
    head.mode = "exam";
    const AttemptId paper = archive.store.begin_paper(sat, 0, head, {sample_turn(0, "喂")}, "{}");
    archive.say_and_finish(paper, 85, {});
    archive.store.begin_paper(sat, 1, head, {sample_turn(0, "喂")}, "{}");
    CHECK(archive.all().empty());
    archive.store.finish_sitting(sat, SittingEnding::handed_in, 1000, false);
    REQUIRE(archive.all().size() == 2);
    CHECK(archive.all()[0].is_exam());
    CHECK(archive.faults().empty());
}

TEST_CASE("a re-scoring takes the place of the mark of the day, in results, lists and sentences") {
    OverviewStore archive;
    const AttemptId attempt = archive.begin();
    archive.say_and_finish(attempt, 72, {"F05"});
    CHECK(archive.store.said_hits({attempt}, "F05").size() == 1);
    Rescoring again;
    again.result = {attempt, 91, true, {}, "", "", {{1, "courtesy", -2, 0, "F06", "", false}}};
    archive.store.add_rescorings({again});
    REQUIRE(archive.all().size() == 1);
    CHECK(archive.all()[0].total == 91);
    CHECK(archive.all()[0].passed());
    CHECK(archive.hits() == "F06");
    CHECK(archive.store.standing_heads({attempt}).front().total == 91);
    CHECK(archive.store.said_hits({attempt}, "F05").empty());
    const auto said = archive.store.said_hits({attempt}, "");
    REQUIRE(said.size() == 1);
    CHECK(said[0].rule == "F06");
    CHECK(said[0].said == "第1句");
    CHECK(said[0].turn == 1);
    CHECK(archive.faults().empty());
}

TEST_CASE("of many re-scorings at once, in whatever order, each takes the place of its own mark") {
    OverviewStore archive;
    std::vector<AttemptId> attempts;
    for (int i = 0; i < 6; ++i) {
        attempts.push_back(archive.begin());
        archive.say_and_finish(attempts.back(), 10 + i, {"F05"});
        // The last ones are months and sheets away from the first.
        if (i >= 2) archive.clock.advance_ms(std::int64_t{40} * 86'400'000);
    }
    std::vector<Rescoring> again;
    for (const std::size_t i : {5, 0, 3, 1, 0}) {
        again.emplace_back();
        again.back().result = {attempts[i],
                               90 + static_cast<int>(i),
                               true,
                               {},
                               "",
                               "",
                               {{1, "courtesy", -2, 0, "F06", "", false}}};
    }
    archive.store.add_rescorings(again);
    std::vector<int> totals;
    for (const ResultEntry& entry : archive.all()) totals.push_back(entry.total);
    CHECK(totals == std::vector<int>{90, 91, 12, 93, 14, 95});
    CHECK(archive.hits() == "F06 F06 F05 F06 F05 F06");
    CHECK(archive.faults().empty());
}

TEST_CASE("what an examination called fatal on the day is so as long as a re-scoring marks it") {
    OverviewStore archive;
    const AttemptId attempt = archive.begin();
    FinishCommit result{attempt, 55, false, {}, "", "", {{1, "courtesy", -6, 0, "F05", "", false}}};
    result.fatal = {"F05"};
    archive.store.append_and_finish(sample_commit(attempt, 1), result);
    CHECK(archive.hits() == "F05!");
    const auto score_again = [&](const std::string& rule) {
        Rescoring again;
        again.result = {attempt, 61, false, {}, "", "", {{1, "courtesy", -6, 0, rule, "", false}}};
        archive.store.add_rescorings({again});
    };
    score_again("F05");
    CHECK(archive.hits() == "F05!");
    REQUIRE(archive.store.said_hits({attempt}, "F05").size() == 1);
    CHECK(archive.store.said_hits({attempt}, "F05").front().fatal);
    score_again("F06");
    CHECK(archive.hits() == "F06");
    CHECK_FALSE(archive.store.said_hits({attempt}, "F06").front().fatal);
    CHECK(archive.faults().empty());
}

TEST_CASE("private attempts have neither a head nor a sentence for supervisors") {
    OverviewStore archive;
    const AttemptId attempt = archive.begin(true);
    archive.say_and_finish(attempt, 40, {"F05"});
    CHECK(archive.store.standing_heads({attempt}).empty());
    CHECK(archive.store.said_hits({attempt}, "").empty());
}

TEST_CASE("what another program adds is seen, however often one has looked before") {
    OverviewStore archive;
    archive.say_and_finish(archive.begin(), 72, {"F05"});
    CHECK(archive.all().size() == 1);
    Store other = Store::open(archive.folder.file(), archive.clock);
    const AttemptId attempt = other.begin_attempt(sample_head(archive.person), {}, "{}");
    other.finish({attempt, 90, true, {}, "", "", {}});
    CHECK(archive.all().size() == 2);
    archive.clock.advance_ms(90 * std::int64_t{86'400'000});
    other.abandon(other.begin_attempt(sample_head(archive.person), {}, "{}"));
    CHECK(archive.all().size() == 3);
    other.rebuild_results();
    CHECK(archive.all().size() == 3);
}

TEST_CASE("an attempt that becomes private goes out of the results when they are brought up to date") {
    OverviewStore archive;
    const AttemptId attempt = archive.begin();
    archive.say_and_finish(attempt, 40, {"F05"});
    Database behind(archive.folder.file(), Database::Mode::create);
    behind.script("UPDATE attempt SET private = 1");
    CHECK(archive.faults() == std::vector<std::string>{"1 sheets of results differ from the attempts"});
    refresh_totals_of(behind, attempt);
    CHECK(archive.all().empty());
    CHECK(archive.faults().empty());
}

TEST_CASE("results that were lost are made anew out of the attempts") {
    OverviewStore archive;
    archive.say_and_finish(archive.begin(), 72, {"F05"});
    Database behind(archive.folder.file(), Database::Mode::create);
    behind.script("DELETE FROM result_sheet");
    CHECK(archive.faults() == std::vector<std::string>{"1 sheets of results differ from the attempts"});
    archive.store.rebuild_results();
    CHECK(archive.faults().empty());
    CHECK(archive.store.result_rules() == std::vector<std::string>{"", "F05"});
}

TEST_CASE("whatever is done in whatever order, the results equal those made anew") {
    std::mt19937 chance(20261122);
    const auto draw = [&chance](int below) {
        return static_cast<int>(chance() % static_cast<unsigned>(below));
    };
    const std::vector<std::string> rules{"F05", "F06", "F15", "F23", "F33"};
    for (int round = 0; round < 6; ++round) {
        OverviewStore archive;
        std::vector<TraineeId> people{archive.person, archive.store.add_trainee("王芳", "金穗花园", "晚班组"),
                                      archive.store.add_trainee("赵宁", "", "")};
        std::vector<AttemptId> finished;
        for (int step = 0; step < 60; ++step) {
            archive.person = people[static_cast<std::size_t>(draw(3))];
            archive.clock.advance_ms(std::int64_t{draw(10)} * draw(86'400'000));
            const AttemptId attempt = archive.begin(draw(5) == 0, "scenario-" + std::to_string(draw(4)));
            const int what = draw(6);
            if (what == 0) continue;
            if (what == 1) {
                archive.store.abandon(attempt);
                continue;
            }
            std::vector<std::string> hits;
            for (int i = draw(4); i > 0; --i) hits.push_back(rules[static_cast<std::size_t>(draw(5))]);
            archive.say_and_finish(attempt, draw(101), hits);
            finished.push_back(attempt);
            if (draw(4) != 0) continue;
            Rescoring again;
            again.result = {finished[static_cast<std::size_t>(draw(static_cast<int>(finished.size())))],
                            draw(101),
                            draw(2) == 0,
                            {},
                            "",
                            "",
                            {{1, "courtesy", -2, 0, "F01", "", false}}};
            archive.store.add_rescorings({again});
        }
        const std::string kept = archive.hits();
        const auto before = archive.all();
        for (const std::string& fault : archive.faults()) FAIL_CHECK(fault);
        archive.store.rebuild_results();
        CHECK(archive.hits() == kept);
        CHECK(archive.all().size() == before.size());
        CHECK(archive.faults().empty());
    }
}

TEST_CASE("each kind of meddling with results is found") {
    const std::pair<const char*, int> cases[] = {
        {"UPDATE result_sheet SET entries = CAST(entries || x'00' AS BLOB)", 1},
        {"DELETE FROM result_sheet", 1},
        {"UPDATE result_sheet SET entries = x''", 1},
        {"UPDATE result_rule SET rule = 'F99'", 1},
        {"UPDATE mark SET rule = 'F06'", 1},
        {"INSERT INTO result_sheet VALUES (5, x'01', 9)", 1},
    };
    for (const auto& meddling : cases) {
        const char* const sql = meddling.first;
        OverviewStore archive;
        archive.say_and_finish(archive.begin(), 72, {"F05"});
        Database behind(archive.folder.file(), Database::Mode::create);
        behind.script(sql);
        CHECK_MESSAGE(archive.faults() == std::vector<std::string>{std::to_string(meddling.second) +
                                                                   " sheets of results differ from the "
                                                                   "attempts"},
                      sql);
    }
}
