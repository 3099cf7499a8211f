#include "editing/drafts.h"

#include <doctest/doctest.h>

#include "core/error.h"
#include "core/test_folder.h"
#include "editing/test_support.h"

using namespace frontdesk;
using namespace frontdesk::editing;

TEST_CASE("a draft is kept as it is, also while it is no JSON") {
    const core::TestFolder folder;
    const DraftStore store(folder.path);
    CHECK(store.drafts().empty());
    CHECK_FALSE(store.has_draft("mine"));
    store.save_draft("mine", "{\"title\": \"半");
    CHECK(DraftStore(folder.path).draft("mine") == "{\"title\": \"半");
    REQUIRE(store.drafts().size() == 1);
    CHECK(store.drafts()[0].title == "mine");
    store.save_draft("mine", shipped_text("templates/reception.json"));
    CHECK(store.drafts()[0].title == "前台接待");
    store.drop_draft("mine");
    CHECK(store.drafts().empty());
}

TEST_CASE("where nodes were dragged to is kept beside the drafts and is no draft") {
    const core::TestFolder folder;
    const DraftStore store(folder.path);
    CHECK(store.spots("mine").empty());
    store.save_spots("mine", {{"a", {1.5, -2}}});
    CHECK(store.spots("mine") == Spots{{"a", {1.5, -2}}});
    CHECK(store.drafts().empty());
}

TEST_CASE("publishing puts the text where scenarios are read from, with its version counted up") {
    const core::TestFolder folder;
    const DraftStore store(folder.path);
    std::string text = with_version(shipped_text("templates/reception.json"), 0);
    CHECK(version_of(text) == 1);
    CHECK(store.publish(text) == folder.path / "content/reception/reception.json");
    text = with_version(text, version_of(text));
    store.publish(text);
    REQUIRE(store.published().size() == 1);
    CHECK(store.published()[0].version == 2);
    const std::size_t at = text.find("\"reception\",\n  \"summary\"");
    store.publish(text.replace(at, 11, "\"visits\""));
    REQUIRE(store.published().size() == 1);
    CHECK(store.published()[0].track == "visits");
    CHECK_THROWS_AS(store.publish("{}"), core::Error);
}
