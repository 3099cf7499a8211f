// The matcher against RE2: random patterns of the grammar on random texts give the same spans.
#include <doctest/doctest.h>
#include <re2/re2.h>

#include <string>
#include <utility>
#include <vector>

#include "core/random.h"
#include "phrasing/scan.h"
#include "text/utf8.h"

using namespace frontdesk::phrasing;
using frontdesk::core::Random;

namespace {

/// The same pattern in both languages.
struct Both {
    std::string ours;
    std::string theirs;
};

// Letters, not Hanzi: single Hanzi between marks would be read as one broken-up phrase. The only clause mark
// is the line feed, so that RE2's ^ and $ in multi-line mode mean what ours mean.
constexpr std::string_view letters = "abcd1";

class Writer {
  public:
    explicit Writer(std::uint64_t seed) : m_random{seed} {}

    Both sequence(int depth) {
        Both both;
        for (std::uint64_t i = m_random.below(4) + 1; i > 0; --i) join(both, element(depth));
        return both;
    }

    std::string text() {
        std::string text;
        for (std::uint64_t i = m_random.below(40); i > 0; --i)
            text += m_random.below(9) == 0 ? '\n' : letters[m_random.below(letters.size())];
        return text;
    }

  private:
    static void join(Both& both, const Both& next) {
        both.ours += next.ours + ' ';
        both.theirs += next.theirs;
    }

    Both element(int depth) {
        switch (m_random.below(depth > 0 ? 9 : 5)) {
            case 0:
                return gap();
            case 1:
                return {"\\d", "[0-9]"};
            case 2:
                return m_random.below(3) == 0 ? Both{"^", "^"} : Both{"$", "$"};
            case 5:
                return optional(depth);
            case 6:
            case 7:
                return alternatives(depth);
            case 8:
                return {"{ab}", "(?:a|ab|bba)"};
            default:
                return literal();
        }
    }

    Both literal() {
        std::string word;
        for (std::uint64_t i = m_random.below(3) + 1; i > 0; --i) word += letters[m_random.below(4)];
        return {word, word};
    }

    Both gap() {
        const std::string most = std::to_string(m_random.below(5) + 1);
        if (m_random.below(4) == 0) return {"~1-" + most, "[^\\n]{1," + most + "}"};
        if (m_random.below(3) > 0) return {"~" + most, "[^\\n]{0," + most + "}"};
        const char out = letters[m_random.below(4)];
        return {"~" + most + "!" + out, std::string("[^\\n") + out + "]{0," + most + "}"};
    }

    Both optional(int depth) {
        const Both inner = sequence(depth - 1);
        return {"[" + inner.ours + "]", "(?:" + inner.theirs + ")?"};
    }

    Both alternatives(int depth) {
        Both both{"(", "(?:"};
        const std::uint64_t branches = m_random.below(3) + 2;
        for (std::uint64_t i = 0; i < branches; ++i) {
            const Both branch = m_random.below(2) == 0 ? literal() : sequence(depth - 1);
            both.ours += (i > 0 ? "|" : "") + branch.ours;
            both.theirs += (i > 0 ? "|" : "") + branch.theirs;
        }
        return {both.ours + ")", both.theirs + ")"};
    }

    Random m_random;
};

using Spans = std::vector<std::pair<std::size_t, std::size_t>>;

Spans oracle(const re2::RE2& expression, const std::string& text) {
    Spans spans;
    re2::StringPiece found;
    for (std::size_t at = 0; at <= text.size();) {
        if (!expression.Match(text, at, text.size(), re2::RE2::UNANCHORED, &found, 1)) break;
        const auto begin = static_cast<std::size_t>(found.data() - text.data());
        if (found.empty()) {
            at = begin + 1;
            continue;
        }
        spans.emplace_back(begin, begin + found.size());
        at = begin + found.size();
    }
    return spans;
}

ClassTable classes() {
    ClassTable table;
    table.add("ab", parse_pattern("a|ab|bba").root);
    REQUIRE(table.remove_circular().empty());
    return table;
}

}  // namespace

TEST_CASE("random patterns find the same spans as RE2, leftmost and longest") {
    int compared = 0;
    int matched = 0;
    for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
        Writer writer(seed);
        const Both both = writer.sequence(3);
        PatternSet patterns(classes());
        const auto added = patterns.add(both.ours);
        if (!added.usable) continue;
        patterns.finish();
        re2::RE2::Options options;
        options.set_longest_match(true);
        options.set_log_errors(false);
        const re2::RE2 expression("(?m:" + both.theirs + ")", options);
        REQUIRE(expression.ok());
        for (int round = 0; round < 12; ++round) {
            const std::string text = writer.text();
            const Stream stream(text);
            REQUIRE(frontdesk::text::to_utf8(stream.characters()) == text);
            Scan scan(patterns, stream);
            Spans ours;
            for (const Range& range : scan.matches(added.id)) ours.emplace_back(range.begin, range.end);
            CAPTURE(both.ours);
            CAPTURE(both.theirs);
            CAPTURE(text);
            REQUIRE(ours == oracle(expression, text));
            ++compared;
            matched += !ours.empty();
        }
    }
    // The comparison is only worth something if patterns are accepted and do match.
    CHECK(compared > 20000);
    CHECK(matched > 5000);
}
