#pragma once

#include <string>
#include <vector>

#include "app/app.h"
#include "ui/kit/notes.h"
#include "ui/rich_text.h"
#include "ui/screens/naming.h"

// What the result screen tells, read out of the marks; no drawing.
namespace frontdesk::ui {

/// Beside a line of the talk: what earned or cost points, and why.
struct MarginNote {
    Tone tone = Tone::good;
    int number = 0;       ///< the badge in the text; 0: none
    std::string head;     ///< Chinese; name of the rule or what was left out
    int points = 0;       ///< earned (positive) or lost (negative); 0: not shown
    std::string below;    ///< Chinese; what was felt, or why
    bool missed = false;  ///< something wanted was not done: `head` is its name
};

struct NotedLine {
    const session::Entry* entry = nullptr;
    std::vector<Span> spans;
    std::vector<MarginNote> notes;
};

/// The whole talk. Numbers run on from the first line to the last.
std::vector<NotedLine> noted_lines(const RuleNames& names, const app::ShownResult& result);

struct TryNext {
    std::string what;  ///< Chinese
    std::string why;   ///< in the language of the screen; may be empty
};
/// What would gain most, the best first; at most three.
std::vector<TryNext> three_things(const Ui& ui, const RuleNames& names, const app::ShownResult& result);

/// Minutes and seconds from start to end.
struct Duration {
    int minutes = 0;
    int seconds = 0;
};
Duration duration_of(const records::AttemptHead& head);

}  // namespace frontdesk::ui
