#pragma once

#include <memory>
#include <utility>

namespace frontdesk::core {

/// A value that is made once and read in many places: copies share it. Made by default it is a `Value{}`.
/// Copies may be read from several threads.
template <class Value>
class Shared {
  public:
    Shared() = default;
    Shared(Value value) : m_value(std::make_shared<const Value>(std::move(value))) {}
    Shared(std::shared_ptr<const Value> value) : m_value(std::move(value)) {}

    const Value& operator*() const { return m_value == nullptr ? nothing() : *m_value; }
    const Value* operator->() const { return &**this; }
    /// Lives as long as a copy of this one: nothing to take from one that is about to go.
    operator const Value&() const& { return **this; }
    operator const Value&() const&& = delete;

    /// A copy for this one alone, to be changed at once; the others keep what they had.
    Value& own() {
        auto copy = std::make_shared<Value>(**this);
        m_value = copy;
        return *copy;
    }

  private:
    static const Value& nothing() {
        static const Value value{};
        return value;
    }

    std::shared_ptr<const Value> m_value;
};

}  // namespace frontdesk::core
