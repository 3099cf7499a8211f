#include "app/texts_table.h"

// Results and records.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine result_lines[] = {
    // result
    {Text::result_title, "成绩：{0}", "成績：{0}", "Result: {0}"},
    {Text::result_finished, "{0}，用时 {1} 分 {2} 秒", "{0}，用時 {1} 分 {2} 秒", "{0}, took {1} min {2} s"},
    {Text::result_no_fatal, "没有致命项", "沒有致命項", "no fatal item"},
    {Text::result_fatal, "有 {0} 个致命项", "有 {0} 個致命項", "{0} fatal"},
    {Text::result_below, "差 {0} 分合格", "差 {0} 分合格", "{0} short of a pass"},
    {Text::result_ending_fails, "这个结局不能合格", "這個結局不能合格", "this ending cannot pass"},
    {Text::result_better, "比以前最好 +{0}", "比以前最佳 +{0}", "+{0} over your best"},
    {Text::result_worse, "比以前最好 −{0}", "比以前最佳 −{0}", "−{0} under your best"},
    {Text::result_same, "和以前最好一样", "和以前最佳一樣", "level with your best"},
    {Text::result_first, "第一次完成", "第一次完成", "first time finished"},
    {Text::result_dimensions, "六个方面", "六個方面", "Six sides"},
    {Text::result_full, "满分 100", "滿分 100", "out of 100"},
    {Text::result_now, "这次", "這次", "this time"},
    {Text::result_before, "以前最好", "以前最佳", "best before"},
    {Text::result_not_assessed, "这次没考到", "這次沒考到", "not in this one"},
    {Text::result_transcript, "对话记录", "對話紀錄", "The talk"},
    {Text::result_legend_hit, "踩线", "踩線", "slip"},
    {Text::result_legend_made, "说得好", "說得好", "well said"},
    {Text::result_mood_way, "{0}：{1} → {2}", "{0}：{1} → {2}", "{0}: {1} → {2}"},
    {Text::result_missed, "缺一步", "缺一步", "left out"},
    {Text::result_try, "接下来试三件事", "接下來試三件事", "Try these three"},
    {Text::result_try_exercise, "这道题没全对，再做一遍", "這道題沒全對，再做一遍",
     "Not all of it was right; try it again"},
    {Text::result_try_missed, "第 {0} 轮没有做到", "第 {0} 輪沒有做到", "left out in turn {0}"},
    {Text::result_try_instead, "换掉“{0}”", "換掉「{0}」", "Instead of “{0}”"},
    {Text::result_try_keep, "保持这样的说法", "保持這樣的說法", "Keep talking like this"},
    {Text::result_try_keep_why, "这次没有要改的地方", "這次沒有要改的地方",
     "There is nothing to mend this time"},
    {Text::result_next, "下一个建议", "下一個建議", "Suggested next"},
    {Text::result_next_go, "去练这个", "去練這個", "Practise this"},
    {Text::result_to_today, "回到今日", "回到今日", "Back to today"},
    {Text::result_ending, "结局", "結局", "Ending"},
    {Text::result_none, "还没有打开的成绩", "還沒有打開的成績", "No result is open"},
    {Text::result_none_way, "从记录里选一次，就能看到每一句的得分", "從紀錄裡選一次，就能看到每一句的得分",
     "Pick an attempt in Records to see every mark"},
    // records
    {Text::records_title, "我的记录", "我的紀錄", "My records"},
    {Text::records_date, "时间", "時間", "Date"},
    {Text::records_scenario, "情景", "情境", "Scenario"},
    {Text::records_score, "得分", "得分", "Score"},
    {Text::records_state, "结果", "結果", "Result"},
    {Text::records_mode, "方式", "方式", "Mode"},
    {Text::records_abandoned, "没练完", "沒練完", "put aside"},
    {Text::records_none, "还没有记录", "還沒有紀錄", "No records yet"},
    {Text::records_none_way, "练完第一个情景，每一句的得分都会留在这里",
     "練完第一個情境，每一句的得分都會留在這裡",
     "Finish a first scenario and every mark will be kept here"},
    {Text::records_go, "去练第一个", "去練第一個", "Practise the first one"},
    {Text::records_count, "练完 {0} 次，合格 {1} 次，最高 {2} 分", "練完 {0} 次，合格 {1} 次，最高 {2} 分",
     "{0} finished, {1} passed, best {2}"},
    // on paper and in tables
    {Text::print_button, "导出", "匯出", "Export"},
    {Text::print_name, "成绩", "成績", "Result"},
    {Text::print_page, "第 {0} 页，共 {1} 页", "第 {0} 頁，共 {1} 頁", "Page {0} of {1}"},
    {Text::print_program, "前台演练", "前台演練", "frontdesk"},
    {Text::print_fatal, "致命项：有一条，分数够也不合格", "致命項：有一條，分數夠也不合格",
     "Fatal: with one of these no score passes"},
    {Text::export_button, "导出我的记录", "匯出我的紀錄", "Export my records"},
    {Text::export_name, "我的记录", "我的紀錄", "My records"},
    {Text::open_folder, "打开文件夹", "開啟資料夾", "Open folder"},
    {Text::export_number, "编号", "編號", "Attempt"},
    {Text::export_began, "开始", "開始", "Began"},
    {Text::export_ended, "完成", "完成", "Finished"},
    {Text::export_scenario_id, "情景编号", "情境編號", "Scenario id"},
    {Text::export_fatal, "致命项", "致命項", "Fatal"},
    {Text::export_turns, "对话条数", "對話筆數", "Turns"},
    {Text::export_private, "私下练习", "私下練習", "Private"},
    {Text::export_pack, "评分规则版本", "評分規則版本", "Rule pack"},
    {Text::export_turn, "第几条", "第幾筆", "Turn"},
    {Text::export_seconds, "秒", "秒", "Seconds"},
    {Text::export_kind, "类型", "類型", "Kind"},
    {Text::export_who, "谁", "誰", "Who"},
    {Text::export_said, "内容", "內容", "Words"},
    {Text::export_heat, "之后的火气", "之後的火氣", "Heat after"},
    {Text::export_node, "情景里的位置", "情境裡的位置", "Node"},
    {Text::export_dimension, "方面", "方面", "Side"},
    {Text::export_of, "满分", "滿分", "Out of"},
    {Text::export_rule, "规则", "規則", "Rule"},
    {Text::export_rule_name, "规则名称", "規則名稱", "Rule name"},
    {Text::export_why, "为什么", "為什麼", "Why"},
    {Text::export_item, "练习题", "練習題", "Item"},
    {Text::export_correct, "答对", "答對", "Correct"},
    {Text::export_rating, "掌握程度（1–4）", "掌握程度（1–4）", "Rating (1–4)"},
    {Text::export_due, "下次练习", "下次練習", "Due"},
    {Text::export_yes, "是", "是", "yes"},
    {Text::export_no, "否", "否", "no"},
};
// clang-format on
static_assert(is_in_order(result_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> result_texts() {
    return result_lines;
}

}  // namespace frontdesk::app
