#include "packs/check.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "packs/test_support.h"

using namespace frontdesk;
using namespace frontdesk::packs;

namespace {

bool has_problem(const core::Problems& problems, const std::string& file, const std::string& code) {
    return std::any_of(problems.begin(), problems.end(), [&](const core::Problem& problem) {
        return problem.place.file == file && problem.code == code;
    });
}

std::string all_lines(const core::Problems& problems) {
    std::string lines;
    for (const core::Problem& problem : problems) lines += core::to_line(problem) + '\n';
    return lines;
}

}  // namespace

TEST_CASE("a sound scenario of a company has no problems, and may stand in the place of a shipped one") {
    const TestPlace place;
    for (const char* id : {"late", "small-leak"}) {
        for (const char* track : {"phone", "visits"}) {
            const std::string path = std::string("content/") + track + '/' + id + ".json";
            const auto problems =
                check_content_pack(pack_of("1.0", {{path, small_scenario(id, track)}}), place.places);
            CHECK_MESSAGE(!core::has_errors(problems), all_lines(problems));
        }
    }
}

TEST_CASE("what a company writes need not train a paragraph of the shipped standard") {
    const TestPlace place;
    std::filesystem::copy(core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "scenarios/standard.json",
                          place.places.shipped / "standard.json");
    const std::string path = "content/reception/reception.json";
    const std::string written =
        core::read_file(core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "scenarios/templates/reception.json");
    const auto problems = check_content_pack(pack_of("1.0", {{path, written}}), place.places);
    CHECK(has_problem(problems, path, "CU020"));
    for (const core::Problem& problem : problems)
        if (problem.code == "CU020") CHECK(problem.level == core::Level::warning);
}

TEST_CASE("problems are named by the place in the pack, and only those of the pack") {
    const TestPlace place;
    place.write("content/phone/old.json", "{");
    const ContentPack pack =
        pack_of("1.0", {{"content/phone/late.json", "{"},
                        {"content/phone/other.json", small_scenario("late")},
                        {"content/exams/last.json",
                         R"({"format": 1, "id": "last", "title": "考试", "summary": "难。",
                     "draw": [{"count": 9, "tracks": ["phone"], "difficulty": [1, 2]}]})"}});
    const auto problems = check_content_pack(pack, place.places);
    CHECK(has_problem(problems, "content/phone/late.json", "JS001"));
    CHECK(has_problem(problems, "content/exams/last.json", "CU019"));
    for (const core::Problem& problem : problems) CHECK(problem.place.file != "content/phone/old.json");
}

TEST_CASE("an overlay that does not fit or breaks a sentence of the rule pack is told") {
    const TestPlace place;
    const auto fits =
        check_content_pack(pack_of("1.0", {{"overlays/acme.json", small_overlay}}), place.places);
    CHECK_MESSAGE(!core::has_errors(fits), all_lines(fits));
    std::string other = small_overlay;
    other.replace(other.find("tiny"), 4, "huge");
    CHECK(
        core::has_errors(check_content_pack(pack_of("1.0", {{"overlays/acme.json", other}}), place.places)));
    std::string louder = small_overlay;
    louder.replace(louder.find("[]"), 2, R"([{"id": "F05", "change": {"add_patterns": ["好的"]}}])");
    const auto broken = check_content_pack(pack_of("1.0", {{"overlays/acme.json", louder}}), place.places);
    CHECK_MESSAGE(mentions(all_lines(broken), "rules.json"), all_lines(broken));
    CHECK_MESSAGE(mentions(all_lines(broken), "F05 should not hit at '好的'"), all_lines(broken));
}

TEST_CASE("a folder that is no overlay is told although no file of it is to blame") {
    const TestPlace place;
    const auto problems =
        check_content_pack(pack_of("1.0", {{"overlays/acme/rules.json", R"({"rules": []})"}}), place.places);
    CHECK_MESSAGE(core::has_errors(problems), all_lines(problems));
    CHECK_MESSAGE(all_lines(problems).starts_with("overlays/acme"), all_lines(problems));
}
