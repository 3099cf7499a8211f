#include "app/texts_table.h"

// How one is doing: the calendar, the dimensions, and the acts that fade or return.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine figures_lines[] = {
    {Text::figures_calendar, "练习日历", "練習日曆", "Practice calendar"},
    {Text::figures_days, "26 周里练了 {0} 天，共 {1}", "26 週裡練了 {0} 天，共 {1}", "days of practice in 26 weeks: {0}, {1} in all"},
    {Text::figures_day, "{0}：练了 {1}，{2} 场，{3} 句（题）", "{0}：練了 {1}，{2} 場，{3} 句（題）", "{0}: {1}, {2} scenarios, {3} drills and questions"},
    {Text::figures_day_none, "{0}：没练", "{0}：沒練", "{0}: no practice"},
    {Text::figures_heat_0, "没练", "沒練", "none"},
    {Text::figures_heat_1, "不到 10 分钟", "不到 10 分鐘", "under 10 min"},
    {Text::figures_heat_2, "10–30", "10–30", "10–30"},
    {Text::figures_heat_3, "30–60", "30–60", "30–60"},
    {Text::figures_heat_4, "一小时以上", "一小時以上", "an hour and more"},
    {Text::figures_weekdays, "一 二 三 四 五 六 日", "一 二 三 四 五 六 日", "M T W T F S S"},
    {Text::figures_months, "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
     "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"},
    {Text::figures_weeks, "每周练多久", "每週練多久", "Time by week"},
    {Text::figures_this_week, "本周 {0}，上周 {1}", "本週 {0}，上週 {1}", "this week {0}, last week {1}"},
    {Text::figures_minutes_axis, "分钟", "分鐘", "minutes"},
    {Text::figures_trend, "六个维度，最近 {0} 场", "六個面向，最近 {0} 場", "Six dimensions, latest attempts: {0}"},
    {Text::figures_trend_how, "大字是最近五场的平均，旁边是比再前五场多了少了多少；虚线是 {0} 分。", "大字是最近五場的平均，旁邊是比再前五場多了少了多少；虛線是 {0} 分。",
     "The large figure is the mean of the last five, beside it the change against the five before; the dashed line is {0}."},
    {Text::figures_trend_none, "练完一场，六个维度的走势就画在这里", "練完一場，六個面向的走勢就畫在這裡", "Finish one scenario and the six dimensions are drawn here"},
    {Text::figures_up, "在变好", "在變好", "rising"},
    {Text::figures_down, "在变差", "在變差", "falling"},
    {Text::figures_level, "差不多", "差不多", "level"},
    {Text::figures_early, "再练几场", "再練幾場", "too few yet"},
    {Text::figures_not_met, "还没练到", "還沒練到", "not met yet"},
    {Text::figures_rules, "踩过的线", "踩過的線", "Slips over the weeks"},
    {Text::figures_rules_how,
     "只看练过的周。连着两周没犯：不犯了；停了两周又犯：又犯了；最近两周平均每场不到之前四周的一半：在减少；刚出现的还看不出；其余是老样子。",
     "只看練過的週。連著兩週沒犯：不犯了；停了兩週又犯：又犯了；最近兩週平均每場不到之前四週的一半：在減少；剛出現的還看不出；其餘是老樣子。",
     "Only weeks with practice count. Two without it: gone. Again after two without: returning. In the last two at most half as often an attempt as in the four before: fading. Just appeared: too early. All else: steady."},
    {Text::figures_rules_none, "26 周里一条线也没踩过", "26 週裡一條線也沒踩過", "Not one slip in 26 weeks"},
    {Text::figures_returning, "又犯了", "又犯了", "returning"},
    {Text::figures_steady, "老样子", "老樣子", "steady"},
    {Text::figures_fresh, "刚出现", "剛出現", "too early"},
    {Text::figures_fading, "在减少", "在減少", "fading"},
    {Text::figures_gone, "不犯了", "不犯了", "gone"},
    {Text::figures_latest, "{0}：{1}", "{0}：{1}", "{0}: {1}"},
    {Text::figures_see, "看那一场", "看那一場", "That attempt"},
    {Text::figures_attempts, "每一场", "每一場", "Every attempt"},
    {Text::figures_private, "只给自己看", "只給自己看", "private"},
};
// clang-format on
static_assert(is_in_order(figures_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> figures_texts() {
    return figures_lines;
}

}  // namespace frontdesk::app
