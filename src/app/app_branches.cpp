#include <utility>

#include "app/app.h"
#include "app/comparison.h"
#include "app/entry_rows.h"
#include "app/form_fields.h"
#include "app/notices.h"
#include "app/retrace.h"
#include "app/shown_result.h"
#include "app/turns.h"

// Saying something again. In a run that is not over the turns are taken back: it is one version in the
// making, there is no second one to put beside it, and a half-played attempt would be left behind at every
// second thought. What is over has its result and stays: the turn is said again in a new attempt that takes
// the old one up, so that both can be compared.
namespace frontdesk::app {

namespace {

/// Why nothing of this attempt can be said again; nothing if it can.
std::optional<Sentence> obstacle(const records::AttemptHead& head, const records::Trainee& trainee) {
    if (head.trainee != trainee.id) return Sentence::somebody_elses;
    if (head.mode != to_word(Mode::practice) || head.is_in_sitting()) return Sentence::no_retry_of_exam;
    if (head.state != records::AttemptState::finished) return Sentence::no_result_yet;
    return std::nullopt;
}

records::AttemptHead head_of_branch(const records::AttemptHead& trunk, const records::Trainee& trainee,
                                    std::size_t first_own) {
    records::AttemptHead head;
    head.trainee = trunk.trainee;
    head.scenario = trunk.scenario;
    head.scenario_title = trunk.scenario_title;
    head.scenario_hash = trunk.scenario_hash;
    head.pack_version = trunk.pack_version;
    head.mode = trunk.mode;
    head.seed = trunk.seed;
    head.is_private = trunk.is_private || trainee.practises_privately;
    head.branched_from = trunk.id;
    head.branched_at = static_cast<int>(first_own);
    return head;
}

}  // namespace

Changes App::act(const RetryFrom& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    if (m_state.running && m_state.running->id == intent.attempt) return take_back_to(intent.entry);
    const records::AttemptDetail detail = m_store.detail(intent.attempt);
    if (const auto why = obstacle(detail.head, *m_state.trainee)) return refuse(notice(*why, language));
    const scenario::Scenario* scenario = m_content.library.find(detail.head.scenario);
    if (scenario == nullptr) {
        return refuse(notice(Sentence::scenario_gone, language, detail.head.scenario_title));
    }
    if (detail.head.scenario_hash != scenario->hash ||
        detail.head.pack_version != m_content.engine.version()) {
        return refuse(notice(Sentence::no_retry_of_changed, language));
    }
    auto restored = session::restore(detail.snapshot, world(*scenario));
    if (const auto* problem = std::get_if<core::Problem>(&restored)) {
        return refuse(notice(Sentence::no_retry_of_unreadable, language, problem->code));
    }
    const auto& ended = std::get<session::Session>(restored);
    if (intent.entry >= ended.transcript.size() || !is_turn(ended.transcript[intent.entry])) {
        return refuse(notice(Sentence::no_such_turn, language));
    }
    std::vector<session::Session> earlier = retrace(world(*scenario), ended);
    const auto place = place_before(earlier, ended, intent.entry);
    if (!place) return refuse(notice(Sentence::no_retry_of_unreadable, language, "retrace"));
    earlier.resize(*place + 1);
    return take_up(detail.head, *scenario, std::move(earlier), ended.transcript[intent.entry]);
}

Changes App::take_up(const records::AttemptHead& trunk, const scenario::Scenario& scenario,
                     std::vector<session::Session> earlier, const session::Entry& turn) {
    session::Session session = std::move(earlier.back());
    earlier.pop_back();
    SaidBefore said = said_before(turn);
    scoring::Result so_far = score(scenario, session);
    const records::AttemptHead head = head_of_branch(trunk, *m_state.trainee, session.transcript.size());
    const records::AttemptId attempt =
        m_store.begin_branch(head, {rows_from(session, 0),
                                    session::snapshot(session),
                                    session.inputs,
                                    {session.at, said.reply, to_json(said.fields)}});
    m_state.running = RunningAttempt{.id = attempt,
                                     .mode = Mode::practice,
                                     .scenario = &scenario,
                                     .session = std::move(session),
                                     .earlier = std::move(earlier),
                                     .score = std::move(so_far),
                                     .draft = std::move(said.reply),
                                     .fields = std::move(said.fields),
                                     .is_private = head.is_private};
    m_state.result.reset();
    m_state.comparison.reset();
    read_attempts();
    return {.attempts = true, .running = true, .result = true};
}

Changes App::take_back_to(std::size_t entry) {
    const Language language = m_state.settings.language;
    RunningAttempt& running = *m_state.running;
    if (running.mode == Mode::exam) return refuse(notice(Sentence::no_way_back_in_exam, language));
    const auto place = place_before(running.earlier, running.session, entry);
    if (!place) return refuse(notice(Sentence::nothing_to_take_back, language));
    session::Session target = running.earlier[*place];
    SaidBefore said = said_before(running.session.transcript[entry]);
    // A form that was handed in lies on the desk again; what was typed since stays beside it.
    said.fields.insert(running.fields.begin(), running.fields.end());
    scoring::Result so_far = score(*running.scenario, target);
    if (!running.is_trial) {
        m_store.take_back(running.id, static_cast<int>(target.transcript.size()), session::snapshot(target),
                          target.inputs, {target.at, said.reply, to_json(said.fields)});
    }
    running.earlier.resize(*place);
    running.session = std::move(target);
    running.score = std::move(so_far);
    running.draft = std::move(said.reply);
    running.fields = std::move(said.fields);
    return {.running = true};
}

Changes App::act(const StepBack&) {
    const Language language = m_state.settings.language;
    if (!m_state.running) return refuse(notice(Sentence::nothing_running, language));
    const std::vector<session::Entry>& transcript = m_state.running->session.transcript;
    std::size_t entry = transcript.size();
    while (entry > 0 && !is_turn(transcript[entry - 1])) --entry;
    return take_back_to(entry == 0 ? 0 : entry - 1);
}

Changes App::act(const CompareAttempts& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    for (const records::AttemptId attempt : {intent.left, intent.right}) {
        const records::AttemptHead head = m_store.detail(attempt).head;
        if (head.trainee != m_state.trainee->id) return refuse(notice(Sentence::somebody_elses, language));
        if (head.state != records::AttemptState::finished) {
            return refuse(notice(Sentence::no_result_yet, language));
        }
    }
    ShownResult left = read_result(m_store, m_content, intent.left);
    ShownResult right = read_result(m_store, m_content, intent.right);
    if (left.head.scenario != right.head.scenario) return refuse(notice(Sentence::not_comparable, language));
    Differences differences = differences_between({left.session, left.score}, {right.session, right.score});
    m_state.comparison = Comparison{std::move(left), std::move(right), std::move(differences)};
    return {.comparison = true};
}

}  // namespace frontdesk::app
