#include "packs/put_back.h"

#include <doctest/doctest.h>

#include "packs/test_support.h"

using namespace frontdesk;
using namespace frontdesk::packs;

namespace {

const std::string back_late = "content/phone/late.json";

/// Unpacks and notes the way back, as the window does.
Unpacked bring_in(const TestPlace& place, const ContentPack& pack) {
    const Ledger before = read_ledger(place.places.ledger());
    Unpacked done = place.take(pack);
    REQUIRE(done.done);
    note_way_back(pack, done, before, place.places);
    return done;
}

ContentPack back_pack(const std::string& version, const std::string& late) {
    return pack_of(version, {{back_late, late}, {"overlays/acme.json", small_overlay}});
}

}  // namespace

TEST_CASE("what a pack brought is taken back as if it had never come") {
    const TestPlace place;
    place.write("content/phone/own.json", small_scenario("own"));
    bring_in(place, back_pack("1.0.0", small_scenario("late")));
    REQUIRE(way_back(place.places));
    const PutBack done = put_back(*way_back(place.places), place.places);
    CHECK(done.edited.empty());
    CHECK(done.before.empty());
    CHECK_FALSE(place.has(back_late));
    CHECK_FALSE(place.has("phrasings-overlays/acme.json"));
    CHECK(place.has("content/phone/own.json"));
    CHECK_FALSE(place.has("content-before"));
    CHECK(read_ledger(place.places.ledger()).packs.empty());
    CHECK_FALSE(way_back(place.places));
}

TEST_CASE("what was replaced or taken away returns, and the version before is told of again") {
    const TestPlace place;
    bring_in(place, pack_of("1.0.0", {{back_late, small_scenario("late")},
                                      {"content/phone/gone.json", small_scenario("gone")}}));
    bring_in(place, back_pack("1.1.0", small_scenario("late") + "\n"));
    CHECK_FALSE(place.has("content/phone/gone.json"));
    put_back(*way_back(place.places), place.places);
    CHECK(place.read(back_late) == small_scenario("late"));
    CHECK(place.has("content/phone/gone.json"));
    CHECK_FALSE(place.has("phrasings-overlays/acme.json"));
    CHECK(read_ledger(place.places.ledger()).find("acme-desk")->version == "1.0.0");
    CHECK(place.take(back_pack("1.1.0", small_scenario("late") + "\n")).done);
}

TEST_CASE("what somebody has worked on since is kept when a pack is taken back") {
    const TestPlace place;
    bring_in(place, back_pack("1.0.0", small_scenario("late")));
    place.write(back_late, small_scenario("late") + "\n\n");
    const PutBack done = put_back(*way_back(place.places), place.places);
    CHECK(done.edited == std::vector<std::string>{back_late});
    CHECK(core::read_file(done.before / back_late) == small_scenario("late") + "\n\n");
}

TEST_CASE("there is no way back once something else came over it, or the note is damaged") {
    const TestPlace place;
    bring_in(place, back_pack("1.0.0", small_scenario("late")));
    place.take(back_pack("1.1.0", small_scenario("late") + "\n"));
    CHECK_FALSE(way_back(place.places));
    bring_in(place, back_pack("1.2.0", small_scenario("late") + "\n\n"));
    REQUIRE(way_back(place.places));
    const std::string note = place.read("content-before/last.json");
    for (const char* text : {"", "[]", "{}", "{\"format\": 1, \"packs\": []}"}) {
        place.write("content-before/last.json", text);
        CHECK_FALSE(way_back(place.places));
    }
    std::string outside = note;
    outside.replace(outside.find("acme-desk-"), 10, "../../../x");
    place.write("content-before/last.json", outside);
    CHECK_FALSE(way_back(place.places));
}

TEST_CASE("an overlay that was a folder leaves no empty folder behind") {
    const TestPlace place;
    const char* head =
        R"({"format": 1, "id": "acme", "version": "1.0.0", "title": "Acme", "extends": "tiny"})";
    bring_in(place, pack_of("1.0.0", {{"overlays/acme/pack.json", head},
                                      {"overlays/acme/rules.json", R"({"rules": []})"}}));
    REQUIRE(place.has("phrasings-overlays/acme/pack.json"));
    put_back(*way_back(place.places), place.places);
    CHECK_FALSE(place.has("phrasings-overlays/acme"));
}
