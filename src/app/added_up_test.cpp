// What two stations corrected before they heard of each other.
#include "app/added_up.h"

#include <doctest/doctest.h>

#include "app/review_test_support.h"
#include "records/merge.h"

using namespace frontdesk;
using namespace frontdesk::app;
using records::MarkPlace;

namespace {

/// A station as it stands, and copies of it that go their own way.
struct Copies {
    ReviewStation station;
    core::TestFolder folder;

    Copies() { station.desk.app.reset(); }

    Places copy(const char* name) const {
        Places places{station.desk.places.scenarios, folder.path / name};
        std::filesystem::copy(station.desk.places.data, places.data,
                              std::filesystem::copy_options::recursive);
        return places;
    }
    App open(const Places& places) const {
        return App(places, station.desk.clock, Entrance{false, records::cheap_cost});
    }
    records::Store store(const Places& places) const {
        return records::Store::open(records_file(places), station.desk.clock);
    }

    /// The forbidden act of the bad attempt, and the courtesy that it lost by it.
    std::vector<MarkPlace> marks(const Places& places) const {
        std::vector<MarkPlace> found;
        const auto standing = store(places).standing(station.bad);
        const auto all = records::places_of(standing.marks);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (standing.marks[i].points < 0) found = {all[i], {all[i].turn, "courtesy", 0}};
        REQUIRE(found.size() == 2);
        return found;
    }

    /// As it would be without any fault.
    void correct(const Places& places, const MarkPlace& place) const {
        App app = open(places);
        app.apply(SignInDeed{SignInAccount{{2}, records::Secret(std::string(ReviewStation::password))}});
        app.apply(ReviewDeed{OpenReview{station.bad}});
        REQUIRE(app.state().review.open);
        const auto& standing = app.state().review.open->result.standing;
        const auto all = records::places_of(standing.marks);
        const auto at = std::find(all.begin(), all.end(), place) - all.begin();
        const int most = standing.marks.at(static_cast<std::size_t>(at)).of;
        CHECK_FALSE(app.apply(ReviewDeed{CorrectMark{place, most, false, "听了录音"}}).refused);
    }

    void bring(const Places& here, const Places& there) const {
        records::Merge merge(records_file(here), records_file(there), station.desk.clock,
                             {{}, {}, "console"});
        while (merge.step()) {
        }
        open(here);  // Whoever opens the program adds up what was brought without it.
    }
};

}  // namespace

TEST_CASE("what two stations corrected of one attempt comes to the same on both, and leaves neither out") {
    const Copies copies;
    const Places one = copies.copy("one");
    const Places other = copies.copy("other");
    const Places both = copies.copy("both");
    const std::vector<MarkPlace> marks = copies.marks(one);
    copies.correct(one, marks[0]);
    copies.correct(other, marks[1]);
    for (const MarkPlace& mark : marks) copies.correct(both, mark);
    const records::StandingMark expected = copies.store(both).standing(copies.station.bad);
    REQUIRE(copies.store(one).standing(copies.station.bad).total != expected.total);
    REQUIRE(copies.store(other).standing(copies.station.bad).total != expected.total);
    copies.bring(one, other);
    copies.bring(other, one);
    for (const Places& places : {one, other}) {
        const records::Store store = copies.store(places);
        const records::StandingMark standing = store.standing(copies.station.bad);
        CHECK(standing.total == expected.total);
        CHECK(standing.passed == expected.passed);
        CHECK(standing.fatal == expected.fatal);
        CHECK(standing.dimensions == expected.dimensions);
        CHECK(store.standing_heads({copies.station.bad}).front().total == expected.total);
        CHECK(store.uncounted().attempts.empty());
        CHECK(store.check_health().sound);
    }
}

TEST_CASE("a correction that is made in knowledge of all others stands for itself") {
    const Copies copies;
    const Places one = copies.copy("one");
    const Places other = copies.copy("other");
    const std::vector<MarkPlace> marks = copies.marks(one);
    copies.correct(one, marks[0]);
    copies.correct(other, marks[1]);
    copies.bring(one, other);
    {
        App app = copies.open(one);
        app.apply(SignInDeed{SignInAccount{{2}, records::Secret(std::string(ReviewStation::password))}});
        app.apply(ReviewDeed{OpenReview{copies.station.bad}});
        const int before = app.state().review.open->result.head.total;
        app.apply(ReviewDeed{CorrectMark{marks[1], 0, false, "还是没称呼您"}});
        CHECK(app.state().review.open->result.head.total < before);
    }
    const records::StandingMark last = copies.store(one).standing(copies.station.bad);
    copies.bring(other, one);
    CHECK(copies.store(other).standing(copies.station.bad).total == last.total);
    CHECK(copies.store(other).uncounted().attempts.empty());
}
