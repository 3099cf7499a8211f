#include "app/xapi.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/uuid.h"

namespace frontdesk::app {

namespace {

using json::Value;

constexpr const char* adl_verbs = "http://adlnet.gov/expapi/verbs/";
constexpr const char* abandoned_verb = "https://w3id.org/xapi/adl/verbs/abandoned";
constexpr const char* simulation = "http://adlnet.gov/expapi/activities/simulation";
constexpr const char* interaction = "http://adlnet.gov/expapi/activities/cmi.interaction";
constexpr const char* course = "http://adlnet.gov/expapi/activities/course";
constexpr const char* assessment = "http://adlnet.gov/expapi/activities/assessment";
constexpr const char* mastery_score = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
constexpr const char* session_id = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
constexpr const char* spoken_language = "zh-CN";  // of scenarios and replies
constexpr int most_points = 100;

/// Parts of an IRI that people wrote: everything but letters, digits, - . _ ~ as %XX.
std::string in_iri(const std::string& text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    std::string iri;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos) {
            iri += c;
        } else {
            iri += '%';
            iri += digits[byte >> 4U];
            iri += digits[byte & 0x0FU];
        }
    }
    return iri;
}

/// ISO 8601: "PT6M40S"
std::string duration_words(std::int64_t ms) {
    const std::int64_t seconds = std::max<std::int64_t>(0, ms) / 1000;
    std::string words = "PT";
    if (seconds >= 3600) words += std::to_string(seconds / 3600) + "H";
    if (seconds % 3600 >= 60) words += std::to_string(seconds % 3600 / 60) + "M";
    if (seconds % 60 > 0 || words == "PT") words += std::to_string(seconds % 60) + "S";
    return words;
}

bool is_response(const std::string& kind) {
    constexpr std::array kinds{"reply", "choice", "act", "form", "exercise", "summary"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

Value score_value(int points, int of) {
    Value score;
    score.set("scaled", std::clamp(static_cast<double>(points) / of, -1.0, 1.0));
    score.set("raw", std::clamp(points, 0, of));
    score.set("min", 0);
    score.set("max", of);
    return score;
}

Value verb_value(const std::string& verb) {
    const std::string id = verb.find(':') == std::string::npos ? adl_verbs + verb : verb;
    Value display;
    display.set("en-US", id.substr(id.rfind('/') + 1));
    Value value;
    value.set("id", id);
    value.set("display", std::move(display));
    return value;
}

/// Points of each turn: won and to be had.
std::map<int, std::pair<int, int>> points_by_turn(const std::vector<records::MarkRow>& marks) {
    std::map<int, std::pair<int, int>> points;
    for (const records::MarkRow& mark : marks) {
        points[mark.turn].first += mark.points;
        points[mark.turn].second += mark.of;
    }
    return points;
}

Value definition_value(const char* type, const std::string& name) {
    Value definition;
    definition.set("type", type);
    if (name.empty()) return definition;
    Value names;
    names.set(spoken_language, name);
    definition.set("name", std::move(names));
    return definition;
}

Value rules_value(const records::TurnRow& turn, std::string_view kind) {
    Value rules{json::Array{}};
    for (const records::FindingRow& finding : turn.findings)
        if (finding.kind == kind) rules.push(finding.rule);
    return rules;
}

}  // namespace

XapiStatements::XapiStatements(const std::string& station, std::string home_page, double mastery)
    : m_station(core::as_uuid(station)), m_home(std::move(home_page)), m_mastery(mastery) {
    // A name of the kind that is reserved for what nobody can visit (RFC 2606).
    if (m_home.empty()) m_home = "https://" + m_station + ".frontdesk.invalid";
    while (m_home.ends_with('/')) m_home.pop_back();
}

std::string XapiStatements::id_of(const std::string& what) const {
    return core::uuid_of_name(m_station, what);
}

Value XapiStatements::activity(const std::string& path, Value definition) const {
    Value activity;
    activity.set("objectType", "Activity");
    activity.set("id", m_home + path);
    activity.set("definition", std::move(definition));
    return activity;
}

Value XapiStatements::actor(const records::Trainee& trainee) const {
    Value account;
    account.set("homePage", m_home);
    account.set("name", m_station + "-" + std::to_string(trainee.id.value));
    Value actor;
    actor.set("objectType", "Agent");
    actor.set("name", trainee.name);
    actor.set("account", std::move(account));
    return actor;
}

Value XapiStatements::context(const ExportedAttempt& attempt, Judged judged) const {
    const records::AttemptHead& head = attempt.detail.head;
    const std::string run = "attempt/" + std::to_string(head.id.value);
    Value context;
    context.set("registration",
                id_of(head.is_in_sitting() ? "sitting/" + std::to_string(head.sitting.value) : run));
    context.set("platform", "frontdesk");
    context.set("language", spoken_language);
    Value grouping{json::Array{}};
    grouping.push(activity("/training", definition_value(course, "前台演练")));
    Value activities;
    if (head.is_in_sitting()) {
        Value parent{json::Array{}};
        parent.push(
            activity("/sittings/" + std::to_string(head.sitting.value), definition_value(assessment, {})));
        activities.set("parent", std::move(parent));
    }
    activities.set("grouping", std::move(grouping));
    context.set("contextActivities", std::move(activities));
    Value extensions;
    extensions.set(session_id, id_of(run + "/session"));
    if (judged == Judged::yes) extensions.set(mastery_score, m_mastery);
    extensions.set(m_home + "/extensions/mode", head.mode);
    if (!attempt.trainee.site.empty()) extensions.set(m_home + "/extensions/site", attempt.trainee.site);
    if (!attempt.trainee.team.empty()) extensions.set(m_home + "/extensions/team", attempt.trainee.team);
    context.set("extensions", std::move(extensions));
    return context;
}

Value XapiStatements::statement(const ExportedAttempt& attempt, const std::string& what, const char* verb,
                                core::Instant at) const {
    const records::AttemptHead& head = attempt.detail.head;
    Value statement;
    statement.set("id", id_of("attempt/" + std::to_string(head.id.value) + "/" + what));
    statement.set("actor", actor(attempt.trainee));
    statement.set("verb", verb_value(verb));
    statement.set("timestamp", core::to_iso(at));
    statement.set("version", "1.0.3");
    return statement;
}

void XapiStatements::add_responses(const ExportedAttempt& attempt,
                                   const std::function<void(const Value&)>& take) const {
    const records::AttemptHead& head = attempt.detail.head;
    const std::map<int, std::pair<int, int>> points = points_by_turn(attempt.detail.marks);
    const Value shared = context(attempt, Judged::no);
    for (const records::TurnRow& turn : attempt.detail.turns) {
        if (!is_response(turn.kind)) continue;
        // What came before a branch began was told by the attempt that it takes up.
        if (head.is_branch() && turn.number < head.branched_at) continue;
        const core::Instant at{std::min(head.started.ms + turn.at_ms, head.finished.ms)};
        Value said = statement(attempt, "turn/" + std::to_string(turn.number), "responded", at);
        Value definition = definition_value(interaction, {});
        definition.set("interactionType", turn.kind == "reply" ? "long-fill-in" : "other");
        const std::string node = "/scenarios/" + in_iri(head.scenario) + "/nodes/" + in_iri(turn.node);
        said.set("object", activity(node, std::move(definition)));
        Value result;
        result.set("response", turn.text);
        const auto found = points.find(turn.number);
        if (found != points.end() && found->second.second > 0)
            result.set("score", score_value(found->second.first, found->second.second));
        Value extensions;
        extensions.set(m_home + "/extensions/forbidden", rules_value(turn, "forbidden"));
        extensions.set(m_home + "/extensions/moves", rules_value(turn, "move"));
        result.set("extensions", std::move(extensions));
        said.set("result", std::move(result));
        said.set("context", shared);
        take(said);
    }
}

void XapiStatements::each(const ExportedAttempt& attempt,
                          const std::function<void(const Value&)>& take) const {
    const records::AttemptHead& head = attempt.detail.head;
    const Value scenario =
        activity("/scenarios/" + in_iri(head.scenario), definition_value(simulation, head.scenario_title));
    const std::string duration = duration_words(head.finished.ms - head.started.ms);
    const auto give = [&](const std::string& verb, core::Instant at, Value result, Judged judged) {
        Value one = statement(attempt, verb.substr(verb.rfind('/') + 1), verb.c_str(), at);
        one.set("object", scenario);
        if (!result.is_null()) one.set("result", std::move(result));
        one.set("context", context(attempt, judged));
        take(one);
    };
    Value lasted;
    lasted.set("duration", duration);
    give("initialized", head.started, {}, Judged::no);
    add_responses(attempt, take);
    if (head.state == records::AttemptState::abandoned)
        return give(abandoned_verb, head.finished, lasted, Judged::no);
    Value completed = lasted;
    completed.set("completion", true);
    give("completed", head.finished, std::move(completed), Judged::no);
    Value judged;
    judged.set("score", score_value(head.total, most_points));
    judged.set("success", head.passed);
    judged.set("duration", duration);
    give(head.passed ? "passed" : "failed", head.finished, std::move(judged), Judged::yes);
    give("terminated", head.finished, lasted, Judged::no);
}

}  // namespace frontdesk::app
