#pragma once

#include <string>
#include <vector>

#include "json/value.h"
#include "phrasing/pack.h"
#include "phrasing/promise.h"

// How a pack says what a promise is: promises.json, told in scenarios/phrasings/README.md.
namespace frontdesk::phrasing {

/// An act that can be promised, and the words for it.
struct PromisedAct {
    PromiseAct info;
    Doer who = Doer::clerk;  ///< Where the clause names nobody.
    std::vector<PatternId> patterns;
    std::vector<PatternId> exceptions;
};

struct DoerWords {
    Doer who = Doer::clerk;
    std::vector<PatternId> patterns;
};

struct PromiseGrammar {
    std::vector<PromisedAct> acts;
    std::vector<DoerWords> doers;
    std::vector<PatternId> pronouns;  ///< Whoever was named before: 请他
    std::vector<PatternId> signs;   ///< One of these, somebody or a time makes the words of an act a promise.
    std::vector<PatternId> events;  ///< What it can wait for: 修好以后
    std::vector<PatternId> moved;   ///< It replaces an earlier time.
    std::vector<PatternId> further;             ///< It is one more.
    std::vector<Guard> guards;                  ///< Why words for an act are no promise.
    std::vector<std::string> definite_by;       ///< Moves whose words are a definite time.
    std::vector<std::string> beyond_authority;  ///< Forbidden acts that are promises one may not make.
};

}  // namespace frontdesk::phrasing
