#include "app/app.h"
#include "app/notices.h"
#include "core/error.h"

// How the one who is signed in is doing.
namespace frontdesk::app {

namespace {

/// What adds to the records in a way that figures tell of; each review of a round is waited out.
bool changes_figures(const Changes& changes) {
    return changes.people || changes.attempts || changes.sitting || changes.drills || changes.questions ||
           changes.figures;
}

}  // namespace

Changes App::act(const ReadFigures&) {
    read_practice();
    return {.figures = true, .practice = true};
}

void App::read_plan() {
    const DuePractice due{m_state.practice.due_drills, m_state.practice.due_questions,
                          m_state.assignments.own};
    m_state.figures.plan = plan_of(m_state.figures.course(), due, m_state.figures.today);
}

Figures App::figures_of(const records::Trainee& trainee) const {
    Figures figures;
    figures.today = core::local_day(m_clock.now());
    const core::LocalDay first = first_day(figures.today);
    std::vector<core::Instant> borders;
    for (core::LocalDay day = first; day <= figures.today.plus(1); day = day.plus(1)) {
        borders.push_back(core::start_of(day));
    }
    const records::TraineeId id = trainee.id;
    figures.days = days_of(figures.today, m_store.stretches(id, borders));
    figures.weeks = weeks_of(figures.days);
    const auto hits = m_store.forbidden_hits(id, borders.front());
    figures.rules = rule_histories(hits, figures.weeks);
    const core::Instant weak_since = core::start_of(figures.today.plus(1 - weak_days));
    figures.weak = weakest(hits, m_store.missed_moves(id, weak_since), figures.today);
    figures.trend = trend_attempts_of(m_store.dimension_rows(id, trend_attempts));
    figures.dimensions = trends_of(figures.trend);
    const CourseFacts facts{m_store.scenario_standings(id), m_store.item_answers(id), m_store.sittings(id)};
    for (const curriculum::Course& course : m_content.curriculum.courses) {
        figures.courses.push_back(standing_of(course, m_content.curriculum, m_content.library, facts));
    }
    return figures;
}

void App::follow_with_figures(Changes& changes) {
    if (!changes_figures(changes)) {
        if (changes.practice && m_state.trainee) read_plan();
        return;
    }
    changes.figures = true;
    m_state.figures = {};
    m_state.assignments.own.clear();
    if (!m_state.trainee) return;
    try {
        m_state.figures = figures_of(*m_state.trainee);
        read_own();
        read_plan();
    } catch (const core::Error& error) {
        // What was done is done and stored; only its picture is missing.
        m_state.notice = notice_of(error, m_state.settings.language);
    }
}

}  // namespace frontdesk::app
