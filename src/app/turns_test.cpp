#include "app/turns.h"

#include <doctest/doctest.h>

#include "app/exercise_fields.h"

using namespace frontdesk;
using namespace frontdesk::app;
using session::Entry;
using session::EntryKind;

namespace {

Entry entry_of(EntryKind kind, const std::string& chosen = {}) {
    Entry entry;
    entry.kind = kind;
    entry.chosen = chosen;
    return entry;
}

scoring::Mark mark_of(std::size_t entry, int points, int of, bool fatal = false) {
    return {entry, {}, scenario::Dimension::courtesy, points, of, {}, {}, fatal};
}

std::vector<session::Session> sessions_of(const std::vector<std::size_t>& sizes) {
    std::vector<session::Session> sessions;
    for (const std::size_t size : sizes) {
        sessions.emplace_back();
        sessions.back().transcript.assign(size, entry_of(EntryKind::reply));
    }
    return sessions;
}

}  // namespace

TEST_CASE("turns are counted as the play screen counts them: acts and forms stand between") {
    const std::vector<Entry> transcript{entry_of(EntryKind::act, "pick-up"),
                                        entry_of(EntryKind::owner),
                                        entry_of(EntryKind::reply),
                                        entry_of(EntryKind::hint),
                                        entry_of(EntryKind::choice),
                                        entry_of(EntryKind::form),
                                        entry_of(EntryKind::exercise),
                                        entry_of(EntryKind::summary),
                                        entry_of(EntryKind::act, session::act_gave_up)};
    scoring::Result score;
    score.marks = {mark_of(0, 2, 4), mark_of(2, 4, 4), mark_of(2, -6, 0), mark_of(4, 0, 4)};
    const std::vector<Turn> turns = turns_of(transcript, score);
    REQUIRE(turns.size() == 6);
    CHECK(turns[0].number == 0);
    CHECK(turns[0].lost == 2);
    CHECK(turns[1].number == 1);
    CHECK(turns[1].points == -2);
    CHECK(turns[1].lost == 6);
    CHECK(turns[2].number == 2);
    CHECK(turns[3].number == 0);
    CHECK(turns[5].number == 4);
    CHECK(worst_turn(turns) == 1);
}

TEST_CASE("a fatal turn is the worst, and without any loss the last one is as good as any") {
    std::vector<Turn> turns(3);
    CHECK(worst_turn(turns) == 2);
    turns[1].number = 1;
    CHECK(worst_turn(turns) == 1);
    turns[0].lost = 20;
    turns[1].fatal = true;
    CHECK(worst_turn(turns) == 1);
}

TEST_CASE("a turn begins where its waiting began") {
    const auto earlier = sessions_of({0, 0, 0, 2, 2, 4});
    session::Session now = sessions_of({6}).front();
    CHECK(place_before(earlier, now, 0) == 0);
    CHECK(place_before(earlier, now, 2) == 3);
    CHECK(place_before(earlier, now, 4) == 5);
    CHECK_FALSE(place_before(earlier, now, 6).has_value());
    CHECK_FALSE(place_before({}, now, 0).has_value());
    now.transcript[2].kind = EntryKind::owner;
    CHECK_FALSE(place_before(earlier, now, 2).has_value());
}

TEST_CASE("what was answered to an exercise lies on the desk again") {
    const std::pair<exercise::Answer, FormFields> answers[] = {
        {exercise::Picked{{"a", "c"}}, {{"exercise:n:a", "1"}, {"exercise:n:c", "1"}}},
        {exercise::Ordered{{"b", "a"}}, {{"exercise:n:order", "b a"}}},
        {exercise::Sorted{{{"x", "left"}}}, {{"exercise:n:x", "left"}}},
        {exercise::Matched{{{"x", "y"}}}, {{"exercise:n:x", "y"}}},
        {exercise::Counted{2.5}, {{"exercise:n:number", "2.5"}}},
    };
    for (const auto& [answer, fields] : answers) {
        Entry entry = entry_of(EntryKind::exercise);
        entry.node = "n";
        entry.text = "in words";
        entry.answer = answer;
        CHECK(said_before(entry).fields == fields);
        CHECK(said_before(entry).reply.empty());
    }
}
