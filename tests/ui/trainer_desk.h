#pragma once

#include "core/local_day.h"
#include "steps.h"

// A desk with a small staff, where something is assigned and practised.
namespace frontdesk::tests {

inline constexpr const char* staff_site = "金穗花园物业服务中心";
inline constexpr const char* leak_scenario = "complaint-angry-leak";

/// Five people of two teams; the one who is signed in is the first of them.
inline void add_staff(Desk& desk) {
    for (const char* name : {"王芳", "赵敏"}) desk.app.apply(app::AddTrainee{name, staff_site, "晚班组"});
    for (const char* name : {"孙丽", "李小红", "周晓芸"})
        desk.app.apply(app::AddTrainee{name, staff_site, "早班组"});
    desk.app.apply(app::ShownRound{});
}

/// To everybody, due in so many hours.
inline void assign(Desk& desk, records::AssignmentKind kind, const std::string& item, int hours,
                   int tries = 2) {
    records::Assignment assignment;
    assignment.kind = kind;
    assignment.item = item;
    assignment.note = "重点是听他把话说完，再说怎么办";
    assignment.due = {desk.clock.now().ms + hours * std::int64_t{3'600'000}};
    assignment.pass_mark = 80;
    assignment.tries = tries;
    assignment.targets = {{records::TargetKind::site, {}, staff_site, ""}};
    const app::Changes changes = desk.app.apply(app::AssignmentDeed{app::GiveAssignment{assignment}});
    REQUIRE_FALSE(changes.refused);
}

/// The number behind "assigned:" or "exception:" of whoever is signed in.
inline std::string number_of(const Desk& desk, int assignment) {
    return std::to_string(assignment) + ":" + std::to_string(desk.app.state().trainee->id.value);
}

inline void open_training(Visitor& visitor, const std::string& card) {
    visitor.click("rail:training");
    REQUIRE(visitor.trace.screen() == "training");
    visitor.click("training:" + card);
}

}  // namespace frontdesk::tests
