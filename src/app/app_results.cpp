#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/notices.h"
#include "app/results.h"
#include "app/slips.h"

// How a run ends and how it is looked at later.
namespace frontdesk::app {

namespace {

constexpr int all_attempts = 1'000'000;

}  // namespace

Changes App::finish(const records::TurnCommit* last_input, const session::Session& ended) {
    const RunningAttempt& running = *m_state.running;
    scoring::Result result = score(*running.scenario, ended);
    records::FinishCommit rows = to_rows(running.id, result);
    rows.slips = slips_of(m_content.curriculum, by_item(m_store.cards(m_state.trainee->id)),
                          {running.id, ended, result}, m_clock.now());
    if (last_input != nullptr) {
        m_store.append_and_finish(*last_input, rows);
    } else {
        m_store.finish(rows);
    }
    read_practice();
    if (m_state.sitting) return paper_is_done();
    ShownResult finished{{}, running.scenario, ended, std::move(result), {}, {}};
    finished.head.id = running.id;
    m_state.running.reset();
    finished.head = m_store.detail(finished.head.id).head;
    finished.best_before = best_before(finished.head);
    finished.family = m_store.family(finished.head.id);
    m_state.result = std::move(finished);
    read_attempts();
    return {.attempts = true, .running = true, .result = true, .practice = true};
}

Changes App::act(const OpenResult& intent) {
    const Language language = m_state.settings.language;
    const records::AttemptHead head = m_store.detail(intent.attempt).head;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    if (head.trainee != m_state.trainee->id) return refuse(notice(Sentence::somebody_elses, language));
    // A paper that was not finished when its examination ended is looked at as it was left.
    const bool left_in_exam = head.state == records::AttemptState::abandoned && head.is_in_sitting();
    if (head.state != records::AttemptState::finished && !left_in_exam) {
        return refuse(notice(Sentence::no_result_yet, language));
    }
    m_state.result = shown(intent.attempt);
    return {.result = true};
}

ShownResult App::shown(records::AttemptId attempt) const {
    const records::AttemptDetail detail = m_store.detail(attempt);
    const scenario::Scenario* scenario = m_content.library.find(detail.head.scenario);
    if (scenario != nullptr && scenario->hash != detail.head.scenario_hash) scenario = nullptr;
    ShownResult result;
    result.head = detail.head;
    result.scenario = scenario;
    result.score = to_result(detail, scenario);
    result.best_before = best_before(detail.head);
    result.family = m_store.family(attempt);
    if (scenario != nullptr) {
        auto restored = session::restore(detail.snapshot, world(*scenario));
        if (auto* session = std::get_if<session::Session>(&restored)) {
            result.session = std::move(*session);
            if (!result.session.ended) result.score = score(*scenario, result.session);
            return result;
        }
    }
    result.session = session_from_rows(detail);
    return result;
}

std::optional<scoring::Result> App::best_before(const records::AttemptHead& head) const {
    if (head.is_branch()) return to_result(m_store.detail(head.branched_from), nullptr);
    const std::vector<records::AttemptHead> all = m_store.attempts(head.trainee, all_attempts);
    const records::AttemptHead* best = nullptr;
    for (const records::AttemptHead& one : all) {
        const bool earlier = one.id.value < head.id.value && one.state == records::AttemptState::finished;
        if (!earlier || one.is_branch() || one.scenario != head.scenario) continue;
        if (best == nullptr || one.total > best->total) best = &one;
    }
    if (best == nullptr) return std::nullopt;
    return to_result(m_store.detail(best->id), nullptr);
}

}  // namespace frontdesk::app
