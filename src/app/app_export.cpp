#include "app/app.h"
#include "app/file_names.h"
#include "app/notices.h"
#include "app/own_data.h"
#include "app/result_sheet.h"
#include "app/shown_result.h"
#include "core/file.h"
#include "core/new_file.h"
#include "report/pdf.h"

// What leaves the program on paper and in files.
namespace frontdesk::app {

namespace {

Notice done(Sentence sentence, Language language, const std::filesystem::path& place,
            const std::filesystem::path& folder) {
    Notice told = notice(sentence, language);
    told.kind = NoticeKind::done;
    told.place = place;
    told.folder = folder;
    return told;
}

}  // namespace

std::filesystem::path App::papers_folder() const {
    std::error_code failed;
    if (!m_places.documents.empty() && std::filesystem::is_directory(m_places.documents, failed)) {
        return m_places.documents;
    }
    std::filesystem::path folder = m_places.data / "exports";
    std::filesystem::create_directories(folder, failed);
    return folder;
}

Changes App::act(const PrintResult& intent) {
    const records::AttemptHead head = m_store.detail(intent.attempt).head;
    if (const std::optional<Changes> refused = cannot_be_looked_at(head)) return *refused;
    const Wording wording{m_state.settings.language};
    const report::ResultSheet sheet =
        result_sheet(wording, m_content, read_result(m_store, m_content, intent.attempt), *m_state.trainee,
                     m_state.attempts);
    std::filesystem::path place = intent.file;
    if (place.empty()) {
        const std::string name =
            file_name({wording.words(Text::print_name), sheet.person, sheet.scenario, sheet.date});
        place = papers_folder() / core::path_from_utf8(name + ".pdf");
    }
    core::NewFile file(place);
    report::write_pdf(report::to_document(sheet), file);
    place = file.put_beside_others();
    m_state.notice = done(Sentence::result_printed, wording.language, place, place.parent_path());
    return {};
}

Changes App::act(const ExportOwnData& intent) {
    const Wording wording{m_state.settings.language};
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, wording.language));
    std::filesystem::path folder = intent.folder;
    if (folder.empty()) {
        const std::string name = file_name(
            {wording.words(Text::export_name), m_state.trainee->name, core::to_local_date(m_clock.now())});
        folder = papers_folder() / core::path_from_utf8(name);
    }
    folder = core::make_folder_beside_others(folder);
    try {
        export_own_data({m_store, m_content, *m_state.trainee}, wording, m_clock.now(), folder);
    } catch (const core::Error&) {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
        throw;
    }
    m_state.notice = done(Sentence::records_exported, wording.language, folder, folder);
    return {};
}

}  // namespace frontdesk::app
