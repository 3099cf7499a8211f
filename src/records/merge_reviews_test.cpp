// What people made of attempts, and certificates, on their way to another station.
#include <doctest/doctest.h>

#include "records/merge_test_support.h"

using namespace frontdesk::records;

namespace {

/// A station whose supervisor corrected a mark on appeal, with a comment, an opinion and a calibration, and
/// gave a certificate.
struct ReviewedStation {
    MergeStation station{1'710'000'000'000};

    explicit ReviewedStation(bool is_private = false) {
        {
            Store store = station.open();
            store.set_secret_cost(cheap_cost);
            const TraineeId person = store.add_trainee("王芳", "", "");
            finished_sample(store, person, 60, is_private);
            Account account;
            account.role = Role::supervisor;
            account.name = "林主管";
            store.add_account(account, Secret(std::string("shan-shui-88")));
            Sitting sitting;
            sitting.trainee = person;
            sitting.exam = "entry";
            sitting.minutes = 40;
            sitting.papers = {{"complaint-angry-leak", "楼上漏水"}};
            store.finish_sitting(store.begin_sitting(sitting), SittingEnding::completed, 1000, true);
        }
        station.behind().script(
            "INSERT INTO appeal (attempt, turn, rule, nth, why, at_ms) "
            "VALUES (1, 1, 'F05', 0, '我没有这么说', 100);"
            "INSERT INTO appeal_decision (appeal, upheld, why, account, at_ms) VALUES (1, 1, '说得对', 1, "
            "200);"
            "INSERT INTO correction (attempt, turn, rule, nth, dimension, points, of_points, mark_why, "
            "fatal, "
            "why, appeal, account, at_ms, total, passed, fatal_rules, fatal_count, dimensions) "
            "VALUES (1, 1, 'F05', 0, 'courtesy', 0, 0, '', 0, '误判', 1, 1, 200, 84, 1, '', 0, '{}');"
            "INSERT INTO sitting_correction (sitting, correction, passed) VALUES (1, 1, 1);"
            "INSERT INTO turn_comment (attempt, turn, words, account, at_ms) VALUES (1, 1, '语气很好', 1, "
            "210);"
            "INSERT INTO finding_opinion (attempt, turn, rule, words, is_right, should_hit, account, at_ms) "
            "VALUES (1, 1, 'F05', '第1句', 0, 0, 1, 220);"
            "INSERT INTO sentence_dismissal (attempt, turn, rule, words, why, account, at_ms) "
            "VALUES (1, 1, 'F05', '第1句', '换个场合就不算', 1, 225);"
            "INSERT INTO attempt_reviewed (attempt, account, at_ms) VALUES (1, 1, 230);"
            "INSERT INTO calibration (seed, account, at_ms) VALUES (42, 1, 240);"
            "INSERT INTO calibration_rater VALUES (1, 0, 1);"
            "INSERT INTO calibration_attempt VALUES (1, 0, 1);"
            "INSERT INTO calibration_verdict (calibration, account, attempt, turn, verdict, at_ms) "
            "VALUES (1, 1, 1, -1, 1, 250);"
            "INSERT INTO calibration_done VALUES (1, 1, 260);"
            "INSERT INTO certificate (number, station, sitting, trainee, name, exam, exam_title, passed_ms, "
            "issued_ms, months, expires_ms, code) SELECT 'FD-1', id, 1, 1, '王芳', 'entry', '上岗考试', 1, "
            "2, "
            "12, 3, 'CODE' FROM station WHERE own = 1;"
            "INSERT INTO certificate_withdrawal (certificate, at_ms, why) VALUES (1, 300, '换发');"
            "INSERT INTO award_choice (trainee, at_ms, opted_out) VALUES (1, 310, 1);");
    }
};

}  // namespace

TEST_CASE("corrections, appeals, comments, calibrations and certificates come with the attempt, once") {
    const ReviewedStation there;
    MergeStation office(1'700'000'000'000);
    {
        Store store = office.open();
        finished_sample(store, store.add_trainee("李小红", "", ""), 70);
    }
    const MergeReport report = merge_into(office.file(), there.station.file(), office.clock);
    CHECK(report.reviewed == 10);
    CHECK(report.certificates == 3);
    Database database = office.behind();
    const char* of_wang =
        "SELECT count(*) FROM standing_mark AS s JOIN attempt AS a ON a.id = s.attempt JOIN "
        "trainee AS t ON t.id = a.trainee WHERE t.name = '王芳' AND s.total = 84";
    CHECK(database.number(of_wang) == 1);
    CHECK(database.number("SELECT count(*) FROM correction AS c JOIN appeal AS p ON p.id = c.appeal JOIN "
                          "account AS a ON a.id = c.account WHERE a.name LIKE '林主管 @%'") == 1);
    CHECK(database.number("SELECT count(*) FROM calibration_done") == 1);
    CHECK(
        database.number("SELECT count(*) FROM sentence_dismissal AS d JOIN account AS a ON a.id = d.account "
                        "WHERE a.name LIKE '林主管 @%' AND d.why = '换个场合就不算'") == 1);
    CHECK(database.number("SELECT count(*) FROM certificate AS c JOIN trainee AS t ON t.id = c.trainee WHERE "
                          "t.name = '王芳'") == 1);
    CHECK(merge_into(office.file(), there.station.file(), office.clock).is_nothing());
    for (const std::string& fault : office.open().check_health().faults) FAIL_CHECK(fault);
}

TEST_CASE("what was made of a private attempt stays with it") {
    const ReviewedStation there(true);
    MergeStation office(1'700'000'000'000);
    office.open();
    merge_into(office.file(), there.station.file(), office.clock);
    Database database = office.behind();
    for (const char* table :
         {"appeal", "appeal_decision", "correction", "turn_comment", "finding_opinion", "sentence_dismissal",
          "attempt_reviewed", "calibration_attempt", "calibration_verdict"}) {
        CHECK(database.number(std::string("SELECT count(*) FROM ") + table) == 0);
    }
}
