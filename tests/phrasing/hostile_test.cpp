// Packs and replies made to be slow. Work is counted in steps, not in seconds: the count is the same on every
// machine, and a bound on it is a bound on time.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "phrasing/engine.h"
#include "phrasing/evaluation.h"
#include "phrasing/pack_reader.h"
#include "phrasing/scan.h"

using namespace frontdesk::phrasing;

namespace {

std::string repeated(const std::string& unit, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += unit;
    return text;
}

const std::vector<std::string>& hostile_units() {
    static const std::vector<std::string> units{"我",
                                                "不",
                                                "“",
                                                "”",
                                                "，",
                                                "。",
                                                "\xFF",
                                                "\xE4\xB8",
                                                "啊",
                                                "1",
                                                "我不",
                                                "不知道",
                                                "我不管，",
                                                "“我不知道”",
                                                "不，",
                                                "您好请您",
                                                "不是不知道",
                                                "你们我们",
                                                "今天三点给您回电"};
    return units;
}

ClassTable hostile_classes() {
    ClassTable classes;
    std::string many = "不";
    for (int i = 0; i < 200; ++i)
        many += "|不" + std::string(static_cast<std::size_t>(i % 7 + 1), 'a') + "不";
    const ParsedPattern parsed = parse_pattern(many);
    REQUIRE(parsed.root != nullptr);
    classes.add("many", parsed.root);
    classes.add("runs", parse_pattern("不|不不|不不不|不不不不|[不][不][不]不").root);
    REQUIRE(classes.remove_circular().empty());
    return classes;
}

std::vector<std::string> hostile_patterns() {
    std::string options;
    for (int i = 0; i < 100; ++i) options += "[不]";
    std::string nested = "不";
    for (int i = 0; i < deepest_pattern / 2; ++i) nested.insert(0, "(不[").append("]|不)");
    return {options + "不不",
            nested,
            "不~38不~38不~38不",
            "不~~38不~~38不~~38不",
            "{many}~20{many}~20{many}",
            "{runs}{runs}{runs}{runs}{runs}",
            "(不~20|不不~19|不不不~18)(不|不不)~40不",
            "[不~10][不~10][不~10][不~10]不不"};
}

/// Steps of all matches of the patterns in `bytes` of the unit over and over.
std::uint64_t steps_of(const PatternSet& patterns, const std::string& unit, std::size_t bytes) {
    const Stream stream(repeated(unit, bytes));
    Scan scan(patterns, stream);
    for (PatternId id = 0; id < patterns.size(); ++id) scan.matches(id);
    return scan.steps();
}

}  // namespace

TEST_CASE("hostile patterns cost steps in proportion to the reply, whatever it says") {
    PatternSet patterns(hostile_classes());
    for (const std::string& pattern : hostile_patterns()) {
        CAPTURE(pattern);
        const auto added = patterns.add(pattern);
        REQUIRE_MESSAGE(added.usable, (added.faults.empty() ? "" : added.faults[0].message));
    }
    patterns.finish();
    constexpr std::size_t small = 12000;
    for (const std::string& unit : hostile_units()) {
        CAPTURE(unit);
        const std::uint64_t once = steps_of(patterns, unit, small);
        const std::uint64_t fourfold = steps_of(patterns, unit, 4 * small);
        CHECK(fourfold <= once * 9 / 2 + 1000);
        constexpr std::uint64_t most_per_byte = 4000;
        CHECK(fourfold <= most_per_byte * 4 * small);
    }
}

TEST_CASE("the pack that the program ships costs steps in proportion to the reply") {
    const std::string folder = std::string(FRONTDESK_SOURCE_DIR) + "/scenarios/phrasings";
    const Pack pack = read_pack(read_pack_source(folder), {}).pack;
    const Situation situation;
    const auto steps = [&](const std::string& unit, std::size_t bytes) {
        const std::string reply = repeated(unit, bytes);
        Evaluation evaluation(pack, reply, situation);
        evaluation.run();
        return evaluation.steps();
    };
    constexpr std::size_t small = 12000;
    for (const std::string& unit : hostile_units()) {
        CAPTURE(unit);
        const std::uint64_t once = steps(unit, small);
        const std::uint64_t fourfold = steps(unit, 4 * small);
        CHECK(fourfold <= once * 9 / 2 + 5000);
        constexpr std::uint64_t most_per_byte = 400;
        CHECK(fourfold <= most_per_byte * 4 * small);
    }
}

TEST_CASE("of a reply of a mebibyte the first 64 KiB are judged, and nothing else") {
    const auto loaded = Engine::load(std::string(FRONTDESK_SOURCE_DIR) + "/scenarios/phrasings");
    constexpr std::size_t mebibyte = std::size_t{1} << 20U;
    constexpr std::size_t judged = std::size_t{64} << 10U;
    for (const std::string& unit : hostile_units()) {
        CAPTURE(unit);
        const Assessment all = loaded.engine.assess(repeated(unit, mebibyte), {});
        for (const Finding& finding : all.forbidden) CHECK(finding.span.end <= judged);
        for (const Move& move : all.moves) CHECK(move.span.end <= judged);
        for (const Span& word : all.courtesy.words) CHECK(word.end <= judged);
    }
    const std::string late = repeated("好的，", judged) + "我不知道，你自己看着办。";
    CHECK(loaded.engine.assess(late, {}).forbidden.empty());
}

TEST_CASE("every way to make a pattern or a class too large is refused by its code") {
    PatternSet patterns(hostile_classes());
    const auto code = [&](const std::string& pattern) {
        const auto added = patterns.add(pattern);
        return added.usable || added.faults.empty() ? "" : added.faults[0].code;
    };
    CHECK(code(repeated("不", 3 * longest_pattern + 3)) == "018");
    CHECK(code(repeated("[不]", 2500) + "不") == "018");
    CHECK(code("不~40不~40不~40不") == "018");
    CHECK(code(repeated("(", 13) + "不好" + repeated(")", 13)) == "019");
    CHECK(code(repeated("{many}", 1000)) == "018");
    CHECK(code("(不~3|~3)") == "011");
    CHECK(code("不~41好") == "010");
}

TEST_CASE("a long chain of classes is cut, in time that grows with its length only") {
    ClassTable classes;
    constexpr int length = 20000;
    for (int i = 0; i < length; ++i) {
        // Named so that the order of names runs against the order in which they need each other.
        const std::string next = i + 1 < length ? "{c" + std::to_string(100000 + i + 1) + "}" : "甲乙";
        classes.add("c" + std::to_string(100000 + i), parse_pattern(next).root);
    }
    CHECK(classes.remove_circular().empty());
    CHECK(classes.remove_too_deep().size() == length - deepest_class - 1);
    PatternSet patterns(std::move(classes));
    CHECK(patterns.add("{c" + std::to_string(100000 + length - 1) + "}").usable);
    CHECK_FALSE(patterns.add("{c100000}").usable);
}
