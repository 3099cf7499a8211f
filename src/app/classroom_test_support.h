#pragma once

#include <algorithm>

#include "app/classroom.h"
#include "app/test_support.h"

// A class for tests of what a trainer does before one.
namespace frontdesk::app {

using records::TraineeId;

/// Five people of two teams, of whom four are here, before the small leak.
struct Class {
    TestDesk desk;
    std::vector<TraineeId> people;

    Class() {
        desk.apply(AddTrainee{"教员", "金穗花园", ""});
        for (const auto& [name, team] : {std::pair{"李小红", "早班组"},
                                         {"王强", "早班组"},
                                         {"周敏", "早班组"},
                                         {"赵丽", "晚班组"},
                                         {"孙伟", "晚班组"}}) {
            desk.apply(LessonDeed{AddToRoster{name, "金穗花园", team}});
        }
        for (const records::Trainee& one : desk.state().trainees)
            if (one.name != "教员") people.push_back(one.id);
    }
    TraineeId who(const std::string& name) const {
        for (const records::Trainee& one : desk.state().trainees)
            if (one.name == name) return one.id;
        return {};
    }
    Changes deed(LessonDeed what) { return desk.apply(what); }
    void start(LessonWay way = LessonWay::vote) {
        deed({StartLesson{
            "small-leak", {who("李小红"), who("王强"), who("赵丽"), who("孙伟")}, {who("周敏")}, 7}});
        FRONTDESK_CHECK(desk.state().lesson.running.has_value());
        deed({ChooseWay{way}});
    }
    const RunningLesson& now() const { return *desk.state().lesson.running; }
    std::size_t option(const std::string& words) const {
        const auto& answers = now().answers;
        const auto at = std::find_if(answers.begin(), answers.end(),
                                     [&words](const auto& answer) { return answer.text == words; });
        FRONTDESK_CHECK(at != answers.end());
        return static_cast<std::size_t>(at - answers.begin());
    }
    void raise(const std::string& words, int hands) { deed({RaiseHands{option(words), hands}}); }
    void vote(const std::string& words) {
        raise(words, 3);
        deed({RevealAnswer{}});
        deed({GoOn{}});
    }
    void say(const std::string& words) {
        deed({KeepLessonWords{words}});
        deed({RevealAnswer{}});
        deed({GoOn{}});
    }
    std::string asked() const {
        const LessonPerson* person = now().person(now().desk.by[0]);
        return person != nullptr ? person->who.name : std::string();
    }
    void to_listening() { vote("pick-up"); }
};

}  // namespace frontdesk::app
