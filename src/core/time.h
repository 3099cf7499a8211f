#pragma once

#include <cstdint>
#include <string>

namespace frontdesk::core {

/// A moment as milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t ms = 0;

    auto operator<=>(const Instant&) const = default;
};

/// Where time comes from. Tests use a `ManualClock`; no test needs the real one.
class Clock {
  public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Calendar time.
    virtual Instant now() const = 0;
    /// Milliseconds from an arbitrary start; never runs backwards.
    virtual std::int64_t steady_ms() const = 0;
};

class SystemClock final : public Clock {
  public:
    Instant now() const override;
    std::int64_t steady_ms() const override;
};

class ManualClock final : public Clock {
  public:
    explicit ManualClock(Instant start = {}) : m_now(start) {}
    Instant now() const override { return m_now; }
    std::int64_t steady_ms() const override { return m_now.ms; }
    void advance_ms(std::int64_t ms) { m_now.ms += ms; }

  private:
    Instant m_now;
};

/// `2026-11-19T09:31:00Z`, to the second, UTC.
std::string to_iso(Instant instant);

/// `11-19 09:31` in the machine's time zone; for lists on screen.
std::string to_local_short(Instant instant);

/// `2026-11-19 09:31:00` in the machine's time zone; for tables and paper.
std::string to_local(Instant instant);

/// `2026-11-19` in the machine's time zone.
std::string to_local_date(Instant instant);

}  // namespace frontdesk::core
