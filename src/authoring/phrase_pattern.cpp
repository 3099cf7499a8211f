#include "authoring/phrase_pattern.h"

#include <algorithm>
#include <string_view>

#include "text/fold.h"
#include "text/utf8.h"

namespace frontdesk::authoring {

namespace {

using Characters = std::u32string;
using View = std::u32string_view;

bool is_one_of(char32_t character, View list) {
    return list.find(character) != View::npos;
}

bool is_digit(char32_t character) {
    return (character >= U'0' && character <= U'9') || (character >= U'０' && character <= U'９');
}

bool is_of_a_word(char32_t character) {
    constexpr char32_t first_han = 0x2E80;
    if (character >= first_han) return !is_one_of(character, U"，。！？；：、～");
    return is_digit(character) || ((character | 32U) >= U'a' && (character | 32U) <= U'z');
}

constexpr View blanks = U" \t\r\n\u3000\u00A0\uFEFF\u200B";

void trim(Characters& text, View what) {
    while (!text.empty() && is_one_of(text.back(), what)) text.pop_back();
    std::size_t count = 0;
    while (count < text.size() && is_one_of(text[count], what)) ++count;
    text.erase(0, count);
}

/// "1." "（2）" "③" "四、" "•" at the beginning.
void drop_numbering(Characters& text) {
    constexpr View bullets = U"•·●○◆■□-–—*①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    constexpr View chinese = U"一二三四五六七八九十";
    constexpr std::size_t longest = 3;
    if (!text.empty() && is_one_of(text[0], bullets)) {
        text.erase(0, 1);
        return trim(text, blanks);
    }
    std::size_t at = !text.empty() && is_one_of(text[0], U"(（") ? 1 : 0;
    const bool opened = at == 1;
    const std::size_t begin = at;
    while (at < text.size() && (is_digit(text[at]) || is_one_of(text[at], chinese))) ++at;
    if (at == begin || at - begin > longest || at >= text.size()) return;
    const bool closed = is_one_of(text[at], opened ? View(U")）") : View(U".．、)）"));
    if (!closed) return;
    text.erase(0, at + 1);
    trim(text, blanks);
}

/// 不知道（语气生硬）
void drop_remark(Characters& text) {
    if (text.empty() || !is_one_of(text.back(), U")）")) return;
    const std::size_t open = text.find_last_of(U"(（");
    if (open != Characters::npos && open > 0) text.erase(open);
}

void add(Characters part, std::vector<std::string>& parts, bool drop_remarks) {
    trim(part, blanks);
    drop_numbering(part);
    if (drop_remarks) drop_remark(part);
    trim(part, U" \t\r\n\u3000\"'“”‘’「」『』《》〈〉＂＇");
    // A doubled 、 or a mark alone is no phrase.
    if (std::any_of(part.begin(), part.end(), is_of_a_word)) parts.push_back(text::to_utf8(part));
}

std::vector<std::string> split(const std::string& cell, View separators, bool at_sentences) {
    std::vector<std::string> parts;
    Characters part;
    const Characters characters = text::to_utf32(cell);
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        // "1、" numbers what follows, 24/7 is one word.
        const bool after_digit = i > 0 && is_digit(characters[i - 1]);
        const bool cuts = is_one_of(character, separators) && !(after_digit && character != U'\n');
        const bool ends = at_sentences && is_one_of(character, U"。！？!?");
        if (cuts || ends) {
            add(std::move(part), parts, at_sentences);
            part.clear();
        } else {
            part += character;
        }
    }
    add(std::move(part), parts, at_sentences);
    return parts;
}

struct Word {
    View said;
    const char* name;   ///< Class.
    const char* plain;  ///< Where the pack has no such class.
};

/// The longest first.
constexpr Word words[] = {{U"我们公司", "us", "(我们公司|我司|我们|公司)"},
                          {U"我们物业", "us", "(我们物业|我们|物业)"},
                          {U"我们", "us", "(我们|咱们|我司)"},
                          {U"咱们", "us", "(我们|咱们|我司)"},
                          {U"我司", "us", "(我们|咱们|我司)"},
                          {U"本公司", "us", "(我们|我司|本公司)"},
                          {U"你们", "you", "(你们|您们|你|您)"},
                          {U"您们", "you", "(你们|您们|你|您)"},
                          {U"你", "you", "(你|您)"},
                          {U"您", "you", "(你|您)"}};

/// Writes a pattern from the left.
class Writer {
  public:
    explicit Writer(const std::set<std::string>& classes) : m_classes(classes) {}

    PhrasePattern write(const Characters& text) {
        for (std::size_t at = 0; at < text.size();) at += take(View(text).substr(at));
        m_result.pattern.erase(std::min(m_result.pattern.size(), m_solid_end));
        return std::move(m_result);
    }

  private:
    std::size_t take(View rest) {
        for (const Word& word : words) {
            if (rest.substr(0, word.said.size()) != word.said) continue;
            solid(m_classes.count(word.name) > 0 ? std::string("{") + word.name + '}' : word.plain);
            return word.said.size();
        }
        const char32_t character = rest[0];
        constexpr View blank_marks = U"…×○□＊*_";
        if (is_one_of(character, blank_marks)) {
            gap("~8");
        } else if (text::is_clause_mark(character)) {
            gap("~~4");
        } else if (!is_one_of(character, U"()[]{}|~^$?\\\"'“”‘’「」『』（）.-—/、")) {
            std::string literal;
            text::append(literal, character);
            solid(literal);
        }
        return 1;
    }

    void solid(const std::string& written) {
        m_result.pattern += written;
        m_solid_end = m_result.pattern.size();
        ++m_result.words;
        m_in_gap = false;
    }

    /// None at the beginning, one for several, none at the end.
    void gap(const char* written) {
        if (m_result.pattern.empty() || m_in_gap) return;
        m_result.pattern += std::string(" ") + written + ' ';
        m_in_gap = true;
    }

    const std::set<std::string>& m_classes;
    PhrasePattern m_result;
    std::size_t m_solid_end = 0;
    bool m_in_gap = false;
};

}  // namespace

std::vector<std::string> split_phrases(const std::string& cell) {
    return split(cell, U"／/、；;｜|\n\r", true);
}

std::vector<std::string> split_sentences(const std::string& cell) {
    return split(cell, U"／｜|\n\r", false);
}

PhrasePattern make_pattern(const std::string& phrase, const std::set<std::string>& classes, Place place) {
    constexpr View particles = U"啊呀呢吧呗嘛啦哦喔噢哟哎诶欸耶咧哈嘞呐咯喽唉";
    Characters text = text::fold(phrase).characters;
    trim(text, U"，。！？；：、,.!?;:…~ \n");
    trim(text, particles);
    trim(text, U"，。！？；：、,.!?;:…~ \n");
    PhrasePattern made = Writer(classes).write(text);
    if (made.pattern.empty() || place == Place::anywhere) return made;
    const std::string end = classes.count("end") > 0 ? " [{end}]" : "";
    made.pattern = "^ " + made.pattern + end + " $";
    return made;
}

}  // namespace frontdesk::authoring
