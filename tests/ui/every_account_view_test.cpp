#include "account_station.h"
#include "every_view.h"

// The screens of signing in, accounts and the audit: nothing is cut off.
using namespace frontdesk;
using records::Role;
using tests::AccountStation;
using tests::check_no_character_is_missing;
using tests::check_nothing_is_cut;
using tests::for_every_view;
using tests::View;
using tests::Visitor;

TEST_CASE("nothing is cut off where the first administrator is set up and where people sign in") {
    AccountStation empty;
    AccountStation station;
    station.set_up();
    station.add(Role::trainer, "周老师");
    station.desk.app.apply(app::SignOut{});
    for_every_view([&](const View& view) {
        {
            Visitor visitor(empty.desk, view);
            visitor.click("rail:supervisor");
            check_nothing_is_cut(visitor, view, "supervisor");
            visitor.click("setup:password");
            visitor.type("shan-shui-88");
            check_nothing_is_cut(visitor, view, "supervisor");
        }
        Visitor visitor(station.desk, view);
        visitor.click("rail:supervisor");
        for (int i = 0; i < 3; ++i) {
            visitor.click("signin:password");
            visitor.type("wrong-wrong");
            visitor.press(core::Key::enter);
            check_nothing_is_cut(visitor, view, "supervisor");
        }
        check_no_character_is_missing(visitor, view);
        station.desk.clock.advance_ms(3'600'000);
    });
}

TEST_CASE("nothing is cut off where accounts are looked after and the audit is read") {
    AccountStation station;
    station.desk.app.apply(app::AddTrainee{"李小红", "金穗花园物业服务中心", "客服一组"});
    station.apply(app::ChangeOwnSecret{{}, AccountStation::typed("2046"), AccountStation::typed("2046")});
    station.set_up();
    station.add(Role::trainer, "一个名字特别特别长的带教老师，长到一行怎么也放不下的那种");
    station.apply(app::AddAccount{"赵主管", Role::supervisor});
    station.apply(app::AddAccount{"钱老师", Role::trainer});
    for_every_view([&](const View& view) {
        Visitor visitor(station.desk, view);
        visitor.note({.people = true});
        check_nothing_is_cut(visitor, view, "supervisor");
        visitor.click("supervisor:accounts");
        check_nothing_is_cut(visitor, view, "accounts");
        station.apply(app::SetAccountDisabled{station.id_of("赵主管"), true});
        visitor.settle();
        check_nothing_is_cut(visitor, view, "accounts");
        station.apply(app::SetAccountDisabled{station.id_of("赵主管"), false});
        station.apply(app::ResetPassword{station.id_of("钱老师")});
        visitor.click("account:add");
        check_nothing_is_cut(visitor, view, "accounts");
        visitor.click("rail:supervisor");
        visitor.click("supervisor:audit");
        check_nothing_is_cut(visitor, view, "audit");
        visitor.click("audit:kind:5");
        check_nothing_is_cut(visitor, view, "audit");
        visitor.click("audit:kind:0");
        visitor.click("rail:settings");
        visitor.click("secret:open");
        check_nothing_is_cut(visitor, view, "own-secret");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where a trainee is asked for a PIN") {
    AccountStation station;
    station.desk.app.apply(app::AddTrainee{"李小红", "金穗花园物业服务中心", "客服一组"});
    station.apply(app::ChangeOwnSecret{{}, AccountStation::typed("2046"), AccountStation::typed("2046")});
    const records::TraineeId who = station.desk.app.state().trainee->id;
    for_every_view([&](const View& view) {
        station.desk.app.apply(app::SignOut{});
        Visitor visitor(station.desk, view);
        visitor.click("who:trainee:" + std::to_string(who.value));
        visitor.type("1111");
        visitor.press(core::Key::enter);
        check_nothing_is_cut(visitor, view, "who");
        station.desk.clock.advance_ms(3'600'000);
        check_no_character_is_missing(visitor, view);
    });
}
