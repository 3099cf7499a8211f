#include "app/account.h"

#include <doctest/doctest.h>

#include "app/audit_words.h"
#include "app/test_support.h"

using namespace frontdesk::app;
using frontdesk::records::Role;
using frontdesk::records::Secret;
namespace core = frontdesk::core;
namespace records = frontdesk::records;

namespace {

Secret typed(std::string text) {
    return Secret(std::move(text));
}

constexpr const char* strong = "shan-shui-88";

struct AccountRoom {
    TestDesk desk;

    AccountRoom() { reopen(); }
    void reopen() {
        desk.app.reset();
        desk.app.emplace(desk.places, desk.clock, Entrance{false, records::cheap_cost});
    }
    const State& state() const { return desk.state(); }
    const AccountState& account() const { return desk.state().account; }
    template <typename Deed>
    Changes apply(const Deed& deed) {
        return desk.apply(SignInDeed{deed});
    }
    void set_up(const std::string& name = "林主管") {
        apply(SetUpAdministrator{name, typed(strong), typed(strong)});
    }
    /// Adds an account and signs it in, with a password of its own.
    records::AccountId add(Role role, const std::string& name) {
        apply(AddAccount{name, role});
        REQUIRE(account().made_up);
        const Secret made_up = account().made_up->password;
        const records::AccountId id = id_of(name);
        desk.apply(SignOut{});
        apply(SignInAccount{id, made_up});
        apply(ChangeOwnSecret{made_up, typed(strong), typed(strong)});
        return id;
    }
    records::AccountId id_of(const std::string& name) const {
        for (const records::Account& one : account().accounts)
            if (one.name == name) return one.id;
        return {};
    }
    std::string notice() const { return state().notice ? state().notice->text : std::string(); }
};

}  // namespace

TEST_CASE("until an administrator was set up nobody has to sign in") {
    AccountRoom room;
    CHECK(room.account().is_open);
    room.desk.apply(AddTrainee{"李小红", "", ""});
    CHECK_FALSE(room.desk.apply(AssignmentDeed{LookAtAssignments{}}).refused);
    CHECK_FALSE(room.desk.apply(ReadItems{}).refused);
    CHECK(room.apply(AddAccount{"周", Role::trainer}).refused);
}

TEST_CASE("the first administrator is set up and signed in, and from then on trainers' pages are closed") {
    AccountRoom room;
    room.desk.apply(AddTrainee{"李小红", "", ""});
    room.set_up();
    REQUIRE(room.account().signed_in);
    CHECK(room.account().signed_in->role == Role::administrator);
    CHECK_FALSE(room.account().is_open);
    CHECK_FALSE(room.state().trainee);
    CHECK_FALSE(room.desk.apply(ReadItems{}).refused);
    room.desk.apply(SignOut{});
    room.desk.apply(AddTrainee{"李小红", "", ""});
    CHECK(room.desk.apply(ReadItems{}).refused);
    CHECK(room.notice() == "这件事要带教老师登录以后才能做。");
    CHECK(room.apply(SetUpAdministrator{"赵", typed(strong), typed(strong)}).refused);
    room.reopen();
    CHECK_FALSE(room.account().is_open);
    CHECK_FALSE(room.account().signed_in);
}

TEST_CASE("an administrator is not set up with an unfit name or password, and each reason is told") {
    struct Row {
        std::string name, password, again, told;
    };
    const Row rows[] = {
        {"", strong, strong, "名字还是空的。"},
        {std::string(10'000, 'x'), strong, strong, "名字太长了，最多 60 个字。"},
        {"林\x1b[31m", strong, strong, "名字里有不能用的字符。"},
        {"林", "short", "short", "这个太短了。"},
        {"林", "开门大吉开门大吉", "开门大吉开门大吉", "只能用字母、数字和键盘上的符号。"},
        {"林", "12345678", "12345678", "这个太好猜了。"},
        {"林", strong, "shan-shui-89", "两次输入的不一样。"},
        {"林", std::string(10'000, 'x'), std::string(10'000, 'x'), "这个太长了，最多 128 位。"},
    };
    AccountRoom room;
    for (const Row& row : rows) {
        CHECK(room.apply(SetUpAdministrator{row.name, typed(row.password), typed(row.again)}).refused);
        CHECK(room.notice() == row.told);
        CHECK(room.account().is_open);
    }
    room.set_up("=HYPERLINK(\"x\")");
    CHECK(room.account().signed_in->name == "=HYPERLINK(\"x\")");
}

TEST_CASE("three wrong passwords make one wait, others not, and a restart does not end it") {
    AccountRoom room;
    room.set_up();
    room.add(Role::trainer, "周老师");
    room.desk.apply(SignOut{});
    const records::AccountId lin = room.id_of("林主管");
    for (int i = 0; i < 3; ++i) room.apply(SignInAccount{lin, typed("wrong-wrong")});
    REQUIRE(room.account().tried);
    CHECK(room.account().tried->is_wrong);
    CHECK(room.account().tried->until.ms - room.desk.clock.now().ms == 5'000);
    room.reopen();
    room.apply(SignInAccount{lin, typed(strong)});
    CHECK_FALSE(room.account().signed_in);
    CHECK_FALSE(room.account().tried->is_wrong);
    room.apply(SignInAccount{room.id_of("周老师"), typed(strong)});
    CHECK(room.account().signed_in);
    room.desk.apply(SignOut{});
    room.desk.clock.advance_ms(5'000);
    room.apply(SignInAccount{lin, typed(strong)});
    CHECK(room.account().signed_in);
}

TEST_CASE("somebody who signs in leaves the work of the trainee as it was") {
    AccountRoom room;
    room.set_up();
    room.desk.apply(SignOut{});
    room.desk.start();
    room.desk.play(good_play()[0]);
    room.desk.apply(KeepDraft{"我马上"});
    room.desk.apply(LeaveAttempt{});
    room.apply(SignInAccount{room.id_of("林主管"), typed(strong)});
    CHECK_FALSE(room.state().trainee);
    CHECK(room.state().attempts.empty());
    room.desk.apply(SignOut{});
    room.desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    CHECK(room.state().open_draft == "我马上");
}

TEST_CASE("a trainee with a PIN is asked for it, by whichever way the name is chosen") {
    AccountRoom room;
    room.desk.apply(AddTrainee{"李小红", "", ""});
    const records::TraineeId li = room.state().trainee->id;
    room.apply(ChangeOwnSecret{{}, typed("2046"), typed("2046")});
    CHECK(room.account().has_pin(li));
    for (const Intent& way : {Intent{ChooseTrainee{li}}, Intent{AddTrainee{" 李小红", "", ""}}}) {
        room.desk.apply(SignOut{});
        room.desk.apply(way);
        CHECK_FALSE(room.state().trainee);
        CHECK(room.account().asked == records::SecretOwner(li));
        room.apply(SignInTrainee{li, typed("6402")});
        CHECK_FALSE(room.state().trainee);
        CHECK(room.account().tried->is_wrong);
        room.apply(SignInTrainee{li, typed("2046")});
        CHECK(room.state().trainee->id == li);
        CHECK_FALSE(room.account().asked);
    }
    CHECK_FALSE(room.apply(ChangeOwnSecret{typed("9999"), {}, {}}).refused);
    CHECK(room.account().has_pin(li));
    room.apply(ChangeOwnSecret{typed("2046"), {}, {}});
    CHECK_FALSE(room.account().has_pin(li));
}

TEST_CASE("a supervisor takes away a PIN that was forgotten, and can give it back") {
    AccountRoom room;
    room.desk.apply(AddTrainee{"李小红", "", ""});
    const records::TraineeId li = room.state().trainee->id;
    room.apply(ChangeOwnSecret{{}, typed("2046"), typed("2046")});
    room.set_up();
    room.add(Role::supervisor, "赵主管");
    CHECK_FALSE(room.apply(ResetPin{li}).refused);
    CHECK_FALSE(room.account().has_pin(li));
    room.apply(UndoAccountChange{});
    CHECK(room.account().has_pin(li));
    CHECK(room.apply(SetAccountRole{room.id_of("林主管"), Role::trainer}).refused);
}

TEST_CASE("a password that was made up is shown once and has to be changed") {
    AccountRoom room;
    room.set_up();
    room.apply(AddAccount{"周老师", Role::trainer});
    const Secret made_up = room.account().made_up->password;
    CHECK(made_up.text().size() == 14);
    const records::AccountId zhou = room.id_of("周老师");
    room.desk.apply(SignOut{});
    CHECK_FALSE(room.account().made_up);
    room.apply(SignInAccount{zhou, made_up});
    CHECK(room.account().signed_in->is_temporary);
    CHECK(room.apply(ChangeOwnSecret{made_up, made_up, made_up}).refused);
    CHECK(room.state().notice->kind == NoticeKind::refusal);
    room.apply(ChangeOwnSecret{made_up, typed("abc987xyz"), typed("abc987xyz")});
    CHECK(room.state().notice->kind == NoticeKind::done);
    CHECK_FALSE(room.account().signed_in->is_temporary);
}

TEST_CASE("roles are changed and accounts disabled with a way back, but somebody always administers") {
    AccountRoom room;
    room.set_up();
    room.apply(AddAccount{"周老师", Role::trainer});
    const records::AccountId lin = room.id_of("林主管");
    const records::AccountId zhou = room.id_of("周老师");
    CHECK(room.apply(AddAccount{"周老师 ", Role::trainer}).refused);
    CHECK(room.apply(SetAccountDisabled{lin, true}).refused);
    CHECK(room.apply(SetAccountRole{lin, Role::trainer}).refused);
    CHECK(room.notice() == "至少要留一位能登录的管理员。");
    room.apply(SetAccountRole{zhou, Role::supervisor});
    room.apply(UndoAccountChange{});
    CHECK(room.account().find(zhou)->role == Role::trainer);
    room.apply(SetAccountDisabled{zhou, true});
    CHECK(room.account().find(zhou)->disabled);
    room.apply(UndoAccountChange{});
    CHECK_FALSE(room.account().find(zhou)->disabled);
    room.apply(SetAccountDisabled{zhou, true});
    room.desk.apply(SignOut{});
    CHECK(room.apply(SignInAccount{zhou, typed(strong)}).refused);
    CHECK(room.notice() == "“周老师”的账号停用了。");
}

TEST_CASE("an account that practises has its trainee, who is asked for the account's password") {
    AccountRoom room;
    room.desk.apply(AddTrainee{"林主管", "金穗花园", ""});
    const records::TraineeId lin = room.state().trainee->id;
    room.apply(SetUpAdministrator{"林主管", typed(strong), typed(strong), true});
    REQUIRE(room.state().trainee);
    CHECK(room.state().trainee->id == lin);
    room.desk.apply(SignOut{});
    room.desk.apply(ChooseTrainee{lin});
    CHECK_FALSE(room.state().trainee);
    room.apply(SignInTrainee{lin, typed(strong)});
    CHECK(room.account().signed_in);
    CHECK(room.state().trainee->id == lin);
}

TEST_CASE("an account disabled by another program may do nothing from then on") {
    AccountRoom room;
    room.set_up();
    const records::AccountId zhou = room.add(Role::trainer, "周老师");
    CHECK_FALSE(room.desk.apply(ReadItems{}).refused);
    records::Store::open(records_file(room.desk.places), room.desk.clock).set_disabled(zhou, true);
    CHECK(room.desk.apply(ReadItems{}).refused);
    CHECK_FALSE(room.account().signed_in);
}

TEST_CASE("the command line asks for nothing") {
    AccountRoom room;
    room.desk.apply(AddTrainee{"李小红", "", ""});
    room.apply(ChangeOwnSecret{{}, typed("2046"), typed("2046")});
    room.set_up();
    App console(room.desk.places, room.desk.clock, Entrance{true, records::cheap_cost});
    console.apply(AddTrainee{"李小红", "", ""});
    CHECK(console.state().trainee);
    CHECK_FALSE(console.apply(ReadItems{}).refused);
}

TEST_CASE("the time until one is signed out is for supervisors to set, and tells what it did") {
    AccountRoom room;
    room.set_up();
    room.add(Role::trainer, "周老师");
    Settings settings = room.state().settings;
    settings.sign_out_minutes = 120;
    room.desk.apply(ChangeSettings{settings});
    CHECK(room.state().settings.sign_out_minutes == 10);
    CHECK(room.apply(SetIdleTime{30}).refused);
    room.apply(SignOutIdle{});
    CHECK_FALSE(room.account().signed_in);
    CHECK(room.notice() == "10 分钟没人操作，已经自动退出登录。");
    room.apply(SignInAccount{room.id_of("林主管"), typed(strong)});
    room.apply(SetIdleTime{100'000});
    CHECK(room.state().settings.sign_out_minutes == 120);
    room.reopen();
    CHECK(room.state().settings.sign_out_minutes == 120);
}

TEST_CASE("the audit tells who did what, in words that the screen knows, and the records stay sound") {
    AccountRoom room;
    room.set_up();
    room.add(Role::trainer, "周老师");
    room.desk.apply(ReadItems{});
    room.apply(LookAtAccounts{});
    room.desk.apply(SignOut{});
    room.apply(SignInAccount{room.id_of("林主管"), typed("wrong-wrong")});
    room.apply(SignInAccount{room.id_of("林主管"), typed(strong)});
    room.apply(ReadAudit{{.kind = AuditKind::signing_in, .days = 0}});
    const auto whats = [&room] {
        std::vector<std::string> all;
        for (const records::AuditEntry& entry : room.account().audit->entries) all.push_back(entry.what);
        return all;
    };
    CHECK(whats() == std::vector<std::string>{"signed in", "sign-in failed", "signed out", "refused",
                                              "signed in", "signed out"});
    CHECK(room.account().audit->entries[3].by.role == "trainer");
    room.apply(ReadAudit{{.kind = AuditKind::all, .days = 0}});
    for (const std::string& what : whats()) CHECK_MESSAGE(find_audit_word(what) != nullptr, what);
    room.apply(ReadAudit{{.account = room.id_of("周老师"), .days = 0}});
    CHECK(room.account().audit->entries.size() >= 5);
    CHECK(records::Store::open(records_file(room.desk.places), room.desk.clock).check_health().sound);
}

TEST_CASE("the audit is read page by page") {
    AccountRoom room;
    room.set_up();
    for (int i = 0; i < 70; ++i) room.apply(SetIdleTime{10 + i % 2});
    room.apply(ReadAudit{{.kind = AuditKind::accounts, .days = 0}});
    CHECK(room.account().audit->entries.size() == 50);
    CHECK(room.account().audit->has_more);
    room.apply(ReadMoreAudit{});
    CHECK(room.account().audit->entries.size() == 71);
    CHECK_FALSE(room.account().audit->has_more);
}
