#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/editor_desk.h"
#include "app/notices.h"
#include "app/seeds.h"
#include "app/texts.h"
#include "core/file.h"
#include "session/phone.h"

// The door of the scenario editor, try-outs, and content that changes while the program runs.
namespace frontdesk::app {

namespace {

/// A run that begins in the middle of a call has its caller on the line.
void connect_line(const scenario::Scenario& scenario, session::Session& session) {
    const scenario::Node* node = scenario.find(session.at);
    const auto* acts = node == nullptr ? nullptr : std::get_if<scenario::ActNode>(&node->kind);
    const auto takes_up = [](const scenario::ActOption& option) {
        return option.act == "pick-up" || option.act == "dial";
    };
    const bool begins_it =
        acts != nullptr && std::any_of(acts->options.begin(), acts->options.end(), takes_up);
    const bool is_call = std::any_of(scenario.nodes.begin(), scenario.nodes.end(), [&](const auto& one) {
        const auto* other = std::get_if<scenario::ActNode>(&one.second.kind);
        return other != nullptr && std::any_of(other->options.begin(), other->options.end(), takes_up);
    });
    if (!is_call || begins_it || session.phone.any(session::LineState::talking)) return;
    session.phone.line(1).state = session::LineState::talking;
}

}  // namespace

Changes App::act(const EditorDeed& intent) {
    if (!m_state.somebody_is_here()) {
        return refuse(notice(Sentence::nobody_practises, m_state.settings.language));
    }
    if (std::holds_alternative<PublishScenario>(intent.what)) return publish_scenario();
    if (const auto* trial = std::get_if<TryFrom>(&intent.what)) return begin_trial(*trial);
    EditorDesk desk(m_places, m_content, m_clock, m_state.editor, m_state.settings.language);
    const bool was_open = m_state.editor.open.has_value();
    std::visit(
        [&desk](const auto& deed) {
            using Deed = std::decay_t<decltype(deed)>;
            if constexpr (!std::is_same_v<Deed, PublishScenario> && !std::is_same_v<Deed, TryFrom>) {
                desk.act(deed);
            }
        },
        intent.what);
    return {.editor = was_open != m_state.editor.open.has_value()};
}

Changes App::publish_scenario() {
    const Language language = m_state.settings.language;
    if (!m_state.editor.open)
        return refuse({NoticeKind::refusal, notice_words(language, Text::editor_none_open), {}});
    const int obstacles = m_state.editor.open->obstacles();
    if (obstacles > 0) {
        return refuse({NoticeKind::refusal,
                       notice_words(language, Text::editor_not_published, {std::to_string(obstacles)}),
                       notice_words(language, Text::editor_not_published_way)});
    }
    EditorDesk desk(m_places, m_content, m_clock, m_state.editor, language);
    const std::filesystem::path file = desk.publish();
    reload_content();
    const OpenScenario& open = *m_state.editor.open;
    const std::string version = std::to_string(editing::version_of(open.document.text()));
    const std::string title = editing::text_at(open.document.tree(), {"title"});
    m_state.notice = Notice{NoticeKind::done,
                            notice_words(language, Text::editor_published, {title, version}),
                            {},
                            file,
                            file.parent_path()};
    return {.attempts = true, .running = true, .result = true, .practice = true, .lesson = true};
}

void App::reload_content() {
    Content fresh = load_content(m_places);
    // All of these point into the old one.
    m_state.running.reset();
    m_state.result.reset();
    m_state.comparison.reset();
    m_state.drills.reset();
    m_state.questions.reset();
    m_state.practice = {};
    m_state.figures = {};
    m_state.lesson.running.reset();  // stored after every change, so it is gone on with where it was
    // And these speak of it.
    m_item_counting.reset();
    m_state.items.reset();
    m_content = std::move(fresh);
    if (!m_state.trainee) return;
    read_attempts();
    read_practice();
}

Changes App::begin_trial(const TryFrom& deed) {
    const Language language = m_state.settings.language;
    EditorState& editor = m_state.editor;
    if (!editor.open)
        return refuse({NoticeKind::refusal, notice_words(language, Text::editor_none_open), {}});
    EditorDesk desk(m_places, m_content, m_clock, editor, language);
    auto tried = desk.for_trial(deed);
    if (tried == nullptr) {
        return refuse({NoticeKind::refusal, notice_words(language, Text::editor_cannot_try),
                       notice_words(language, Text::editor_not_published_way)});
    }
    session::Session session = session::begin(world(*tried), draw_seed(m_clock));
    connect_line(*tried, session);
    m_state.running.reset();
    editor.tried = std::move(tried);
    editor.open->trial.reset();
    // A number that no stored attempt has.
    const records::AttemptId id{-(++editor.trials)};
    scoring::Result first_score = score(*editor.tried, session);
    m_state.running = RunningAttempt{.id = id,
                                     .scenario = editor.tried.get(),
                                     .session = std::move(session),
                                     .earlier = {},
                                     .score = std::move(first_score),
                                     .draft = {},
                                     .fields = {},
                                     .is_trial = true};
    if (m_state.running->session.ended) return end_trial(m_state.running->session);
    return {.running = true};
}

Changes App::end_trial(const session::Session& ended) {
    const scenario::Scenario& tried = *m_state.running->scenario;
    const scenario::Node* node = tried.find(ended.at);
    const auto* end = node == nullptr ? nullptr : std::get_if<scenario::EndNode>(&node->kind);
    const int total = score(tried, ended).total;
    if (m_state.editor.open) {
        m_state.editor.open->trial = TrialEnd{end == nullptr ? std::string() : end->title, total};
    }
    m_state.running.reset();
    return {.running = true, .editor = true};
}

}  // namespace frontdesk::app
