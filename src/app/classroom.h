#pragma once

#include <filesystem>

#include "app/app.h"
#include "app/lesson_room.h"

// What trainers do before a class: every deed is one transaction, and nothing is shown before it is stored.
namespace frontdesk::app {

class Classroom {
  public:
    /// What a deed led to; with a notice and `refused` nothing changed.
    struct Outcome {
        Changes changes;
        std::optional<Notice> notice = {};
    };

    /// @param papers the folder into which reports are printed when no name is given
    Classroom(records::Store& store, const Content& content, const core::Clock& clock, State& state,
              std::filesystem::path papers)
        : m_store(store), m_content(content), m_clock(clock), m_state(state), m_papers(std::move(papers)) {}

    /// @throws core::Error; the state is then as it was.
    Outcome act(const LessonDeed& deed);

  private:
    Outcome act(const LookAtLessons& deed);
    Outcome act(const AddToRoster& deed);
    Outcome act(const StartLesson& deed);
    Outcome act(const ResumeLesson& deed);
    Outcome act(const AbandonLesson& deed);
    Outcome act(const LeaveLesson& deed);
    Outcome act(const ChooseWay& deed);
    Outcome act(const KeepLessonWords& deed);
    Outcome act(const RaiseHands& deed);
    Outcome act(const NameSpeaker& deed);
    Outcome act(const SkipSpeaker& deed);
    Outcome act(const RevealAnswer& deed);
    Outcome act(const PickAnswer& deed);
    Outcome act(const GoOn& deed);
    Outcome act(const Rewind& deed);
    Outcome act(const PauseLesson& deed);
    Outcome act(const SetTurnTime& deed);
    Outcome act(const MarkPresent& deed);
    Outcome act(const FinishLesson& deed);
    Outcome act(const OpenLessonReport& deed);
    Outcome act(const PrintLessonReport& deed);

    LessonRoom room(const scenario::Scenario& scenario) const;
    /// The lesson on the screen; it must be there.
    RunningLesson& lesson() { return *m_state.lesson.running; }
    Outcome refused(Notice why) const;
    /// Stores what lies on the desk of `next`, and takes `next` for the lesson.
    Outcome keep(RunningLesson next);
    void count_turn(RunningLesson& lesson, bool on) const;
    void restart_turn(RunningLesson& lesson) const;
    void seat(RunningLesson& lesson, const std::vector<records::LessonSeat>& seats) const;
    void count_speakers(RunningLesson& lesson) const;
    void read_known();

    records::Store& m_store;
    const Content& m_content;
    const core::Clock& m_clock;
    State& m_state;
    std::filesystem::path m_papers;
};

/// The order in which people are asked: the teams take turns, and within a team the order given, those who
/// are present first.
std::vector<records::LessonSeat> seating(const std::vector<records::Trainee>& people,
                                         const StartLesson& deed);

}  // namespace frontdesk::app
