#include "app/texts_table.h"

// Item analysis: what the steps of scenarios bring, and what to do about it.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine items_lines[] = {
    {Text::items_title, "情况分析", "題目分析", "Item analysis"},
    {Text::items_card, "哪一步大家都会、哪一步没人懂、哪一步分得出高低", "哪一步大家都會、哪一步沒人懂、哪一步分得出高低",
     "Which steps everyone manages, which nobody understands, and which tell good from weak"},
    {Text::items_none, "还没有可以分析的练习", "還沒有可以分析的練習", "Nothing to analyse yet"},
    {Text::items_none_way, "有人公开做完一个情景，每一步做得怎么样就列在这里", "有人公開做完一個情境，每一步做得怎麼樣就列在這裡",
     "Once somebody has finished a scenario, not privately, its steps are listed here"},
    {Text::items_none_go, "布置一份作业", "派一份作業", "Assign something"},
    {Text::items_sum, "{0} 次练习；私下练的、再说一次的和课堂都不算", "{0} 次練習；私下練的、再說一次的和課堂都不算",
     "{0} attempts; private ones, branches and lessons left out"},
    {Text::items_by_scenario, "按情景", "按情境", "Scenarios"},
    {Text::items_by_item, "按每一步", "按每一步", "Steps"},
    {Text::items_search, "搜情景、规则编号或名字", "搜情境、規則編號或名稱", "Scenario, or number or name of a rule"},
    {Text::items_head_scenario, "情景", "情境", "Scenario"},
    {Text::items_head_item, "哪一步", "哪一步", "Step"},
    {Text::items_head_attempts, "次数", "次數", "Attempts"},
    {Text::items_head_passed, "合格", "合格", "Passed"},
    {Text::items_head_mean, "平均分", "平均分", "Mean"},
    {Text::items_head_missed, "没做到", "沒做到", "Missed"},
    {Text::items_head_facility, "做到率", "做到率", "Facility"},
    {Text::items_head_discrimination, "区分度", "鑑別度", "Discrimination"},
    {Text::items_head_note, "结论", "結論", "Verdict"},
    {Text::items_note_none, "正常", "正常", "fine"},
    {Text::items_note_few, "次数太少", "次數太少", "too few"},
    {Text::items_note_backwards, "反着来", "反著來", "backwards"},
    {Text::items_note_hard, "太难", "太難", "too hard"},
    {Text::items_note_easy, "太容易", "太容易", "too easy"},
    {Text::items_note_weak, "分不出高低", "分不出高低", "tells little"},
    {Text::items_more, "再看 {0} 行", "再看 {0} 行", "{0} more"},
    {Text::items_no_match, "没有对得上的，换几个字试试", "沒有對得上的，換幾個字試試", "Nothing fits: try other words"},
    {Text::items_all, "看全部", "看全部", "Show all"},
    {Text::items_open_steps, "看它的每一步", "看它的每一步", "See its steps"},
    {Text::items_counts, "{0} 次里：做到 {1}，做到一部分 {2}，没做到 {3}", "{0} 次裡：做到 {1}，做到一部分 {2}，沒做到 {3}",
     "Of {0}: managed {1}, in part {2}, missed {3}"},
    {Text::items_counts_forbidden, "{0} 次里：避开 {1}，踩到 {2}", "{0} 次裡：避開 {1}，踩到 {2}", "Of {0}: avoided {1}, slipped {2}"},
    {Text::items_facility_means, "做到率 {0}%：平均拿到这一步多少分；禁句是有多少人没说。", "做到率 {0}%：平均拿到這一步多少分；禁句是有多少人沒說。",
     "Facility {0}%: the mean share of this step's points; of a forbidden act the share that avoided it."},
    {Text::items_discrimination_means, "区分度 {0}：这一步做得好的人，其余各步是不是也做得好；1 最好，0 看不出，负数是反的。", "鑑別度 {0}：這一步做得好的人，其餘各步是不是也做得好；1 最好，0 看不出，負數是反的。",
     "Discrimination {0}: whether those who manage this step also do well in all others; 1 is best, 0 says nothing, below 0 is backwards."},
    {Text::items_discrimination_none, "区分度：不到 {0} 次，或者大家都一样，还算不出来。", "鑑別度：不到 {0} 次，或者大家都一樣，還算不出來。",
     "Discrimination: not defined below {0} attempts, or where all are alike."},
    {Text::items_do_none, "不用动。", "不用動。", "Nothing to do."},
    {Text::items_do_few, "满 {0} 次再看，现在的数字说明不了什么。", "滿 {0} 次再看，現在的數字說明不了什麼。",
     "Look again from {0} attempts on; these figures say nothing yet."},
    {Text::items_do_backwards, "平时做得好的人反而丢分：多半是这一步写得有歧义，或者规则判错了，打开情景和规则核对。", "平時做得好的人反而丟分：多半是這一步寫得有歧義，或規則判錯了，打開情境和規則核對。",
     "Those who are good lose points here: the step may be ambiguous or the rule wrong. Check both."},
    {Text::items_do_hard, "几乎没人做到：先在课堂上讲一遍，再看题目是不是没说清要什么。", "幾乎沒人做到：先在課堂上講一遍，再看題目是不是沒說清楚要什麼。",
     "Hardly anybody manages it: teach it in class, then see whether the step says what it wants."},
    {Text::items_do_easy, "人人都做到：可以留着热身，考核里换一道更难的。", "人人都做到：可以留著暖身，考核裡換一題更難的。",
     "Everybody manages it: keep it for a warm-up, and put a harder one in exams."},
    {Text::items_do_weak, "做没做到和水平关系不大：看看是不是靠运气或者习惯，必要时少给几分。", "做沒做到和程度關係不大：看看是不是靠運氣或習慣，必要時少給幾分。",
     "It tells little about who is good: luck or habit may decide. Consider fewer points."},
    {Text::items_scenario_hard, "{0}% 合格：多数人看不懂它要什么。先在课堂上带一遍，再看哪一步卡住。", "{0}% 合格：多數人看不懂它要什麼。先在課堂上帶一遍，再看哪一步卡住。",
     "{0}% pass: most do not see what it wants. Play it in class and see which step stops them."},
    {Text::items_scenario_easy, "{0}% 合格：已经练会了，换更难的情景。", "{0}% 合格：已經練會了，換更難的情境。",
     "{0}% pass: it is learnt; go on to harder ones."},
    {Text::items_scenario_fine, "{0}% 合格：难度合适。", "{0}% 合格：難度合適。", "{0}% pass: about right."},
    {Text::items_versions, "其中 {0} 次是改版以前的。", "其中 {0} 次是改版以前的。", "{0} of them were at an earlier version."},
    {Text::items_whole, "整段对话", "整段對話", "the whole talk"},
    {Text::items_choice, "选择题", "選擇題", "choice"},
    {Text::items_act, "动作", "動作", "act"},
    {Text::items_ring, "三声之内接起", "三聲之內接起", "picked up in time"},
    {Text::items_form, "登记表：{0}", "登記表：{0}", "form: {0}"},
    {Text::items_exercise, "练习题", "練習題", "exercise"},
    {Text::items_part, "要点：{0}", "要點：{0}", "part: {0}"},
    {Text::items_courtesy, "用语客气", "用語客氣", "courtesy"},
    {Text::items_hint, "看了提示", "看了提示", "a hint was taken"},
    {Text::items_promise, "承诺", "承諾", "promise"},
};
// clang-format on
static_assert(is_in_order(items_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> items_texts() {
    return items_lines;
}

}  // namespace frontdesk::app
