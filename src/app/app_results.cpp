#include <utility>

#include "app/app.h"
#include "app/notices.h"
#include "app/results.h"
#include "app/satisfaction.h"
#include "app/shown_result.h"
#include "app/slips.h"

// How a run ends and how it is looked at later.
namespace frontdesk::app {

Changes App::finish(const records::TurnCommit* last_input, const session::Session& ended) {
    const RunningAttempt& running = *m_state.running;
    scoring::Result result = score(*running.scenario, ended);
    if (m_state.sitting) make_fatal(result, ended, m_state.sitting->fatal_rules, m_content.policy.fail_cap);
    records::FinishCommit rows = to_rows(running.id, result);
    const auto first_own = static_cast<std::size_t>(m_store.load_open(running.id).head.branched_at);
    rows.slips = slips_of(m_content.curriculum, by_item(m_store.cards(m_state.trainee->id)),
                          {running.id, ended, result, first_own}, m_clock.now());
    rows.satisfaction = satisfaction_of(m_content.engine, ended.transcript, result.ending_kind).figures;
    if (last_input != nullptr) {
        m_store.append_and_finish(*last_input, rows);
    } else {
        m_store.finish(rows);
    }
    read_practice();
    if (m_state.sitting) return paper_is_done();
    ShownResult finished;
    finished.scenario = running.scenario;
    finished.session = ended;
    finished.score = std::move(result);
    finished.head.id = running.id;
    m_state.running.reset();
    finished.head = m_store.detail(finished.head.id).head;
    finished.best_before = best_before(m_store, finished.head);
    finished.family = m_store.family(finished.head.id);
    read_review(m_store, finished);
    m_state.result = std::move(finished);
    read_attempts();
    return {.attempts = true, .running = true, .result = true, .practice = true};
}

std::optional<Changes> App::cannot_be_looked_at(const records::AttemptHead& head) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    if (head.trainee != m_state.trainee->id) return refuse(notice(Sentence::somebody_elses, language));
    if (!has_result(head)) return refuse(notice(Sentence::no_result_yet, language));
    return std::nullopt;
}

Changes App::act(const OpenResult& intent) {
    const records::AttemptHead head = m_store.detail(intent.attempt).head;
    if (const std::optional<Changes> refused = cannot_be_looked_at(head)) return *refused;
    m_state.result = read_result(m_store, m_content, intent.attempt);
    return {.result = true};
}

}  // namespace frontdesk::app
