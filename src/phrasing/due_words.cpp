#include "phrasing/due_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/utf8.h"

namespace frontdesk::phrasing {

namespace {

using Kind = DueWordKind;

constexpr int six = 6 * hour;
constexpr int office_ends = 18 * hour;

constexpr DueWord known_words[] = {
    {U"今天", Kind::day, 0},
    {U"今日", Kind::day, 0},
    {U"今儿", Kind::day, 0},
    {U"今儿个", Kind::day, 0},
    {U"当天", Kind::day, 0},
    {U"当日", Kind::day, 0},
    {U"明天", Kind::day, 1},
    {U"明日", Kind::day, 1},
    {U"明儿", Kind::day, 1},
    {U"明儿个", Kind::day, 1},
    {U"次日", Kind::day, 1},
    {U"第二天", Kind::day, 1},
    {U"隔天", Kind::day, 1},
    {U"后天", Kind::day, 2},
    {U"后日", Kind::day, 2},
    {U"大后天", Kind::day, 3},
    {U"今早", Kind::day_part, 0, 10 * hour},
    {U"今晚", Kind::day_part, 0, day_ends},
    {U"今夜", Kind::day_part, 0, day_ends},
    {U"当晚", Kind::day_part, 0, day_ends},
    {U"明早", Kind::day_part, 1, 10 * hour},
    {U"明晚", Kind::day_part, 1, day_ends},
    {U"后晚", Kind::day_part, 2, day_ends},
    {U"凌晨", Kind::part, 0, six},
    {U"清晨", Kind::part, six, 9 * hour},
    {U"清早", Kind::part, six, 9 * hour},
    {U"一早", Kind::part, six, 10 * hour},
    {U"一大早", Kind::part, six, 10 * hour},
    {U"早上", Kind::part, six, 10 * hour},
    {U"早晨", Kind::part, six, 10 * hour},
    {U"上午", Kind::part, 8 * hour, noon},
    {U"中午", Kind::part, noon, 14 * hour},
    {U"午间", Kind::part, noon, 14 * hour},
    {U"晌午", Kind::part, noon, 14 * hour},
    {U"下午", Kind::part, noon, office_ends},
    {U"午后", Kind::part, noon, office_ends},
    {U"傍晚", Kind::part, 17 * hour, 19 * hour},
    {U"晚上", Kind::part, 18 * hour, day_ends},
    {U"晚间", Kind::part, 18 * hour, day_ends},
    {U"夜里", Kind::part, 18 * hour, day_ends},
    {U"夜间", Kind::part, 18 * hour, day_ends},
    {U"下班", Kind::end, office_ends},
    {U"收班", Kind::end, office_ends},
    {U"交班", Kind::end, office_ends},
    {U"收工", Kind::end, office_ends},
    {U"午饭", Kind::end, noon},
    {U"午休", Kind::end, noon},
    {U"晚饭", Kind::end, office_ends},
    {U"天黑", Kind::end, 19 * hour},
    {U"入夜", Kind::end, 19 * hour},
    {U"睡觉", Kind::end, 22 * hour},
    {U"月底", Kind::month_end, 0},
    {U"月末", Kind::month_end, 0},
    {U"本月底", Kind::month_end, 0},
    {U"这个月底", Kind::month_end, 0},
    {U"本月", Kind::month_end, 0},
    {U"这个月", Kind::month_end, 0},
    {U"下月底", Kind::month_end, 1},
    {U"下个月底", Kind::month_end, 1},
    {U"本周", Kind::week, 0},
    {U"这周", Kind::week, 0},
    {U"这个周", Kind::week, 0},
    {U"本星期", Kind::week, 0},
    {U"这星期", Kind::week, 0},
    {U"这个星期", Kind::week, 0},
    {U"这礼拜", Kind::week, 0},
    {U"这个礼拜", Kind::week, 0},
    {U"下周", Kind::week, 1},
    {U"下个周", Kind::week, 1},
    {U"下星期", Kind::week, 1},
    {U"下个星期", Kind::week, 1},
    {U"下礼拜", Kind::week, 1},
    {U"下个礼拜", Kind::week, 1},
    {U"周", Kind::weekday},
    {U"星期", Kind::weekday},
    {U"礼拜", Kind::weekday},
    {U"前", Kind::until},
    {U"之前", Kind::until},
    {U"以前", Kind::until},
    {U"内", Kind::inside},
    {U"之内", Kind::inside},
    {U"以内", Kind::inside},
    {U"里", Kind::inside},
    {U"后", Kind::after},
    {U"之后", Kind::after},
    {U"以后", Kind::after},
    {U"过后", Kind::after},
    {U"最晚", Kind::latest},
    {U"最迟", Kind::latest},
    {U"最慢", Kind::latest},
    {U"最多", Kind::latest},
    {U"不晚于", Kind::latest},
    {U"不超过", Kind::latest},
    {U"左右", Kind::about},
    {U"上下", Kind::about},
    {U"整", Kind::about},
    {U"钟", Kind::about},
    {U"准时", Kind::about},
    {U"的", Kind::about},
    {U"大概", Kind::about},
    {U"大约", Kind::about},
    {U"马上", Kind::soon},
    {U"立刻", Kind::soon},
    {U"立即", Kind::soon},
    {U"立马", Kind::soon},
    {U"即刻", Kind::soon},
    {U"当即", Kind::soon},
    {U"这就", Kind::soon},
    {U"现在", Kind::soon},
    {U"现在就", Kind::soon},
    {U"赶紧", Kind::soon},
    {U"赶快", Kind::soon},
    {U"尽快", Kind::soon},
    {U"尽早", Kind::soon},
    {U"抓紧", Kind::soon},
    {U"第一时间", Kind::soon},
    {U"随后", Kind::soon},
    {U"稍后", Kind::soon},
    {U"待会", Kind::soon},
    {U"待会儿", Kind::soon},
    {U"一会", Kind::soon},
    {U"一会儿", Kind::soon},
    {U"等会", Kind::soon},
    {U"等会儿", Kind::soon},
    {U"等下", Kind::soon},
    {U"回头", Kind::soon},
    {U"改天", Kind::soon},
    {U"改日", Kind::soon},
    {U"过几天", Kind::soon},
    {U"过两天", Kind::soon},
    {U"这两天", Kind::soon},
    {U"这几天", Kind::soon},
    {U"近期", Kind::soon},
    {U"近日", Kind::soon},
    {U"到时候", Kind::soon},
    {U"到时", Kind::soon},
    {U"晚点", Kind::soon},
    {U"晚些时候", Kind::soon},
    {U"早点", Kind::soon},
    {U"昨天", Kind::past},
    {U"昨日", Kind::past},
    {U"昨晚", Kind::past},
    {U"前天", Kind::past},
    {U"上周", Kind::past},
    {U"上个星期", Kind::past},
    {U"上星期", Kind::past},
    {U"上礼拜", Kind::past},
    {U"上个月", Kind::past},
    {U"上月", Kind::past},
    {U"每天", Kind::past},
    {U"每周", Kind::past},
    {U"每个月", Kind::past},
    {U"平时", Kind::past},
    {U"刚才", Kind::past},
};

/// A word in the characters that folding leaves: 尽, 盡 and 儘 are one.
struct Folded {
    std::u32string text;
    const DueWord* word;
};

const std::vector<Folded>& in_order() {
    static const std::vector<Folded> sorted = [] {
        std::vector<Folded> all;
        for (const DueWord& word : known_words)
            all.push_back({text::fold(text::to_utf8(word.text)).characters, &word});
        std::sort(all.begin(), all.end(),
                  [](const Folded& left, const Folded& right) { return left.text < right.text; });
        return all;
    }();
    return sorted;
}

}  // namespace

const DueWord* due_word_at(std::u32string_view folded, std::size_t at) {
    const std::vector<Folded>& all = in_order();
    const char32_t first = folded[at];
    const auto before = [](const Folded& word, char32_t character) { return word.text[0] < character; };
    const DueWord* longest = nullptr;
    for (auto word = std::lower_bound(all.begin(), all.end(), first, before);
         word != all.end() && word->text[0] == first; ++word) {
        if (folded.substr(at, word->text.size()) == word->text) longest = word->word;
    }
    return longest;  // A word stands behind the words that it begins with.
}

}  // namespace frontdesk::phrasing
