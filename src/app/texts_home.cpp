#include "app/texts_table.h"

// Home as it brings the day, the finder, and the map of the course.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine home_lines[] = {
    // moments and lengths of time
    {Text::time_today, "今天 {0}", "今天 {0}", "today {0}"},
    {Text::time_yesterday, "昨天 {0}", "昨天 {0}", "yesterday {0}"},
    {Text::length_minutes, "{0} 分钟", "{0} 分鐘", "{0} min"},
    {Text::length_hours, "{0} 小时 {1} 分", "{0} 小時 {1} 分", "{0} h {1} min"},
    // home
    {Text::home_week, "本周已练 {0}", "本週已練 {0}", "{0} this week"},
    {Text::home_week_none, "本周还没练", "本週還沒練", "No practice yet this week"},
    {Text::home_find, "找情景", "找情境", "Find"},
    {Text::home_course_day, "上岗第 {0} 天", "到職第 {0} 天", "day {0} on the job"},
    {Text::home_stopped, "{0} 停在第 {1} 轮，共 {2} 轮", "{0} 停在第 {1} 輪，共 {2} 輪", "left {0}, turn {1} of {2}"},
    {Text::home_list, "今天要练的", "今天要練的", "For today"},
    {Text::home_sum, "做完 {0} 项，还有 {1} 项，约 {2} 分钟", "做完 {0} 項，還有 {1} 項，約 {2} 分鐘",
     "{0} done, {1} to go, about {2} min"},
    {Text::home_sum_done, "{0} 项都做完了", "{0} 項都做完了", "all {0} done"},
    {Text::home_more, "今天共 {0} 项，全部展开", "今天共 {0} 項，全部展開", "Show all {0} of today"},
    {Text::home_less, "收起", "收合", "Show fewer"},
    {Text::home_nothing, "今天没有排好的内容，从这些里挑一个练", "今天沒有排好的內容，從這些裡挑一個練",
     "Nothing is set for today: pick one of these"},
    {Text::home_see_result, "看成绩", "看成績", "Result"},
    {Text::home_see_wrong, "看错题", "看錯題", "Mistakes"},
    {Text::home_once_more, "再来一遍", "再來一遍", "Once more"},
    {Text::home_due_drills, "改说：{0} 句今天到期", "改說：{0} 句今天到期", "Say it better: {0} due today"},
    {Text::home_due_questions, "复习：{0} 道题今天到期", "複習：{0} 道題今天到期", "Review: {0} questions due today"},
    {Text::home_spare, "还有空？随机接一通电话，三声之内拿起来", "還有空？隨機接一通電話，三聲之內接起來",
     "Time to spare? Take a call, within three rings"},
    {Text::home_spare_go, "接一通", "接一通", "Take a call"},
    {Text::home_weak, "最近常踩的线", "最近常踩的線", "Where you slip most"},
    {Text::home_weak_days, "近 {0} 天", "近 {0} 天", "last {0} days"},
    {Text::home_weak_felt, "业主觉得：{0}", "業主覺得：{0}", "The owner feels: {0}"},
    {Text::home_weak_missed, "该做没做：{0}", "該做沒做：{0}", "Left out: {0}"},
    {Text::home_weak_said, "当时说的是：{0}", "當時說的是：{0}", "You said: {0}"},
    {Text::home_times, "{0} 次", "{0} 次", "{0}×"},
    {Text::home_weak_none, "近 {0} 天没有踩线", "近 {0} 天沒有踩線", "No slips in the last {0} days"},
    {Text::home_weak_none_way, "练的时候说错了什么，业主怎么想，会列在这里，点一下就能改说",
     "練的時候說錯了什麼、業主怎麼想，會列在這裡，點一下就能改說",
     "What went wrong in practice, and how it felt to the owner, shows up here: one press to say it better"},
    {Text::home_weak_go, "去改说这 {0} 句", "去改說這 {0} 句", "Say these {0} better"},
    {Text::home_weak_start, "去改说", "去改說", "Say it better"},
    {Text::home_day_done, "第 {0} 天都做完了", "第 {0} 天都做完了", "Day {0} is done"},
    {Text::home_day_done_way, "明天接着第 {0} 天：{1}。还有劲头，现在就往下学。", "明天接著第 {0} 天：{1}。還有力氣，現在就往下學。",
     "Tomorrow brings day {0}: {1}. Or go on right now."},
    {Text::home_day_done_go, "接着学第 {0} 天", "接著學第 {0} 天", "Go on with day {0}"},
    // steps of a course
    {Text::step_knowledge, "应知应会", "應知應會", "Knowledge"},
    {Text::step_drill, "改说", "改說", "Say it better"},
    {Text::step_exam, "考试", "考試", "Exam"},
    {Text::step_right, "{0} 题对 {1}", "{0} 題對 {1}", "{1} of {0} right"},
    {Text::step_answered, "答了 {0} / {1}", "答了 {0} / {1}", "{0} / {1} done"},
    {Text::step_said, "{0} 句说好 {1}", "{0} 句說好 {1}", "{1} of {0} good"},
    {Text::step_questions, "{0} 道题，答完讲为什么", "{0} 道題，答完講為什麼", "{0} questions, each explained"},
    {Text::step_sentences, "{0} 句不该说的，换一种说法", "{0} 句不該說的，換一種說法", "{0} replies to say another way"},
    // the route through the course
    {Text::route_title, "{0}天上岗路线", "{0}天到職路線", "{0}-day route"},
    {Text::route_numbers, "一 二 三 四 五 六 七 八 九 十", "一 二 三 四 五 六 七 八 九 十", "1 2 3 4 5 6 7 8 9 10"},
    {Text::route_go, "课程表", "課程表", "Course map"},
    {Text::route_day, "第 {0} 天", "第 {0} 天", "Day {0}"},
    {Text::route_pass_mark, "{0} 分合格", "{0} 分合格", "pass at {0}"},
    {Text::route_tab, "上岗路线", "到職路線", "Route"},
    {Text::route_all_tab, "全部情景", "全部情境", "All scenarios"},
    {Text::route_sum, "做完 {0} 步，共 {1} 步", "做完 {0} 步，共 {1} 步", "{0} of {1} steps done"},
    {Text::route_done, "这条路走完了", "這條路走完了", "The whole route is done"},
    {Text::route_best, "平均最好 {0} 分", "平均最佳 {0} 分", "best on average {0}"},
    {Text::route_open_only, "还没做完", "還沒做完", "Not done yet"},
    // the finder
    {Text::finder_ghost, "情景名、规则编号或分类，比如：漏水、F05、投诉", "情境名、規則編號或分類，例如：漏水、F05、客訴",
     "Title, rule or group: noise, F05, complaints"},
    {Text::finder_keys, "↑ ↓ 挑选，Enter 开始，Esc 关闭", "↑ ↓ 挑選，Enter 開始，Esc 關閉", "↑ ↓ to pick, Enter starts, Esc closes"},
    {Text::finder_none, "没有找到", "沒有找到", "Nothing found"},
    {Text::finder_none_way, "换几个字试试：名字里的两三个字，F05 这样的编号，或者“前台”“收费”这样的分类",
     "換幾個字試試：名稱裡的兩三個字、F05 這樣的編號，或者「櫃台」「收費」這樣的分類",
     "Try two or three letters of the title, a number such as F05, or a group such as fees"},
    {Text::finder_trains, "练 {0}", "練 {0}", "trains {0}"},
};
// clang-format on
static_assert(is_in_order(home_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> home_texts() {
    return home_lines;
}

}  // namespace frontdesk::app
