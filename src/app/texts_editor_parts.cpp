#include "app/texts_table.h"

// Writing scenarios: forms, exercises, summaries, conditions of several parts, and ways out of problems.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine editor_parts_lines[] = {
    {Text::editor_kind_summary, "写小结", "寫小結", "Summary"},
    {Text::editor_kind_single, "单选题", "單選題", "One choice"},
    {Text::editor_kind_multiple, "多选题", "多選題", "Several choices"},
    {Text::editor_kind_order, "排顺序", "排順序", "Put in order"},
    {Text::editor_kind_sort, "归类", "歸類", "Sort"},
    {Text::editor_kind_match, "配对", "配對", "Match"},
    {Text::editor_kind_number, "填数字", "填數字", "Number"},
    {Text::editor_thing_add, "加一项", "加一項", "Add one"},
    {Text::editor_thing_remove, "删掉这一项", "刪掉這一項", "Take this one away"},
    {Text::editor_thing_up, "往上移", "往上移", "Move up"},
    {Text::editor_thing_down, "往下移", "往下移", "Move down"},
    {Text::editor_form_fields, "要填的栏目", "要填的欄位", "Fields"},
    {Text::editor_field_label, "栏目名", "欄位名", "Label"},
    {Text::editor_field_kind, "填的是", "填的是", "What is filled in"},
    {Text::editor_field_text, "文字", "文字", "Text"},
    {Text::editor_field_flat, "房号", "房號", "Flat"},
    {Text::editor_field_phone, "电话", "電話", "Phone"},
    {Text::editor_field_time, "时间", "時間", "Time"},
    {Text::editor_field_choice, "从几个里选", "從幾個裡選", "Choice"},
    {Text::editor_field_ask, "问哪句话能问出来", "問哪句話能問出來", "The question that gets it"},
    {Text::editor_field_required, "必须填", "必須填", "Has to be filled in"},
    {Text::editor_field_choices, "可以选的", "可以選的", "To choose from"},
    {Text::editor_expect_words, "填什么算对：每一条都要写到；“漏|渗”写到一个就行；一条也没有，填了就算对", "填什麼算對：每一條都要寫到；「漏|滲」寫到一個就行；一條也沒有，填了就算對",
     "What is right: every one of these words; with '|' one or the other; without any, whatever is filled in"},
    {Text::editor_expect_any, "填什么算对：有一条对上就行；一条也没有，填了就算对", "填什麼算對：有一條對上就行；一條也沒有，填了就算對",
     "What is right: any one of these; without any, whatever is filled in"},
    {Text::editor_answer_text, "内容", "內容", "Words"},
    {Text::editor_answer_right, "选它对", "選它對", "Right"},
    {Text::editor_full_marks, "满分", "滿分", "Full marks"},
    {Text::editor_explain, "答完以后的讲解", "答完以後的講解", "Explanation afterwards"},
    {Text::editor_order_items, "要排的各项，按正确的顺序写", "要排的各項，按正確的順序寫", "What is put in order, in the right order"},
    {Text::editor_loose, "可以和上一项互换", "可以和上一項互換", "May change places with the one before"},
    {Text::editor_bins, "分成几类", "分成幾類", "Groups"},
    {Text::editor_bin_label, "这一类叫什么", "這一類叫什麼", "What the group is called"},
    {Text::editor_sort_items, "要归类的各项", "要歸類的各項", "What is sorted"},
    {Text::editor_item_bin, "归到", "歸到", "Belongs to"},
    {Text::editor_pairs, "要配的对子", "要配的對子", "Pairs"},
    {Text::editor_pair_left, "左边", "左邊", "Left"},
    {Text::editor_pair_right, "右边", "右邊", "Right"},
    {Text::editor_spare, "多出来的右边，谁也配不上", "多出來的右邊，誰也配不上", "Spare right sides that fit nothing"},
    {Text::editor_expect_number, "正确的数", "正確的數", "The right number"},
    {Text::editor_tolerance, "上下差多少也算对", "上下差多少也算對", "So much more or less is right too"},
    {Text::editor_unit, "单位", "單位", "Unit"},
    {Text::editor_summary_parts, "要写到的几点", "要寫到的幾點", "What it has to say"},
    {Text::editor_part_label, "这一点叫什么", "這一點叫什麼", "What the point is called"},
    {Text::editor_part_any, "写到其中一条就算（可以用用语规则的写法）", "寫到其中一條就算（可以用用語規則的寫法）",
     "One of these has to stand in it (patterns of the rule pack)"},
    {Text::editor_part_why, "应该写什么", "應該寫什麼", "What should stand there"},
    {Text::editor_condition_add, "再加一个条件", "再加一個條件", "Add a condition"},
    {Text::editor_condition_group, "加一组条件", "加一組條件", "Add a group"},
    {Text::editor_condition_all, "都满足", "都滿足", "All of them"},
    {Text::editor_condition_any, "满足一个", "滿足一個", "One of them"},
    {Text::editor_condition_not, "反过来", "反過來", "Not so"},
    {Text::editor_since_start, "从头到现在", "從頭到現在", "Since the start"},
    {Text::editor_range_from, "从", "從", "From"},
    {Text::editor_range_to, "到", "到", "To"},
    {Text::editor_promise_made, "答应过什么事", "答應過什麼事", "something was promised"},
    {Text::editor_promise_definite, "答应时说了准时间", "答應時說了準時間", "promised with a definite time"},
    {Text::editor_promise_kept, "答应的做到了", "答應的做到了", "a promise was kept"},
    {Text::editor_promise_broken, "答应的没做到", "答應的沒做到", "a promise was broken"},
    {Text::editor_mend_word, "改成 {0}", "改成 {0}", "Use {0}"},
    {Text::editor_mend_ending, "加一个结局", "加一個結局", "Add an ending"},
    {Text::editor_mend_remove, "删掉这一步", "刪掉這一步", "Remove the step"},
    {Text::editor_mend_trains, "写进训练内容", "寫進訓練內容", "Add to what it trains"},
    {Text::editor_mend_take_out, "去掉 {0}", "去掉 {0}", "Take out {0}"},
    {Text::editor_mend_move, "移到最后", "移到最後", "Move to the end"},
};
// clang-format on
static_assert(is_in_order(editor_parts_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> editor_parts_texts() {
    return editor_parts_lines;
}

}  // namespace frontdesk::app
