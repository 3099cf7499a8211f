#include <utility>

#include "app/classroom.h"
#include "app/file_names.h"
#include "app/lesson_sheet.h"
#include "app/notices.h"
#include "app/results.h"
#include "core/file.h"
#include "core/new_file.h"
#include "report/pdf.h"

// The end of a lesson, and what is left of it.
namespace frontdesk::app {

Classroom::Outcome Classroom::act(const FinishLesson&) {
    if (lesson().phase == LessonPhase::revealed && lesson().picked) act(GoOn{});
    const RunningLesson& now = lesson();
    const records::FinishCommit rows = to_rows({}, now.score);
    m_store.finish(records::LessonResult{now.id, now.score.total, now.score.passed, now.session.ending,
                                         rows.dimensions});
    LessonReport report = lesson_report(m_store.lesson(now.id), m_store.trainees());
    m_state.lesson.running.reset();
    m_state.lesson.report = std::move(report);
    read_known();
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const OpenLessonReport& deed) {
    const records::Lesson stored = m_store.lesson(deed.lesson);
    if (stored.head.state != records::LessonState::finished)
        return refused(notice(Sentence::no_result_yet, m_state.settings.language));
    m_state.lesson.report = lesson_report(stored, m_store.trainees());
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const PrintLessonReport& deed) {
    const Wording wording{m_state.settings.language};
    const LessonReport report = lesson_report(m_store.lesson(deed.lesson), m_store.trainees());
    std::filesystem::path place = deed.file;
    if (place.empty()) {
        const std::string name =
            file_name({wording.words(Text::lesson_print_name), wording.shown(report.head.scenario_title),
                       core::to_local_date(report.head.finished)});
        place = m_papers / core::path_from_utf8(name + ".pdf");
    }
    core::NewFile file(place);
    report::write_pdf(lesson_sheet(wording, m_content, report), file);
    place = file.put_beside_others();
    Notice told = notice(Sentence::lesson_printed, wording.language);
    told.place = place;
    told.folder = place.parent_path();
    return {{}, std::move(told)};
}

}  // namespace frontdesk::app
