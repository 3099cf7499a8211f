#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "core/time.h"
#include "records/ids.h"

// Results as supervisors go through them: a million attempts in a few hundredths of a second. Private
// attempts and examinations that are still sat are not among them.
namespace frontdesk::records {

/// A forbidden act that took points.
struct ResultHit {
    int rule = 0;  ///< number, see `Store::result_rules`
    bool fatal = false;
};

/// What one closed attempt came to, as it stands today.
struct ResultEntry {
    static constexpr std::size_t head_bytes = 13;
    static constexpr std::uint8_t finished_bit = 1, passed_bit = 2, exam_bit = 4, branch_bit = 8,
                                  fatal_bit = 16;

    AttemptId attempt;
    core::Instant closed;  ///< rounded down to a quarter of an hour, in which every day begins everywhere
    int scenario = 0;      ///< number, see `Store::result_scenarios`
    int seconds = 0;       ///< practised; pauses do not count; 65,535 at most
    int total = 0;         ///< 0–100, of finished ones
    std::uint8_t bits = 0;
    std::string_view hits;  ///< each one in two bytes, see `hit`

    bool is_finished() const { return (bits & finished_bit) != 0; }  ///< else it was put aside
    bool passed() const { return (bits & passed_bit) != 0; }
    bool is_exam() const { return (bits & exam_bit) != 0; }
    /// Said again from somewhere: it counts as time that was practised and as nothing else.
    bool is_branch() const { return (bits & branch_bit) != 0; }
    bool is_fatal() const { return (bits & fatal_bit) != 0; }
    std::size_t hit_count() const { return hits.size() / 2; }
    ResultHit hit(std::size_t index) const {
        std::uint16_t packed = 0;
        std::memcpy(&packed, hits.data() + 2 * index, sizeof packed);
        return {packed >> 1U, (packed & 1U) != 0};
    }
};

/// What one trainee closed in one block of eight weeks, in the order of time. Valid while it is visited.
class ResultSheet {
  public:
    /// Blocks are counted from 1970 on.
    static constexpr std::int64_t block_ms = std::int64_t{56} * 86'400'000;
    static constexpr std::int64_t quarter_ms = 900'000;

    ResultSheet(std::int64_t block, std::string_view entries)
        : m_begin_ms(block * block_ms), m_entries(entries) {}

    template <typename Visit>
    void each(const Visit& visit) const {
        std::string_view rest = m_entries;
        while (rest.size() >= ResultEntry::head_bytes) {
            const char* at = rest.data();
            const std::size_t hits = 2 * number<std::uint8_t>(at + 12);
            if (rest.size() < ResultEntry::head_bytes + hits) return;
            ResultEntry entry;
            entry.attempt = {number<std::uint32_t>(at)};
            entry.closed = {m_begin_ms + quarter_ms * number<std::uint16_t>(at + 4)};
            entry.scenario = number<std::uint16_t>(at + 6);
            entry.seconds = number<std::uint16_t>(at + 8);
            entry.total = number<std::uint8_t>(at + 10);
            entry.bits = number<std::uint8_t>(at + 11);
            entry.hits = rest.substr(ResultEntry::head_bytes, hits);
            visit(entry);
            rest.remove_prefix(ResultEntry::head_bytes + hits);
        }
    }

  private:
    template <typename Number>
    static Number number(const char* at) {
        Number value{};
        std::memcpy(&value, at, sizeof value);
        return value;
    }

    std::int64_t m_begin_ms;
    std::string_view m_entries;
};

/// The entry in the bytes of a sheet.
std::string packed(const ResultEntry& entry);

/// A forbidden act with the sentence in which it stands.
struct SaidHit {
    AttemptId attempt;
    TraineeId trainee;
    std::string scenario_title;
    std::string rule;
    core::Instant at;
    int turn = 0;       ///< index into the transcript
    std::string said;   ///< the whole reply
    std::string words;  ///< what hit; all of `said` if it was a choice
    bool fatal = false;
};

}  // namespace frontdesk::records
