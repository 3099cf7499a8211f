#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/entry_rows.h"
#include "app/form_fields.h"
#include "app/notices.h"
#include "app/retrace.h"
#include "app/seeds.h"

// How an attempt begins, goes on another day, or begins anew.
namespace frontdesk::app {

namespace {

Notice no_such_scenario(const scenario::Library& library, const std::string& id, Language language) {
    std::vector<std::string> ids;
    for (const scenario::Scenario& scenario : library.scenarios) ids.push_back(scenario.id);
    const std::string near = core::nearest(id, ids);
    return near.empty() ? notice(Sentence::no_such_scenario, language, id)
                        : notice(Sentence::no_such_scenario_but, language, id, near);
}

Mode mode_of(const records::AttemptHead& head) {
    return head.mode == to_word(Mode::exam) ? Mode::exam : Mode::practice;
}

bool rings(const scenario::Scenario& scenario) {
    return std::any_of(scenario.nodes.begin(), scenario.nodes.end(), [](const auto& node) {
        const auto* act = std::get_if<scenario::ActNode>(&node.second.kind);
        return act != nullptr && act->ringing.has_value();
    });
}

/// Those that ring; all where none does. Never `but_not` unless there is nothing else.
std::vector<const scenario::Scenario*> calls(const scenario::Library& library, const std::string& but_not) {
    std::vector<const scenario::Scenario*> found;
    for (const bool ringing : {true, false}) {
        for (const scenario::Scenario& scenario : library.scenarios) {
            if ((!ringing || rings(scenario)) && scenario.id != but_not) found.push_back(&scenario);
        }
        if (!found.empty()) return found;
    }
    for (const scenario::Scenario& scenario : library.scenarios) found.push_back(&scenario);
    return found;
}

}  // namespace

Changes App::act(const StartAnyCall&) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    const std::string last = m_state.attempts.empty() ? std::string() : m_state.attempts.front().scenario;
    const auto found = calls(m_content.library, last);
    if (found.empty()) return refuse(no_such_scenario(m_content.library, last, language));
    core::Random random{draw_seed(m_clock)};
    return begin(*found[static_cast<std::size_t>(random.below(found.size()))], Mode::practice, 0, {});
}

Changes App::act(const StartScenario& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    const scenario::Scenario* scenario = m_content.library.find(intent.scenario);
    if (scenario == nullptr) return refuse(no_such_scenario(m_content.library, intent.scenario, language));
    return begin(*scenario, intent.mode, intent.seed, {});
}

Changes App::begin(const scenario::Scenario& scenario, Mode mode, std::uint64_t seed,
                   records::AttemptId instead_of) {
    session::Session session = session::begin(world(scenario), seed == 0 ? draw_seed(m_clock) : seed);
    const records::AttemptHead head = new_head(scenario, session, mode);
    const records::AttemptId attempt =
        m_store.begin_attempt(head, rows_from(session, 0), session::snapshot(session), instead_of);
    return enter(attempt, head, scenario, std::move(session));
}

records::AttemptHead App::new_head(const scenario::Scenario& scenario, const session::Session& session,
                                   Mode mode) const {
    records::AttemptHead head;
    head.trainee = m_state.trainee->id;
    head.scenario = scenario.id;
    head.scenario_title = scenario.title;
    head.scenario_hash = scenario.hash;
    head.pack_version = session.pack_version;
    head.mode = to_word(mode);
    head.seed = session.seed;
    head.is_private = mode == Mode::practice && m_state.trainee->practises_privately;
    return head;
}

Changes App::enter(records::AttemptId attempt, const records::AttemptHead& head,
                   const scenario::Scenario& scenario, session::Session session) {
    scoring::Result first_score = score(scenario, session);
    m_state.running =
        RunningAttempt{attempt, mode_of(head),  &scenario, std::move(session), {}, std::move(first_score), {},
                       {},      head.is_private};
    m_state.result.reset();
    if (m_state.running->session.ended) return finish(nullptr, m_state.running->session);
    read_attempts();
    return {.attempts = true, .running = true, .result = true};
}

Changes App::act(const ResumeAttempt& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    const records::StoredAttempt stored = m_store.load_open(intent.attempt);
    if (stored.head.trainee != m_state.trainee->id) {
        return refuse(notice(Sentence::somebody_elses, language));
    }
    const scenario::Scenario* scenario = m_content.library.find(stored.head.scenario);
    if (scenario == nullptr) {
        return refuse(notice(Sentence::scenario_gone, language, stored.head.scenario_title));
    }
    if (stored.head.scenario_hash != scenario->hash ||
        stored.head.pack_version != m_content.engine.version()) {
        return refuse(notice(Sentence::content_changed, language));
    }
    auto restored = session::restore(stored.snapshot, world(*scenario));
    if (const auto* problem = std::get_if<core::Problem>(&restored)) {
        return refuse(notice(Sentence::progress_unreadable, language, problem->code));
    }
    auto& session = std::get<session::Session>(restored);
    scoring::Result so_far = score(*scenario, session);
    std::vector<session::Session> earlier = retrace(world(*scenario), session);
    const records::Draft draft = stored.draft.value_or(records::Draft{});
    m_state.running = RunningAttempt{
        stored.head.id,        mode_of(stored.head), scenario,   std::move(session),
        std::move(earlier),    std::move(so_far),    draft.text, fields_from_json(draft.fields),
        stored.head.is_private};
    m_state.result.reset();
    // The program was stopped between the last turn and its result.
    if (m_state.running->session.ended) return finish(nullptr, m_state.running->session);
    return {.running = true, .result = true};
}

Changes App::act(const RestartScenario& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    const records::AttemptHead old = m_store.load_open(intent.attempt).head;
    if (old.trainee != m_state.trainee->id) return refuse(notice(Sentence::somebody_elses, language));
    const scenario::Scenario* scenario = m_content.library.find(old.scenario);
    if (scenario == nullptr) return refuse(notice(Sentence::scenario_gone, language, old.scenario_title));
    return begin(*scenario, mode_of(old), 0, old.id);
}

}  // namespace frontdesk::app
