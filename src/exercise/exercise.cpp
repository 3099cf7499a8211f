#include "exercise/exercise.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace frontdesk::exercise {

Kind kind_of(const Exercise& exercise) {
    return static_cast<Kind>(exercise.index());
}

const char* to_word(Kind kind) {
    return kind_words().at(static_cast<std::size_t>(kind)).c_str();
}

std::optional<Kind> kind_from(const std::string& word) {
    const auto& words = kind_words();
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Kind>(found - words.begin());
}

const std::vector<std::string>& kind_words() {
    static const std::vector<std::string> words{"single", "multiple", "order", "sort", "match", "number"};
    return words;
}

std::string spare_id(std::size_t index) {
    return "spare-" + std::to_string(index + 1);
}

std::string number_text(double number) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.10g", number);
    return buffer.data();
}

}  // namespace frontdesk::exercise
