#include "records/overview_facts.h"

#include <algorithm>
#include <vector>

#include "core/error.h"
#include "records/alongside.h"
#include "records/figures.h"
#include "records/standing.h"

namespace frontdesk::records {

namespace {

/// As long as no person corrected a mark, the newest re-scoring's stands, or that of the day.
const std::string filed_attempts =
    "SELECT attempt.id, trainee, scenario, mode = 'exam', state = 'finished', finished_ms, "
    "coalesce(rescoring.total, attempt.total), coalesce(rescoring.passed, attempt.passed), "
    "branched_from IS NOT NULL, coalesce(rescoring.id, 0), started_ms, private = 1 OR "
    "coalesce((SELECT state = 'open' FROM sitting WHERE sitting.id = attempt.sitting), 0), "
    "EXISTS (SELECT 1 FROM correction WHERE correction.attempt = attempt.id) "
    "FROM attempt LEFT JOIN rescoring ON rescoring.id = "
    "(SELECT newest.id FROM rescoring AS newest WHERE newest.attempt = attempt.id "
    "ORDER BY newest.scored_ms DESC, newest.uid DESC LIMIT 1) "
    "WHERE attempt.id BETWEEN ? AND ? AND state <> 'open' ORDER BY attempt.id";

struct FoundHit {
    std::string rule;
    bool fatal = false;
};

FoundHit found_hit_of(const Rows& row, int first) {
    return {row.text(first), row.integer(first + 1) != 0};
}

std::vector<FoundHit> rescored_hits(Database& database, std::int64_t rescoring) {
    std::vector<FoundHit> hits;
    Rows rows = database.query(
        "SELECT rule, fatal FROM rescoring_mark WHERE rescoring = ? AND (fatal = 1 OR (points < 0 AND rule "
        "GLOB 'F*')) ORDER BY position",
        {rescoring});
    while (rows.next()) hits.push_back(found_hit_of(rows, 0));
    return hits;
}

/// An examination can make a rule fatal that its mark does not call so.
void make_fatal(std::vector<FoundHit>& hits, const std::string& rule) {
    bool found = false;
    for (FoundHit& hit : hits) {
        if (hit.rule == rule) hit.fatal = found = true;
    }
    if (!found) hits.push_back({rule, true});
}

/// What an examination called fatal on the day is so as long as it is marked.
void keep_fatal(std::vector<FoundHit>& hits, const std::vector<std::string>& fatal, bool is_rescored) {
    for (const std::string& rule : fatal) {
        const bool is_marked =
            !is_rescored ||
            std::any_of(hits.begin(), hits.end(), [&rule](const auto& hit) { return hit.rule == rule; });
        if (is_marked) make_fatal(hits, rule);
    }
}

/// What stands today of one attempt.
struct Outcome {
    int total = 0;
    bool passed = false;
    std::vector<FoundHit> hits;
};

Outcome corrected_outcome(Database& database, AttemptId attempt) {
    const StandingMark standing = standing_of(database, attempt);
    Outcome outcome{standing.total, standing.passed, {}};
    for (const MarkRow& mark : standing.marks) {
        const bool takes = mark.points < 0 && mark.rule.starts_with('F');
        if (mark.fatal || takes) outcome.hits.push_back({mark.rule, mark.fatal});
    }
    for (const std::string& rule : standing.fatal) make_fatal(outcome.hits, rule);
    return outcome;
}

/// From one stored moment to the next; longer gaps were pauses.
int practised_seconds(std::vector<std::int64_t>& moments) {
    std::sort(moments.begin(), moments.end());
    std::int64_t practised = 0;
    for (std::size_t i = 1; i < moments.size(); ++i) {
        const std::int64_t gap = moments[i] - moments[i - 1];
        if (gap <= longest_thought_ms) practised += gap;
    }
    return static_cast<int>(std::min<std::int64_t>(practised / 1000, 0xFFFF));
}

std::uint8_t bits_of(const Rows& row, const Outcome& outcome) {
    const bool fatal =
        std::any_of(outcome.hits.begin(), outcome.hits.end(), [](const FoundHit& hit) { return hit.fatal; });
    const auto bit = [](bool on, std::uint8_t which) { return on ? which : std::uint8_t{0}; };
    return static_cast<std::uint8_t>(
        bit(row.integer(4) != 0, ResultEntry::finished_bit) | bit(outcome.passed, ResultEntry::passed_bit) |
        bit(row.integer(3) != 0, ResultEntry::exam_bit) | bit(row.integer(8) != 0, ResultEntry::branch_bit) |
        bit(fatal, ResultEntry::fatal_bit));
}

FiledResult filed_of(const Rows& row, std::vector<std::int64_t>& moments, std::string hits,
                     ResultNumbers& scenarios) {
    FiledResult filed;
    const std::int64_t closed_ms = std::max<std::int64_t>(0, row.integer(5));
    filed.sheet = sheet_number(closed_ms / ResultSheet::block_ms, {row.integer(1)});
    filed.counts = row.integer(11) == 0;
    filed.hits = std::move(hits);
    filed.entry.attempt = {row.integer(0)};
    filed.entry.closed = {closed_ms};
    filed.entry.scenario = scenarios.of(row.text(2));
    filed.entry.seconds = practised_seconds(moments);
    return filed;
}

/// Only acts that have a rule of their own are told by rule.
std::string packed_hits(const std::vector<FoundHit>& hits, ResultNumbers& rules) {
    constexpr std::size_t most = 0xFF;
    std::string bytes;
    for (const FoundHit& hit : hits) {
        if (!hit.rule.starts_with('F') || bytes.size() / 2 == most) continue;
        const auto number = static_cast<std::uint16_t>(2 * rules.of(hit.rule) + static_cast<int>(hit.fatal));
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    return bytes;
}

}  // namespace

ResultNumbers::ResultNumbers(Database& database, const char* table, const char* column, Unknown unknown)
    : m_database(database),
      m_find(std::string("SELECT id FROM ") + table + " WHERE " + column + " = ?"),
      m_insert(std::string("INSERT INTO ") + table + " (" + column + ") VALUES (?)"),
      m_unknown(unknown) {}

int ResultNumbers::of(const std::string& word) {
    if (const auto known = m_numbers.find(word); known != m_numbers.end()) return known->second;
    std::int64_t number = m_database.number(m_find, {word});
    if (number == 0 && m_unknown == Unknown::leave) return 0;
    if (number == 0) {
        m_database.run(m_insert, {word});
        number = m_database.last_id();
    }
    FRONTDESK_CHECK(number <= 0x7FFF);
    return m_numbers[word] = static_cast<int>(number);
}

std::int64_t sheet_number(std::int64_t block, TraineeId trainee) {
    FRONTDESK_CHECK(block >= 0 && trainee.value > 0 && trainee.value <= 0xFFFFFFFF);
    return block * (std::int64_t{1} << 32U) + trainee.value;
}

std::int64_t block_of_sheet(std::int64_t sheet) {
    return sheet >> 32U;
}

TraineeId trainee_of_sheet(std::int64_t sheet) {
    return {sheet & 0xFFFFFFFF};
}

void each_filed(Database& database, AttemptId first, AttemptId last, ResultNumbers::Unknown unknown,
                const std::function<void(FiledResult&)>& visit) {
    ResultNumbers scenarios(database, "result_scenario", "scenario", unknown);
    ResultNumbers rules(database, "result_rule", "rule", unknown);
    Alongside turns(database,
                    "SELECT attempt, stored_ms FROM turn WHERE attempt BETWEEN ? AND ? ORDER BY attempt, id",
                    {first.value, last.value});
    Alongside marks(database,
                    "SELECT attempt, rule, fatal FROM mark WHERE attempt BETWEEN ? AND ? AND (fatal = 1 OR "
                    "(points < 0 AND rule GLOB 'F*')) ORDER BY attempt, id",
                    {first.value, last.value});
    Alongside fatal(
        database, "SELECT attempt, rule FROM fatal WHERE attempt BETWEEN ? AND ? ORDER BY attempt, position",
        {first.value, last.value});
    Rows rows = database.query(filed_attempts, {first.value, last.value});
    std::vector<std::int64_t> moments;
    std::vector<std::string> fatal_of_the_day;
    Outcome outcome;
    while (rows.next()) {
        const std::int64_t id = rows.integer(0);
        moments.assign(1, rows.integer(10));
        turns.each_of(id, [&](const Rows& row) { moments.push_back(row.integer(1)); });
        outcome.total = static_cast<int>(rows.integer(6));
        outcome.passed = rows.integer(7) != 0;
        outcome.hits.clear();
        marks.each_of(id, [&](const Rows& row) { outcome.hits.push_back(found_hit_of(row, 1)); });
        fatal_of_the_day.clear();
        fatal.each_of(id, [&](const Rows& row) { fatal_of_the_day.push_back(row.text(1)); });
        const std::int64_t rescoring = rows.integer(9);
        if (rescoring != 0) outcome.hits = rescored_hits(database, rescoring);
        keep_fatal(outcome.hits, fatal_of_the_day, rescoring != 0);
        if (rows.integer(12) != 0) outcome = corrected_outcome(database, {id});
        FiledResult filed = filed_of(rows, moments, packed_hits(outcome.hits, rules), scenarios);
        filed.entry.total = outcome.total;
        filed.entry.bits = bits_of(rows, outcome);
        filed.entry.hits = filed.hits;
        visit(filed);
    }
}

}  // namespace frontdesk::records
