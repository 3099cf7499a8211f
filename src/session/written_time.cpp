#include "session/written_time.h"

#include <array>
#include <optional>
#include <utility>

#include "text/written_numbers.h"

namespace frontdesk::session {
namespace {

constexpr int minutes_per_hour = 60;
constexpr int half_day = 12 * minutes_per_hour;
constexpr int full_day = 24 * minutes_per_hour;

enum class Half { unknown, before_noon, noon, after_noon };

bool starts_with(std::u32string_view text, std::u32string_view beginning) {
    return text.substr(0, beginning.size()) == beginning;
}

bool starts_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> beginnings) {
    for (const std::u32string_view beginning : beginnings) {
        if (starts_with(text, beginning)) return true;
    }
    return false;
}

/// The half of the day named last before character `at` (the words between may be numbers and marks).
Half half_before(std::u32string_view folded, std::size_t at) {
    struct Word {
        std::u32string_view text;
        Half half;
    };
    static constexpr std::array<Word, 13> words = {{{U"凌晨", Half::before_noon},
                                                    {U"清晨", Half::before_noon},
                                                    {U"早上", Half::before_noon},
                                                    {U"早晨", Half::before_noon},
                                                    {U"今早", Half::before_noon},
                                                    {U"明早", Half::before_noon},
                                                    {U"上午", Half::before_noon},
                                                    {U"中午", Half::noon},
                                                    {U"下午", Half::after_noon},
                                                    {U"午后", Half::after_noon},
                                                    {U"傍晚", Half::after_noon},
                                                    {U"晚", Half::after_noon},
                                                    {U"夜里", Half::after_noon}}};
    std::size_t latest = 0;
    Half half = Half::unknown;
    for (const Word& word : words) {
        const std::size_t found = folded.substr(0, at).rfind(word.text);
        if (found == std::u32string_view::npos || found < latest) continue;
        latest = found;
        half = word.half;
    }
    return half;
}

/// Minutes behind the hour: "半", "一刻", "三刻", or the next number. Moves `index` past a number used.
int minutes_behind(std::u32string_view rest, const std::vector<text::WrittenNumber>& numbers,
                   std::size_t& index, std::size_t at) {
    if (starts_with(rest, U"半")) return 30;
    if (index + 1 >= numbers.size() || numbers[index + 1].begin != at) return 0;
    const text::WrittenNumber& next = numbers[index + 1];
    if (next.value >= minutes_per_hour) return 0;
    ++index;
    const bool quarters = rest.substr(next.end - at, 1) == U"刻";
    return static_cast<int>(next.value) * (quarters ? 15 : 1);
}

WrittenTime clock_time(int hour, int minutes, Half half, bool half_open) {
    WrittenTime time;
    time.half_unknown = half_open && half == Half::unknown && hour >= 1 && hour <= 12;
    if (hour < 12 && (half == Half::after_noon || (half == Half::noon && hour < 11))) hour += 12;
    if (hour == 12 && half == Half::before_noon) hour = 0;
    time.amount = (hour * minutes_per_hour + minutes) % full_day;
    return time;
}

/// A length: 两小时, 30分钟, 一刻钟, 三天, 一个工作日.
std::optional<WrittenTime> length_of_time(std::u32string_view rest, std::int64_t value) {
    const int amount = static_cast<int>(value % 100000);
    if (starts_with(rest, U"个")) rest.remove_prefix(1);
    using Kind = WrittenTime::Kind;
    if (starts_with(rest, U"半小时")) return WrittenTime{Kind::minutes, amount * 60 + 30, false};
    if (starts_with_any(rest, {U"小时半", U"半钟头"}))
        return WrittenTime{Kind::minutes, amount * 60 + 30, false};
    if (starts_with_any(rest, {U"小时", U"钟头"})) return WrittenTime{Kind::minutes, amount * 60, false};
    if (starts_with(rest, U"刻钟")) return WrittenTime{Kind::minutes, amount * 15, false};
    if (starts_with(rest, U"分钟")) return WrittenTime{Kind::minutes, amount, false};
    if (starts_with(rest, U"工作日")) return WrittenTime{Kind::working_days, amount, false};
    if (starts_with(rest, U"天")) return WrittenTime{Kind::days, amount, false};
    return std::nullopt;
}

std::vector<WrittenTime> times_in(std::u32string_view folded,
                                  const std::vector<text::WrittenNumber>& numbers) {
    std::vector<WrittenTime> times;
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        const text::WrittenNumber& number = numbers[index];
        const std::u32string_view rest = folded.substr(number.end);
        if (const auto length = length_of_time(rest, number.value)) {
            times.push_back(*length);
            continue;
        }
        const bool colon = starts_with_any(rest, {U":", U"："}) && index + 1 < numbers.size() &&
                           numbers[index + 1].begin == number.end + 1;
        const bool hour_word = starts_with_any(rest, {U"点", U"时"});
        if (number.value > 24 || !(colon || hour_word)) continue;
        std::size_t behind = number.end + 1;
        if (starts_with(rest, U"点钟")) ++behind;
        const int minutes = minutes_behind(folded.substr(behind), numbers, index, behind);
        const Half half = half_before(folded, number.begin);
        times.push_back(clock_time(static_cast<int>(number.value), minutes, half, hour_word));
    }
    if (numbers.empty() && starts_with_any(folded, {U"半小时", U"半个小时", U"半个钟头"})) {
        times.push_back({WrittenTime::Kind::minutes, 30, false});
    }
    return times;
}

std::string named_day(std::u32string_view folded) {
    static constexpr std::array<std::pair<std::u32string_view, const char*>, 10> words = {
        {{U"大后天", "大后天"},
         {U"后天", "后天"},
         {U"前天", "前天"},
         {U"明天", "明天"},
         {U"明日", "明天"},
         {U"明早", "明天"},
         {U"明晚", "明天"},
         {U"昨天", "昨天"},
         {U"昨日", "昨天"},
         {U"昨晚", "昨天"}}};
    for (const auto& [word, day] : words) {
        if (folded.find(word) != std::u32string_view::npos) return day;
    }
    return {};
}

std::string day_of(std::u32string_view folded, const std::vector<text::WrittenNumber>& numbers) {
    if (std::string day = named_day(folded); !day.empty()) return day;
    std::string day;
    for (const text::WrittenNumber& number : numbers) {
        const std::u32string_view before = folded.substr(0, number.begin);
        const std::u32string_view rest = folded.substr(number.end);
        const auto ends = [&](std::u32string_view word) {
            return before.size() >= word.size() && before.substr(before.size() - word.size()) == word;
        };
        if (ends(U"周") || ends(U"星期") || ends(U"礼拜")) return "周" + std::to_string(number.value);
        if (starts_with(rest, U"月")) day += std::to_string(number.value) + "月";
        if (starts_with_any(rest, {U"日", U"号"})) day += std::to_string(number.value) + "日";
    }
    return day.empty() ? "今天" : day;
}

bool same_time(const WrittenTime& left, const WrittenTime& right) {
    if (left.kind != right.kind) return false;
    if (left.kind != WrittenTime::Kind::clock) return left.amount == right.amount;
    const bool either_half = left.half_unknown || right.half_unknown;
    return either_half ? left.amount % half_day == right.amount % half_day : left.amount == right.amount;
}

}  // namespace

WrittenTimes written_times(std::u32string_view folded) {
    const std::vector<text::WrittenNumber> numbers = text::written_numbers(folded);
    return {day_of(folded, numbers), times_in(folded, numbers)};
}

bool same_times(const WrittenTimes& left, const WrittenTimes& right) {
    if (left.day != right.day || left.times.size() != right.times.size()) return false;
    for (std::size_t i = 0; i < left.times.size(); ++i) {
        if (!same_time(left.times[i], right.times[i])) return false;
    }
    return true;
}

}  // namespace frontdesk::session
