#pragma once

#include <string>
#include <string_view>

#include "report/result_sheet.h"

// A result as it comes from a real talk, in the three languages of the interface.
namespace frontdesk::tests {

inline report::Mark mark_on(const std::string& words, std::string_view part, report::MarkKind kind,
                            int badge) {
    const std::size_t begin = words.find(part);
    return {begin, begin + part.size(), kind, badge};
}

inline report::ResultSheet::Words sheet_words(const std::string& language) {
    if (language == "en") {
        return {"Six dimensions",
                "this time",
                "best before",
                "not in this one",
                "Fatal: cannot pass",
                "Transcript",
                "out of line",
                "well said",
                "What was promised",
                "Three things to try next",
                "Keep talking like this",
                "Nothing to mend this time",
                "Page {0} of {1}",
                "frontdesk"};
    }
    if (language == "zh-TW") {
        return {"六個方面",
                "這次",
                "以前最好",
                "這次沒考到",
                "致命項：分數夠也不合格",
                "對話記錄",
                "踩線",
                "說得好",
                "答應了的事",
                "接下來試三件事",
                "保持這樣的說法",
                "這次沒有要改的地方",
                "第 {0} 頁，共 {1} 頁",
                "前台演練"};
    }
    return {"六个方面",
            "这次",
            "以前最好",
            "这次没考到",
            "致命项：分数够也不合格",
            "对话记录",
            "踩线",
            "说得好",
            "答应了的事",
            "接下来试三件事",
            "保持这样的说法",
            "这次没有要改的地方",
            "第 {0} 页，共 {1} 页",
            "前台演练"};
}

inline report::Utterance blunt_reply() {
    const std::string words = "这个不归我们管，装修是业主的事，您应该理解一下。";
    return {report::Utterance::Side::right,
            "周晓芸",
            words,
            {mark_on(words, "不归我们管", report::MarkKind::hit, 1),
             mark_on(words, "您应该理解一下", report::MarkKind::hit, 2)},
            {{report::Tone::advice, 1, "1 推给别人　−6", "业主觉得：把我当皮球踢"},
             {report::Tone::advice, 2, "2 说教　−4", "业主觉得：在教训我"}}};
}

inline report::Utterance kind_reply() {
    const std::string words = "陈先生，换了谁家老人一晚没睡都会着急。您慢慢说，我在听。";
    return {report::Utterance::Side::right,
            "周晓芸",
            words,
            {mark_on(words, "换了谁家老人一晚没睡都会着急", report::MarkKind::move, 3),
             mark_on(words, "您慢慢说，我在听", report::MarkKind::move, 4)},
            {{report::Tone::good, 3, "3 体谅心情　+5", ""},
             {report::Tone::good, 4, "4 请对方慢慢说　+5", ""},
             {report::Tone::fatal, 0, "缺一步：问回电号码　−3", ""}}};
}

inline report::ResultSheet sample_sheet(const std::string& language) {
    using Side = report::Utterance::Side;
    report::ResultSheet sheet;
    sheet.language = language;
    sheet.words = sheet_words(language);
    sheet.title = language == "en" ? "Result: 夜间装修吵得睡不着" : "成绩：夜间装修吵得睡不着";
    sheet.scenario = "夜间装修吵得睡不着";
    sheet.person = "周晓芸";
    sheet.site = "金穗花园";
    sheet.team = "客服一组";
    sheet.when = "2026-11-19 09:31，用时 6 分 40 秒";
    sheet.date = "2026-11-19";
    sheet.mode = "练习";
    sheet.finished = {1'795'080'660'000};
    sheet.total = 84;
    sheet.verdict = language == "en" ? "passed" : "合格";
    sheet.reasons = {"没有致命项", "比以前最好 +13"};
    sheet.has_before = true;
    const std::vector<std::string> names =
        language == "en"
            ? std::vector<std::string>{"Courtesy", "Empathy", "Accuracy", "Solving", "Promises", "Procedure"}
            : std::vector<std::string>{"礼貌用语", "倾听共情", "业务准确",
                                       "处理办法", "承诺跟进", "流程动作"};
    const int now[] = {92, 86, 80, 84, 90, 72};
    for (std::size_t i = 0; i < names.size(); ++i) {
        sheet.dimensions.push_back({names[i], now[i], now[i] - 12, "+12"});
    }
    sheet.dimensions[2].percent.reset();
    sheet.mood_way = "陈先生：暴怒 → 缓和";
    sheet.transcript = {
        {Side::told, "", "晚上十点，电话响了。", {}, {}},
        {Side::left, "陈先生", "帮什么帮！楼上 1303 昨晚快十一点还在打钻，我家老人一晚上没合眼！", {}, {}},
        blunt_reply(),
        {Side::left, "陈先生", "我理解？谁来理解我！", {}, {}},
        kind_reply()};
    sheet.promises = {{true, "我 · 回电 · 今晚八点前"}, {false, "师傅 · 上门 · 没说准时间"}};
    sheet.try_next = {{"先接住，再办事", "别一开口就分谁管"},
                      {"问回电号码", "答应回电，先记号码"},
                      {"收尾先谢再挂", "等对方先放下电话"}};
    return sheet;
}

}  // namespace frontdesk::tests
