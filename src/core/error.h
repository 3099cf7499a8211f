#pragma once

#include <stdexcept>
#include <string>

namespace frontdesk::core {

/// The world's mistakes (disk full, no such file, a locked database). Caught once, at the door, and shown.
/// Authors' mistakes are `Problem`s; our own are `CHECK`s.
class Error : public std::runtime_error {
  public:
    /// @param what_happened one sentence, without a full stop.
    /// @param way_out what the person can do about it, one sentence.
    Error(const std::string& what_happened, std::string way_out)
        : std::runtime_error(what_happened), m_way_out(std::move(way_out)) {}

    const std::string& way_out() const noexcept { return m_way_out; }

  private:
    std::string m_way_out;
};

/// Our own mistake was found: reports where and aborts. Never used for input.
[[noreturn]] void check_failed(const char* condition, const char* file, int line);

}  // namespace frontdesk::core

/// An assumption of ours that no input may break; stays on in release builds.
#define FRONTDESK_CHECK(condition) \
    ((condition) ? static_cast<void>(0) : ::frontdesk::core::check_failed(#condition, __FILE__, __LINE__))
