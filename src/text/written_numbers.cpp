#include "text/written_numbers.h"

#include <algorithm>

namespace frontdesk::text {
namespace {

constexpr std::u32string_view positional = U"零一二三四五六七八九";
constexpr std::size_t most_value_digits = 18;

bool is_ascii_digit(char32_t character) {
    return character >= U'0' && character <= U'9';
}

/// 0–9, or -1 if it is no Chinese digit.
int chinese_digit(char32_t character) {
    if (character == U'〇' || character == U'○') return 0;
    if (character == U'两' || character == U'兩') return 2;
    const std::size_t at = positional.find(character);
    return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

/// 10, 100 or 1000, or 0 if it is no unit.
int chinese_unit(char32_t character) {
    if (character == U'十') return 10;
    if (character == U'百') return 100;
    return character == U'千' ? 1000 : 0;
}

bool is_chinese_numeral(char32_t character) {
    return chinese_digit(character) >= 0 || chinese_unit(character) > 0;
}

/// 一千二百零三 → 1203, 十二 → 12.
std::int64_t with_units(std::u32string_view numeral) {
    std::int64_t sum = 0;
    int digit = -1;
    for (const char32_t character : numeral) {
        if (const int unit = chinese_unit(character)) {
            sum += (digit < 0 ? 1 : digit) * unit;
            digit = -1;
        } else {
            digit = chinese_digit(character);
        }
    }
    return sum + std::max(digit, 0);
}

std::string chinese_digits(std::u32string_view numeral) {
    const bool has_units =
        std::any_of(numeral.begin(), numeral.end(), [](char32_t c) { return chinese_unit(c) > 0; });
    if (has_units) return std::to_string(with_units(numeral));
    std::string digits;
    for (const char32_t character : numeral) {
        digits += static_cast<char>('0' + chinese_digit(character));
    }
    return digits;
}

}  // namespace

std::optional<WrittenNumber> number_at(std::u32string_view folded, std::size_t at) {
    if (at >= folded.size()) return std::nullopt;
    const auto belongs = is_ascii_digit(folded[at]) ? is_ascii_digit : is_chinese_numeral;
    std::size_t end = at;
    while (end < folded.size() && belongs(folded[end])) ++end;
    if (end == at) return std::nullopt;
    WrittenNumber number;
    const std::u32string_view run = folded.substr(at, end - at);
    number.digits = belongs(U'0') ? std::string(run.begin(), run.end()) : chinese_digits(run);
    number.value = std::stoll(number.digits.substr(0, most_value_digits));
    number.begin = at;
    number.end = end;
    return number;
}

std::vector<WrittenNumber> written_numbers(std::u32string_view folded) {
    std::vector<WrittenNumber> numbers;
    std::size_t at = 0;
    while (at < folded.size()) {
        std::optional<WrittenNumber> number = number_at(folded, at);
        at = number ? number->end : at + 1;
        if (number) numbers.push_back(*std::move(number));
    }
    return numbers;
}

}  // namespace frontdesk::text
