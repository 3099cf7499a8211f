#include <algorithm>

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
    sign_in(*chosen);
    return {.people = true, .attempts = true, .running = true, .result = true, .settings = true};
}

Changes App::act(const SignOut&) {
    std::vector<records::Trainee> people = m_store.trainees();
    m_state.trainees = std::move(people);
    m_state.trainee.reset();
    m_state.attempts.clear();
    m_state.open_draft.reset();
    m_state.running.reset();
    m_state.result.reset();
    m_state.comparison.reset();
    return {.people = true, .attempts = true, .running = true, .result = true};
}

void App::sign_in(const records::Trainee& trainee) {
    std::vector<records::Trainee> people = m_store.trainees();
    std::vector<records::AttemptHead> attempts = m_store.attempts(trainee.id, most_listed_attempts);
    m_state.trainees = std::move(people);
    m_state.attempts = std::move(attempts);
    m_state.trainee = trainee;
    read_open_draft();
    m_state.running.reset();
    m_state.result.reset();
    m_state.comparison.reset();
    m_state.settings.last_trainee = trainee.id.value;
    try {
        save_settings(m_places.data / "settings.json", m_state.settings);
    } catch (const core::Error&) {
        // Who comes first in the list next time is no reason to keep anybody from practising now.
    }
}

void App::read_attempts() {
    if (m_state.trainee) m_state.attempts = m_store.attempts(m_state.trainee->id, most_listed_attempts);
    read_open_draft();
}

void App::read_open_draft() {
    m_state.open_draft.reset();
    const auto open = std::find_if(m_state.attempts.begin(), m_state.attempts.end(), [](const auto& head) {
        return head.state == records::AttemptState::open;
    });
    if (open == m_state.attempts.end()) return;
    const std::optional<records::Draft> draft = m_store.load_open(open->id).draft;
    if (draft && !draft->text.empty()) m_state.open_draft = draft->text;
}

}  // namespace frontdesk::app
