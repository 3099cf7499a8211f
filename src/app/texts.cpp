#include "app/texts.h"

#include <array>
#include <cctype>

#include "app/texts_table.h"
#include "core/error.h"

namespace frontdesk::app {

namespace {

/// Every table, in the order of Text.
constexpr std::array tables{
    frame_texts,    sound_texts,     today_texts,       play_texts,         desk_texts,     result_texts,
    branches_texts, exam_texts,      tour_texts,        practice_texts,     home_texts,     figures_texts,
    training_texts, editor_texts,    assignments_texts, items_texts,        lesson_texts,   phrasing_texts,
    account_texts,  catalogue_texts, packs_texts,       editor_parts_texts, own_data_texts, overview_texts,
    exports_texts,  stations_texts,  review_texts,      certificates_texts};

/// By number, so that a word is found at once: a screen asks for hundreds with every frame.
std::array<const TextLine*, text_count> lines_by_number() {
    std::array<const TextLine*, text_count> lines{};
    for (const auto& table : tables)
        for (const TextLine& line : table()) lines.at(static_cast<std::size_t>(line.text)) = &line;
    return lines;
}

const TextLine& line_of(Text text) {
    static const std::array<const TextLine*, text_count> lines = lines_by_number();
    const TextLine* line = lines.at(static_cast<std::size_t>(text));
    FRONTDESK_CHECK(line != nullptr);
    return *line;
}

}  // namespace

const char* words(Language language, Text text) {
    const TextLine& line = line_of(text);
    switch (language) {
        case Language::zh_hant:
            return line.zh_hant;
        case Language::english:
            return line.english;
        default:
            return line.zh_hans;
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

std::string notice_words(Language shown, Text text, std::initializer_list<std::string_view> arguments) {
    return filled(words(shown == Language::english ? shown : Language::zh_hans, text), arguments);
}

}  // namespace frontdesk::app
