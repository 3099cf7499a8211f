#include <doctest/doctest.h>

#include "records/opening.h"
#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;
using Outcome = SecretTried::Outcome;

namespace {

struct AccountDesk {
    TestFolder folder;
    ManualClock clock{{1'800'000'000'000}};
    Store store = reopened();

    Store reopened() const {
        Store opened = Store::open(folder.file(), clock);
        opened.set_secret_cost(cheap_cost);
        return opened;
    }
    AccountId add(Role role, const std::string& name, const std::string& password = "shanshui-88") {
        Account account;
        account.role = role;
        account.name = name;
        return store.add_account(account, Secret(std::string(password)));
    }
    SecretTried try_it(SecretOwner owner, const std::string& text) {
        return store.try_secret(owner, Secret(std::string(text)));
    }
};

}  // namespace

TEST_CASE("accounts are listed by role and name, with what was changed of them") {
    AccountDesk desk;
    const AccountId first = desk.add(Role::administrator, "  林主管 ");
    const AccountId second = desk.add(Role::trainer, "周老师");
    desk.add(Role::supervisor, "=1+1");
    CHECK(desk.store.set_role(second, Role::supervisor));
    CHECK(desk.store.set_disabled(second, true));
    const auto accounts = desk.reopened().accounts();
    REQUIRE(accounts.size() == 3);
    CHECK(accounts[0].id == first);
    CHECK(accounts[0].name == "林主管");
    CHECK(accounts[0].role == Role::administrator);
    CHECK_FALSE(accounts[0].disabled);
    CHECK(accounts[1].name == "=1+1");
    CHECK(accounts[2].role == Role::supervisor);
    CHECK(accounts[2].disabled == desk.clock.now());
    CHECK(desk.store.set_disabled(second, false));
    CHECK_FALSE(desk.store.accounts()[2].disabled);
    CHECK(desk.store.check_health().sound);
}

TEST_CASE("there is always somebody who looks after the accounts") {
    AccountDesk desk;
    const AccountId first = desk.add(Role::administrator, "林");
    CHECK_FALSE(desk.store.set_role(first, Role::trainer));
    CHECK_FALSE(desk.store.set_disabled(first, true));
    CHECK(desk.store.accounts().front().role == Role::administrator);
    const AccountId second = desk.add(Role::administrator, "周");
    CHECK(desk.store.set_disabled(first, true));
    CHECK_FALSE(desk.store.set_role(second, Role::supervisor));
}

TEST_CASE("names of accounts are as strict as those of trainees, and taken once") {
    AccountDesk desk;
    desk.add(Role::administrator, "林");
    CHECK(fault_of([&] { desk.add(Role::trainer, "林 "); }) == Fault::stale);
    CHECK(fault_of([&] { desk.add(Role::trainer, " \t"); }) == Fault::name_empty);
    CHECK(fault_of([&] { desk.add(Role::trainer, std::string(10'000, 'x')); }) == Fault::name_too_long);
    CHECK(fault_of([&] { desk.add(Role::trainer, "林\x1b[2J主管"); }) == Fault::name_forbidden);
    CHECK(fault_of([&] { desk.add(Role::trainer, "林\xe2\x80\xae主管"); }) == Fault::name_forbidden);
    CHECK(desk.store.accounts().size() == 1);
}

TEST_CASE("wrong tries make one wait, longer each time, never over a quarter of an hour") {
    CHECK(wait_after_ms(0) == 0);
    CHECK(wait_after_ms(2) == 0);
    CHECK(wait_after_ms(3) == 5'000);
    CHECK(wait_after_ms(4) == 10'000);
    CHECK(wait_after_ms(10) == 640'000);
    CHECK(wait_after_ms(11) == 900'000);
    CHECK(wait_after_ms(1'000'000) == 900'000);
}

TEST_CASE("a wait lets nobody in, also not after a new start, and ends by itself") {
    AccountDesk desk;
    const AccountId lin = desk.add(Role::administrator, "林");
    const AccountId zhou = desk.add(Role::trainer, "周");
    CHECK(desk.try_it(lin, "a").outcome == Outcome::wrong);
    CHECK(desk.try_it(lin, "b").wait_ms == 0);
    CHECK(desk.try_it(lin, "c").wait_ms == 5'000);
    desk.store = desk.reopened();
    desk.clock.advance_ms(1'000);
    const SecretTried early = desk.try_it(lin, "shanshui-88");
    CHECK(early.outcome == Outcome::too_soon);
    CHECK(early.wait_ms == 4'000);
    // Others do not wait, and tries that were not looked at make nobody wait longer.
    CHECK(desk.try_it(zhou, "shanshui-88").outcome == Outcome::right);
    for (int i = 0; i < 50; ++i) desk.try_it(lin, "d");
    desk.clock.advance_ms(4'000);
    CHECK(desk.store.wait_ms(lin) == 0);
    CHECK(desk.try_it(lin, "shanshui-88").outcome == Outcome::right);
    CHECK(desk.try_it(lin, "e").wait_ms == 0);
}

TEST_CASE("whoever keeps trying locks nobody out for longer than a quarter of an hour") {
    AccountDesk desk;
    const AccountId lin = desk.add(Role::administrator, "林");
    for (int i = 0; i < 300; ++i) desk.clock.advance_ms(desk.try_it(lin, "x").wait_ms);
    desk.try_it(lin, "x");
    CHECK(desk.store.wait_ms(lin) == 900'000);
    desk.store.forget_failures(lin);
    CHECK(desk.try_it(lin, "shanshui-88").outcome == Outcome::right);
}

TEST_CASE("a clock that was set back makes one wait no longer than once") {
    AccountDesk desk;
    const AccountId lin = desk.add(Role::administrator, "林");
    for (int i = 0; i < 3; ++i) desk.try_it(lin, "x");
    desk.clock.advance_ms(-400LL * 86'400'000);
    CHECK(desk.try_it(lin, "shanshui-88").outcome == Outcome::too_soon);
    desk.clock.advance_ms(5'000);
    CHECK(desk.try_it(lin, "shanshui-88").outcome == Outcome::right);
}

TEST_CASE("wrong tries of long ago are forgotten") {
    AccountDesk desk;
    const AccountId lin = desk.add(Role::administrator, "林");
    for (int i = 0; i < 2; ++i) desk.try_it(lin, "x");
    desk.clock.advance_ms(2 * 86'400'000);
    CHECK(desk.try_it(lin, "x").wait_ms == 0);
}

TEST_CASE("two programs cannot try twice as often") {
    AccountDesk desk;
    const AccountId lin = desk.add(Role::administrator, "林");
    Store other = desk.reopened();
    desk.try_it(lin, "x");
    other.try_secret(lin, Secret(std::string("y")));
    CHECK(desk.try_it(lin, "z").wait_ms == 5'000);
    CHECK(other.try_secret(lin, Secret(std::string("shanshui-88"))).outcome == Outcome::too_soon);
}

TEST_CASE("a right secret is stored anew when the cost has changed, and stays right") {
    AccountDesk desk;
    const AccountId lin = desk.add(Role::administrator, "林");
    const auto hash = [&] {
        Database database(desk.folder.file(), Database::Mode::read_only);
        Rows rows = database.query("SELECT hash FROM secret");
        rows.next();
        return rows.text(0);
    };
    const std::string before = hash();
    desk.try_it(lin, "shanshui-88");
    CHECK(hash() == before);
    desk.store.set_secret_cost({2, 16});
    CHECK(desk.try_it(lin, "shanshui-88").outcome == Outcome::right);
    CHECK(hash().starts_with("$argon2id$v=19$m=16,t=2"));
    CHECK(desk.try_it(lin, "shanshui-88").outcome == Outcome::right);
}

TEST_CASE("a trainee's PIN can be set, taken away and given back, but not over a newer one") {
    AccountDesk desk;
    const TraineeId li = desk.store.add_trainee("李小红", "", "");
    CHECK(desk.try_it(li, "1234").outcome == Outcome::none);
    desk.store.set_secret(li, Secret(std::string("1234")));
    CHECK(desk.store.trainees_with_pin() == std::vector<TraineeId>{li});
    CHECK(desk.try_it(li, "4321").outcome == Outcome::wrong);
    const std::string taken = desk.store.take_secret(li);
    CHECK(desk.try_it(li, "1234").outcome == Outcome::none);
    desk.store.put_secret_back(li, taken);
    CHECK(desk.try_it(li, "1234").outcome == Outcome::right);
    desk.store.set_secret(li, Secret(std::string("5678")));
    desk.store.put_secret_back(li, taken);
    CHECK(desk.try_it(li, "5678").outcome == Outcome::right);
    CHECK(desk.store.check_health().sound);
    CHECK(fault_of([&] { desk.store.set_secret(TraineeId{77}, Secret(std::string("1234"))); }) ==
          Fault::missing);
}

TEST_CASE("a damaged hash lets nobody in and breaks nothing") {
    AccountDesk desk;
    const AccountId lin = desk.add(Role::administrator, "林");
    Database behind(desk.folder.file(), Database::Mode::create);
    behind.script("UPDATE secret SET hash = '$argon2id$v=19$m=99999999,t=1,p=1$AA'");
    CHECK(desk.try_it(lin, "shanshui-88").outcome == Outcome::wrong);
}
