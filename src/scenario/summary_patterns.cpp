#include "scenario/summary_patterns.h"

namespace frontdesk::scenario {

phrasing::PartPatterns part_patterns(const SummaryNode& summary, const phrasing::Engine& engine) {
    phrasing::PartPatterns::Written written;
    for (const SummaryPart& part : summary.parts) {
        std::vector<std::string>& patterns = written.emplace_back();
        for (const PartPattern& pattern : part.any) patterns.push_back(pattern.written);
    }
    return {engine, written};
}

core::Problems check_summaries(const Scenario& scenario, const phrasing::Engine& engine) {
    core::Problems problems;
    for (const auto& [id, node] : scenario.nodes) {
        const auto* summary = std::get_if<SummaryNode>(&node.kind);
        if (summary == nullptr) continue;
        const phrasing::PartPatterns patterns = part_patterns(*summary, engine);
        for (const auto& fault : patterns.faults()) {
            const SummaryPart& part = summary->parts[fault.part];
            const PartPattern& pattern = part.any[fault.pattern];
            problems.push_back({"SC052", fault.usable ? core::Level::warning : core::Level::error,
                                pattern.place,
                                "the pattern '" + pattern.written + "' of the part '" + part.id +
                                    "' of node '" + id + "': " + fault.message,
                                fault.way_out});
        }
    }
    return problems;
}

core::Problems check_summaries(const std::vector<Scenario>& scenarios, const phrasing::Engine& engine) {
    core::Problems problems;
    for (const Scenario& scenario : scenarios) {
        const core::Problems more = check_summaries(scenario, engine);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

}  // namespace frontdesk::scenario
