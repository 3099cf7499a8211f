#include "app/texts_table.h"

// Home, courses and the standard.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine today_lines[] = {
    // today
    {Text::greeting_morning, "早上好，{0}", "早安，{0}", "Good morning, {0}"},
    {Text::greeting_noon, "中午好，{0}", "午安，{0}", "Good day, {0}"},
    {Text::greeting_afternoon, "下午好，{0}", "午安，{0}", "Good afternoon, {0}"},
    {Text::greeting_evening, "晚上好，{0}", "晚安，{0}", "Good evening, {0}"},
    {Text::date, "{0}月{1}日 {2}", "{0}月{1}日 {2}", "{2}, {0}/{1}"},
    {Text::moment, "{0}月{1}日 {2}", "{0}月{1}日 {2}", "{0}-{1} {2}"},
    {Text::weekday_0, "星期日", "星期日", "Sunday"},
    {Text::weekday_1, "星期一", "星期一", "Monday"},
    {Text::weekday_2, "星期二", "星期二", "Tuesday"},
    {Text::weekday_3, "星期三", "星期三", "Wednesday"},
    {Text::weekday_4, "星期四", "星期四", "Thursday"},
    {Text::weekday_5, "星期五", "星期五", "Friday"},
    {Text::weekday_6, "星期六", "星期六", "Saturday"},
    {Text::today_first, "第一次练，从这里开始", "第一次練習，從這裡開始", "Your first one: start here"},
    {Text::today_next, "下一个情景", "下一個情境", "Next up"},
    {Text::today_continue, "接着练：{0}", "接著練：{0}", "Go on with: {0}"},
    {Text::today_stopped, "上次停在 {0}", "上次停在 {0}", "left on {0}"},
    {Text::today_draft, "没写完的话", "還沒寫完的話", "Half-typed"},
    {Text::today_resume, "接着练", "接著練", "Go on"},
    {Text::today_restart, "从头再来", "從頭再來", "Start over"},
    {Text::today_start, "开始", "開始", "Start"},
    {Text::today_again, "再练", "再練", "Again"},
    {Text::today_recent, "最近的成绩", "最近的成績", "Recent results"},
    {Text::today_recent_none, "练完一个情景，成绩就会出现在这里", "練完一個情境，成績就會出現在這裡",
     "Finish a scenario and the result shows up here"},
    {Text::today_see_all, "全部记录", "全部紀錄", "All records"},
    {Text::today_minutes, "约 {0} 分钟", "約 {0} 分鐘", "about {0} min"},
    {Text::today_no_scenarios, "没有找到情景文件", "找不到情境檔案", "No scenarios were found"},
    {Text::today_no_scenarios_way, "请管理员检查安装目录里的 scenarios 文件夹",
     "請管理員檢查安裝目錄裡的 scenarios 資料夾",
     "Ask your administrator to check the scenarios folder of the installation"},
    {Text::points, "{0} 分", "{0} 分", "{0} pts"},
    {Text::not_yet, "还没练", "還沒練", "not tried"},
    {Text::in_progress, "练到一半", "練到一半", "half-way"},
    {Text::passed, "合格", "合格", "Passed"},
    {Text::not_passed, "再练练", "再練練", "Not yet"},
    {Text::best_last, "最好 {0}，最近 {1}", "最佳 {0}，最近 {1}", "best {0}, last {1}"},
    // courses
    {Text::courses_all, "全部", "全部", "All"},
    {Text::courses_count, "{0} 个情景", "{0} 個情境", "{0} scenarios"},
    {Text::courses_not_passed, "还没合格", "還沒合格", "Not passed yet"},
    {Text::courses_none, "这里都练合格了", "這裡都練合格了", "Everything here is passed"},
    {Text::courses_none_way, "换一类看看，或者回头再练一遍", "換一類看看，或者回頭再練一遍",
     "Pick another group, or practise one again"},
    // the standard and where it is practised
    {Text::standard_title, "服务标准对照", "服務標準對照", "Service standard"},
    {Text::standard_sum, "标准共 {0} 条，练得到 {1} 条；话术规则 {2} 条，练得到 {3} 条。点一条，看在哪里练。",
     "標準共 {0} 條，練得到 {1} 條；話術規則 {2} 條，練得到 {3} 條。點一條，看在哪裡練。",
     "The standard has {0} paragraphs, {1} of them practised; of {2} phrasing rules, {3}. Press one to see where."},
    {Text::standard_scenarios, "情景 {0}", "情景 {0}", "Scenarios: {0}"},
    {Text::standard_drills, "改说 {0}", "改說 {0}", "Drills: {0}"},
    {Text::standard_questions, "题 {0}", "題 {0}", "Questions: {0}"},
    {Text::standard_nothing, "还没有练习", "還沒有練習", "Nothing yet"},
    {Text::standard_drill_named, "改说：{0}", "改說：{0}", "Drill: {0}"},
    {Text::standard_question_named, "题：{0}", "題：{0}", "Question: {0}"},
    {Text::standard_more_questions, "还有 {0} 道题", "還有 {0} 道題", "and {0} more questions"},
};
// clang-format on
static_assert(is_in_order(today_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> today_texts() {
    return today_lines;
}

}  // namespace frontdesk::app
