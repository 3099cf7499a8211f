#include <algorithm>
#include <array>

#include "records/implementation.h"

// What owners felt, and the worksheet of what is done about it: findings and steps are only added.
namespace frontdesk::records {

namespace {

constexpr std::array<const char*, survey_state_count> survey_words{"found", "measure", "carried-out",
                                                                   "fed-back", "reopened"};
static_assert(survey_words.size() == static_cast<std::size_t>(SurveyState::reopened) + 1);

SurveyState survey_state_from(const std::string& word) {
    const auto found = std::find(survey_words.begin(), survey_words.end(), word);
    if (found != survey_words.end()) return static_cast<SurveyState>(found - survey_words.begin());
    throw StoreError(Fault::damaged, "the record file holds the unknown state '" + word + "' of a finding",
                     "Put a backup in its place; nothing was changed.");
}

}  // namespace

SurveyId Store::add_survey_finding(const std::string& site, const std::string& text) {
    FRONTDESK_CHECK(!text.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    database.run("INSERT INTO survey_finding (site, text, found_ms, account) VALUES (?, ?, ?, ?)",
                 {site, text, m_implementation->now_ms(), reference(m_implementation->actor.account.value)});
    const SurveyId id{database.last_id()};
    m_implementation->note("survey finding", {}, {}, site);
    transaction.commit();
    return id;
}

void Store::add_survey_step(SurveyId finding, const SurveyStep& step) {
    FRONTDESK_CHECK(step.state != SurveyState::found);
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    if (database.number("SELECT count(*) FROM survey_finding WHERE id = ?", {finding.value}) == 0) {
        throw StoreError(Fault::missing, "there is no such finding", "Look at the worksheet again.");
    }
    const char* word = survey_words.at(static_cast<std::size_t>(step.state));
    const std::int64_t at_ms = m_implementation->moment_after(
        "SELECT max(at_ms) FROM survey_step WHERE finding = ?", {finding.value});
    database.run(
        "INSERT INTO survey_step (finding, state, text, at_ms, due_ms, account) VALUES (?, ?, ?, ?, ?, ?)",
        {finding.value, word, step.text, at_ms, step.due ? Parameter{step.due->ms} : Parameter{},
         reference(m_implementation->actor.account.value)});
    m_implementation->note("survey step", {}, {}, word);
    transaction.commit();
}

std::vector<SurveyFinding> Store::survey_findings() const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<SurveyFinding> findings;
    std::map<std::int64_t, std::size_t> places;
    {
        Rows rows = database.query(
            "SELECT id, site, text, found_ms, coalesce(account, 0) FROM survey_finding ORDER BY found_ms "
            "DESC, id DESC");
        while (rows.next()) {
            places[rows.integer(0)] = findings.size();
            findings.push_back(
                {{rows.integer(0)}, rows.text(1), rows.text(2), {rows.integer(3)}, {rows.integer(4)}});
        }
    }
    Rows rows = database.query(
        "SELECT finding, state, text, at_ms, due_ms IS NOT NULL, due_ms, coalesce(account, 0) FROM "
        "survey_step "
        "ORDER BY at_ms, uid");
    while (rows.next()) {
        SurveyStep step{survey_state_from(rows.text(1)), rows.text(2), {rows.integer(3)}};
        if (rows.integer(4) != 0) step.due = core::Instant{rows.integer(5)};
        step.by = {rows.integer(6)};
        findings[places.at(rows.integer(0))].steps.push_back(std::move(step));
    }
    return findings;
}

std::vector<SatisfactionMonth> Store::satisfaction_months() const {
    Rows rows = m_implementation->database.query(
        "SELECT month, site, sum(attempts), sum(total) FROM satisfaction_month JOIN trainee ON trainee.id = "
        "satisfaction_month.trainee GROUP BY month, site ORDER BY month, site");
    std::vector<SatisfactionMonth> months;
    while (rows.next()) {
        months.push_back({rows.text(0), rows.text(1), static_cast<int>(rows.integer(2)),
                          static_cast<int>(rows.integer(3))});
    }
    return months;
}

std::int64_t Store::data_version() const {
    return m_implementation->database.number("PRAGMA data_version");
}

}  // namespace frontdesk::records
