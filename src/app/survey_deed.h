#pragma once

#include <string>
#include <variant>
#include <vector>

#include "records/survey_rows.h"

// What owners are discontent with, and what is done about it.
namespace frontdesk::app {

/// Reads worksheet and months anew.
struct LookAtSurveys {};
struct AddSurveyFinding {
    std::string site;  ///< empty: of the whole company
    std::string text;
};
/// Says what was done about a finding; state, words and date of it.
struct AddSurveyStep {
    records::SurveyId finding;
    records::SurveyStep step;
};

/// One of them.
struct SurveyDeed {
    std::variant<LookAtSurveys, AddSurveyFinding, AddSurveyStep> what;
};

struct SurveyBook {
    std::vector<records::SurveyFinding> findings;    ///< the latest first
    std::vector<records::SatisfactionMonth> months;  ///< by month, then by site
};

}  // namespace frontdesk::app
