#include <type_traits>

#include "app/app.h"
#include "app/catalogue_desk.h"
#include "app/notices.h"
#include "app/texts.h"
#include "editing/drafts.h"

// Writing drills, questions and examinations.
namespace frontdesk::app {

namespace {

Changes content_changed() {
    return {.attempts = true, .running = true, .result = true, .practice = true, .lesson = true};
}

std::string told_of_part(Language language, Text text,
                         std::initializer_list<std::string_view> arguments = {}) {
    return filled(words(language, text), arguments);
}

template <typename Deed>
constexpr bool changes_content = std::is_same_v<Deed, PublishPart> || std::is_same_v<Deed, WithdrawPart> ||
                                 std::is_same_v<Deed, BringBackPart>;

}  // namespace

Changes App::act(const CatalogueDeed& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.somebody_is_here()) return refuse(notice(Sentence::nobody_practises, language));
    CatalogueDesk desk(m_places, m_content, m_store, m_clock, m_state.catalogue);
    if (std::holds_alternative<PublishPart>(intent.what)) return publish_part(desk);
    if (const auto* withdrawn = std::get_if<WithdrawPart>(&intent.what)) {
        desk.withdraw(*withdrawn);
        reload_content();
        desk.follow_content();
        return content_changed();
    }
    if (std::holds_alternative<BringBackPart>(intent.what)) {
        const bool was_published = desk.bring_back();
        if (was_published) reload_content();
        desk.follow_content();
        return was_published ? content_changed() : Changes{};
    }
    std::visit(
        [&desk](const auto& deed) {
            if constexpr (!changes_content<std::decay_t<decltype(deed)>>) desk.act(deed);
        },
        intent.what);
    return {};
}

Changes App::publish_part(CatalogueDesk& desk) {
    const Language language = m_state.settings.language;
    if (!m_state.catalogue.open)
        return refuse({NoticeKind::refusal, told_of_part(language, Text::catalogue_none_open), {}});
    const int obstacles = m_state.catalogue.open->obstacles();
    if (obstacles > 0) {
        return refuse({NoticeKind::refusal,
                       told_of_part(language, Text::editor_not_published, {std::to_string(obstacles)}),
                       told_of_part(language, Text::catalogue_not_published_way)});
    }
    const std::filesystem::path file = desk.publish();
    reload_content();
    desk.follow_content();
    const editing::Document& document = m_state.catalogue.open->document;
    const std::string version = std::to_string(editing::version_of(document.text()));
    const std::string title = editing::text_at(document.tree(), {"title"});
    m_state.notice = Notice{NoticeKind::done,
                            told_of_part(language, Text::editor_published, {title, version}),
                            {},
                            file,
                            file.parent_path()};
    return content_changed();
}

}  // namespace frontdesk::app
