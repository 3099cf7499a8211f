#include "app/texts_table.h"

// Saying a turn again, two versions side by side, and why the temper moved.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine branches_lines[] = {
    // which attempt
    {Text::attempt_nth, "第 {0} 次", "第 {0} 次", "Attempt {0}"},
    {Text::branch_nth, "第 {0} 次 · 再说 {1}", "第 {0} 次 · 再說 {1}", "Attempt {0} · retry {1}"},
    {Text::branch_chip, "再说", "再說", "Retry"},
    {Text::branch_free, "再说不计成绩，放心试", "再說不計成績，放心試",
     "Retries do not count, so try freely"},
    {Text::branch_better, "比原来那次 +{0}", "比原來那次 +{0}", "+{0} over the earlier version"},
    {Text::branch_worse, "比原来那次 −{0}", "比原來那次 −{0}", "−{0} under the earlier version"},
    {Text::branch_same, "和原来那次一样", "和原來那次一樣", "level with the earlier version"},
    {Text::branch_before, "原来那次", "原來那次", "earlier version"},
    // again from a turn
    {Text::retry_title, "从这一句再说一次", "從這一句再說一次", "Say one turn again"},
    {Text::retry_kept, "两次的说法都会留着，可以对比", "兩次的說法都會留著，可以對比",
     "Both versions are kept to compare"},
    {Text::retry_turn, "第 {0} 轮再说", "第 {0} 輪再說", "Turn {0} again"},
    {Text::retry_form, "登记表再填", "登記表再填", "Form again"},
    {Text::retry_act, "这一步再做", "這一步再做", "This step again"},
    {Text::retry_whole, "从头再来", "從頭再來", "From the start"},
    {Text::retry_of_exam, "考试里说过的话不能重说", "考試裡說過的話不能重說",
     "What was said in an exam stays said"},
    {Text::retry_of_changed, "情景更新过，从头再来一次吧", "情境更新過，從頭再來一次吧",
     "The scenario has changed; start it again"},
    {Text::retry_which, "从哪一句再说？", "從哪一句再說？", "Which turn again?"},
    // side by side
    {Text::compare_open, "对比两次", "對比兩次", "Compare"},
    {Text::compare_title, "两次对比：{0}", "兩次對比：{0}", "Side by side: {0}"},
    {Text::compare_better, "{0} 说得更好，高 {1} 分", "{0} 說得更好，高 {1} 分",
     "{0} reads better: {1} more points"},
    {Text::compare_level, "两次同分", "兩次同分", "Both score the same"},
    {Text::compare_same, "两次说的都一样", "兩次說的都一樣", "The same was said both times"},
    {Text::compare_shared, "前面 {0} 句两次一样，从这里不同", "前面 {0} 句兩次一樣，從這裡不同",
     "The first {0} lines are the same; from here they differ"},
    {Text::compare_right, "右边和左边比", "右邊和左邊比", "Right against left"},
    {Text::compare_avoided, "不再踩线：{0}", "不再踩線：{0}", "No longer said: {0}"},
    {Text::compare_slipped, "新踩线：{0}", "新踩線：{0}", "New slip: {0}"},
    {Text::compare_gained, "多做到：{0}", "多做到：{0}", "Also done: {0}"},
    {Text::compare_missed, "没再做到：{0}", "沒再做到：{0}", "No longer done: {0}"},
    {Text::compare_mood, "{0}最后{1}，左边那次{2}", "{0}最後{1}，左邊那次{2}",
     "{0} ends {1}; on the left {2}"},
    {Text::compare_over, "到这里已经结束了", "到這裡已經結束了", "It was over by here"},
    {Text::compare_earlier, "换成前一次", "換成前一次", "Earlier one"},
    {Text::compare_later, "换成后一次", "換成後一次", "Later one"},
    {Text::compare_none, "还没有放在一起看的两次", "還沒有放在一起看的兩次", "Nothing to compare yet"},
    {Text::compare_none_way, "打开一次成绩，点“从这一句再说一次”，说完就能对比",
     "打開一次成績，點「從這一句再說一次」，說完就能對比",
     "Open a result, say one turn again, and both versions can be compared"},
    {Text::compare_to_result, "回到成绩", "回到成績", "Back to result"},
    // why the temper moved
    {Text::heat_now, "{0}，火气 {1}", "{0}，火氣 {1}", "{0}, temper {1}"},
    {Text::heat_alone, "火气 {0}", "火氣 {0}", "Temper {0}"},
    {Text::heat_title, "火气为什么变", "火氣為什麼變", "Why the temper moved"},
    {Text::heat_none, "火气还没有变过", "火氣還沒有變過", "The temper has not moved yet"},
    {Text::heat_turn, "第 {0} 轮", "第 {0} 輪", "Turn {0}"},
    {Text::heat_between, "过程中", "過程中", "In between"},
    {Text::heat_ask, "看看为什么", "看看為什麼", "Why?"},
    {Text::heat_fold, "收起", "收起", "Fold"},
};
// clang-format on
static_assert(is_in_order(branches_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> branches_texts() {
    return branches_lines;
}

}  // namespace frontdesk::app
