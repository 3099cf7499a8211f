#pragma once

#include <cstddef>
#include <string>

#include "records/survey_rows.h"

// What somebody has half-written where records are looked after as a whole.
namespace frontdesk::ui {

struct StationsMemory {
    std::string file;    ///< the other records, as typed
    std::string backup;  ///< where a backup goes, as typed
};

/// What is half-written on the worksheet.
struct SurveysMemory {
    std::string text, site;                          ///< of a new finding
    std::string text_shown, site_shown, step_shown;  ///< the places they are kept in
    bool shows_all = false;                          ///< also what is over
    records::SurveyId finding;                       ///< to which a step is written; 0: to none
    records::SurveyState state = records::SurveyState::measure;
    std::string step;      ///< its words
    std::size_t days = 1;  ///< which of the spans until it is due
};

}  // namespace frontdesk::ui
