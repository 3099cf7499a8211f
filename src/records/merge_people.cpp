#include <algorithm>
#include <optional>

#include "records/merge_rows.h"
#include "records/merge_work.h"
#include "records/name.h"

// Who is who. People are matched by their keys; those who have the same name are asked about. Two people of
// one name who are different both stay: whoever was entered first keeps the plain name, the others get the
// beginning of their key behind it, whichever station was merged into which.
namespace frontdesk::records {

namespace {

const std::string tag_begin = " ·";
constexpr std::size_t tag_digits = 4;

std::string tagged_name(const KnownPerson& person) {
    std::string plain = plain_name(person.name);
    constexpr int room = longest_name - 2 - static_cast<int>(tag_digits);
    int characters = 0;
    std::size_t end = 0;
    while (end < plain.size() && characters < room) {
        do ++end;
        while (end < plain.size() && (static_cast<unsigned char>(plain[end]) & 0xC0U) == 0x80U);
        ++characters;
    }
    return plain.substr(0, end) + tag_begin + person.key.substr(0, tag_digits);
}

bool is_older(const KnownPerson& one, const KnownPerson& other) {
    return std::pair(one.created.ms, one.key) < std::pair(other.created.ms, other.key);
}

/// A name that nobody has of the same site and team; who has it, if they are younger, gives it up.
std::string name_for(Merge::Work& work, const KnownPerson& person, std::int64_t except) {
    std::string plain = plain_name(person.name);
    std::optional<std::pair<std::int64_t, KnownPerson>> holder;
    {
        Rows rows = work.database().query(
            "SELECT id, uid, name, created_ms FROM main.trainee WHERE name = ? AND site = ? AND team = ? AND "
            "id <> ?",
            {plain, person.site, person.team, except});
        if (rows.next()) {
            holder.emplace(rows.integer(0),
                           KnownPerson{rows.text(1), rows.text(2), "", "", {rows.integer(3)}});
        }
    }
    if (!holder) return plain;
    if (is_older(holder->second, person)) return tagged_name(person);
    work.database().run("UPDATE main.trainee SET name = ? WHERE id = ?",
                        {tagged_name(holder->second), holder->first});
    return plain;
}

void add_keys(Merge::Work& work, std::int64_t here, const std::set<std::string>& keys) {
    for (const std::string& key : keys) {
        work.database().run(
            "INSERT INTO main.trainee_alias (uid, trainee) SELECT ?1, ?2 WHERE NOT EXISTS "
            "(SELECT 1 FROM main.trainee WHERE uid = ?1) ON CONFLICT DO NOTHING",
            {key, here});
    }
    work.database().run(
        "DELETE FROM main.trainee_alias WHERE uid IN (SELECT uid FROM main.trainee WHERE id = ?)", {here});
}

/// The two are one person: what was entered first is what they are called.
void unite(Merge::Work& work, const MergePerson& there, std::int64_t here) {
    const auto found = std::find_if(work.people_here.begin(), work.people_here.end(),
                                    [here](const MergePerson& one) { return one.id == here; });
    FRONTDESK_CHECK(found != work.people_here.end());
    Database& database = work.database();
    std::set<std::string> keys = there.keys;
    keys.insert(found->keys.begin(), found->keys.end());
    if (keys != found->keys) ++work.report.people_united;
    if (is_older(there.known, found->known)) {
        const std::string name = name_for(work, there.known, here);
        database.run(
            "UPDATE main.trainee SET uid = ?, name = ?, site = ?, team = ?, created_ms = ? WHERE id = ?",
            {there.known.key, name, there.known.site, there.known.team, there.known.created.ms, here});
        found->known = there.known;
    }
    add_keys(work, here, keys);
    found->keys = keys;
    // Settings are no facts: what somebody chose stands over what nobody chose.
    database.run(
        "UPDATE main.trainee SET shown_round = max(trainee.shown_round, o.shown_round), "
        "practises_privately = max(trainee.practises_privately, o.practises_privately), daily_limit = CASE "
        "WHEN trainee.daily_limit = 10 THEN o.daily_limit WHEN o.daily_limit = 10 THEN trainee.daily_limit "
        "ELSE min(trainee.daily_limit, o.daily_limit) END "
        "FROM (SELECT shown_round, practises_privately, daily_limit FROM other.trainee WHERE id = ?) AS o "
        "WHERE trainee.id = ?",
        {there.id, here});
}

std::int64_t add_person(Merge::Work& work, const MergePerson& there) {
    const std::string name = name_for(work, there.known, 0);
    Database& database = work.database();
    database.run(copy_sql(database, "trainee", {{"name", "?1"}}) + "WHERE o.id = ?2", {name, there.id});
    const std::int64_t here = database.last_id();
    add_keys(work, here, there.keys);
    ++work.report.people;
    work.people_here.push_back({here, there.known, there.keys});
    return here;
}

/// The first key of whoever has the key in that column.
std::string first_key(const std::string& column) {
    return "coalesce((SELECT t.uid FROM main.trainee_alias AS a JOIN main.trainee AS t ON t.id = a.trainee "
           "WHERE a.uid = " +
           column + "), " + column + ")";
}

/// What was said about a key holds for the person: two orders of merging leave the same rows. An answer that
/// made two keys one person has done its work.
void use_first_keys(Database& database) {
    const std::string one = first_key("one");
    const std::string other = first_key("other");
    database.run("INSERT INTO main.person_match (one, other, same, at_ms) SELECT min(" + one + ", " + other +
                 "), max(" + one + ", " + other + "), same, at_ms FROM main.person_match WHERE " + one +
                 " <> " + other + " ON CONFLICT DO NOTHING");
    database.run("DELETE FROM main.person_match WHERE " + one + " <> one OR " + other + " <> other");
    const std::string whose = first_key("of_uid");
    database.run("INSERT INTO main.set_aside SELECT " + whose +
                 ", kind, content, at_ms FROM main.set_aside "
                 "WHERE kind = 'practice' ON CONFLICT DO NOTHING");
    database.run("DELETE FROM main.set_aside WHERE kind = 'practice' AND " + whose + " <> of_uid");
}

void carry_answers(Database& database) {
    database.run(
        "INSERT INTO main.person_match SELECT * FROM other.person_match WHERE true ON CONFLICT DO NOTHING");
    database.run(
        "INSERT INTO main.station (id, own, merged_ms) SELECT id, 0, merged_ms FROM other.station WHERE true "
        "ON CONFLICT DO UPDATE SET merged_ms = max(merged_ms, excluded.merged_ms) WHERE own = 0");
    database.run(
        "INSERT INTO main.set_aside SELECT * FROM other.set_aside WHERE true ON CONFLICT DO UPDATE SET at_ms "
        "= min(at_ms, excluded.at_ms)");
    use_first_keys(database);
}

}  // namespace

std::string plain_name(const std::string& name) {
    const std::size_t size = tag_begin.size() + tag_digits;
    if (name.size() <= size || name.compare(name.size() - size, tag_begin.size(), tag_begin) != 0)
        return name;
    return name.substr(0, name.size() - size);
}

void bring_people(Merge::Work& work) {
    Database& database = work.database();
    // A slice that failed is brought again.
    database.run("DELETE FROM temp.person");
    for (const MergePerson& there : work.people_there) {
        const auto found = work.matched.find(there.id);
        const std::int64_t here = found == work.matched.end() ? add_person(work, there) : found->second;
        if (found != work.matched.end()) unite(work, there, here);
        database.run("INSERT INTO temp.person (there, here) VALUES (?, ?)", {there.id, here});
    }
    carry_answers(database);
    database.run(
        "INSERT INTO main.number_elsewhere SELECT ?1, 'trainee', id, uid FROM other.trainee WHERE ?1 <> ?2 "
        "ON "
        "CONFLICT DO NOTHING",
        {work.station_there, work.station_here});
    database.run(
        "INSERT INTO main.number_elsewhere SELECT * FROM other.number_elsewhere WHERE true ON CONFLICT "
        "DO NOTHING");
}

}  // namespace frontdesk::records
