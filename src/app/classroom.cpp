#include "app/classroom.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/lesson_draft.h"
#include "app/notices.h"
#include "app/retrace.h"
#include "app/seeds.h"

// How a lesson begins, goes on another day, and what surrounds its turns.
namespace frontdesk::app {

namespace {

constexpr int most_known_lessons = 60;

/// What can be done without a lesson on the screen.
bool needs_lesson(const LessonDeed& deed) {
    const auto is_one_of = [&deed]<typename... Kinds>(std::variant<std::monostate, Kinds...>) {
        return (std::holds_alternative<Kinds>(deed.what) || ...);
    };
    return !is_one_of(
        std::variant<std::monostate, LookAtLessons, AddToRoster, StartLesson, ResumeLesson, AbandonLesson,
                     LeaveLesson, KeepLessonWords, OpenLessonReport, PrintLessonReport>());
}

}  // namespace

Classroom::Outcome Classroom::act(const LessonDeed& deed) {
    if (needs_lesson(deed) && !m_state.lesson.running)
        return refused(notice(Sentence::no_lesson_running, m_state.settings.language));
    return std::visit([this](const auto& one) { return act(one); }, deed.what);
}

Classroom::Outcome Classroom::refused(Notice why) const {
    return {{.refused = true}, std::move(why)};
}

LessonRoom Classroom::room(const scenario::Scenario& scenario) const {
    return {{scenario, m_content.engine, m_content.tempers}, m_content.policy};
}

void Classroom::read_known() {
    m_state.lesson.known = m_store.lessons(most_known_lessons);
    if (m_state.trainee) m_state.lesson.credited = m_store.lessons_of(m_state.trainee->id);
}

void Classroom::count_turn(RunningLesson& lesson, bool on) const {
    const std::int64_t now = m_clock.steady_ms();
    if (lesson.counting_from_ms >= 0) lesson.counted_ms += now - lesson.counting_from_ms;
    lesson.counting_from_ms = on ? now : -1;
}

void Classroom::restart_turn(RunningLesson& lesson) const {
    lesson.counted_ms = 0;
    lesson.counting_from_ms = lesson.phase == LessonPhase::asking ? m_clock.steady_ms() : -1;
    lesson.is_paused = false;
}

void Classroom::seat(RunningLesson& lesson, const std::vector<records::LessonSeat>& seats) const {
    lesson.people.clear();
    for (const records::LessonSeat& one : seats) {
        const std::optional<records::Trainee> who = m_store.trainee(one.trainee);
        if (who) lesson.people.push_back({*who, one.team, one.present, 0});
    }
}

void Classroom::count_speakers(RunningLesson& lesson) const {
    for (LessonPerson& person : lesson.people) {
        person.spoke = static_cast<int>(std::count_if(
            lesson.turns.begin(), lesson.turns.end(),
            [&person](const records::LessonTurn& turn) { return turn.trainee == person.who.id; }));
    }
}

Classroom::Outcome Classroom::keep(RunningLesson next) {
    m_store.save_lesson_draft(next.id, to_json(next.desk, next.session.at));
    lesson() = std::move(next);
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const LookAtLessons&) {
    read_known();
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const AddToRoster& deed) {
    m_store.add_trainee(deed.name, deed.site, deed.team);
    m_state.trainees = m_store.trainees();
    return {{.lesson = true}};
}

std::vector<records::LessonSeat> seating(const std::vector<records::Trainee>& people,
                                         const StartLesson& deed) {
    std::vector<std::vector<records::LessonSeat>> teams;
    const auto seat = [&](records::TraineeId id, bool present) {
        const auto person = std::find_if(people.begin(), people.end(),
                                         [id](const records::Trainee& one) { return one.id == id; });
        if (person == people.end()) return;
        auto team = std::find_if(teams.begin(), teams.end(),
                                 [&](const auto& seats) { return seats.front().team == person->team; });
        if (team == teams.end()) team = teams.insert(teams.end(), std::vector<records::LessonSeat>());
        team->push_back({id, person->team, present});
    };
    for (const records::TraineeId id : deed.present) seat(id, true);
    for (const records::TraineeId id : deed.absent) seat(id, false);
    std::vector<records::LessonSeat> seats;
    for (std::size_t row = 0; seats.size() < deed.present.size() + deed.absent.size(); ++row) {
        const std::size_t before = seats.size();
        for (const auto& team : teams) {
            if (row < team.size()) seats.push_back(team[row]);
        }
        if (seats.size() == before) break;  // Some of those that were named are not known.
    }
    return seats;
}

Classroom::Outcome Classroom::act(const StartLesson& deed) {
    const Language language = m_state.settings.language;
    const scenario::Scenario* scenario = m_content.library.find(deed.scenario);
    if (scenario == nullptr) return refused(notice(Sentence::no_such_scenario, language, deed.scenario));
    const std::vector<records::LessonSeat> seats = seating(m_state.trainees, deed);
    if (std::none_of(seats.begin(), seats.end(), [](const auto& one) { return one.present; }))
        return refused(notice(Sentence::lesson_needs_people, language));
    RunningLesson next;
    next.scenario = scenario;
    next.session = session::begin({*scenario, m_content.engine, m_content.tempers},
                                  deed.seed == 0 ? draw_seed(m_clock) : deed.seed);
    const LessonRoom here = room(*scenario);
    next.score = here.score(next.session);
    seat(next, seats);
    here.begin_turn(next);
    restart_turn(next);
    records::Lesson stored;
    stored.head.scenario = scenario->id;
    stored.head.scenario_title = scenario->title;
    stored.head.scenario_hash = scenario->hash;
    stored.head.pack_version = next.session.pack_version;
    stored.head.seed = next.session.seed;
    stored.seats = seats;
    stored.session = session::snapshot(next.session);
    stored.draft = to_json(next.desk, next.session.at);
    next.id = m_store.begin_lesson(stored);
    m_state.lesson.running = std::move(next);
    read_known();
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const ResumeLesson& deed) {
    const Language language = m_state.settings.language;
    const records::Lesson stored = m_store.lesson(deed.lesson);
    if (stored.head.state != records::LessonState::open)
        return refused(notice(Sentence::no_lesson_running, language));
    const scenario::Scenario* scenario = m_content.library.find(stored.head.scenario);
    if (scenario == nullptr)
        return refused(notice(Sentence::scenario_gone, language, stored.head.scenario_title));
    const session::World world{*scenario, m_content.engine, m_content.tempers};
    auto restored = session::restore(stored.session, world);
    if (std::holds_alternative<core::Problem>(restored))
        return refused(notice(Sentence::lesson_content_changed, language));
    RunningLesson next;
    next.id = deed.lesson;
    next.scenario = scenario;
    next.session = std::get<session::Session>(std::move(restored));
    next.earlier = retrace(world, next.session);
    next.turns = stored.turns;
    next.desk = desk_from_json(stored.draft, next.session.at);
    next.phase = next.session.ended ? LessonPhase::ended : LessonPhase::asking;
    const LessonRoom here = room(*scenario);
    next.score = here.score(next.session);
    seat(next, stored.seats);
    count_speakers(next);
    here.lay_out(next);
    restart_turn(next);
    m_state.lesson.running = std::move(next);
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const AbandonLesson& deed) {
    m_store.abandon(deed.lesson);
    if (m_state.lesson.running && m_state.lesson.running->id == deed.lesson) m_state.lesson.running.reset();
    read_known();
    return {{.lesson = true}};
}

Classroom::Outcome Classroom::act(const LeaveLesson&) {
    m_state.lesson.running.reset();
    read_known();
    return {{.lesson = true}};
}

}  // namespace frontdesk::app
