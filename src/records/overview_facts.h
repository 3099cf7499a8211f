#pragma once

#include <functional>
#include <map>
#include <string>

#include "records/database.h"
#include "records/overview_rows.h"

// What the facts say of attempts, in the form of entries of sheets.
namespace frontdesk::records {

/// A number for each scenario and rule; new ones get the next. None is ever taken back.
class ResultNumbers {
  public:
    enum class Unknown { add, leave };  ///< leave: 0 stands for what has no number

    /// @param table result_scenario or result_rule @param column what it numbers
    ResultNumbers(Database& database, const char* table, const char* column, Unknown unknown);
    int of(const std::string& word);

  private:
    Database& m_database;
    std::string m_find, m_insert;
    Unknown m_unknown;
    std::map<std::string, int> m_numbers;  ///< met so far
};

/// An entry and the sheet that it belongs to.
struct FiledResult {
    std::int64_t sheet = 0;
    bool counts = false;  ///< else there must be no entry of it
    ResultEntry entry;
    std::string hits;  ///< which the entry shows
};

std::int64_t sheet_number(std::int64_t block, TraineeId trainee);
std::int64_t block_of_sheet(std::int64_t sheet);
TraineeId trainee_of_sheet(std::int64_t sheet);

/// Every closed attempt with a number from `first` to `last`, by number.
void each_filed(Database& database, AttemptId first, AttemptId last, ResultNumbers::Unknown unknown,
                const std::function<void(FiledResult&)>& visit);

}  // namespace frontdesk::records
