#include "phrasing/class_automata.h"

namespace frontdesk::phrasing {

const Automaton* ClassAutomata::find(const std::string& name) {
    const PatternNode* members = m_classes.find(name);
    if (members == nullptr || m_classes.size_of(name) < fewest_parts) return nullptr;
    const Once<Automaton>* known = nullptr;
    {
        const std::lock_guard lock(m_door);
        known = &m_made[name];
    }
    // What it calls itself it holds, so that a walk is never more than one call deep.
    const CalledClasses none = [](const std::string&) { return nullptr; };
    return &known->get([&] { return Automaton(*members, m_classes, none); });
}

}  // namespace frontdesk::phrasing
