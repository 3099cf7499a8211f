#include <algorithm>
#include <charconv>

#include "json/reader.h"
#include "json/value.h"
#include "phrasing/promise_json.h"
#include "session/ledger_json.h"
#include "session/people_json.h"
#include "session/session.h"
#include "session/snapshot_format.h"

namespace frontdesk::session {
namespace {

using json::ObjectReader;
using json::Value;

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

/// The same of a list that older snapshots do not have.
template <typename Item>
std::vector<Item> newer_items(ObjectReader& reader, const std::string& key,
                              Item (*read)(const Value&, const json::Sink&)) {
    if (!reader.has(key)) return {};
    return items(reader, key, read);
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
    if (reader.has("hits")) read.hits = items(reader, "hits", span);
    return read;
}

phrasing::Move move(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "a move", sink);
    phrasing::Move read;
    read.rule = reader.text("rule");
    read.span = span_under(reader, "span");
    read.text = any_text(reader, "text");
    if (reader.has("hits")) read.hits = items(reader, "hits", span);
    return read;
}

phrasing::AddressUse address(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "an address", sink);
    phrasing::AddressUse read;
    read.span = span_under(reader, "span");
    read.fit = one_of(reader, "fit", phrasing::AddressFit::wrong_title);
    read.dated = reader.boolean_or("dated", false);
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
    read.promises = newer_items(reader, "promises", phrasing::promise_from);
    read.courtesy.addresses = newer_items(reader, "addresses", address);
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

SaidPart said_part(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "a part of a summary", sink);
    SaidPart read;
    read.id = reader.text("id");
    read.span = span_under(reader, "span");
    return read;
}

/// Only exercises have one.
std::optional<exercise::Answer> answer(ObjectReader& reader) {
    const Value* value = reader.value_or_null("answer");
    if (value == nullptr) return std::nullopt;
    std::optional<exercise::Answer> read = exercise::answer_from(*value);
    if (!read) reader.sink().error(value->position, "001", "an answer is none", "start the scenario anew");
    return read;
}

/// Spans are drawn over the text; one that reaches beyond it must never get that far.
bool spans_fit(const Entry& entry) {
    const phrasing::Assessment& said = entry.assessment;
    const auto fits = [&](const phrasing::Span& span) { return span.end <= entry.text.size(); };
    const auto all_fit = [&](const std::vector<phrasing::Span>& spans) {
        return std::all_of(spans.begin(), spans.end(), fits);
    };
    const auto finding_fits = [&](const phrasing::Finding& each) {
        return fits(each.span) && fits(each.because_span) && all_fit(each.hits);
    };
    return std::all_of(said.forbidden.begin(), said.forbidden.end(), finding_fits) &&
           std::all_of(said.cleared.begin(), said.cleared.end(), finding_fits) &&
           std::all_of(said.moves.begin(), said.moves.end(),
                       [&](const phrasing::Move& each) { return fits(each.span) && all_fit(each.hits); }) &&
           std::all_of(
               said.promises.begin(), said.promises.end(),
               [&](const phrasing::Promise& each) { return phrasing::fits(each, entry.text.size()); }) &&
           std::all_of(entry.parts.begin(), entry.parts.end(),
                       [&](const SaidPart& each) { return fits(each.span); }) &&
           std::all_of(said.courtesy.words.begin(), said.courtesy.words.end(), fits) &&
           std::all_of(said.courtesy.plain_you.begin(), said.courtesy.plain_you.end(), fits) &&
           std::all_of(said.courtesy.addresses.begin(), said.courtesy.addresses.end(),
                       [&](const phrasing::AddressUse& each) { return fits(each.span); });
}

Entry entry(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "an entry of the transcript", sink);
    Entry read;
    read.kind = one_of(reader, "kind", last_entry_kind);
    read.node = reader.text("node");
    read.person = reader.text_or("person", scenario::main_person);
    read.name = any_text(reader, "name");
    read.text = any_text(reader, "text");
    read.chosen = any_text(reader, "chosen");
    read.fields = fields(reader);
    read.answer = answer(reader);
    read.parts = newer_items(reader, "parts", said_part);
    if (const Value* assessed = reader.value("assessment")) read.assessment = assessment(*assessed, sink);
    read.promise_facts = newer_items(reader, "promise_facts", promise_fact_from);
    read.heat = items(reader, "heat", heat_change);
    read.heat_after = static_cast<int>(reader.integer("heat_after", 0, 100));
    read.rings = count(reader, "rings");
    read.line = static_cast<int>(reader.integer_or("line", 0, 2, 0));
    read.at_ms = reader.integer("at_ms", 0, most_ms);
    if (!spans_fit(read)) {
        sink.error(value.position, "005", "a span reaches beyond its text", "start the scenario anew");
    }
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

}  // namespace

Session read_session(const Value& root, const json::Sink& sink) {
    ObjectReader reader(root, "the snapshot", sink);
    Session read;
    reader.integer("format", 1, newest_snapshot_format);
    read.scenario = reader.text("scenario");
    read.scenario_hash = any_text(reader, "scenario_hash");
    read.pack_version = any_text(reader, "pack_version");
    read.seed = wide(reader, "seed");
    read.random.state = wide(reader, "random");
    read.at = reader.text("at");
    read_people(reader, read);
    read.variables = variables(reader);
    read.known_facts = reader.texts_or_none("known_facts");
    read.transcript = items(reader, "transcript", entry);
    read.trail = reader.texts_or_none("trail");
    if (const Value* phone = reader.value("phone")) read.phone = phone_from(*phone, sink);
    read.clock_ms = reader.integer("clock_ms", 0, most_ms);
    read.inputs = count(reader, "inputs");
    read.ended = flag(reader, "ended");
    read.ending = any_text(reader, "ending");
    return read;
}

}  // namespace frontdesk::session
