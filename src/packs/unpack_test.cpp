#include "packs/unpack.h"

#include <doctest/doctest.h>

#include "packs/test_support.h"

using namespace frontdesk;
using namespace frontdesk::packs;

namespace {

const std::string late = "content/phone/late.json";
const std::string acme = "phrasings-overlays/acme.json";

ContentPack first_pack() {
    return pack_of("1.0.0", {{late, small_scenario("late")}, {"overlays/acme.json", small_overlay}});
}

/// The same scenario with a line feed more.
std::string mended(const char* id) {
    return small_scenario(id) + "\n";
}

}  // namespace

TEST_CASE("a pack comes into an empty place as a whole") {
    const TestPlace place;
    const Unpacked done = place.take(first_pack());
    CHECK(done.done);
    CHECK(done.added.size() == 2);
    CHECK(done.before.empty());
    CHECK(place.read(late) == small_scenario("late"));
    CHECK(place.read(acme) == small_overlay);
    CHECK_FALSE(place.has("content-before"));
}

TEST_CASE("the same pack once more changes nothing") {
    const TestPlace place;
    place.take(first_pack());
    const std::size_t entries = place.entries();
    const Unpacked done = place.take(first_pack());
    CHECK(done.was_there);
    CHECK_FALSE(done.done);
    CHECK(place.entries() == entries);
}

TEST_CASE("what is replaced is kept, also what somebody has worked on, and other files stay") {
    const TestPlace place;
    place.write("content/phone/own.json", small_scenario("own"));
    place.write("content/README.txt", "ours");
    place.take(first_pack());
    place.write(late, mended("late"));
    const Unpacked done = place.take(first_pack());
    CHECK(done.done);
    CHECK(done.replaced == std::vector<std::string>{late});
    CHECK(place.read(late) == small_scenario("late"));
    CHECK(core::read_file(done.before / late) == mended("late"));
    CHECK_FALSE(place.has("content-before/acme-desk-1/content/phone/own.json"));
    CHECK_FALSE(place.has("content-before/acme-desk-1/phrasings-overlays"));
    CHECK(place.read("content/phone/own.json") == small_scenario("own"));
    CHECK(place.read("content/README.txt") == "ours");
}

TEST_CASE("a later version takes along what the earlier one brought, but not what was worked on since") {
    const TestPlace place;
    place.take(pack_of("1.0.0", {{late, small_scenario("late")},
                                 {"content/phone/gone.json", small_scenario("gone")},
                                 {"content/phone/edited.json", small_scenario("edited")}}));
    place.write("content/phone/edited.json", mended("edited"));
    const Unpacked done = place.take(pack_of("1.1.0", {{late, mended("late")}}));
    CHECK(done.version_before == "1.0.0");
    CHECK(done.replaced == std::vector<std::string>{late});
    CHECK(done.taken_away == std::vector<std::string>{"content/phone/gone.json"});
    CHECK_FALSE(place.has("content/phone/gone.json"));
    CHECK(place.read("content/phone/edited.json") == mended("edited"));
    CHECK(core::read_file(done.before / "content/phone/gone.json") == small_scenario("gone"));
    CHECK(core::read_file(done.before / late) == small_scenario("late"));
}

TEST_CASE("a scenario that comes into another track leaves the first") {
    const TestPlace place;
    place.take(first_pack());
    ContentPack moved = pack_of("1.0.0", {{"content/visits/late.json", small_scenario("late", "visits")}});
    moved.id = "other-desk";
    const Unpacked done = place.take(moved);
    CHECK(done.taken_away == std::vector<std::string>{late});
    CHECK_FALSE(place.has(late));
    CHECK(place.has("content/visits/late.json"));
    CHECK(place.has(acme));
}

TEST_CASE("an earlier version is refused unless asked for, the same version with other content always") {
    const TestPlace place;
    place.take(pack_of("1.10", {{late, small_scenario("late")}}));
    const ContentPack earlier = pack_of("1.9", {{late, mended("late")}});
    CHECK(mentions(refusal_of([&] { place.take(earlier); }), "later than 1.9"));
    const ContentPack other = pack_of("1.10", {{late, mended("late")}});
    CHECK(mentions(refusal_of([&] { place.take(other, true); }), "with other content"));
    CHECK(place.read(late) == small_scenario("late"));
    CHECK(place.take(earlier, true).done);
    CHECK(place.read(late) == mended("late"));
}

TEST_CASE("with a problem in one file, or told to try only, nothing is changed") {
    const TestPlace place;
    place.take(first_pack());
    const std::size_t entries = place.entries();
    const Unpacked done =
        place.take(pack_of("2.0.0", {{late, mended("late")}, {"content/phone/bad.json", "{}"}}));
    CHECK(core::has_errors(done.problems));
    CHECK_FALSE(done.done);
    const ContentPack sound = pack_of("2.0.0", {{late, mended("late")}});
    const Unpacked tried = unpack(sound, {place.places, false, true});
    CHECK_FALSE(tried.done);
    CHECK(tried.replaced == std::vector<std::string>{late});
    CHECK(place.entries() == entries);
    CHECK(place.read(late) == small_scenario("late"));
}

TEST_CASE("what cannot be written leaves everything as it was") {
    const TestPlace place;
    place.take(first_pack());
    const ContentPack next = pack_of("2.0.0", {{late, mended("late")}});
    place.write("content-before", "a file where the folder should be");
    CHECK_FALSE(refusal_of([&] { place.take(next); }).empty());
    CHECK(place.read(late) == small_scenario("late"));
    std::filesystem::remove(place.places.data / "content-before");
    std::filesystem::create_directories(place.places.data / "content/phone/new.json/in-the-way");
    const ContentPack blocked = pack_of("2.0.0", {{"content/phone/new.json", small_scenario("new")}});
    CHECK_FALSE(refusal_of([&] { place.take(blocked); }).empty());
    CHECK(place.read(late) == small_scenario("late"));
    CHECK_FALSE(place.has("content-before"));
}

TEST_CASE("what a broken-off unpacking left behind is neither used nor lost") {
    const TestPlace place;
    place.write("content-before/acme-desk-1/content/phone/half.json", "{");
    place.take(first_pack());
    CHECK_FALSE(place.has("content/phone/half.json"));
    CHECK(place.has("content-before/acme-desk-1/content/phone/half.json"));
}

TEST_CASE("a list of packs that leads out of the folder takes nothing away, a broken one is told") {
    const TestPlace place;
    place.take(first_pack());
    place.write("keep.json", "{}");
    std::string list = place.read("content/packs.json");
    list.replace(list.find(late), late.size(), "content/../keep.json");
    place.write("content/packs.json", list);
    const Unpacked done = place.take(pack_of("2.0.0", {{"content/phone/new.json", small_scenario("new")}}));
    CHECK(done.done);
    CHECK(place.has("keep.json"));
    place.write("content/packs.json", "{");
    CHECK(mentions(refusal_of([&] { place.take(first_pack()); }), "packs.json"));
}

TEST_CASE("links among the company's files stay links, and a folder that is one is left alone") {
    const TestPlace place;
    place.write("elsewhere/shared.json", "{}");
    std::filesystem::create_directories(place.places.data / "content/phone");
    std::filesystem::create_symlink("../../elsewhere/shared.json", place.places.data / "content/link.json");
    CHECK(place.take(first_pack()).done);
    CHECK(std::filesystem::is_symlink(place.places.data / "content/link.json"));
    CHECK_FALSE(place.has("content-before"));
    std::filesystem::rename(place.places.data / "content", place.places.data / "share");
    std::filesystem::create_directory_symlink("share", place.places.data / "content");
    const ContentPack next = pack_of("2.0.0", {{late, mended("late")}});
    CHECK(mentions(refusal_of([&] { place.take(next); }), "is a link"));
    CHECK(place.read(late) == small_scenario("late"));
}
