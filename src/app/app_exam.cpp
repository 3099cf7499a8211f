#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/entry_rows.h"
#include "app/notices.h"
#include "app/seeds.h"

// An examination: its papers one after the other, against one clock that counts while the program runs, and
// nothing else until it is handed in.
namespace frontdesk::app {

namespace {

/// Told every second, so that a plug that is pulled gives back five seconds at most.
constexpr std::int64_t kept_at_least_every_ms = 4'000;

template <typename... Kinds>
bool is_one_of(const Intent& intent) {
    return (std::holds_alternative<Kinds>(intent) || ...);
}

bool may_be_done_in_exam(const Intent& intent, bool interrupted) {
    if (interrupted && is_one_of<SignOut, AddTrainee, ChooseTrainee, ResumeExam>(intent)) return true;
    return is_one_of<Play, KeepDraft, StepBack, BeginPaper, HandIn, KeepTime, ReadFigures, ChangeSettings,
                     DismissNotice>(intent);
}

/// What the examination asks for, without what is the store's.
records::Sitting sitting_of(const curriculum::ExamBlueprint& exam, std::uint64_t seed,
                            records::TraineeId trainee, const std::vector<const scenario::Scenario*>& drawn) {
    records::Sitting sitting;
    sitting.trainee = trainee;
    sitting.exam = exam.id;
    sitting.exam_title = exam.title;
    sitting.seed = seed;
    sitting.minutes = exam.minutes;
    sitting.pass_mark = exam.pass_mark;
    sitting.fatal_fails = exam.fatal_fails;
    for (const scenario::Scenario* scenario : drawn)
        sitting.papers.push_back({scenario->id, scenario->title});
    return sitting;
}

}  // namespace

std::int64_t App::exam_left_ms() const {
    FRONTDESK_CHECK(m_state.sitting.has_value());
    return std::max<std::int64_t>(0, m_state.sitting->limit_ms() - exam_used_ms());
}

std::int64_t App::exam_used_ms() const {
    const RunningSitting& running = *m_state.sitting;
    if (running.is_interrupted) return running.sitting.used_ms;
    return running.sitting.used_ms + m_clock.steady_ms() - running.counted_from_ms;
}

std::optional<Changes> App::exam_comes_first(const Intent& intent) {
    if (!m_state.sitting) return std::nullopt;
    const bool interrupted = m_state.sitting->is_interrupted;
    if (!interrupted && exam_left_ms() == 0) {
        keep_last_words(intent);
        return end_sitting(records::SittingEnding::time_up);
    }
    if (may_be_done_in_exam(intent, interrupted)) return std::nullopt;
    const Sentence why = interrupted ? Sentence::exam_waits : Sentence::exam_goes_on;
    return refuse(notice(why, m_state.settings.language));
}

void App::keep_last_words(const Intent& intent) {
    if (!m_state.running) return;
    const auto* play = std::get_if<Play>(&intent);
    const auto* said = play != nullptr ? std::get_if<session::Say>(&play->input) : nullptr;
    if (said != nullptr) act(KeepDraft{said->text, m_state.running->fields});
    if (const auto* draft = std::get_if<KeepDraft>(&intent)) act(*draft);
}

void App::keep_exam_time(const Intent& intent) {
    if (!m_state.sitting || m_state.sitting->is_interrupted) return;
    RunningSitting& running = *m_state.sitting;
    const std::int64_t used = std::min(exam_used_ms(), running.limit_ms());
    const bool is_by_itself = std::holds_alternative<KeepTime>(intent);
    if (is_by_itself && used - running.sitting.used_ms < kept_at_least_every_ms) return;
    try {
        m_store.keep_used_time(running.sitting.id, used);
    } catch (const core::Error&) {
        // What was done before is stored; the time is told again with the next thing that is done.
        return;
    }
    running.sitting.used_ms = used;
    running.counted_from_ms = m_clock.steady_ms();
}

Changes App::act(const KeepTime&) {
    return {};
}

Changes App::act(const StartExam& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    const curriculum::ExamBlueprint* exam = m_content.curriculum.find_exam(intent.exam);
    if (exam == nullptr) return refuse(notice(Sentence::no_such_exam, language, intent.exam));
    std::uint64_t seed = intent.seed;
    if (seed == 0) {
        const auto& before = m_state.sittings;
        seed = draw_short_seed(m_clock, before.empty() ? 0 : before.front().seed);
    }
    const auto drawn = curriculum::draw(*exam, m_content.library.scenarios, seed);
    if (drawn.empty() || static_cast<int>(drawn.size()) < exam->asked_for()) {
        return refuse(notice(Sentence::exam_lacks_papers, language, exam->title));
    }
    // First, so that no sitting is ever open without the rules it began with.
    m_store.save_practice_draft(m_state.trainee->id, fatal_rules_key, rules_text(exam->fatal_rules));
    const records::SittingId id = m_store.begin_sitting(sitting_of(*exam, seed, m_state.trainee->id, drawn));
    m_state.sitting = RunningSitting{m_store.sitting(id), false, m_clock.steady_ms(), exam->fatal_rules};
    m_state.sitting_result.reset();
    m_state.running.reset();
    return begin_paper();
}

Changes App::act(const BeginPaper&) {
    const Language language = m_state.settings.language;
    if (!m_state.sitting || m_state.sitting->is_interrupted) {
        return refuse(notice(Sentence::no_exam_running, language));
    }
    if (m_state.running) return {};
    read_sitting();
    if (m_state.sitting->paper() == m_state.sitting->papers()) {
        return end_sitting(records::SittingEnding::completed);
    }
    return begin_paper();
}

Changes App::begin_paper() {
    const Language language = m_state.settings.language;
    RunningSitting& running = *m_state.sitting;
    const std::size_t at = running.paper();
    FRONTDESK_CHECK(at < running.papers());
    const records::Paper& paper = running.sitting.papers[at];
    if (paper.attempt) {
        const Changes resumed = act(ResumeAttempt{paper.attempt->id});
        if (resumed.refused) return refuse(notice(Sentence::exam_cannot_go_on, language));
        return resumed;
    }
    const scenario::Scenario* scenario = m_content.library.find(paper.scenario);
    if (scenario == nullptr) return refuse(notice(Sentence::scenario_gone, language, paper.scenario_title));
    session::Session session = session::begin(world(*scenario), paper_seed(running.sitting.seed, at));
    const records::AttemptHead head = new_head(*scenario, session, Mode::exam);
    const records::AttemptId attempt = m_store.begin_paper(running.sitting.id, static_cast<int>(at), head,
                                                           rows_from(session, 0), session::snapshot(session));
    read_sitting();
    Changes changes = enter(attempt, head, *scenario, std::move(session));
    changes.sitting = true;
    return changes;
}

Changes App::act(const ResumeExam& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.sitting || !m_state.sitting->is_interrupted ||
        m_state.sitting->sitting.id != intent.sitting) {
        return refuse(notice(Sentence::no_exam_running, language));
    }
    RunningSitting& running = *m_state.sitting;
    running.is_interrupted = false;
    running.counted_from_ms = m_clock.steady_ms();
    const records::SittingId id = running.sitting.id;
    const Changes changes = begin_paper();
    if (changes.refused) {
        m_state.sitting->is_interrupted = true;
        return changes;
    }
    m_store.note_interruption(id);
    if (m_state.sitting) ++m_state.sitting->sitting.interruptions;
    return changes;
}

Changes App::act(const HandIn&) {
    if (!m_state.sitting) return refuse(notice(Sentence::no_exam_running, m_state.settings.language));
    return end_sitting(records::SittingEnding::handed_in);
}

Changes App::paper_is_done() {
    m_state.running.reset();
    m_state.result.reset();
    read_sitting();
    if (m_state.sitting->paper() == m_state.sitting->papers()) {
        return end_sitting(records::SittingEnding::completed);
    }
    return {.running = true, .result = true, .sitting = true};
}

Changes App::end_sitting(records::SittingEnding ending) {
    const records::SittingId id = m_state.sitting->sitting.id;
    const std::int64_t used = std::min(exam_used_ms(), m_state.sitting->limit_ms());
    m_store.finish_sitting(id, ending, used, passes(m_store.sitting(id)));
    m_store.save_practice_draft(m_state.trainee->id, fatal_rules_key, {});
    m_state.sitting.reset();
    m_state.running.reset();
    m_state.result.reset();
    m_state.sitting_result = m_store.sitting(id);
    read_attempts();
    return {.attempts = true, .running = true, .result = true, .sitting = true};
}

void App::read_sitting() {
    RunningSitting& running = *m_state.sitting;
    const std::int64_t used = running.sitting.used_ms;
    running.sitting = without_marks(m_store.sitting(running.sitting.id));
    running.sitting.used_ms = used;
}

void App::find_open_sitting() {
    m_state.sitting.reset();
    m_state.sitting_result.reset();
    for (const records::Sitting& one : m_store.sittings(m_state.trainee->id)) {
        if (one.is_open) m_state.sitting = RunningSitting{without_marks(one), true, 0};
    }
    if (!m_state.sitting) return;
    const auto kept = m_store.practice_drafts(m_state.trainee->id);
    if (const auto rules = kept.find(fatal_rules_key); rules != kept.end())
        m_state.sitting->fatal_rules = rules_from(rules->second);
    // The program stopped between the last turn and the result of the examination.
    if (m_state.sitting->paper() == m_state.sitting->papers()) {
        end_sitting(records::SittingEnding::completed);
    } else if (exam_left_ms() == 0) {
        end_sitting(records::SittingEnding::time_up);
    }
}

Changes App::act(const OpenSitting& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    records::Sitting sitting = m_store.sitting(intent.sitting);
    if (sitting.trainee != m_state.trainee->id) return refuse(notice(Sentence::somebody_elses, language));
    if (sitting.is_open) return refuse(notice(Sentence::no_result_yet, language));
    m_state.sitting_result = std::move(sitting);
    return {.sitting = true};
}

Changes App::act(const SetPrivate& intent) {
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, m_state.settings.language));
    m_store.set_practises_privately(m_state.trainee->id, intent.on);
    m_state.trainee->practises_privately = intent.on;
    return {.settings = true};
}

}  // namespace frontdesk::app
