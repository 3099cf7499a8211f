#include <algorithm>

#include "account_station.h"
#include "ui/screens/training.h"

// Signing in before the window: the first administrator, wrong passwords, PINs, and leaving by oneself.
using namespace frontdesk;
using core::Key;
using records::Role;
using tests::AccountStation;
using tests::Visitor;

namespace {

void type_into(Visitor& visitor, const std::string& id, const std::string& words) {
    visitor.click(id);
    visitor.type(words);
}

}  // namespace

TEST_CASE("until there is an administrator the rail leads to setting one up, by keyboard alone") {
    AccountStation station;
    Visitor visitor(station.desk, {});
    CHECK(visitor.trace.screen() == "who");
    tests::sign_in(visitor);
    CHECK(visitor.sees("rail:training"));
    visitor.click("rail:supervisor");
    CHECK(visitor.trace.screen() == "supervisor");
    CHECK(visitor.value("setup:name") == "周晓芸");
    type_into(visitor, "setup:password", "12345678");
    CHECK(visitor.label("setup:go") == "这个太好猜了。");
    visitor.click("setup:password");
    for (int i = 0; i < 8; ++i) visitor.press(Key::backspace);
    visitor.type("shan-shui-88");
    CHECK(visitor.value("setup:password") == "************");
    visitor.press(Key::tab);
    CHECK(visitor.trace.focus() == "setup:password:show");
    visitor.press(Key::tab);
    CHECK(visitor.trace.focus() == "setup:again");
    visitor.type("shan-shui-88");
    CHECK(visitor.value("setup:again") == "************");
    visitor.press(Key::enter);
    REQUIRE(visitor.state().account.signed_in);
    CHECK(visitor.state().account.signed_in->name == "周晓芸");
    CHECK(visitor.trace.screen() == "supervisor");
    CHECK(visitor.sees("supervisor:accounts"));
    visitor.click("person");
    CHECK(visitor.trace.screen() == "who");
    CHECK_FALSE(visitor.sees("rail:training"));
    visitor.click("rail:supervisor");
    CHECK(visitor.sees("signin:password"));
    visitor.click("rail:who");
    CHECK(visitor.trace.screen() == "who");
}

TEST_CASE("three wrong passwords: the page says how many seconds to wait, then the right one lets in") {
    AccountStation station;
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("person");
    visitor.click("rail:supervisor");
    for (int i = 0; i < 3; ++i) {
        CHECK(visitor.trace.focus() == "signin:password");
        visitor.type("wrong-wrong");
        visitor.press(Key::enter);
    }
    CHECK(visitor.label("account:trial").find("请等 5 秒再试") != std::string::npos);
    CHECK(visitor.label("signin:go") == "等 5 秒");
    visitor.wait(2.1);
    CHECK(visitor.label("signin:go") == "等 3 秒");
    visitor.wait(3.1);
    visitor.type(tests::account_password);
    visitor.press(Key::enter);
    CHECK(visitor.state().account.signed_in);
    CHECK(visitor.sees("supervisor:accounts"));
}

TEST_CASE("a trainee sees no page of trainers and supervisors, and a trainer none of supervisors") {
    AccountStation station;
    station.set_up();
    station.add(Role::trainer, "周老师");
    station.desk.app.apply(app::SignOut{});
    Visitor visitor(station.desk, {});
    tests::sign_in(visitor);
    CHECK_FALSE(visitor.sees("rail:training"));
    visitor.shell.open_lessons();
    visitor.settle();
    CHECK(visitor.trace.screen() == "today");
    station.sign_in("周老师");
    visitor.note({.people = true});
    CHECK(visitor.trace.screen() == "training");
    CHECK_FALSE(visitor.sees("rail:supervisor"));
    CHECK_FALSE(visitor.sees("rail:today"));
    for (const ui::TrainingCard& card : ui::training_cards()) {
        visitor.click("rail:training");
        visitor.click(card.id);
        CHECK_MESSAGE(visitor.trace.screen() != "training", card.id);
        CHECK_MESSAGE(!visitor.state().notice, card.id);
    }
}

TEST_CASE("a trainer whom nobody sees any more is signed out, and the page draws nothing meanwhile") {
    AccountStation station;
    station.set_up();
    station.add(Role::trainer, "周老师");
    station.desk.app.apply(app::SignOut{});
    station.sign_in("周老师");
    Visitor visitor(station.desk, {});
    visitor.note({.people = true});
    visitor.wait(2);
    REQUIRE(visitor.last.redraw_in_s);
    CHECK(*visitor.last.redraw_in_s > 590);
    visitor.headless.advance(500);
    visitor.click("rail:settings");
    visitor.headless.advance(590);
    visitor.settle();
    CHECK(visitor.state().account.signed_in);
    visitor.headless.advance(11);
    visitor.settle();
    CHECK_FALSE(visitor.state().account.signed_in);
    CHECK(visitor.trace.screen() == "who");
    REQUIRE(visitor.state().notice);
    CHECK(visitor.state().notice->text == "10 分钟没人操作，已经自动退出登录。");
}

TEST_CASE("nobody is signed out in the middle of a lesson") {
    AccountStation station;
    station.set_up();
    station.apply(app::LookAtAccounts{});
    const app::Changes roster = station.desk.app.apply(app::LessonDeed{app::AddToRoster{"李小红", "", ""}});
    REQUIRE_FALSE(roster.refused);
    app::StartLesson lesson{"complaint-angry-leak", {station.desk.app.state().trainees.front().id}};
    Visitor visitor(station.desk, {});
    visitor.note(station.desk.app.apply(app::LessonDeed{lesson}));
    CHECK(visitor.trace.screen() == "lesson");
    visitor.headless.advance(4000);
    visitor.settle();
    CHECK(visitor.state().account.signed_in);
}

TEST_CASE("a trainee sets a PIN, is asked for it, and what was half-typed is there again") {
    AccountStation station;
    Visitor visitor(station.desk, {});
    tests::sign_in(visitor);
    tests::start(visitor, "complaint-angry-leak");
    while (!std::holds_alternative<scenario::ReplyNode>(station.desk.app.step().node->kind))
        tests::answer(station.desk.app);
    visitor.settle();
    visitor.click("reply");
    visitor.type("您先别着");
    visitor.click("rail:settings");
    visitor.click("secret:open");
    CHECK(visitor.trace.screen() == "own-secret");
    type_into(visitor, "secret:new", "2046");
    type_into(visitor, "secret:again", "2046");
    visitor.press(Key::enter);
    CHECK(visitor.trace.screen() == "settings");
    const records::TraineeId who = visitor.state().trainee->id;
    CHECK(visitor.state().account.has_pin(who));
    visitor.click("person");
    visitor.click("who:trainee:" + std::to_string(who.value));
    CHECK(visitor.trace.screen() == "who");
    REQUIRE(visitor.sees("pin:field"));
    visitor.type("1111");
    visitor.press(Key::enter);
    CHECK(visitor.label("account:trial") == "PIN 不对，再试一次。");
    visitor.type("2046");
    visitor.press(Key::enter);
    CHECK(visitor.trace.screen() == "today");
    CHECK(visitor.state().open_draft == "您先别着");
}

TEST_CASE("an administrator adds an account, reads its password once, and takes a change back") {
    AccountStation station;
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.note({.people = true});
    visitor.click("supervisor:accounts");
    visitor.click("account:add");
    visitor.type("=1+1");
    visitor.click("account:role:supervisor");
    visitor.click("account:create");
    REQUIRE(visitor.state().account.made_up);
    CHECK(visitor.sees("account:noted"));
    visitor.press(Key::enter);
    CHECK_FALSE(visitor.state().account.made_up);
    const std::string number = std::to_string(station.id_of("=1+1").value);
    visitor.click("role:" + number + ":trainer");
    CHECK(visitor.state().account.find(station.id_of("=1+1"))->role == Role::trainer);
    visitor.click("account:undo");
    CHECK(visitor.state().account.find(station.id_of("=1+1"))->role == Role::supervisor);
    visitor.click("account:disable:" + number);
    CHECK(visitor.state().account.find(station.id_of("=1+1"))->disabled);
    visitor.click("rail:supervisor");
    visitor.click("supervisor:audit");
    const auto& widgets = visitor.trace.widgets();
    CHECK(std::any_of(widgets.begin(), widgets.end(),
                      [](const ui::TracedWidget& one) { return one.label == "停用账号"; }));
    visitor.click("audit:kind:1");
    CHECK(visitor.state().account.audit->filter.kind == app::AuditKind::signing_in);
}

TEST_CASE("whoever signs in with a temporary password chooses one of their own first") {
    AccountStation station;
    station.set_up();
    station.apply(app::AddAccount{"赵主管", Role::supervisor});
    const records::Secret made_up = station.desk.app.state().account.made_up->password;
    station.desk.app.apply(app::SignOut{});
    station.apply(app::SignInAccount{station.id_of("赵主管"), made_up});
    Visitor visitor(station.desk, {});
    visitor.note({.people = true});
    CHECK(visitor.trace.screen() == "own-secret");
    visitor.click("rail:supervisor");
    CHECK(visitor.trace.screen() == "own-secret");
    type_into(visitor, "secret:old", std::string(made_up.text()));
    type_into(visitor, "secret:new", "garten-haus-5");
    type_into(visitor, "secret:again", "garten-haus-5");
    visitor.press(Key::enter);
    CHECK_FALSE(visitor.state().account.signed_in->is_temporary);
    CHECK(visitor.trace.screen() == "supervisor");
}

TEST_CASE("characters of an input method do not get into a password") {
    AccountStation station;
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    type_into(visitor, "setup:password", "开ab 门c");
    CHECK(visitor.value("setup:password") == "***");
}
