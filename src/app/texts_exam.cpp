#include "app/texts_table.h"

// Examinations and private practice.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine exam_lines[] = {
    // before an examination
    {Text::rail_exam, "考试", "考試", "Exam"},
    {Text::exam_what_papers, "抽 {0} 份，一份接一份考", "抽 {0} 份，一份接一份考",
     "{0} papers are drawn, one after the other"},
    {Text::exam_what_time, "一共 {0} 分钟，开始后表一直走，两份之间也不停",
     "一共 {0} 分鐘，開始後錶一直走，兩份之間也不停",
     "{0} minutes for all; the clock runs from the start, between papers too"},
    {Text::exam_what_pass, "每份 {0} 分及格；有一个致命项，整场不过",
     "每份 {0} 分及格；有一個致命項，整場不過",
     "{0} points in each paper to pass; one fatal item fails the exam"},
    {Text::exam_what_pass_only, "每份 {0} 分及格", "每份 {0} 分及格", "{0} points in each paper to pass"},
    {Text::exam_what_none, "没有提示，说过的话不能退回重说，考完才看分",
     "沒有提示，說過的話不能退回重說，考完才看分數",
     "No hints, nothing is said twice, no marks before the end"},
    {Text::exam_what_leave, "中途不能离开，要走就得交卷；断电、死机了可以接着考，时间从断的地方算",
     "中途不能離開，要走就得交卷；停電、當機了可以接著考，時間從中斷的地方算",
     "No leaving without handing in; after a power cut or crash it goes on with the time that was left"},
    {Text::exam_start, "开始考试", "開始考試", "Start the exam"},
    {Text::exam_before, "以前的考试", "以前的考試", "Earlier exams"},
    {Text::exam_never, "还没考过", "還沒考過", "not sat yet"},
    {Text::exam_has_passed, "考过了", "通過了", "passed"},
    {Text::exam_has_failed, "还没过", "還沒通過", "not passed yet"},
    {Text::exam_is_open, "考到一半", "考到一半", "half-way"},
    {Text::exam_open, "去考试", "去考試", "To the exam"},
    {Text::exam_none, "没有找到考试", "找不到考試", "No exam was found"},
    {Text::exam_none_way, "先练情景吧；考试由管理员放进 scenarios/exams 文件夹",
     "先練情境吧；考試由管理員放進 scenarios/exams 資料夾",
     "Practise scenarios first; administrators put exams into the folder scenarios/exams"},
    // while it is sat
    {Text::exam_interrupted, "考试中断了，接着考", "考試中斷了，接著考", "The exam was interrupted: go on"},
    {Text::exam_interrupted_why, "程序上次没有正常结束。说过的话都在，时间停在断的那一刻；中断会记在成绩上。",
     "程式上次沒有正常結束。說過的話都在，時間停在中斷的那一刻；中斷會記在成績上。",
     "The program stopped in the middle. All that was said is there and the time stood still; the result will mention the interruption."},
    {Text::exam_resume, "接着考", "接著考", "Go on with the exam"},
    {Text::exam_left, "还剩 {0}", "還剩 {0}", "{0} left"},
    {Text::exam_left_last, "快到时间了，还剩 {0}", "快到時間了，還剩 {0}", "Nearly over: {0} left"},
    {Text::exam_paper, "第 {0} 份，共 {1} 份", "第 {0} 份，共 {1} 份", "Paper {0} of {1}"},
    {Text::exam_paper_short, "考试 {0}/{1}", "考試 {0}/{1}", "Exam {0}/{1}"},
    {Text::exam_paper_done, "第 {0} 份交了", "第 {0} 份交了", "Paper {0} is in"},
    {Text::exam_papers_left, "还有 {0} 份。可以歇口气，不过表还在走。",
     "還有 {0} 份。可以歇口氣，不過錶還在走。", "{0} to go. Take a breath, but the clock is running."},
    {Text::exam_begin_next, "开始第 {0} 份", "開始第 {0} 份", "Start paper {0}"},
    {Text::exam_draw, "抽题号 {0}", "抽題號 {0}", "Draw {0}"},
    {Text::exam_row, "第 {0} 份", "第 {0} 份", "Paper {0}"},
    {Text::exam_row_done, "交了", "交了", "in"},
    {Text::exam_row_now, "轮到这份", "輪到這份", "this one"},
    {Text::exam_row_later, "还没开始", "還沒開始", "to come"},
    {Text::exam_quiet_title, "正在考试", "正在考試", "Exam"},
    {Text::exam_hand_in, "交卷", "交卷", "Hand in"},
    {Text::exam_hand_in_ask, "现在交卷，整场考试就结束了，不能再回来。",
     "現在交卷，整場考試就結束了，不能再回來。", "Handing in now ends the whole exam for good."},
    {Text::exam_hand_in_more, "没做完的算没做完，不能通过；说过的话都会留着。",
     "沒做完的算沒做完，不能通過；說過的話都會留著。",
     "What is not finished counts as not passed; everything that was said is kept."},
    {Text::exam_hand_in_yes, "确定交卷", "確定交卷", "Yes, hand in"},
    {Text::exam_hand_in_no, "不交，接着考", "不交，接著考", "No, go on"},
    // its result
    {Text::exam_result_title, "考试成绩：{0}", "考試成績：{0}", "Exam result: {0}"},
    {Text::exam_passed, "考试通过", "考試通過", "Passed"},
    {Text::exam_failed, "这次没通过", "這次沒通過", "Not passed this time"},
    {Text::exam_why_passed, "每份都到了 {0} 分，没有致命项", "每份都到了 {0} 分，沒有致命項",
     "Every paper reached {0} points and nothing fatal was said"},
    {Text::exam_why_passed_only, "每份都到了 {0} 分", "每份都到了 {0} 分", "Every paper reached {0} points"},
    {Text::exam_why_fatal, "第 {0} 份有致命项：{1}", "第 {0} 份有致命項：{1}", "Paper {0} has a fatal item: {1}"},
    {Text::exam_why_points, "第 {0} 份 {1} 分，差 {2} 分及格", "第 {0} 份 {1} 分，差 {2} 分及格",
     "Paper {0} has {1} points, {2} short of a pass"},
    {Text::exam_why_unfinished, "第 {0} 份没做完", "第 {0} 份沒做完", "Paper {0} was not finished"},
    {Text::exam_why_not_begun, "第 {0} 份没开始", "第 {0} 份沒開始", "Paper {0} was not begun"},
    {Text::exam_ended_completed, "全部考完", "全部考完", "all papers done"},
    {Text::exam_ended_handed_in, "提前交卷", "提前交卷", "handed in early"},
    {Text::exam_ended_time_up, "时间到了", "時間到了", "time was up"},
    {Text::exam_used, "用时 {0}，限时 {1} 分钟", "用時 {0}，限時 {1} 分鐘", "took {0} of {1} min"},
    {Text::exam_interruptions, "中断过 {0} 次", "中斷過 {0} 次", "interrupted {0}×"},
    {Text::exam_half_typed, "没说完的话：{0}", "沒說完的話：{0}", "Half-typed: {0}"},
    {Text::exam_look, "看这一份", "看這一份", "Look at it"},
    {Text::exam_unfinished, "没做完", "沒做完", "not finished"},
    {Text::exam_not_begun, "没开始", "沒開始", "not begun"},
    {Text::exam_again, "再考一次", "再考一次", "Sit it again"},
    {Text::exam_again_hint, "会重新抽题", "會重新抽題", "with a new draw"},
    {Text::exam_to_courses, "回到课程", "回到課程", "Back to the courses"},
    {Text::exam_to_result, "回到考试成绩", "回到考試成績", "Back to the exam"},
    {Text::exam_left_open, "没做完，不算通过", "沒做完，不算通過", "not finished, so not passed"},
    // private practice
    {Text::private_switch, "私下练习", "私下練習", "Private practice"},
    {Text::private_told, "私下练习：只留在这台电脑，主管看不到", "私下練習：只留在這台電腦，主管看不到",
     "Private practice: kept on this computer, not shown to supervisors"},
    {Text::settings_private_hint, "打开后，新开始的练习只留在这台电脑，主管看不到；考试不受影响",
     "開啟後，新開始的練習只留在這台電腦，主管看不到；考試不受影響",
     "Practice you begin from then on stays on this computer, out of what supervisors see; exams are not affected"},
};
// clang-format on
static_assert(is_in_order(exam_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> exam_texts() {
    return exam_lines;
}

}  // namespace frontdesk::app
