#include <algorithm>

#include "app/app.h"
#include "app/content_packs_desk.h"
#include "app/notices.h"
#include "app/texts.h"
#include "core/file.h"
#include "json/reader.h"
#include "phrasing/pack_version.h"

// The door of content packs.
namespace frontdesk::app {

namespace {

Notice pack_told(Language language, Text what, Text way_out,
                 std::initializer_list<std::string_view> arguments = {}) {
    return {NoticeKind::refusal, notice_words(language, what, arguments),
            notice_words(language, way_out, arguments)};
}

/// What is missing of a new pack; nothing if all is there.
std::optional<Notice> missing_of_pack(const MakePack& deed, Language language) {
    if (deed.items.empty()) return pack_told(language, Text::packs_needs_items, Text::packs_needs_items_way);
    if (deed.title.find_first_not_of(' ') == std::string::npos)
        return pack_told(language, Text::packs_needs_title, Text::packs_needs_title_way);
    if (!json::is_name(deed.id)) return pack_told(language, Text::packs_bad_id, Text::packs_bad_id_way);
    if (!phrasing::is_version(deed.version))
        return pack_told(language, Text::packs_bad_version, Text::packs_bad_version_way);
    return std::nullopt;
}

}  // namespace

Changes App::act(const PackDeed& intent) {
    if (!m_state.somebody_is_here())
        return refuse(notice(Sentence::nobody_practises, m_state.settings.language));
    return std::visit([this](const auto& deed) { return do_with_packs(deed); }, intent.what);
}

PackDesk App::pack_desk() {
    return {m_places, papers_folder(), m_state.packs, m_clock};
}

Changes App::do_with_packs(const LookAtPacks&) {
    pack_desk().look();
    return {};
}

Changes App::do_with_packs(const MakePack& deed) {
    const Language language = m_state.settings.language;
    if (std::optional<Notice> missing = missing_of_pack(deed, language)) return refuse(std::move(*missing));
    pack_desk().make(deed);
    const std::size_t errors = static_cast<std::size_t>(
        std::count_if(m_state.packs.not_packed.begin(), m_state.packs.not_packed.end(),
                      [](const core::Problem& problem) { return problem.level == core::Level::error; }));
    if (errors > 0) {
        return refuse(
            pack_told(language, Text::packs_not_made, Text::packs_not_made_way, {std::to_string(errors)}));
    }
    return {.packs = true};
}

Changes App::do_with_packs(const ReviewPack& deed) {
    const Language language = m_state.settings.language;
    const std::filesystem::path file = core::path_from_utf8(deed.file);
    std::error_code unknown;
    m_state.packs.review.reset();
    if (!std::filesystem::is_regular_file(file, unknown)) {
        Notice told = pack_told(language, Text::packs_no_file, Text::packs_no_file_way);
        told.place = file;
        return refuse(std::move(told));
    }
    try {
        pack_desk().review(file);
    } catch (const packs::PackError& error) {
        Notice told = pack_refusal(error, language);
        told.place = file;
        return refuse(std::move(told));
    }
    return {.packs = true};
}

Changes App::do_with_packs(const CloseReview&) {
    m_state.packs.review.reset();
    return {.packs = true};
}

Changes App::do_with_packs(const BringInPack&) {
    if (!m_state.packs.review || !m_state.packs.review->can_be_brought_in()) return {};
    pack_desk().bring_in();
    if (m_state.packs.review) return {.packs = true};  // something changed since it was looked into
    return content_has_changed();
}

Changes App::do_with_packs(const TakeBackPack&) {
    const std::vector<std::string> edited = pack_desk().take_back();
    Changes changes = content_has_changed();
    if (!edited.empty()) {
        Notice told = pack_told(m_state.settings.language, Text::packs_edited, Text::packs_edited_way,
                                {std::to_string(edited.size())});
        told.kind = NoticeKind::done;
        told.folder = m_places.data / "content-before";
        told.place = told.folder;
        m_state.notice = std::move(told);
    }
    return changes;
}

Changes App::content_has_changed() {
    reload_content();
    return {
        .attempts = true, .running = true, .result = true, .practice = true, .lesson = true, .packs = true};
}

}  // namespace frontdesk::app
