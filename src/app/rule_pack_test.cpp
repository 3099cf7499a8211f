#include "app/rule_pack.h"

#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk;

namespace {

std::string overlay(const std::string& id, const std::string& severity) {
    return R"({"format": 1, "id": ")" + id + R"(", "version": "1", "title": "甲", "extends": "tiny",
        "rules": [{"id": "F05", "change": {"severity": ")" +
           severity + R"("}}]})";
}

std::string severity_of(const phrasing::Engine::Loaded& pack) {
    REQUIRE(pack.engine.find("F05") != nullptr);
    return phrasing::to_word(pack.engine.find("F05")->severity);
}

}  // namespace

TEST_CASE("overlays of the data folder are put on the shipped pack by name, those named at the start last") {
    app::TestDesk desk;
    const auto folder = desk.places.data / "phrasings-overlays";
    std::filesystem::create_directories(folder / "20-site");
    core::write_file(folder / "10-company.json", overlay("company", "minor"));
    core::write_file(folder / "20-site" / "pack.json", overlay("site", "major"));
    core::write_file(folder / "readme.txt", "");
    core::write_file(folder / "20-site" / "pack.json",
                     R"({"format": 1, "id": "site", "version": "1", "title": "乙", "extends": "tiny"})");
    core::write_file(folder / "20-site" / "F05.json", R"({"id": "F05", "change": {"severity": "fatal"}})");
    const auto pack = app::load_rule_pack(desk.places);
    REQUIRE(pack.overlays.size() == 2);
    CHECK(pack.overlays[0].id == "company");
    CHECK(pack.overlays[1].id == "site");
    CHECK(severity_of(pack) == "fatal");

    core::write_file(desk.folder.path / "named.json", overlay("named", "minor"));
    desk.places.overlays.push_back(desk.folder.path / "named.json");
    CHECK(severity_of(app::load_rule_pack(desk.places)) == "minor");
}

TEST_CASE("an attempt pins the overlays it is scored with") {
    app::TestDesk desk;
    std::filesystem::create_directories(desk.places.data / "phrasings-overlays");
    core::write_file(desk.places.data / "phrasings-overlays" / "a.json", overlay("company", "minor"));
    desk.reopen();
    desk.start();
    REQUIRE(desk.state().running);
    CHECK(desk.state().running->session.pack_version.find("/company@1+") != std::string::npos);
}
