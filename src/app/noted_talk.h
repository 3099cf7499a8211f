#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/app.h"
#include "app/naming.h"

// What a result tells, read out of the marks: the same on the screen and on paper.
namespace frontdesk::app {

enum class Tone { good, advice, fatal };

enum class Underline {
    none,
    hit,      ///< a forbidden act
    fatal,    ///< one that fails the attempt
    move,     ///< something recommended that was done
    excused,  ///< found, but cleared by its context
    fact,     ///< belongs into the record form
};

/// A part of a reply that is underlined.
struct NotedSpan {
    std::size_t begin = 0;  ///< first byte of the reply as typed
    std::size_t end = 0;    ///< one past the last byte
    Underline underline = Underline::none;
    int badge = 0;  ///< number behind it that a note repeats; 0: none
};

/// Beside a line of the talk: what earned or cost points, and why.
struct MarginNote {
    Tone tone = Tone::good;
    int number = 0;        ///< the badge in the text; 0: none
    std::string head;      ///< Chinese; name of the rule or what was left out
    int points = 0;        ///< earned (positive) or lost (negative); 0: not shown
    std::string below;     ///< Chinese; what was felt
    bool missed = false;   ///< something wanted was not done: `head` is its name
    std::string why = {};  ///< Chinese; what the standard asks for
};
/// "1 推给别人   −6", in the language of the reader.
std::string head_words(const Wording& wording, const MarginNote& note);
/// "业主觉得：把我当皮球踢", or what the standard asks for; empty if there is nothing to add.
std::string below_words(const Wording& wording, const MarginNote& note);

struct NotedLine {
    const session::Entry* entry = nullptr;
    std::vector<NotedSpan> spans;
    std::vector<MarginNote> notes;
    int heat = 0;           ///< by how much the line moved the customer's temper
    std::string heat_felt;  ///< Chinese; what moved it most, the way it went

    /// Nothing to show: neither words nor notes.
    bool is_silent() const;
};

/// "着急和委屈有人体谅，火气 −22", or "火气 +6" where a note beside the line gives the same reason; empty if
/// the temper did not move.
std::string heat_words(const Wording& wording, const NotedLine& line);

/// The whole talk. Numbers run on from the first line to the last.
std::vector<NotedLine> noted_lines(const RuleNames& names, const ShownResult& result);

struct TryNext {
    std::string what;  ///< a few words, in the language of the reader
    std::string why;   ///< one sentence, in the language of the reader; may be empty
};
/// What would gain most, the best first; at most three.
std::vector<TryNext> three_things(const Wording& wording, const RuleNames& names, const ShownResult& result);

}  // namespace frontdesk::app
