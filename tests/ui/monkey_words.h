#pragma once

#include <string>

#include "core/random.h"

namespace frontdesk::tests {

/// Something that somebody may type or paste: sensible Chinese, Latin with quotes, emoji, control characters,
/// five thousand characters, scripts that no font here has.
std::string monkey_words(core::Random& random);

/// The same without control characters and of at most some sixty characters: a name.
std::string monkey_name(core::Random& random);

/// The first twenty characters, for the journal.
std::string beginning(const std::string& words);

}  // namespace frontdesk::tests
