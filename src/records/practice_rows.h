#pragma once

#include <string>
#include <vector>

#include "core/time.h"
#include "records/ids.h"

// What is practised beside scenarios. An item is "drill:F05/a" or "question:phone-rules/three-rings".
namespace frontdesk::records {

/// Where the schedule of one item stands. Follows from the reviews and slips of the item, which are facts.
struct PracticeCard {
    std::string item;
    std::string state;  ///< new | learning | review | relearning
    int step = 0;
    double stability = 0;   ///< days; meaningless while new
    double difficulty = 0;  ///< 1–10; meaningless while new
    core::Instant due;
    core::Instant last_review;  ///< 0 while new
    int reviews = 0;
    int lapses = 0;
    core::Instant added;

    bool operator==(const PracticeCard&) const = default;
};

/// One item practised once.
struct Review {
    std::string item;
    core::Instant at;
    int rating = 0;      ///< 1 again … 4 easy, as the trainee has it
    int proposed = 0;    ///< the same, as the program proposed it
    std::string answer;  ///< JSON: what was said or answered
    bool correct = false;
    double seconds = 0;    ///< from showing it to the answer
    double stability = 0;  ///< of the card afterwards
    double difficulty = 0;
    core::Instant due;

    bool operator==(const Review&) const = default;
};

/// Something that went wrong in an attempt, and the item that is to be practised for it.
struct Slip {
    std::string item;
    std::string rule;  ///< the forbidden act, or the move that was missed
    AttemptId attempt;
    core::Instant at;

    bool operator==(const Slip&) const = default;
};

/// The slips of one attempt and the cards that they make or bring forward.
struct SlipCommit {
    std::vector<Slip> slips;
    std::vector<PracticeCard> cards;
};

}  // namespace frontdesk::records
