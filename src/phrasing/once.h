#pragma once

#include <atomic>
#include <mutex>
#include <optional>

namespace frontdesk::phrasing {

/// A value that is made when it is asked for the first time; many threads may ask. Asking again costs one
/// look.
template <class Value>
class Once {
  public:
    template <class Make>
    const Value& get(const Make& make) const {
        if (!m_ready.load(std::memory_order_acquire)) {
            std::call_once(m_making, [&] {
                m_value.emplace(make());
                m_ready.store(true, std::memory_order_release);
            });
        }
        return *m_value;
    }

  private:
    mutable std::atomic<bool> m_ready{false};
    mutable std::once_flag m_making;
    mutable std::optional<Value> m_value;
};

}  // namespace frontdesk::phrasing
