#include "app/own_data_tables.h"

#include <array>

#include "app/naming.h"
#include "app/result_words.h"
#include "app/rules_found.h"

namespace frontdesk::app {

namespace {

using report::Cell;
using report::Row;

Cell time_cell(core::Instant instant) {
    return instant.ms > 0 ? Cell(core::to_local(instant)) : Cell();
}

Text state_text(const records::AttemptHead& head) {
    if (head.state == records::AttemptState::open) return Text::in_progress;
    if (head.state == records::AttemptState::abandoned) return Text::records_abandoned;
    return head.passed ? Text::passed : Text::not_passed;
}

Text assignment_kind_text(records::AssignmentKind kind) {
    if (kind == records::AssignmentKind::scenario) return Text::assign_kind_scenario;
    return kind == records::AssignmentKind::drills ? Text::assign_kind_drills : Text::assign_kind_exam;
}

Text assignment_state_text(AssignmentState state) {
    constexpr std::array texts{Text::assign_open, Text::assign_in_progress, Text::assign_done,
                               Text::assign_late, Text::assign_failed,      Text::assign_excused};
    static_assert(texts.size() == assignment_state_count);
    return texts.at(static_cast<std::size_t>(state));
}

}  // namespace

OwnDataTables::OwnDataTables(const OwnData& data, const Wording& wording, const std::filesystem::path& folder)
    : m_data(data),
      m_wording(wording),
      m_attempts(folder / "attempts.csv",
                 columns({Text::export_number, Text::export_began, Text::export_ended, Text::records_scenario,
                          Text::export_scenario_id, Text::records_mode, Text::records_state,
                          Text::records_score, Text::export_fatal, Text::result_ending, Text::export_turns,
                          Text::export_private, Text::dimension_courtesy, Text::dimension_empathy,
                          Text::dimension_accuracy, Text::dimension_resolution, Text::dimension_promise,
                          Text::dimension_procedure, Text::export_pack})),
      m_turns(folder / "turns.csv",
              columns({Text::export_number, Text::export_turn, Text::export_seconds, Text::export_kind,
                       Text::export_who, Text::export_said, Text::export_heat, Text::result_legend_hit,
                       Text::result_legend_made, Text::export_node})),
      m_marks(folder / "marks.csv", columns({Text::export_number, Text::export_turn, Text::export_dimension,
                                             Text::records_score, Text::export_of, Text::export_rule,
                                             Text::export_rule_name, Text::export_why, Text::export_fatal})),
      m_practice(folder / "practice.csv",
                 columns({Text::records_date, Text::export_item, Text::export_correct, Text::export_rating,
                          Text::export_seconds, Text::export_due})),
      m_assignments(folder / "assignments.csv",
                    columns({Text::export_number, Text::own_given, Text::own_kind, Text::own_title,
                             Text::assign_due_label, Text::own_state, Text::own_best, Text::own_tries,
                             Text::export_ended, Text::own_exception, Text::own_withdrawn})),
      m_lessons(folder / "lessons.csv",
                columns({Text::export_number, Text::export_began, Text::export_ended, Text::records_scenario,
                         Text::own_lesson_team, Text::own_lesson_present, Text::own_lesson_spoke,
                         Text::own_lesson_points, Text::records_score})),
      m_lesson_turns(folder / "lesson-turns.csv",
                     columns({Text::export_number, Text::records_date, Text::export_said, Text::records_score,
                              Text::export_node})) {}

std::vector<std::string> OwnDataTables::columns(std::initializer_list<Text> texts) const {
    std::vector<std::string> names;
    for (const Text text : texts) names.emplace_back(m_wording.words(text));
    return names;
}

std::string OwnDataTables::rule_name(const std::string& rule) const {
    const std::string name = RuleNames{m_data.content.engine, m_wording.language}.of(rule);
    return name == rule ? std::string() : m_wording.shown(name);
}

std::string OwnDataTables::yes_or_no(bool yes) const {
    return m_wording.words(yes ? Text::export_yes : Text::export_no);
}

void OwnDataTables::add(const records::AttemptDetail& detail, const scoring::Result& score) {
    const records::AttemptHead& head = detail.head;
    const bool finished = head.state == records::AttemptState::finished;
    Row row{head.id.value,
            time_cell(head.started),
            time_cell(head.finished),
            m_wording.shown(head.scenario_title),
            head.scenario,
            std::string(mode_word(m_wording, head)),
            std::string(m_wording.words(state_text(head))),
            finished ? Cell(std::int64_t{head.total}) : Cell(),
            std::int64_t{head.fatal_count},
            head.ending,
            std::int64_t{head.turns},
            yes_or_no(head.is_private)};
    for (const scoring::DimensionScore& dimension : score.dimensions)
        row.push_back(dimension.assessed ? Cell(std::int64_t{dimension.percent}) : Cell());
    row.emplace_back(head.pack_version);
    m_attempts.writer.row(row);
    for (const records::TurnRow& turn : detail.turns) add_turn(head, turn);
    for (const records::MarkRow& mark : detail.marks) add_mark(head, mark);
}

void OwnDataTables::add_turn(const records::AttemptHead& head, const records::TurnRow& turn) {
    m_turns.writer.row({head.id.value, std::int64_t{turn.number} + 1,
                        static_cast<double>(turn.at_ms) / 1000.0, turn.kind, m_wording.shown(turn.speaker),
                        turn.text, std::int64_t{turn.heat_after}, rules_found(turn, "forbidden"),
                        rules_found(turn, "move"), turn.node});
}

void OwnDataTables::add_mark(const records::AttemptHead& head, const records::MarkRow& mark) {
    const std::optional<scenario::Dimension> dimension = scenario::dimension_from(mark.dimension);
    m_marks.writer.row({head.id.value, std::int64_t{mark.turn} + 1,
                        dimension ? std::string(m_wording.words(dimension_word(*dimension))) : mark.dimension,
                        std::int64_t{mark.points}, std::int64_t{mark.of}, mark.rule, rule_name(mark.rule),
                        m_wording.shown(mark.why), yes_or_no(mark.fatal)});
}

void OwnDataTables::add(const records::Review& review) {
    m_practice.writer.row({time_cell(review.at), review.item, yes_or_no(review.correct),
                           std::int64_t{review.rating}, review.seconds, time_cell(review.due)});
}

void OwnDataTables::add(const OwnAssignment& own) {
    const records::Assignment& assignment = own.assignment;
    const AssignmentStanding& standing = own.standing;
    m_assignments.writer.row({assignment.id.value, time_cell(assignment.given),
                              std::string(m_wording.words(assignment_kind_text(assignment.kind))),
                              m_wording.shown(assignment.title), time_cell(standing.due),
                              std::string(m_wording.words(assignment_state_text(standing.state))),
                              standing.best ? Cell(std::int64_t{*standing.best}) : Cell(),
                              std::int64_t{standing.used}, time_cell(standing.done_at), standing.why,
                              yes_or_no(assignment.withdrawn.has_value())});
}

void OwnDataTables::add(const OwnLesson& lesson) {
    const bool finished = lesson.head.state == records::LessonState::finished;
    m_lessons.writer.row({lesson.head.id.value, time_cell(lesson.head.started),
                          time_cell(lesson.head.finished), m_wording.shown(lesson.head.scenario_title),
                          lesson.team, yes_or_no(lesson.present), std::int64_t{lesson.spoke()},
                          std::int64_t{lesson.points()},
                          finished ? Cell(std::int64_t{lesson.head.total}) : Cell()});
    for (const records::LessonTurn& turn : lesson.turns) {
        if (turn.taken_back) continue;
        m_lesson_turns.writer.row(
            {lesson.head.id.value, time_cell(turn.stored), turn.text, std::int64_t{turn.points}, turn.node});
    }
}

void OwnDataTables::finish() {
    for (Table* table :
         {&m_attempts, &m_turns, &m_marks, &m_practice, &m_assignments, &m_lessons, &m_lesson_turns})
        table->file.replace();
}

}  // namespace frontdesk::app
