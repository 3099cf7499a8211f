#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace frontdesk::platform {

/// Turns the system's wish to end the program (logging out, Ctrl+C in a terminal) into a question that the
/// event loop asks, so that the half-typed reply is kept as when the window is closed.
class StopSignal {
  public:
    /// Make it before any other thread starts.
    /// @param wake called from another thread when the wish arrives
    explicit StopSignal(std::function<void()> wake);
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    ~StopSignal();

    bool arrived() const { return m_arrived; }

  private:
    std::function<void()> m_wake;
    std::atomic<bool> m_arrived = false;
    std::atomic<bool> m_done = false;
    std::thread m_waiter;
};

}  // namespace frontdesk::platform
