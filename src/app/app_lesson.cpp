#include "app/classroom.h"
#include "core/error.h"

namespace frontdesk::app {

session::Step App::lesson_step() const {
    FRONTDESK_CHECK(m_state.lesson.running.has_value());
    const RunningLesson& lesson = *m_state.lesson.running;
    return session::current_step(world(*lesson.scenario), lesson.session);
}

Changes App::act(const LessonDeed& deed) {
    const bool prints = std::holds_alternative<PrintLessonReport>(deed.what);
    Classroom classroom(m_store, m_content, m_clock, m_state,
                        prints ? papers_folder() : std::filesystem::path());
    Classroom::Outcome outcome = classroom.act(deed);
    if (outcome.notice) m_state.notice = std::move(outcome.notice);
    return outcome.changes;
}

}  // namespace frontdesk::app
