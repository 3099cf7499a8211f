#include <utility>

#include "app/app.h"
#include "app/rule_pack.h"
#include "scenario/summary_patterns.h"

namespace frontdesk::app {

std::filesystem::path records_file(const Places& places) {
    return places.data / "records.sqlite";
}

Content load_content(const Places& places) {
    const std::filesystem::path& scenarios = places.scenarios;
    phrasing::Engine::Loaded pack = load_rule_pack(places);
    scenario::Library library = scenario::load_library(scenarios);
    scenario::TempersRead tempers = scenario::read_tempers(scenarios / "tempers.json");
    scoring::PolicyRead policy = scoring::read_policy(scenarios / "policy.json");
    core::Problems summaries = scenario::check_summaries(library.scenarios, pack.engine);
    curriculum::Curriculum curriculum = curriculum::load_curriculum(scenarios, library);
    core::Problems problems = library.problems;
    for (const core::Problems* more :
         {&summaries, &pack.problems, &tempers.problems, &policy.problems, &curriculum.problems}) {
        problems.insert(problems.end(), more->begin(), more->end());
    }
    return {std::move(library),       std::move(pack.engine), std::move(tempers.tempers),
            std::move(policy.policy), std::move(curriculum),  std::move(problems)};
}

}  // namespace frontdesk::app
