#include "cli/terminal_answer.h"

#include <charconv>
#include <iostream>
#include <sstream>
#include <vector>

#include "exercise/typed_number.h"

namespace frontdesk::cli {

namespace {

using exercise::Answer;
using exercise::Card;
using exercise::Kind;
using exercise::Layout;

const char* how_to(Kind kind) {
    switch (kind) {
        case Kind::single:
            return "写一个编号，如 2";
        case Kind::multiple:
            return "写所有对的编号，如 1 3";
        case Kind::order:
            return "按先后写编号，如 3 1 2";
        case Kind::sort:
        case Kind::match:
            return "给每个编号配一个字母，如 1A 2B 3A";
        case Kind::number:
            break;
    }
    return "写一个数";
}

char letter(std::size_t index) {
    return static_cast<char>('A' + index);
}

/// The card with the number that `words` begins with, counted from 1; null if there is none. What stands
/// behind the number is left in `words`.
const Card* take_card(const std::vector<Card>& cards, std::string_view& words) {
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (failed != std::errc() || number < 1 || number > cards.size()) return nullptr;
    words.remove_prefix(static_cast<std::size_t>(end - words.data()));
    return &cards[number - 1];
}

const Card* target(const std::vector<Card>& targets, std::string_view words) {
    if (words.size() != 1) return nullptr;
    const char upper = words.front() >= 'a' ? static_cast<char>(words.front() - 'a' + 'A') : words.front();
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (letter(i) == upper) return &targets[i];
    }
    return nullptr;
}

std::vector<std::string> words_of(const std::string& line) {
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::optional<std::vector<std::string>> read_numbers(const Layout& layout, const std::string& line) {
    std::vector<std::string> ids;
    for (const std::string& word : words_of(line)) {
        std::string_view rest = word;
        const Card* card = take_card(layout.cards, rest);
        if (card == nullptr || !rest.empty()) return std::nullopt;
        ids.push_back(card->id);
    }
    return ids;
}

std::optional<std::map<std::string, std::string>> read_pairs(const Layout& layout, const std::string& line) {
    std::map<std::string, std::string> pairs;
    for (const std::string& word : words_of(line)) {
        std::string_view rest = word;
        const Card* card = take_card(layout.cards, rest);
        const Card* to = card == nullptr ? nullptr : target(layout.targets, rest);
        if (to == nullptr) return std::nullopt;
        pairs[card->id] = to->id;
    }
    return pairs;
}

std::optional<Answer> read_number(const exercise::Number& asked, const std::string& line) {
    const auto number = exercise::typed_number(line, asked.unit);
    if (!number) return std::nullopt;
    return exercise::Counted{*number};
}

}  // namespace

void print_exercise(const scenario::ExerciseNode& node, const Layout& layout) {
    const Kind kind = kind_of(node.exercise);
    const auto* number = std::get_if<exercise::Number>(&node.exercise);
    std::cout << "（" << node.prompt << "）\n";
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        std::cout << "  " << i + 1 << ". " << layout.cards[i].text << '\n';
    }
    for (std::size_t i = 0; i < layout.targets.size(); ++i) {
        std::cout << "  " << letter(i) << ". " << layout.targets[i].text << '\n';
    }
    std::cout << "  " << how_to(kind);
    if (number != nullptr && !number->unit.empty()) std::cout << "（" << number->unit << "）";
    std::cout << "\n> ";
}

std::optional<Answer> read_answer(const exercise::Exercise& asked, const Layout& layout,
                                  const std::string& line) {
    switch (kind_of(asked)) {
        case Kind::single:
        case Kind::multiple:
            if (auto ids = read_numbers(layout, line)) return exercise::Picked{std::move(*ids)};
            return std::nullopt;
        case Kind::order:
            if (auto ids = read_numbers(layout, line)) return exercise::Ordered{std::move(*ids)};
            return std::nullopt;
        case Kind::sort:
            if (auto pairs = read_pairs(layout, line)) return exercise::Sorted{std::move(*pairs)};
            return std::nullopt;
        case Kind::match:
            if (auto pairs = read_pairs(layout, line)) return exercise::Matched{std::move(*pairs)};
            return std::nullopt;
        case Kind::number:
            break;
    }
    return read_number(std::get<exercise::Number>(asked), line);
}

}  // namespace frontdesk::cli
