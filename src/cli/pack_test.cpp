#include <doctest/doctest.h>

#include "app/test_support.h"
#include "cli/run.h"

// Content that is carried from one station to another, on the command line.
using namespace frontdesk;

namespace {

struct PackDesk : app::TestDesk {
    /// A scenario of the company, made of the small one.
    void write_scenario(const std::string& id) const {
        std::string text = core::read_file(places.scenarios / "phone/small-leak.json");
        text.replace(text.find("small-leak"), 10, id);
        std::filesystem::create_directories(places.data / "content/phone");
        core::write_file(places.data / "content/phone" / (id + ".json"), text);
    }
    int run(std::vector<std::string> arguments, const char* data = "data") const {
        return cli::run(arguments, {.scenarios = places.scenarios, .data = folder.path / data}).exit_status;
    }
    int pack(const char* out, const char* version, std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"pack",    "--out", at(out),     "--id", "acme",
                                           "--title", "前台",  "--version", version};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }
    std::string at(const std::string& name) const { return core::to_utf8(folder.path / name); }
    bool has(const char* name) const { return std::filesystem::exists(folder.path / name); }
};

}  // namespace

TEST_CASE("pack and unpack carry content from one data folder to another") {
    const PackDesk desk;
    CHECK(desk.pack("none.zip", "1.0") == 2);
    desk.write_scenario("late");
    desk.write_scenario("later");
    CHECK(desk.pack("a.zip", "1.0") == 0);
    CHECK(desk.run({"unpack", desk.at("a.zip"), "--dry-run"}, "other") == 0);
    CHECK_FALSE(desk.has("other/content"));
    CHECK(desk.run({"unpack", desk.at("a.zip")}, "other") == 0);
    CHECK(desk.has("other/content/phone/late.json"));
    CHECK(desk.run({"unpack", desk.at("a.zip"), "--json"}, "other") == 0);
    CHECK(desk.pack("b.zip", "1.1", {"--only", "late,later", "--from", desk.at("other")}) == 0);
    CHECK(desk.pack("c.zip", "1.0", {"--from", desk.at("other/content")}) == 0);
    CHECK(core::read_file(desk.folder.path / "c.zip") == core::read_file(desk.folder.path / "a.zip"));
    CHECK(desk.run({"unpack", desk.at("b.zip")}, "other") == 0);
    CHECK(desk.run({"unpack", desk.at("a.zip")}, "other") == 2);
    CHECK(desk.run({"unpack", desk.at("a.zip"), "--older"}, "other") == 0);
}

TEST_CASE("pack says no to heads that are none, to unknown ids and to places that are taken") {
    const PackDesk desk;
    desk.write_scenario("late");
    CHECK(desk.pack("a.zip", "one") == 2);
    CHECK(desk.pack("a.txt", "1.0") == 2);
    CHECK(desk.pack("nowhere/a.zip", "1.0") == 2);
    CHECK(desk.pack("a.zip", "1.0", {"--only", "lat"}) == 2);
    CHECK(desk.run({"pack", "--out", desk.at("a.zip"), "--id", "A b", "--title", "t", "--version", "1"}) ==
          2);
    CHECK_FALSE(desk.has("a.zip"));
    CHECK(desk.pack("a.zip", "1.0") == 0);
    CHECK(desk.pack("a.zip", "1.0") == 2);
    CHECK(desk.pack("a.zip", "1.0", {"--replace"}) == 0);
}

TEST_CASE("what has errors is neither packed nor unpacked, and what is no pack is refused") {
    const PackDesk desk;
    desk.write_scenario("late");
    core::write_file(desk.places.data / "content/phone/bad.json", "{}");
    CHECK(desk.pack("a.zip", "1.0") == 1);
    CHECK_FALSE(desk.has("a.zip"));
    CHECK(desk.run({"unpack", desk.at("scenarios/policy.json")}, "other") == 2);
    CHECK(desk.run({"unpack", desk.at("none.zip")}, "other") == 2);
    CHECK_FALSE(desk.has("other"));
}
