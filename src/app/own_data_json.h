#pragma once

#include <optional>
#include <string_view>

#include "app/own_data.h"
#include "app/own_data_given.h"
#include "core/new_file.h"
#include "json/value.h"

namespace frontdesk::app {

/// One attempt as its rows are.
/// @param draft what was typed and not sent, of an open one; may be null.
json::Value attempt_json(const records::AttemptDetail& detail, const records::Draft* draft);

/// The records of one trainee as one JSON object, written attempt by attempt. Keys are those of the rows.
class OwnDataJson {
  public:
    /// @param file lives longer; finishing it is the caller's.
    OwnDataJson(core::NewFile& file, const OwnData& data, core::Instant now);

    /// All attempts come first, then one call of each of the others, then the end.
    /// @param draft what was typed and not sent, of an open one; may be null.
    /// @param review what was said about it afterwards; may be nothing.
    void add_attempt(const records::AttemptDetail& detail, const records::Draft* draft,
                     std::optional<json::Value> review);
    void add_sittings(const std::vector<records::Sitting>& sittings);
    void add_practice(const std::vector<records::PracticeCard>& cards,
                      const std::vector<records::Review>& reviews, const std::vector<records::Slip>& slips);
    void add_given(const std::vector<OwnAssignment>& assignments);
    /// Lessons, one by one; then `end_lessons`.
    void add_lesson(const OwnLesson& lesson);
    void end_lessons();
    void end();

  private:
    void add_array(std::string_view key, const json::Array& all);

    core::NewFile& m_file;
    bool m_first_attempt = true;
    bool m_first_lesson = true;
};

}  // namespace frontdesk::app
