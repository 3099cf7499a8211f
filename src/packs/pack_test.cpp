#include "packs/pack.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "packs/collect.h"
#include "packs/manifest.h"
#include "packs/test_support.h"

using namespace frontdesk;
using namespace frontdesk::packs;

TEST_CASE("a pack is read as it was written, and the same pack gives the same bytes in any order") {
    ContentPack pack = pack_of("1.2.0", {{"overlays/acme.json", small_overlay},
                                         {"content/phone/late.json", small_scenario("late")},
                                         {"content/knowledge/铃声.json", "{}"}});
    const std::string bytes = write_content_pack(pack);
    const ContentPack read = read_content_pack(bytes, "x.zip");
    CHECK(read.id == "acme-desk");
    CHECK(read.title == "前台情景");
    CHECK(read.version == "1.2.0");
    CHECK(read.made_with == "frontdesk 0.1.0");
    REQUIRE(read.files.size() == 3);
    CHECK(read.files[0].path == "content/knowledge/铃声.json");
    CHECK(read.files[1].content == small_scenario("late"));
    CHECK(read.has_overlays());
    std::reverse(pack.files.begin(), pack.files.end());
    CHECK(write_content_pack(pack) == bytes);
}

TEST_CASE("the fingerprint tells contents apart, not the programs that packed them") {
    ContentPack pack = pack_of("1.0", {{"content/phone/a.json", "{}"}});
    const std::string before = fingerprint(pack);
    pack.made_with = "frontdesk 9";
    CHECK(fingerprint(pack) == before);
    pack.files[0].content = "{ }";
    CHECK(fingerprint(pack) != before);
}

TEST_CASE("what is unpacked into an empty place packs to the same bytes again") {
    const TestPlace sender, receiver;
    sender.write("content/phone/late.json", small_scenario("late"));
    sender.write("content/complaints/later.json", small_scenario("later", "complaints"));
    sender.write("phrasings-overlays/acme.json", small_overlay);
    ContentPack pack = pack_of("1.0.0", collect(source_in(sender.places), {}).files);
    const std::string bytes = write_content_pack(pack);
    CHECK(receiver.take(read_content_pack(bytes, "x.zip")).done);
    pack.files = collect(source_in(receiver.places), {}).files;
    CHECK(write_content_pack(pack) == bytes);
}

TEST_CASE("some of the content is packed by its ids") {
    const TestPlace place;
    place.write("content/phone/late.json", "{}");
    place.write("content/drills/F05.json", "{}");
    place.write("phrasings-overlays/acme/pack.json", "{}");
    place.write("phrasings-overlays/acme/rules/one.json", "{}");
    const Source source = source_in(place.places);
    CHECK(collect(source, {}).files.size() == 4);
    CHECK(collect(source, {"late"}).files.front().path == "content/phone/late.json");
    CHECK(collect(source, {"F05", "acme"}).files.size() == 3);
    CHECK(mentions(refusal_of([&] { collect(source, {"lat"}); }), "'lat'"));
}

TEST_CASE("a folder of content is packed as well as a data folder, and what is elsewhere is told of") {
    const TestPlace place;
    place.write("phone/late.json", "{}");
    place.write("phone/late.json.tmp", "{}");
    place.write("overlays/acme.json", "{}");
    place.write("drafts/unripe.json", "{}");
    place.write("packs.json", "{}");
    std::filesystem::create_symlink("/etc/passwd", place.places.data / "phone/link.json");
    const Collected found = collect(source_in(place.places.data), {});
    REQUIRE(found.files.size() == 2);
    CHECK(found.files[0].path == "content/phone/late.json");
    CHECK(found.files[1].path == "overlays/acme.json");
    REQUIRE(found.left_out.size() == 1);
    CHECK(mentions(found.left_out[0], "drafts/unripe.json"));
}

TEST_CASE("nothing to pack, a name that no pack may have and a file that is too large are told") {
    const TestPlace place;
    const Source source = source_in(place.places);
    CHECK(mentions(refusal_of([&] { collect(source, {}); }), "nothing to pack"));
    CHECK(mentions(refusal_of([&] { source_in(place.places.data / "none"); }), "no folder"));
    place.write("content/phone/a:b.json", "{}");
    CHECK(mentions(refusal_of([&] { collect(source, {}); }), "cannot be packed"));
    std::filesystem::remove(place.places.data / "content/phone/a:b.json");
    place.write("content/phone/large.json", std::string(most_bytes_a_file + 1, ' '));
    CHECK(mentions(refusal_of([&] { collect(source, {}); }), "larger than"));
}

TEST_CASE("what could not be read again is not packed") {
    CHECK_FALSE(refusal_of([] { write_content_pack(pack_of("1.0", {})); }).empty());
    CHECK_FALSE(refusal_of([] {
                    write_content_pack(pack_of("one", {{"content/phone/a.json", "{}"}}));
                }).empty());
    const std::string blank(std::size_t{1} << 20U, ' ');
    CHECK(mentions(refusal_of([&] {
                       write_content_pack(pack_of("1.0", {{"content/phone/a.json", blank}}));
                   }),
                   "200 times"));
}
