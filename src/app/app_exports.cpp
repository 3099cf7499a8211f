#include "app/app.h"
#include "app/export_job.h"
#include "app/file_names.h"
#include "app/home_page.h"
#include "app/notices.h"
#include "app/texts.h"
#include "core/file.h"

// The door of exports: begun, gone on with bit by bit, given up.
namespace frontdesk::app {

namespace {

/// About thirty milliseconds' worth on an office PC.
constexpr int exported_at_once = 40;

const char* ending_of(ExportFormat format) {
    constexpr std::array endings{"", ".xlsx", ".pdf", ".xapi.json", ".json"};
    static_assert(endings.size() == export_format_count);
    return endings.at(static_cast<std::size_t>(format));
}

/// Whose records they are, for the name of the file.
std::string whom_of(const records::Store& store, const records::ExportScope& scope) {
    if (scope.trainee.value != 0) {
        const auto trainee = store.trainee(scope.trainee);
        return trainee ? trainee->name : std::string();
    }
    std::string whom = scope.site.value_or(std::string());
    if (scope.team) whom += (whom.empty() ? "" : " ") + *scope.team;
    return whom;
}

}  // namespace

std::filesystem::path App::place_of_export(const ExportRequest& request) const {
    const ExportPeriod period = period_of(request.scope);
    const Wording wording{m_state.settings.language};
    const std::string until = period.last ? day_words(*period.last) : core::to_local_date(m_clock.now());
    const std::string name = file_name({wording.words(Text::exports_name), whom_of(m_store, request.scope),
                                        period.first ? day_words(*period.first) : std::string(), until});
    const std::filesystem::path file = core::path_from_utf8(name + ending_of(request.format));
    if (request.place.empty()) return papers_folder() / file;
    std::filesystem::path place = request.place;
    std::error_code ignored;
    if (place.is_relative()) place = papers_folder() / place;
    return std::filesystem::is_directory(place, ignored) ? place / file : place;
}

Changes App::act(const ExportDeed& intent) {
    return std::visit([this](const auto& deed) { return do_with_exports(deed); }, intent.what);
}

Changes App::do_with_exports(const LookAtExports&) {
    m_state.exports.folder = papers_folder();
    m_state.exports.made.reset();
    if (m_state.exports.counted) return do_with_exports(CountForExport{*m_state.exports.counted});
    return {};
}

Changes App::do_with_exports(const CountForExport& deed) {
    m_state.exports.counted = deed.scope;
    m_state.exports.matching = m_store.count_for_export(deed.scope);
    return {};
}

Changes App::do_with_exports(const BeginExport& deed) {
    drop_export();
    m_state.exports.made.reset();
    ExportRequest request = deed.request;
    request.place = place_of_export(request);
    if (request.home_page.empty()) request.home_page = m_state.settings.home_page;
    m_export =
        std::make_shared<ExportJob>(m_store, ExportSource{m_content, Wording{m_state.settings.language},
                                                          request, m_store.station(), m_clock.now()});
    m_state.exports.running = m_export->progress();
    return {};
}

Changes App::do_with_exports(const GoOnExporting&) {
    if (!m_export) return {};
    try {
        std::optional<ExportedFile> made = m_export->go_on(exported_at_once);
        m_state.exports.running = m_export->progress();
        if (!made) return {};
        const std::filesystem::path folder =
            made->format == ExportFormat::csv ? made->place : made->place.parent_path();
        const Language language = m_state.settings.language;
        m_state.notice = Notice{NoticeKind::done,
                                notice_words(language, Text::exports_made, {std::to_string(made->attempts)}),
                                notice_words(language, Text::exports_made_way), made->place, folder};
        m_state.exports.made = std::move(made);
        drop_export();
        return {};
    } catch (const core::Error&) {
        drop_export();
        throw;
    }
}

Changes App::do_with_exports(const CancelExport&) {
    drop_export();
    return {};
}

Changes App::do_with_exports(const SetHomePage& deed) {
    const std::optional<std::string> home_page = home_page_from(deed.home_page);
    const Language language = m_state.settings.language;
    if (!home_page && !deed.home_page.empty()) {
        return refuse({NoticeKind::refusal, notice_words(language, Text::exports_bad_home_page),
                       notice_words(language, Text::exports_bad_home_page_way)});
    }
    Settings settings = m_state.settings;
    settings.home_page = home_page.value_or(std::string());
    save_settings(settings_file(m_places), settings);
    m_state.settings = load_settings(settings_file(m_places));
    records::AuditEntry entry;
    entry.what = "home page set";
    entry.detail = m_state.settings.home_page;
    m_store.add_to_audit(entry);
    return {.settings = true};
}

void App::drop_export() {
    m_export.reset();
    m_state.exports.running.reset();
}

}  // namespace frontdesk::app
