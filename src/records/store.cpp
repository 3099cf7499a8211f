#include "records/store.h"

#include <array>
#include <utility>

#include "records/implementation.h"
#include "records/migrations.h"
#include "records/name.h"
#include "records/opening.h"

// The store as a whole, and its people. Attempts are written in store_attempts.cpp and read in
// store_reading.cpp.
namespace frontdesk::records {

namespace {

constexpr std::array<const char*, 3> state_words{"open", "finished", "abandoned"};
static_assert(state_words.size() == static_cast<std::size_t>(AttemptState::abandoned) + 1);

Trainee trainee_of(const Rows& row) {
    return {{row.integer(0)},    row.text(1),        row.text(2),
            row.text(3),         {row.integer(4)},   static_cast<int>(row.integer(5)),
            row.integer(6) != 0, row.integer(7) != 0};
}

const std::string select_trainees =
    "SELECT id, name, site, team, created_ms, daily_limit, shown_round, practises_privately FROM trainee ";

}  // namespace

const char* to_word(AttemptState state) {
    return state_words[static_cast<std::size_t>(state)];
}

AttemptState attempt_state_from(const std::string& word) {
    for (std::size_t i = 0; i < state_words.size(); ++i) {
        if (word == state_words[i]) return static_cast<AttemptState>(i);
    }
    throw StoreError(Fault::damaged, "the record file holds the unknown state '" + word + "'",
                     "Put a backup in its place; nothing was changed.");
}

Store::Store(std::shared_ptr<Implementation> implementation) : ReviewRecords(std::move(implementation)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::filesystem::path& file, const core::Clock& clock) {
    return Store(std::make_shared<Implementation>(Implementation{open_records(file), &clock, {}}));
}

TraineeId Store::add_trainee(const std::string& name, const std::string& site, const std::string& team) {
    const std::string checked = checked_name(name, NameUse::required);
    const std::string checked_site = checked_name(site, NameUse::optional);
    const std::string checked_team = checked_name(team, NameUse::optional);
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const bool added = database.run(
                           "INSERT INTO trainee (name, site, team, created_ms) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT DO NOTHING",
                           {checked, checked_site, checked_team, m_implementation->now_ms()}) > 0;
    const TraineeId id{database.number("SELECT id FROM trainee WHERE name = ? AND site = ? AND team = ?",
                                       {checked, checked_site, checked_team})};
    if (added) m_implementation->note("trainee added", id, {}, {});
    transaction.commit();
    return id;
}

std::optional<Trainee> Store::trainee(TraineeId id) const {
    Rows rows = m_implementation->database.query(select_trainees + "WHERE id = ?", {id.value});
    if (!rows.next()) return std::nullopt;
    return trainee_of(rows);
}

std::vector<Trainee> Store::trainees() const {
    Rows rows = m_implementation->database.query(
        select_trainees +
        "ORDER BY coalesce("
        "(SELECT max(touched_ms) FROM attempt WHERE attempt.trainee = trainee.id), created_ms) DESC, id "
        "DESC");
    std::vector<Trainee> people;
    while (rows.next()) people.push_back(trainee_of(rows));
    return people;
}

void Store::set_practises_privately(TraineeId trainee, bool on) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    const std::int64_t changed = m_implementation->database.run(
        "UPDATE trainee SET practises_privately = ? WHERE id = ?", {std::int64_t{on}, trainee.value});
    if (changed == 0) {
        throw StoreError(Fault::missing, "there is no such trainee", "Choose who is practising again.");
    }
    m_implementation->note(on ? "private practice on" : "private practice off", trainee, {}, {});
    transaction.commit();
}

void Store::note_shown_round(TraineeId trainee) {
    const std::int64_t changed =
        m_implementation->database.run("UPDATE trainee SET shown_round = 1 WHERE id = ?", {trainee.value});
    if (changed == 0) {
        throw StoreError(Fault::missing, "there is no such trainee", "Choose who is practising again.");
    }
}

int Store::schema_version() const {
    return static_cast<int>(m_implementation->database.number("PRAGMA user_version"));
}

int newest_schema() {
    return migrations().back().to;
}

}  // namespace frontdesk::records
