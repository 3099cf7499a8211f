#include <algorithm>

#include "app/entry_rows.h"
#include "core/error.h"
#include "json/value.h"
#include "phrasing/promise_json.h"
#include "session/ledger_json.h"

// Rows → transcript.
namespace frontdesk::app {

namespace {

using json::Value;

[[noreturn]] void refuse(const std::string& what) {
    throw core::Error("a stored turn holds " + what + ", which this program never writes",
                      "Open it with the program that wrote it.");
}

/// The enumerator of that word. The enums have a handful of words each.
template <typename Enum>
Enum from_word(const std::string& word, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (word == to_word(static_cast<Enum>(i))) return static_cast<Enum>(i);
    }
    refuse("the word '" + word + "'");
}

std::string text_of(const Value& object, std::string_view key) {
    const Value* value = object.find(key);
    return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

std::int64_t number_of(const Value& object, std::string_view key) {
    const Value* value = object.find(key);
    return value != nullptr && value->as_integer() != nullptr ? *value->as_integer() : 0;
}

/// The elements under `key`; none if it was left out because it was empty.
const json::Array& list_of(const Value& object, std::string_view key) {
    static const json::Array none;
    const Value* value = object.find(key);
    return value != nullptr && value->as_array() != nullptr ? *value->as_array() : none;
}

phrasing::Span span_of(const Value& value) {
    const json::Array* ends = value.as_array();
    if (ends == nullptr || ends->size() != 2 || !(*ends)[0].as_integer() || !(*ends)[1].as_integer()) {
        refuse("a span that is no pair of numbers");
    }
    return {static_cast<std::size_t>(*(*ends)[0].as_integer()),
            static_cast<std::size_t>(*(*ends)[1].as_integer())};
}

std::vector<phrasing::Span> spans_of(const Value& object, std::string_view key) {
    std::vector<phrasing::Span> spans;
    for (const Value& span : list_of(object, key)) spans.push_back(span_of(span));
    return spans;
}

phrasing::Finding finding_of(const records::FindingRow& row, const Value& told) {
    phrasing::Finding finding;
    finding.rule = row.rule;
    finding.severity = from_word(row.severity, phrasing::Severity::fatal);
    finding.span = {static_cast<std::size_t>(row.begin), static_cast<std::size_t>(row.end)};
    finding.text = row.text;
    finding.verdict = from_word(row.verdict, phrasing::Verdict::cleared);
    finding.because = row.because;
    finding.because_text = text_of(told, "because");
    if (const Value* span = told.find("span")) finding.because_span = span_of(*span);
    finding.feels = text_of(told, "feels");
    for (const Value& better : list_of(told, "better")) {
        if (better.as_string() != nullptr) finding.better.push_back(*better.as_string());
    }
    finding.hits = spans_of(told, "hits");
    return finding;
}

phrasing::Assessment assessment_of(const records::TurnRow& row, const Value& detail) {
    phrasing::Assessment assessment;
    const json::Array& told = list_of(detail, "told");
    std::size_t next = 0;
    for (const records::FindingRow& finding : row.findings) {
        if (finding.kind == "move") {
            assessment.moves.push_back(
                {finding.rule,
                 {static_cast<std::size_t>(finding.begin), static_cast<std::size_t>(finding.end)},
                 finding.text});
            if (const Value* repeated = detail.find("repeated"))
                assessment.moves.back().hits = spans_of(*repeated, finding.rule);
            continue;
        }
        const Value& words = next < told.size() ? told[next] : detail;
        ++next;
        auto& place = finding.kind == "cleared" ? assessment.cleared : assessment.forbidden;
        place.push_back(finding_of(finding, words));
    }
    assessment.courtesy.words = spans_of(detail, "courtesy");
    assessment.courtesy.plain_you = spans_of(detail, "plain_you");
    assessment.courtesy.polite_you = static_cast<int>(number_of(detail, "polite_you"));
    for (const Value& use : list_of(detail, "addresses")) {
        phrasing::AddressUse read;
        if (const Value* span = use.find("span")) read.span = span_of(*span);
        read.fit = from_word(text_of(use, "fit"), phrasing::AddressFit::wrong_title);
        read.dated = use.find("dated") != nullptr;
        assessment.courtesy.addresses.push_back(read);
    }
    return assessment;
}

}  // namespace

namespace {

void read_promises(const Value& detail, session::Entry& entry) {
    core::Problems problems;
    const json::Sink sink{problems, "turn", "RE"};
    if (const json::Array& promised = list_of(detail, "promises"); !promised.empty()) {
        std::vector<phrasing::Promise>& said = entry.assessment.own().promises;
        for (const Value& promise : promised) said.push_back(phrasing::promise_from(promise, sink));
    }
    for (const Value& fact : list_of(detail, "promise_facts"))
        entry.promise_facts.push_back(session::promise_fact_from(fact, sink));
    const auto& promises = entry.assessment->promises;
    const bool fit = std::all_of(promises.begin(), promises.end(), [&](const phrasing::Promise& promise) {
        return phrasing::fits(promise, entry.text.size());
    });
    if (core::has_errors(problems) || !fit) refuse("a promise that cannot be read");
}

void read_answers(const Value& detail, session::Entry& entry) {
    if (const Value* answer = detail.find("answer")) {
        entry.answer = exercise::answer_from(*answer);
        if (!entry.answer) refuse("an answer that cannot be read");
    }
    for (const Value& part : list_of(detail, "parts")) {
        const Value* span = part.find("span");
        if (span == nullptr) refuse("a part without its place");
        entry.parts.push_back({text_of(part, "id"), span_of(*span)});
        if (entry.parts.back().span.end > entry.text.size()) refuse("a part beyond its text");
    }
}

}  // namespace

std::string person_in(const records::TurnRow& row) {
    const bool other = row.kind == session::to_word(session::EntryKind::other);
    return other || row.speaker.empty() ? scenario::main_person : row.speaker;
}

session::Entry to_entry(const records::TurnRow& row) {
    const json::Parsed parsed = json::parse(row.detail, "turn");
    if (!parsed.usable || parsed.root.as_object() == nullptr) refuse("a detail that is no JSON object");
    const Value& detail = parsed.root;
    session::Entry entry;
    entry.kind = from_word(row.kind, session::last_entry_kind);
    entry.node = row.node;
    entry.person = person_in(row);
    if (entry.kind == session::EntryKind::other) entry.name = row.speaker;
    entry.line = static_cast<int>(number_of(detail, "line"));
    entry.text = row.text;
    entry.chosen = text_of(detail, "chosen");
    if (const Value* fields = detail.find("fields"); fields != nullptr && fields->as_object() != nullptr) {
        for (const json::Member& field : *fields->as_object()) {
            if (field.value.as_string() != nullptr) entry.fields[field.key] = *field.value.as_string();
        }
    }
    entry.assessment = assessment_of(row, detail);
    read_promises(detail, entry);
    read_answers(detail, entry);
    for (const Value& change : list_of(detail, "heat")) {
        entry.heat.push_back({static_cast<int>(number_of(change, "delta")), text_of(change, "force"),
                              text_of(change, "rule"), text_of(change, "felt")});
    }
    entry.heat_after = row.heat_after;
    entry.rings = static_cast<int>(number_of(detail, "rings"));
    entry.at_ms = row.at_ms;
    return entry;
}

}  // namespace frontdesk::app
