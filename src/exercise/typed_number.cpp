#include "exercise/typed_number.h"

#include <charconv>
#include <cmath>

#include "text/utf8.h"
#include "text/written_numbers.h"

namespace frontdesk::exercise {

std::optional<double> typed_number(const std::string& typed, const std::string& unit) {
    std::string plain;
    for (const char32_t c : text::to_utf32(typed)) {
        const bool wide = c >= U'\uFF01' && c <= U'\uFF5E';
        const char32_t narrow = wide ? c - (U'\uFF01' - U'!') : c;
        if (narrow == U',' || narrow == U' ' || narrow == U'\u3000') continue;
        text::append(plain, narrow);
    }
    if (!unit.empty() && plain.ends_with(unit)) plain.resize(plain.size() - unit.size());
    double number = 0;
    const char* const end = plain.data() + plain.size();
    const auto [stop, error] = std::from_chars(plain.data(), end, number);
    if (!plain.empty() && error == std::errc() && stop == end && std::isfinite(number)) return number;
    const std::u32string written = text::to_utf32(plain);
    const auto in_words = text::number_at(written, 0);
    if (!in_words || in_words->end != written.size()) return std::nullopt;
    return static_cast<double>(in_words->value);
}

}  // namespace frontdesk::exercise
