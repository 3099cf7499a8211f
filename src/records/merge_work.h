#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "records/database.h"
#include "records/digest.h"
#include "records/implementation.h"
#include "records/merge.h"
#include "records/opening.h"
#include "records/other_records.h"

// What the parts of a merge share. Inside all of them `main` is these records, `other` the other station's.
namespace frontdesk::records {

/// Somebody with all keys under which they are known.
struct MergePerson {
    std::int64_t id = 0;
    KnownPerson known;
    std::set<std::string> keys;
};

/// Rows of one table with numbers in (after, to].
struct MergeSlice {
    std::int64_t after = 0;
    std::int64_t to = 0;
};

/// The rows of one table, gone through in slices.
struct MergePhase {
    std::string table = {};  ///< empty: done in one step
    std::int64_t most = 1;   ///< rows in one slice
    std::int64_t rows = 1;   ///< in all, for the progress
    std::int64_t last = 1;   ///< the highest number that is looked at
    void (*bring)(Merge::Work&, MergeSlice) = nullptr;
};

struct Merge::Work {
    Work(const std::filesystem::path& file, const std::filesystem::path& there, const core::Clock& clock,
         Actor by)
        : store{open_records(file), &clock, std::move(by), standard_cost}, other(there, file) {}

    Store::Implementation store;
    OtherRecords other;  ///< after `store`: it is let go of first
    std::string station_here;
    std::string station_there;
    std::vector<MergePerson> people_here;
    std::vector<MergePerson> people_there;
    std::vector<KnownPerson> known_here;
    std::vector<KnownPerson> known_there;
    std::map<std::int64_t, std::int64_t> matched;  ///< people there to people here
    std::vector<DoubtfulMatch> doubtful;
    /// By person, of each of the two: counted when somebody is first asked about, not with every answer.
    std::map<std::string, std::map<std::int64_t, int>> attempts_in;
    std::vector<MergePhase> phases;
    std::size_t phase = 0;
    std::int64_t after = 0;
    std::int64_t done = 0;
    std::string last_key;  ///< of the other station's audit, up to which it was brought
    std::string last_link;
    Digest old_entries;
    MergeReport report;

    Database& database() { return store.database; }
};

/// The name without the mark that tells it from others of the same name.
std::string plain_name(const std::string& name);
/// Who of the other station is who here, and who may be.
void match_people(Merge::Work& work);
/// All that follow are to be called inside a transaction. Those who are not here yet come in; `person` is
/// filled.
void bring_people(Merge::Work& work);
void bring_accounts(Merge::Work& work);
void bring_assignments(Merge::Work& work);
void bring_surveys(Merge::Work& work);
/// What the people with these numbers practised.
void bring_practice(Merge::Work& work, MergeSlice people);
void bring_sittings(Merge::Work& work, MergeSlice slice);
void bring_attempts(Merge::Work& work, MergeSlice slice);
/// Attempts that `chosen`, an SQL condition over the row `o` with ?1 and ?2, picks.
void bring_chosen_attempts(Merge::Work& work, const std::string& chosen, MergeSlice slice);
/// One that both have, in two versions.
void settle_attempt(Merge::Work& work, std::int64_t there, std::int64_t here);
void bring_rescorings(Merge::Work& work, MergeSlice slice);
/// Comments, corrections, appeals and calibrations of the attempts that are here.
void bring_reviews(Merge::Work& work, MergeSlice);
/// With choices about awards; codes can be verified only where they were made.
void bring_certificates(Merge::Work& work, MergeSlice);
void bring_lessons(Merge::Work& work, MergeSlice slice);
void bring_audit(Merge::Work& work, MergeSlice slice);
/// What the other station had brought in from further ones.
void bring_audits_elsewhere(Merge::Work& work, MergeSlice);

/// Keeps what another version took the place of; an empty content is nothing.
void set_aside(Merge::Work& work, const std::string& key, const char* kind, const std::string& content);

}  // namespace frontdesk::records
