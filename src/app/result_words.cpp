#include "app/result_words.h"

#include <algorithm>
#include <cstdlib>

#include "app/naming.h"

namespace frontdesk::app {

namespace {

using Heads = std::vector<records::AttemptHead>;

const records::AttemptHead* find_head(const Heads& attempts, records::AttemptId id) {
    const auto found =
        std::find_if(attempts.begin(), attempts.end(), [id](const auto& one) { return one.id == id; });
    return found == attempts.end() ? nullptr : &*found;
}

/// The attempt at the root of a tree of branches; the oldest that is known.
const records::AttemptHead& root_of(const Heads& attempts, const records::AttemptHead& head) {
    const records::AttemptHead* root = &head;
    while (root->is_branch()) {
        const records::AttemptHead* above = find_head(attempts, root->branched_from);
        if (above == nullptr) break;
        root = above;
    }
    return *root;
}

/// From 1: the how-manieth of those that count, up to and with `head`.
template <typename Counts>
int place_among(const Heads& attempts, const records::AttemptHead& head, const Counts& counts) {
    const auto before = std::count_if(attempts.begin(), attempts.end(), [&](const auto& one) {
        return one.id.value < head.id.value && counts(one);
    });
    return static_cast<int>(before) + 1;
}

int attempt_number(const Heads& attempts, const records::AttemptHead& head) {
    return place_among(attempts, head, [&head](const auto& one) {
        return one.scenario == head.scenario && one.mode == head.mode && !one.is_branch() &&
               one.state == records::AttemptState::finished;
    });
}

}  // namespace

std::string pass_reason(const Wording& wording, const scoring::Result& score, int pass_mark) {
    if (!score.complete) return wording.words(Text::exam_left_open);
    if (!score.fatal.empty()) return wording.words(Text::result_fatal, {std::to_string(score.fatal.size())});
    if (score.passed) return wording.words(Text::result_no_fatal);
    if (score.total < pass_mark && score.ending_kind != scenario::EndingKind::poor) {
        return wording.words(Text::result_below, {std::to_string(pass_mark - score.total)});
    }
    return wording.words(Text::result_ending_fails);
}

std::string against_best(const Wording& wording, const ShownResult& result) {
    if (!result.best_before) return wording.words(Text::result_first);
    const bool branch = result.head.is_branch();
    const int more = result.score.total - result.best_before->total;
    if (more == 0) return wording.words(branch ? Text::branch_same : Text::result_same);
    const Text better = branch ? Text::branch_better : Text::result_better;
    const Text worse = branch ? Text::branch_worse : Text::result_worse;
    return wording.words(more > 0 ? better : worse, {std::to_string(std::abs(more))});
}

std::string mood_way(const Wording& wording, const ShownResult& result) {
    if (result.scenario == nullptr || result.session.transcript.empty()) return {};
    const auto word = [&wording](int heat) {
        return std::string(wording.words(mood_word(scenario::mood_of(heat))));
    };
    return wording.words(Text::result_mood_way,
                         {wording.shown(result.scenario->owner.address), word(result.scenario->owner.heat),
                          word(result.session.heat_of(scenario::main_person))});
}

std::string attempt_words(const Wording& wording, const Heads& attempts, const records::AttemptHead& head) {
    const std::string mode = head.is_branch() ? wording.words(Text::branch_chip) : mode_word(wording, head);
    return mode + " · " +
           wording.words(Text::attempt_nth,
                         {std::to_string(attempt_number(attempts, root_of(attempts, head)))});
}

std::string version_words(const Wording& wording, const Heads& attempts, const records::AttemptHead& head) {
    const records::AttemptHead& root = root_of(attempts, head);
    const std::string number = std::to_string(attempt_number(attempts, root));
    if (!head.is_branch()) return wording.words(Text::attempt_nth, {number});
    const int branch = place_among(attempts, head, [&](const auto& one) {
        return one.is_branch() && root_of(attempts, one).id == root.id;
    });
    return wording.words(Text::branch_nth, {number, std::to_string(branch)});
}

std::string signed_figure(int value) {
    if (value == 0) return "0";
    return value < 0 ? "−" + std::to_string(-value) : "+" + std::to_string(value);
}

const char* mode_word(const Wording& wording, const records::AttemptHead& head) {
    return wording.words(head.mode == to_word(Mode::exam) ? Text::mode_exam : Text::mode_practice);
}

Duration duration_of(const records::AttemptHead& head) {
    const auto seconds =
        static_cast<int>(std::max<std::int64_t>(0, head.finished.ms - head.started.ms) / 1000);
    return {seconds / 60, seconds % 60};
}

}  // namespace frontdesk::app
