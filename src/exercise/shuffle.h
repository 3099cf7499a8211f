#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "exercise/exercise.h"

// How an exercise is laid out before anybody has answered: the same for the same seed, on every machine.
namespace frontdesk::exercise {

struct Card {
    std::string id;
    std::string text;

    bool operator==(const Card&) const = default;
};

struct Layout {
    std::vector<Card> cards;    ///< options, items, or left sides (these in the order of the file)
    std::vector<Card> targets;  ///< bins in the order of the file, or right sides with the spare ones
};

/// Options, items and right sides in a drawn order. With three and more of them items never lie in a right
/// order and right sides never beside their own left sides, all of them, by chance.
Layout lay_out(const Exercise& exercise, std::uint64_t seed);

}  // namespace frontdesk::exercise
