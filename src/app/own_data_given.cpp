#include "app/own_data_given.h"

#include <algorithm>
#include <array>

#include "json/value.h"

namespace frontdesk::app {

namespace {

using json::Value;

Value own_instant(core::Instant instant) {
    return instant.ms > 0 ? Value(core::to_iso(instant)) : Value();
}

const char* lesson_state_name(records::LessonState state) {
    constexpr std::array names{"open", "finished", "abandoned"};
    static_assert(names.size() == static_cast<std::size_t>(records::LessonState::abandoned) + 1);
    return names.at(static_cast<std::size_t>(state));
}

const char* lesson_way_name(records::LessonWay way) {
    constexpr std::array names{"typed", "vote", "relay", "pair", "done"};
    static_assert(names.size() == static_cast<std::size_t>(records::LessonWay::done) + 1);
    return names.at(static_cast<std::size_t>(way));
}

const char* kind_name(records::AssignmentKind kind) {
    constexpr std::array names{"scenario", "drills", "exam"};
    static_assert(names.size() == static_cast<std::size_t>(records::AssignmentKind::exam) + 1);
    return names.at(static_cast<std::size_t>(kind));
}

/// What is kept as JSON text becomes part of the tree.
Value findings_of_turn(const std::string& stored) {
    if (stored.empty()) return Value(json::Array{});
    json::Parsed parsed = json::parse(stored, "records");
    return parsed.usable ? std::move(parsed.root) : Value(stored);
}

Value own_turn(const records::LessonTurn& turn) {
    Value object;
    object.set("input", turn.input);
    object.set("node", turn.node);
    object.set("way", lesson_way_name(turn.way));
    object.set("text", turn.text);
    object.set("findings", findings_of_turn(turn.findings));
    object.set("points", turn.points);
    object.set("counts", turn.counts);
    object.set("stored", own_instant(turn.stored));
    object.set("taken_back", turn.taken_back);
    return object;
}

OwnLesson seen_by(const records::Lesson& lesson, records::TraineeId trainee) {
    OwnLesson own{lesson.head, {}, false, {}};
    for (const records::LessonSeat& seat : lesson.seats) {
        if (seat.trainee != trainee) continue;
        own.team = seat.team;
        own.present = seat.present;
    }
    for (const records::LessonTurn& turn : lesson.turns)
        if (turn.trainee == trainee) own.turns.push_back(turn);
    return own;
}

}  // namespace

int OwnLesson::spoke() const {
    return static_cast<int>(
        std::count_if(turns.begin(), turns.end(), [](const auto& turn) { return !turn.taken_back; }));
}

int OwnLesson::points() const {
    int sum = 0;
    for (const records::LessonTurn& turn : turns) sum += turn.taken_back ? 0 : turn.points;
    return sum;
}

void each_own_lesson(const OwnData& data, const std::function<void(const OwnLesson&)>& visit) {
    for (const records::LessonId id : data.store.lessons_with(data.trainee.id))
        visit(seen_by(data.store.lesson(id), data.trainee.id));
}

std::vector<OwnAssignment> all_own_assignments(const OwnData& data, core::Instant now) {
    std::vector<OwnAssignment> own;
    for (records::Assignment& assignment : data.store.assignments()) {
        if (!assignment.means(data.trainee)) continue;
        OwnAssignment& one = own.emplace_back();
        one.thing = thing_of(assignment, data.content.curriculum, data.content.library);
        one.assignment = std::move(assignment);
    }
    std::reverse(own.begin(), own.end());
    if (own.empty()) return own;
    const auto first = std::min_element(own.begin(), own.end(), [](const auto& left, const auto& right) {
        return left.assignment.given < right.assignment.given;
    });
    const records::Deeds deeds = data.store.deeds(data.trainee.id, first->assignment.given);
    for (OwnAssignment& one : own)
        one.standing = standing_of(one.assignment, data.trainee.id, deeds, one.thing.sentences, now);
    return own;
}

Value to_json(const OwnLesson& lesson) {
    Value object;
    object.set("id", lesson.head.id.value);
    object.set("scenario", lesson.head.scenario);
    object.set("scenario_title", lesson.head.scenario_title);
    object.set("state", lesson_state_name(lesson.head.state));
    object.set("started", own_instant(lesson.head.started));
    object.set("finished", own_instant(lesson.head.finished));
    object.set("team", lesson.team);
    object.set("present", lesson.present);
    object.set("total", lesson.head.total);
    object.set("passed", lesson.head.passed);
    object.set("ending", lesson.head.ending);
    Value turns{json::Array{}};
    for (const records::LessonTurn& turn : lesson.turns) turns.push(own_turn(turn));
    object.set("turns", std::move(turns));
    return object;
}

Value to_json(const OwnAssignment& own) {
    const records::Assignment& assignment = own.assignment;
    Value object;
    object.set("id", assignment.id.value);
    object.set("kind", kind_name(assignment.kind));
    object.set("item", assignment.item);
    object.set("title", assignment.title);
    object.set("note", assignment.note);
    object.set("given", own_instant(assignment.given));
    object.set("due", own_instant(own.standing.due));
    object.set("pass_mark", assignment.pass_mark);
    object.set("tries", own.standing.tries);
    object.set("withdrawn", assignment.withdrawn ? own_instant(*assignment.withdrawn) : Value());
    object.set("exception", own.standing.why);
    object.set("state", to_word(own.standing.state));
    object.set("used", own.standing.used);
    object.set("best", own.standing.best ? Value(*own.standing.best) : Value());
    object.set("done", own_instant(own.standing.done_at));
    return object;
}

}  // namespace frontdesk::app
