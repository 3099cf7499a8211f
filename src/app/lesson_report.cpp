#include "app/lesson_report.h"

#include <algorithm>
#include <array>
#include <utility>

#include "json/value.h"

namespace frontdesk::app {

namespace {

constexpr std::array<const char*, 3> finding_words{"slip", "missed", "made"};
static_assert(finding_words.size() == static_cast<std::size_t>(LessonFinding::Kind::made) + 1);

const json::Array* list_in(const json::Parsed& parsed) {
    return parsed.usable ? parsed.root.as_array() : nullptr;
}

std::string text_at(const json::Value& object, const char* key) {
    const json::Value* found = object.find(key);
    const std::string* text = found != nullptr ? found->as_string() : nullptr;
    return text != nullptr ? *text : std::string();
}

const records::Trainee* trainee_in(const std::vector<records::Trainee>& trainees, records::TraineeId id) {
    const auto found = std::find_if(trainees.begin(), trainees.end(),
                                    [id](const records::Trainee& one) { return one.id == id; });
    return found == trainees.end() ? nullptr : &*found;
}

std::string name_in(const std::vector<records::Trainee>& trainees, std::optional<records::TraineeId> id) {
    const records::Trainee* found = id ? trainee_in(trainees, *id) : nullptr;
    return found != nullptr ? found->name : std::string();
}

void add_people(const records::Lesson& lesson, const std::vector<records::Trainee>& trainees,
                LessonReport& report) {
    for (const records::LessonSeat& seat : lesson.seats) {
        LessonReport::Person person{name_in(trainees, seat.trainee), seat.team, seat.present};
        for (const records::LessonTurn& turn : lesson.turns) {
            if (turn.trainee != seat.trainee) continue;
            ++person.spoke;
            if (!turn.taken_back) person.points += turn.points;
        }
        report.people.push_back(std::move(person));
    }
    std::stable_partition(report.people.begin(), report.people.end(),
                          [](const LessonReport::Person& person) { return person.present; });
}

void add_repeat(LessonReport& report, const LessonFinding& finding) {
    const bool missed = finding.kind == LessonFinding::Kind::missed;
    auto found = std::find_if(report.repeat.begin(), report.repeat.end(), [&](const auto& one) {
        return one.rule == finding.rule && one.missed == missed;
    });
    if (found == report.repeat.end()) {
        report.repeat.push_back({finding.rule, 0, missed, false});
        found = std::prev(report.repeat.end());
    }
    ++found->times;
    found->fatal = found->fatal || finding.fatal;
}

void add_findings(const records::LessonTurn& turn, const std::string& name, LessonReport& report) {
    for (const LessonFinding& finding : lesson_findings(turn.findings)) {
        if (finding.kind == LessonFinding::Kind::made) continue;
        if (!finding.rule.empty()) add_repeat(report, finding);
        if (finding.kind == LessonFinding::Kind::missed) continue;
        report.slips.push_back({finding.rule, finding.words, finding.feels, turn.text, name, finding.fatal});
    }
}

void add_counts(const records::LessonTurn& turn, LessonReport& report) {
    if (turn.taken_back) {
        ++report.taken_back;
    } else if (turn.counts) {
        ++report.turns;
    }
    const std::vector<int> hands = hands_from_json(turn.votes);
    if (hands.empty()) return;
    ++report.votes;
    for (const int raised : hands) report.hands += raised;
    report.hands_could += report.head.present;
}

}  // namespace

std::string to_json(const std::vector<LessonFinding>& findings) {
    if (findings.empty()) return {};
    json::Value list;
    for (const LessonFinding& finding : findings) {
        json::Value one;
        one.set("kind", finding_words[static_cast<std::size_t>(finding.kind)]);
        one.set("rule", finding.rule);
        if (!finding.words.empty()) one.set("words", finding.words);
        if (!finding.feels.empty()) one.set("feels", finding.feels);
        if (finding.fatal) one.set("fatal", true);
        list.push(std::move(one));
    }
    return json::write(list);
}

std::vector<LessonFinding> lesson_findings(const std::string& stored) {
    std::vector<LessonFinding> findings;
    const json::Parsed parsed = json::parse(stored, "lesson");
    const json::Array* list = list_in(parsed);
    if (list == nullptr) return findings;
    for (const json::Value& one : *list) {
        const auto kind = std::find(finding_words.begin(), finding_words.end(), text_at(one, "kind"));
        if (kind == finding_words.end()) continue;
        findings.push_back({static_cast<LessonFinding::Kind>(kind - finding_words.begin()),
                            text_at(one, "rule"), text_at(one, "words"), text_at(one, "feels"),
                            one.find("fatal") != nullptr});
    }
    return findings;
}

std::string hands_to_json(const std::vector<int>& hands) {
    json::Value list{json::Array{}};
    for (const int raised : hands) list.push(raised);
    return json::write(list);
}

std::vector<int> hands_from_json(const std::string& stored) {
    std::vector<int> hands;
    const json::Parsed parsed = json::parse(stored, "lesson");
    const json::Array* list = list_in(parsed);
    if (list == nullptr) return hands;
    for (const json::Value& one : *list) {
        const std::int64_t* raised = one.as_integer();
        if (raised == nullptr || *raised < 0) return {};
        hands.push_back(static_cast<int>(*raised));
    }
    return hands;
}

std::vector<LessonReport::Team> team_figures(const std::vector<records::LessonSeat>& seats,
                                             const std::vector<records::LessonTurn>& turns) {
    std::vector<LessonReport::Team> teams;
    std::map<records::TraineeId, std::string> team_of;
    for (const records::LessonSeat& seat : seats) {
        team_of[seat.trainee] = seat.team;
        if (!seat.present) continue;
        auto team = std::find_if(teams.begin(), teams.end(),
                                 [&seat](const auto& one) { return one.team == seat.team; });
        if (team == teams.end()) team = teams.insert(teams.end(), {seat.team});
        ++team->people;
    }
    for (const records::LessonTurn& turn : turns) {
        for (LessonReport::Team& team : teams) {
            const bool theirs = turn.trainee && team_of[*turn.trainee] == team.team;
            if (theirs) ++team.spoke;
            const bool scores = theirs || (!turn.trainee && turn.counts);
            if (scores && !turn.taken_back) team.points += turn.points;
        }
    }
    return teams;
}

LessonReport lesson_report(const records::Lesson& lesson, const std::vector<records::Trainee>& trainees) {
    LessonReport report;
    report.head = lesson.head;
    add_people(lesson, trainees, report);
    report.teams = team_figures(lesson.seats, lesson.turns);
    for (const records::LessonTurn& turn : lesson.turns) {
        add_counts(turn, report);
        add_findings(turn, name_in(trainees, turn.trainee), report);
    }
    std::stable_sort(report.repeat.begin(), report.repeat.end(), [](const auto& left, const auto& right) {
        if (left.fatal != right.fatal) return left.fatal;
        return left.times > right.times;
    });
    return report;
}

}  // namespace frontdesk::app
