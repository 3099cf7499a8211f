#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "records/ids.h"

// What owners were found to be discontent with, and what is done about it until they are told.
namespace frontdesk::records {

/// Where a finding stands: what was done last.
enum class SurveyState {
    found,
    measure,      ///< it is settled what is to be done, and by when
    carried_out,  ///< it was done
    fed_back,     ///< the owners were told, and it is over
    reopened,     ///< it came up again
};
constexpr std::size_t survey_state_count = 5;

struct SurveyStep {
    SurveyState state = SurveyState::measure;  ///< never `found`
    std::string text;
    core::Instant at = {};  ///< set by the store
    std::optional<core::Instant> due = {};
    AccountId by = {};  ///< set by the store; 0: nobody had signed in
};

struct SurveyFinding {
    SurveyId id;
    std::string site;  ///< empty: of the whole company
    std::string text;
    core::Instant found = {};
    AccountId by = {};
    std::vector<SurveyStep> steps = {};  ///< the oldest first; never changed, only added to

    SurveyState state() const { return steps.empty() ? SurveyState::found : steps.back().state; }
    bool is_over() const { return state() == SurveyState::fed_back; }
    /// When the measure that stands is due; nothing: none is awaited.
    std::optional<core::Instant> due() const {
        return state() == SurveyState::measure ? steps.back().due : std::nullopt;
    }
};

/// What owners felt in one month, of the people of one site.
struct SatisfactionMonth {
    std::string month;  ///< "2026-11", UTC
    std::string site;
    int attempts = 0;
    int total = 0;  ///< of all of them together

    double mean() const { return attempts == 0 ? 0.0 : static_cast<double>(total) / attempts; }
};

}  // namespace frontdesk::records
