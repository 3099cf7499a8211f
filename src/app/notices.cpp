#include "app/notices.h"

#include <array>

#include "core/new_file.h"
#include "records/fault.h"

namespace frontdesk::app {

namespace {

/// {1} and {2} are filled in.
struct Told {
    const char* text;
    const char* way_out;
};
using Table = std::array<Told, sentence_count>;
static_assert(sentence_count == static_cast<std::size_t>(Sentence::exception_without_reason) + 1);
static_assert(records::fault_count == static_cast<std::size_t>(Sentence::world_error));
static_assert(static_cast<std::size_t>(records::Fault::taken) + 1 == records::fault_count);

constexpr Table chinese{{
    {"练习记录是更新版本的程序写的，这个版本读不了。", "请安装新版本；记录文件没有被改动。"},
    {"练习记录文件损坏了。", "请把它移到别处，放回备份文件；现有文件没有被改动。"},
    {"这个文件不是练习记录。", "请把它移到别处，或者换一个数据文件夹；文件没有被改动。"},
    {"练习记录正被另一个程序占用。", "请关掉另一个窗口，再试一次。"},
    {"磁盘满了，没有存下来。", "请清出一些空间，再试一次。"},
    {"练习记录读写不了。", "请确认数据文件夹还在，并且允许写入。"},
    {"名字还是空的。", "请输入您的名字。"},
    {"名字太长了，最多 60 个字。", "请写短一些。"},
    {"名字里有不能用的字符。", "请重新输入一遍。"},
    {"找不到这条记录。", "请回到列表里重新选一次。"},
    {"这次练习已经结束了。", "想再练就重新开始一次。"},
    {"这次练习在别的窗口里继续过了。", "请先离开，再从列表里接着练；说过的话没有丢，也没有重复。"},
    {"这就是本机自己的记录。", "请选另一台电脑的 records.sqlite，或者它所在的文件夹。"},
    {"那里已经有一个同名的文件了。", "请换一个名字；原来的文件没有被改动。"},
    {"出了点问题：{1}。", "请再试一次；还是不行的话，把这句话告诉负责电脑的同事。"},
    {"还不知道是谁在练习。", "请先选择或输入您的名字。"},
    {"没有叫“{1}”的剧本。", "请从列表里选一个。"},
    {"没有叫“{1}”的剧本。", "您要找的是不是“{2}”？"},
    {"现在没有进行中的练习。", "请从列表里选一个剧本开始。"},
    {"“{1}”这个剧本已经不在了。", "请换一个剧本练；之前说过的话都还留着。"},
    {"剧本或评分规则更新过，这次练习接不上了。", "请点“重新开始”再练一遍；之前说过的话都还留着。"},
    {"这次练习的进度读不出来（{1}）。", "请点“重新开始”再练一遍；之前说过的话都还留着。"},
    {"考核时不能退回重说。", "请接着往下说，练习时可以随时重说。"},
    {"前面没有可以重说的话。", "请接着往下说。"},
    {"考核时不看提示。", "按您平时的做法说就好。"},
    {"这次练习还没有成绩。", "请先把它做完。"},
    {"这是别的同事的练习。", "请先换成那位同事，再打开。"},
    {"正在考试，这件事现在做不了。", "请接着考；要提前结束就点“交卷”。"},
    {"有一场考试中断了，还没考完。", "请先点“接着考”考完它，或者交卷。"},
    {"现在没有进行中的考试。", "请从课程里打开考试。"},
    {"没有叫“{1}”的考试。", "请从课程里打开考试。"},
    {"“{1}”凑不齐要抽的题。", "请告诉负责剧本的同事；“frontdesk check”会说缺什么。"},
    {"剧本或评分规则更新过，这场考试接不上了。", "请交卷，再考一次；说过的话都还留着。"},
    {"没有“{1}”这一条的改说练习。", "请从列表里选一条。"},
    {"没有叫“{1}”的题目。", "请从列表里选一组。"},
    {"现在没有要练的了。", "想接着练，就自己挑一条。"},
    {"现在没有正在改的句子。", "请从改说里选一条开始。"},
    {"现在没有正在答的题。", "请从知识题里选一组开始。"},
    {"还没有说。", "先把您的说法打出来。"},
    {"这道题还没有答完。", "把剩下的选好再交。"},
    {"考试里说过的话不能重说。", "请用练习的方式再做一遍这个情景，每一句都可以重说。"},
    {"剧本或评分规则更新过，没法从这一句接着说了。", "请从头再练一遍；之前的成绩都还留着。"},
    {"接不回这一句了（{1}）。", "请从头再练一遍；之前的成绩都还留着。"},
    {"这里没有你说的话。", "请选一句你自己说的，再说一次。"},
    {"这两次不是同一个情景，没法放在一起看。", "请选同一个情景的两次。"},
    {"成绩存成 PDF 了。", "打开文件夹，双击就能看，也能打印。"},
    {"您的记录都存好了。", "表格可以用 Excel 打开；另有一份完整的 JSON。"},
    {"现在没有在上的课。", "请从教室里开始一堂，或者接着上没上完的。"},
    {"还没有人到场。", "请在名单里勾上到场的人。"},
    {"剧本或评分规则更新过，这堂课接不上了。", "请另开一堂；说过的话都还留着。"},
    {"还没有人举手。", "先数一数举手的人，再揭晓。"},
    {"还没选接着走哪一个。", "请在上面选一个。"},
    {"课堂报告存成 PDF 了。", "打开文件夹，双击就能看，也能打印。"},
    {"这里写不进去，没有存下来。", "请看看这个文件夹还在不在、能不能写入，或者换一个地方。"},
    {"这里已经有别的东西了，没有存下来。", "请换一个名字。"},
    {"还没有选布置给谁。", "请勾上项目、班组或者人。"},
    {"期限已经过了。", "请选一个以后的时间。"},
    {"找不到要布置的“{1}”。", "它可能刚被拿掉了，请从列表里另选一个。"},
    {"例外还没有写原因。", "请写一句，比如“请病假”。"},
}};

constexpr Table english{{
    {"The records were made by a newer version of this program.",
     "Install the newer version; the file was not changed."},
    {"The record file is damaged.", "Move it aside and put a backup in its place; it was not changed."},
    {"This file is no record file.", "Move it aside or choose another data folder; it was not changed."},
    {"Another program is using the records.", "Close the other window and try again."},
    {"The disk is full; nothing was saved.", "Free some space and try again."},
    {"The records cannot be read or written.", "Check that the data folder is there and may be written to."},
    {"The name is still empty.", "Type your name."},
    {"The name is longer than 60 characters.", "Make it shorter."},
    {"The name holds characters that cannot be used.", "Type it again."},
    {"This record cannot be found.", "Go back to the list and choose again."},
    {"This attempt is already closed.", "Start again to practise more."},
    {"This attempt was continued in another window.",
     "Leave it and resume it from the list; nothing was lost or stored twice."},
    {"These are this machine's own records.",
     "Choose the records.sqlite of the other machine, or the folder it lies in."},
    {"There is a file of that name already.", "Choose another name; the file was not changed."},
    {"Something went wrong: {1}.",
     "Try again; if it stays so, show this sentence to whoever looks after the PC."},
    {"Nobody has been chosen to practise.", "Choose or type your name first."},
    {"There is no scenario '{1}'.", "Choose one from the list."},
    {"There is no scenario '{1}'.", "Did you mean '{2}'?"},
    {"No attempt is running.", "Choose a scenario from the list."},
    {"The scenario '{1}' is no longer there.", "Choose another one; everything that was said is kept."},
    {"The scenario or the scoring rules have changed; this attempt cannot go on.",
     "Press 'Start again'; everything that was said is kept."},
    {"The progress of this attempt cannot be read ({1}).",
     "Press 'Start again'; everything that was said is kept."},
    {"Nothing is said twice in an exam.", "Go on; in practice you can step back at any time."},
    {"There is nothing to say again yet.", "Go on."},
    {"There are no hints in an exam.", "Say it as you would at the desk."},
    {"This attempt has no result yet.", "Finish it first."},
    {"This is somebody else's attempt.", "Switch to that person first."},
    {"You are sitting an exam; this has to wait.", "Go on, or press 'Hand in' to end the exam now."},
    {"An exam was interrupted and is not finished.", "Press 'Go on with the exam', or hand it in."},
    {"No exam is being sat.", "Open the exam from the courses."},
    {"There is no exam '{1}'.", "Open the exam from the courses."},
    {"'{1}' cannot draw as many scenarios as it asks for.",
     "Tell whoever looks after the scenarios; 'frontdesk check' says what is missing."},
    {"The scenarios or the scoring rules have changed; this exam cannot go on.",
     "Hand it in and sit it again; everything that was said is kept."},
    {"There are no sentences to say better for '{1}'.", "Choose a line from the list."},
    {"There are no questions called '{1}'.", "Choose a set from the list."},
    {"Nothing is due now.", "To go on, choose something yourself."},
    {"No sentence is being mended.", "Choose one under 'Say better'."},
    {"No question is being answered.", "Choose a set of questions."},
    {"Nothing has been said yet.", "Type how you would say it."},
    {"The question is not answered completely.", "Answer what is left, then hand it in."},
    {"What was said in an exam is not said again.",
     "Play this scenario in practice; there every turn can be said again."},
    {"The scenario or the scoring rules have changed; this turn cannot be taken up any more.",
     "Start the scenario again; the earlier result is kept."},
    {"This turn cannot be taken up ({1}).", "Start the scenario again; the earlier result is kept."},
    {"You did not say anything here.", "Choose a turn of your own and say it again."},
    {"These two are not the same scenario and cannot be compared.", "Choose two attempts at one scenario."},
    {"The result was saved as a PDF.", "Open it from its folder to read or print it."},
    {"Your records were saved.", "The tables open in a spreadsheet; everything is in one JSON besides."},
    {"No class is being held.", "Start one in the classroom, or go on with one that is not finished."},
    {"Nobody is present.", "Tick those who are here."},
    {"The scenario or the scoring rules have changed; this class cannot go on.",
     "Start another one; everything that was said is kept."},
    {"Nobody has raised a hand.", "Count the hands first, then reveal."},
    {"It is not chosen yet which answer to go on with.", "Choose one above."},
    {"The class report was saved as a PDF.", "Open it from its folder to read or print it."},
    {"Nothing can be written here; nothing was saved.",
     "Check that the folder is there and may be written to, or choose another place."},
    {"There is something else here already; nothing was saved.", "Choose another name."},
    {"Nobody was chosen to do it.", "Tick a site, a team or people."},
    {"The time until which it is due is over.", "Choose a later one."},
    {"'{1}' cannot be found.", "It may just have been taken out; choose another one from the list."},
    {"The exception has no reason.", "Write one, such as 'on sick leave'."},
}};

std::string filled(std::string text, const std::string& place, const std::string& value) {
    const std::size_t at = text.find(place);
    return at == std::string::npos ? text : text.replace(at, place.size(), value);
}

}  // namespace

Notice notice(Sentence sentence, Language language, const std::string& detail, const std::string& second) {
    const Table& table = language == Language::english ? english : chinese;
    const Told& told = table.at(static_cast<std::size_t>(sentence));
    const bool failed = sentence <= Sentence::records_unwritable || sentence == Sentence::world_error ||
                        sentence == Sentence::file_unwritable;
    return {failed ? NoticeKind::failure : NoticeKind::refusal,
            filled(told.text, "{1}", detail),
            filled(filled(told.way_out, "{1}", detail), "{2}", second),
            {},
            {}};
}

Notice notice_of(const core::Error& error, Language language) {
    if (const auto* fault = dynamic_cast<const records::StoreError*>(&error)) {
        return notice(static_cast<Sentence>(fault->fault()), language);
    }
    if (const auto* file = dynamic_cast<const core::FileError*>(&error)) {
        constexpr std::array sentences{Sentence::file_unwritable, Sentence::disk_full, Sentence::file_taken};
        Notice told = notice(sentences.at(static_cast<std::size_t>(file->kind())), language);
        told.place = file->place();
        return told;
    }
    return notice(Sentence::world_error, language, error.what());
}

}  // namespace frontdesk::app
