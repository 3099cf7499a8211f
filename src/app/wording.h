#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "app/settings.h"
#include "app/texts.h"

namespace frontdesk::app {

/// How the program speaks to one reader, on the screen and on paper.
struct Wording {
    Language language = Language::zh_hans;

    const char* words(Text text) const { return app::words(language, text); }
    /// The same with `{0}`, `{1}`, … replaced.
    std::string words(Text text, std::initializer_list<std::string_view> arguments) const {
        return filled(words(text), arguments);
    }
    /// Content that is written in Simplified Chinese, as it is shown in the chosen language.
    std::string shown(std::string_view simplified) const;
};

}  // namespace frontdesk::app
