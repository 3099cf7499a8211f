#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <sstream>

#include "core/file.h"
#include "phrasing/rule_sentences.h"
#include "phrasing/test_pack.h"

// tests/broken-packs holds one example or more of every mistake in a rule pack or an overlay and, beside it,
// what the check says to it. With FRONTDESK_UPDATE_EXPECTED=1 in the environment the .expected files are
// written anew, to be read and committed.

using namespace frontdesk;
using namespace frontdesk::phrasing;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t code_size = 5;

fs::path folder() {
    return source_folder() / "tests" / "broken-packs";
}

std::vector<fs::path> examples() {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder())) {
        const bool named = entry.path().filename().string().starts_with("PH");
        if (named && (entry.is_directory() || entry.path().extension() == ".json"))
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string code_of(const fs::path& example) {
    return example.filename().string().substr(0, code_size);
}

/// With its sentences, as `frontdesk check` does it.
core::Problems problems_of(const fs::path& example) {
    PackSource pack = read_pack_source(example);
    std::vector<PackSource> overlays;
    if (pack.is_overlay() && code_of(example) != "PH054") {
        overlays.push_back(std::move(pack));
        pack = read_pack_source(folder() / "below.json");
    }
    const auto loaded = Engine::load(pack, overlays);
    core::Problems problems = loaded.problems;
    const core::Problems broken = check_sentences(pack, overlays, loaded.engine);
    problems.insert(problems.end(), broken.begin(), broken.end());
    return problems;
}

/// As the author sees it, with paths told from the folder of the examples.
std::string report(const fs::path& example) {
    std::string lines;
    const std::string prefix = core::to_utf8(folder()) + "/";
    for (core::Problem problem : problems_of(example)) {
        for (std::string* text : {&problem.place.file, &problem.message, &problem.way_out}) {
            if (const std::size_t at = text->find(prefix); at != std::string::npos)
                text->erase(at, prefix.size());
        }
        lines += core::to_line(problem) + '\n';
    }
    return lines;
}

fs::path expected_file(fs::path example) {
    return example.replace_extension(".expected");
}

/// Of "PH001–PH006" or "PH013, PH014, PH051", the first cell of a row.
void add_codes(const std::string& cell, std::set<std::string>& codes) {
    int last = 0;
    bool range = false;
    for (std::size_t at = cell.find("PH"); at != std::string::npos; at = cell.find("PH", at + 1)) {
        const int number = std::stoi(cell.substr(at + 2, 3));
        range = at >= 3 && cell.compare(at - 3, 3, "–") == 0;
        for (int one = range ? last + 1 : number; one <= number; ++one)
            codes.insert("PH" + std::string(one < 10 ? "00" : "0") + std::to_string(one));
        last = number;
    }
}

std::set<std::string> documented_codes() {
    std::set<std::string> codes;
    for (const char* page : {"README.md", "overlays.md"}) {
        std::istringstream lines(core::read_file(source_folder() / "scenarios" / "phrasings" / page));
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with("| PH")) add_codes(line.substr(0, line.find('|', 1)), codes);
    }
    return codes;
}

}  // namespace

TEST_CASE("every example of a mistake in a pack is answered as it should be") {
    for (const fs::path& example : examples()) {
        CAPTURE(example);
        const std::string found = report(example);
        if (std::getenv("FRONTDESK_UPDATE_EXPECTED") != nullptr)
            core::write_file(expected_file(example), found);
        REQUIRE(fs::exists(expected_file(example)));
        CHECK(found == core::read_file(expected_file(example)));
        CHECK(found.find(" " + code_of(example) + ": ") != std::string::npos);
    }
}

TEST_CASE("every code of packs that is documented has an example, and no example shows another") {
    const std::set<std::string> documented = documented_codes();
    std::set<std::string> shown;
    for (const fs::path& example : examples()) {
        shown.insert(code_of(example));
        for (const core::Problem& problem : problems_of(example)) {
            CAPTURE(core::to_line(problem));
            CHECK(documented.contains(problem.code));
        }
    }
    for (const std::string& code : documented) {
        CAPTURE(code);
        CHECK(shown.contains(code));
    }
    CHECK(documented.size() == shown.size());
}

TEST_CASE("every problem of a pack says where it is and what the way out is") {
    for (const fs::path& example : examples()) {
        for (const core::Problem& problem : problems_of(example)) {
            CAPTURE(core::to_line(problem));
            const bool whole_file = problem.code == "PH025" || problem.code == "PH026";
            CHECK((problem.place.line > 0 || whole_file));
            CHECK_FALSE(problem.way_out.empty());
            CHECK_FALSE(problem.message.ends_with('.'));
            CHECK_FALSE(problem.way_out.ends_with('.'));
        }
    }
}

TEST_CASE("the pack that the broken overlays are put on is sound") {
    CHECK(problems_of(folder() / "below.json").empty());
}
