#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

// The words that times are made of.
namespace frontdesk::phrasing {

// Minutes of a day.
inline constexpr int hour = 60;
inline constexpr int noon = 12 * hour;
inline constexpr int day_ends = 24 * hour;

enum class DueWordKind : std::uint8_t {
    day,        ///< first: days from today
    day_part,   ///< first: days from today, then a part of it as of `part`: 今晚
    part,       ///< first to second: minutes of the day
    end,        ///< first: the minute at which something ends: 下班
    month_end,  ///< first: months from now
    week,       ///< first: weeks from now; a weekday may follow
    weekday,    ///< 周, 星期: a weekday follows
    until,      ///< 前
    inside,     ///< 内
    after,      ///< 后
    latest,     ///< 最晚, in front
    about,      ///< 左右: changes nothing
    soon,       ///< 马上
    past        ///< 昨天: what follows is no promise's time
};

struct DueWord {
    std::u32string_view text;
    DueWordKind kind = DueWordKind::about;
    int first = 0;
    int second = 0;
};

/// The longest such word that begins at character `at`; null if none does.
const DueWord* due_word_at(std::u32string_view folded, std::size_t at);

}  // namespace frontdesk::phrasing
