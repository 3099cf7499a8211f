#include <utility>

#include "app/app.h"
#include "app/entry_rows.h"
#include "app/form_fields.h"
#include "app/notices.h"
#include "app/results.h"
#include "text/utf8.h"

// A run as it goes: every input is one transaction, and nothing is shown before it is stored.
namespace frontdesk::app {

namespace {

using session::Session;

/// Time and hints pass by a half-typed reply.
bool leaves_the_box_alone(const session::Input& input) {
    return std::holds_alternative<session::Wait>(input) || std::holds_alternative<session::AskHint>(input);
}

}  // namespace

Changes App::act(const Play& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.running) return refuse(notice(Sentence::nothing_running, language));
    const RunningAttempt& running = *m_state.running;
    if (running.mode == Mode::exam && std::holds_alternative<session::AskHint>(intent.input)) {
        return refuse(notice(Sentence::no_hint_in_exam, language));
    }
    auto next = session::advance(world(*running.scenario), running.session, intent.input);
    if (const auto* refused = std::get_if<session::Refused>(&next)) {
        return refuse({NoticeKind::refusal, refused->message, {}});
    }
    auto& after = std::get<Session>(next);
    const bool keeps_draft = leaves_the_box_alone(intent.input) && after.at == running.session.at;
    const bool handed_in = std::holds_alternative<session::Fill>(intent.input);
    return go_on(std::move(after), keeps_draft ? running.draft : std::string(),
                 handed_in ? FormFields() : running.fields);
}

Changes App::go_on(Session next, std::string draft, FormFields fields) {
    RunningAttempt& running = *m_state.running;
    if (next.ended && running.is_trial) return end_trial(next);
    const records::TurnCommit commit{running.id,
                                     rows_from(next, running.session.transcript.size()),
                                     session::snapshot(next),
                                     next.inputs,
                                     {next.at, draft, to_json(fields)}};
    if (next.ended) return finish(&commit, next);
    scoring::Result so_far = score(*running.scenario, next);
    if (!running.is_trial) m_store.append(commit);
    running.earlier.push_back(std::exchange(running.session, std::move(next)));
    running.score = std::move(so_far);
    running.draft = std::move(draft);
    running.fields = std::move(fields);
    return {.running = true};
}

Changes App::act(const KeepDraft& intent) {
    // The last frame of a run may still send what stood in its box.
    if (!m_state.running) return {};
    RunningAttempt& running = *m_state.running;
    std::string draft = text::repaired(intent.text);
    FormFields fields = filled_fields(intent.fields);
    if (draft == running.draft && fields == running.fields) return {};
    if (!running.is_trial) m_store.save_draft(running.id, {running.session.at, draft, to_json(fields)});
    running.draft = std::move(draft);
    running.fields = std::move(fields);
    return {};
}

Changes App::act(const LeaveAttempt&) {
    if (!m_state.running) return {};
    if (m_state.running->is_trial) {
        m_state.running.reset();
        return {.running = true, .editor = true};
    }
    read_attempts();
    m_state.running.reset();
    return {.attempts = true, .running = true};
}

}  // namespace frontdesk::app
