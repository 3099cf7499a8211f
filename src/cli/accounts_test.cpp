#include <doctest/doctest.h>

#include <iostream>
#include <sstream>

#include "app/test_support.h"
#include "cli/run.h"

// Accounts from the console of the machine.
using namespace frontdesk;

namespace {

struct AccountsRun {
    int status = 0;
    std::string out;
};

struct AccountsDesk : app::TestDesk {
    AccountsDesk() {
        const std::string password = "shan-shui-88";
        app.reset();
        records::Store store = records::Store::open(app::records_file(places), clock);
        store.set_secret_cost(records::cheap_cost);
        records::Account account;
        account.role = records::Role::administrator;
        account.name = "林主管";
        store.add_account(account, records::Secret(std::string(password)));
    }

    AccountsRun run(std::vector<std::string> arguments) const {
        const std::ostringstream captured;
        std::streambuf* before = std::cout.rdbuf(captured.rdbuf());
        AccountsRun answer;
        answer.status = cli::run(arguments, {.scenarios = places.scenarios, .data = places.data}).exit_status;
        std::cout.rdbuf(before);
        answer.out = captured.str();
        return answer;
    }
};

}  // namespace

TEST_CASE("accounts lists who may sign in, and says that the audit is whole") {
    const AccountsDesk desk;
    const AccountsRun answer = desk.run({"accounts"});
    CHECK(answer.status == 0);
    CHECK(answer.out.find("administrator\t林主管\n") != std::string::npos);
    CHECK(answer.out.find("audit seal ") != std::string::npos);
    CHECK(desk.run({"accounts", "--json"}).out.find("administrator\"") != std::string::npos);
}

TEST_CASE("whoever forgot the password gets a temporary one at the console, and the audit says so") {
    const AccountsDesk desk;
    const AccountsRun answer = desk.run({"accounts", "--reset", "林主管"});
    CHECK(answer.status == 0);
    const std::size_t at = answer.out.find(": ") + 2;
    const std::string password = answer.out.substr(at, 14);
    records::Store store = records::Store::open(app::records_file(desk.places), desk.clock);
    store.set_secret_cost(records::cheap_cost);
    const records::Account account = store.accounts().front();
    CHECK(account.is_temporary);
    CHECK(store.try_secret(account.id, records::Secret(std::string(password))).outcome ==
          records::SecretTried::Outcome::right);
    const auto set = store.audit({.kinds = {"password set"}});
    REQUIRE(set.size() == 1);
    CHECK(set.front().by.role == "console");
    CHECK(desk.run({"accounts", "--reset", "谁"}).status == 2);
}
