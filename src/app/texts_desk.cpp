#include "app/texts_table.h"

// What is done at the desk: acts and the record form.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine desk_lines[] = {
    // acts
    {Text::act_pick_up, "接起来", "接起來", "Pick up"},
    {Text::act_hold, "保持", "保留", "Hold"},
    {Text::act_resume, "接回来", "接回來", "Resume"},
    {Text::act_hang_up, "挂断", "掛斷", "Hang up"},
    {Text::act_wait_hang_up, "等对方先挂", "等對方先掛", "Let them hang up first"},
    {Text::act_swap, "换线", "換線", "Swap lines"},
    {Text::act_stand_up, "站起来", "站起來", "Stand up"},
    {Text::act_smile, "微笑点头", "微笑點頭", "Smile and nod"},
    {Text::act_seat, "请坐", "請坐", "Offer a seat"},
    {Text::act_both_hands, "双手递上", "雙手遞上", "Hand over with both hands"},
    {Text::act_lead_aside, "请到安静处", "請到安靜處", "Lead to a quiet place"},
    {Text::act_tea, "倒杯水", "倒杯水", "Offer water"},
    {Text::act_register, "登记下来", "登記下來", "Write it down"},
    {Text::act_dial, "拨过去", "撥過去", "Dial"},
    {Text::act_look_up, "抬头看看", "抬頭看看", "Look up"},
    {Text::act_keep_typing, "接着打字", "繼續打字", "Keep typing"},
    {Text::act_push_over, "推过去", "推過去", "Push it over"},
    {Text::act_call_manager, "给经理打电话", "打電話給經理", "Ring the manager"},
    {Text::act_call_technician, "给师傅打电话", "打電話給師傅", "Ring the technician"},
    {Text::act_write_first, "先低头登记", "先低頭登記", "Write it down first"},
    {Text::act_write_note, "先记个便条", "先記張便條", "Write a note"},
    // record form
    {Text::form_submit, "登记", "登記", "Submit"},
    {Text::form_fold, "收起", "收起", "Fold"},
    {Text::form_kept, "填了就记着，收起来也不会丢", "填了就記著，收起來也不會不見",
     "What you fill in is kept when you fold it"},
    {Text::form_missing, "还差 {0} 项", "還差 {0} 項", "{0} still missing"},
    {Text::form_complete, "都填好了", "都填好了", "All filled in"},
    {Text::form_complete_way, "核对一遍就可以登记", "核對一遍就可以登記", "Check it once and submit"},
    {Text::form_later, "问到了就记上，到登记那一步再交", "問到了就記上，到登記那一步再交",
     "Note what you hear; hand it in when the time comes"},
    {Text::form_not_asked, "还没有问到", "還沒有問到", "not asked yet"},
    {Text::form_could_ask, "可以问：{0}", "可以問：{0}", "Ask: {0}"},
    {Text::form_optional, "可以不填", "可以不填", "optional"},
    {Text::form_time, "登记时间", "登記時間", "Time"},
    {Text::form_clerk, "接待人", "接待人", "Taken by"},
    {Text::form_title, "客户诉求登记表", "客戶需求登記表", "Customer request form"},
};
// clang-format on
static_assert(is_in_order(desk_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> desk_texts() {
    return desk_lines;
}

}  // namespace frontdesk::app
