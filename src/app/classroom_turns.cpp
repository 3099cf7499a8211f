#include <algorithm>
#include <utility>

#include "app/classroom.h"
#include "app/lesson_draft.h"
#include "app/notices.h"
#include "app/turns.h"
#include "text/utf8.h"

// The turns of a lesson: answered, judged, gone on from, taken back.
namespace frontdesk::app {

namespace {

constexpr int longest_turn_s = 600;

bool is_blank_text(const std::string& words) {
    return std::all_of(words.begin(), words.end(), [](unsigned char letter) { return letter <= ' '; });
}

/// What is missing before the answer can be judged.
std::optional<Sentence> still_missing(const RunningLesson& lesson, const LessonRoom& room, bool done) {
    if (done) return std::nullopt;
    const LessonWay way = room.way_at(lesson.desk.way, lesson.session);
    if (way == LessonWay::done) return Sentence::answer_incomplete;
    if (!room.wants_words(lesson.session) || way == LessonWay::vote) {
        return lesson.hands_raised() == 0 && lesson.answers.size() != 1
                   ? std::optional(Sentence::no_hands_raised)
                   : std::nullopt;
    }
    const bool second_missing = way == LessonWay::pair && is_blank_text(lesson.desk.words[1]);
    if (is_blank_text(lesson.desk.words[0]) || second_missing) return Sentence::say_something_first;
    return std::nullopt;
}

}  // namespace

Classroom::Outcome Classroom::act(const ChooseWay& deed) {
    RunningLesson next = lesson();
    if (next.phase != LessonPhase::asking || deed.way == LessonWay::done) return {};
    const bool to_relay = deed.way == LessonWay::relay && next.desk.way != LessonWay::relay;
    if (deed.way != next.desk.way) next.desk.hands.clear();
    next.desk.way = deed.way;
    if (to_relay) {
        LessonRoom::ask_next(next);
    } else if (deed.way == LessonWay::vote) {
        next.desk.by = {};
    }
    room(*next.scenario).lay_out(next);
    return keep(std::move(next));
}

Classroom::Outcome Classroom::act(const KeepLessonWords& deed) {
    // The last frame of a turn may still send what stood in its boxes.
    if (!m_state.lesson.running || lesson().phase != LessonPhase::asking) return {};
    RunningLesson next = lesson();
    next.desk.words = {text::repaired(deed.first), text::repaired(deed.second)};
    next.desk.fields = deed.fields;
    if (next.desk == lesson().desk) return {};
    return keep(std::move(next));
}

Classroom::Outcome Classroom::act(const RaiseHands& deed) {
    RunningLesson next = lesson();
    if (next.phase != LessonPhase::asking || deed.option >= next.desk.hands.size()) return {};
    const LessonRoom here = room(*next.scenario);
    if (here.way_at(next.desk.way, next.session) == LessonWay::relay)
        std::fill(next.desk.hands.begin(), next.desk.hands.end(), 0);
    int others = 0;
    for (std::size_t i = 0; i < next.desk.hands.size(); ++i)
        others += i == deed.option ? 0 : next.desk.hands[i];
    next.desk.hands[deed.option] = std::clamp(deed.hands, 0, std::max(0, next.present() - others));
    here.lay_out(next);
    return keep(std::move(next));
}

Classroom::Outcome Classroom::act(const NameSpeaker& deed) {
    RunningLesson next = lesson();
    const LessonPerson* person = next.person(deed.trainee);
    if (next.phase != LessonPhase::asking || (person == nullptr && deed.trainee != records::TraineeId{}))
        return {};
    next.desk.by.at(deed.second ? 1 : 0) = deed.trainee;
    return keep(std::move(next));
}

Classroom::Outcome Classroom::act(const SkipSpeaker&) {
    RunningLesson next = lesson();
    if (next.phase != LessonPhase::asking) return {};
    LessonRoom::ask_next(next);
    return keep(std::move(next));
}

Classroom::Outcome Classroom::act(const RevealAnswer& deed) {
    RunningLesson next = lesson();
    if (next.phase != LessonPhase::asking) return {};
    const LessonRoom here = room(*next.scenario);
    if (const auto missing = still_missing(next, here, deed.done.has_value()))
        return refused(notice(*missing, m_state.settings.language));
    if (const auto why = here.reveal(next, deed.done))
        return refused({NoticeKind::refusal, why->message, {}});
    count_turn(next, false);
    next.is_paused = false;
    lesson() = std::move(next);
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const PickAnswer& deed) {
    RunningLesson& now = lesson();
    if (now.phase != LessonPhase::revealed || deed.answer >= now.answers.size()) return {};
    now.picked = deed.answer;
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const GoOn&) {
    RunningLesson next = lesson();
    if (next.phase != LessonPhase::revealed) return {};
    if (!next.picked) return refused(notice(Sentence::no_answer_picked, m_state.settings.language));
    const LessonRoom here = room(*next.scenario);
    const std::vector<records::LessonTurn> said = here.turns_of_answers(next);
    JudgedAnswer judged = *std::move(next.answers[*next.picked].judged);
    next.earlier.push_back(std::exchange(next.session, std::move(judged.after)));
    next.score = std::move(judged.score);
    next.turns.insert(next.turns.end(), said.begin(), said.end());
    here.begin_turn(next);
    restart_turn(next);
    count_speakers(next);
    m_store.append(records::LessonCommit{next.id, said, session::snapshot(next.session),
                                         to_json(next.desk, next.session.at)});
    lesson() = std::move(next);
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const Rewind& deed) {
    const Language language = m_state.settings.language;
    RunningLesson next = lesson();
    const LessonRoom here = room(*next.scenario);
    if (next.phase == LessonPhase::revealed && !deed.entry) {
        next.phase = LessonPhase::asking;
        here.lay_out(next);
        count_turn(next, true);
        lesson() = std::move(next);
        return {{.lesson = true}};
    }
    if (next.earlier.empty()) return refused(notice(Sentence::nothing_to_take_back, language));
    std::optional<std::size_t> place = next.earlier.size() - 1;
    if (deed.entry) place = place_before(next.earlier, next.session, *deed.entry);
    if (!place) return refused(notice(Sentence::no_such_turn, language));
    next.session = next.earlier[*place];
    next.earlier.resize(*place);
    next.score = here.score(next.session);
    for (records::LessonTurn& turn : next.turns)
        turn.taken_back = turn.taken_back || turn.input >= next.session.inputs;
    here.begin_turn(next);
    restart_turn(next);
    m_store.take_back(next.id, next.session.inputs, session::snapshot(next.session),
                      to_json(next.desk, next.session.at));
    lesson() = std::move(next);
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const PauseLesson& deed) {
    RunningLesson& now = lesson();
    now.is_paused = deed.on && now.phase == LessonPhase::asking;
    count_turn(now, !now.is_paused && now.phase == LessonPhase::asking);
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const SetTurnTime& deed) {
    RunningLesson next = lesson();
    next.desk.turn_s = std::clamp(deed.seconds, 0, longest_turn_s);
    if (!next.is_paused) restart_turn(next);
    return keep(std::move(next));
}

Classroom::Outcome Classroom::act(const MarkPresent& deed) {
    RunningLesson next = lesson();
    for (LessonPerson& person : next.people)
        if (person.who.id == deed.trainee) person.present = deed.present;
    const LessonPerson* asked = next.person(next.desk.by[0]);
    if (asked != nullptr && !asked->present) LessonRoom::ask_next(next);
    int over = next.hands_raised() - next.present();
    for (int& hands : next.desk.hands) {
        const int down = std::clamp(over, 0, hands);
        hands -= down;
        over -= down;
    }
    room(*next.scenario).lay_out(next);
    m_store.set_present(next.id, deed.trainee, deed.present);
    return keep(std::move(next));
}

}  // namespace frontdesk::app
