#pragma once

#include <string>

#include "core/error.h"

namespace frontdesk::records {

/// Why the record store could not do what was asked; screens put it into the reader's language by this.
enum class Fault {
    newer,           ///< made by a newer program; left untouched
    damaged,         ///< cannot be read any more
    foreign,         ///< not a record store
    locked,          ///< another program held it for longer than five seconds
    disk_full,       ///< no room
    unwritable,      ///< cannot be opened, read or written
    name_empty,      ///< a name without a visible character
    name_too_long,   ///< over 60 characters
    name_forbidden,  ///< control characters or broken text in a name
    missing,         ///< no such trainee or attempt
    not_open,        ///< the attempt is finished or was put aside
    stale,           ///< the attempt went on elsewhere; the same input is never stored twice
    itself,          ///< records were to be brought into themselves
    taken,           ///< there is a file already where one was to be made
};
constexpr std::size_t fault_count = 14;

class StoreError : public core::Error {
  public:
    StoreError(Fault fault, const std::string& what_happened, std::string way_out)
        : core::Error(what_happened, std::move(way_out)), m_fault(fault) {}

    Fault fault() const noexcept { return m_fault; }

  private:
    Fault m_fault;
};

}  // namespace frontdesk::records
