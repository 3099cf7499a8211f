#include "monkey_words.h"

#include <array>

#include "text/utf8.h"

namespace frontdesk::tests {

namespace {

constexpr const char* sentences[] = {
    "您好，金穗花园物业服务中心，客服08号为您服务，请问有什么可以帮到您？",
    "对不起，让您着急了，您慢慢说，我都记下来。",
    "这个我不知道。",
    "这个我不太清楚，我马上去问工程部，十分钟内给您回电话。",
    "您先别激动，不归我们管，爱找谁找谁。",
    "我马上安排师傅上门，今天下午三点前给您回电。",
    "您是说从周二晚上起主卧的天花板一直在漏，对吗？",
    "感谢您的来电，再见。",
    "嗯。",
    "138 0013 8000",
};

constexpr const char* oddities[] = {
    "'); DROP TABLE attempt; --",
    "\"quoted\" \\backslash\\ %s %n {0} {1} ##id ###id",
    "“‘《「『（【……——】）』」》’”",
    "。，、；：？！",
    "😀🙏👨‍👩‍👧‍👦🏳️‍🌈👍🏽",
    "臺灣的業主說：漏水漏得很嚴重，麻煩儘快處理。",
    "すみません 안녕하세요 مرحبا שלום नमस्ते",
    "e\xCC\x81\xCC\xB2\xCC\xB2 Zalgo\xCC\xB4\xCC\xB5\xCC\xB6",
    "\u202Egnirts desrever\xE2\x80\xAC\xEF\xBB\xBF\xE2\x80\x8B",
    "\x01\x02\x07\x08\x0B\x1B[31m\x7F",
    "line one\nline two\r\n\tline three\n\n",
    "\xE3\x80\x80\xE3\x80\x80  \t",
    "𠮷野家 𪚥 \xF4\x8F\xBF\xBD",
};

template <std::size_t count>
const char* one_of(core::Random& random, const char* const (&list)[count]) {
    return list[random.below(count)];
}

/// Any character that may stand in a text, most of them Chinese.
char32_t any_character(core::Random& random) {
    constexpr std::array<std::pair<char32_t, char32_t>, 5> ranges{
        {{0x4E00, 0x9FA5}, {0x4E00, 0x9FA5}, {0x20, 0x7E}, {0xA0, 0x2FFF}, {0x1F300, 0x1FAFF}}};
    const auto& [first, last] = ranges.at(random.below(ranges.size()));
    return first + static_cast<char32_t>(random.below(last - first + 1));
}

std::string five_thousand(core::Random& random) {
    std::string words;
    for (std::size_t length = 0; length < 5000;) {
        const std::string more = one_of(random, sentences);
        words += more;
        length += text::length(more);
        if (random.below(8) == 0) words += '\n';
    }
    return words;
}

}  // namespace

std::string monkey_words(core::Random& random) {
    const std::uint64_t kind = random.below(20);
    if (kind < 10) return one_of(random, sentences);
    if (kind < 16) return one_of(random, oddities);
    if (kind == 16) return five_thousand(random);
    std::u32string characters;
    for (std::uint64_t left = 1 + random.below(40); left > 0; --left) characters += any_character(random);
    return text::to_utf8(characters);
}

std::string monkey_name(core::Random& random) {
    constexpr const char* names[] = {"周晓芸",
                                     "李小红",
                                     "Ann O'Neil",
                                     "欧阳春花",
                                     "王",
                                     "阿 不都热西提",
                                     "一个名字特别特别长的新来的前台接待员小朋友",
                                     "😀",
                                     "\"'\\"};
    return one_of(random, names);
}

std::string beginning(const std::string& words) {
    return text::to_utf8(text::to_utf32(words).substr(0, 20));
}

}  // namespace frontdesk::tests
