#pragma once

#include <string>
#include <vector>

#include "exercise/answer.h"

// How right an answer is, part by part. Everything shown afterwards comes from here: the window, the
// terminal, the marks and the tour must not judge by themselves.
namespace frontdesk::exercise {

/// Whose part it is: an option, an item, a left side, or the number.
struct Part {
    std::string id;       ///< of the option, item or pair; empty for a number
    std::string text;     ///< of the option, item or left side; the unit for a number
    bool right = false;   ///< an option counts as right when it was picked as it should be, or let be
    bool picked = false;  ///< of an option: the person picked it
    std::string given;    ///< what the person answered: the place ("3"), the bin's label, the right side, the
                          ///< number; empty for an option
    std::string wanted;   ///< what is right, in the same terms; empty for an option
    std::string why;      ///< may be empty
};

struct Judgement {
    double share = 0;         ///< of the points, 0–1
    bool right = false;       ///< every part is
    std::vector<Part> parts;  ///< in the order of the file
};

/// single and number are all or nothing; multiple is (right picks − wrong picks) of the right ones, not below
/// 0; order goes by pairs of items in the right order, 2·share−1, not below 0; sort and match by share. An
/// answer that meets an `objection` is worth nothing, and what it leaves out counts as wrong.
Judgement judge(const Exercise& exercise, const Answer& answer);

}  // namespace frontdesk::exercise
