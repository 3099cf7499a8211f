#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/assignment_due.h"
#include "records/assignment_rows.h"

// What a trainer has half-made of assignments.
namespace frontdesk::ui {

struct NewAssignment {
    records::AssignmentKind kind = records::AssignmentKind::scenario;
    std::string words;  ///< that are looked for
    std::string item;   ///< empty: nothing chosen yet
    std::vector<records::AssignmentTarget> targets;
    app::DuePick pick = app::DuePick::friday;
    std::string date;  ///< typed; unless empty it counts instead of the pick
    int pass_mark = 80;
    int tries = 0;
    std::string note;
    std::string note_shown;  ///< the place it is kept in, once it was looked for there
};

struct ExceptionDraft {
    records::AssignmentId assignment;
    records::TraineeId person;
    bool excused = false;
    std::optional<core::Instant> due;  ///< that stands now; nothing: as given
    int more_days = 0;                 ///< behind the day on which it was due; 0: `due`
    std::string date;                  ///< typed; unless empty it counts
    std::optional<int> tries;          ///< nothing: as given
    std::string why;
    std::string why_shown = {};  ///< as note_shown
};

struct AssignmentsMemory {
    bool giving = false;         ///< the page of a new one is open
    NewAssignment form;          ///< kept until it is given
    records::AssignmentId open;  ///< whose people are listed; 0: none
    std::optional<ExceptionDraft> exception;
};

}  // namespace frontdesk::ui
