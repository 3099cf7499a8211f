#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

// PINs and passwords: held in memory no longer than needed, stored as Argon2id strings that carry their own
// cost.
namespace frontdesk::records {

/// Overwrites the characters before it lets them go.
void wipe(std::string& text) noexcept;

/// Something that only its owner knows. Copies share one place in memory, which is wiped with the last one.
class Secret {
  public:
    Secret() = default;
    /// Takes the characters over; `typed` is empty and wiped afterwards.
    explicit Secret(std::string&& typed);

    std::string_view text() const { return m_text ? std::string_view(*m_text) : std::string_view(); }
    bool empty() const { return text().empty(); }

  private:
    std::shared_ptr<std::string> m_text;
};

/// What one try costs.
struct SecretCost {
    unsigned passes = 1;        ///< Argon2id's t, at least 1
    std::size_t kibibytes = 8;  ///< Argon2id's m, at least 8

    bool operator==(const SecretCost&) const = default;
};

/// About 100 ms on a core of 2.1 GHz, and over what OWASP's cheat sheet asks for at least (46 MiB in one
/// pass).
constexpr SecretCost standard_cost{3, 48 * 1024};
/// For tests, which make and try hundreds.
constexpr SecretCost cheap_cost{1, 8};

/// A string of 128 bytes at most that holds algorithm, cost, salt and hash.
/// @throws core::Error if there is not enough memory.
std::string hashed(const Secret& secret, SecretCost cost);
/// False also for a string that is no such hash.
bool matches(const std::string& hash, const Secret& secret);
/// The hash was made with another cost than `cost`.
bool is_outdated(const std::string& hash, SecretCost cost);

/// A password of twelve letters and digits that look like nothing else, such as `k7mw-p3xd-9hqa`; 60 bits.
Secret made_up_password();

}  // namespace frontdesk::records
