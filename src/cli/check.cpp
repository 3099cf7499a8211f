#include <filesystem>
#include <iostream>

#include "cli/command.h"
#include "core/error.h"
#include "core/file.h"
#include "json/value.h"
#include "phrasing/engine.h"
#include "scenario/library.h"
#include "scenario/temper.h"
#include "scoring/score.h"

namespace frontdesk::cli {

namespace {

namespace fs = std::filesystem;

void add(core::Problems& problems, const core::Problems& more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

core::Problems check_pack(const fs::path& folder) {
    const phrasing::Engine::Loaded pack = phrasing::Engine::load(folder);
    core::Problems problems = pack.problems;
    add(problems, phrasing::check_sentences(folder, pack.engine));
    return problems;
}

/// All that is shipped: scenarios, tempers, policy, rule pack.
core::Problems check_everything(const fs::path& folder) {
    core::Problems problems = scenario::load_library(folder).problems;
    add(problems, scenario::read_tempers(folder / "tempers.json").problems);
    add(problems, scoring::read_policy(folder / "policy.json").problems);
    add(problems, check_pack(folder / "phrasings"));
    return problems;
}

/// A folder is a rule pack if it holds pack.json, else a folder of scenarios.
core::Problems check_path(const fs::path& path) {
    if (!fs::exists(path)) {
        throw core::Error("there is no '" + core::to_utf8(path) + "'", "Name a file or folder that exists.");
    }
    if (!fs::is_directory(path)) {
        if (path.filename() == "tempers.json") return scenario::read_tempers(path).problems;
        if (path.filename() == "policy.json") return scoring::read_policy(path).problems;
        return scenario::read_scenario(core::read_file(path), core::to_utf8(path)).problems;
    }
    if (fs::exists(path / "pack.json")) return check_pack(path);
    if (fs::exists(path / "phrasings")) return check_everything(path);
    return scenario::load_library(path).problems;
}

void print(const core::Problem& problem, bool as_json) {
    if (!as_json) {
        std::cout << core::to_line(problem) << '\n';
        return;
    }
    json::Value object;
    object.set("code", problem.code);
    object.set("level", problem.level == core::Level::error ? "error" : "warning");
    object.set("file", problem.place.file);
    object.set("line", problem.place.line);
    object.set("column", problem.place.column);
    object.set("message", problem.message);
    object.set("way_out", problem.way_out);
    std::cout << json::write(object) << '\n';
}

}  // namespace

int check(const CheckOptions& options, const Folders& folders) {
    core::Problems problems;
    if (options.paths.empty()) problems = check_everything(folders.scenarios);
    for (const std::string& path : options.paths) add(problems, check_path(core::path_from_utf8(path)));
    for (const core::Problem& problem : problems) print(problem, options.json);
    if (problems.empty() && !options.json) std::cout << "no problems\n";
    return problems.empty() ? status_fine : status_found;
}

}  // namespace frontdesk::cli
