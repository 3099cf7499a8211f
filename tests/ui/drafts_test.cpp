#include "steps.h"

// Nothing that was typed may be lost, sent or not.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::said;
using tests::sign_in;
using tests::Visitor;

namespace {

void open_form(Visitor& visitor) {
    sign_in(visitor);
    start(visitor, "complaint-angry-leak");
    visitor.press(Key::f4);
    visitor.press(Key::f2);
    REQUIRE(visitor.sees("field:flat"));
}

}  // namespace

TEST_CASE("the half-typed reply is kept within a second or so and when one leaves with Esc") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    start(visitor, "phone-greeting");
    visitor.press(Key::f4);
    visitor.type("您好，金穗");
    visitor.wait(1.3);
    CHECK(visitor.state().running->draft == "您好，金穗");
    visitor.type("花园");
    visitor.press(Key::escape);
    REQUIRE(visitor.trace.screen() == "today");
    CHECK(visitor.state().open_draft == "您好，金穗花园");
    REQUIRE(visitor.sees("continue"));
    visitor.press(Key::enter);
    CHECK(visitor.trace.screen() == "play");
    CHECK(visitor.value("reply") == "您好，金穗花园");
}

TEST_CASE("a half-typed reply is still whole after a hint and a press on the rail") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    start(visitor, "phone-greeting");
    visitor.press(Key::f4);
    visitor.type("您好，金穗");
    visitor.click("hint");
    CHECK(visitor.value("reply") == "您好，金穗");
    visitor.click("rail:records");
    visitor.click("rail:today");
    visitor.click("continue");
    CHECK(visitor.value("reply") == "您好，金穗");
}

TEST_CASE("the form opens with F2, keeps what is filled in and folds with Esc") {
    Desk desk;
    Visitor visitor(desk, {});
    open_form(visitor);
    CHECK_FALSE(visitor.trace.find("form:submit")->enabled);
    visitor.click("field:flat");
    visitor.type("6栋1203");
    visitor.click("field:kind:投诉");
    CHECK(visitor.value("field:kind:投诉") == "on");
    visitor.press(Key::escape);
    CHECK_FALSE(visitor.sees("field:flat"));
    CHECK(visitor.trace.screen() == "play");
    visitor.press(Key::f2);
    CHECK(visitor.value("field:flat") == "6栋1203");
    CHECK(visitor.value("field:kind:投诉") == "on");
}

TEST_CASE("what is typed into the form is kept within a second or so, and when one leaves") {
    Desk desk;
    records::AttemptId attempt;
    {
        Visitor visitor(desk, {});
        open_form(visitor);
        attempt = visitor.state().running->id;
        visitor.click("field:flat");
        visitor.type("6栋12");
        visitor.wait(1.2);
        CHECK(visitor.state().running->fields == app::FormFields{{"flat", "6栋12"}});
        visitor.type("03");
        visitor.click("field:kind:投诉");
        visitor.press(Key::escape);
        visitor.press(Key::escape);
        REQUIRE(visitor.trace.screen() == "today");
        CHECK_FALSE(visitor.state().open_draft.has_value());
    }
    Visitor tomorrow(desk, {});
    tomorrow.note(desk.app.apply(app::ResumeAttempt{attempt}));
    tomorrow.press(Key::f2);
    CHECK(tomorrow.value("field:flat") == "6栋1203");
    CHECK(tomorrow.value("field:kind:投诉") == "on");
}

TEST_CASE("what is typed is kept within a second of its first letter, however long one goes on typing") {
    Desk desk;
    Visitor visitor(desk, {});
    open_form(visitor);
    visitor.click("field:flat");
    for (int i = 0; i < 4; ++i) {
        visitor.type(std::to_string(i));
        visitor.wait(0.4);
    }
    CHECK(visitor.state().running->fields.contains("flat"));
}

TEST_CASE("a turn and a press on the rail lose no letter of a form") {
    Desk desk;
    Visitor visitor(desk, {});
    open_form(visitor);
    visitor.click("field:flat");
    visitor.type("6栋");
    visitor.click("reply");
    visitor.type("陈先生，对不起，您请讲。");
    visitor.press(Key::enter);
    REQUIRE(said(visitor) == 1);
    CHECK(visitor.state().running->draft.empty());
    CHECK(visitor.value("reply").empty());
    CHECK(visitor.state().running->fields == app::FormFields{{"flat", "6栋"}});
    visitor.press(Key::f2);
    CHECK(visitor.value("field:flat") == "6栋");
    visitor.click("field:flat");
    visitor.press(Key::end);
    visitor.type("1203");
    visitor.click("rail:records");
    visitor.click("rail:today");
    visitor.click("continue");
    visitor.press(Key::f2);
    CHECK(visitor.value("field:flat") == "6栋1203");
}
