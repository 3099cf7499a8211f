#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace frontdesk::records {

/// A digest of 64 hexadecimal digits (BLAKE2b) over parts; where one part ends and the next begins matters.
class Digest {
  public:
    /// @param key only whoever knows it can make the same digest; at most 64 bytes, empty: anybody can
    explicit Digest(std::string_view key = {});
    Digest(const Digest& other);
    Digest& operator=(const Digest& other);
    ~Digest();

    void add(std::string_view part);
    /// Ends it; nothing may be added afterwards.
    std::string finish();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace frontdesk::records
