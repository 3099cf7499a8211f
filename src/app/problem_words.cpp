#include "app/problem_words.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "app/phrasing_problem_words.h"

namespace frontdesk::app {

namespace {

struct CodeWords {
    std::string_view code;
    const char* words;
};

// clang-format off
constexpr CodeWords table[] = {
    {"JS001", "文字不合 JSON 的写法"}, {"JS002", "同一个键写了两遍"}, {"JS003", "文件不是 UTF-8 编码"},
    {"JS004", "文件太大，或者嵌套太深"}, {"SC001", "值的种类不对"}, {"SC002", "少了必填的内容"},
    {"SC003", "有不认识的键"}, {"SC004", "用了不允许的词"}, {"SC005", "数字超出范围"},
    {"SC006", "这里不能空着"}, {"SC007", "格式比程序新"}, {"SC008", "名字只能用小写字母、数字和 -"},
    {"SC009", "编号和文件名不一样"}, {"SC010", "编号已经有人用了"}, {"SC011", "文件读不了"},
    {"SC012", "有一步不存在"}, {"SC013", "有一项要了解的事不存在"}, {"SC014", "有一个变量不存在"},
    {"SC015", "规则不存在，或者种类不对"}, {"SC016", "登记表里没有这一栏"}, {"SC017", "没有一步能做这个动作"},
    {"SC018", "条件什么也没问，或者一次问了几件事"}, {"SC019", "范围的最小比最大还大"},
    {"SC020", "名字用了两遍"}, {"SC021", "没有结局"}, {"SC022", "没有一步通到这里，学员走不到"},
    {"SC023", "在这里打转，学员一直没有机会说话"}, {"SC024", "从这里走不到任何结局"},
    {"SC025", "没有说得好的例句"}, {"SC026", "没写说到什么才加分"}, {"SC027", "要学员说到的，开头的训练内容里没有"},
    {"SC028", "开头说要训练的，没有一步要学员说到"}, {"SC029", "最好的选项也拿不到满分"},
    {"SC030", "电话在响，却没法接"}, {"SC031", "这句话永远轮不到说"}, {"SC032", "这一步可能什么也不说"},
    {"SC033", "变量的种类用错了"}, {"SC034", "电话和投诉情景里，学员至少要说三次"},
    {"SC035", "电话和投诉情景只有一个结局"}, {"SC036", "学员说什么，故事都一样"},
    {"SC037", "有一项要了解的事从来不会知道"}, {"SC038", "有一个变量不影响任何事"},
    {"SC039", "同一句话又是好例句又是坏例句"}, {"SC040", "“text”和“lines”只能写一个"},
    {"SC041", "超过 500 步"}, {"SC042", "登记表的选项对不上"}, {"SC043", "没有电话在响，却问响了几声"},
    {"SC044", "只有一个可以选"}, {"SC045", "放错了文件夹"}, {"SC046", "这个动作没有名字可以显示"},
    {"SC047", "问的事这时还不可能发生"}, {"SC048", "规则包不认识答应的这件事"}, {"SC049", "引用答应的话，写法不对"},
    {"SC050", "钟点要写成 16:00 的样子"}, {"SC051", "问的那一步不是练习，也不是小结"},
    {"SC052", "小结的写法规则包用不了"}, {"SC053", "小结各部分的分加起来不对"}, {"SC054", "没有这个人"},
    {"SC055", "没有这个问题"}, {"SC056", "这个问题没人问"}, {"SC057", "这个问题永远答不上"},
    {"SC058", "学员从来没和这个人打过交道"}, {"SC059", "提问题的人不在名单里"}, {"SC060", "选项像是说给客户听的，没写是不是说出来的（said）"},
    {"EX008", "练习：名字只能用小写字母、数字和 -"}, {"EX010", "练习：选项太少或太多"}, {"EX011", "练习：编号用了两遍"},
    {"EX012", "练习：两条文字一样"}, {"EX013", "练习：单选要正好一个对的"}, {"EX014", "练习：多选不能全对或全错"},
    {"EX015", "练习：有一项不存在"}, {"EX016", "练习：可以互换的要挨着"}, {"EX017", "练习：全都可以互换，就没有顺序了"},
    {"EX018", "练习：有一类里什么也没有"}, {"TR001", "试玩走不到这一步"}, {"TR002", "试玩走不到这个结局"},
    {"TR003", "怎么玩都不及格"}, {"TR004", "照例句说也拿不到 100 分"}, {"TR005", "好例句没说到该说的"},
    {"TR006", "好例句里有不该说的"}, {"TR007", "好例句不够客气"}, {"TR008", "坏例句一分没扣"},
    {"TR009", "要训练的一条从来没用上"}, {"TR010", "太大了，没能全试一遍"}, {"TR011", "故事在这里打转"},
    {"TR012", "这一步什么都做不了"}, {"TR013", "走到好结局也不及格"},
};
// clang-format on

/// What stands between single quotes, at most two of them.
std::string quoted_in(const std::string& message) {
    constexpr int most = 2;
    std::string all;
    std::size_t at = message.find('\'');
    for (int i = 0; i < most && at != std::string::npos; ++i) {
        const std::size_t end = message.find('\'', at + 1);
        if (end == std::string::npos) break;
        all += (all.empty() ? "" : "、") + message.substr(at + 1, end - at - 1);
        at = message.find('\'', end + 1);
    }
    return all;
}

}  // namespace

std::string problem_words(const core::Problem& problem) {
    const auto* found = std::find_if(std::begin(table), std::end(table),
                                     [&](const CodeWords& one) { return one.code == problem.code; });
    const char* told = found == std::end(table) ? phrasing_problem_words(problem.code) : found->words;
    if (told == nullptr) return {};
    const std::string names = quoted_in(problem.message);
    return names.empty() ? told : told + ("：" + names);
}

}  // namespace frontdesk::app
