#pragma once

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include "scoring/score.h"
#include "session/stage.h"
#include "session/test_support.h"

// For tests only: the small call of session/, played and marked.
namespace frontdesk::scoring {

using session::stage;

inline const Policy& policy() {
    static const Policy read =
        read_policy(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios/policy.json").policy;
    return read;
}

inline Result scored(const session::Session& session, const session::Stage& on = stage()) {
    return score(on.scenario, on.engine, policy(), session);
}

inline Result played(const std::vector<session::Input>& inputs, const session::Stage& on = stage()) {
    return scored(on.played(inputs), on);
}

/// The marks that rest on `rule`.
inline std::vector<Mark> marks_for(const Result& result, const std::string& rule) {
    std::vector<Mark> found;
    std::copy_if(result.marks.begin(), result.marks.end(), std::back_inserter(found),
                 [&](const Mark& mark) { return mark.rule == rule; });
    return found;
}

inline const DimensionScore& of(const Result& result, Dimension dimension) {
    return result.dimensions.at(static_cast<std::size_t>(dimension));
}

inline constexpr const char* model_opening = "对不起，我理解您的心情，您请讲。";
inline constexpr const char* model_plan = "我马上安排师傅上门，今天下午三点前给您回电。";

/// The best play with one input put into another's place.
inline std::vector<session::Input> best_but(std::size_t at, session::Input input) {
    std::vector<session::Input> inputs = session::small_call::best_play();
    inputs.at(at) = std::move(input);
    return inputs;
}

inline phrasing::Finding finding(const std::string& rule, phrasing::Severity severity) {
    phrasing::Finding made;
    made.rule = rule;
    made.severity = severity;
    made.text = "……";
    return made;
}

}  // namespace frontdesk::scoring
