#include "records/overview_totals.h"

#include <limits>
#include <map>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "core/error.h"
#include "records/overview_facts.h"

namespace frontdesk::records {

namespace {

constexpr AttemptId last_attempt{std::numeric_limits<std::int64_t>::max()};

template <typename Number>
void append_number(std::string& bytes, std::int64_t value) {
    const auto number = static_cast<Number>(value);
    FRONTDESK_CHECK(static_cast<std::int64_t>(number) == value);
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

/// The entries of a sheet one by one, so that one of them can be put among them.
class SheetEntries {
  public:
    void read(std::int64_t block, std::string_view bytes) {
        ResultSheet(block, bytes).each([this](const ResultEntry& entry) { set(entry.closed.ms, entry); });
    }
    void remove(AttemptId attempt) {
        const auto moment = m_moments.find(attempt.value);
        if (moment == m_moments.end()) return;
        m_entries.erase({moment->second, attempt.value});
        m_moments.erase(moment);
    }
    void put(const ResultEntry& entry) {
        remove(entry.attempt);
        set(entry.closed.ms - entry.closed.ms % ResultSheet::quarter_ms, entry);
    }
    std::string bytes() const {
        std::string all;
        for (const auto& [place, entry] : m_entries) all += entry;
        return all;
    }

  private:
    void set(std::int64_t moment, const ResultEntry& entry) {
        m_entries[{moment, entry.attempt.value}] = packed(entry);
        m_moments[entry.attempt.value] = moment;
    }

    using Place = std::tuple<std::int64_t, std::int64_t>;  ///< moment, attempt
    std::map<Place, std::string> m_entries;
    std::unordered_map<std::int64_t, std::int64_t> m_moments;  ///< of its entry, by attempt
};

using AllSheets = std::map<std::int64_t, std::string>;

/// Attempts that are closed at the same time lie in their order already, as nearly all others do; the rest is
/// put in order sheet by sheet.
AllSheets sheets_of_facts(Database& database, ResultNumbers::Unknown unknown) {
    AllSheets sheets;
    each_filed(database, {0}, last_attempt, unknown, [&sheets](FiledResult& filed) {
        if (filed.counts) sheets[filed.sheet] += packed(filed.entry);
    });
    for (auto& [sheet, bytes] : sheets) {
        SheetEntries ordered;
        ordered.read(block_of_sheet(sheet), bytes);
        bytes = ordered.bytes();
    }
    return sheets;
}

/// Sheets that say the same already stay as they are.
void store_sheet(Database& database, std::int64_t sheet, const std::string& bytes) {
    database.run(
        "INSERT INTO result_sheet (id, entries, changed) "
        "VALUES (?, ?, (SELECT coalesce(max(changed), 0) + 1 FROM result_sheet)) "
        "ON CONFLICT (id) DO UPDATE SET entries = excluded.entries, changed = excluded.changed "
        "WHERE entries <> excluded.entries",
        {sheet, Bytes{bytes}});
}

SheetEntries stored_entries(Database& database, std::int64_t sheet) {
    SheetEntries entries;
    Rows rows = database.query("SELECT entries FROM result_sheet WHERE id = ?", {sheet});
    if (rows.next()) entries.read(block_of_sheet(sheet), rows.bytes(0));
    return entries;
}

std::vector<std::int64_t> stored_sheets(Database& database) {
    std::vector<std::int64_t> ids;
    Rows rows = database.query("SELECT id FROM result_sheet WHERE length(entries) > 0");
    while (rows.next()) ids.push_back(rows.integer(0));
    return ids;
}

}  // namespace

std::string packed(const ResultEntry& entry) {
    std::string bytes;
    append_number<std::uint32_t>(bytes, entry.attempt.value);
    append_number<std::uint16_t>(bytes, entry.closed.ms % ResultSheet::block_ms / ResultSheet::quarter_ms);
    append_number<std::uint16_t>(bytes, entry.scenario);
    append_number<std::uint16_t>(bytes, entry.seconds);
    append_number<std::uint8_t>(bytes, entry.total);
    append_number<std::uint8_t>(bytes, entry.bits);
    append_number<std::uint8_t>(bytes, static_cast<std::int64_t>(entry.hits.size() / 2));
    bytes += entry.hits;
    return bytes;
}

void refresh_totals_of(Database& database, AttemptId attempt) {
    refresh_totals_of(database, std::vector<AttemptId>{attempt});
}

void refresh_totals_of(Database& database, const std::vector<AttemptId>& attempts) {
    std::map<std::int64_t, SheetEntries> sheets;
    const auto file = [&database, &sheets](FiledResult& filed) {
        const auto [sheet, is_new] = sheets.try_emplace(filed.sheet);
        if (is_new) sheet->second = stored_entries(database, filed.sheet);
        sheet->second.remove(filed.entry.attempt);
        if (filed.counts) sheet->second.put(filed.entry);
    };
    // What came together has numbers in a row.
    for (std::size_t first = 0, next = 0; first < attempts.size(); first = next) {
        next = first + 1;
        while (next < attempts.size() && attempts[next].value == attempts[next - 1].value + 1) ++next;
        each_filed(database, attempts[first], attempts[next - 1], ResultNumbers::Unknown::add, file);
    }
    for (const auto& [id, sheet] : sheets) store_sheet(database, id, sheet.bytes());
}

void leave_sheet(Database& database, std::int64_t sheet, AttemptId attempt) {
    SheetEntries entries = stored_entries(database, sheet);
    entries.remove(attempt);
    store_sheet(database, sheet, entries.bytes());
}

void rebuild_totals(Database& database) {
    const AllSheets sheets = sheets_of_facts(database, ResultNumbers::Unknown::add);
    for (const std::int64_t sheet : stored_sheets(database)) {
        if (!sheets.contains(sheet)) store_sheet(database, sheet, {});
    }
    for (const auto& [sheet, bytes] : sheets) store_sheet(database, sheet, bytes);
}

std::int64_t count_wrong_totals(Database& database) {
    AllSheets expected = sheets_of_facts(database, ResultNumbers::Unknown::leave);
    std::int64_t wrong = 0;
    Rows rows = database.query("SELECT id, entries FROM result_sheet WHERE length(entries) > 0 ORDER BY id");
    while (rows.next()) {
        const auto found = expected.find(rows.integer(0));
        if (found == expected.end() || found->second != rows.bytes(1)) ++wrong;
        if (found != expected.end()) expected.erase(found);
    }
    return wrong + static_cast<std::int64_t>(expected.size());
}

}  // namespace frontdesk::records
