#pragma once

#include <variant>

#include "app/lesson.h"
#include "phrasing/engine.h"
#include "scoring/score.h"

// How a room plays a scenario: which answers it can choose from, what each would come to, whose turn it is.
// Changes nothing but the lesson that it is given, and stores nothing.
namespace frontdesk::app {

class LessonRoom {
  public:
    LessonRoom(const session::World& world, const scoring::Policy& policy)
        : m_world(world), m_policy(policy) {}

    /// What hands can be raised for at the node that waits: the options of a choice, the acts that are
    /// possible, or model answers and listed bad ones of a reply, the shorter first, in an order drawn by the
    /// seed of the session. Fewer than two: hands are of no use here.
    std::vector<LessonAnswer> options(const session::Session& session) const;
    /// How the node that waits is answered when `wanted` is chosen.
    LessonWay way_at(LessonWay wanted, const session::Session& session) const;
    /// Whether it is words that are waited for.
    bool wants_words(const session::Session& session) const;

    /// Tries the input out.
    std::variant<JudgedAnswer, session::Refused> judge(const session::Session& session,
                                                       const session::Input& input) const;
    scoring::Result score(const session::Session& session) const;

    /// The talk stands somewhere new: nothing is answered yet, and in a relay the next in turn is asked.
    void begin_turn(RunningLesson& lesson) const;
    /// Asks somebody else of those who are present: the one behind who is asked now, or the first.
    static void ask_next(RunningLesson& lesson);
    /// Brings the options and their hands in step with what lies on the desk.
    void lay_out(RunningLesson& lesson) const;
    /// Judges what was answered. On success the lesson is in the phase `revealed`, with one answer picked if
    /// there is no doubt which.
    std::optional<session::Refused> reveal(RunningLesson& lesson,
                                           const std::optional<session::Input>& done) const;
    /// The turns that going on with the picked answer makes.
    std::vector<records::LessonTurn> turns_of_answers(const RunningLesson& lesson) const;

  private:
    session::World m_world;
    const scoring::Policy& m_policy;
};

/// Whether the way names somebody who answers.
bool names_speaker(LessonWay way);
/// The option with the most hands; nothing if none were raised or two have as many.
std::optional<std::size_t> most_hands(const std::vector<LessonAnswer>& answers);
/// What was heard in an answer, as it is kept.
std::vector<LessonFinding> findings_of(const JudgedAnswer& answer, const phrasing::Engine& engine);
/// What a trainer shows when asked "what would you say?": the model answers of a node, or its best option.
std::vector<std::string> model_answers(const scenario::Node& node);

}  // namespace frontdesk::app
