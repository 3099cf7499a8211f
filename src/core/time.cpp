#include "core/time.h"

#include <array>
#include <chrono>
#include <ctime>

namespace frontdesk::core {

namespace {

std::string formatted(const std::tm& parts, const char* format) {
    std::array<char, 64> buffer{};
    const std::size_t length = std::strftime(buffer.data(), buffer.size(), format, &parts);
    return {buffer.data(), length};
}

std::time_t seconds(Instant instant) {
    return static_cast<std::time_t>(instant.ms / 1000);
}

std::tm local_parts(Instant instant) {
    const std::time_t time = seconds(instant);
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &time);
#else
    localtime_r(&time, &parts);
#endif
    return parts;
}

}  // namespace

Instant SystemClock::now() const {
    using std::chrono::duration_cast, std::chrono::milliseconds, std::chrono::system_clock;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

std::int64_t SystemClock::steady_ms() const {
    using std::chrono::duration_cast, std::chrono::milliseconds, std::chrono::steady_clock;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

std::string to_iso(Instant instant) {
    const std::time_t time = seconds(instant);
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &time);
#else
    gmtime_r(&time, &parts);
#endif
    return formatted(parts, "%Y-%m-%dT%H:%M:%SZ");
}

std::string to_local_short(Instant instant) {
    return formatted(local_parts(instant), "%m-%d %H:%M");
}

std::string to_local(Instant instant) {
    return formatted(local_parts(instant), "%Y-%m-%d %H:%M:%S");
}

std::string to_local_date(Instant instant) {
    return formatted(local_parts(instant), "%Y-%m-%d");
}

}  // namespace frontdesk::core
