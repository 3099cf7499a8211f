#include <algorithm>
#include <utility>

#include "app/added_up.h"
#include "app/app.h"
#include "app/notices.h"
#include "app/texts.h"
#include "core/file.h"
#include "core/new_file.h"

// The door of what is done with the records as a whole, and of what other programs did with them meanwhile.
namespace frontdesk::app {

namespace {

int station_percent(std::int64_t done, std::int64_t of) {
    return of <= 0 ? 100 : static_cast<int>(std::clamp<std::int64_t>(done * 100 / of, 0, 100));
}

void show_merge(const records::Merge& merge, MergeView& view) {
    view.doubtful = merge.doubtful();
    view.people = merge.people_there().size();
    view.report = merge.report();
    view.percent = station_percent(merge.progress().done, merge.progress().of);
}

/// Quotes and blanks that come along when a place is copied from elsewhere.
std::filesystem::path typed_place(const std::string& typed) {
    const std::size_t begin = typed.find_first_not_of(" \t\"'");
    const std::size_t end = typed.find_last_not_of(" \t\"'");
    if (begin == std::string::npos) return {};
    return core::path_from_utf8(typed.substr(begin, end - begin + 1));
}

/// A name that nothing has yet.
std::filesystem::path free_backup_place(const std::filesystem::path& wanted) {
    int number = 1;
    std::error_code failed;
    while (std::filesystem::exists(core::numbered(wanted, number), failed)) ++number;
    return core::numbered(wanted, number);
}

}  // namespace

Changes App::act(const StationDeed& intent) {
    return std::visit([this](const auto& deed) { return do_with_records(deed); }, intent.what);
}

Changes App::do_with_records(const LookIntoRecords& deed) {
    m_station_work->merge.reset();
    m_state.stations.merge.reset();
    MergeView view;
    view.file = typed_place(deed.file);
    std::error_code failed;
    if (view.file.empty() || !std::filesystem::exists(view.file, failed)) {
        const Language language = m_state.settings.language;
        Notice told{NoticeKind::refusal, notice_words(language, Text::packs_no_file),
                    notice_words(language, Text::packs_no_file_way)};
        told.place = view.file;
        return refuse(std::move(told));
    }
    view.file = std::filesystem::absolute(view.file);
    auto merge = std::make_unique<records::Merge>(records_file(m_places), view.file, m_clock, acting());
    show_merge(*merge, view);
    view.attempts = merge->attempts_there() - view.report.stayed_private;
    m_station_work->merge = std::move(merge);
    m_state.stations.merge = std::move(view);
    return {.stations = true};
}

Changes App::do_with_records(const AnswerMatch& deed) {
    records::Merge* merge = m_station_work->merge.get();
    if (merge == nullptr || m_state.stations.merge->stage != MergeView::Stage::looked_into) return {};
    merge->answer(deed.there, deed.here,
                  deed.is_same ? records::MatchAnswer::same : records::MatchAnswer::different);
    ++m_state.stations.merge->answered;
    show_merge(*merge, *m_state.stations.merge);
    return {.stations = true};
}

Changes App::do_with_records(const BeginMerging&) {
    std::optional<MergeView>& view = m_state.stations.merge;
    if (!view || view->stage != MergeView::Stage::looked_into || !view->doubtful.empty()) return {};
    view->stage = MergeView::Stage::running;
    return {.stations = true};
}

Changes App::do_with_records(const GoOnWithRecords&) {
    StationState& stations = m_state.stations;
    if (stations.backup && !stations.backup->is_over) return go_on_backing_up();
    if (!stations.merge || stations.merge->stage != MergeView::Stage::running) return {};
    try {
        const bool more = m_station_work->merge->step();
        show_merge(*m_station_work->merge, *stations.merge);
        if (more) return {};
    } catch (const core::Error&) {
        // What came in stays; it can be begun again, which brings nothing twice.
        m_station_work->merge.reset();
        stations.merge.reset();
        throw;
    }
    stations.merge->stage = MergeView::Stage::over;
    m_station_work->merge.reset();
    add_up_corrections(m_store, m_content);
    return {.stations = true};
}

Changes App::do_with_records(const StopRecords&) {
    drop_stations();
    return {.stations = true};
}

void App::drop_stations() {
    *m_station_work = {};
    m_state.stations = {};
}

Changes App::do_with_records(const BackUpRecords& deed) {
    std::filesystem::path place = typed_place(deed.file);
    const std::string day = core::to_iso(m_clock.now()).substr(0, 10);
    const std::string name = "frontdesk-" + day + ".sqlite";
    std::error_code failed;
    if (place.empty()) {
        place = papers_folder() / name;
    } else if (std::filesystem::is_directory(place, failed)) {
        place /= name;
    }
    place = free_backup_place(std::filesystem::absolute(place));
    m_station_work->backup = std::make_unique<records::Backup>(records_file(m_places), place);
    m_state.stations.backup = BackupView{place};
    return {.stations = true};
}

Changes App::go_on_backing_up() {
    BackupView& view = *m_state.stations.backup;
    try {
        const bool more = m_station_work->backup->step();
        view.percent = station_percent(m_station_work->backup->done(), m_station_work->backup->of());
        if (more) return {};
    } catch (const core::Error&) {
        m_station_work->backup.reset();
        m_state.stations.backup.reset();
        throw;
    }
    view.is_over = true;
    m_station_work->backup.reset();
    records::AuditEntry entry;
    entry.what = "records backed up";
    entry.detail = core::to_utf8(view.file.filename());
    m_store.add_to_audit(entry);
    const Language language = m_state.settings.language;
    m_state.notice = Notice{NoticeKind::done,
                            notice_words(language, Text::stations_backed_up),
                            {},
                            view.file,
                            view.file.parent_path()};
    return {.stations = true};
}

void App::follow_other_programs(Changes& changes) {
    // The slices of a merge come many times a second; what they brought is read once, at the end.
    if (m_state.stations.is_busy()) return;
    const std::int64_t version = m_store.data_version();
    if (version == m_data_version) return;
    m_data_version = version;
    m_state.trainees = m_store.trainees();
    if (!m_state.trainee) return;
    if (const auto now = m_store.trainee(m_state.trainee->id)) m_state.trainee = *now;
    read_attempts();
    read_practice();
    // Not `people` or `attempts`: nobody came or went here, and the screen stays the one it is.
    changes.figures = changes.practice = true;
}

Changes App::act(const SurveyDeed& intent) {
    const Language language = m_state.settings.language;
    if (const auto* add = std::get_if<AddSurveyFinding>(&intent.what)) {
        if (add->text.find_first_not_of(" \t\n") == std::string::npos) {
            return refuse({NoticeKind::refusal, notice_words(language, Text::surveys_needs_words),
                           notice_words(language, Text::surveys_needs_words_way)});
        }
        m_store.add_survey_finding(add->site, add->text);
        for (const char* place : {survey_text_place, survey_site_place})
            let_go_of_words(m_store, m_state, place);
    }
    if (const auto* add = std::get_if<AddSurveyStep>(&intent.what)) {
        if (add->step.text.find_first_not_of(" \t\n") == std::string::npos) {
            return refuse({NoticeKind::refusal, notice_words(language, Text::surveys_needs_words),
                           notice_words(language, Text::surveys_needs_words_way)});
        }
        m_store.add_survey_step(add->finding, add->step);
        let_go_of_words(m_store, m_state, survey_step_place(add->finding, add->step.state));
    }
    m_state.surveys = SurveyBook{m_store.survey_findings(), m_store.satisfaction_months()};
    return {.stations = true};
}

}  // namespace frontdesk::app
