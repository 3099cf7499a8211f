#include "authoring/publish.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/error.h"
#include "phrasing/pack_source.h"
#include "phrasing/rule_sentences.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::authoring;

namespace {

constexpr const char* good =
    R"("patterns": ["不知道"], "should_hit": ["不知道"], "should_not_hit": ["好的"])";

struct Desk {
    phrasing::TestPack pack;
    core::TestFolder folder;

    Desk() {
        pack.rule("F01", good);
        pack.write("classes.json", R"({"classes": {"you": ["你", "您"]}})");
    }

    Publication out(const char* name, const char* version) const {
        return publish({pack.folder(), pack.folder(), folder.path / name, version});
    }
    std::size_t entries() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder.path), {}));
    }
};

std::string refusal(const Desk& desk, const char* name, const char* version) {
    try {
        desk.out(name, version);
    } catch (const core::Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("a sound pack is published with its version and the hash of its rules") {
    const Desk desk;
    for (const char* name : {"folder", "one.json"}) {
        const Publication done = desk.out(name, "1.2.0");
        CHECK(done.published);
        CHECK_FALSE(done.was_there);
        const auto there = phrasing::Engine::load(desk.folder.path / name);
        CHECK(there.problems.empty());
        CHECK(there.engine.version() == done.version);
        CHECK(done.version.rfind("1.2.0+", 0) == 0);
        const auto source = phrasing::read_pack_source(desk.folder.path / name);
        CHECK(source.description("published") == source.rules_hash);
        CHECK(phrasing::has(there.engine.assess("不知道", {}), "F01"));
    }
    CHECK(desk.entries() == 2);
}

TEST_CASE("a pack that breaks one of its sentences is refused with every broken sentence") {
    const Desk desk;
    desk.out("folder", "1.0");
    desk.pack.rule(
        "F01",
        R"("patterns": ["不知道"], "should_hit": ["不晓得", "不知道"], "should_not_hit": ["您不知道吧"])");
    const Publication refused = desk.out("folder", "1.1");
    CHECK_FALSE(refused.published);
    REQUIRE(refused.problems.size() == 2);
    CHECK(refused.problems[0].message.find("不晓得") != std::string::npos);
    CHECK(refused.problems[1].message.find("您不知道吧") != std::string::npos);
    CHECK(phrasing::read_pack_source(desk.folder.path / "folder").description("version") == "1.0");
    CHECK(desk.entries() == 1);
}

TEST_CASE("a published version is never gone back from nor given other content") {
    const Desk desk;
    for (const char* name : {"folder", "one.json"}) {
        CHECK(desk.out(name, "1.10.0").published);
        CHECK(desk.out(name, "1.10.0").was_there);
        CHECK(refusal(desk, name, "1.9.0").find("later than 1.9.0") != std::string::npos);
    }
    desk.pack.rule("F02", good);
    for (const char* name : {"folder", "one.json"}) {
        CHECK(refusal(desk, name, "1.10.0").find("other content") != std::string::npos);
        CHECK(desk.out(name, "1.10.1").published);
        CHECK(phrasing::Engine::load(desk.folder.path / name).engine.find("F02") != nullptr);
    }
    CHECK(desk.entries() == 2);
}

TEST_CASE("a place that holds something else is left alone, and a version must be one") {
    const Desk desk;
    std::filesystem::create_directories(desk.folder.path / "photos");
    core::write_file(desk.folder.path / "photos" / "a.txt", "a");
    core::write_file(desk.folder.path / "other.json",
                     R"({"format": 1, "id": "else", "version": "1", "title": "x"})");
    CHECK(refusal(desk, "photos", "1.0").find("no rule pack") != std::string::npos);
    CHECK(refusal(desk, "other.json", "1.0").find("another pack") != std::string::npos);
    CHECK(refusal(desk, "new", "one").find("no version") != std::string::npos);
    CHECK(core::read_file(desk.folder.path / "photos" / "a.txt") == "a");
    CHECK(desk.entries() == 2);
}

TEST_CASE("a file that was removed from the pack is not in the next version either") {
    const Desk desk;
    desk.pack.rule("F02", good);
    CHECK(desk.out("folder", "1").published);
    std::filesystem::remove(desk.pack.folder() / "F02.json");
    CHECK(desk.out("folder", "2").published);
    CHECK_FALSE(std::filesystem::exists(desk.folder.path / "folder" / "F02.json"));
}

TEST_CASE("an overlay is tried with the pack it extends before it is published") {
    const Desk desk;
    const auto write = [&](const char* rules) {
        core::write_file(
            desk.folder.path / "draft.json",
            R"({"format": 1, "id": "acme", "version": "1", "title": "甲", "extends": "test", "rules": [)" +
                std::string(rules) + "]}");
        return publish(
            {desk.folder.path / "draft.json", desk.pack.folder(), desk.folder.path / "acme.json", {}});
    };
    CHECK_FALSE(write(R"({"id": "F01", "change": {"patterns": ["不晓得"]}})").published);
    CHECK_FALSE(std::filesystem::exists(desk.folder.path / "acme.json"));
    CHECK(write(R"({"id": "F01", "change": {"add_patterns": ["不晓得"], "add_should_hit": ["不晓得"]}})")
              .published);
    const auto loaded = phrasing::Engine::load(desk.pack.folder(), {desk.folder.path / "acme.json"});
    CHECK(loaded.problems.empty());
    CHECK(phrasing::has(loaded.engine.assess("不晓得", {}), "F01"));
}

TEST_CASE("a pack with a part of every kind says the same from one file as from its folder") {
    const Desk desk;
    desk.pack.write("equivalents.json", R"({"words": {"不知道": ["不晓得"]}})");
    desk.pack.write("guards.json", R"({"guards": [{"id": "quoted", "name": "引", "explains": "引述",
        "kind": "quotes", "default": true}]})");
    desk.pack.write("titles.json", R"({"rule": "M06", "male": ["先生"], "female": ["女士"]})");
    desk.pack.write("promises.json", R"({"acts": [{"id": "call-back", "name": "回电", "timed": true,
        "patterns": ["回电话"]}], "doers": [], "guards": [], "signs": ["我"]})");
    desk.pack.rule("M06", R"("patterns": ["{you}好"], "should_hit": ["您好"], "should_not_hit": ["喂"])");
    desk.pack.write("C01.json", R"({"id": "C01", "name": "先问好", "advice": "先问好。", "expects": "M06",
        "should_hit": [[{"clerk": "喂"}]], "should_not_hit": [[{"clerk": "您好"}]]})");
    const auto out = desk.folder.path / "all.json";
    REQUIRE(desk.out("all.json", "99.0").published);
    const auto plain = phrasing::read_pack_source(desk.pack.folder());
    const auto whole = phrasing::read_pack_source(out);
    for (const phrasing::PackPart& part : plain.parts) {
        if (part.holds_rules() || part.name == phrasing::pack_part) continue;
        CAPTURE(part.name);
        const bool there = std::any_of(whole.parts.begin(), whole.parts.end(),
                                       [&](const auto& other) { return other.name == part.name; });
        CHECK(there);
    }
    CHECK(phrasing::rule_sentences(whole).size() == phrasing::rule_sentences(plain).size());
    const auto loaded = phrasing::Engine::load(out);
    CHECK(loaded.problems.empty());
    CHECK(loaded.engine.rules().size() == 2);
    CHECK(loaded.engine.conversation_rules().size() == 1);
    CHECK(loaded.engine.promise_acts().size() == 1);
    CHECK(phrasing::has(loaded.engine.assess("不晓得", {}), "F01"));
    CHECK_FALSE(phrasing::has(loaded.engine.assess("“不晓得”", {}), "F01"));
}

TEST_CASE("a published pack that was changed since says so, and can be published again") {
    const Desk desk;
    for (const char* name : {"folder", "one.json"}) {
        REQUIRE(desk.out(name, "1.0").published);
        const auto place = desk.folder.path / name;
        const auto changed = std::filesystem::is_directory(place) ? place / "F01.json" : place;
        std::string text = core::read_file(changed);
        const std::string words = "好的";
        text.replace(text.find(words), words.size(), "行的");
        core::write_file(changed, text);
        const auto loaded = phrasing::Engine::load(place);
        REQUIRE(loaded.problems.size() == 1);
        CHECK(loaded.problems[0].code == "PH057");
        CHECK(loaded.problems[0].place.line > 1);
        CHECK_FALSE(core::has_errors(loaded.problems));
        const auto again = desk.folder.path / (std::string("again-") + name);
        CHECK(publish({place, place, again, "1.1"}).published);
        CHECK(phrasing::Engine::load(again).problems.empty());
    }
}
