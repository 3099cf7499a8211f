#pragma once

#include <iterator>
#include <span>

#include "app/texts.h"

// How a table of texts is written down, and the check that it is in order. One function per language.
namespace frontdesk::app {

struct TextLine {
    Text text;
    const char* words;
};

constexpr bool is_in_order(std::span<const TextLine> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text != static_cast<Text>(i)) return false;
    }
    return true;
}

const TextLine* zh_hans_lines();
const TextLine* zh_hant_lines();
const TextLine* english_lines();

}  // namespace frontdesk::app
