#include <utility>

#include "app/app.h"
#include "app/notices.h"
#include "app/phrasing_desk.h"
#include "app/review_desk.h"
#include "app/texts.h"
#include "core/file.h"

// The door of the phrasing editor.
namespace frontdesk::app {

namespace {

/// The first thing that keeps a draft from being published, as it is told.
std::string obstacle_words(const OpenPhrasing& open, Language language) {
    const auto tell = [&](const std::vector<PhraseFinding>& findings) -> std::string {
        for (const PhraseFinding& one : findings) {
            if (one.problem.level != core::Level::error) continue;
            const std::string& what = one.sentence.empty() ? one.problem.message : one.sentence;
            return notice_words(language, Text::phrasing_not_published_for, {one.phrase, what});
        }
        return {};
    };
    const std::string broken = tell(open.broken);
    return broken.empty() ? tell(open.findings) : broken;
}

}  // namespace

Changes App::act(const PhrasingDeed& intent) {
    if (!m_state.somebody_is_here()) {
        return refuse(notice(Sentence::nobody_practises, m_state.settings.language));
    }
    PhrasingState& state = m_state.phrasing_editor;
    if (std::holds_alternative<PublishPhrasings>(intent.what)) return publish_phrasings();
    if (const auto* deed = std::get_if<DismissSentence>(&intent.what)) return dismiss_sentence(*deed);
    PhrasingDesk desk(m_places, m_content, m_clock, state, m_state.settings.language);
    if (std::holds_alternative<MeasureImpact>(intent.what)) {
        desk.act(JudgePhrasings{});
        state.open->impact = PhrasingImpact{};
        state.open->impact->revision = state.open->document.revision();
    }
    if (std::holds_alternative<MeasureImpact>(intent.what) ||
        std::holds_alternative<GoOnMeasuring>(intent.what)) {
        if (state.open) go_on_measuring(m_store, m_content, m_state, *state.open);
        return {};
    }
    std::visit(
        [&desk](const auto& deed) {
            if constexpr (requires { desk.act(deed); }) desk.act(deed);
        },
        intent.what);
    if (std::holds_alternative<OpenPhrasings>(intent.what)) state.offered = m_store.labelled_sentences();
    return {};
}

Changes App::dismiss_sentence(const DismissSentence& deed) {
    const Language language = m_state.settings.language;
    if (is_blank_reason(deed.why)) {
        return refuse({NoticeKind::refusal, notice_words(language, Text::review_needs_reason),
                       notice_words(language, Text::phrasing_dismiss_reason_way)});
    }
    records::FindingOpinion opinion;
    opinion.attempt = deed.attempt;
    opinion.turn = deed.turn;
    opinion.rule = deed.rule;
    opinion.words = deed.words;
    m_store.dismiss_sentence(opinion, deed.why);
    m_state.phrasing_editor.offered = m_store.labelled_sentences();
    return {};
}

Changes App::publish_phrasings() {
    const Language language = m_state.settings.language;
    PhrasingState& state = m_state.phrasing_editor;
    PhrasingDesk desk(m_places, m_content, m_clock, state, language);
    desk.check_everything();
    const int obstacles = state.open->obstacles();
    if (obstacles > 0) {
        return refuse({NoticeKind::refusal,
                       notice_words(language, Text::phrasing_not_published, {std::to_string(obstacles)}) +
                           obstacle_words(*state.open, language),
                       notice_words(language, Text::phrasing_not_published_way)});
    }
    const std::filesystem::path file = desk.publish();
    reload_content();
    desk.act(JudgePhrasings{});
    const std::string version = editing::text_at(state.open->document.tree(), {"version"});
    m_state.notice = Notice{NoticeKind::done,
                            notice_words(language, Text::phrasing_published, {version}),
                            {},
                            file,
                            file.parent_path()};
    return {.attempts = true, .running = true, .result = true, .practice = true, .lesson = true};
}

}  // namespace frontdesk::app
