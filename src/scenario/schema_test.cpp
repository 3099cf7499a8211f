#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "core/file.h"
#include "json/value.h"
#include "phrasing/assessment.h"
#include "scenario/library.h"
#include "scenario/temper.h"
#include "scenario/test_support.h"
#include "scenario/words.h"

// The schemas beside the scenarios help authors while they type. They are held in line with the reader: an
// object with a nonsense key makes the reader name every key it knows, and those are what the schema must
// name.

using namespace frontdesk;
using namespace frontdesk::scenario;
namespace fs = std::filesystem;

namespace {

const json::Value& schema() {
    static const json::Parsed parsed =
        json::parse(core::read_file(scenarios() / "scenario.schema.json"), "scenario.schema.json");
    REQUIRE(parsed.usable);
    return parsed.root;
}

const json::Value& definition(const std::string& name) {
    const json::Value* found = schema().find("$defs")->find(name);
    REQUIRE_MESSAGE(found != nullptr, name);
    return *found;
}

std::set<std::string> properties(const json::Value& object) {
    std::set<std::string> keys;
    for (const json::Member& member : *object.find("properties")->as_object()) keys.insert(member.key);
    return keys;
}

/// Every kind of object once, each with a key that nothing is named like.
constexpr std::string_view nonsense = R"(
{"zzzzzzzzzzzzzzzz": 0, "format": 1,
 "owner": {"zzzzzzzzzzzzzzzz": 0}, "people": [{"zzzzzzzzzzzzzzzz": 0}], "questions": [{"zzzzzzzzzzzzzzzz": 0}],
 "facts": [{"zzzzzzzzzzzzzzzz": 0}],
 "nodes": {
  "say": {"zzzzzzzzzzzzzzzz": 0, "kind": "say", "lines": [{"zzzzzzzzzzzzzzzz": 0}]},
  "reply": {"zzzzzzzzzzzzzzzz": 0, "kind": "reply", "wants": [{"zzzzzzzzzzzzzzzz": 0}],
   "branches": [{"zzzzzzzzzzzzzzzz": 0}]},
  "choice": {"zzzzzzzzzzzzzzzz": 0, "kind": "choice", "options": [{"zzzzzzzzzzzzzzzz": 0}]},
  "act": {"zzzzzzzzzzzzzzzz": 0, "kind": "act", "options": [{"zzzzzzzzzzzzzzzz": 0}],
   "ringing": {"zzzzzzzzzzzzzzzz": 0}},
  "form": {"zzzzzzzzzzzzzzzz": 0, "kind": "form", "fields": [{"zzzzzzzzzzzzzzzz": 0}]},
  "set": {"zzzzzzzzzzzzzzzz": 0, "kind": "set"},
  "end": {"zzzzzzzzzzzzzzzz": 0, "kind": "end"},
  "branch": {"zzzzzzzzzzzzzzzz": 0, "kind": "branch", "branches": [
   {"when": {"zzzzzzzzzzzzzzzz": 0, "all": []}}, {"when": {"zzzzzzzzzzzzzzzz": 0, "any": []}},
   {"when": {"zzzzzzzzzzzzzzzz": 0, "not": 0}}, {"when": {"zzzzzzzzzzzzzzzz": 0, "made": "M01"}},
   {"when": {"zzzzzzzzzzzzzzzz": 0, "hit": "any"}}, {"when": {"zzzzzzzzzzzzzzzz": 0, "heat": {}}},
   {"when": {"zzzzzzzzzzzzzzzz": 0, "variable": "v", "is": 1}},
   {"when": {"zzzzzzzzzzzzzzzz": 0, "variable": "v", "min": 1}},
   {"when": {"zzzzzzzzzzzzzzzz": 0, "rings": {}}}, {"when": {"zzzzzzzzzzzzzzzz": 0, "seconds": {}}},
   {"when": {"zzzzzzzzzzzzzzzz": 0, "did": "smile"}}, {"when": {"zzzzzzzzzzzzzzzz": 0, "field": "flat"}},
   {"when": {"zzzzzzzzzzzzzzzz": 0, "promise": "visit", "is": "made"}},
   {"when": {"zzzzzzzzzzzzzzzz": 0, "answered": "single"}}
  ]},
  "summary": {"zzzzzzzzzzzzzzzz": 0, "kind": "summary", "parts": [{"zzzzzzzzzzzzzzzz": 0}]},
  "single": {"zzzzzzzzzzzzzzzz": 0, "kind": "single", "options": [{"zzzzzzzzzzzzzzzz": 0}]},
  "multiple": {"zzzzzzzzzzzzzzzz": 0, "kind": "multiple", "options": [{"zzzzzzzzzzzzzzzz": 0}]},
  "order": {"zzzzzzzzzzzzzzzz": 0, "kind": "order", "items": [{"zzzzzzzzzzzzzzzz": 0}]},
  "sort": {"zzzzzzzzzzzzzzzz": 0, "kind": "sort", "bins": [{"zzzzzzzzzzzzzzzz": 0}],
   "items": [{"zzzzzzzzzzzzzzzz": 0}]},
  "match": {"zzzzzzzzzzzzzzzz": 0, "kind": "match", "pairs": [{"zzzzzzzzzzzzzzzz": 0}]},
  "number": {"zzzzzzzzzzzzzzzz": 0, "kind": "number"}}})";

/// What the reader calls an object → the schema's definition of it.
std::string definition_for(const std::string& what) {
    const std::map<std::string, std::string> names{{"the owner", "owner"},
                                                   {"a person", "person"},
                                                   {"a question", "question"},
                                                   {"a fact", "fact"},
                                                   {"a line of", "line"},
                                                   {"a wanted move of", "wanted_move"},
                                                   {"a branch of", "branch"},
                                                   {"an option of node 'choice'", "option"},
                                                   {"an option of node 'act'", "act_option"},
                                                   {"'ringing' of", "ringing"},
                                                   {"an option of node 'single'", "exercise_option"},
                                                   {"an option of node 'multiple'", "exercise_option"},
                                                   {"an item of node 'order'", "order_item"},
                                                   {"an item of node 'sort'", "sort_item"},
                                                   {"a bin of", "bin"},
                                                   {"a pair of", "pair"},
                                                   {"a part of", "part"},
                                                   {"a field of", "field"},
                                                   {"node 'branch'", "branch_node"}};
    for (const auto& [begin, name] : names) {
        if (what.starts_with(begin)) return name;
    }
    REQUIRE(what.starts_with("node '"));
    return what.substr(6, what.find('\'', 6) - 6);
}

/// The keys in "take it away; it may have: a, b, c".
std::set<std::string> keys_in(const std::string& way_out) {
    const std::string begin = "take it away; it may have: ";
    REQUIRE(way_out.starts_with(begin));
    std::set<std::string> keys;
    for (std::size_t at = begin.size(); at < way_out.size();) {
        const std::size_t end = std::min(way_out.find(", ", at), way_out.size());
        keys.insert(way_out.substr(at, end - at));
        at = end + 2;
    }
    return keys;
}

bool is_some_condition(const std::set<std::string>& keys) {
    const json::Array& kinds = *definition("condition").find("oneOf")->as_array();
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const json::Value& kind) { return properties(kind) == keys; });
}

Words enum_words(const json::Value& object, const std::string& key, const std::string& list = "enum") {
    Words words;
    for (const json::Value& word : *object.find("properties")->find(key)->find(list)->as_array()) {
        words.push_back(*word.as_string());
    }
    return words;
}

}  // namespace

TEST_CASE("the schema names exactly the keys that the reader knows") {
    std::set<std::string> seen;
    int conditions = 0;
    for (const core::Problem& problem : read_scenario(nonsense, "x").problems) {
        if (problem.code != "SC003") continue;
        const std::string what = problem.message.substr(0, problem.message.find(" has an unknown key"));
        const std::set<std::string> keys = keys_in(problem.way_out);
        CAPTURE(what);
        CAPTURE(problem.way_out);
        if (what.starts_with("'when' of")) {
            ++conditions;
            CHECK(is_some_condition(keys));
        } else if (what == "the scenario") {
            CHECK(properties(schema()) == keys);
        } else {
            seen.insert(definition_for(what));
            CHECK(properties(definition(definition_for(what))) == keys);
        }
    }
    CHECK(conditions == 14);
    CHECK(definition("condition").find("oneOf")->as_array()->size() == 14);
    CHECK(seen.size() == 32);
}

TEST_CASE("the schema lists the words that the reader takes") {
    CHECK(enum_words(schema(), "track") == track_words());
    CHECK(enum_words(schema(), "context") == phrasing::context_words());
    CHECK(enum_words(definition("owner"), "type") == owner_type_words());
    CHECK(enum_words(definition("owner"), "portrait") == portrait_words());
    CHECK(enum_words(definition("person"), "type") == owner_type_words());
    CHECK(enum_words(definition("person"), "portrait") == portrait_words());
    CHECK(enum_words(definition("say"), "who", "examples") == speaker_words());
    CHECK(enum_words(definition("reply"), "context") == phrasing::context_words());
    CHECK(enum_words(definition("choice"), "dimension") == dimension_words());
    for (const std::string& kind : exercise::kind_words()) {
        CHECK(enum_words(definition(kind), "dimension") == dimension_words());
    }
    CHECK(enum_words(definition("summary"), "dimension") == dimension_words());
    CHECK(enum_words(definition("field"), "kind") == field_kind_words());
    CHECK(enum_words(definition("act_option"), "act") == act_words());
    CHECK(enum_words(definition("end"), "ending_kind") == ending_kind_words());
}

TEST_CASE("words and enums go together") {
    CHECK(phrasing::context_from("call-opening") == phrasing::Context::call_opening);
    CHECK(phrasing::context_from("emergency") == phrasing::Context::emergency);
    CHECK(!phrasing::context_from("party"));
    CHECK(std::string(to_word(OwnerType::elderly)) == "elderly");
    CHECK(std::string(to_word(Mood::pleased)) == "pleased");
    CHECK(std::string(to_word(Dimension::procedure)) == "procedure");
    CHECK(dimension_words().size() == dimension_count);
    CHECK(dimension_from("promise") == Dimension::promise);
    CHECK_FALSE(dimension_from("luck").has_value());
    // One alternative of the variant holds all kinds of exercises.
    CHECK(node_kind_words().size() == std::variant_size_v<NodeKind> - 1 + exercise::kind_words().size());
}

TEST_CASE("the tempers' schema names every type of owner") {
    const json::Parsed parsed =
        json::parse(core::read_file(scenarios() / "tempers.schema.json"), "tempers.schema.json");
    REQUIRE(parsed.usable);
    const auto types = properties(*parsed.root.find("properties")->find("effects"));
    CHECK(types == std::set<std::string>(owner_type_words().begin(), owner_type_words().end()));
}
