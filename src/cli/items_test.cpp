#include <doctest/doctest.h>

#include <algorithm>
#include <iostream>
#include <sstream>

#include "app/test_support.h"
#include "cli/run.h"
#include "json/value.h"

// What trainers learn of their scenarios from the command line.
using namespace frontdesk;

namespace {

struct ItemsRun {
    int status = 0;
    std::string out;
};

struct ItemsDesk : app::TestDesk {
    ItemsDesk() {
        apply(app::AddTrainee{"李小红", "金穗花园", "客服一组"});
        app::play_through(*this, "不归我们管。");
    }

    ItemsRun run(std::vector<std::string> arguments) const {
        const std::ostringstream captured;
        std::streambuf* before = std::cout.rdbuf(captured.rdbuf());
        ItemsRun answer;
        answer.status = cli::run(arguments, {.scenarios = places.scenarios, .data = places.data}).exit_status;
        std::cout.rdbuf(before);
        answer.out = captured.str();
        return answer;
    }
};

}  // namespace

TEST_CASE("items tells of every node and rule, and how many attempts it counted") {
    ItemsDesk desk;
    desk.apply(app::SetPrivate{true});
    app::play_through(desk, "不归我们管。");
    const ItemsRun answer = desk.run({"items"});
    CHECK(answer.status == 0);
    CHECK(answer.out.find("small-leak") != std::string::npos);
    CHECK(answer.out.find("discrimination not defined") != std::string::npos);
    CHECK(answer.out.find("too-few") != std::string::npos);
    CHECK(answer.out.find("1 finished attempts") != std::string::npos);
}

TEST_CASE("items as JSON is one object a line, and only what was asked for") {
    const ItemsDesk desk;
    const ItemsRun all = desk.run({"items", "--json"});
    std::istringstream lines(all.out);
    int objects = 0;
    std::string rule;
    for (std::string line; std::getline(lines, line); ++objects) {
        const json::Parsed parsed = json::parse(line, "line");
        REQUIRE(parsed.usable);
        CHECK(parsed.root.find("scenario") != nullptr);
        const json::Value* found = parsed.root.find("rule");
        if (found != nullptr && rule.empty()) rule = *found->as_string();
        CHECK(parsed.root.find("discrimination") == nullptr);
    }
    CHECK(objects > 2);
    REQUIRE_FALSE(rule.empty());
    const ItemsRun one = desk.run({"items", "--json", "--scenario", "small-leak", "--rule", rule});
    CHECK(one.status == 0);
    CHECK(std::count(one.out.begin(), one.out.end(), '\n') < objects);
    CHECK(desk.run({"items", "--json", "--rule", "F99"}).out.empty());
}

TEST_CASE("items of a scenario that nobody has finished is refused with the nearest one") {
    const ItemsDesk desk;
    CHECK(desk.run({"items", "--scenario", "small-leaf"}).status == 2);
}
