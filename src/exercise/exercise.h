#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

// What can be asked besides what is said: six kinds of exercises as plain data. Scenario nodes and knowledge
// questions hold one; answer.h is what a person answers, judge.h how right that is, shuffle.h how it is laid
// out. Ids are stable: they stand in records and scripts.
namespace frontdesk::exercise {

struct Option {
    std::string id;
    std::string text;
    bool right = false;
    std::string why;  ///< shown afterwards; may be empty
};

/// One option is right.
struct Single {
    std::vector<Option> options;
};

/// At least one option is right and one wrong.
struct Multiple {
    std::vector<Option> options;
};

struct Item {
    std::string id;
    std::string text;
};

/// Things to be put in order.
struct Order {
    std::vector<Item> items;  ///< in the right order
    /// Ids whose order among themselves does not matter; those of a group stand side by side.
    std::vector<std::vector<std::string>> loose;
};

struct Bin {
    std::string id;
    std::string label;
};

struct BinItem {
    std::string id;
    std::string text;
    std::string bin;  ///< id of where it belongs
    std::string why;  ///< shown afterwards; may be empty
};

/// Things to be put where they belong.
struct Sort {
    std::vector<Bin> bins;
    std::vector<BinItem> items;
};

struct Pair {
    std::string id;  ///< of both sides
    std::string left;
    std::string right;
};

/// Left and right sides to be brought together.
struct Match {
    std::vector<Pair> pairs;
    std::vector<std::string> spare;  ///< right sides that fit nothing; their ids are spare-1, spare-2 …
};

/// A number to be known.
struct Number {
    double expect = 0;
    double tolerance = 0;  ///< so much more or less is right too
    std::string unit;      ///< "分钟"; may be empty
};

using Exercise = std::variant<Single, Multiple, Order, Sort, Match, Number>;

/// In the order of the variant.
enum class Kind { single, multiple, order, sort, match, number };

Kind kind_of(const Exercise& exercise);
/// `single`, `multiple`, `order`, `sort`, `match`, `number`
const char* to_word(Kind kind);
std::optional<Kind> kind_from(const std::string& word);
/// All of them, in the order of the enum.
const std::vector<std::string>& kind_words();

/// The id of a spare right side; `index` counts from 0.
std::string spare_id(std::size_t index);

/// A number as a person writes it: "12", "0.5".
std::string number_text(double number);

}  // namespace frontdesk::exercise
