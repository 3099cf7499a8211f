// The matcher against RE2: random patterns of the grammar on random texts give the same spans.
//
// RE2 knows nothing of clauses and cannot look back, so it reads the text with what is true of each place
// between two characters written into it: `copies` bytes of the place's flags in front of every character. An
// assertion takes one of them, a character those that are left.
#include <doctest/doctest.h>
#include <re2/re2.h>

#include <string>
#include <utility>
#include <vector>

#include "core/random.h"
#include "phrasing/scan.h"

using namespace frontdesk::phrasing;
using frontdesk::core::Random;

namespace {

/// The same pattern in both languages.
struct Both {
    std::string ours;
    std::string theirs;
};

// Letters, not Hanzi: single Hanzi between marks would be read as one broken-up phrase.
constexpr std::string_view letters = "abcd1";
constexpr int copies = 6;  ///< And so many assertions at most in one pattern.
constexpr unsigned first_place = 0x80;
constexpr unsigned behind_places = 0xA0;
constexpr const char* any_place = "[\\x80-\\x9f]*";

std::string byte_class(const std::vector<unsigned>& bytes) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string written = "[";
    for (const unsigned byte : bytes) {
        written += "\\x";
        written += hex[byte >> 4U];
        written += hex[byte & 15U];
    }
    return written + "]";
}

class Writer {
  public:
    explicit Writer(std::uint64_t seed) : m_random{seed} {}

    Both sequence(int depth) {
        Both both;
        for (std::uint64_t i = m_random.below(4) + 1; i > 0; --i) join(both, element(depth));
        return both;
    }

    std::string text(std::uint64_t length) {
        constexpr std::string_view marks = ",,?;\n";
        std::string text;
        for (std::uint64_t i = 0; i < length; ++i) {
            text += m_random.below(9) == 0 ? marks[m_random.below(marks.size())]
                                           : letters[m_random.below(letters.size())];
        }
        return text;
    }

    bool has_too_many_assertions() const { return m_assertions > copies; }

  private:
    static void join(Both& both, const Both& next) {
        both.ours += next.ours + ' ';
        both.theirs += next.theirs;
    }

    Both element(int depth) {
        switch (m_random.below(depth > 0 ? 10 : 6)) {
            case 0:
                return gap();
            case 1:
                return {"\\d", std::string(any_place) + "[0-9]"};
            case 2:
                return assertion();
            case 6:
                return optional(depth);
            case 7:
            case 8:
                return alternatives(depth);
            case 9:
                return class_use();
            default:
                return literal();
        }
    }

    /// A small class, which a pattern holds itself, and larger ones, which it calls.
    Both class_use() {
        const std::string ab = either({word("a"), word("ab"), word("bba")});
        const std::string deep = either({ab + word("c"), word("d") + maybe(word("1"))});
        switch (m_random.below(4)) {
            case 0:
                return {"{few}", either({word("b"), word("c")})};
            case 1:
                return {"{ab}", ab};
            case 2:
                return {"{deep}", deep};
            default:
                return {"{many}", either({word("ac"), word("ca"), maybe(word("b")) + word("cd"), word("d1"),
                                          deep + word("b"), word("aa") + maybe(word("b")), word("cc"),
                                          word("da") + maybe(word("c"))})};
        }
    }

    static std::string either(const std::vector<std::string>& branches) {
        std::string written;
        for (const std::string& branch : branches) written += (written.empty() ? "(?:" : "|") + branch;
        return written + ")";
    }
    static std::string maybe(const std::string& part) { return "(?:" + part + ")?"; }

    /// The letters for RE2, each with what stands in front of it.
    static std::string word(std::string_view letters_of_it) {
        std::string written;
        for (const char letter : letters_of_it) written += std::string(any_place) + letter;
        return written;
    }

    Both literal() {
        std::string written;
        for (std::uint64_t i = m_random.below(3) + 1; i > 0; --i) written += letters[m_random.below(4)];
        return {written, word(written)};
    }

    Both assertion() {
        constexpr std::pair<const char*, unsigned> kinds[] = {{"^", place::clause_start},
                                                              {"$", place::clause_end},
                                                              {"^^", place::sentence_start},
                                                              {"$$", place::sentence_end},
                                                              {"\\?", place::question}};
        const auto& [ours, demand] = kinds[m_random.below(std::size(kinds))];
        ++m_assertions;
        std::vector<unsigned> places;
        for (unsigned byte = first_place; byte < behind_places; ++byte)
            if ((byte & demand) == demand) places.push_back(byte);
        return {ours, byte_class(places)};
    }

    Both gap() {
        const bool crosses = m_random.below(2) == 0;
        const std::uint64_t least = m_random.below(4) == 0 ? m_random.below(3) : 0;
        const std::uint64_t most = least + m_random.below(5) + 1;
        std::string ours = crosses ? "~~" : "~";
        if (least > 0) ours += std::to_string(least) + '-';
        ours += std::to_string(most);
        std::string out = crosses ? "?;\\n" : ",?;\\n";
        for (std::uint64_t i = m_random.below(3); i > 0; --i) {
            const char letter = letters[m_random.below(4)];
            ours += ours.find('!') == std::string::npos ? std::string("!") + letter : std::string(1, letter);
            out += letter;
        }
        return {ours, "(?:" + std::string(any_place) + "[^\\x80-\\x9f" + out + "]){" + std::to_string(least) +
                          "," + std::to_string(most) + "}"};
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
    int m_assertions = 0;
};

/// The stream for RE2: in front of each character, and behind the last, the flags of the place.
std::string with_places(const Stream& stream) {
    const auto plain = [](char32_t character) {
        switch (character) {
            case U'，':
                return ',';
            case U'？':
                return '?';
            case U'；':
                return ';';
            case U',':
                return '.';  // Between two digits it is no mark.
            default:
                return static_cast<char>(character);
        }
    };
    std::string text;
    for (std::uint32_t i = 0; i <= stream.size(); ++i) {
        text += std::string(copies, static_cast<char>(first_place | stream.place_at(i)));
        if (i < stream.size()) text += plain(stream.characters()[i]);
    }
    return text;
}

std::vector<Range> oracle(const re2::RE2& expression, const std::string& text) {
    constexpr std::size_t unit = copies + 1;
    std::vector<Range> spans;
    re2::StringPiece found;
    std::size_t at = 0;
    while (expression.Match(text, at, text.size(), re2::RE2::UNANCHORED, &found, 1)) {
        const auto begin = static_cast<std::size_t>(found.data() - text.data());
        const Range span{static_cast<std::uint32_t>(begin / unit),
                         static_cast<std::uint32_t>((begin + found.size()) / unit)};
        REQUIRE(span.begin < span.end);
        spans.push_back(span);
        at = span.end * unit;
    }
    return spans;
}

ClassTable classes() {
    ClassTable table;
    table.add("few", parse_pattern("b|c").root);
    table.add("ab", parse_pattern("a|ab|bba").root);
    table.add("deep", parse_pattern("{ab}c|d[1]").root);
    table.add("many", parse_pattern("ac|ca|[b]cd|d1|{deep}b|aa[b]|cc|da[c]").root);
    REQUIRE(table.remove_circular().empty());
    return table;
}

/// One random pattern on some random texts. @return how many spans were compared.
std::size_t compare(std::uint64_t seed) {
    Writer writer(seed);
    const Both both = writer.sequence(3);
    if (writer.has_too_many_assertions()) return 0;
    PatternSet patterns(classes());
    const auto added = patterns.add(both.ours);
    if (!added.usable) return 0;
    patterns.finish();
    re2::RE2::Options options(re2::RE2::Latin1);
    options.set_longest_match(true);
    options.set_log_errors(false);
    const re2::RE2 expression(both.theirs, options);
    REQUIRE(expression.ok());
    std::size_t spans = 0;
    for (const std::uint64_t length : {3U, 12U, 40U, 1400U, 1400U}) {
        const std::string text = writer.text(length);
        const Stream stream(text);
        Scan scan(patterns, stream);
        const std::vector<Range> theirs = oracle(expression, with_places(stream));
        CAPTURE(both.ours);
        CAPTURE(both.theirs);
        CAPTURE(text);
        REQUIRE(scan.matches(added.id) == theirs);
        spans += theirs.size();
    }
    return spans;
}

}  // namespace

TEST_CASE("of the classes in random patterns one is held by them, the others are called") {
    const ClassTable table = classes();
    ClassAutomata automata(table);
    CHECK(automata.find("few") == nullptr);
    for (const char* name : {"ab", "deep", "many"}) CHECK(automata.find(name) != nullptr);
}

TEST_CASE("random patterns find the same million spans as RE2, leftmost and longest") {
    std::size_t spans = 0;
    std::size_t patterns_that_match = 0;
    constexpr std::uint64_t patterns = 15000;
    for (std::uint64_t seed = 1; seed <= patterns; ++seed) {
        const std::size_t more = compare(seed);
        spans += more;
        patterns_that_match += more > 0 ? 1 : 0;
    }
    MESSAGE("compared " << spans << " spans of " << patterns_that_match << " patterns");
    CHECK(spans >= 1'000'000);
    CHECK(patterns_that_match > patterns / 4);
}
