#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/notices.h"
#include "core/error.h"

// Who is practising.
namespace frontdesk::app {

namespace {

constexpr int most_listed_attempts = 500;

}  // namespace

Changes App::act(const AddTrainee& intent) {
    const records::TraineeId id = m_store.add_trainee(intent.name, intent.site, intent.team);
    return act(ChooseTrainee{id});
}

Changes App::act(const ChooseTrainee& intent) {
    const std::optional<records::Trainee> chosen = m_store.trainee(intent.trainee);
    if (!chosen) return refuse(notice(Sentence::not_found, m_state.settings.language));
    if (const std::optional<Changes> asked = has_to_prove_it(*chosen)) return *asked;
    return enter(*chosen);
}

/// What trainers and supervisors had open, and what went on there.
void App::close_staff_pages() {
    m_state.editor = {};
    m_state.phrasing_editor = {};
    m_state.assignments = {};
    m_state.items.reset();
    m_state.overview = {};
    m_state.lesson = {};
    drop_export();
    m_state.exports = {};
    m_state.review = {};
    m_state.certificates = {};
    drop_stations();
    m_state.surveys = {};
}

Changes App::act(const SignOut&) {
    std::vector<records::Trainee> people = m_store.trainees();
    if (m_state.account.signed_in) {
        records::AuditEntry entry;
        entry.what = "signed out";
        entry.account = m_state.account.signed_in->id;
        m_store.add_to_audit(entry);
    }
    const bool is_console = m_state.account.is_console;
    m_state.account = {};
    m_state.account.is_console = is_console;
    read_accounts(m_store, m_state.account);
    m_state.trainees = std::move(people);
    m_state.trainee.reset();
    m_state.attempts.clear();
    m_state.open_draft.reset();
    m_state.open_session.reset();
    m_state.running.reset();
    m_state.result.reset();
    m_state.comparison.reset();
    m_state.sitting.reset();
    m_state.sitting_result.reset();
    m_state.sittings.clear();
    m_state.practice = {};
    m_state.drills.reset();
    m_state.questions.reset();
    close_staff_pages();
    return {
        .people = true, .attempts = true, .running = true, .result = true, .sitting = true, .account = true};
}

Changes App::act(const ShownRound&) {
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, m_state.settings.language));
    m_store.note_shown_round(m_state.trainee->id);
    m_state.trainee->shown_round = true;
    return {};
}

void App::sign_in(const records::Trainee& trainee) {
    State before;  // Nothing of the one before is left for the next.
    before.settings = m_state.settings;
    before.trainees = m_store.trainees();
    before.account.is_console = m_state.account.is_console;
    before.trainee = trainee;
    before.kept.words = m_store.kept_words(before.kept.of);  // of the station, while nobody has to sign in
    std::swap(before, m_state);
    try {
        find_open_sitting();
        read_attempts();
        read_practice();
        read_accounts(m_store, m_state.account);
        read_award_choice();
        drop_export();
        drop_stations();
    } catch (const core::Error&) {
        std::swap(before, m_state);
        throw;
    }
    m_state.settings.last_trainee = trainee.id.value;
    try {
        save_settings(m_places.data / "settings.json", m_state.settings);
    } catch (const core::Error&) {
        // Who comes first in the list next time is no reason to keep anybody from practising now.
    }
}

void App::read_attempts() {
    if (!m_state.trainee) return;
    std::vector<records::AttemptHead> attempts = m_store.attempts(m_state.trainee->id, most_listed_attempts);
    std::vector<records::Sitting> sittings = m_store.sittings(m_state.trainee->id);
    // What came of the papers of an examination is told at its end.
    std::erase_if(attempts, [this](const records::AttemptHead& head) {
        return m_state.sitting && head.sitting == m_state.sitting->sitting.id;
    });
    std::erase_if(sittings, [](const records::Sitting& sitting) { return sitting.is_open; });
    m_state.attempts = std::move(attempts);
    m_state.sittings = std::move(sittings);
    m_state.lesson.credited = m_store.lessons_of(m_state.trainee->id);
    read_open_attempt();
}

void App::read_open_attempt() {
    m_state.open_draft.reset();
    m_state.open_session.reset();
    const auto open = std::find_if(m_state.attempts.begin(), m_state.attempts.end(), [](const auto& head) {
        return head.state == records::AttemptState::open;
    });
    if (open == m_state.attempts.end()) return;
    const records::StoredAttempt stored = m_store.load_open(open->id);
    if (stored.draft && !stored.draft->text.empty()) m_state.open_draft = stored.draft->text;
    const scenario::Scenario* scenario = m_content.library.find(open->scenario);
    if (scenario == nullptr || scenario->hash != open->scenario_hash) return;
    auto restored = session::restore(stored.snapshot, world(*scenario));
    if (auto* session = std::get_if<session::Session>(&restored)) m_state.open_session = std::move(*session);
}

}  // namespace frontdesk::app
