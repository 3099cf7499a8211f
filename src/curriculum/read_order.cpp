#include <algorithm>
#include <utility>

#include "curriculum/reading.h"
#include "scenario/words.h"

// Courses and examinations.
namespace frontdesk::curriculum {

namespace {

/// `{"drills": ["F05", "F06"]}` is a step for each rule; the other kinds name one thing.
void read_step(json::ObjectReader& reader, std::vector<CourseStep>& steps) {
    static const std::vector<std::pair<const char*, StepKind>> kinds = {
        {"scenario", StepKind::scenario}, {"knowledge", StepKind::knowledge}, {"exam", StepKind::exam}};
    int found = 0;
    for (const auto& [key, kind] : kinds) {
        const std::string id = reader.text_or(key, {});
        if (id.empty()) continue;
        ++found;
        steps.push_back({kind, id, place_of(reader, key)});
    }
    const std::vector<std::string> rules = reader.texts_or_none("drills");
    for (const std::string& rule : rules)
        steps.push_back({StepKind::drill, rule, place_of(reader, "drills")});
    if (found + (rules.empty() ? 0 : 1) == 1) return;
    reader.sink().error(reader.position(), "018", "a step must name exactly one thing to do",
                        "write one of 'scenario', 'drills', 'knowledge' and 'exam'");
}

void read_difficulty(json::ObjectReader& reader, Quota& quota) {
    const json::Value* value = reader.value_or_null("difficulty");
    if (value == nullptr) return;
    const json::Array* bounds = value->as_array();
    const auto bound = [&](std::size_t i) {
        return bounds != nullptr && bounds->size() == 2 ? (*bounds)[i].as_integer() : nullptr;
    };
    const std::int64_t* least = bound(0);
    const std::int64_t* most = bound(1);
    if (least == nullptr || most == nullptr || *least < 1 || *most > 3 || *least > *most) {
        reader.sink().error(value->position, "005", "'difficulty' is no range of difficulties",
                            "write two numbers from 1 to 3, the easier first: [1, 2]");
        return;
    }
    quota.easiest = static_cast<int>(*least);
    quota.hardest = static_cast<int>(*most);
}

Quota read_quota(json::ObjectReader& reader) {
    constexpr int most = 20;
    Quota quota;
    quota.place = place_of(reader, "count");
    quota.count = static_cast<int>(reader.integer("count", 1, most));
    quota.tracks = reader.texts_or_none("tracks");
    quota.without = reader.texts_or_none("without");
    read_difficulty(reader, quota);
    const auto& words = scenario::track_words();
    for (const std::string& track : quota.tracks) {
        if (std::find(words.begin(), words.end(), track) != words.end()) continue;
        reader.sink().error(reader.position_of("tracks"), "004", "'" + track + "' is no track",
                            "write phone, reception, complaints, business or visits");
    }
    return quota;
}

}  // namespace

Course read_course(json::ObjectReader& reader) {
    Course course;
    course.id = reader.text("id");
    course.place = place_of(reader, "id");
    course.title = reader.text("title");
    course.summary = reader.text("summary");
    read_each(reader, "days", "a day", [&](json::ObjectReader& part) {
        CourseDay day{part.text("title"), part.text("goal"), {}};
        read_each(part, "steps", "a step", [&](json::ObjectReader& step) { read_step(step, day.steps); });
        course.days.push_back(std::move(day));
    });
    return course;
}

ExamBlueprint read_exam(json::ObjectReader& reader) {
    constexpr int longest_minutes = 240;
    constexpr int most_valid_months = 120;
    ExamBlueprint exam;
    exam.id = reader.text("id");
    exam.place = place_of(reader, "id");
    exam.title = reader.text("title");
    exam.summary = reader.text("summary");
    exam.minutes = static_cast<int>(reader.integer_or("minutes", 1, longest_minutes, exam.minutes));
    exam.pass_mark = static_cast<int>(reader.integer_or("pass_mark", 1, 100, exam.pass_mark));
    exam.valid_months =
        static_cast<int>(reader.integer_or("valid_months", 0, most_valid_months, exam.valid_months));
    exam.fatal_fails = reader.boolean_or("fatal", true);
    exam.fatal_rules = reader.texts_or_none("fatal_rules");
    exam.version = read_version(reader);
    if (!exam.fatal_fails && !exam.fatal_rules.empty()) {
        reader.sink().error(reader.position_of("fatal_rules"), "021",
                            "'fatal_rules' names acts, and 'fatal' says that none fails the examination",
                            "take one of the two away");
    }
    read_each(reader, "draw", "a quota",
              [&](json::ObjectReader& part) { exam.draw.push_back(read_quota(part)); });
    return exam;
}

}  // namespace frontdesk::curriculum
