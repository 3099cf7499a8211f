#include "text/fold.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "core/random.h"
#include "text/chinese.h"
#include "text/utf8.h"

using namespace frontdesk::text;

namespace {

std::string folded(std::string_view text) {
    return to_utf8(fold(text).characters);
}

std::string with_corner_brackets(std::string text) {
    using Pair = std::pair<std::string, const char*>;
    for (const auto& [curly, corner] : {Pair{"“", "「"}, Pair{"”", "」"}, Pair{"‘", "『"}, Pair{"’", "』"}}) {
        for (std::size_t at = text.find(curly); at != std::string::npos; at = text.find(curly, at))
            text.replace(at, curly.size(), corner);
    }
    return text;
}

/// Replies of every flavour that the properties below are tried on.
const std::vector<std::string>& samples() {
    static const std::vector<std::string> replies{
        "您好，这里是和园物业服务中心，请问有什么可以帮您？",
        "这个我不太清楚，我马上问一下财务，十分钟内给您回电话。",
        "几点来水我可不知道啊啊啊！！！",
        "３栋５０２，９：３０ 到 10：00，共 1,200.50 元",
        "不 清 楚…… 您 问 别 人 去 吧。。。",
        "我们理解您的心情，马上派师傅过去看；下午三点前回报。",
        "公共区域的灯坏了，着急也没用，画面里面划线的地方借给您看。",
        "胡、说、八、道🙏，我们什么时候答应过？",
        "电话是0571-8606/8607，转３号分机~",
        "Hello，ＡＢＣ物業客服０８號",
        "“跟我没关系”这种话，‘随便’、「你爱怎么样」",
        "第一行\r\n第二行\n\n第三行",
        "",
    };
    return replies;
}

}  // namespace

TEST_CASE("Traditional and Simplified, width, case and spaces are made equal") {
    CHECK(folded("這個我不曉得喔") == folded("这个我不晓得喔"));
    CHECK(folded("ＡＢＣ ０８號") == "abc08号");
    CHECK(folded("不 知　道") == "不知道");
    CHECK(folded("不\u200B知\uFEFF道🙏\u20E3") == "不知道");
    CHECK(folded("妳等等她") == folded("你等等他"));
}

TEST_CASE("all variants of an ambiguous character are folded together") {
    CHECK(folded("明瞭") == folded("明了"));
    CHECK(folded("看著") == folded("看着"));
    CHECK(folded("計劃") == folded("计划"));
    CHECK(folded("帳單") == folded("账单"));
    CHECK(folded("答覆") == folded("答复"));
    CHECK(folded("裏面裡面") == folded("里面里面"));
}

TEST_CASE("clause marks stay, in one form each") {
    CHECK(folded("a,b.c!d?e;f:g､h｡") == "a，b。c！d？e；f：g、h。");
    for (const char32_t mark : {U'，', U'。', U'！', U'？', U'；', U'：', U'、', U'\n'})
        CHECK(is_clause_mark(mark));
    CHECK_FALSE(is_clause_mark(U'…'));
    CHECK_FALSE(is_clause_mark(U'吗'));
}

TEST_CASE("points, colons, hyphens and slashes belong to the numbers they stand in") {
    CHECK(folded("3.5元") == "3.5元");
    CHECK(folded("9：30") == "9:30");
    CHECK(folded("1,200") == "1,200");
    CHECK(folded("3-502") == "3-502");
    CHECK(folded("8/10") == "8/10");
    CHECK(folded("住3栋.您呢") == "住3栋。您呢");
    CHECK(folded("到3.") == "到3。");
}

TEST_CASE("runs of a particle and of dots become one, 吗 and 了 never go") {
    CHECK(folded("啊啊啊") == "啊");
    CHECK(folded("好吗吗") == "好吗吗");
    CHECK(folded("走了了") == "走了了");
    CHECK(folded("呃...不") == "呃…不");
    CHECK(folded("呃。。不") == "呃…不");
    CHECK(folded("好——的") == "好—的");
}

TEST_CASE("every folded character knows the bytes that it was typed with") {
    const std::string text = "好 的🙏，嗯嗯啊啊啊。";
    const Folded result = fold(text);
    REQUIRE(result.characters == U"好的，嗯嗯啊。");
    CHECK(text.substr(result.begin[0], result.end[0] - result.begin[0]) == "好");
    CHECK(text.substr(result.begin[1], result.end[1] - result.begin[1]) == "的");
    CHECK(text.substr(result.begin[5], result.end[5] - result.begin[5]) == "啊啊啊");
}

TEST_CASE("spans lie in order and at character boundaries, whatever the bytes") {
    frontdesk::core::Random random{11};
    std::vector<std::string> texts = samples();
    for (int round = 0; round < 400; ++round) {
        std::string text = samples()[random.below(samples().size())];
        for (std::uint64_t i = random.below(6); i > 0 && !text.empty(); --i)
            text[random.below(text.size())] = static_cast<char>(random.below(256));
        texts.push_back(text);
    }
    for (const std::string& text : texts) {
        std::vector<bool> boundary(text.size() + 1);
        for (std::size_t at = 0; at < text.size(); at += decode(text, at).bytes) boundary[at] = true;
        boundary[text.size()] = true;
        const Folded result = fold(text);
        REQUIRE(result.begin.size() == result.characters.size());
        REQUIRE(result.end.size() == result.characters.size());
        for (std::size_t i = 0; i < result.characters.size(); ++i) {
            REQUIRE(result.begin[i] < result.end[i]);
            REQUIRE(result.end[i] <= text.size());
            REQUIRE(boundary[result.begin[i]]);
            REQUIRE(boundary[result.end[i]]);
            if (i > 0) REQUIRE(result.begin[i] >= result.end[i - 1]);
        }
    }
}

TEST_CASE("folding what is folded changes nothing") {
    for (const std::string& text : samples()) {
        CAPTURE(text);
        CHECK(folded(folded(text)) == folded(text));
    }
}

TEST_CASE("a sentence and its Traditional form are the same once folded") {
    if (!can_convert()) return;
    // Word for word, not phrase for phrase: 软件 stays 軟件 here, so the samples keep to words that both
    // share. Quotation marks differ on the page and are the same to the matcher.
    for (const std::string& text : samples()) {
        CAPTURE(text);
        CHECK(with_corner_brackets(folded(to_traditional(text))) == with_corner_brackets(folded(text)));
    }
}

TEST_CASE("broken UTF-8 is kept as replacement characters and hides nothing") {
    const std::string text = "不\xE6\xB8知\xFF道";
    CHECK(fold(text).characters == U"不\uFFFD\uFFFD知\uFFFD道");
}
