#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

#include "phrasing/automaton.h"
#include "phrasing/once.h"

namespace frontdesk::phrasing {

/// The automata of classes. The same few hundred classes stand in thousands of patterns: written out in each
/// they were four fifths of all states, more than any cache holds; called, each is there once. Thread-safe.
class ClassAutomata {
  public:
    /// @param classes must outlive this and stay as they are.
    explicit ClassAutomata(const ClassTable& classes) : m_classes(classes) {}

    /// Made when it is asked for the first time. Null for a class that is not there, or so small that a
    /// pattern better holds its words itself.
    const Automaton* find(const std::string& name);

  private:
    /// With everything written out. A class with fewer takes no more room than a call of it.
    static constexpr std::uint64_t fewest_parts = 8;

    const ClassTable& m_classes;
    std::mutex m_door;
    std::map<std::string, Once<Automaton>> m_made;  ///< Its places stay where they are.
};

}  // namespace frontdesk::phrasing
