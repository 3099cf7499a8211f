#include "app/permissions.h"

#include <doctest/doctest.h>

#include <set>

#include "app/permissions_test_support.h"
#include "app/test_support.h"

using namespace frontdesk::app;
using frontdesk::records::Role;
using frontdesk::records::Secret;
namespace records = frontdesk::records;
namespace session = frontdesk::session;

namespace {

std::vector<MatrixRow> matrix() {
    std::vector<MatrixRow> all;
    for (const auto& rows : {practice_rows, trainer_rows, phrasing_rows, catalogue_rows, pack_rows,
                             account_rows, export_rows, station_rows, review_rows, certificate_rows})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

constexpr const char* pass = "shan-shui-88";

/// A station in one of the five standings of the matrix, with a trainee chosen where there is no account.
struct StandingDesk {
    TestDesk desk;
    std::size_t standing;

    explicit StandingDesk(std::size_t which) : standing(which) {
        desk.app.reset();
        desk.app.emplace(desk.places, desk.clock, Entrance{false, records::cheap_cost});
        if (standing > 0) add_accounts();
        sign_in();
    }

    void add_accounts() {
        records::Store store = records::Store::open(records_file(desk.places), desk.clock);
        store.set_secret_cost(records::cheap_cost);
        for (const auto& [role, name] :
             {std::pair{Role::trainer, "师"}, {Role::supervisor, "主"}, {Role::administrator, "管"}}) {
            records::Account account;
            account.role = role;
            account.name = name;
            store.add_account(account, Secret(std::string(pass)));
        }
    }

    /// Back to where it was, whatever the last deed did.
    void sign_in() {
        desk.apply(SignOut{});
        if (standing < 2) {
            desk.apply(AddTrainee{"李小红", "", ""});
        } else {
            desk.apply(SignInDeed{
                SignInAccount{{static_cast<std::int64_t>(standing) - 1}, Secret(std::string(pass))}});
        }
        REQUIRE(static_cast<std::size_t>(standing_of(desk.state().account)) == standing);
    }
};

bool was_not_permitted(const State& state) {
    if (!state.notice) return false;
    const std::string& text = state.notice->text;
    return text.ends_with("登录以后才能做。") || text == "管理员已经设好了。";
}

}  // namespace

TEST_CASE("the matrix of this test has one row for every deed there is") {
    std::set<std::size_t> numbers;
    for (const MatrixRow& row : matrix()) {
        CHECK_MESSAGE(numbers.insert(deed_number(row.intent)).second, row.name, " has two rows");
    }
    CHECK(numbers.size() == deed_count());
}

TEST_CASE("every cell of the table of permissions is as it was meant") {
    for (const MatrixRow& row : matrix()) {
        for (std::size_t standing = 0; standing < 5; ++standing) {
            CHECK_MESSAGE(may(static_cast<Standing>(standing), row.intent) == (row.cells[standing] == 'y'),
                          row.name, " in standing ", standing);
        }
        CHECK(may(Standing::console, row.intent));
    }
}

TEST_CASE("the one door refuses exactly what the table does not allow") {
    for (std::size_t standing = 0; standing < 5; ++standing) {
        StandingDesk station(standing);
        for (const MatrixRow& row : matrix()) {
            const bool allowed = row.cells[standing] == 'y';
            const Changes changes = station.desk.apply(row.intent);
            CHECK_MESSAGE(was_not_permitted(station.desk.state()) == !allowed, row.name, " in standing ",
                          standing);
            if (!allowed) CHECK(changes.refused);
            station.desk.apply(DismissNotice{});
            if (allowed) station.sign_in();
        }
    }
}

TEST_CASE("a trainee never gets at the results of another") {
    TestDesk desk;
    desk.apply(AddTrainee{"李小红", "", ""});
    const records::AttemptId hers = play_through(desk, "对不起，您请讲。");
    desk.apply(StartScenario{"small-leak"});
    const records::AttemptId open = desk.state().running->id;
    desk.apply(SignOut{});
    CHECK(desk.state().attempts.empty());
    CHECK_FALSE(desk.state().result);
    desk.apply(AddTrainee{"王芳", "", ""});
    CHECK(desk.state().attempts.empty());
    CHECK(desk.state().figures.trend.empty());
    const records::AttemptId own = play_through(desk, "对不起，您请讲。");
    const Intent ways[] = {OpenResult{hers},     CompareAttempts{own, hers}, CompareAttempts{hers, own},
                           PrintResult{hers},    RetryFrom{hers, 1},         ResumeAttempt{open},
                           RestartScenario{open}};
    for (const Intent& way : ways) {
        CHECK(desk.apply(way).refused);
        CHECK(desk.state().notice->text == "这是别的同事的练习。");
    }
}

TEST_CASE("results are read by their owner and, unless private, by supervisors") {
    State state;
    state.account.is_open = false;
    state.trainee = records::Trainee{};
    state.trainee->id = {1};
    CHECK(may_read_results(state, {1}, true));
    CHECK_FALSE(may_read_results(state, {2}, false));
    for (const Role role : {Role::trainer, Role::supervisor, Role::administrator}) {
        state.account.signed_in = records::Account{};
        state.account.signed_in->role = role;
        CHECK(may_read_results(state, {2}, false) == (role != Role::trainer));
        CHECK_FALSE(may_read_results(state, {2}, true));
    }
}
