#include "app/calibration_desk.h"

#include <algorithm>
#include <utility>

#include "app/notices.h"
#include "app/permissions.h"
#include "app/results.h"
#include "core/random.h"

// Marking the same attempts blind.
namespace frontdesk::app {

namespace {

/// Attempts are drawn from so many of the latest.
constexpr int calibration_pool_size = 500;
constexpr int calibration_most = 50;
/// To pick from so many of the latest.
constexpr int calibration_offered = 200;

bool is_to_be_judged(const session::Entry& entry) {
    return entry.kind == session::EntryKind::reply || entry.kind == session::EntryKind::choice;
}

}  // namespace

int OpenCalibrationState::judged(const CalibratedAttempt& attempt) const {
    const auto of_it = [&attempt](const auto& one) { return one.first.first == attempt.attempt; };
    return static_cast<int>(std::count_if(own.begin(), own.end(), of_it));
}

int OpenCalibrationState::judged() const {
    return static_cast<int>(own.size());
}

int OpenCalibrationState::to_judge() const {
    int all = 0;
    for (const CalibratedAttempt& one : attempts) all += static_cast<int>(one.turns.size()) + 1;
    return all;
}

CalibrationDesk::CalibrationDesk(records::Store& store, const Content& content, const core::Clock& clock,
                                 State& state)
    : m_store(store), m_content(content), m_clock(clock), m_state(state) {}

Changes CalibrationDesk::refused(Text what, Text way_out) {
    const Language language = m_state.settings.language;
    m_state.notice =
        Notice{NoticeKind::refusal, notice_words(language, what), notice_words(language, way_out)};
    return {.refused = true};
}

records::AccountId CalibrationDesk::who() const {
    return m_state.account.signed_in ? m_state.account.signed_in->id : records::AccountId{};
}

bool CalibrationDesk::is_supervisor() const {
    return has_right(standing_of(m_state.account), Right::supervisors);
}

bool CalibrationDesk::may_be_marked(const records::AttemptHead& head) const {
    const bool still_sat = head.is_in_sitting() && m_store.sitting(head.sitting).is_open;
    return head.state == records::AttemptState::finished && !head.is_private && !head.is_branch() &&
           !still_sat;
}

std::optional<std::vector<records::AttemptId>> CalibrationDesk::picked(
    const std::vector<records::AttemptId>& wanted) const {
    std::vector<records::AttemptId> all;
    for (const records::AttemptId attempt : wanted) {
        if (!may_be_marked(m_store.detail(attempt).head)) return std::nullopt;
        if (std::find(all.begin(), all.end(), attempt) == all.end()) all.push_back(attempt);
    }
    return all;
}

void CalibrationDesk::read_pool(const std::vector<records::AttemptId>& first) {
    std::vector<records::AttemptId> all = first;
    for (const records::AttemptId attempt : m_store.calibration_pool(calibration_offered))
        if (std::find(first.begin(), first.end(), attempt) == first.end()) all.push_back(attempt);
    std::vector<records::AttemptHead>& pool = m_state.review.calibration.pool;
    pool = m_store.standing_heads(all);
    // Whoever picks may be one of those who mark blind.
    for (records::AttemptHead& head : pool) {
        head.total = 0;
        head.passed = false;
        head.fatal_count = 0;
        head.ending.clear();
    }
}

Changes CalibrationDesk::act(const LookAtCalibrations& deed) {
    m_state.review.calibration.all = m_store.calibrations();
    if (!is_supervisor()) {
        std::erase_if(m_state.review.calibration.all,
                      [this](const records::Calibration& one) { return !one.is_rater(who()); });
        m_state.review.calibration.pool.clear();
        return {};
    }
    read_pool(deed.picked);
    return {};
}

std::vector<records::AttemptId> CalibrationDesk::drawn(int count, std::uint64_t seed) const {
    std::vector<records::AttemptId> pool = m_store.calibration_pool(calibration_pool_size);
    core::Random random{seed};
    for (std::size_t i = pool.size(); i > 1; --i) std::swap(pool[i - 1], pool[random.below(i)]);
    const int most = std::clamp(count, 1, calibration_most);
    if (pool.size() > static_cast<std::size_t>(most)) pool.resize(static_cast<std::size_t>(most));
    return pool;
}

Changes CalibrationDesk::act(const BeginCalibration& deed) {
    records::Calibration wanted;
    wanted.raters = deed.raters;
    const auto may_mark = [this](records::AccountId account) {
        const records::Account* found = m_state.account.find(account);
        return found != nullptr && !found->disabled;
    };
    const bool are_two = wanted.raters.size() == 2 && wanted.raters[0] != wanted.raters[1] &&
                         std::all_of(wanted.raters.begin(), wanted.raters.end(), may_mark);
    if (!are_two) return refused(Text::calibration_needs_two, Text::calibration_needs_two_way);
    const auto chosen = picked(deed.attempts);
    if (!chosen) return refused(Text::calibration_not_this, Text::calibration_not_this_way);
    if (chosen->size() > calibration_most)
        return refused(Text::calibration_too_many, Text::calibration_too_many_way);
    wanted.attempts = *chosen;
    if (wanted.attempts.empty()) {
        wanted.seed = deed.seed != 0 ? deed.seed : static_cast<std::uint64_t>(m_clock.now().ms);
        wanted.attempts = drawn(deed.count, wanted.seed);
    }
    if (wanted.attempts.empty()) return refused(Text::calibration_nothing, Text::calibration_nothing_way);
    const records::CalibrationId id = m_store.begin_calibration(wanted);
    return act(OpenCalibration{id});
}

CalibratedAttempt CalibrationDesk::to_mark(records::AttemptId attempt) const {
    const records::AttemptDetail detail = m_store.detail(attempt);
    CalibratedAttempt one;
    one.attempt = attempt;
    one.title = detail.head.scenario_title;
    const scenario::Scenario* scenario = m_content.library.find(detail.head.scenario);
    if (scenario != nullptr && scenario->hash == detail.head.scenario_hash) one.scenario = scenario;
    one.transcript = session_from_rows(detail).transcript;
    for (std::size_t i = 0; i < one.transcript.size(); ++i) {
        session::Entry& entry = one.transcript[i];
        entry.assessment = {};
        entry.heat.clear();
        if (is_to_be_judged(entry)) one.turns.push_back(static_cast<int>(i));
    }
    return one;
}

void CalibrationDesk::read_own(OpenCalibrationState& open) const {
    open.is_rater = open.calibration.is_rater(who());
    open.is_done = open.calibration.is_done(who());
    open.own.clear();
    if (!open.is_rater) return;
    for (const records::CalibrationVerdict& one : m_store.verdicts(open.calibration.id, who()))
        open.own[{one.attempt, one.turn}] = one.verdict;
}

Changes CalibrationDesk::act(const OpenCalibration& deed) {
    act(LookAtCalibrations{});
    CalibrationState& state = m_state.review.calibration;
    const auto found = std::find_if(state.all.begin(), state.all.end(), [&](const records::Calibration& one) {
        return one.id == deed.calibration;
    });
    if (found == state.all.end()) return refused(Text::calibration_not_here, Text::calibration_not_here_way);
    OpenCalibrationState open;
    open.calibration = *found;
    for (const records::AttemptId attempt : open.calibration.attempts)
        open.attempts.push_back(to_mark(attempt));
    read_own(open);
    if (open.calibration.is_over()) open.report = report_of(open);
    state.open = std::move(open);
    return {.review = true};
}

Changes CalibrationDesk::act(const LeaveCalibration&) {
    m_state.review.calibration.open.reset();
    return act(LookAtCalibrations{});
}

Changes CalibrationDesk::act(const JudgeCalibrated& deed) {
    auto& open = m_state.review.calibration.open;
    if (!open || !open->is_rater) return refused(Text::calibration_not_here, Text::calibration_not_here_way);
    const auto meant =
        std::find_if(open->attempts.begin(), open->attempts.end(),
                     [&](const CalibratedAttempt& one) { return one.attempt == deed.attempt; });
    const bool is_there = meant != open->attempts.end() &&
                          (deed.turn == -1 || std::find(meant->turns.begin(), meant->turns.end(),
                                                        deed.turn) != meant->turns.end());
    if (!is_there) return refused(Text::calibration_not_here, Text::calibration_not_here_way);
    m_store.judge(open->calibration.id, who(), {deed.attempt, deed.turn, deed.verdict});
    open->own[{deed.attempt, deed.turn}] = deed.verdict;
    return {};
}

Changes CalibrationDesk::act(const HandInCalibration&) {
    auto& open = m_state.review.calibration.open;
    if (!open || !open->is_rater) return refused(Text::calibration_not_here, Text::calibration_not_here_way);
    if (open->judged() < open->to_judge())
        return refused(Text::calibration_not_all, Text::calibration_not_all_way);
    m_store.hand_in(open->calibration.id, who());
    return act(OpenCalibration{open->calibration.id});
}

}  // namespace frontdesk::app
