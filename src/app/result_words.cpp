#include "app/result_words.h"

#include <algorithm>
#include <cstdlib>

#include "app/naming.h"

namespace frontdesk::app {

std::string pass_reason(const Wording& wording, const scoring::Result& score, int pass_mark) {
    if (!score.fatal.empty()) return wording.words(Text::result_fatal, {std::to_string(score.fatal.size())});
    if (score.passed) return wording.words(Text::result_no_fatal);
    if (score.total < pass_mark && score.ending_kind != scenario::EndingKind::poor) {
        return wording.words(Text::result_below, {std::to_string(pass_mark - score.total)});
    }
    return wording.words(Text::result_ending_fails);
}

std::string against_best(const Wording& wording, const ShownResult& result) {
    if (!result.best_before) return wording.words(Text::result_first);
    const int more = result.score.total - result.best_before->total;
    if (more == 0) return wording.words(Text::result_same);
    return wording.words(more > 0 ? Text::result_better : Text::result_worse,
                         {std::to_string(std::abs(more))});
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
