#include <algorithm>

#include "app/app.h"
#include "app/notices.h"

// What is practised beside scenarios, as a whole: read anew after everything that changes it.
namespace frontdesk::app {

namespace {

constexpr int most_in_a_day = 200;

}  // namespace

PracticeFacts App::practice_facts(const records::Trainee& trainee) const {
    return {trainee.daily_limit, by_item(m_store.cards(trainee.id)), m_store.reviews(trainee.id, {}),
            m_store.practice_drafts(trainee.id)};
}

void App::read_practice() {
    if (!m_state.trainee) return;
    m_state.practice = overview_of(m_content.curriculum, practice_facts(*m_state.trainee), m_clock.now());
}

Changes App::act(const LookAtPractice&) {
    read_practice();
    return {.practice = true};
}

Changes App::act(const SetDailyLimit& intent) {
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, m_state.settings.language));
    const int limit = std::clamp(intent.limit, 0, most_in_a_day);
    m_store.set_daily_limit(m_state.trainee->id, limit);
    m_state.trainee->daily_limit = limit;
    for (records::Trainee& person : m_state.trainees) {
        if (person.id == m_state.trainee->id) person.daily_limit = limit;
    }
    read_practice();
    return {.practice = true};
}

}  // namespace frontdesk::app
