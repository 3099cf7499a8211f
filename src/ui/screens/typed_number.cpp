#include "ui/screens/typed_number.h"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace frontdesk::ui {

std::optional<double> typed_number(const std::string& typed) {
    constexpr double largest = 1e9;
    double number = 0;
    const char* const behind = typed.data() + typed.size();
    const auto [end, failed] = std::from_chars(typed.data(), behind, number);
    if (failed != std::errc() || end != behind || !std::isfinite(number)) return std::nullopt;
    return std::abs(number) <= largest ? std::optional(number) : std::nullopt;
}

json::Value number_value(double number) {
    const auto whole = static_cast<std::int64_t>(number);
    return static_cast<double>(whole) == number ? json::Value(whole) : json::Value(number);
}

}  // namespace frontdesk::ui
