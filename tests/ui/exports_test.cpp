#include <doctest/doctest.h>

#include "account_station.h"
#include "core/file.h"

// A supervisor who takes records out.
using namespace frontdesk;
using core::Key;
using tests::AccountStation;
using tests::Visitor;

namespace {

/// With one attempt of 李小红; the supervisor is signed in.
struct ExportStation : AccountStation {
    ExportStation() {
        set_up();
        desk.app.apply(app::SignOut{});
        desk.app.apply(app::AddTrainee{"李小红", "金穗花园", "客服一组"});
        tests::practise_once(desk, "phone-greeting", "不归我们管。");
        desk.app.apply(app::SignOut{});
        sign_in("林主管");
    }
};

void open_exports(Visitor& visitor) {
    visitor.note({.people = true});
    visitor.click("supervisor:exports");
    REQUIRE(visitor.trace.screen() == "exports");
}

}  // namespace

TEST_CASE("a supervisor chooses what, whom and when, and is told where it was written") {
    ExportStation station;
    Visitor visitor(station.desk, {});
    open_exports(visitor);
    visitor.settle();
    CHECK(visitor.value("exports:count") == "1");
    const std::filesystem::path folder = core::path_from_utf8(visitor.value("exports:place"));
    for (const char* format : {"csv", "pdf", "json", "xapi", "xlsx"}) {
        visitor.click(std::string("exports:") + format);
        visitor.press(Key::enter);
        for (int i = 0; i < 50 && visitor.state().exports.running; ++i) visitor.wait(0.05);
        REQUIRE_MESSAGE(visitor.state().exports.made.has_value(), format);
        CHECK(std::filesystem::exists(visitor.state().exports.made->place));
        CHECK(visitor.state().exports.made->place.parent_path() == folder);
        CHECK(visitor.sees("notice"));
    }
}

TEST_CASE("the count follows what is chosen, and with nothing to write there is a way out") {
    ExportStation station;
    Visitor visitor(station.desk, {});
    open_exports(visitor);
    visitor.click("exports:site:金穗花园");
    visitor.settle();
    CHECK(visitor.value("exports:count") == "1");
    visitor.click("exports:find");
    visitor.type("李小");
    visitor.click("exports:trainee:1");
    visitor.click("exports:span:1");
    visitor.settle();
    CHECK_FALSE(visitor.sees("exports:go"));
    visitor.click("exports:none");
    visitor.settle();
    CHECK(visitor.value("exports:count") == "1");
    visitor.click("exports:span:4");
    visitor.click("exports:first");
    visitor.type("2026-02-30");
    visitor.settle();
    visitor.click("exports:go");
    CHECK_FALSE(visitor.state().exports.running);
    CHECK_FALSE(visitor.state().exports.made);
}

TEST_CASE("a folder that is not there is told, and nothing is lost of what was chosen") {
    ExportStation station;
    Visitor visitor(station.desk, {});
    open_exports(visitor);
    visitor.click("exports:json");
    visitor.click("exports:place");
    visitor.type("/no-such-folder/x.json");
    visitor.click("exports:go");
    REQUIRE(visitor.state().notice);
    CHECK_FALSE(visitor.state().exports.running);
    CHECK(visitor.value("exports:place").find("/no-such-folder/x.json") != std::string::npos);
}

TEST_CASE(
    "the address of xAPI accounts is asked for with xAPI only, and a wrong one keeps it from being written") {
    ExportStation station;
    Visitor visitor(station.desk, {});
    const auto type_home = [&visitor](const char* words) {
        visitor.click("exports:home");
        visitor.press(Key::a, {.control = true});
        visitor.type(words);
        visitor.settle();
    };
    open_exports(visitor);
    visitor.settle();
    CHECK_FALSE(visitor.sees("exports:home"));
    visitor.click("exports:xapi");
    visitor.click("exports:home");
    visitor.type("training.example.com");
    visitor.settle();
    CHECK_FALSE(visitor.sees("exports:home:keep"));
    visitor.click("exports:go");
    CHECK_FALSE(visitor.state().exports.running);
    CHECK_FALSE(visitor.state().exports.made);
    type_home("https://training.example.com");
    visitor.settle();
    visitor.click("exports:home:keep");
    visitor.settle();
    CHECK(visitor.state().settings.home_page == "https://training.example.com");
    CHECK_FALSE(visitor.sees("exports:home:keep"));

    // What is typed and not kept yet counts as soon as it is written.
    type_home("https://lms.example.com");
    visitor.click("exports:go");
    for (int i = 0; i < 50 && visitor.state().exports.running; ++i) visitor.wait(0.05);
    REQUIRE(visitor.state().exports.made);
    CHECK(visitor.state().settings.home_page == "https://lms.example.com");
    CHECK(core::read_file(visitor.state().exports.made->place).find("\"https://lms.example.com\"") !=
          std::string::npos);
}
