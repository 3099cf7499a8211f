#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/file.h"
#include "phrasing/engine.h"
#include "scenario/codes.h"
#include "scenario/library.h"
#include "scenario/summary_patterns.h"
#include "scenario/temper.h"

// tests/broken holds one example or more of every mistake and, beside it, what the program says to it.
// With FRONTDESK_UPDATE_EXPECTED=1 in the environment the .expected files are written anew, to be read and
// committed.

using namespace frontdesk;
using namespace frontdesk::scenario;
namespace fs = std::filesystem;

namespace {

fs::path folder() {
    return fs::path(FRONTDESK_SOURCE_DIR) / "tests" / "broken";
}

std::vector<fs::path> examples() {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder())) {
        if (entry.is_directory() || entry.path().extension() == ".json") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string code_of(const fs::path& example) {
    return example.filename().string().substr(0, 5);
}

/// The name that an example's scenario would have in earnest: without the code before it.
std::string plain_name(const fs::path& example) {
    return example.filename().string().substr(6);
}

/// What is seen only when the scenario meets its rule pack.
core::Problems with_pack(const Scenario& scenario, core::Problems problems) {
    static const phrasing::Engine::Loaded pack =
        phrasing::Engine::load(fs::path(FRONTDESK_SOURCE_DIR) / "tests" / "packs" / "tiny");
    const core::Problems more = check_summaries(scenario, pack.engine);
    problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

core::Problems problems_of(const fs::path& example) {
    if (fs::is_directory(example)) return load_library(example).problems;
    if (code_of(example).starts_with("TE")) return read_tempers(example).problems;
    ReadResult read = read_scenario(core::read_file(example), plain_name(example));
    if (read.scenario) return with_pack(*read.scenario, std::move(read.problems));
    return read.problems;
}

/// As the author sees it, with paths told from the example's own folder.
std::string report(const fs::path& example) {
    std::string lines;
    const std::string inner = core::to_utf8(example) + "/";
    const std::string outer = core::to_utf8(folder()) + "/";
    for (core::Problem problem : problems_of(example)) {
        for (const std::string& prefix : {inner, outer}) {
            for (std::string* text : {&problem.place.file, &problem.message, &problem.way_out}) {
                if (const std::size_t at = text->find(prefix); at != std::string::npos) {
                    text->erase(at, prefix.size());
                }
            }
        }
        lines += core::to_line(problem) + '\n';
    }
    return lines;
}

fs::path expected_file(fs::path example) {
    return example.replace_extension(".expected");
}

}  // namespace

TEST_CASE("every example of a mistake is answered as it should be") {
    for (const fs::path& example : examples()) {
        CAPTURE(example);
        const std::string found = report(example);
        if (std::getenv("FRONTDESK_UPDATE_EXPECTED") != nullptr) {
            core::write_file(expected_file(example), found);
        }
        REQUIRE(fs::exists(expected_file(example)));
        CHECK(found == core::read_file(expected_file(example)));
        CHECK(found.find(" " + code_of(example) + ": ") != std::string::npos);
    }
}

TEST_CASE("every code has an example, and no example shows a code that is not listed") {
    std::set<std::string> shown;
    std::set<std::string> listed;
    for (const ProblemCode& code : problem_codes()) listed.emplace(code.code);
    CHECK(listed.size() == problem_codes().size());
    for (const fs::path& example : examples()) {
        shown.insert(code_of(example));
        for (const core::Problem& problem : problems_of(example)) {
            CAPTURE(problem.code);
            CHECK(listed.contains(problem.code));
        }
    }
    CHECK(shown == listed);
}

TEST_CASE("every problem says where it is and what the way out is") {
    for (const fs::path& example : examples()) {
        for (const core::Problem& problem : problems_of(example)) {
            CAPTURE(core::to_line(problem));
            CHECK((problem.place.line > 0 || problem.code == "SC011"));
            CHECK_FALSE(problem.way_out.empty());
            CHECK_FALSE(problem.message.ends_with('.'));
            CHECK_FALSE(problem.way_out.ends_with('.'));
        }
    }
}

TEST_CASE("a bad file does not hide the good ones beside it") {
    const Library library = load_library(folder() / "SC011-folder-with-a-file-name");
    REQUIRE(library.scenarios.size() == 1);
    CHECK(library.find("good") == &library.scenarios.front());
    CHECK(library.find("bad") == nullptr);
    CHECK(load_library(folder() / "SC010-same-id").scenarios.size() == 1);
}
