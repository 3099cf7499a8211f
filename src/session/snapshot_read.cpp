#include <algorithm>
#include <charconv>

#include "json/reader.h"
#include "json/value.h"
#include "session/session.h"
#include "session/snapshot_format.h"

namespace frontdesk::session {
namespace {

using json::ObjectReader;
using json::Value;

constexpr const char* problem_prefix = "SS";
constexpr const char* shown_file = "snapshot";
constexpr std::int64_t most = INT64_MAX;
constexpr std::int64_t most_count = INT32_MAX;

/// Required, but may be empty.
std::string any_text(ObjectReader& reader, const std::string& key) {
    reader.value(key);
    return reader.text_or(key, {});
}

bool flag(ObjectReader& reader, const std::string& key) {
    reader.value(key);
    return reader.boolean_or(key, false);
}

int count(ObjectReader& reader, const std::string& key) {
    return static_cast<int>(reader.integer(key, 0, most_count));
}

std::uint64_t wide(ObjectReader& reader, const std::string& key) {
    const std::string digits = reader.text(key);
    std::uint64_t number = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failed != std::errc() || end != digits.data() + digits.size()) {
        reader.sink().error(reader.position_of(key), "001", "'" + key + "' is no whole number",
                            "start the scenario anew");
    }
    return number;
}

/// Reads each element of the list under `key`.
template <typename Item>
std::vector<Item> items(ObjectReader& reader, const std::string& key,
                        Item (*read)(const Value&, const json::Sink&)) {
    std::vector<Item> read_items;
    const json::Array* array = reader.array(key);
    if (array == nullptr) return read_items;
    read_items.reserve(array->size());
    for (const Value& value : *array) read_items.push_back(read(value, reader.sink()));
    return read_items;
}

/// The enumerator whose word stands under `key`.
template <typename Enum>
Enum one_of(ObjectReader& reader, const std::string& key, Enum last) {
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) words.emplace_back(to_word(static_cast<Enum>(i)));
    const std::string word = reader.one_of(key, words);
    const auto found = std::find(words.begin(), words.end(), word);
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
}

phrasing::Span span(const Value& value, const json::Sink& sink) {
    const json::Array* ends = value.as_array();
    const bool two = ends != nullptr && ends->size() == 2;
    const std::int64_t* begin = two ? ends->front().as_integer() : nullptr;
    const std::int64_t* end = two ? ends->back().as_integer() : nullptr;
    if (begin == nullptr || end == nullptr || *begin < 0 || *end < *begin) {
        sink.error(value.position, "005", "a span is not two ascending offsets", "start the scenario anew");
        return {};
    }
    return {static_cast<std::size_t>(*begin), static_cast<std::size_t>(*end)};
}

phrasing::Span span_under(ObjectReader& reader, const std::string& key) {
    const Value* value = reader.value(key);
    return value == nullptr ? phrasing::Span{} : span(*value, reader.sink());
}

phrasing::Finding finding(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "a finding", sink);
    phrasing::Finding read;
    read.rule = reader.text("rule");
    read.severity = one_of(reader, "severity", phrasing::Severity::fatal);
    read.span = span_under(reader, "span");
    read.text = any_text(reader, "text");
    read.verdict = one_of(reader, "verdict", phrasing::Verdict::cleared);
    read.because = any_text(reader, "because");
    read.because_text = any_text(reader, "because_text");
    read.because_span = span_under(reader, "because_span");
    read.feels = any_text(reader, "feels");
    read.better = reader.texts_or_none("better");
    return read;
}

phrasing::Move move(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "a move", sink);
    phrasing::Move read;
    read.rule = reader.text("rule");
    read.span = span_under(reader, "span");
    read.text = any_text(reader, "text");
    return read;
}

phrasing::Assessment assessment(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "an assessment", sink);
    phrasing::Assessment read;
    read.forbidden = items(reader, "forbidden", finding);
    read.cleared = items(reader, "cleared", finding);
    read.moves = items(reader, "moves", move);
    read.courtesy.words = items(reader, "courtesy", span);
    read.courtesy.plain_you = items(reader, "plain_you", span);
    read.courtesy.polite_you = count(reader, "polite_you");
    return read;
}

HeatChange heat_change(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "a change of heat", sink);
    HeatChange read;
    read.delta = static_cast<int>(reader.integer("delta", -1000000, 1000000));
    read.force = any_text(reader, "force");
    read.rule = any_text(reader, "rule");
    read.felt = any_text(reader, "felt");
    return read;
}

std::map<std::string, std::string> fields(ObjectReader& reader) {
    std::map<std::string, std::string> read;
    const json::Object* object = reader.object("fields");
    if (object == nullptr) return read;
    for (const json::Member& member : *object) {
        if (const std::string* text = member.value.as_string()) read[member.key] = *text;
    }
    return read;
}

Entry entry(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "an entry of the transcript", sink);
    Entry read;
    read.kind = one_of(reader, "kind", EntryKind::ending);
    read.node = reader.text("node");
    read.name = any_text(reader, "name");
    read.text = any_text(reader, "text");
    read.chosen = any_text(reader, "chosen");
    read.fields = fields(reader);
    if (const Value* assessed = reader.value("assessment")) read.assessment = assessment(*assessed, sink);
    read.heat = items(reader, "heat", heat_change);
    read.heat_after = static_cast<int>(reader.integer("heat_after", 0, 100));
    read.rings = count(reader, "rings");
    read.at_ms = reader.integer("at_ms", 0, most);
    return read;
}

Phone phone(ObjectReader& outer) {
    const Value* value = outer.value("phone");
    if (value == nullptr) return {};
    ObjectReader reader(*value, "the phone", outer.sink());
    Phone read;
    read.ringing = flag(reader, "ringing");
    read.ringing_since_ms = reader.integer("ringing_since_ms", 0, most);
    read.rings_at_pick_up = count(reader, "rings_at_pick_up");
    read.in_call = flag(reader, "in_call");
    read.on_hold = flag(reader, "on_hold");
    read.call_since_ms = reader.integer("call_since_ms", 0, most);
    return read;
}

std::map<std::string, scenario::VariableValue> variables(ObjectReader& reader) {
    std::map<std::string, scenario::VariableValue> read;
    const json::Object* object = reader.object("variables");
    if (object == nullptr) return read;
    for (const json::Member& member : *object) {
        if (const bool* truth = member.value.as_bool()) read[member.key] = *truth;
        if (const std::int64_t* number = member.value.as_integer()) read[member.key] = *number;
        if (const std::string* text = member.value.as_string()) read[member.key] = *text;
    }
    return read;
}

Session session(ObjectReader& reader) {
    Session read;
    reader.integer("format", 1, newest_snapshot_format);
    read.scenario = reader.text("scenario");
    read.scenario_hash = any_text(reader, "scenario_hash");
    read.pack_version = any_text(reader, "pack_version");
    read.seed = wide(reader, "seed");
    read.random.state = wide(reader, "random");
    read.at = reader.text("at");
    read.heat = static_cast<int>(reader.integer("heat", 0, 100));
    read.variables = variables(reader);
    read.known_facts = reader.texts_or_none("known_facts");
    read.transcript = items(reader, "transcript", entry);
    read.trail = reader.texts_or_none("trail");
    read.phone = phone(reader);
    read.clock_ms = reader.integer("clock_ms", 0, most);
    read.inputs = count(reader, "inputs");
    read.ended = flag(reader, "ended");
    read.ending = any_text(reader, "ending");
    return read;
}

core::Problem problem(const std::string& number, std::string message, std::string way_out) {
    return {problem_prefix + number,
            core::Level::error,
            {shown_file, 0, 0},
            std::move(message),
            std::move(way_out)};
}

/// Told before anything else is read: a newer snapshot may differ in every part.
std::optional<core::Problem> newer_format(const Value& root) {
    const Value* format = root.find("format");
    const std::int64_t* number = format == nullptr ? nullptr : format->as_integer();
    if (number == nullptr || *number <= newest_snapshot_format) return std::nullopt;
    return problem("101",
                   "the snapshot has format " + std::to_string(*number) + ", this program reads up to " +
                       std::to_string(newest_snapshot_format),
                   "open it with the newer program that wrote it, or start the scenario anew");
}

/// Does the run belong to this content?
std::optional<core::Problem> other_world(const Session& session, const World& world) {
    const std::string anew = "start the scenario anew; what was said so far stays in the records";
    if (session.scenario != world.scenario.id) {
        return problem(
            "102",
            "the snapshot is of scenario '" + session.scenario + "', not of '" + world.scenario.id + "'",
            "resume it with scenario '" + session.scenario + "'");
    }
    if (session.scenario_hash != world.scenario.hash) {
        return problem("103", "scenario '" + session.scenario + "' was changed since the snapshot was made",
                       anew);
    }
    if (session.pack_version != world.engine.version()) {
        return problem("104",
                       "the snapshot was scored with rule pack " + session.pack_version + ", now it is " +
                           world.engine.version(),
                       anew);
    }
    return std::nullopt;
}

/// Everything the snapshot points at is there.
std::optional<core::Problem> dangling(const Session& session, const World& world) {
    const auto missing = [&](const scenario::NodeId& node) { return world.scenario.find(node) == nullptr; };
    const bool entries_missing = std::any_of(session.transcript.begin(), session.transcript.end(),
                                             [&](const Entry& entry) { return missing(entry.node); });
    const bool trail_missing = std::any_of(session.trail.begin(), session.trail.end(), missing);
    if (!missing(session.at) && !entries_missing && !trail_missing) return std::nullopt;
    return problem("105", "the snapshot names a node that the scenario does not have",
                   "start the scenario anew");
}

}  // namespace

std::variant<Session, core::Problem> restore(std::string_view snapshot, const World& world) {
    json::Parsed parsed = json::parse(snapshot, shown_file);
    if (!parsed.problems.empty()) return parsed.problems.front();
    if (!parsed.usable) return problem("106", "the snapshot is empty", "start the scenario anew");
    if (auto newer = newer_format(parsed.root)) return *newer;
    core::Problems problems;
    Session read;
    {
        const json::Sink sink{problems, shown_file, problem_prefix};
        ObjectReader reader(parsed.root, "the snapshot", sink);
        read = session(reader);
    }
    if (core::has_errors(problems)) return problems.front();
    if (auto other = other_world(read, world)) return *other;
    if (auto lost = dangling(read, world)) return *lost;
    return read;
}

}  // namespace frontdesk::session
