#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "phrasing/equivalents.h"
#include "phrasing/pattern.h"

namespace frontdesk::phrasing {

constexpr int deepest_class = 40;  ///< Classes in classes in classes.

/// The words of a pack: what is read as the same everywhere, and the synonym classes, their members taken
/// apart and free of circles.
class ClassTable {
  public:
    ClassTable() = default;
    explicit ClassTable(Equivalents equivalents) : m_equivalents(std::move(equivalents)) {}

    const Equivalents& equivalents() const { return m_equivalents; }

    void add(const std::string& name, PatternPart members) { m_members[name] = std::move(members); }

    /// The pattern of the class, or null.
    const PatternNode* find(const std::string& name) const;
    std::vector<std::string> names() const;

    /// How many parts the class has with everything it names written out; 0 for one that is not there.
    /// Valid after `remove_circular`.
    std::uint64_t size_of(const std::string& name) const;

    /// Takes out every class that names itself, be it through others, and returns them.
    std::vector<std::string> remove_circular();

    /// Takes out every class that stands on a longer chain of classes than `deepest_class`, and returns them.
    /// To be called after `remove_circular`. Going through a pattern never takes more memory than so many
    /// levels.
    std::vector<std::string> remove_too_deep();

  private:
    void settle(const std::string& name);

    Equivalents m_equivalents;
    std::map<std::string, PatternPart> m_members;
    std::map<std::string, std::uint64_t> m_sizes;
    std::map<std::string, int> m_depths;  ///< How many classes stand below the one.
};

}  // namespace frontdesk::phrasing
