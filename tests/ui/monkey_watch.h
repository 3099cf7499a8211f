#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <stdexcept>
#include <string>

#include "records/store.h"
#include "ui/trace.h"

// What must hold whatever somebody does. Looks from outside: at the picture and at the file of records.
namespace frontdesk::tests {

/// Something that must hold does not.
class Trouble : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// Nothing is cut off, nothing lies outside, no two widgets share an id, and something can be pressed.
/// @param width pixels of the window, at least the smallest that the program promises to fit into
/// @throws Trouble
void look_at_picture(const ui::Trace& trace, int width);

/// Remembers every attempt that it has seen.
class RecordsWatch {
  public:
    /// The file is sound, nobody and no attempt is gone, what is over stays as it was, and what is open can
    /// be opened.
    /// @throws Trouble
    void look(const records::Store& store);

    long attempts() const { return static_cast<long>(m_known.size()); }
    long finished() const;

  private:
    void look_at(const records::Store& store, const records::AttemptHead& head);

    std::set<records::TraineeId> m_people;
    void look_at_sittings(const records::Store& store, records::TraineeId trainee);

    std::map<records::AttemptId, records::AttemptHead> m_known;
    std::map<records::SittingId, records::Sitting> m_sittings;
};

}  // namespace frontdesk::tests
