#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "exercise/exercise.h"
#include "json/value.h"

// What a person answers to an exercise, by ids, and what of it cannot be an answer.
namespace frontdesk::exercise {

/// Of single (one id) and multiple (at least one).
struct Picked {
    std::vector<std::string> options;

    bool operator==(const Picked&) const = default;
};

/// Every item once, the first one first.
struct Ordered {
    std::vector<std::string> items;

    bool operator==(const Ordered&) const = default;
};

/// Every item with the bin it was put into.
struct Sorted {
    std::map<std::string, std::string> bins;  ///< item → bin

    bool operator==(const Sorted&) const = default;
};

/// Every left side with a right side; no right side twice.
struct Matched {
    std::map<std::string, std::string> rights;  ///< pair on the left → pair or spare on the right

    bool operator==(const Matched&) const = default;
};

struct Counted {
    double number = 0;

    bool operator==(const Counted&) const = default;
};

using Answer = std::variant<Picked, Ordered, Sorted, Matched, Counted>;

/// Why something is no answer to an exercise.
struct Objection {
    enum class Kind {
        wrong_kind,  ///< an order for a question about a number, and so on
        unknown,     ///< there is no option, item, bin or side `word`
        twice,       ///< `word` is named twice
        missing,     ///< nothing is said of `word`
        nothing,     ///< no option was picked at all
        too_many,    ///< several options where one is to be picked
        no_number    ///< not a finite number
    };
    Kind kind = Kind::wrong_kind;
    std::string word;  ///< an id

    bool operator==(const Objection&) const = default;
};

/// Nothing if `answer` is complete and names what there is; it need not be right.
std::optional<Objection> objection(const Exercise& exercise, const Answer& answer);

/// The right answer.
Answer solution_of(const Exercise& exercise);

/// An answer in which as much is wrong as can be. Meets no objection.
Answer wrong_answer_to(const Exercise& exercise);

/// As in scripts and records: {"answer":"a"}, {"answer":["a","c"]}, {"order":["a","b"]},
/// {"sort":{"item":"bin"}}, {"answer":{"left":"right"}}, {"answer":12}.
json::Value to_json(const Answer& answer);
/// Nothing where the object holds none of these.
std::optional<Answer> answer_from(const json::Value& object);

}  // namespace frontdesk::exercise
