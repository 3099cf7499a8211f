#pragma once

#include <string>

#include "scenario/model.h"
#include "session/session.h"

namespace frontdesk::ui {

/// Which English belongs to a line that was said.
struct Gloss {
    std::string text;         ///< empty: the scenario has none for it
    std::string again;        ///< of the question that was asked again behind it; the same
    bool asks_again = false;  ///< the line ends with a question that was asked before
};

/// The gloss of the variant that this line is, whatever was put in for the promises it quotes and whether or
/// not a question was asked again behind it.
Gloss gloss_of_line(const scenario::Scenario& scenario, const session::Entry& line);

}  // namespace frontdesk::ui
