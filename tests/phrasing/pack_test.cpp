// The rule pack that the program ships: free of faults, and right about its own sentences.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/file.h"
#include "corpus.h"
#include "phrasing/engine.h"
#include "text/utf8.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

const Engine::Loaded& loaded() {
    static const Engine::Loaded pack = Engine::load(corpus::pack_folder());
    return pack;
}

std::string all_lines(const core::Problems& problems) {
    std::string lines;
    for (const core::Problem& problem : problems)
        if (problem.level == core::Level::error) lines += core::to_line(problem) + '\n';
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
    CHECK(all_lines(check_sentences(corpus::pack_folder(), loaded().engine)) == "");
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

TEST_CASE("every span of the shipped pack's findings stands at character boundaries") {
    const std::vector<corpus::Reply> sentences = corpus::pack_sentences();
    REQUIRE(sentences.size() > 500);
    for (const corpus::Reply& sentence : sentences) {
        std::string typed;
        for (const char32_t character : text::to_utf32(sentence.text)) {
            text::append(typed, character);
            typed += "😀";
        }
        const Assessment assessment = loaded().engine.assess(typed, sentence.situation);
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
