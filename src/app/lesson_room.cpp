#include "app/lesson_room.h"

#include <algorithm>
#include <utility>

#include "app/turns.h"
#include "core/error.h"

namespace frontdesk::app {

namespace {

using session::EntryKind;
using session::Input;
using session::Refused;
using session::Session;

/// The line of the transcript that an input made: the first turn behind those that were there.
std::size_t new_turn(const Session& before, const Session& after) {
    for (std::size_t i = before.transcript.size(); i < after.transcript.size(); ++i)
        if (is_turn(after.transcript[i])) return i;
    return before.transcript.size();
}

bool waits_for_hand_in(session::Step::Waits waits) {
    return waits == session::Step::Waits::form || waits == session::Step::Waits::exercise;
}

/// What was typed, by whom.
LessonAnswer typed_answer(const LessonDesk& desk, std::size_t which, bool with_name) {
    LessonAnswer answer{session::Say{desk.words.at(which)}, desk.words.at(which)};
    const records::TraineeId by = desk.by.at(which);
    if (with_name && by != records::TraineeId{}) answer.by = by;
    return answer;
}

std::string votes_of(const RunningLesson& lesson) {
    std::vector<int> hands;
    for (const LessonAnswer& answer : lesson.answers) hands.push_back(answer.hands);
    return hands_to_json(hands);
}

}  // namespace

bool names_speaker(LessonWay way) {
    return way != LessonWay::vote;
}

std::optional<std::size_t> most_hands(const std::vector<LessonAnswer>& answers) {
    std::optional<std::size_t> most;
    bool tie = false;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].hands == 0) continue;
        if (most && answers[i].hands == answers[*most].hands) tie = true;
        if (most && answers[i].hands <= answers[*most].hands) continue;
        most = i;
        tie = false;
    }
    return tie ? std::nullopt : most;
}

scoring::Result LessonRoom::score(const Session& session) const {
    return scoring::score(m_world.scenario, m_world.engine, m_policy, session);
}

std::variant<JudgedAnswer, Refused> LessonRoom::judge(const Session& session, const Input& input) const {
    auto next = session::advance(m_world, session, input);
    if (const auto* refused = std::get_if<Refused>(&next)) return *refused;
    JudgedAnswer judged;
    judged.after = std::get<Session>(std::move(next));
    judged.score = score(judged.after);
    judged.entry = new_turn(session, judged.after);
    for (const Turn& turn : turns_of(judged.after.transcript, judged.score)) {
        if (turn.entry != judged.entry) continue;
        judged.points = turn.points;
        judged.fatal = turn.fatal;
    }
    return judged;
}

bool LessonRoom::wants_words(const Session& session) const {
    const auto waits = session::current_step(m_world, session).waits;
    return waits == session::Step::Waits::reply || waits == session::Step::Waits::summary;
}

LessonWay LessonRoom::way_at(LessonWay wanted, const Session& session) const {
    const session::Step step = session::current_step(m_world, session);
    if (waits_for_hand_in(step.waits) || step.waits == session::Step::Waits::ended) return LessonWay::done;
    const bool words = wants_words(session);
    if (!words) return wanted == LessonWay::relay ? LessonWay::relay : LessonWay::vote;
    if (wanted == LessonWay::vote && options(session).size() < 2) return LessonWay::typed;
    return wanted == LessonWay::done ? LessonWay::typed : wanted;
}

void LessonRoom::lay_out(RunningLesson& lesson) const {
    if (lesson.phase != LessonPhase::asking) return;
    lesson.answers = options(lesson.session);
    lesson.desk.hands.resize(lesson.answers.size());
    for (std::size_t i = 0; i < lesson.answers.size(); ++i) lesson.answers[i].hands = lesson.desk.hands[i];
    lesson.picked.reset();
}

void LessonRoom::ask_next(RunningLesson& lesson) {
    const auto& people = lesson.people;
    const auto now = std::find_if(people.begin(), people.end(), [&lesson](const LessonPerson& person) {
        return person.who.id == lesson.desk.by[0];
    });
    const std::size_t first = now == people.end() ? 0 : static_cast<std::size_t>(now - people.begin()) + 1;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const LessonPerson& person = people[(first + i) % people.size()];
        if (!person.present) continue;
        lesson.desk.by[0] = person.who.id;
        return;
    }
    lesson.desk.by[0] = {};
}

void LessonRoom::begin_turn(RunningLesson& lesson) const {
    lesson.phase = lesson.session.ended ? LessonPhase::ended : LessonPhase::asking;
    lesson.desk.words = {};
    lesson.desk.hands.clear();
    lesson.desk.fields.clear();
    lesson.desk.by[1] = {};
    if (lesson.desk.way == LessonWay::relay) {
        ask_next(lesson);
    } else {
        lesson.desk.by[0] = {};
    }
    lesson.answers.clear();
    lesson.picked.reset();
    lay_out(lesson);
}

std::optional<Refused> LessonRoom::reveal(RunningLesson& lesson, const std::optional<Input>& done) const {
    const LessonWay way = way_at(lesson.desk.way, lesson.session);
    std::vector<LessonAnswer> answers;
    if (done) {
        answers.push_back({*done, {}});
    } else if (wants_words(lesson.session) && way != LessonWay::vote) {
        answers.push_back(typed_answer(lesson.desk, 0, names_speaker(way)));
        if (way == LessonWay::pair) answers.push_back(typed_answer(lesson.desk, 1, true));
    } else {
        answers = options(lesson.session);
        for (std::size_t i = 0; i < answers.size(); ++i) answers[i].hands = lesson.desk.hands.at(i);
    }
    for (LessonAnswer& answer : answers) {
        auto judged = judge(lesson.session, answer.input);
        if (auto* refused = std::get_if<Refused>(&judged)) return *refused;
        answer.judged = std::get<JudgedAnswer>(std::move(judged));
        if (done) answer.text = answer.judged->after.transcript.at(answer.judged->entry).text;
    }
    lesson.picked = answers.size() == 1 ? std::optional<std::size_t>(0) : most_hands(answers);
    if (way == LessonWay::relay && lesson.picked) {
        const records::TraineeId by = lesson.desk.by[0];
        if (by != records::TraineeId{}) answers[*lesson.picked].by = by;
    }
    lesson.answers = std::move(answers);
    lesson.phase = LessonPhase::revealed;
    return std::nullopt;
}

std::vector<records::LessonTurn> LessonRoom::turns_of_answers(const RunningLesson& lesson) const {
    FRONTDESK_CHECK(lesson.picked.has_value());
    const LessonWay way = way_at(lesson.desk.way, lesson.session);
    std::vector<records::LessonTurn> turns;
    for (std::size_t i = 0; i < lesson.answers.size(); ++i) {
        const bool counts = i == *lesson.picked;
        if (!counts && way != LessonWay::pair) continue;
        const LessonAnswer& answer = lesson.answers[i];
        records::LessonTurn turn{lesson.session.inputs, lesson.session.at, way, answer.by, answer.text};
        if (way == LessonWay::vote) turn.votes = votes_of(lesson);
        turn.findings = to_json(findings_of(*answer.judged, m_world.engine));
        turn.points = answer.judged->points;
        turn.counts = counts;
        turns.push_back(std::move(turn));
    }
    return turns;
}

std::vector<LessonFinding> findings_of(const JudgedAnswer& answer, const phrasing::Engine& engine) {
    std::vector<LessonFinding> findings;
    if (answer.entry >= answer.after.transcript.size()) return findings;
    const phrasing::Assessment& heard = answer.after.transcript[answer.entry].assessment;
    for (const phrasing::Finding& finding : heard.forbidden) {
        const bool fatal =
            finding.severity == phrasing::Severity::fatal && finding.verdict != phrasing::Verdict::downgraded;
        findings.push_back({LessonFinding::Kind::slip, finding.rule, finding.text, finding.feels, fatal});
    }
    for (const phrasing::Move& move : heard.moves)
        findings.push_back({LessonFinding::Kind::made, move.rule, move.text, {}, false});
    for (const scoring::Mark& mark : answer.score.marks) {
        if (mark.entry != answer.entry || mark.of == 0 || mark.points > 0) continue;
        if (engine.find(mark.rule) != nullptr) {
            findings.push_back({LessonFinding::Kind::missed, mark.rule, {}, {}, false});
        } else if (mark.rule.starts_with("choice:") || mark.rule.starts_with("act:")) {
            findings.push_back({LessonFinding::Kind::slip, {}, {}, mark.why, mark.fatal});
        }
    }
    return findings;
}

int RunningLesson::present() const {
    return static_cast<int>(
        std::count_if(people.begin(), people.end(), [](const LessonPerson& one) { return one.present; }));
}

int RunningLesson::hands_raised() const {
    int raised = 0;
    for (const LessonAnswer& answer : answers) raised += answer.hands;
    return raised;
}

const LessonPerson* RunningLesson::person(records::TraineeId trainee) const {
    const auto found = std::find_if(people.begin(), people.end(),
                                    [trainee](const LessonPerson& one) { return one.who.id == trainee; });
    return found == people.end() ? nullptr : &*found;
}

std::vector<TeamPoints> RunningLesson::teams() const {
    std::vector<records::LessonSeat> seats;
    for (const LessonPerson& one : people) seats.push_back({one.who.id, one.team, one.present});
    std::vector<TeamPoints> points;
    for (const LessonReport::Team& team : team_figures(seats, turns))
        points.push_back({team.team, team.points});
    return points;
}

std::optional<std::int64_t> turn_left_ms(const RunningLesson& lesson, std::int64_t steady_ms) {
    if (lesson.desk.turn_s == 0) return std::nullopt;
    std::int64_t used = lesson.counted_ms;
    if (lesson.counting_from_ms >= 0) used += steady_ms - lesson.counting_from_ms;
    return std::max<std::int64_t>(0, lesson.desk.turn_s * std::int64_t{1000} - used);
}

}  // namespace frontdesk::app
