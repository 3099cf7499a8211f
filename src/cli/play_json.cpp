#include "cli/play_json.h"

#include <cstdint>

#include "cli/assessment_json.h"

namespace frontdesk::cli {

namespace {

using session::Entry;
using session::EntryKind;

bool is_spoken_to_trainee(EntryKind kind) {
    return kind == EntryKind::owner || kind == EntryKind::narrator || kind == EntryKind::other;
}

json::Value dimensions_json(const scoring::Result& result) {
    json::Value object{json::Object{}};
    for (std::size_t i = 0; i < scenario::dimension_count; ++i) {
        const scoring::DimensionScore& score = result.dimensions[i];
        const char* word = scenario::to_word(static_cast<scenario::Dimension>(i));
        object.set(word, score.assessed ? json::Value(score.percent) : json::Value());
    }
    return object;
}

json::Value marks_json(const scoring::Result& result, std::size_t entry) {
    json::Value array{json::Array{}};
    for (const scoring::Mark& mark : result.marks) {
        if (mark.entry != entry) continue;
        json::Value object;
        object.set("dimension", scenario::to_word(mark.dimension));
        object.set("points", mark.points);
        object.set("of", mark.of);
        object.set("rule", mark.rule);
        object.set("why", mark.why);
        if (mark.fatal) object.set("fatal", true);
        array.push(std::move(object));
    }
    return array;
}

json::Value said_json(const Entry& entry) {
    json::Value said{json::Array{}};
    for (const session::SaidPart& part : entry.parts) said.push(part.id);
    return said;
}

json::Value turn_json(const Entry& entry, const std::string& said_before, json::Value marks) {
    json::Value turn;
    turn.set("node", entry.node);
    turn.set("owner", said_before);
    turn.set("reply", entry.text);
    if (!entry.chosen.empty()) turn.set("chosen", entry.chosen);
    if (!entry.fields.empty()) {
        json::Value fields{json::Object{}};
        for (const auto& [field, value] : entry.fields) fields.set(field, value);
        turn.set("fields", std::move(fields));
    }
    if (entry.answer) turn.set("answer", exercise::to_json(*entry.answer));
    if (entry.kind == EntryKind::summary) turn.set("said", said_json(entry));
    turn.set("forbidden", to_json(entry.assessment->forbidden));
    turn.set("moves", to_json(entry.assessment->moves));
    if (!entry.person.empty() && entry.person != scenario::main_person) turn.set("person", entry.person);
    if (entry.line != 0) turn.set("line", entry.line);
    if (session::hung_up(entry) != session::HungUp::nobody) {
        turn.set("hung_up_first",
                 session::hung_up(entry) == session::HungUp::clerk_first ? "clerk" : "caller");
    }
    turn.set("heat", entry.heat_after);
    turn.set("mood", scenario::to_word(scenario::mood_of(entry.heat_after)));
    turn.set("marks", std::move(marks));
    return turn;
}

/// "陈先生：" before what one of several people says.
std::string named(const scenario::Scenario& scenario, const Entry& entry) {
    if (scenario.people.empty() || entry.kind != EntryKind::owner) return {};
    return session::person_of(scenario, entry).address + "：";
}

json::Value turns_json(const scenario::Scenario& scenario, const session::Session& session,
                       const scoring::Result& result) {
    json::Value turns{json::Array{}};
    std::string said;
    for (std::size_t i = 0; i < session.transcript.size(); ++i) {
        const Entry& entry = session.transcript[i];
        if (is_spoken_to_trainee(entry.kind)) {
            said += (said.empty() ? "" : "\n") + named(scenario, entry) + entry.text;
        } else if (entry.kind != EntryKind::ending) {
            turns.push(turn_json(entry, said, marks_json(result, i)));
            said.clear();
        }
    }
    return turns;
}

}  // namespace

json::Value attempt_json(const scenario::Scenario& scenario, const session::Session& session,
                         const scoring::Result& result, std::int64_t attempt, const std::string& trainee,
                         const std::string& mode) {
    json::Value object;
    object.set("attempt", attempt);
    object.set("scenario", scenario.id);
    object.set("trainee", trainee);
    object.set("mode", mode);
    object.set("ended", session.ended);
    object.set("ending", session.ended ? json::Value(session.ending) : json::Value());
    object.set("score", result.total);
    object.set("passed", result.passed);
    json::Value fatal{json::Array{}};
    for (const std::string& rule : result.fatal) fatal.push(rule);
    object.set("fatal", std::move(fatal));
    object.set("dimensions", dimensions_json(result));
    object.set("turns", turns_json(scenario, session, result));
    return object;
}

}  // namespace frontdesk::cli
