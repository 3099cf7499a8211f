#pragma once

#include <string>
#include <string_view>
#include <vector>

// Times as people write them into forms: 今天下午三点, 15:00, 下午3点半, 两小时内.
namespace frontdesk::session {

/// One moment or length of time that was written.
struct WrittenTime {
    enum class Kind { clock, minutes, days, working_days };
    Kind kind = Kind::clock;
    int amount = 0;             ///< minutes since midnight, minutes, or days
    bool half_unknown = false;  ///< of a clock time: "3点" may be before or after noon
};

struct WrittenTimes {
    std::string day;  ///< "今天" when nothing is said; "明天", "周3", "11月20日" …
    std::vector<WrittenTime> times;
};

/// What `folded` says; no times if it names none.
WrittenTimes written_times(std::u32string_view folded);

/// The same day and the same times. A clock time whose half of the day is not told matches both halves.
bool same_times(const WrittenTimes& left, const WrittenTimes& right);

}  // namespace frontdesk::session
