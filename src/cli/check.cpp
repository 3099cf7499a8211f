#include <filesystem>
#include <iostream>
#include <optional>

#include "app/rule_pack.h"
#include "cli/command.h"
#include "cli/coverage_report.h"
#include "cli/pack_report.h"
#include "cli/problems.h"
#include "core/error.h"
#include "core/file.h"
#include "curriculum/coverage.h"
#include "scenario/library.h"
#include "scenario/summary_patterns.h"
#include "scenario/temper.h"
#include "scoring/score.h"

namespace frontdesk::cli {

namespace {

namespace fs = std::filesystem;

void add(core::Problems& problems, const core::Problems& more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

/// Collects what is found and what is to be printed behind it.
class Check {
  public:
    Check(const CheckOptions& options, const Folders& folders) : m_options(options), m_folders(folders) {}

    /// All that is shipped: scenarios, tempers, policy, rule pack; what the company has written with it.
    void everything(const app::Places& places) {
        const fs::path company = app::company_content(places);
        const scenario::Library library = scenario::load_library(places.scenarios, company);
        add(m_problems, scenario::read_tempers(places.scenarios / "tempers.json").problems);
        add(m_problems, scoring::read_policy(places.scenarios / "policy.json").problems);
        pack(app::pack_folder(places), app::overlays_of(places), Detail::sum);
        const phrasing::Engine& engine = m_reports.back().report.pack.engine;
        scenarios(library, engine);
        taught(curriculum::load_curriculum(places.scenarios, library, company), library, engine);
    }

    /// A folder is a rule pack if it holds pack.json, else a folder of scenarios.
    void path(const fs::path& path) {
        if (!fs::exists(path)) {
            throw core::Error("there is no '" + core::to_utf8(path) + "'",
                              "Name a file or folder that exists.");
        }
        if (fs::is_directory(path)) return folder(path);
        if (path.filename() == "tempers.json") return add(m_problems, scenario::read_tempers(path).problems);
        if (curriculum::is_part_of_curriculum(path)) return part_of_curriculum(path);
        if (path.filename() == "policy.json") return add(m_problems, scoring::read_policy(path).problems);
        const phrasing::PackSource source = phrasing::read_pack_source(path);
        if (source.is_overlay() || source.holds_rules()) return named_pack(path, source.is_overlay());
        one_scenario(path);
    }

    int finish() const {
        print_problems(std::cout, m_problems, m_options.json);
        if (m_problems.empty() && !m_options.json) std::cout << "no problems\n";
        for (const Reported& reported : m_reports)
            print_report(reported.report, reported.detail, m_options.json);
        return m_problems.empty() && !m_untaught ? status_fine : status_found;
    }

  private:
    struct Reported {
        PackReport report;
        Detail detail;
    };

    /// What is taught beside the scenarios; each answer in a drill is said to the engine.
    void taught(const curriculum::Curriculum& read, const scenario::Library& library,
                const phrasing::Engine& engine) {
        add(m_problems, read.problems);
        for (const curriculum::Drill& drill : read.drills)
            add(m_problems, curriculum::check_drill(drill, engine));
        for (const curriculum::ExamBlueprint& exam : read.exams)
            add(m_problems, curriculum::check_exam(exam, engine));
        if (!m_options.coverage) return;
        m_untaught = print_coverage(curriculum::coverage_of(read, library, engine), m_options.json);
    }

    /// One file of it, among the scenarios and other parts that it names.
    void part_of_curriculum(const fs::path& path) {
        const fs::path root = fs::absolute(path).parent_path();
        const fs::path all = path.filename() == "standard.json" ? root : root.parent_path();
        const scenario::Library library = scenario::load_library(all);
        const curriculum::Curriculum read = curriculum::load_curriculum(all, library);
        core::Problems problems = read.problems;
        const phrasing::Engine engine = app::load_rule_pack(places_of(m_folders)).engine;
        for (const curriculum::Drill& drill : read.drills)
            add(problems, curriculum::check_drill(drill, engine));
        for (const curriculum::ExamBlueprint& exam : read.exams)
            add(problems, curriculum::check_exam(exam, engine));
        for (core::Problem& problem : problems) {
            std::error_code error;
            if (fs::equivalent(core::path_from_utf8(problem.place.file), path, error))
                m_problems.push_back(std::move(problem));
        }
    }

    void folder(const fs::path& path) {
        if (fs::exists(path / phrasing::pack_part))
            return named_pack(path, phrasing::read_pack_source(path).is_overlay());
        if (fs::exists(path / "phrasings")) return everything({path, {}, m_folders.overlays});
        scenarios(scenario::load_library(path), shipped_pack());
    }

    /// What is wrong with scenarios by themselves, and together with the pack they are played with.
    void scenarios(const scenario::Library& library, const phrasing::Engine& pack) {
        add(m_problems, library.problems);
        add(m_problems, scenario::check_summaries(library.scenarios, pack));
    }

    void one_scenario(const fs::path& path) {
        const scenario::ReadResult read = scenario::read_scenario(core::read_file(path), core::to_utf8(path));
        add(m_problems, read.problems);
        if (read.scenario) add(m_problems, scenario::check_summaries(*read.scenario, shipped_pack()));
    }

    const phrasing::Engine& shipped_pack() {
        if (!m_pack) m_pack = app::load_rule_pack(places_of(m_folders));
        return m_pack->engine;
    }

    /// An overlay is tried on the shipped pack, alone.
    void named_pack(const fs::path& path, bool is_overlay) {
        if (is_overlay) {
            pack(app::pack_folder(places_of(m_folders)), {path}, Detail::every_rule);
        } else {
            pack(path, m_folders.overlays, Detail::every_rule);
        }
    }

    void pack(const fs::path& path, const std::vector<fs::path>& overlays, Detail detail) {
        PackReport report = report_on(path, overlays, m_options.labelled);
        add(m_problems, report.problems);
        m_reports.push_back({std::move(report), detail});
    }

    const CheckOptions& m_options;
    const Folders& m_folders;
    std::optional<phrasing::Engine::Loaded> m_pack;
    core::Problems m_problems;
    std::vector<Reported> m_reports;
    bool m_untaught = false;  ///< something of the standard is taught by nothing
};

}  // namespace

int check(const CheckOptions& options, const Folders& folders) {
    if (options.coverage && !options.paths.empty()) {
        throw core::Error("--coverage is about everything that is taught, not about single files",
                          "Leave the paths away; --packs names another folder.");
    }
    Check check(options, folders);
    if (options.paths.empty()) check.everything(places_of(folders));
    for (const std::string& path : options.paths) check.path(core::path_from_utf8(path));
    return check.finish();
}

}  // namespace frontdesk::cli
