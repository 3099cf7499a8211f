#include "app/shown_result.h"

#include <utility>

#include "app/results.h"
#include "session/reassess.h"

namespace frontdesk::app {

namespace {

constexpr int all_attempts = 1'000'000;

}  // namespace

bool has_result(const records::AttemptHead& head) {
    // A paper that was not finished when its examination ended is looked at as it was left.
    const bool left_in_exam = head.state == records::AttemptState::abandoned && head.is_in_sitting();
    return head.state == records::AttemptState::finished || left_in_exam;
}

ShownResult read_result(const records::Store& store, const Content& content, records::AttemptId attempt,
                        records::Reach reach) {
    const records::AttemptDetail detail = store.detail(attempt);
    const scenario::Scenario* scenario = content.library.find(detail.head.scenario);
    if (scenario != nullptr && scenario->hash != detail.head.scenario_hash) scenario = nullptr;
    ShownResult result;
    result.head = detail.head;
    result.scenario = scenario;
    result.score = to_result(detail, scenario);
    result.best_before = best_before(store, detail.head, reach);
    result.family = store.family(attempt);
    if (reach == records::Reach::for_supervisors)
        std::erase_if(result.family, [](const records::AttemptHead& one) { return one.is_private; });
    read_review(store, result);
    result.session = session_from_rows(detail);
    if (scenario == nullptr) return result;
    const session::World world{*scenario, content.engine, content.tempers};
    auto restored = session::restore(detail.snapshot, world);
    if (auto* session = std::get_if<session::Session>(&restored)) {
        result.session = std::move(*session);
        if (!result.session.ended)
            result.score = scoring::score(*scenario, content.engine, content.policy, result.session);
        // Marks that were given anew go with what was found anew.
        if (result.standing.rescoring != 0) result.session = session::reassessed(world, result.session);
    }
    return result;
}

void read_review(const records::Store& store, ShownResult& result) {
    result.standing = store.standing(result.head.id);
    result.review = store.review_facts(result.head.id);
    result.appeal_drafts.clear();
    const auto drafts = store.kept_words({{}, result.head.trainee});
    const auto places = records::places_of(result.standing.marks);
    for (const records::MarkPlace& place : places) {
        const auto found = drafts.find(appeal_draft_key(result.head.id, place));
        if (found != drafts.end()) result.appeal_drafts[place] = found->second;
    }
}

std::string appeal_draft_key(records::AttemptId attempt) {
    return "appeal:" + std::to_string(attempt.value) + ":";
}

std::string appeal_draft_key(records::AttemptId attempt, const records::MarkPlace& place) {
    return appeal_draft_key(attempt) + std::to_string(place.turn) + ":" + std::to_string(place.nth) + ":" +
           place.rule;
}

std::optional<scoring::Result> best_before(const records::Store& store, const records::AttemptHead& head,
                                           records::Reach reach) {
    if (head.is_branch() && reach == records::Reach::everything)
        return to_result(store.detail(head.branched_from), nullptr);
    const std::vector<records::AttemptHead> all = store.attempts(head.trainee, all_attempts, reach);
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
