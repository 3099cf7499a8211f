#include "app/texts_table.h"

// The four cards that show a new trainee round.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine tour_lines[] = {
    {Text::tour_skip, "跳过", "略過", "Skip"},
    {Text::tour_before, "上一张", "上一張", "Back"},
    {Text::tour_next, "下一张", "下一張", "Next"},
    {Text::tour_begin, "开始第一个情景", "開始第一個情境", "Start the first one"},
    {Text::tour_done, "知道了", "知道了", "Got it"},
    {Text::tour_first, "先从这一个开始", "先從這一個開始", "Begin with this one"},
    {Text::tour_first_text, "第一个情景已经替你挑好了，按一下电话就响。说错了不要紧，随时可以再来一遍。",
     "第一個情境已經替你挑好了，按一下電話就響。說錯了沒關係，隨時可以再來一遍。",
     "The first scenario is picked for you: one press and the phone rings. Mistakes cost nothing; try again any time."},
    {Text::tour_answer, "接电话，说你会说的话", "接電話，說你會說的話", "Pick up and talk as you would"},
    {Text::tour_answer_text, "铃响了就接，要说的话打进下面的框里，像在前台一样说出去。",
     "電話響了就接，要說的話打進下面的框裡，像在櫃檯一樣說出去。",
     "When it rings, pick up. Type what you would say into the box below and send it."},
    {Text::tour_pick_up, "接起来", "接起來", "pick up"},
    {Text::tour_line, "换一行", "換一行", "new line"},
    {Text::tour_coach, "说完就知道好不好", "說完就知道好不好", "You see at once how it landed"},
    {Text::tour_coach_text, "右边会告诉你哪句话业主听着不舒服、这里可以怎么说。走开、断电都不怕：练到哪儿、没打完的话，都记着。",
     "右邊會告訴你哪句話業主聽了不舒服、這裡可以怎麼說。走開、停電都不怕：練到哪裡、沒打完的話，都記著。",
     "The panel on the right says which words hurt, and what to say instead here. Walk away or lose power: nothing is lost, not even a half-typed reply."},
    {Text::tour_sample, "这个我不知道。", "這個我不知道。", "I don't know about that."},
    {Text::tour_felt, "问了也白问", "問了也白問", "No use asking them, then"},
    {Text::tour_better, "我马上去问工程师傅，十分钟内给您回电话", "我馬上去問工程師傅，十分鐘內回電給您",
     "I will ask the technician now and call you back within ten minutes"},
    {Text::tour_where, "练过的都在这儿", "練過的都在這裡", "What you have done is here"},
    {Text::tour_where_text, "说错过的话会回到“改说”里，隔几天再练一次；每次的成绩和进步在“记录”里。这几张卡片，“设置”里可以再看。",
     "說錯過的話會回到「改說」裡，隔幾天再練一次；每次的成績和進步在「紀錄」裡。這幾張卡片，「設定」裡可以再看。",
     "Slips come back as drills some days later; results and progress are under Records. You find these cards again in Settings."},
    {Text::tour_again, "再看一遍介绍", "再看一次介紹", "Show me round again"},
    {Text::tour_again_hint, "四张小卡片：先练什么、怎么接、在哪儿看反馈和记录", "四張小卡片：先練什麼、怎麼接、在哪裡看回饋和紀錄",
     "Four cards: where to begin, how to answer, where feedback and records are"},
    {Text::tour_again_go, "看看", "看看", "Show"},
};
// clang-format on
static_assert(is_in_order(tour_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> tour_texts() {
    return tour_lines;
}

}  // namespace frontdesk::app
