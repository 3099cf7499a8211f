#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "app/settings.h"
#include "app/text_names.h"

// The words of the program itself in the three languages.
namespace frontdesk::app {

constexpr std::size_t text_count = static_cast<std::size_t>(Text::count);

/// Never null, never empty.
const char* words(Language language, Text text);

/// `{0}`, `{1}`, … replaced by the arguments.
std::string filled(std::string_view pattern, std::initializer_list<std::string_view> arguments);

/// A text as notices have it: English where that is shown, else Simplified Chinese, which screens convert
/// like any other text.
std::string notice_words(Language shown, Text text, std::initializer_list<std::string_view> arguments = {});

}  // namespace frontdesk::app
