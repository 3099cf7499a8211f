#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "authoring/bench.h"
#include "authoring/labelled.h"

namespace frontdesk::cli {

/// All that is said of one rule pack.
struct PackReport {
    phrasing::Engine::Loaded pack;
    core::Problems problems;  ///< Of the pack, its sentences and the labelled replies.
    std::vector<authoring::RuleFigures> figures;
    std::optional<authoring::LabelledFigures> labelled;
};

/// @param labelled file of labelled replies; empty for none.
/// @throws core::Error if that file cannot be read.
PackReport report_on(const std::filesystem::path& pack, const std::vector<std::filesystem::path>& overlays,
                     const std::string& labelled);

enum class Detail { every_rule, sum };

/// Overlays, precision and recall on the rules' own sentences and on labelled replies, rules with few
/// sentences.
void print_report(const PackReport& report, Detail detail, bool as_json);

}  // namespace frontdesk::cli
