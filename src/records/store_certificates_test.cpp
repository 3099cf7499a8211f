#include <doctest/doctest.h>

#include "records/database.h"
#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

struct CertificateDesk {
    TestFolder folder;
    ManualClock clock{{1'795'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId li = store.add_trainee("李小红", "金穗花园", "");

    SittingId sat(bool passed = true) {
        Sitting sitting;
        sitting.trainee = li;
        sitting.exam = "new-hire";
        sitting.exam_title = "上岗考试";
        sitting.minutes = 40;
        sitting.papers = {{"complaint-angry-leak", "楼上漏水"}};
        const SittingId id = store.begin_sitting(sitting);
        store.finish_sitting(id, SittingEnding::completed, 1000, passed);
        return id;
    }
    Certificate issued(int months = 12) { return store.certificate(store.issue_certificate(sat(), months)); }
    void behind_its_back(const std::string& sql) const {
        Database(folder.file(), Database::Mode::create).script(sql);
    }
};

}  // namespace

TEST_CASE("a passed examination gives one certificate, a failed one none") {
    CertificateDesk desk;
    const SittingId failed = desk.sat(false);
    const SittingId passed = desk.sat();
    REQUIRE(desk.store.passed_without_certificate().size() == 1);
    CHECK(desk.store.passed_without_certificate().front().sitting == passed);
    CHECK(fault_of([&] { desk.store.issue_certificate(failed, 12); }) == Fault::stale);
    const Certificate one = desk.store.certificate(desk.store.issue_certificate(passed, 12));
    CHECK(one.name == "李小红");
    CHECK(one.exam_title == "上岗考试");
    CHECK(one.number.starts_with("FD-2026-" + desk.store.station().substr(0, 4)));
    CHECK(one.is_valid(desk.clock.now()));
    CHECK(one.code.size() == 19);
    CHECK(desk.store.passed_without_certificate().empty());
    CHECK(fault_of([&] { desk.store.issue_certificate(passed, 12); }) == Fault::stale);
    CHECK(desk.store.certificates().size() == 1);
}

TEST_CASE("a certificate is valid to the end of its last day, or for good") {
    CertificateDesk desk;
    const Certificate year = desk.issued(12);
    REQUIRE(year.expires);
    CHECK(frontdesk::core::to_local(*year.expires).substr(10) == " 00:00:00");
    CHECK(year.is_valid({year.expires->ms - 1}));
    CHECK_FALSE(year.is_valid(*year.expires));
    const Certificate good = desk.issued(0);
    CHECK_FALSE(good.expires);
    CHECK(good.is_valid({9'999'999'999'999}));
}

TEST_CASE("a code is found however it is typed, and proves what is on the certificate") {
    CertificateDesk desk;
    const Certificate one = desk.issued();
    std::string typed;
    for (const char c : one.code)
        if (c != '-') typed += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const std::string& code : {one.code, typed, " " + typed + " "}) {
        const VerifiedCode found = desk.store.verify_certificate(code);
        CHECK(found.verdict == CodeVerdict::genuine);
        REQUIRE(found.certificate);
        CHECK(found.certificate->number == one.number);
    }
    CHECK(desk.store.verify_certificate("0000-0000-0000-0000").verdict == CodeVerdict::unknown);
    CHECK(desk.store.verify_certificate("").verdict == CodeVerdict::unknown);
    CHECK(desk.store.verify_certificate(std::string(10'000, '\'')).verdict == CodeVerdict::unknown);
}

TEST_CASE("a certificate that somebody changed in the file is told as altered") {
    for (const char* sql : {"UPDATE certificate SET name = '王芳'", "UPDATE certificate SET expires_ms = 0",
                            "UPDATE certificate SET exam_title = '主管考试'"}) {
        CertificateDesk desk;
        const Certificate one = desk.issued();
        desk.behind_its_back(sql);
        CHECK(desk.store.verify_certificate(one.code).verdict == CodeVerdict::altered);
    }
    CertificateDesk desk;
    const Certificate one = desk.issued();
    desk.behind_its_back("UPDATE certificate SET station = '0123456789abcdef0123456789abcdef'");
    CHECK(desk.store.verify_certificate(one.code).verdict == CodeVerdict::elsewhere);
}

TEST_CASE("a certificate is withdrawn once, with a reason, and stays in the list") {
    CertificateDesk desk;
    const Certificate one = desk.issued();
    desk.store.withdraw_certificate(one.id, "名字写错了");
    const Certificate after = desk.store.certificate(one.id);
    CHECK(after.withdrawn);
    CHECK(after.why_withdrawn == "名字写错了");
    CHECK_FALSE(after.is_valid(desk.clock.now()));
    CHECK(desk.store.verify_certificate(one.code).verdict == CodeVerdict::genuine);
    CHECK(fault_of([&] { desk.store.withdraw_certificate(one.id, "x"); }) == Fault::stale);
}

TEST_CASE("of awards everybody may stay out, and come back") {
    CertificateDesk desk;
    CHECK(desk.store.award_opt_outs().empty());
    desk.store.set_award_opt_out(desk.li, true);
    CHECK(desk.store.award_opt_outs() == std::vector{desk.li});
    desk.store.set_award_opt_out(desk.li, false);
    CHECK(desk.store.award_opt_outs().empty());
}

TEST_CASE("awards count what was finished in the month, without private attempts and branches") {
    CertificateDesk desk;
    const auto finished = [&desk](int total, bool is_private) {
        AttemptHead head = sample_head(desk.li);
        head.is_private = is_private;
        const AttemptId attempt = desk.store.begin_attempt(head, {sample_turn(0, "喂")}, "{}");
        for (int input = 1; input <= 3; ++input) {
            desk.clock.advance_ms(input == 2 ? 3'600'000 : 1000 * input);
            desk.store.append(sample_commit(attempt, input));
        }
        MarkRow mark;
        mark.dimension = "courtesy";
        mark.points = 3;
        mark.of = 4;
        desk.store.finish({attempt, total, true, {}, "good", "{}", {mark}});
    };
    const frontdesk::core::Instant from = desk.clock.now();
    finished(80, false);
    finished(90, false);
    finished(10, true);
    const auto rows = desk.store.award_rows(from, {desk.clock.now().ms + 1});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].trainee == desk.li);
    CHECK(rows[0].attempts == 2);
    CHECK(rows[0].scenarios == 1);
    CHECK(rows[0].mean_total == doctest::Approx(85));
    CHECK(rows[0].attitude == 6);
    CHECK(rows[0].attitude_of == 8);
    // What opens the attempt has nothing before it, and the second reply came after an hour.
    CHECK(rows[0].replies == 4);
    CHECK(rows[0].median_reply_ms == 3000);
    CHECK(desk.store.award_rows({desk.clock.now().ms + 1}, {desk.clock.now().ms + 2}).empty());
}

TEST_CASE("the award for the best attitude counts marks as they stand, not as they were on the day") {
    CertificateDesk desk;
    const frontdesk::core::Instant from = desk.clock.now();
    const auto finished = [&desk] {
        const AttemptId attempt =
            desk.store.begin_attempt(sample_head(desk.li), {sample_turn(0, "喂")}, "{}");
        desk.store.append(sample_commit(attempt, 1));
        desk.store.finish(
            {attempt,
             70,
             false,
             {},
             "good",
             "{}",
             {{1, "courtesy", -6, 0, "F05", "", false}, {1, "empathy", 1, 4, "M07", "", false}}});
        return attempt;
    };
    const auto attitude = [&] {
        desk.clock.advance_ms(1000);
        const auto rows = desk.store.award_rows(from, {desk.clock.now().ms + 1});
        REQUIRE(rows.size() == 1);
        return std::pair(rows[0].attitude, rows[0].attitude_of);
    };
    const AttemptId first = finished();
    const AttemptId second = finished();
    CHECK(attitude() == std::pair<std::int64_t, std::int64_t>(-10, 8));

    CorrectionCommit commit;
    commit.attempt = first;
    commit.place = {1, "F05", 0};
    commit.mark = {1, "courtesy", 0, 0, "F05", "", false};
    commit.why = "只是复述业主的话";
    commit.result.total = 82;
    commit.result.dimensions = "{}";
    desk.store.correct(commit);
    CHECK(attitude() == std::pair<std::int64_t, std::int64_t>(-4, 8));

    Rescoring again;
    again.pack_version = "2";
    again.result.attempt = second;
    again.result.total = 90;
    again.result.dimensions = "{}";
    again.result.marks = {{1, "empathy", 4, 4, "M07", "", false}, {1, "accuracy", -3, 0, "F11", "", false}};
    desk.store.add_rescorings({again});
    CHECK(attitude() == std::pair<std::int64_t, std::int64_t>(5, 8));
}
