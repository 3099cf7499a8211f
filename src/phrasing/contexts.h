#pragma once

#include "phrasing/assessment.h"

namespace frontdesk::phrasing {

/// A set of contexts, one bit each.
class Contexts {
  public:
    void add(Context context) { m_bits |= bit(context); }
    bool has(Context context) const { return (m_bits & bit(context)) != 0; }
    bool empty() const { return m_bits == 0; }

  private:
    static unsigned bit(Context context) { return 1U << static_cast<unsigned>(context); }
    unsigned m_bits = 0;
};

}  // namespace frontdesk::phrasing
