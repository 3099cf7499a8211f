#pragma once

#include <string>

#include "exercise/answer.h"

// Exercises told in Chinese sentences: for the transcript, for marks and for the terminal.
namespace frontdesk::exercise {

/// What was answered: "三声以内", "问好 → 倾听 → 记录", "马上处理：水管爆裂、困人；约时间：灯不亮",
/// "漏水—工程部；噪音—秩序部", "3 声". What does not exist is left out.
std::string in_words(const Exercise& exercise, const Answer& answer);

/// How right it is and what the solution is, one or two short sentences.
std::string reason(const Exercise& exercise, const Answer& answer);

}  // namespace frontdesk::exercise
