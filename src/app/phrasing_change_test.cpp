#include "app/phrasing_change.h"

#include <doctest/doctest.h>

#include "app/phrasing_overlay.h"
#include "app/test_support.h"
#include "editing/tidy.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

json::Value tree(const std::string& text) {
    json::Parsed parsed = json::parse(text, "");
    REQUIRE_MESSAGE(parsed.usable, text);
    return std::move(parsed.root);
}

const char* const rule_below =
    R"({"id": "F05", "name": "名", "severity": "major", "feels": "气", "better": ["甲"],
    "patterns": ["不知道", {"pattern": "鬼知道", "severity": "fatal"}], "excused_by": "M11",
    "should_hit": ["不知道。"], "should_not_hit": ["好的。"]})";

std::string change_to(const std::string& wanted) {
    const auto change = change_between(tree(rule_below), tree(wanted));
    return change ? json::write(*change) : "";
}

}  // namespace

TEST_CASE("the same rule needs no change, in whatever order its lines stand") {
    CHECK(change_to(rule_below).empty());
    CHECK(change_to(R"({"id": "F05", "name": "名", "severity": "major", "feels": "气", "better": ["甲"],
        "patterns": [{"pattern": "鬼知道", "severity": "fatal"}, "不知道"], "excused_by": "M11",
        "should_hit": ["不知道。"], "should_not_hit": ["好的。"]})")
              .empty());
}

TEST_CASE(
    "a change names only what is added, removed and said otherwise, and leads back to what was wanted") {
    const json::Value wanted = tree(R"({"id": "F05", "name": "名", "severity": "fatal", "feels": "气",
        "better": ["甲", "乙"], "patterns": ["不知道", "不晓得"],
        "should_hit": ["不知道。", "不晓得。"], "should_not_hit": []})");
    const auto change = change_between(tree(rule_below), wanted);
    REQUIRE(change.has_value());
    CHECK(json::write(*change) ==
          R"({"severity":"fatal","add_better":["乙"],"remove_patterns":["鬼知道"],"add_patterns":["不晓得"],)"
          R"("add_should_hit":["不晓得。"],"remove_should_not_hit":["好的。"],"excused_by":null})");
    const json::Value now = with_change(tree(rule_below), *change);
    CHECK_FALSE(change_between(now, wanted).has_value());
    CHECK(now.find("excused_by") == nullptr);
}

TEST_CASE("better words that are others are a list of their own") {
    CHECK(change_to(R"({"id": "F05", "name": "名", "severity": "major", "feels": "气", "better": ["乙"],
        "patterns": ["不知道", {"pattern": "鬼知道", "severity": "fatal"}], "excused_by": "M11",
        "should_hit": ["不知道。"], "should_not_hit": ["好的。"]})") == R"({"better":["乙"]})");
}

TEST_CASE("an entry of the overlay is kept, mended and taken out without touching the others") {
    const Phrase below{PhraseKind::act, "F05", tree(rule_below)};
    json::Value overlay = blank_overlay("builtin", "甲");
    const std::string blank = editing::tidy(overlay);
    json::Value wanted = *value_of(overlay, "F05", &below);
    wanted = *editing::with_value(wanted, {"feels"}, json::Value("更气"));
    overlay = with_phrase_off(with_phrase(overlay, "F05", &below, wanted), "F01");
    CHECK(state_of(overlay, "F05", &below) == PhraseState::changed);
    CHECK(state_of(overlay, "F01", nullptr) == PhraseState::off);
    const std::string text = editing::tidy(overlay);
    CHECK(text.find("{\"id\": \"F01\", \"off\": true},\n") < text.find("{\"id\": \"F05\", \"change\""));
    CHECK(editing::tidy(json::parse(text, "").root) == text);
    CHECK(editing::text_at(*value_of(overlay, "F05", &below), {"feels"}) == "更气");
    overlay = with_phrase(overlay, "F05", &below, below.value);
    CHECK(state_of(overlay, "F05", &below) == PhraseState::shipped);
    CHECK(editing::tidy(without_phrase(overlay, "F01")) == blank);
}

TEST_CASE("words are added to a class and taken back, and a class of one's own is one") {
    const Phrase below{PhraseKind::word_class, "{you}", tree(R"({"id": "{you}", "members": ["你", "您"]})")};
    const json::Value wanted = tree(R"({"id": "{you}", "members": ["您", "恁"]})");
    json::Value overlay = with_phrase(blank_overlay("builtin", "甲"), "{you}", &below, wanted);
    CHECK(json::write(*overlay.find("add")) == R"({"you":["恁"]})");
    CHECK(json::write(*value_of(overlay, "{you}", &below)->find("members")) == R"(["你","您","恁"])");
    overlay = with_phrase(overlay, "{tower}", nullptr, tree(R"({"members": ["甲座"]})"));
    CHECK(state_of(overlay, "{tower}", nullptr) == PhraseState::added);
    overlay = with_phrase(overlay, "{you}", &below, below.value);
    CHECK(state_of(overlay, "{you}", &below) == PhraseState::shipped);
}

TEST_CASE("a rule tells of its guards only what is not usual") {
    const std::vector<Phrase> below{
        {PhraseKind::guard, "guard quoted", tree(R"({"id": "quoted", "default": true})")},
        {PhraseKind::guard, "guard question", tree(R"({"id": "question"})")}};
    const json::Value rule = tree(rule_below);
    CHECK(guards_of_rule(rule, below) == std::vector<std::string>{"quoted"});
    const json::Value asked = with_guard(rule, below, "question", true);
    CHECK(json::write(*asked.find("guards")) == R"(["default","question"])");
    const json::Value other = with_guard(asked, below, "quoted", false);
    CHECK(json::write(*other.find("guards")) == R"(["default","-quoted","question"])");
    CHECK(guards_of_rule(other, below) == std::vector<std::string>{"question"});
    CHECK(with_guard(asked, below, "question", false).find("guards") == nullptr);
}

TEST_CASE("every rule, class and guard that is shipped is known and needs no change") {
    const auto folder = core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "scenarios" / "phrasings";
    const auto phrases = phrases_of(phrasing::read_pack_source(folder), {});
    CHECK(find_phrase(phrases, "F05") != nullptr);
    CHECK(find_phrase(phrases, "M11") != nullptr);
    CHECK(find_phrase(phrases, "{you}") != nullptr);
    CHECK(find_phrase(phrases, "guard quoted") != nullptr);
    for (const Phrase& one : phrases) CHECK_FALSE(change_between(one.value, one.value).has_value());
}
