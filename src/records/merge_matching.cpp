#include <algorithm>
#include <optional>

#include "records/merge_work.h"
#include "records/name.h"

// Who of another station is who here, and who has to be asked about. People are found by their keys, then by
// what was answered; those who have the same name are asked about.
namespace frontdesk::records {

namespace {

/// Names that no program of ours would have stored are no reason to guess.
void refuse_strange_names(const MergePerson& person) {
    const KnownPerson& known = person.known;
    try {
        if (checked_name(known.name, NameUse::required) == known.name &&
            checked_name(known.site, NameUse::optional) == known.site &&
            checked_name(known.team, NameUse::optional) == known.team && !known.key.empty()) {
            return;
        }
    } catch (const StoreError&) {
        // Told below, as what it means for the whole file.
    }
    throw StoreError(Fault::damaged, "the other station's records hold a name that cannot be one",
                     "Check them there with 'frontdesk verify'; nothing was changed.");
}

std::vector<MergePerson> people_of(Database& database, const std::string& where) {
    std::vector<MergePerson> people;
    std::map<std::int64_t, std::size_t> places;
    {
        Rows rows = database.query("SELECT id, uid, name, site, team, created_ms FROM " + where +
                                   ".trainee ORDER BY name, created_ms, uid");
        while (rows.next()) {
            places[rows.integer(0)] = people.size();
            people.push_back({rows.integer(0),
                              {rows.text(1), rows.text(2), rows.text(3), rows.text(4), {rows.integer(5)}},
                              {rows.text(1)}});
        }
    }
    Rows rows = database.query("SELECT trainee, uid FROM " + where + ".trainee_alias");
    while (rows.next()) people[places.at(rows.integer(0))].keys.insert(rows.text(1));
    return people;
}

/// What was answered about two people, here or there; here counts.
class Answers {
  public:
    explicit Answers(Database& database) {
        for (const char* where : {"main", "other"}) {
            Rows rows =
                database.query(std::string("SELECT one, other, same FROM ") + where + ".person_match");
            while (rows.next()) m_same.emplace(std::pair{rows.text(0), rows.text(1)}, rows.integer(2) != 0);
        }
        for (const auto& [keys, same] : m_same) {
            if (!same) continue;
            m_same_keys.emplace(keys.first, keys.second);
            m_same_keys.emplace(keys.second, keys.first);
        }
    }

    /// Whether anything was answered about the two.
    bool about(const MergePerson& one, const MergePerson& other) const {
        for (const std::string& first : one.keys) {
            for (const std::string& second : other.keys) {
                if (m_same.contains({std::min(first, second), std::max(first, second)})) return true;
            }
        }
        return false;
    }

    /// Keys that were said to be the same person's.
    std::vector<std::string> same_as(const MergePerson& person) const {
        std::vector<std::string> keys;
        for (const std::string& key : person.keys) {
            const auto [first, last] = m_same_keys.equal_range(key);
            for (auto one = first; one != last; ++one) keys.push_back(one->second);
        }
        return keys;
    }

  private:
    std::map<std::pair<std::string, std::string>, bool> m_same;
    std::multimap<std::string, std::string> m_same_keys;
};

/// Whoever named no site may be of any; somebody may have changed teams.
bool may_be_same(const KnownPerson& one, const KnownPerson& other) {
    return one.site == other.site || one.site.empty() || other.site.empty();
}

/// The people here by what they are found by.
struct PeopleHere {
    std::map<std::string, std::size_t> by_key;
    std::multimap<std::string, std::size_t> by_name;

    explicit PeopleHere(const std::vector<MergePerson>& people) {
        for (std::size_t i = 0; i < people.size(); ++i) {
            for (const std::string& key : people[i].keys) by_key.emplace(key, i);
            by_name.emplace(plain_name(people[i].known.name), i);
        }
    }
};

/// Whoever is known here by a key, or by an answer.
std::optional<std::size_t> match_of(const PeopleHere& here, const Answers& answers,
                                    const MergePerson& there) {
    for (const std::string& key : there.keys) {
        if (const auto found = here.by_key.find(key); found != here.by_key.end()) return found->second;
    }
    for (const std::string& key : answers.same_as(there)) {
        if (const auto found = here.by_key.find(key); found != here.by_key.end()) return found->second;
    }
    return std::nullopt;
}

/// Both counts are of an index alone; whether an attempt is private stands in its row.
std::map<std::int64_t, int> attempts_by_person(Database& database, const std::string& where) {
    std::map<std::int64_t, int> attempts;
    const std::string counted = "SELECT trainee, count(*) FROM " + where + ".attempt ";
    {
        Rows rows = database.query(counted + "GROUP BY trainee");
        while (rows.next()) attempts[rows.integer(0)] = static_cast<int>(rows.integer(1));
    }
    Rows rows = database.query(counted + "WHERE private = 1 GROUP BY trainee");
    while (rows.next()) attempts[rows.integer(0)] -= static_cast<int>(rows.integer(1));
    return attempts;
}

int attempts_of(Merge::Work& work, const std::string& where, std::int64_t person) {
    const auto [counts, is_new] = work.attempts_in.try_emplace(where);
    if (is_new) counts->second = attempts_by_person(work.database(), where);
    return counts->second[person];
}

/// Those of the same name who were not answered about yet.
void find_doubtful(Merge::Work& work, const PeopleHere& here, const Answers& answers,
                   const MergePerson& there) {
    const auto [first, last] = here.by_name.equal_range(plain_name(there.known.name));
    for (auto one = first; one != last; ++one) {
        const MergePerson& person = work.people_here[one->second];
        if (!may_be_same(there.known, person.known) || answers.about(there, person)) continue;
        DoubtfulMatch match{there.known, person.known};
        match.there.attempts = attempts_of(work, "other", there.id);
        match.here.attempts = attempts_of(work, "main", person.id);
        work.doubtful.push_back(std::move(match));
    }
}

}  // namespace

void match_people(Merge::Work& work) {
    Database& database = work.database();
    work.people_here = people_of(database, "main");
    work.people_there = people_of(database, "other");
    work.matched.clear();
    work.doubtful.clear();
    work.known_here.clear();
    work.known_there.clear();
    const Answers answers(database);
    const PeopleHere places(work.people_here);
    for (const MergePerson& here : work.people_here) work.known_here.push_back(here.known);
    for (const MergePerson& there : work.people_there) {
        refuse_strange_names(there);
        work.known_there.push_back(there.known);
        if (const auto here = match_of(places, answers, there)) {
            work.matched[there.id] = work.people_here[*here].id;
        } else {
            find_doubtful(work, places, answers, there);
        }
    }
}

}  // namespace frontdesk::records
