#pragma once

#include <string>

#include "app/app.h"
#include "core/error.h"

// The sentences with which the program refuses something or tells that the world failed it.
namespace frontdesk::app {

/// The first ones stand for `records::Fault`, in its order.
enum class Sentence {
    records_newer,
    records_damaged,
    records_foreign,
    records_locked,
    disk_full,
    records_unwritable,
    name_empty,
    name_too_long,
    name_forbidden,
    not_found,
    attempt_closed,
    attempt_went_on_elsewhere,
    records_themselves,
    place_taken,
    world_error,  ///< detail: what happened
    nobody_practises,
    no_such_scenario,      ///< detail: the id
    no_such_scenario_but,  ///< detail: the id; second: the nearest one
    nothing_running,
    scenario_gone,  ///< detail: its title
    content_changed,
    progress_unreadable,  ///< detail: why
    no_way_back_in_exam,
    nothing_to_take_back,
    no_hint_in_exam,
    no_result_yet,
    somebody_elses,
    exam_goes_on,
    exam_waits,
    no_exam_running,
    no_such_exam,       ///< detail: the id
    exam_lacks_papers,  ///< detail: its title
    exam_cannot_go_on,
    no_such_drill,      ///< detail: the rule
    no_such_questions,  ///< detail: the topic
    nothing_due,
    no_drill_running,
    no_question_running,
    say_something_first,
    answer_incomplete,
    no_retry_of_exam,
    no_retry_of_changed,
    no_retry_of_unreadable,  ///< detail: why
    no_such_turn,
    not_comparable,
    result_printed,
    records_exported,
    no_lesson_running,
    lesson_needs_people,
    lesson_content_changed,
    no_hands_raised,
    no_answer_picked,
    lesson_printed,
    file_unwritable,
    file_taken,
    assignment_without_people,
    assignment_without_time,
    assignment_of_nothing,  ///< detail: what was to be given
    exception_without_reason,
};
constexpr std::size_t sentence_count = 59;

/// In English if that is the language, else in Simplified Chinese (screens convert it for display like any
/// other text). `detail` and `second` fill the places of the sentence.
Notice notice(Sentence sentence, Language language, const std::string& detail = {},
              const std::string& second = {});

/// What a failed call tells the person.
Notice notice_of(const core::Error& error, Language language);

}  // namespace frontdesk::app
