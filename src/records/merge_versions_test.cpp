// One attempt that two stations went on with, and audits that stay provable.
#include <doctest/doctest.h>

#include "core/file.h"
#include "records/merge_test_support.h"

using namespace frontdesk::records;

namespace {

/// A station and a copy of its file that went its own way.
struct Forked {
    MergeStation one{1'700'000'000'000};
    MergeStation other{1'700'000'100'000};
    TraineeId person;
    AttemptId attempt;

    Forked() {
        Store store = one.open();
        person = store.add_trainee("王芳", "", "");
        attempt = store.begin_attempt(sample_head(person), {sample_turn(0, "喂")}, "{}");
        one.behind().run("VACUUM INTO ?", {frontdesk::core::to_utf8(other.file())});
    }

    MergeReport merge() const { return merge_into(one.file(), other.file(), one.clock); }
};

TurnCommit said(AttemptId attempt, int input, const std::string& text) {
    TurnCommit commit = sample_commit(attempt, input);
    commit.turns.front().text = text;
    return commit;
}

}  // namespace

TEST_CASE("of two versions of an attempt the newer one counts and the other's turns are kept") {
    Forked forked;
    forked.one.open().append(said(forked.attempt, 1, "这边的话"));
    {
        Store store = forked.other.open();
        store.append(said(forked.attempt, 1, "那边的话"));
        store.append(said(forked.attempt, 2, "那边的第二句"));
    }
    const MergeReport report = forked.merge();
    CHECK(report.is_copy_of_this);
    CHECK(report.attempts_changed == 1);
    forked.one.clock.advance_ms(200'000);
    Store store = forked.one.open();
    const AttemptDetail detail = store.detail(forked.attempt);
    REQUIRE(detail.turns.size() == 3);
    CHECK(detail.turns[1].text == "那边的话");
    CHECK(forked.one.behind().number(
              "SELECT count(*) FROM turn WHERE text = '这边的话' AND taken_back_ms IS NOT NULL") == 1);
    CHECK(store.check_health().sound);
    store.append(said(forked.attempt, 3, "接着说"));
    merge_into(forked.other.file(), forked.one.file(), forked.one.clock);
    CHECK(content_of(forked.one.file()) == content_of(forked.other.file()));
}

TEST_CASE("what is finished counts over what is open, however new, and the half-typed reply is set aside") {
    Forked forked;
    {
        Store store = forked.one.open();
        finish_sample(store, forked.attempt, 86);
    }
    forked.other.open().save_draft(forked.attempt, {"calm-down", "您先别着", ""});
    const MergeReport report = forked.merge();
    CHECK(report.set_aside == 1);
    CHECK(forked.one.open().detail(forked.attempt).head.total == 86);
    CHECK(forked.one.behind().number("SELECT count(*) FROM set_aside WHERE content LIKE '%您先别着%'") == 1);
    merge_into(forked.other.file(), forked.one.file(), forked.other.clock);
    CHECK(content_of(forked.one.file()) == content_of(forked.other.file()));
    CHECK(forked.other.open().check_health().sound);
}

TEST_CASE("of two results the later one counts and the other is set aside with its marks") {
    Forked forked;
    {
        Store store = forked.one.open();
        finish_sample(store, forked.attempt, 60);
    }
    {
        Store store = forked.other.open();
        finish_sample(store, forked.attempt, 92);
    }
    CHECK(forked.merge().set_aside == 1);
    const Store store = forked.one.open();
    CHECK(store.detail(forked.attempt).head.total == 92);
    CHECK(store.detail(forked.attempt).marks.size() == 1);
    CHECK(forked.one.behind().number("SELECT count(*) FROM set_aside WHERE kind = 'result' AND "
                                     "json_extract(content, '$.total') = 60") == 1);
    CHECK(forked.merge().is_nothing());
    CHECK(store.check_health().sound);
}

TEST_CASE("an examination that was finished there is finished here, and its open paper put aside") {
    Forked forked;
    Sitting sitting;
    sitting.trainee = forked.person;
    sitting.exam = "entry";
    sitting.minutes = 40;
    sitting.papers = {{"complaint-angry-leak", "楼上漏水"}};
    SittingId id;
    {
        Store store = forked.other.open();
        id = store.begin_sitting(sitting);
        store.begin_paper(id, 0, sample_head(forked.person), {sample_turn(0, "喂")}, "{}");
    }
    CHECK(forked.merge().sittings == 1);
    CHECK(forked.one.open().sitting(id).is_open);
    forked.other.open().finish_sitting(id, SittingEnding::time_up, 2'400'000, false);
    forked.merge();
    const Sitting over = forked.one.open().sitting(id);
    CHECK(over.ending == SittingEnding::time_up);
    CHECK(over.papers.front().attempt->state == AttemptState::abandoned);
    CHECK(forked.one.open().check_health().sound);
}

TEST_CASE("the audit of another station comes with its own chain, and meddling with it shows") {
    MergeStation office(1'700'000'000'000);
    MergeStation desk(1'710'000'000'000);
    office.open();
    {
        Store store = desk.open();
        finished_sample(store, store.add_trainee("王芳", "", ""), 86);
    }
    const std::int64_t entries = desk.behind().number("SELECT count(*) FROM audit");
    const MergeReport report = merge_into(office.file(), desk.file(), office.clock);
    CHECK(report.audit_entries == entries);
    CHECK(report.audit_faults.empty());
    CHECK(office.open().check_health().sound);
    SUBCASE("an entry was changed") {
        office.behind().script(
            "DROP TRIGGER audit_elsewhere_is_never_changed;"
            "UPDATE audit_elsewhere SET detail = 'other' WHERE id = 2");
    }
    SUBCASE("an entry was taken out") {
        office.behind().script(
            "DROP TRIGGER audit_elsewhere_is_never_removed;"
            "DELETE FROM audit_elsewhere WHERE id = 2");
    }
    SUBCASE("the end was cut off") {
        office.behind().script(
            "DROP TRIGGER audit_elsewhere_is_never_removed;"
            "DELETE FROM audit_elsewhere WHERE id = (SELECT max(id) FROM audit_elsewhere)");
    }
    CHECK(office.open().check_health().faults.size() == 1);
}

TEST_CASE("an audit that was touched at the other station is told of and brought as it is") {
    MergeStation office(1'700'000'000'000);
    MergeStation desk(1'710'000'000'000);
    office.open();
    {
        Store store = desk.open();
        finished_sample(store, store.add_trainee("王芳", "", ""), 86);
    }
    desk.behind().script("DROP TRIGGER audit_is_never_changed; UPDATE audit SET detail = 'x' WHERE id = 2");
    const MergeReport report = merge_into(office.file(), desk.file(), office.clock);
    CHECK(report.audit_faults.size() == 1);
    CHECK(report.attempts == 1);
}

TEST_CASE("audits travel on, a copy that went its own way forks the chain, and nothing comes twice") {
    Forked forked;
    forked.one.open().add_trainee("李小红", "", "");
    forked.other.open().add_trainee("赵强", "", "");
    MergeStation office(1'720'000'000'000);
    office.open();
    merge_into(office.file(), forked.one.file(), office.clock);
    merge_into(office.file(), forked.other.file(), office.clock);
    CHECK(office.open().check_health().sound);
    MergeStation head(1'730'000'000'000);
    head.open();
    merge_into(head.file(), office.file(), head.clock);
    merge_into(head.file(), forked.one.file(), head.clock);
    CHECK(head.open().check_health().sound);
    const char* of_the_fork =
        "SELECT count(*) FROM audit_elsewhere WHERE station = (SELECT station FROM audit_elsewhere WHERE "
        "what = "
        "'trainee added' LIMIT 1)";
    CHECK(head.behind().number(of_the_fork) == office.behind().number(of_the_fork));
    merge_into(forked.one.file(), head.file(), forked.one.clock);
    CHECK(forked.one.open().check_health().sound);
    CHECK(
        forked.one.behind().number("SELECT count(*) FROM audit_elsewhere AS e JOIN audit AS a ON a.id = e.id "
                                   "AND a.link = e.link") == 0);
}

TEST_CASE("an attempt that was put aside here and finished there weeks later counts where it was finished") {
    Forked forked;
    forked.one.open().abandon(forked.attempt);
    forked.other.clock.advance_ms(2 * ResultSheet::block_ms);
    {
        Store store = forked.other.open();
        finish_sample(store, forked.attempt, 86);
    }
    forked.merge();
    const Store store = forked.one.open();
    int entries = 0;
    store.each_result_sheet({0}, {2'000'000'000'000}, [&entries](TraineeId, const ResultSheet& sheet) {
        sheet.each([&entries](const ResultEntry& entry) {
            CHECK(entry.is_finished());
            ++entries;
        });
    });
    CHECK(entries == 1);
    CHECK(store.check_health().sound);
}
