#include "app/texts_table.h"

// The play screen: talk, exercises, coach.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine play_lines[] = {
    // play
    {Text::play_mode_practice, "练习 · 随时提示", "練習 · 隨時提示", "Practice · with advice"},
    {Text::play_mode_exam, "考试 · 最后看分", "考試 · 最後看分", "Exam · result at the end"},
    {Text::play_turn, "第 {0} 轮，约 {1} 轮", "第 {0} 輪，約 {1} 輪", "Turn {0} of about {1}"},
    {Text::play_step_back, "回到上一轮", "回到上一輪", "One turn back"},
    {Text::play_leave, "存好并离开", "存好並離開", "Save and leave"},
    {Text::play_change_up, "上一句后火气 +{0}", "上一句後火氣 +{0}", "temper +{0}"},
    {Text::play_change_down, "上一句后火气 −{0}", "上一句後火氣 −{0}", "temper −{0}"},
    {Text::play_change_none, "火气没变", "火氣沒變", "temper unchanged"},
    {Text::play_known, "已经知道", "已經知道", "Known so far"},
    {Text::play_not_asked, "还没问：{0}", "還沒問：{0}", "Not asked: {0}"},
    {Text::play_waiting, "在等的人", "在等的人", "Waiting"},
    {Text::play_waiting_more, "还有 {0} 位在等", "還有 {0} 位在等", "{0} more waiting"},
    {Text::promise_ledger, "答应了的事", "答應了的事", "Promised"},
    {Text::promise_no_time, "没说准时间", "沒說準時間", "no definite time"},
    {Text::promise_kept, "做到了", "做到了", "kept"},
    {Text::promise_broken, "没做到", "沒做到", "not kept"},
    {Text::promise_contradicted, "前后说的时间不一样", "前後說的時間不一樣", "two different times"},
    {Text::promise_clerk, "我", "我", "I"},
    {Text::promise_technician, "师傅", "師傅", "technician"},
    {Text::promise_security, "保安", "保全", "security"},
    {Text::promise_manager, "经理", "經理", "manager"},
    {Text::promise_company, "公司", "公司", "company"},
    {Text::play_line, "{0} 线", "{0} 線", "Line {0}"},
    {Text::play_line_ringing, "响铃第 {0} 声", "鈴響第 {0} 聲", "ring {0}"},
    {Text::play_line_in_call, "通话中", "通話中", "in call"},
    {Text::play_line_on_hold, "保持中", "保留中", "on hold"},
    {Text::play_line_idle, "空闲", "閒置", "free"},
    {Text::play_ring_strip, "{0} 线来电", "{0} 線來電", "Line {0} is ringing"},
    {Text::play_ring_hint, "三声之内接起来", "三聲之內接起來", "pick up within three rings"},
    {Text::play_ring_nth, "第 {0} 声", "第 {0} 聲", "ring {0}"},
    {Text::play_ring_soon, "马上要响了", "馬上要響了", "about to ring"},
    {Text::play_hotter, "{0}更生气了，火气 +{1}", "{0}更生氣了，火氣 +{1}", "{0} is angrier, temper +{1}"},
    {Text::play_less_happy, "{0}有点不高兴了，火气 +{1}", "{0}有點不高興了，火氣 +{1}",
     "{0} is less happy, temper +{1}"},
    {Text::play_cooler, "{0}缓和了一些，火气 −{1}", "{0}緩和了一些，火氣 −{1}",
     "{0} calms down, temper −{1}"},
    {Text::play_send, "发送", "送出", "Send"},
    {Text::play_shift_enter, "Shift+Enter 换行", "Shift+Enter 換行", "Shift+Enter: new line"},
    {Text::play_characters, "{0} 字", "{0} 字", "{0} characters"},
    {Text::play_reply_ghost, "像真的在跟人说话一样写", "像真的在跟人說話一樣寫",
     "Write as if you were speaking"},
    {Text::play_choose, "选一个，按数字键也行", "選一個，按數字鍵也行", "Choose one; number keys work too"},
    {Text::play_act, "现在做什么？", "現在做什麼？", "What do you do now?"},
    {Text::play_form, "登记表", "登記表", "Form"},
    {Text::play_form_fold, "收起登记表", "收起登記表", "Fold form"},
    {Text::play_form_open_hint, "请打开登记表填写", "請打開登記表填寫", "Open the form and fill it in"},
    {Text::play_ended, "这一段结束了", "這一段結束了", "This is the end of it"},
    {Text::play_asks_again, "（又问了一遍没得到回答的事）", "（又問了一遍沒得到回答的事）",
     "(and asks again what was not answered)"},
    // exercises
    {Text::exercise_single, "选一个", "選一個", "Choose one"},
    {Text::exercise_multiple, "可以选几个", "可以選幾個", "Choose one or more"},
    {Text::exercise_order, "按先后一个个点；再点一下就取消", "按先後一個個點；再點一下就取消",
     "Press them in order; press again to undo"},
    {Text::exercise_sort, "给每一条选一个去处", "給每一條選一個去處", "Choose where each belongs"},
    {Text::exercise_match, "先点左边，再点右边和它相配的", "先點左邊，再點右邊和它相配的",
     "Press one at the left, then its match at the right"},
    {Text::exercise_number, "填一个数", "填一個數", "Fill in a number"},
    {Text::exercise_number_ghost, "写数字", "寫數字", "Number"},
    {Text::exercise_missing, "还差 {0} 项", "還差 {0} 項", "{0} still open"},
    {Text::exercise_submit, "交答案", "交答案", "Hand in"},
    // the coach
    {Text::play_wanted_phone, "这通电话试着做到", "這通電話試著做到", "Try in this call"},
    {Text::play_wanted_desk, "这次接待试着做到", "這次接待試著做到", "Try at the desk"},
    {Text::play_wanted_count, "已做 {0} / {1}", "已做 {0} / {1}", "{0} of {1}"},
    {Text::play_heard, "上一句，业主听到的是", "上一句，業主聽到的是", "What was heard"},
    {Text::play_heard_good, "上一句，业主听进去了", "上一句，業主聽進去了", "Well received"},
    {Text::play_heard_good_text, "没有踩线，继续保持", "沒有踩線，繼續保持", "Nothing to mend. Keep it up"},
    {Text::play_heard_none, "说完第一句，这里会告诉你业主听到了什么",
     "說完第一句，這裡會告訴你業主聽到了什麼",
     "After your first sentence you will read here what the customer heard"},
    {Text::play_felt, "业主觉得：{0}", "業主覺得：{0}", "Felt as: {0}"},
    {Text::play_better, "这里可以说", "這裡可以說", "You could say"},
    {Text::play_cleared, "{0}：这次不扣分，{1}", "{0}：這次不扣分，{1}", "{0}: not counted, {1}"},
    {Text::play_hint, "给我提示（扣 {0} 分）", "給我提示（扣 {0} 分）", "Give me a hint (−{0} pts)"},
    {Text::play_score, "目前得分", "目前得分", "Score"},
    {Text::play_score_of, "满 100，{0} 合格", "滿 100，{0} 合格", "of 100, pass at {0}"},
    {Text::play_exam_quiet, "考试中，结束后一起看", "考試中，結束後一起看",
     "Examination: all feedback comes at the end"},
    {Text::play_briefing, "开始前看一眼", "開始前看一眼", "Before you begin"},
    {Text::play_picked_up, "响了 {0} 声，你接了起来", "響了 {0} 聲，你接了起來", "Picked up at ring {0}"},
    {Text::play_you_did, "你：{0}", "你：{0}", "You: {0}"},
    {Text::play_hint_was, "提示：{0}", "提示：{0}", "Hint: {0}"},
    {Text::play_form_done, "登记表已填好", "登記表已填好", "The form is filled in"},
};
// clang-format on
static_assert(is_in_order(play_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> play_texts() {
    return play_lines;
}

}  // namespace frontdesk::app
