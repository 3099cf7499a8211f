// The rule pack that the program ships: free of faults, right about its own sentences, and unmoved by how a
// sentence is typed.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <opencc/SimpleConverter.hpp>
#include <set>
#include <string>
#include <vector>

#include "core/file.h"
#include "json/value.h"
#include "phrasing/engine.h"
#include "text/utf8.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

const std::filesystem::path& folder() {
    static const std::filesystem::path path =
        core::path_from_utf8(FRONTDESK_SOURCE_DIR "/scenarios/phrasings");
    return path;
}

const Engine::Loaded& loaded() {
    static const Engine::Loaded pack = Engine::load(folder());
    return pack;
}

std::string all_lines(const core::Problems& problems) {
    std::string lines;
    for (const core::Problem& problem : problems)
        if (problem.level == core::Level::error) lines += core::to_line(problem) + '\n';
    return lines;
}

/// Every sentence that a rule of the pack is tried on.
std::vector<std::string> sentences() {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder())) {
        if (entry.path().extension() != ".json") continue;
        const json::Parsed parsed =
            json::parse(core::read_file(entry.path()), entry.path().filename().string());
        for (const char* key : {"should_hit", "should_not_hit"}) {
            const json::Value* list = parsed.root.find(key);
            if (list == nullptr || list->as_array() == nullptr) continue;
            for (const json::Value& sentence : *list->as_array()) {
                const json::Value* reply = sentence.find("reply");
                const std::string* text = (reply ? *reply : sentence).as_string();
                if (text != nullptr) found.push_back(*text);
            }
        }
    }
    return found;
}

/// What a reply is found to be, without the places.
std::set<std::string> verdict(const std::string& reply) {
    std::set<std::string> rules;
    const Assessment assessment = loaded().engine.assess(reply, {});
    for (const Finding& finding : assessment.forbidden)
        rules.insert(finding.rule + ' ' + to_word(finding.severity) + ' ' + to_word(finding.verdict));
    for (const Move& move : assessment.moves) rules.insert(move.rule);
    return rules;
}

/// The forbidden acts alone.
std::set<std::string> acts(const std::string& reply) {
    std::set<std::string> rules;
    for (const Finding& finding : loaded().engine.assess(reply, {}).forbidden) rules.insert(finding.rule);
    return rules;
}

std::string by_character(const std::string& text, const std::function<void(std::string&, char32_t)>& write) {
    std::string changed;
    for (const char32_t character : text::to_utf32(text)) write(changed, character);
    return changed;
}

bool is_hanzi(char32_t character) {
    return character >= 0x4E00 && character <= 0x9FFF;
}

std::string interrupted(const std::string& text, const char* with) {
    return by_character(text, [with](std::string& changed, char32_t character) {
        text::append(changed, character);
        if (is_hanzi(character)) changed += with;
    });
}

std::string widened(const std::string& text) {
    return by_character(text, [](std::string& changed, char32_t character) {
        const bool wide =
            (character >= U'0' && character <= U'9') || (character >= U'a' && character <= U'z');
        text::append(changed, wide ? character + 0xFEE0 : character);
    });
}

/// Replies whose verdict changes when they are typed in another way.
std::string unlike(const std::function<std::string(const std::string&)>& typed) {
    std::string lines;
    for (const std::string& sentence : sentences()) {
        const std::string changed = typed(sentence);
        if (verdict(changed) != verdict(sentence)) lines += sentence + " / " + changed + '\n';
    }
    return lines;
}

}  // namespace

TEST_CASE("the shipped pack has no errors") {
    CHECK(all_lines(loaded().problems) == "");
}

TEST_CASE("the shipped pack knows every rule of the service standard") {
    const auto has_all = [](char kind, int last) {
        for (int number = 1; number <= last; ++number) {
            const std::string id = kind + std::string(number < 10 ? "0" : "") + std::to_string(number);
            CAPTURE(id);
            CHECK(loaded().engine.find(id) != nullptr);
        }
    };
    has_all('F', 35);
    has_all('M', 37);
}

TEST_CASE("every rule of the shipped pack has a name in Chinese and in English") {
    for (const RuleInfo& rule : loaded().engine.rules()) {
        CHECK_MESSAGE(!rule.name.empty(), rule.id);
        CHECK_MESSAGE(!rule.name_english.empty(), rule.id);
        CHECK_MESSAGE(rule.name_english.size() <= 32, rule.id);
    }
}

TEST_CASE("every sentence of the shipped pack is judged as its rule says") {
    CHECK(all_lines(check_sentences(folder(), loaded().engine)) == "");
}

TEST_CASE("every forbidden act says what the customer feels and offers better words that are no act") {
    for (const RuleInfo& rule : loaded().engine.rules()) {
        if (!rule.forbidden) continue;
        CAPTURE(rule.id);
        CHECK_FALSE(rule.feels.empty());
        CHECK_FALSE(rule.better.empty());
        for (const std::string& better : rule.better) {
            CAPTURE(better);
            CHECK(loaded().engine.assess(better, {}).forbidden.empty());
        }
    }
}

TEST_CASE("Traditional script, spaces, zero-width signs, emoji and width change no verdict") {
    REQUIRE(sentences().size() > 500);
    // Script alone: the program's own conversion for the screen also changes words (软件 to 軟體).
    const opencc::SimpleConverter script("s2t.json");
    CHECK(unlike([&](const std::string& reply) { return script.Convert(reply); }) == "");
    CHECK(unlike([](const std::string& reply) { return interrupted(reply, " "); }) == "");
    CHECK(unlike([](const std::string& reply) { return interrupted(reply, "\u200B"); }) == "");
    CHECK(unlike([](const std::string& reply) { return interrupted(reply, "😀"); }) == "");
    CHECK(unlike(widened) == "");
}

TEST_CASE("what is an act to 您 is one to 你 as well") {
    // Not the other way round: 你试试 can be a threat that 您试试 never is.
    std::string lines;
    for (const std::string& sentence : sentences()) {
        const std::string plain = by_character(sentence, [](std::string& changed, char32_t character) {
            text::append(changed, character == U'您' ? U'你' : character);
        });
        const auto polite = acts(sentence);
        const auto rude = acts(plain);
        if (!std::includes(rude.begin(), rude.end(), polite.begin(), polite.end())) lines += sentence + '\n';
    }
    CHECK(lines == "");
}

TEST_CASE("every span of the shipped pack's findings stands at character boundaries") {
    for (const std::string& sentence : sentences()) {
        const std::string typed = interrupted(sentence, "😀");
        const Assessment assessment = loaded().engine.assess(typed, {});
        const auto check = [&](Span span, const std::string& words) {
            REQUIRE(span.begin < span.end);
            REQUIRE(span.end <= typed.size());
            CHECK(typed.substr(span.begin, span.end - span.begin) == words);
            CHECK(text::is_valid(words));
        };
        for (const Finding& finding : assessment.forbidden) check(finding.span, finding.text);
        for (const Finding& finding : assessment.cleared) check(finding.span, finding.text);
        for (const Move& move : assessment.moves) check(move.span, move.text);
    }
}
