#include "editing/part_store.h"

#include <doctest/doctest.h>

#include "core/error.h"
#include "core/file.h"
#include "core/test_folder.h"
#include "editing/drafts.h"

using namespace frontdesk;
using namespace frontdesk::editing;

namespace {

constexpr const char* small_part = "{\"format\": 1, \"id\": \"rings\", \"title\": \"铃声\"}\n";

}  // namespace

TEST_CASE("drafts of drills, questions and examinations lie beside each other and are kept as they are") {
    const core::TestFolder folder;
    const PartStore store(folder.path);
    CHECK(store.drafts().empty());
    CHECK_FALSE(store.has_draft(PartKind::topic, "rings"));
    store.save_draft(PartKind::topic, "rings", "{\"title\": \"半");
    store.save_draft(PartKind::exam, "rings", small_part);
    CHECK(PartStore(folder.path).draft(PartKind::topic, "rings") == "{\"title\": \"半");
    REQUIRE(store.drafts().size() == 2);
    CHECK(store.drafts()[0].kind == PartKind::topic);
    CHECK(store.drafts()[1].kind == PartKind::exam);
    CHECK(DraftStore(folder.path).drafts().empty());
    store.drop_draft(PartKind::topic, "rings");
    CHECK(store.drafts().size() == 1);
}

TEST_CASE("what is published lies where parts are read from, and what it replaces is kept") {
    const core::TestFolder folder;
    const PartStore store(folder.path);
    CHECK(store.last_version(PartKind::topic, "rings") == 0);
    const std::string first = with_version(small_part, 0);
    CHECK(store.publish(PartKind::topic, first) == folder.path / "content/knowledge/rings.json");
    CHECK(store.published_text(PartKind::topic, "rings") == first);
    CHECK(store.last_version(PartKind::topic, "rings") == 1);
    store.publish(PartKind::topic, with_version(first, 1));
    REQUIRE(store.published().size() == 1);
    CHECK(store.published()[0].version == 2);
    CHECK(core::read_file(folder.path / "earlier/knowledge/rings.v1.json") == first);
    store.withdraw(PartKind::topic, "rings");
    CHECK(store.published().empty());
    CHECK(std::filesystem::exists(folder.path / "earlier/knowledge/rings.v2.json"));
    CHECK(store.last_version(PartKind::topic, "rings") == 2);
}

TEST_CASE("no name leads out of the folder") {
    const core::TestFolder folder;
    const PartStore store(folder.path);
    for (const char* name : {"../evil", "", "a/b", "..", "名字"}) {
        CHECK_THROWS_AS(store.save_draft(PartKind::topic, name, small_part), core::Error);
        const std::string text = "{\"id\": \"" + std::string(name) + "\"}";
        CHECK_THROWS_AS(store.publish(PartKind::exam, text), core::Error);
        CHECK_FALSE(store.has_draft(PartKind::drill, name));
    }
    CHECK_THROWS_AS(store.publish(PartKind::drill, "no JSON"), core::Error);
}

TEST_CASE("a version is written behind the key that is asked for") {
    CHECK(with_version("{\"format\": 1, \"rule\": \"F05\", \"title\": \"x\"}\n", 3, "rule") ==
          "{\"format\": 1, \"rule\": \"F05\", \"version\": 4, \"title\": \"x\"}\n");
}
