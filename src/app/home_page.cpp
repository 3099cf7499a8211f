#include "app/home_page.h"

#include <algorithm>
#include <cctype>

#include "text/utf8.h"

namespace frontdesk::app {

namespace {

constexpr std::string_view spaces = " \t\r\n";
constexpr int highest_port = 65535;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_hex(char c) {
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// What an IRI never holds, anywhere; `?` and `#` begin parts that this one must not have.
bool has_foreign_sign(std::string_view text) {
    constexpr std::string_view foreign = "\"<>\\^`{|}?#@ ";
    return std::any_of(text.begin(), text.end(), [foreign](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || foreign.find(c) != std::string_view::npos;
    });
}

/// Every % is followed by two hexadecimal digits.
bool escapes_are_whole(std::string_view text) {
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
        if (at + 2 >= text.size() || !is_hex(text[at + 1]) || !is_hex(text[at + 2])) return false;
    return true;
}

/// Behind the scheme; 0: there is none of ours.
std::size_t scheme_length(std::string_view text) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        const bool is_it = text.size() > scheme.size() &&
                           std::equal(scheme.begin(), scheme.end(), text.begin(), [](char want, char has) {
                               return want == std::tolower(static_cast<unsigned char>(has));
                           });
        if (is_it) return scheme.size();
    }
    return 0;
}

bool is_port(std::string_view text) {
    constexpr std::size_t most_digits = 5;
    if (text.empty() || text.size() > most_digits || !std::all_of(text.begin(), text.end(), is_digit))
        return false;
    return std::stoi(std::string(text)) <= highest_port;
}

/// Letters of any script, digits, hyphens; no empty part between dots.
bool is_name(std::string_view host) {
    constexpr std::string_view never = "!$&'()*+,;=:/[]%_";
    return !host.empty() && !host.starts_with('.') && host.find("..") == std::string_view::npos &&
           host.find_first_of(never) == std::string_view::npos;
}

/// An IPv6 address between brackets.
bool is_address_in_brackets(std::string_view host) {
    if (host.size() < 4 || host.front() != '[' || host.back() != ']') return false;
    const std::string_view inside = host.substr(1, host.size() - 2);
    return inside.find(':') != std::string_view::npos &&
           std::all_of(inside.begin(), inside.end(),
                       [](char c) { return is_hex(c) || c == ':' || c == '.'; });
}

bool is_authority(std::string_view authority) {
    const std::size_t bracket = authority.find(']');
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    const std::string_view host = authority.substr(0, colon);
    if (colon != std::string_view::npos && !is_port(authority.substr(colon + 1))) return false;
    return bracket == std::string_view::npos ? is_name(host) : is_address_in_brackets(host);
}

}  // namespace

std::optional<std::string> home_page_from(std::string_view text) {
    text = trimmed(text);
    while (text.ends_with('/')) text.remove_suffix(1);
    if (text.size() > longest_home_page || !text::is_valid(text)) return std::nullopt;
    const std::size_t scheme = scheme_length(text);
    if (scheme == 0 || has_foreign_sign(text) || !escapes_are_whole(text)) return std::nullopt;
    const std::string_view behind = text.substr(scheme);
    if (!is_authority(behind.substr(0, behind.find('/')))) return std::nullopt;
    return std::string(text);
}

}  // namespace frontdesk::app
