#pragma once

#include "practice/memory.h"

// Which rating to propose after a practice, from plain numbers: the layer knows neither engine nor texts. The
// trainee may correct what is proposed; the reason says what it stands on.
namespace frontdesk::practice {

/// Why a rating is proposed.
enum class Reason {
    fatal_act,        ///< a fatal act was in the reply
    forbidden_act,    ///< a forbidden act was in the reply
    most_missing,     ///< less than half of the wanted moves were made
    some_missing,     ///< at least half, but not all, of the wanted moves were made
    wrong,            ///< a question was answered wrongly
    after_help,       ///< all right, but after seeing a model answer
    not_at_once,      ///< all right, but not at the first try
    at_first_try,     ///< all right at the first try
    at_once_quickly,  ///< all right at the first try, and quickly
};

struct Proposal {
    Rating rating;
    Reason reason;

    bool operator==(const Proposal&) const = default;
};

/// A reply that was to be said better.
struct Reply {
    bool forbidden_hit = false;
    bool fatal_hit = false;
    int wanted = 0;  ///< how many moves the drill asks for, not negative; 0: only to avoid something
    int made = 0;    ///< how many of these the reply makes, 0 … wanted
    bool asked_for_help = false;  ///< saw a model answer or a hint before
    int tries = 1;                ///< the how manieth reply to this drill in this practice, from 1
    double seconds = 0;           ///< from the situation to the reply sent; not known: 0
};

/// An answer to a question of knowledge.
struct Answer {
    bool right = false;
    bool asked_for_help = false;  ///< saw the explanation or a hint before
    int tries = 1;                ///< from 1
    double seconds = 0;           ///< from the question to the answer; not known: 0
};

/// What counts as quick, unless the caller knows better (a long model answer takes longer to type).
inline constexpr double quick_reply_seconds = 25;
inline constexpr double quick_answer_seconds = 6;

/// The first of these that is true:
/// 1. a fatal or forbidden act: `again`
/// 2. fewer than half of the wanted moves: `again`; not all: `hard`
/// 3. all, after seeing a model answer: `hard`
/// 4. all, but at a later try: `hard`
/// 5. all at the first try, within `quick_seconds`: `easy`
/// 6. all at the first try: `good`
Proposal propose(const Reply& reply, double quick_seconds = quick_reply_seconds);

/// Wrong: `again`; right after help or at a later try: `hard`; right at the first try: `good`, within
/// `quick_seconds`: `easy`.
Proposal propose(const Answer& answer, double quick_seconds = quick_answer_seconds);

}  // namespace frontdesk::practice
