#pragma once

#include <map>
#include <string>

#include "records/account_rows.h"
#include "records/review_rows.h"
#include "records/store.h"
#include "records/survey_rows.h"

// What trainers and supervisors have typed and not sent: kept as it is typed, by who and in which place, so
// that a page that is opened again shows it. What trainees type is kept with what they practise.
namespace frontdesk::app {

struct State;

/// What stands in a box now; an empty one is kept no longer. Saved at once.
struct KeepWords {
    std::string place;  ///< one of those below
    std::string words;
};

struct KeptWords {
    records::Writer of;                        ///< whose they are; nobody's while nobody has signed in
    std::map<std::string, std::string> words;  ///< by place; none of them empty

    /// Empty: nothing is kept there.
    std::string at(const std::string& place) const;
};

/// Names of places; numbers in them are those of these records.
std::string comment_place(records::AttemptId attempt, int turn);
std::string correction_place(records::AttemptId attempt, const records::MarkPlace& mark);
std::string missed_act_place(records::AttemptId attempt, int turn);
std::string decision_place(records::AppealId appeal);
std::string survey_step_place(records::SurveyId finding, records::SurveyState state);
std::string exception_place(records::AssignmentId assignment, records::TraineeId person);
std::string withdrawal_place(records::CertificateId certificate);
inline constexpr const char* survey_text_place = "survey:text";
inline constexpr const char* survey_site_place = "survey:site";
inline constexpr const char* assignment_note_place = "assignment:note";

/// Brings them in step with who has signed in.
void follow_writer(const records::Store& store, State& state);
void keep_words(records::Store& store, State& state, const KeepWords& kept);
/// They were sent.
void let_go_of_words(records::Store& store, State& state, const std::string& place);

}  // namespace frontdesk::app
