#include "json/value.h"
#include "phrasing/promise_json.h"
#include "session/ledger_json.h"
#include "session/people_json.h"
#include "session/session.h"
#include "session/snapshot_format.h"

namespace frontdesk::session {
namespace {

using json::Value;

Value list() {
    return Value(json::Array{});
}

Value object() {
    return Value(json::Object{});
}

template <typename Items, typename Write>
Value list_of(const Items& items, const Write& write) {
    Value written = list();
    for (const auto& item : items) written.push(write(item));
    return written;
}

/// Whole numbers beyond what JSON readers agree on travel as text.
Value wide(std::uint64_t number) {
    return Value(std::to_string(number));
}

Value from(const phrasing::Span& span) {
    Value written = list();
    written.push(static_cast<std::int64_t>(span.begin));
    written.push(static_cast<std::int64_t>(span.end));
    return written;
}

/// Only where there are several: one place is the span itself.
void set_hits(Value& written, const std::vector<phrasing::Span>& hits) {
    if (!hits.empty())
        written.set("hits", list_of(hits, [](const phrasing::Span& hit) { return from(hit); }));
}

Value from(const phrasing::Finding& finding) {
    Value written = object();
    written.set("rule", finding.rule);
    written.set("severity", phrasing::to_word(finding.severity));
    written.set("span", from(finding.span));
    written.set("text", finding.text);
    written.set("verdict", phrasing::to_word(finding.verdict));
    written.set("because", finding.because);
    written.set("because_text", finding.because_text);
    written.set("because_span", from(finding.because_span));
    written.set("feels", finding.feels);
    written.set("better", list_of(finding.better, [](const std::string& text) { return Value(text); }));
    set_hits(written, finding.hits);
    return written;
}

Value from(const phrasing::Move& move) {
    Value written = object();
    written.set("rule", move.rule);
    written.set("span", from(move.span));
    written.set("text", move.text);
    set_hits(written, move.hits);
    return written;
}

Value from(const phrasing::AddressUse& use) {
    Value written = object();
    written.set("span", from(use.span));
    written.set("fit", phrasing::to_word(use.fit));
    written.set("dated", use.dated);
    return written;
}

Value from(const phrasing::Assessment& assessment) {
    const auto finding = [](const phrasing::Finding& each) { return from(each); };
    const auto span = [](const phrasing::Span& each) { return from(each); };
    Value written = object();
    written.set("forbidden", list_of(assessment.forbidden, finding));
    written.set("cleared", list_of(assessment.cleared, finding));
    written.set("moves", list_of(assessment.moves, [](const phrasing::Move& each) { return from(each); }));
    written.set("courtesy", list_of(assessment.courtesy.words, span));
    written.set("plain_you", list_of(assessment.courtesy.plain_you, span));
    written.set("polite_you", assessment.courtesy.polite_you);
    written.set("promises", list_of(assessment.promises, [](const phrasing::Promise& promise) {
                    return phrasing::to_json(promise);
                }));
    written.set("addresses", list_of(assessment.courtesy.addresses,
                                     [](const phrasing::AddressUse& each) { return from(each); }));
    return written;
}

Value from(const HeatChange& change) {
    Value written = object();
    written.set("delta", change.delta);
    written.set("force", change.force);
    written.set("rule", change.rule);
    written.set("felt", change.felt);
    return written;
}

Value from(const SaidPart& part) {
    Value written = object();
    written.set("id", part.id);
    written.set("span", from(part.span));
    return written;
}

Value from(const Entry& entry) {
    Value fields = object();
    for (const auto& [id, value] : entry.fields) fields.set(id, value);
    Value written = object();
    written.set("kind", to_word(entry.kind));
    written.set("node", entry.node);
    written.set("person", entry.person);
    written.set("name", entry.name);
    written.set("text", entry.text);
    written.set("chosen", entry.chosen);
    written.set("fields", std::move(fields));
    if (entry.answer) written.set("answer", exercise::to_json(*entry.answer));
    if (!entry.parts.empty()) {
        written.set("parts", list_of(entry.parts, [](const SaidPart& part) { return from(part); }));
    }
    written.set("assessment", from(entry.assessment));
    written.set("promise_facts",
                list_of(entry.promise_facts, [](const PromiseFact& fact) { return to_json(fact); }));
    written.set("heat", list_of(entry.heat, [](const HeatChange& change) { return from(change); }));
    written.set("heat_after", entry.heat_after);
    written.set("rings", entry.rings);
    written.set("line", entry.line);
    written.set("at_ms", entry.at_ms);
    return written;
}

Value from(const std::map<std::string, scenario::VariableValue>& variables) {
    Value written = object();
    for (const auto& [name, value] : variables) {
        std::visit([&, &key = name](const auto& plain) { written.set(key, Value(plain)); }, value);
    }
    return written;
}

}  // namespace

std::string snapshot(const Session& session) {
    Value written = object();
    written.set("format", newest_snapshot_format);
    written.set("scenario", session.scenario);
    written.set("scenario_hash", session.scenario_hash);
    written.set("pack_version", session.pack_version);
    written.set("seed", wide(session.seed));
    written.set("random", wide(session.random.state));
    written.set("at", session.at);
    write_people(session, written);
    written.set("variables", from(session.variables));
    written.set("known_facts",
                list_of(session.known_facts, [](const std::string& fact) { return Value(fact); }));
    written.set("transcript", list_of(session.transcript, [](const Entry& entry) { return from(entry); }));
    written.set("trail", list_of(session.trail, [](const scenario::NodeId& node) { return Value(node); }));
    written.set("phone", to_json(session.phone));
    written.set("clock_ms", session.clock_ms);
    written.set("inputs", session.inputs);
    written.set("ended", session.ended);
    written.set("ending", session.ending);
    return json::write(written);
}

}  // namespace frontdesk::session
