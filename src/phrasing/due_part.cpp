#include "phrasing/due_part.h"

#include <array>
#include <utility>

#include "text/written_numbers.h"

namespace frontdesk::phrasing {

namespace {

constexpr int minutes_per_hour = 60;
constexpr int minutes_per_day = 24 * minutes_per_hour;
constexpr std::int64_t longest_amount = 1000;

bool starts_with(std::u32string_view text, std::u32string_view beginning) {
    return text.substr(0, beginning.size()) == beginning;
}

/// Numerals stand in a text rarely; everything else is passed over at the cost of one look.
std::optional<text::WrittenNumber> number_at(std::u32string_view folded, std::size_t at) {
    constexpr std::u32string_view begins = U"0123456789〇零一二两三四五六七八九十百";
    if (!is_one_of(folded, at, begins)) return std::nullopt;
    return text::number_at(folded, at);
}

/// What stands behind the hour: 半, 一刻, 20, 20分. Moves `at` behind it.
int minutes_at(std::u32string_view folded, std::size_t& at) {
    constexpr int quarter = 15;
    if (is_one_of(folded, at, U"半")) {
        ++at;
        return 2 * quarter;
    }
    const auto number = number_at(folded, at);
    if (!number || number->value >= minutes_per_hour) return 0;
    const bool quarters = is_one_of(folded, number->end, U"刻");
    const bool said = quarters || number->value >= 10 || is_one_of(folded, number->end, U"分");
    if (!said) return 0;
    at = number->end + (is_one_of(folded, number->end, U"刻分") ? 1 : 0);
    return static_cast<int>(number->value) * (quarters ? quarter : 1);
}

/// 一点 is mostly no time: 快一点, 有一点.
bool is_clock_word(std::u32string_view folded, const text::WrittenNumber& number) {
    const std::size_t behind = number.end + 1;
    if (is_one_of(folded, behind, U"建意要问原说请提希心事击不儿")) return false;
    if (number.end - number.begin != 1 || number.value != 1) return true;
    const bool before = is_one_of(folded, number.begin - 1, U"午晚晨天日早到至-");
    return (number.begin > 0 && before) || is_one_of(folded, behind, U"钟半整前之以左刻零一二三四五");
}

std::optional<DuePart> clock_at(std::u32string_view folded, const text::WrittenNumber& number) {
    constexpr int most_hours = 24;
    if (number.value > most_hours || number.end >= folded.size()) return std::nullopt;
    DuePart part;
    part.kind = DuePart::Kind::clock;
    part.begin = number.begin;
    std::size_t at = number.end + 1;
    int minutes = 0;
    if (is_one_of(folded, number.end, U":：")) {
        const auto behind = number_at(folded, at);
        if (!behind || behind->digits.size() != 2 || behind->value >= minutes_per_hour) return std::nullopt;
        minutes = static_cast<int>(behind->value);
        at = behind->end;
    } else if (folded[number.end] == U'点' && is_clock_word(folded, number)) {
        if (is_one_of(folded, at, U"钟")) ++at;
        minutes = minutes_at(folded, at);
    } else if (folded[number.end] == U'时' && is_one_of(folded, at, U"整半许前之左0123456789")) {
        minutes = minutes_at(folded, at);
    } else {
        return std::nullopt;
    }
    part.end = at;
    part.amount = static_cast<int>(number.value) * minutes_per_hour + minutes;
    return part;
}

struct UnitWord {
    std::u32string_view text;
    Due::Unit unit;
    int amount;  ///< in one of it
};

const UnitWord* unit_at(std::u32string_view rest) {
    constexpr int days_per_week = 7;
    constexpr int days_per_month = 30;
    using enum Due::Unit;
    static constexpr std::array<UnitWord, 11> units = {{{U"分钟", minutes, 1},
                                                        {U"小时", minutes, minutes_per_hour},
                                                        {U"钟头", minutes, minutes_per_hour},
                                                        {U"刻钟", minutes, 15},
                                                        {U"工作日", working_days, 1},
                                                        {U"天", days, 1},
                                                        {U"日", days, 1},
                                                        {U"周", days, days_per_week},
                                                        {U"星期", days, days_per_week},
                                                        {U"礼拜", days, days_per_week},
                                                        {U"月", days, days_per_month}}};
    for (const UnitWord& unit : units)
        if (starts_with(rest, unit.text)) return &unit;
    return nullptr;
}

/// What follows a number (or 半, 几) at `at`: [个][半]小时. `doubled`: twice the number of units.
std::optional<DuePart> length_at(std::u32string_view folded, std::size_t begin, std::size_t at, int doubled) {
    if (is_one_of(folded, at, U"来多几")) ++at;
    if (is_one_of(folded, at, U"个")) ++at;
    if (is_one_of(folded, at, U"半") && doubled > 1) {
        ++at;
        ++doubled;
    }
    const UnitWord* unit = unit_at(folded.substr(at));
    if (unit == nullptr) return std::nullopt;
    DuePart part;
    part.kind = DuePart::Kind::length;
    part.begin = begin;
    part.end = at + unit->text.size();
    if (is_one_of(folded, part.end, U"半") && unit->unit == Due::Unit::minutes) {
        ++part.end;
        ++doubled;
    }
    part.unit = unit->unit;
    part.amount = doubled * unit->amount / 2;
    if (unit->unit == Due::Unit::days && unit->amount == 1 && doubled % 2 != 0) {
        part.unit = Due::Unit::minutes;
        part.amount = doubled * minutes_per_day / 4;  // Half a day is half a working day or so.
    }
    return part;
}

std::optional<DuePart> day_part(Day day, std::size_t begin, std::size_t end) {
    DuePart part;
    part.kind = DuePart::Kind::day;
    part.begin = begin;
    part.end = end;
    part.day = day;
    return part;
}

/// 10月8号, 25号.
std::optional<DuePart> date_at(std::u32string_view folded, const text::WrittenNumber& number) {
    constexpr std::int64_t most_months = 12;
    constexpr std::int64_t most_days = 31;
    constexpr int per_month = 100;
    if (is_one_of(folded, number.end, U"月") && number.value <= most_months) {
        const auto day = number_at(folded, number.end + 1);
        if (!day || day->value > most_days || !is_one_of(folded, day->end, U"号日")) return std::nullopt;
        const int date = static_cast<int>(number.value) * per_month + static_cast<int>(day->value);
        return day_part({Day::Kind::date, date}, number.begin, day->end + 1);
    }
    if (!is_one_of(folded, number.end, U"号") || number.value < 1 || number.value > most_days)
        return std::nullopt;
    const bool behind = is_one_of(folded, number.end + 1, U"前之以上下早晚中给我师会完到来去就能");
    const bool house = number.begin > 0 && is_one_of(folded, number.begin - 1, U"服号栋元第线");
    if (!behind || house) return std::nullopt;
    return day_part({Day::Kind::date, static_cast<int>(number.value)}, number.begin, number.end + 1);
}

/// 周五, 下周三, 周末; `week` 1 for the next one. Without a day the whole week, which ends on Sunday.
std::optional<DuePart> weekday_at(std::u32string_view folded, std::size_t begin, std::size_t at, int week,
                                  bool week_alone) {
    constexpr int days = 7;
    constexpr std::u32string_view names = U"一二三四五六日天末1234567";
    const std::size_t name = at < folded.size() ? names.find(folded[at]) : names.npos;
    if (name == names.npos && !week_alone) return std::nullopt;
    Day day{Day::Kind::weekday, days + week * days};
    if (name < 6) day.value = static_cast<int>(name) + 1 + week * days;
    if (name > 8 && name != names.npos) day.value = static_cast<int>(name) - 8 + week * days;
    return day_part(day, begin, name == names.npos ? at : at + 1);
}

/// 前台, 内容, 后面: words of their own.
bool begins_another_word(std::u32string_view folded, std::size_t end, const DueWord& word) {
    if (word.text.size() != 1) return false;
    if (word.kind == DueWordKind::until) return is_one_of(folded, end, U"台面任厅后门期往者");
    if (word.kind == DueWordKind::inside) return is_one_of(folded, end, U"容部面");
    return word.kind == DueWordKind::after && is_one_of(folded, end, U"面勤台续来期门天日");
}

std::optional<DuePart> word_part(std::u32string_view folded, std::size_t at, const DueWord& word) {
    const std::size_t end = at + word.text.size();
    if (begins_another_word(folded, end, word)) return std::nullopt;
    if (word.kind == DueWordKind::weekday) return weekday_at(folded, at, end, 0, false);
    if (word.kind == DueWordKind::week) return weekday_at(folded, at, end, word.first, true);
    if (word.kind == DueWordKind::month_end) return day_part({Day::Kind::month_end, word.first}, at, end);
    DuePart part;
    part.begin = at;
    part.end = end;
    part.word = &word;
    return part;
}

}  // namespace

std::optional<DuePart> due_part_at(std::u32string_view folded, std::size_t at) {
    if (const DueWord* word = due_word_at(folded, at)) {
        if (auto part = word_part(folded, at, *word)) return part;
    }
    if (is_one_of(folded, at, U"半")) return length_at(folded, at, at + 1, 1);
    if (is_one_of(folded, at, U"几")) {
        constexpr int several = 20;
        auto part = length_at(folded, at, at + 1, several);
        if (part) part->exact = false;
        return part;
    }
    auto number = number_at(folded, at);
    if (!number || number->value > longest_amount) return std::nullopt;
    if (auto clock = clock_at(folded, *number)) return clock;
    if (auto date = date_at(folded, *number)) return date;
    // 两到三天, 三五天: at the latest the greater one.
    if (is_one_of(folded, number->end, U"到至-~")) {
        const auto greater = number_at(folded, number->end + 1);
        if (greater && greater->value <= longest_amount) {
            number->end = greater->end;
            number->value = greater->value;
        }
    }
    const bool side_by_side = number->digits.size() == 2 && number->end - number->begin == 2 &&
                              folded[number->begin] > U'9' && folded[number->begin + 1] != U'十' &&
                              folded[number->begin] != U'十';
    if (side_by_side) number->value %= 10;
    return length_at(folded, at, number->end, 2 * static_cast<int>(number->value));
}

}  // namespace frontdesk::phrasing
