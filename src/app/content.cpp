#include <utility>

#include "app/app.h"
#include "app/rule_pack.h"
#include "core/file.h"
#include "scenario/summary_patterns.h"

namespace frontdesk::app {

namespace {

namespace fs = std::filesystem;

/// Files of the company that stand in the place of shipped ones: nothing wrong, but good to know.
core::Problems replaced_by(const fs::path& shipped, const fs::path& company) {
    core::Problems advice;
    std::error_code error;
    for (const fs::directory_entry& folder : fs::directory_iterator(company, error)) {
        if (!folder.is_directory(error)) continue;
        for (const fs::path& file : core::json_files_in(folder.path())) {
            if (!fs::exists(shipped / folder.path().filename() / file.filename(), error)) continue;
            advice.push_back({"CO001",
                              core::Level::warning,
                              {core::to_utf8(file), 0, 0},
                              "this file of the company stands in the place of the shipped one",
                              "take it away to have the shipped one again"});
        }
    }
    return advice;
}

}  // namespace

std::filesystem::path records_file(const Places& places) {
    return places.data / "records.sqlite";
}

std::filesystem::path company_content(const Places& places) {
    return places.data / "content";
}

Content load_content(const Places& places) {
    const std::filesystem::path& scenarios = places.scenarios;
    const std::filesystem::path company = company_content(places);
    phrasing::Engine::Loaded pack = load_rule_pack(places);
    scenario::Library library = scenario::load_library(scenarios, company);
    scenario::TempersRead tempers = scenario::read_tempers(scenarios / "tempers.json");
    scoring::PolicyRead policy = scoring::read_policy(scenarios / "policy.json");
    core::Problems summaries = scenario::check_summaries(library.scenarios, pack.engine);
    curriculum::Curriculum curriculum = curriculum::load_curriculum(scenarios, library, company);
    core::Problems replaced = replaced_by(scenarios, company);
    core::Problems problems = library.problems;
    for (const core::Problems* more :
         {&summaries, &replaced, &pack.problems, &tempers.problems, &policy.problems, &curriculum.problems}) {
        problems.insert(problems.end(), more->begin(), more->end());
    }
    curriculum::Coverage coverage = curriculum::coverage_of(curriculum, library, pack.engine);
    auto in_order = curriculum::in_course_order(curriculum.courses, library.scenarios);
    return {std::move(library),       std::move(pack.engine), std::move(tempers.tempers),
            std::move(policy.policy), std::move(curriculum),  std::move(in_order),
            std::move(coverage),      std::move(problems)};
}

}  // namespace frontdesk::app
