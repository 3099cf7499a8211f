#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "tables/xlsx_parts.h"
#include "tables/xml.h"

namespace frontdesk::tables {

namespace {

/// Number formats that every workbook has without listing them (ECMA-376 part 1, 18.8.30), the East Asian
/// ones included.
bool is_built_in_date(long format) {
    const auto between = [format](long least, long most) { return format >= least && format <= most; };
    return between(14, 22) || between(27, 36) || between(45, 47) || between(50, 58);
}

/// yyyy-mm-dd, h:mm: letters of days, hours or seconds outside quotes and brackets.
bool shows_date(std::string_view code) {
    char closing = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (closing != 0) {
            if (c == closing) closing = 0;
        } else if (c == '"') {
            closing = '"';
        } else if (c == '[') {
            closing = ']';
        } else if (c == '\\') {
            ++i;
        } else if (c == 'y' || c == 'd' || c == 'h' || c == 's' || c == 'Y' || c == 'D' || c == 'H') {
            return true;
        }
    }
    return false;
}

long to_number(std::string_view text) {
    long number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string date_text(double stored, bool counts_from_1904) {
    using namespace std::chrono;
    double whole = std::floor(stored);
    auto minutes = static_cast<int>(std::lround((stored - whole) * 24 * 60));
    if (minutes == 24 * 60) {
        minutes = 0;
        whole += 1;
    }
    std::array<char, 32> text{};
    if (whole < 1 && !counts_from_1904) {
        std::snprintf(text.data(), text.size(), "%02d:%02d", minutes / 60, minutes % 60);
        return text.data();
    }
    // Day 1 is 1900-01-01, and there is a day 60 that never was: 1900-02-29.
    constexpr double missing_day = 60;
    const sys_days origin = counts_from_1904       ? sys_days{1904y / January / 1}
                            : stored < missing_day ? sys_days{1899y / December / 31}
                                                   : sys_days{1899y / December / 30};
    const year_month_day date{origin + days{static_cast<int>(whole)}};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    if (minutes != 0 && length > 0) {
        std::snprintf(text.data() + length, text.size() - static_cast<std::size_t>(length), " %02d:%02d",
                      minutes / 60, minutes % 60);
    }
    return text.data();
}

}  // namespace

std::string string_item(const pugi::xml_node& item) {
    std::string text;
    for (const pugi::xml_node& part : item.children()) {
        const std::string_view name = local_name(part.name());
        if (name == "t") text += part.text().get();
        if (name == "r") text += child(part, "t").text().get();
    }
    return text;
}

std::vector<std::string> read_shared_strings(const pugi::xml_document& document) {
    std::vector<std::string> strings;
    each_child(child(document, "sst"), "si",
               [&](const pugi::xml_node& item) { strings.push_back(string_item(item)); });
    return strings;
}

std::set<std::size_t> read_date_formats(const pugi::xml_document& styles) {
    const pugi::xml_node root = child(styles, "styleSheet");
    std::set<long> dates;
    each_child(child(root, "numFmts"), "numFmt", [&](const pugi::xml_node& format) {
        if (shows_date(attribute(format, "formatCode")))
            dates.insert(to_number(attribute(format, "numFmtId")));
    });
    std::set<std::size_t> found;
    std::size_t number = 0;
    each_child(child(root, "cellXfs"), "xf", [&](const pugi::xml_node& format) {
        const long id = to_number(attribute(format, "numFmtId"));
        if (is_built_in_date(id) || dates.count(id) > 0) found.insert(number);
        ++number;
    });
    return found;
}

std::string number_text(const std::string& stored, bool is_date, bool counts_from_1904) {
    char* end = nullptr;
    const double value = std::strtod(stored.c_str(), &end);
    constexpr double latest_date = 2958465;  // 9999-12-31
    if (end == stored.c_str() || *end != '\0' || !std::isfinite(value)) return stored;
    if (is_date && value >= 0 && value <= latest_date) return date_text(value, counts_from_1904);
    std::array<char, 40> text{};
    // As many digits as people see: 0.1 is stored as 0.10000000000000001.
    std::snprintf(text.data(), text.size(), "%.15g", value);
    return text.data();
}

}  // namespace frontdesk::tables
