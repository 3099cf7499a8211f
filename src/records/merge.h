#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/time.h"
#include "records/account_rows.h"

// The records of another station, brought into these.
namespace frontdesk::records {

/// Somebody as one station knows them.
struct KnownPerson {
    std::string key;  ///< the same on every station
    std::string name;
    std::string site;
    std::string team;
    core::Instant created;
    int attempts = 0;  ///< that supervisors may know of; told of doubtful people only
};

/// Two people who have the same name and may be the same person.
struct DoubtfulMatch {
    KnownPerson there;
    KnownPerson here;
};

enum class MatchAnswer { same, different };

/// What a merge brought. Rows that were here already are not counted.
struct MergeReport {
    std::string station;                ///< the key of the other one
    bool is_copy_of_this = false;       ///< it is an older or newer copy of this very station
    std::int64_t people = 0;            ///< who were not known here
    std::int64_t people_united = 0;     ///< who were known here under another key
    std::int64_t attempts = 0;          ///< with all that was said in them
    std::int64_t attempts_changed = 0;  ///< that had gone on, here or there
    std::int64_t rescorings = 0;        ///< later judgements of attempts
    std::int64_t sittings = 0;          ///< examinations
    std::int64_t lessons = 0;
    std::int64_t reviews = 0;       ///< items practised
    std::int64_t assignments = 0;   ///< with their exceptions
    std::int64_t surveys = 0;       ///< findings of surveys and what was done about them
    std::int64_t reviewed = 0;      ///< comments, corrections, appeals and calibrations
    std::int64_t certificates = 0;  ///< with choices about awards
    std::int64_t accounts = 0;      ///< names of accounts, which cannot sign in here
    std::int64_t audit_entries = 0;
    std::int64_t set_aside = 0;       ///< drafts and results that a newer version took the place of
    std::int64_t stayed_private = 0;  ///< private attempts, which stay on their machine
    std::vector<std::string> audit_faults = {};  ///< of the other station's own audit

    bool is_nothing() const {
        return people + people_united + attempts + attempts_changed + rescorings + sittings + lessons +
                   reviews + assignments + surveys + reviewed + certificates + accounts + audit_entries +
                   set_aside ==
               0;
    }
};

struct MergeProgress {
    std::int64_t done = 0;  ///< rows looked at
    std::int64_t of = 0;
};

/// Brings in what another station has and this one has not, in small slices: each is one transaction, other
/// programs may read and write between them, and whoever stops in the middle starts again without harm. The
/// other file is only read; one of an older schema is copied and the copy brought forward.
///
/// What counts when both know the same attempt, examination or lesson: a finished one over an abandoned one,
/// that over an open one, then the one that was touched last. Turns of the other version stay as turns that
/// were taken back; its draft or result is set aside. Private attempts and secrets do not travel.
class Merge {
  public:
    /// Nothing is changed yet. @param file these records; @param other a file, or the data folder it lies in.
    /// @throws StoreError if the other file is not there, damaged, no record store, made by a newer program,
    ///         locked or this very file.
    Merge(const std::filesystem::path& file, const std::filesystem::path& other, const core::Clock& clock,
          Actor by);
    Merge(const Merge&) = delete;
    Merge& operator=(const Merge&) = delete;
    ~Merge();

    /// What has to be answered before it can begin; empty: nothing.
    const std::vector<DoubtfulMatch>& doubtful() const;
    /// Everybody of the other station and of this one, by name.
    const std::vector<KnownPerson>& people_there() const;
    const std::vector<KnownPerson>& people_here() const;
    /// Of all people there, also private ones.
    std::int64_t attempts_there() const;
    /// Is remembered, here and wherever these records are merged to. Not for somebody known here already.
    /// @param there,here keys
    void answer(const std::string& there, const std::string& here, MatchAnswer answer);

    /// Brings one slice; false when all is done. Nothing may be doubtful.
    bool step();
    MergeProgress progress() const;
    const MergeReport& report() const;

    struct Work;  ///< known inside records/ only

  private:
    std::unique_ptr<Work> m_work;
};

}  // namespace frontdesk::records
