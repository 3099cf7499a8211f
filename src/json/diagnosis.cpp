#include "json/diagnosis.h"

#include <algorithm>
#include <array>

namespace frontdesk::json {

namespace {

bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_word(char byte) {
    return is_letter(byte) || (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.' ||
           byte == '_';
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    while (at < text.size() && is_space(text[at])) ++at;
    return at;
}

/// The character at `at` as it is, for messages; the text is known to be UTF-8.
std::string character(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    return std::string(text.substr(at, end - at));
}

/// Punctuation of Chinese input methods that stands where JSON wants the plain one.
std::string plain_form(const std::string& mark) {
    constexpr std::array<std::array<std::string_view, 2>, 10> forms = {{{"“", "\""},
                                                                        {"”", "\""},
                                                                        {"‘", "\""},
                                                                        {"’", "\""},
                                                                        {"＂", "\""},
                                                                        {"'", "\""},
                                                                        {"，", ","},
                                                                        {"、", ","},
                                                                        {"：", ":"},
                                                                        {"；", ","}}};
    for (const auto& [wide, plain] : forms) {
        if (mark == wide) return std::string(plain);
    }
    return {};
}

Diagnosis ends_early(std::string_view text) {
    return {text.size(), "the text ends before everything that was opened is closed",
            "close every '{' with '}', every '[' with ']' and every text with '\"'"};
}

Diagnosis wrong_mark(std::string_view text, std::size_t at, const std::string& expected,
                     const std::string& way_out) {
    if (at >= text.size()) return ends_early(text);
    const std::string found = character(text, at);
    const std::string plain = plain_form(found);
    if (!plain.empty()) {
        return {at, "'" + found + "' stands where " + expected + " is expected",
                "write the plain mark " + plain + " in its place"};
    }
    if (found == "/" || found == "#") {
        return {at, "a comment stands where " + expected + " is expected",
                "take the comment out: JSON has none"};
    }
    return {at, "'" + found + "' stands where " + expected + " is expected", way_out};
}

bool good_hex(std::string_view text, std::size_t at) {
    if (at + 4 > text.size()) return false;
    const std::string_view digits = text.substr(at, 4);
    return digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// A text in quotes that the parser did not take.
Diagnosis bad_text(std::string_view text, std::size_t at) {
    const std::size_t begin = at;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        const char byte = text[at];
        if (byte == '\n' || byte == '\r') {
            return {begin, "this text is not closed on its line",
                    "close it with '\"', and write a line break inside a text as \\n"};
        }
        if (static_cast<unsigned char>(byte) < 0x20U) {
            return {at, "a tab or another control character stands inside a text", "write \\t for a tab"};
        }
        if (byte != '\\') continue;
        const char escaped = at + 1 < text.size() ? text[at + 1] : '\0';
        if (escaped == 'u' && !good_hex(text, at + 2)) {
            return {at, "\\u is not followed by four hexadecimal digits",
                    "write the character itself, or \\u and four digits"};
        }
        if (std::string_view("\"\\/bfnrtu").find(escaped) == std::string_view::npos) {
            return {at, "a backslash is followed by something that it cannot escape",
                    "write \\\\ for a backslash"};
        }
        ++at;
    }
    if (at >= text.size()) return {begin, "this text is not closed", "close it with '\"'"};
    return {begin, "half of a surrogate pair stands in this text", "write the character itself"};
}

Diagnosis bad_word(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_word(text[end])) ++end;
    const std::string word(text.substr(at, std::min<std::size_t>(end - at, 40)));
    if (!is_letter(text[at])) {
        return {at, "'" + word + "' is no number",
                "write a number like 12, -3 or 0.5, without leading zeros and within range"};
    }
    return {at, "'" + word + "' is no value",
            "write texts in double quotes, and true, false, null in small letters"};
}

Diagnosis bad_value(std::string_view text, std::size_t at) {
    if (at >= text.size()) return ends_early(text);
    if (text[at] == '"') return bad_text(text, at);
    if (is_word(text[at])) return bad_word(text, at);
    if (text[at] == ']' || text[at] == '}') {
        return {at, std::string("'") + text[at] + "' stands where a value is expected",
                "write the value, or take away the ',' or ':' before it"};
    }
    return wrong_mark(text, at, "a value", "write a text in double quotes, a number, an object or a list");
}

Diagnosis bad_key(std::string_view text, std::size_t at, bool behind_comma) {
    if (at < text.size() && text[at] == '"') return bad_text(text, at);
    if (at < text.size() && text[at] == '}' && behind_comma) {
        return {at, "a ',' stands before '}'", "take the last ',' away"};
    }
    return wrong_mark(text, at, "a key in double quotes", "write the key as \"key\"");
}

Diagnosis behind_value(std::string_view text, std::size_t at, bool in_object) {
    if (at < text.size() && text[at] == ',') {
        at = skip_space(text, at + 1);
        if (in_object) return bad_key(text, at, true);
        if (at < text.size() && text[at] == ']') {
            return {at, "a ',' stands before ']'", "take the last ',' away"};
        }
        return bad_value(text, at);
    }
    return wrong_mark(text, at, in_object ? "',' or '}'" : "',' or ']'",
                      "put a ',' between two entries, or close what was opened");
}

}  // namespace

Diagnosis diagnose(std::string_view text, std::size_t at, After after) {
    at = skip_space(text, at);
    switch (after) {
        case After::start:
            if (at >= text.size()) return {at, "the file is empty", "write an object: { … }"};
            return bad_value(text, at);
        case After::array_begin:
            return bad_value(text, at);
        case After::object_begin:
            return bad_key(text, at, false);
        case After::key:
            if (at < text.size() && text[at] == ':') return bad_value(text, skip_space(text, at + 1));
            return wrong_mark(text, at, "':' after the key", "put a ':' between the key and its value");
        case After::value_in_object:
            return behind_value(text, at, true);
        case After::value_in_array:
            return behind_value(text, at, false);
        case After::root:
            break;
    }
    return {at, "something stands behind the end of the outermost value",
            "take it away, or look for a bracket that closes too early"};
}

}  // namespace frontdesk::json
