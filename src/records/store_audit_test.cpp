#include <doctest/doctest.h>

#include "records/opening.h"
#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

/// Five entries by three people, and then what `sql` does behind the store's back.
std::vector<std::string> audit_faults_after(const std::string& sql) {
    const TestFolder folder;
    const ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    for (const char* name : {"李小红", "O'Neil", "=1+1", "王芳", "赵敏"}) store.add_trainee(name, "", "");
    Database behind(folder.file(), Database::Mode::create);
    behind.script("DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_removed;" + sql);
    return store.check_health().faults;
}

AuditEntry entry_about(const char* what, TraineeId trainee = {}) {
    AuditEntry entry;
    entry.what = what;
    entry.trainee = trainee;
    return entry;
}

}  // namespace

TEST_CASE("the audit tells who did what to whom, the latest first, page by page") {
    const TestFolder folder;
    ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    const TraineeId li = store.add_trainee("李小红", "", "");
    store.act_as({{7}, li, "trainer"});
    clock.advance_ms(60'000);
    store.add_to_audit(entry_about("records exported", li));
    AuditEntry refused = entry_about("refused");
    refused.outcome = "refused";
    refused.account = {9};
    store.add_to_audit(refused);
    const auto all = store.audit({});
    REQUIRE(all.size() == 3);
    CHECK(all[0].what == "refused");
    CHECK(all[0].outcome == "refused");
    CHECK(all[0].by.account == AccountId{7});
    CHECK(all[0].by.role == "trainer");
    CHECK(all[2].what == "trainee added");
    CHECK(all[2].by.role.empty());
    CHECK(store.audit({.before = all[0].id, .limit = 1}).front().id == all[1].id);
    CHECK(store.audit({.kinds = {"trainee added", "refused"}}).size() == 2);
    CHECK(store.audit({.kinds = {"trainee"}}).empty());
    CHECK(store.audit({.account = {9}}).size() == 1);
    CHECK(store.audit({.account = {7}}).size() == 2);
    CHECK(store.audit({.trainee = li}).size() == 3);
    CHECK(store.audit({.since = {1'800'000'050'000}}).size() == 2);
}

TEST_CASE("an audit nobody touched is sound, and its seal moves on with each entry") {
    CHECK(audit_faults_after("").empty());
    const TestFolder folder;
    const ManualClock clock;
    Store store = Store::open(folder.file(), clock);
    CHECK(store.audit_seal().empty());
    store.add_to_audit(entry_about("one"));
    const std::string seal = store.audit_seal();
    CHECK(seal.size() == 64);
    store.add_to_audit(entry_about("two"));
    CHECK(store.audit_seal() != seal);
}

TEST_CASE("the health check tells of an entry that was changed, removed or put in between") {
    for (const char* sql :
         {"UPDATE audit SET at_ms = at_ms + 1 WHERE id = 3", "UPDATE audit SET what = 'nothing' WHERE id = 3",
          "UPDATE audit SET trainee = 1 WHERE id = 3", "UPDATE audit SET by_role = 'trainer' WHERE id = 3",
          "UPDATE audit SET outcome = 'refused' WHERE id = 3", "UPDATE audit SET link = '' WHERE id = 3"}) {
        const auto faults = audit_faults_after(sql);
        REQUIRE_MESSAGE(faults.size() == 1, sql);
        CHECK(faults.front().find("do not follow from the one before, first number 3") != std::string::npos);
    }
    CHECK(audit_faults_after("DELETE FROM audit WHERE id = 3").size() == 2);
    CHECK(audit_faults_after("DELETE FROM audit WHERE id = 1").size() == 2);
    CHECK(audit_faults_after("INSERT INTO audit (id, at_ms, what) VALUES (99, 5, 'x')").size() == 2);
}

TEST_CASE("the health check tells of entries that are missing at the end") {
    CHECK(audit_faults_after("DELETE FROM audit WHERE id > 3") ==
          std::vector<std::string>{"the audit has 3 entries and should have 5"});
    CHECK(audit_faults_after("DELETE FROM audit_chain") ==
          std::vector<std::string>{"the end of the audit's chain is missing"});
}

TEST_CASE("the file itself refuses to change or remove what stands in the audit") {
    const TestFolder folder;
    const ManualClock clock;
    Store store = Store::open(folder.file(), clock);
    store.add_trainee("李", "", "");
    Database behind(folder.file(), Database::Mode::create);
    CHECK(fault_of([&] { behind.script("UPDATE audit SET what = 'nothing'"); }).has_value());
    CHECK(fault_of([&] { behind.script("DELETE FROM audit"); }).has_value());
    CHECK(store.audit({}).size() == 1);
}
