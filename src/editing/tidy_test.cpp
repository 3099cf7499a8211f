#include "editing/tidy.h"

#include <doctest/doctest.h>

#include <sstream>

#include "editing/document.h"
#include "editing/test_support.h"

using namespace frontdesk;
using namespace frontdesk::editing;

namespace {

std::string tidied(const std::string& text) {
    const json::Parsed parsed = json::parse(text, "test");
    REQUIRE(parsed.usable);
    return tidy(parsed.root);
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// The path of the first prompt or text of a node.
Path some_sentence(const json::Value& scenario) {
    for (const json::Member& node : *scenario.find("nodes")->as_object()) {
        for (const char* key : {"prompt", "text"}) {
            if (node.value.find(key) != nullptr) return {"nodes", node.key, key};
        }
    }
    return {};
}

}  // namespace

TEST_CASE("every shipped scenario and template is written in the tidy form") {
    for (const auto& file : shipped_files()) {
        const std::string text = core::read_file(file);
        CHECK_MESSAGE(tidied(text) == text, file.filename().string());
    }
}

TEST_CASE("what is tidy stays as it is") {
    const char* texts[] = {
        R"({"a":[1,2,   3],"b":{"c":true,"d":null},"e":[],"f":{},"g":1.5})",
        "{\"a\":\n[{\"b\": 1,\n\"c\": [1,\n2]}, 3]}",
        R"(["长句子长句子长句子长句子长句子长句子长句子长句子长句子长句子长句子长句子长句子长句子", "\"\\\n\t"])",
        "7",
    };
    for (const char* text : texts) CHECK(tidied(tidied(text)) == tidied(text));
}

TEST_CASE("one sentence changed is one line changed") {
    for (const auto& file : shipped_files()) {
        const std::string text = core::read_file(file);
        Document document(text);
        const Path path = some_sentence(document.tree());
        REQUIRE_FALSE(path.empty());
        REQUIRE(document.set(path, "改过的一句话"));
        const auto before = split(text);
        const auto after = split(document.text());
        REQUIRE(before.size() == after.size());
        int changed = 0;
        for (std::size_t i = 0; i < before.size(); ++i) changed += before[i] != after[i] ? 1 : 0;
        CHECK_MESSAGE(changed == 1, file.filename().string());
    }
}

TEST_CASE("what the program makes stands on one line where that is short") {
    json::Value value{json::Object{}};
    value.set("short", json::Value(json::Array{1, 2}));
    json::Array many;
    for (int i = 0; i < 12; ++i) many.emplace_back("一二三四五六七八");
    value.set("long", json::Value(many));
    const std::string text = tidy(value);
    CHECK(text.find("\"short\": [1, 2],\n") != std::string::npos);
    CHECK(text.find("\"long\": [\n    \"一二三四五六七八\",\n") != std::string::npos);
}
