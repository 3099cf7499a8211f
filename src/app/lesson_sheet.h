#pragma once

#include "app/app.h"
#include "app/wording.h"
#include "report/document.h"

namespace frontdesk::app {

/// A class report as it is printed, in the words of the screen.
report::Document lesson_sheet(const Wording& wording, const Content& content, const LessonReport& report);

// The sentences that screen and paper share.

/// "2026-11-22 10:30，12 人到场，5 轮"
std::string lesson_sum(const Wording& wording, const LessonReport& report);
/// Whether it ended early, shows of hands, what was tried otherwise; empty if there was none of it.
std::string lesson_more_sum(const Wording& wording, const LessonReport& report);
/// What a rule or a wrong option is called.
std::string slip_name(const Wording& wording, const Content& content, const LessonReport::Slip& slip);
/// "推给别人 · 说过 3 次"
std::string repeat_words(const Wording& wording, const Content& content, const LessonReport::Repeat& repeat);
/// How often somebody spoke, or that they were not there.
std::string spoke_words(const Wording& wording, const LessonReport::Person& person);
/// An answer as it is shown: an act by its word.
std::string said_words(const Wording& wording, const std::string& text);
/// The team as it is called, also where there is none.
std::string team_name(const Wording& wording, const std::string& team);

}  // namespace frontdesk::app
