#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "app/own_data.h"
#include "app/own_data_given.h"
#include "core/new_file.h"
#include "report/csv.h"
#include "scoring/score.h"

namespace frontdesk::app {

/// The tables of one trainee, written attempt by attempt.
class OwnDataTables {
  public:
    /// @param data, wording live longer.
    OwnDataTables(const OwnData& data, const Wording& wording, const std::filesystem::path& folder);

    void add(const records::AttemptDetail& detail, const scoring::Result& score);
    void add(const records::Review& review);
    void add(const OwnAssignment& assignment);
    void add(const OwnLesson& lesson);
    /// Puts all of them in their places.
    void finish();

  private:
    struct Table {
        core::NewFile file;
        report::CsvWriter writer;

        Table(const std::filesystem::path& place, const std::vector<std::string>& columns)
            : file(place), writer(file, columns) {}
    };

    std::vector<std::string> columns(std::initializer_list<Text> texts) const;
    void add_turn(const records::AttemptHead& head, const records::TurnRow& turn);
    void add_mark(const records::AttemptHead& head, const records::MarkRow& mark);
    std::string rule_name(const std::string& rule) const;
    std::string yes_or_no(bool yes) const;

    const OwnData& m_data;
    const Wording& m_wording;
    Table m_attempts, m_turns, m_marks, m_practice, m_assignments, m_lessons, m_lesson_turns;
};

}  // namespace frontdesk::app
