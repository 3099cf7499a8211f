#pragma once

#include <string>

#include "ui/kit/chip.h"
#include "ui/screens/scene.h"

// How assignments are told, to those who give them and to those who do them.
namespace frontdesk::ui {

/// "今天 18:00 截止", "明天截止", "周五（27 日）截止"; when it is over "晚了 2 天".
std::string due_words(const Ui& ui, core::Instant due, core::Instant now);

/// The same of an assignment as a whole, where nobody need be late: "11 月 20 日截止".
std::string given_due_words(const Ui& ui, core::Instant due, core::Instant now);

/// As it was called when it was given, of drills with the number of the rule.
std::string assignment_title(const Ui& ui, const records::Assignment& assignment);
Icon assignment_icon(const Scene& scene, const records::Assignment& assignment);
app::Text assignment_kind_word(records::AssignmentKind kind);
/// "80 分合格 · 2 次机会"
std::string terms_words(const Ui& ui, const records::Assignment& assignment);

/// A state as a chip: colour, icon and word.
struct StateChip {
    std::string words;
    ChipLook look;
};
StateChip state_chip(const Ui& ui, const app::AssignmentStanding& standing);

/// "做了 2 次，最好 72 分", "说对 3/5 句"; empty while nothing was done.
std::string work_words(const Ui& ui, const records::Assignment& assignment,
                       const app::AssignmentStanding& standing);

}  // namespace frontdesk::ui
