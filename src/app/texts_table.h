#pragma once

#include <span>

#include "app/texts.h"

// How texts are written down: a table per part of the program, every line with its three languages, in the
// order of Text. One function per table; the list of them is in texts.cpp.
namespace frontdesk::app {

struct TextLine {
    Text text;
    const char* zh_hans;
    const char* zh_hant;
    const char* english;
};

/// One line for every text from the first to the last one.
constexpr bool is_in_order(std::span<const TextLine> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (static_cast<std::size_t>(lines[i].text) != static_cast<std::size_t>(lines[0].text) + i) {
            return false;
        }
    }
    return true;
}

std::span<const TextLine> frame_texts();
std::span<const TextLine> sound_texts();
std::span<const TextLine> today_texts();
std::span<const TextLine> play_texts();
std::span<const TextLine> desk_texts();
std::span<const TextLine> result_texts();
std::span<const TextLine> branches_texts();
std::span<const TextLine> exam_texts();
std::span<const TextLine> tour_texts();
std::span<const TextLine> practice_texts();
std::span<const TextLine> home_texts();
std::span<const TextLine> figures_texts();
std::span<const TextLine> training_texts();
std::span<const TextLine> editor_texts();
std::span<const TextLine> assignments_texts();
std::span<const TextLine> items_texts();
std::span<const TextLine> lesson_texts();
std::span<const TextLine> phrasing_texts();
std::span<const TextLine> account_texts();
std::span<const TextLine> catalogue_texts();
std::span<const TextLine> packs_texts();
std::span<const TextLine> editor_parts_texts();
std::span<const TextLine> own_data_texts();
std::span<const TextLine> overview_texts();
std::span<const TextLine> exports_texts();
std::span<const TextLine> stations_texts();
std::span<const TextLine> review_texts();
std::span<const TextLine> certificates_texts();

}  // namespace frontdesk::app
