#include <doctest/doctest.h>

#include <algorithm>

#include "app/content_packs_desk.h"
#include "app/content_packs_lists.h"
#include "app/problem_words.h"
#include "app/test_support.h"
#include "packs/path_rules.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

constexpr const char* packed_overlay =
    R"({"format": 1, "id": "acme", "version": "1.0.0", "title": "公司用语", "extends": "tiny", "rules": []})";

/// The small scenario under another id.
std::string packed_scenario(const std::string& id, const std::string& title) {
    std::string text = core::read_file(core::path_from_utf8(FRONTDESK_SOURCE_DIR) /
                                       "tests/app/content/phone/small-leak.json");
    text.replace(text.find("small-leak"), 10, id);
    const std::size_t at = text.find("\"title\": \"") + 10;
    return text.replace(at, text.find('"', at) - at, title);
}

/// A station with somebody at it.
struct PackStation : TestDesk {
    PackStation() { apply(AddTrainee{"林老师", "金穗花园", "培训"}); }

    void has(const std::string& path, const std::string& content) {
        const std::filesystem::path place = places.data / core::path_from_utf8(path);
        std::filesystem::create_directories(place.parent_path());
        core::write_file(place, content);
    }
    bool is_there(const std::string& path) const {
        return std::filesystem::exists(places.data / core::path_from_utf8(path));
    }
    template <typename Deed>
    Changes packs(Deed deed) {
        return apply(PackDeed{std::move(deed)});
    }
    const PackState& pack_state() const { return state().packs; }
    bool plays(const std::string& scenario) const { return app->content().library.find(scenario) != nullptr; }

    /// With a scenario and an overlay of its own.
    void write_own() {
        has("content/phone/late.json", packed_scenario("late", "迟到的师傅"));
        has("phrasings-overlays/acme.json", packed_overlay);
        reopen();
        apply(ChooseTrainee{state().trainees.front().id});
        packs(LookAtPacks{});
    }
    std::string make(const std::vector<std::string>& items, const std::string& version = "1.0.0") {
        packs(MakePack{items, "前台情景", "acme-desk", version});
        REQUIRE(pack_state().made.has_value());
        return core::to_utf8(pack_state().made->file);
    }
};

const std::vector<std::string> everything_packed{"content/phone/late.json", "overlays/acme.json"};

}  // namespace

TEST_CASE("what the company has is listed by part and title, and goes into a file of its own name") {
    PackStation desk;
    desk.write_own();
    const PackState& state = desk.pack_state();
    REQUIRE(state.own.size() == 2);
    CHECK(state.own[0].title == "迟到的师傅");
    CHECK(state.own[0].part == PackPart::scenario);
    CHECK(state.own[1].title == "公司用语");
    CHECK(state.own[1].part == PackPart::overlay);
    CHECK(state.id.starts_with("pack-2023-11-1"));
    CHECK(state.version == "1.0.0");
    desk.packs(MakePack{{"content/phone/late.json"}, "前台情景", "acme-desk", "1.0.0"});
    REQUIRE(state.made.has_value());
    CHECK(state.made->file == desk.places.data / "packs" / core::path_from_utf8("前台情景_1.0.0.zip"));
    CHECK(state.made->bytes == std::filesystem::file_size(state.made->file));
    CHECK(state.made->files == 1);
    CHECK(state.found.at(0).file == state.made->file);
    CHECK(state.title == "前台情景");
    CHECK(state.id == "acme-desk");
    CHECK(state.version == "1.0.1");
}

TEST_CASE("a pack goes where it is told to, and nothing is written over") {
    PackStation desk;
    desk.write_own();
    MakePack deed{everything_packed, "前台", "acme-desk", "1.0.0", core::to_utf8(desk.folder.path / "out")};
    desk.packs(deed);
    CHECK(desk.pack_state().made->file == desk.folder.path / "out.zip");
    desk.packs(deed);
    CHECK(desk.pack_state().made->file == desk.folder.path / "out (2).zip");
    std::filesystem::create_directory(desk.folder.path / "stick");
    deed.file = core::to_utf8(desk.folder.path / "stick");
    desk.packs(deed);
    CHECK(desk.pack_state().made->file ==
          desk.folder.path / "stick" / core::path_from_utf8("前台_1.0.0.zip"));
    deed.file = core::to_utf8(desk.folder.path / "nowhere" / "x.zip");
    CHECK(desk.packs(deed).refused);
    CHECK(desk.state().notice->place == desk.folder.path / "nowhere" / "x.zip");
}

TEST_CASE("what is missing of a pack is told before anything is written") {
    PackStation desk;
    desk.write_own();
    for (const MakePack& deed :
         {MakePack{{}, "前台", "acme", "1.0.0"}, MakePack{everything_packed, " ", "acme", "1.0.0"},
          MakePack{everything_packed, "前台", "Acme desk", "1.0.0"},
          MakePack{everything_packed, "前台", "acme", "one"}}) {
        CHECK(desk.packs(deed).refused);
        CHECK_FALSE(desk.state().notice->way_out.empty());
    }
    CHECK_FALSE(desk.is_there("packs"));
    desk.has("content/phone/late.json", "{}");
    CHECK(desk.packs(MakePack{everything_packed, "前台", "acme", "1.0.0"}).refused);
    CHECK_FALSE(desk.pack_state().not_packed.empty());
    CHECK_FALSE(desk.pack_state().made.has_value());
}

TEST_CASE("a pack is shown first, comes in, is played, and can be taken back") {
    PackStation from;
    from.write_own();
    const std::string file = from.make(everything_packed);
    PackStation desk;
    CHECK(desk.packs(ReviewPack{file}).packs);
    REQUIRE(desk.pack_state().review.has_value());
    const PackReview& review = *desk.pack_state().review;
    CHECK(review.pack.title == "前台情景");
    CHECK(review.count(PackChange::added) == 2);
    CHECK(review.lines.at(0).title == "迟到的师傅");
    CHECK(review.can_be_brought_in());
    CHECK_FALSE(desk.plays("late"));
    CHECK_FALSE(desk.is_there("content"));

    CHECK(desk.packs(BringInPack{}).practice);
    CHECK(desk.plays("late"));
    CHECK(desk.is_there("phrasings-overlays/acme.json"));
    REQUIRE(desk.pack_state().arrived.has_value());
    CHECK(desk.pack_state().arrived->is_fresh);
    CHECK_FALSE(desk.pack_state().review.has_value());
    desk.packs(ReviewPack{file});
    CHECK(desk.pack_state().review->is_here);
    CHECK_FALSE(desk.pack_state().review->can_be_brought_in());
    desk.packs(BringInPack{});
    desk.packs(CloseReview{});

    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    desk.packs(LookAtPacks{});
    REQUIRE(desk.pack_state().arrived.has_value());
    CHECK_FALSE(desk.pack_state().arrived->is_fresh);
    desk.packs(TakeBackPack{});
    CHECK_FALSE(desk.plays("late"));
    CHECK_FALSE(desk.is_there("phrasings-overlays/acme.json"));
    CHECK_FALSE(desk.pack_state().arrived.has_value());
    CHECK(desk.packs(TakeBackPack{}).refused);
}

TEST_CASE(
    "what is replaced and what is the same are told apart, and edits are kept when a pack is taken back") {
    PackStation desk;
    desk.write_own();
    const std::string file = desk.make(everything_packed);
    desk.has("content/phone/late.json", packed_scenario("late", "另一个写法"));
    desk.packs(ReviewPack{file});
    CHECK(desk.pack_state().review->count(PackChange::replaced) == 1);
    CHECK(desk.pack_state().review->count(PackChange::same) == 1);
    desk.packs(BringInPack{});
    desk.has("content/phone/late.json", packed_scenario("late", "后来又改"));
    desk.packs(TakeBackPack{});
    REQUIRE(desk.state().notice.has_value());
    CHECK(desk.state().notice->text.find("1 个文件") != std::string::npos);
    const std::string now = core::read_file(desk.places.data / "content/phone/late.json");
    CHECK(now.find("另一个写法") != std::string::npos);
}

TEST_CASE("a later version here is told of, and one may go back from it") {
    PackStation from;
    from.write_own();
    const std::string first = from.make(everything_packed);
    from.has("content/phone/late.json", packed_scenario("late", "改过的"));
    const std::string second = from.make(everything_packed, "1.1.0");
    PackStation desk;
    desk.packs(ReviewPack{second});
    desk.packs(BringInPack{});
    desk.packs(ReviewPack{first});
    REQUIRE(desk.pack_state().review.has_value());
    CHECK(desk.pack_state().review->goes_back);
    CHECK(desk.pack_state().review->version_before == "1.1.0");
    desk.packs(BringInPack{});
    CHECK(desk.pack_state().arrived->version == "1.0.0");
}

TEST_CASE("what is no pack, is damaged or is not there is refused in the reader's language") {
    PackStation desk;
    const auto refused = [&desk](const std::string& file) {
        CHECK(desk.packs(ReviewPack{file}).refused);
        CHECK_FALSE(desk.pack_state().review.has_value());
        return desk.state().notice->text;
    };
    const std::string bad = core::to_utf8(desk.folder.path / "bad.zip");
    CHECK(refused(bad) == "这里没有这个文件。");
    core::write_file(desk.folder.path / "bad.zip", "hello");
    CHECK(refused(bad) == "这不是内容包。");
    core::write_file(desk.folder.path / "bad.zip", "PK\x03\x04");
    CHECK(refused(bad).starts_with("文件坏了"));
    CHECK(desk.state().notice->place == desk.folder.path / "bad.zip");
    for (const Language language : {Language::zh_hans, Language::english}) {
        for (int reason = 0; reason < packs::refused_count; ++reason) {
            const Notice told =
                pack_refusal({static_cast<packs::Refused>(reason), "a.json", "x", "y"}, language);
            CHECK_FALSE(told.text.empty());
            CHECK_FALSE(told.way_out.empty());
            CHECK(told.text.find("{0}") == std::string::npos);
        }
    }
}

TEST_CASE("packs are found once each, the latest first, and only files that end in .zip") {
    const core::TestFolder folder;
    for (const char* name : {"a.zip", "b.zip", "c.txt"}) core::write_file(folder.path / name, "x");
    std::filesystem::create_directory(folder.path / "d.zip");
    std::filesystem::last_write_time(folder.path / "b.zip",
                                     std::filesystem::file_time_type::clock::now() + std::chrono::hours(1));
    const auto found = find_packs({folder.path, folder.path / ".", folder.path / "nowhere"});
    REQUIRE(found.size() == 2);
    CHECK(found[0].file == folder.path / "b.zip");
    CHECK(next_version("1.2.9") == "1.2.10");
    CHECK(next_version("7") == "8");
}

TEST_CASE("every folder of a pack has its part, and a damaged note of what was packed is passed over") {
    for (const std::string& name : packs::content_folders()) {
        const bool track = part_of_pack("content/" + name + "/x.json") == PackPart::scenario;
        const bool taught = name == "drills" || name == "knowledge" || name == "courses" || name == "exams";
        CHECK_MESSAGE(track != taught, name);
    }
    const core::TestFolder folder;
    for (const char* text : {"", "{", "[]", "{\"id\": \"X y\", \"version\": \"1\"}", "{\"id\": 3}"}) {
        core::write_file(folder.path / "made.json", text);
        CHECK(read_made(folder.path / "made.json").id.empty());
    }
}

TEST_CASE("every kind of mistake in what is taught has words") {
    for (const curriculum::ProblemCode& code : curriculum::problem_codes())
        CHECK_MESSAGE(!problem_words({std::string(code.code), core::Level::error, {}, "x", "y"}).empty(),
                      code.code);
}

TEST_CASE("nobody who has not signed in makes packs") {
    TestDesk desk;
    CHECK(desk.apply(PackDeed{LookAtPacks{}}).refused);
}
