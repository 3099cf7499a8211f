#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "core/file.h"
#include "json/value.h"
#include "phrasing/assessment.h"
#include "scenario/codes.h"
#include "scenario/library.h"
#include "scenario/test_support.h"
#include "scenario/words.h"

// scenarios/README.md is what an author goes by, so it must say what the program does.

using namespace frontdesk;
using namespace frontdesk::scenario;

namespace {

const std::string& readme() {
    static const std::string text = core::read_file(scenarios() / "README.md");
    return text;
}

/// Every key that some "properties" of the schema names.
void collect_keys(const json::Value& value, std::set<std::string>& keys) {
    if (const json::Array* array = value.as_array()) {
        for (const json::Value& element : *array) collect_keys(element, keys);
    }
    if (value.as_object() == nullptr) return;
    for (const json::Member& member : *value.as_object()) {
        collect_keys(member.value, keys);
        if (member.key != "properties") continue;
        for (const json::Member& property : *member.value.as_object()) keys.insert(property.key);
    }
}

bool mentions(const std::string& word) {
    for (const std::string& mark : {"`" + word + "`", "\"" + word + "\""}) {
        if (readme().find(mark) != std::string::npos) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the README's example is a scenario without problems") {
    const std::size_t begin = readme().find("```json\n") + 8;
    const std::string example = readme().substr(begin, readme().find("```", begin) - begin);
    const ReadResult result = read_scenario(example, "desk-way-to-building-five.json");
    for (const core::Problem& problem : result.problems) MESSAGE(core::to_line(problem));
    CHECK(result.problems.empty());
    REQUIRE(result.scenario.has_value());
    CHECK(result.scenario->nodes.size() == 6);
}

TEST_CASE("the README lists every code with its meaning") {
    for (const ProblemCode& code : problem_codes()) {
        const std::string row = "| " + std::string(code.code) + " | " + std::string(code.meaning) + " |";
        CAPTURE(row);
        CHECK(readme().find(row) != std::string::npos);
    }
}

TEST_CASE("the README names every key and every word") {
    const json::Parsed schema = json::parse(core::read_file(scenarios() / "scenario.schema.json"), "schema");
    REQUIRE(schema.usable);
    std::set<std::string> words;
    collect_keys(schema.root, words);
    CHECK(words.size() > 60);
    for (const Words* list : {&node_kind_words(), &act_words(), &phrasing::context_words(),
                              &dimension_words(), &ending_kind_words(), &field_kind_words(),
                              &owner_type_words(), &portrait_words(), &speaker_words(), &track_words()}) {
        words.insert(list->begin(), list->end());
    }
    for (const std::string& word : words) {
        CAPTURE(word);
        CHECK((mentions(word) || readme().find(word + "/") != std::string::npos));
    }
}
