#pragma once

#include <string>
#include <vector>

#include "app/app.h"
#include "app/wording.h"

// How a result as a whole is put into words: the same on the screen and on paper.
namespace frontdesk::app {

/// Why it did not pass, or that nothing fatal was said.
std::string pass_reason(const Wording& wording, const scoring::Result& score, int pass_mark);
/// Better or worse than the best before, or that it is the first.
std::string against_best(const Wording& wording, const ShownResult& result);
/// "陈先生：暴怒 → 缓和"; empty where the scenario's text is no longer there.
std::string mood_way(const Wording& wording, const ShownResult& result);
/// "练习 · 第 3 次", or "再说" of a branch; `attempts` are those of the trainee.
std::string attempt_words(const Wording& wording, const std::vector<records::AttemptHead>& attempts,
                          const records::AttemptHead& head);
/// "第 3 次", and of a branch "第 3 次 · 再说 2".
std::string version_words(const Wording& wording, const std::vector<records::AttemptHead>& attempts,
                          const records::AttemptHead& head);
/// "+12", "−3", "0"
std::string signed_figure(int value);
/// `practice` or `exam` as the reader calls it.
const char* mode_word(const Wording& wording, const records::AttemptHead& head);

/// Minutes and seconds from start to end.
struct Duration {
    int minutes = 0;
    int seconds = 0;
};
Duration duration_of(const records::AttemptHead& head);

}  // namespace frontdesk::app
