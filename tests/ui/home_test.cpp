#include <algorithm>

#include "steps.h"
#include "ui/screens/finder_search.h"

// Home, the map of the course, and the finder.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

/// One scenario of the phone and one of the desk, and no course.
struct PlainContent {
    core::TestFolder folder;
    std::filesystem::path packs = folder.path / "packs";

    explicit PlainContent(bool with_scenarios) {
        const std::filesystem::path root(FRONTDESK_SOURCE_DIR);
        std::filesystem::create_directories(packs / "phone");
        for (const char* part : {"phrasings", "policy.json", "tempers.json"}) {
            std::filesystem::copy(root / "scenarios" / part, packs / part,
                                  std::filesystem::copy_options::recursive);
        }
        if (!with_scenarios) return;
        for (const char* one : {"phone-greeting.json", "phone-late-pickup.json"}) {
            std::filesystem::copy(root / "scenarios/phone" / one, packs / "phone" / one);
        }
    }
};

/// One scenario with a slip in it.
void slip_once(Desk& desk) {
    tests::practise_once(desk, "phone-greeting", "这个我不知道。");
}

std::vector<std::string> found_ids(const Desk& desk, const char* query) {
    std::vector<std::string> ids;
    for (const auto& found : ui::find_scenarios(desk.app.content(), query)) ids.push_back(found.scenario->id);
    return ids;
}

bool is_among(const std::vector<std::string>& ids, const char* id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

TEST_CASE("somebody new is offered a call first, and below it the first day of the course in order") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    CHECK(visitor.sees("next"));
    CHECK(visitor.sees("topic:service-awareness"));
    CHECK(visitor.sees("start:phone-greeting"));
    CHECK(visitor.sees("any-call"));
    CHECK_FALSE(visitor.sees("drill:F25"));
    visitor.click("plan:more");
    CHECK(visitor.sees("drill:F25"));
    visitor.click("plan:more");
    CHECK_FALSE(visitor.sees("drill:F25"));
    visitor.press(Key::enter);
    REQUIRE(visitor.state().running);
    CHECK(visitor.state().running->scenario->id == "phone-greeting");
}

TEST_CASE("the space bar brings some call, never the one that was taken last") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    std::string last;
    for (int i = 0; i < 5; ++i) {
        visitor.press(Key::space);
        REQUIRE(visitor.trace.screen() == "play");
        CHECK(visitor.state().running->scenario->id != last);
        last = visitor.state().running->scenario->id;
        visitor.press(Key::escape);
        desk.clock.advance_ms(61'000);
        REQUIRE(visitor.trace.screen() == "today");
    }
}

TEST_CASE(
    "the place of practice in the rail goes on with what is open, and else looks for something to practise") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("rail:play");
    CHECK(visitor.trace.screen() == "courses");
    CHECK(visitor.sees("finder"));
    visitor.press(Key::escape);
    desk.app.apply(app::StartScenario{"phone-greeting", app::Mode::practice, 7});
    desk.app.apply(app::LeaveAttempt{});
    REQUIRE_FALSE(visitor.state().running);
    visitor.click("rail:play");
    REQUIRE(visitor.state().running);
    CHECK(visitor.state().running->scenario->id == "phone-greeting");
}

TEST_CASE("a slip stands on home with what the owner felt, and R leads to saying it better") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    CHECK_FALSE(visitor.sees("weak-drills"));
    slip_once(desk);
    visitor.click("rail:today");
    REQUIRE(visitor.sees("weak:F05"));
    CHECK(visitor.value("weak:F05") == "1 次");
    CHECK(visitor.sees("due:drills"));
    visitor.press(Key::r);
    REQUIRE(visitor.state().drills.has_value());
}

TEST_CASE("a weak point can be pressed by itself") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    slip_once(desk);
    visitor.click("rail:today");
    visitor.click("weak:F05");
    CHECK(visitor.state().drills.has_value());
}

TEST_CASE("a finished attempt is among the latest results and leads to its page") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    slip_once(desk);
    visitor.click("rail:today");
    visitor.click("recent:" + std::to_string(desk.app.state().attempts.front().id.value));
    CHECK(visitor.trace.screen() == "result");
}

TEST_CASE("Ctrl+F finds a scenario by a few letters; arrows choose and Enter starts it") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.press(Key::f, {.control = true});
    REQUIRE(visitor.sees("finder"));
    CHECK_FALSE(visitor.sees("rail:today"));
    visitor.type("漏水");
    REQUIRE(visitor.sees("found:complaint-angry-leak"));
    visitor.press(Key::escape);
    CHECK_FALSE(visitor.sees("finder"));
    CHECK(visitor.sees("rail:today"));
    visitor.click("find");
    CHECK(visitor.value("finder").empty());
    visitor.type("电话");
    visitor.press(Key::down);
    const auto& widgets = visitor.trace.widgets();
    const auto chosen = std::find_if(widgets.begin(), widgets.end(),
                                     [](const ui::TracedWidget& widget) { return widget.value == "chosen"; });
    REQUIRE(chosen != widgets.end());
    const std::string id = chosen->id.substr(chosen->id.find(':') + 1);
    visitor.press(Key::enter);
    REQUIRE(visitor.state().running);
    CHECK(visitor.state().running->scenario->id == id);
}

TEST_CASE("a scenario is found by title, id, owner, track and rule, in either script and any case") {
    const Desk desk;
    CHECK(found_ids(desk, "").size() == desk.app.content().library.scenarios.size());
    CHECK(is_among(found_ids(desk, "ANGRY-leak"), "complaint-angry-leak"));
    CHECK(is_among(found_ids(desk, "投訴處理"), "complaint-angry-leak"));
    CHECK(is_among(found_ids(desk, "complaints"), "complaint-angry-leak"));
    CHECK(is_among(found_ids(desk, "陈建国"), "complaint-angry-leak"));
    CHECK(found_ids(desk, "没有这样的情景").empty());
    for (const auto& found : ui::find_scenarios(desk.app.content(), "f05")) {
        const auto& trains = found.scenario->trains;
        CHECK(std::find(trains.begin(), trains.end(), "F05") != trains.end());
        CHECK(found.rule == "F05");
    }
    const auto both = found_ids(desk, "投诉 漏水");
    CHECK(is_among(both, "complaint-angry-leak"));
    CHECK(both.size() < found_ids(desk, "投诉").size());
}

TEST_CASE("the map of the course shows every step, the filter and all scenarios") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    slip_once(desk);
    visitor.click("rail:today");
    visitor.click("route");
    REQUIRE(visitor.trace.screen() == "courses");
    for (const char* id :
         {"topic:phone-rules", "start:visit-repair", "drill:F23", "exam:new-hire", "standard"}) {
        CHECK_MESSAGE(visitor.sees(id), id);
    }
    visitor.click("courses:all");
    CHECK(visitor.sees("start:complaint-theft"));
    CHECK_FALSE(visitor.sees("topic:phone-rules"));
    visitor.click("track:phone");
    CHECK_FALSE(visitor.sees("start:complaint-theft"));
    visitor.click("courses:route");
    CHECK(visitor.sees("topic:phone-rules"));
}

TEST_CASE("without a course home offers scenarios, and without scenarios it says what to do") {
    {
        const PlainContent content(true);
        Desk desk(content.packs);
        Visitor visitor(desk, {});
        sign_in(visitor);
        CHECK(visitor.sees("next"));
        CHECK(visitor.sees("start:phone-greeting"));
        CHECK_FALSE(visitor.sees("route"));
        visitor.click("rail:courses");
        CHECK(visitor.sees("start:phone-late-pickup"));
    }
    const PlainContent nothing(false);
    Desk desk(nothing.packs);
    Visitor visitor(desk, {});
    sign_in(visitor);
    CHECK_FALSE(visitor.sees("next"));
    CHECK(visitor.sees("rail:settings"));
}

TEST_CASE("when midnight passes, the day on home is the new one") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    const core::LocalDay before = visitor.state().figures.today;
    desk.clock.advance_ms(86'400'000);
    visitor.settle();
    CHECK(visitor.state().figures.today == before.plus(1));
    CHECK_FALSE(visitor.last.redraw_in_s.has_value());
}
