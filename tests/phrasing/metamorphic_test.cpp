// What may not matter does not matter: the same words in another script, width or spacing, said to 你 instead
// of 您, with another word for the same thing, or wrapped in small talk, are judged alike.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <opencc/SimpleConverter.hpp>
#include <set>
#include <string>
#include <vector>

#include "core/random.h"
#include "corpus.h"
#include "phrasing/engine.h"
#include "text/fold.h"
#include "text/utf8.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

using corpus::Reply;
using Retyped = std::function<std::string(const std::string&)>;

const Engine& engine() {
    static const Engine::Loaded pack = Engine::load(corpus::pack_folder());
    return pack.engine;
}

const std::vector<Reply>& replies() {
    static const std::vector<Reply> all = [] {
        std::vector<Reply> gathered = corpus::pack_sentences();
        for (const char* name :
             {"a", "b", "c", "d", "e", "f", "g", "h", "unseen-plain", "unseen-everyday", "unseen-hard"}) {
            const std::vector<Reply> some = corpus::labelled(name);
            gathered.insert(gathered.end(), some.begin(), some.end());
        }
        return gathered;
    }();
    return all;
}

std::string by_character(const std::string& text, const std::function<void(std::string&, char32_t)>& write) {
    std::string changed;
    for (const char32_t character : text::to_utf32(text)) write(changed, character);
    return changed;
}

bool is_hanzi(char32_t character) {
    return character >= 0x4E00 && character <= 0x9FFF;
}

Retyped after_each_hanzi(const char* sign) {
    return [sign](const std::string& text) {
        return by_character(text, [sign](std::string& changed, char32_t character) {
            text::append(changed, character);
            if (is_hanzi(character)) changed += sign;
        });
    };
}

/// ASCII letters, digits and marks to the forms as wide as a Hanzi.
std::string widened(const std::string& text) {
    return by_character(text, [](std::string& changed, char32_t character) {
        const bool has_wide_form = character > U' ' && character < 0x7F && character != U'"' &&
                                   character != U'\'' && character != U'.' && character != U'-';
        text::append(changed, has_wide_form ? character + 0xFEE0 : character);
    });
}

/// Chinese marks as an English keyboard has them.
std::string narrowed(const std::string& text) {
    static const std::map<char32_t, char32_t> narrow = {
        {U'，', U','}, {U'？', U'?'}, {U'！', U'!'}, {U'：', U':'}, {U'；', U';'}};
    return by_character(text, [](std::string& changed, char32_t character) {
        const auto found = narrow.find(character);
        text::append(changed, found == narrow.end() ? character : found->second);
    });
}

std::string swapped(std::string text, const std::string& from, const std::string& into) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + into.size()))
        text.replace(at, from.size(), into);
    return text;
}

Retyped with_word(const char* from, const char* into) {
    return [from, into](const std::string& text) { return swapped(text, from, into); };
}

Retyped script(const char* configuration) {
    // Shared: a copy of a converter would free the original's dictionary.
    const auto converter = std::make_shared<const opencc::SimpleConverter>(configuration);
    return [converter](const std::string& text) { return converter->Convert(text); };
}

Assessment assess(const std::string& text, const Situation& situation) {
    return engine().assess(text, situation);
}

/// The acts with what became of them.
std::set<std::string> acts(const Assessment& assessment) {
    std::set<std::string> found;
    for (const Finding& finding : assessment.forbidden)
        found.insert(finding.rule + ' ' + to_word(finding.severity) + ' ' + to_word(finding.verdict));
    return found;
}

std::set<std::string> moves(const Assessment& assessment) {
    std::set<std::string> found;
    for (const Move& move : assessment.moves) found.insert(move.rule);
    return found;
}

std::string joined(const std::set<std::string>& words) {
    std::string line;
    for (const std::string& word : words) line += (line.empty() ? "" : ", ") + word;
    return '[' + line + ']';
}

/// What must be equal, or may grow, when a reply is typed in another way.
enum class Moves { equal, may_grow };

/// Replies that are judged in another way.
struct Moved {
    std::string lines;  ///< One for each that pattern writers may read.
    int unseen = 0;     ///< How many others.
};

bool is_like(const Assessment& before, const Assessment& after, Moves relation) {
    const auto old_moves = moves(before);
    const auto new_moves = moves(after);
    return acts(before) == acts(after) &&
           (relation == Moves::equal
                ? old_moves == new_moves
                : std::includes(new_moves.begin(), new_moves.end(), old_moves.begin(), old_moves.end()));
}

Moved moved_by(const Retyped& retyped, Moves relation) {
    Moved moved;
    for (const Reply& reply : replies()) {
        const std::string typed = retyped(reply.text);
        const Assessment before = assess(reply.text, reply.situation);
        const Assessment after = assess(typed, reply.situation);
        if (is_like(before, after, relation)) continue;
        if (reply.unseen) {
            ++moved.unseen;
            continue;
        }
        moved.lines += reply.told() + " / " + typed + "  " + joined(acts(before)) + joined(moves(before)) +
                       " -> " + joined(acts(after)) + joined(moves(after)) + '\n';
    }
    return moved;
}

/// Of what nobody has learnt from a few may move: these sentences are new to the pack.
void check_unmoved(const Retyped& retyped, Moves relation) {
    constexpr int most_unseen = 3;
    const Moved moved = moved_by(retyped, relation);
    CHECK(moved.lines == "");
    CHECK(moved.unseen <= most_unseen);
}

struct Change {
    const char* name;
    Retyped retyped;
};

/// Ways of typing that say the same with the same words.
const std::vector<Change>& ways_of_typing() {
    static const std::vector<Change> ways = {
        {"Traditional script", script("s2t.json")},
        {"Taiwan's forms", script("s2tw.json")},
        {"Hong Kong's forms", script("s2hk.json")},
        {"Simplified script", script("t2s.json")},
        {"spaces", after_each_hanzi(" ")},
        {"wide spaces", after_each_hanzi("　")},
        {"zero-width spaces", after_each_hanzi("\u200B")},
        {"zero-width joiners", after_each_hanzi("\u200D")},
        {"emoji", after_each_hanzi("😀")},
        {"emoji of several code points", after_each_hanzi("👩‍🔧")},
        {"wide letters and digits", widened},
        {"narrow marks", narrowed},
        {"space around", [](const std::string& text) { return " \t" + text + "  \r\n"; }},
        {"an emoji at the end", [](const std::string& text) { return text + "🙏🏻"; }},
    };
    return ways;
}

}  // namespace

TEST_CASE("script, width, spaces, zero-width signs and emoji change no verdict") {
    REQUIRE(replies().size() > 2000);
    for (const Change& way : ways_of_typing()) {
        CAPTURE(way.name);
        check_unmoved(way.retyped, Moves::equal);
    }
}

TEST_CASE("several ways of typing at once change no verdict") {
    core::Random random{20};
    for (int round = 0; round < 4000; ++round) {
        const Reply& reply = replies()[random.below(replies().size())];
        std::string typed = reply.text;
        std::string how;
        for (int change = 0; change < 3; ++change) {
            const Change& way = ways_of_typing()[random.below(ways_of_typing().size())];
            typed = way.retyped(typed);
            how += std::string(way.name) + ", ";
        }
        const Assessment before = assess(reply.text, reply.situation);
        const Assessment after = assess(typed, reply.situation);
        CHECK_MESSAGE(acts(before) == acts(after), how, reply.told());
        CHECK_MESSAGE(moves(before) == moves(after), how, reply.told());
    }
}

TEST_CASE("a span found in retyped words is the span of the words") {
    for (const Reply& reply : replies()) {
        const std::string typed = after_each_hanzi(" ")(reply.text);
        const Assessment before = assess(reply.text, reply.situation);
        const Assessment after = assess(typed, reply.situation);
        REQUIRE(before.forbidden.size() == after.forbidden.size());
        for (std::size_t i = 0; i < before.forbidden.size(); ++i) {
            const std::string& words = before.forbidden[i].text;
            CHECK_MESSAGE(text::fold(words).characters == text::fold(after.forbidden[i].text).characters,
                          reply.told());
        }
    }
}

TEST_CASE("你 for 您 changes courtesy and nothing else") {
    check_unmoved(with_word("您", "你"), Moves::equal);
}

TEST_CASE("another word for the same thing changes no verdict") {
    const std::vector<std::pair<const char*, const char*>> synonyms = {
        {"我们", "咱们"}, {"马上", "立刻"}, {"但是", "可是"},     {"电话号码", "号码"},
        {"什么", "啥"},   {"怎么", "咋"},   {"这件事", "这事"},   {"师傅", "师父"},
        {"明天", "明日"}, {"今天", "今日"}, {"不知道", "不晓得"}, {"没有办法", "没办法"},
        {"主管", "经理"}, {"如果", "要是"}, {"因为", "由于"},     {"目前", "暂时"},
    };
    for (const auto& pair : synonyms) {
        CAPTURE(std::string(pair.first));
        check_unmoved(with_word(pair.first, pair.second), Moves::equal);
    }
}

TEST_CASE("small talk around a reply takes no act and no move away") {
    const std::vector<std::pair<const char*, const char*>> wrappings = {
        {"嗯，", ""},         {"那个，", ""},         {"是这样的，", ""}, {"跟您说一下，", ""},
        {"我跟您讲啊，", ""}, {"不瞒您说，", ""},     {"", "麻烦您了。"}, {"", "辛苦您了。"},
        {"", "谢谢您。"},     {"", "祝您生活愉快。"},
    };
    for (const auto& wrapping : wrappings) {
        const std::string before = wrapping.first;
        const std::string behind = wrapping.second;
        CAPTURE(before);
        CAPTURE(behind);
        check_unmoved([&](const std::string& text) { return before + text + behind; }, Moves::may_grow);
    }
}
