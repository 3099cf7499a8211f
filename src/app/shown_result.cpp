#include "app/shown_result.h"

#include <utility>

#include "app/results.h"

namespace frontdesk::app {

namespace {

constexpr int all_attempts = 1'000'000;

}  // namespace

bool has_result(const records::AttemptHead& head) {
    // A paper that was not finished when its examination ended is looked at as it was left.
    const bool left_in_exam = head.state == records::AttemptState::abandoned && head.is_in_sitting();
    return head.state == records::AttemptState::finished || left_in_exam;
}

ShownResult read_result(const records::Store& store, const Content& content, records::AttemptId attempt) {
    const records::AttemptDetail detail = store.detail(attempt);
    const scenario::Scenario* scenario = content.library.find(detail.head.scenario);
    if (scenario != nullptr && scenario->hash != detail.head.scenario_hash) scenario = nullptr;
    ShownResult result;
    result.head = detail.head;
    result.scenario = scenario;
    result.score = to_result(detail, scenario);
    result.best_before = best_before(store, detail.head);
    result.family = store.family(attempt);
    if (scenario != nullptr) {
        auto restored = session::restore(detail.snapshot, {*scenario, content.engine, content.tempers});
        if (auto* session = std::get_if<session::Session>(&restored)) {
            result.session = std::move(*session);
            if (!result.session.ended)
                result.score = scoring::score(*scenario, content.engine, content.policy, result.session);
            return result;
        }
    }
    result.session = session_from_rows(detail);
    return result;
}

std::optional<scoring::Result> best_before(const records::Store& store, const records::AttemptHead& head) {
    if (head.is_branch()) return to_result(store.detail(head.branched_from), nullptr);
    const std::vector<records::AttemptHead> all = store.attempts(head.trainee, all_attempts);
    const records::AttemptHead* best = nullptr;
    for (const records::AttemptHead& one : all) {
        const bool earlier = one.id.value < head.id.value && one.state == records::AttemptState::finished;
        if (!earlier || one.is_branch() || one.scenario != head.scenario) continue;
        if (best == nullptr || one.total > best->total) best = &one;
    }
    if (best == nullptr) return std::nullopt;
    return to_result(store.detail(best->id), nullptr);
}

}  // namespace frontdesk::app
