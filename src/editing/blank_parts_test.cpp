#include "editing/blank_parts.h"

#include <doctest/doctest.h>

#include <set>

#include "curriculum/part.h"
#include "editing/document.h"
#include "editing/test_support.h"
#include "editing/tidy.h"
#include "exercise/exercise.h"

using namespace frontdesk;
using namespace frontdesk::editing;
using curriculum::PartKind;

namespace {

json::Value parsed_blank(const std::string& text) {
    const json::Parsed parsed = json::parse(text, "");
    REQUIRE(parsed.usable);
    CHECK(parsed.problems.empty());
    return parsed.root;
}

}  // namespace

TEST_CASE("what is fresh is tidy, and lacks nothing but what its author has to write") {
    const curriculum::Standard standard;
    const scenario::Library library;
    const auto loaded = phrasing::Engine::load(shipped() / "phrasings");
    for (const PartKind kind : {PartKind::drill, PartKind::topic, PartKind::exam}) {
        const std::string text = blank_part(kind, kind == PartKind::drill ? "F05" : "fresh");
        CHECK(tidy(parsed_blank(text)) == text);
        const auto read = curriculum::read_part(kind, text, "fresh.json", {standard, library, loaded.engine});
        CHECK_FALSE(read.problems.empty());
        for (const core::Problem& problem : read.problems) {
            CAPTURE(core::to_line(problem));
            const bool is_empty = problem.code == "CU006" || problem.code == "EX012";
            CHECK(is_empty);
        }
    }
}

TEST_CASE("a fresh piece and a copy have an id of their own, and their lists stay broken over lines") {
    for (const PartKind kind : {PartKind::drill, PartKind::topic}) {
        Document document(blank_part(kind, "F05"));
        const Path list{pieces_key_of(kind)};
        for (int i = 0; i < 3; ++i) {
            const std::size_t count = find_at(document.tree(), list)->as_array()->size();
            REQUIRE(document.insert(list, count, blank_piece(kind, document.tree())));
        }
        const auto copy = copied_piece(kind, document.tree(), 0);
        REQUIRE(copy.has_value());
        REQUIRE(document.insert(list, 1, *copy));
        std::set<std::string> ids;
        for (const json::Value& one : *find_at(document.tree(), list)->as_array()) {
            CHECK(ids.insert(text_at(one, {"id"})).second);
            CHECK(is_broken(one));
        }
    }
    CHECK_FALSE(copied_piece(PartKind::topic, parsed_blank(blank_part(PartKind::topic, "x")), 1).has_value());
}

TEST_CASE("a question of another kind keeps its words") {
    const json::Value single = parsed_blank(
        R"({"id": "q", "kind": "single", "prompt": "谁？", "options": [{"id": "a", "text": "甲", "right": true},
            {"id": "b", "text": "乙"}], "explain": "因为", "source": "phone-1"})");
    for (const std::string& kind : exercise::kind_words()) {
        CAPTURE(kind);
        const json::Value changed = with_question_kind(single, kind);
        CHECK(text_at(changed, {"kind"}) == kind);
        CHECK(text_at(changed, {"prompt"}) == "谁？");
        CHECK(text_at(changed, {"explain"}) == "因为");
        CHECK(text_at(changed, {"source"}) == "phone-1");
        if (kind != "number") CHECK(json::write(changed).find("甲") != std::string::npos);
    }
    const json::Value sorted = with_question_kind(single, "sort");
    CHECK(text_at(sorted, {"items", "0", "bin"}) == "one");
    CHECK(text_at(blank_line(sorted, "items"), {"bin"}) == "one");
    CHECK(text_at(blank_line(sorted, "items"), {"id"}) == "d");
    CHECK(blank_line(with_question_kind(single, "match"), "pairs").find("right") != nullptr);
}

TEST_CASE("items that may change places are groups of neighbours, also when one goes away") {
    json::Value order = parsed_blank(
        R"({"id": "q", "kind": "order", "items": [{"id": "a", "text": "1"}, {"id": "b", "text": "2"},
            {"id": "c", "text": "3"}, {"id": "d", "text": "4"}], "explain": ""})");
    CHECK_FALSE(is_loose(order, 1));
    order = with_loose(with_loose(order, 1, true), 2, true);
    CHECK(json::write(*order.find("loose")) == R"([["a","b","c"]])");
    CHECK(is_loose(order, 2));
    CHECK_FALSE(is_loose(order, 3));
    order = with_sound_groups(*without(order, {"items", "1"}));
    CHECK(json::write(*order.find("loose")) == R"([["a","c"]])");
    CHECK(with_loose(order, 1, false).find("loose") == nullptr);
}
