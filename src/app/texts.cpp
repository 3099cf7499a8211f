#include "app/texts.h"

#include <cctype>

#include "app/texts_table.h"

namespace frontdesk::app {

const char* words(Language language, Text text) {
    const auto index = static_cast<std::size_t>(text);
    switch (language) {
        case Language::zh_hant:
            return zh_hant_lines()[index].words;
        case Language::english:
            return english_lines()[index].words;
        default:
            return zh_hans_lines()[index].words;
    }
}

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool is_mark = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                             std::isdigit(static_cast<unsigned char>(pattern[i + 1])) != 0;
        const std::size_t which = is_mark ? static_cast<std::size_t>(pattern[i + 1] - '0') : 0;
        if (is_mark && which < arguments.size()) {
            result += arguments.begin()[which];
            i += 2;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

}  // namespace frontdesk::app
