#include "session/form_check.h"

#include <algorithm>

#include "session/written_time.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "text/written_numbers.h"

namespace frontdesk::session {
namespace {

using scenario::FieldKind;

std::u32string folded(const std::string& text) {
    return text::fold(text).characters;
}

/// Folding closes up "3 2 501"; in a flat a blank parts as a hyphen does.
std::u32string folded_flat(const std::string& flat) {
    std::u32string characters = text::to_utf32(flat);
    std::replace_if(
        characters.begin(), characters.end(), [](char32_t c) { return c == U' ' || c == U'\u3000'; }, U'-');
    return folded(text::to_utf8(characters));
}

bool is_floor_mark(std::u32string_view behind) {
    return !behind.empty() && (behind.front() == U'楼' || behind.front() == U'层');
}

/// 3栋2单元501, 3-2-501, 三栋二单元五零一 → 3 2 501; a letter (A座) stands as it is, a floor is passed over.
std::vector<std::string> flat_parts(const std::string& flat) {
    const std::u32string text = folded_flat(flat);
    const std::vector<text::WrittenNumber> numbers = text::written_numbers(text);
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const bool inner = i > 0 && i + 1 < numbers.size();
        if (inner && is_floor_mark(std::u32string_view(text).substr(numbers[i].end))) continue;
        const std::size_t gap_begin = i == 0 ? 0 : numbers[i - 1].end;
        for (std::size_t at = gap_begin; at < numbers[i].begin; ++at) {
            if (text[at] >= U'a' && text[at] <= U'z') parts.emplace_back(1, static_cast<char>(text[at]));
        }
        parts.push_back(std::to_string(numbers[i].value));
    }
    return parts;
}

/// The unit may be left out on either side (3栋501); a wrong one is wrong.
bool same_flat(const std::string& left, const std::string& right) {
    std::vector<std::string> longer = flat_parts(left);
    std::vector<std::string> shorter = flat_parts(right);
    if (longer.size() < shorter.size()) longer.swap(shorter);
    if (shorter.empty()) return false;
    if (longer.size() == 3 && shorter.size() == 2) longer.erase(longer.begin() + 1);
    return longer == shorter;
}

/// The digits alone, 幺 (which folds to 么) for one; the country's own prefix counts for nothing.
std::string phone_digits(const std::string& phone) {
    std::u32string text = folded(phone);
    std::replace(text.begin(), text.end(), U'么', U'一');
    std::string digits;
    for (const text::WrittenNumber& number : text::written_numbers(text)) digits += number.digits;
    for (const std::string_view prefix : {"0086", "86"}) {
        if (digits.size() == prefix.size() + 11 && digits.compare(0, prefix.size(), prefix) == 0) {
            return digits.substr(prefix.size());
        }
    }
    return digits;
}

bool same_phone(const std::string& left, const std::string& right) {
    const std::string digits = phone_digits(left);
    return !digits.empty() && digits == phone_digits(right);
}

bool same_moment(const std::string& left, const std::string& right) {
    const WrittenTimes written = written_times(folded(left));
    return !written.times.empty() && same_times(written, written_times(folded(right)));
}

/// `word` may hold alternatives parted by |.
bool contains_word(const std::u32string& text, const std::string& word) {
    std::size_t begin = 0;
    while (begin <= word.size()) {
        const std::size_t end = std::min(word.find('|', begin), word.size());
        const std::u32string alternative = folded(word.substr(begin, end - begin));
        if (!alternative.empty() && text.find(alternative) != std::u32string::npos) return true;
        begin = end + 1;
    }
    return false;
}

bool matches(FieldKind kind, const std::string& expected, const std::string& value) {
    if (expected == value || folded(expected) == folded(value)) return true;
    switch (kind) {
        case FieldKind::flat:
            return same_flat(expected, value);
        case FieldKind::phone:
            return same_phone(expected, value);
        case FieldKind::time:
            return same_moment(expected, value);
        case FieldKind::text:
        case FieldKind::choice:
            break;
    }
    return false;
}

}  // namespace

const scenario::FormField* find_field(const scenario::FormNode& form, const std::string& id) {
    const auto found = std::find_if(form.fields.begin(), form.fields.end(),
                                    [&](const scenario::FormField& field) { return field.id == id; });
    return found == form.fields.end() ? nullptr : &*found;
}

const scenario::FormField* find_field(const scenario::Scenario& scenario, const scenario::NodeId& node,
                                      const std::string& id) {
    const scenario::Node* found = scenario.find(node);
    const auto* form = found == nullptr ? nullptr : std::get_if<scenario::FormNode>(&found->kind);
    return form == nullptr ? nullptr : find_field(*form, id);
}

bool is_right(const scenario::FormField& field, const std::string& value) {
    const std::u32string text = folded(value);
    if (text.empty()) return false;
    if (field.expect.empty()) return true;
    if (field.kind == FieldKind::text) {
        return std::all_of(field.expect.begin(), field.expect.end(),
                           [&](const std::string& word) { return contains_word(text, word); });
    }
    return std::any_of(field.expect.begin(), field.expect.end(),
                       [&](const std::string& expected) { return matches(field.kind, expected, value); });
}

}  // namespace frontdesk::session
