#include "app/entry_rows.h"

#include "json/value.h"
#include "phrasing/promise_json.h"
#include "session/ledger_json.h"

// Transcript → rows. Columns hold what is searched and counted; `detail` holds the rest as JSON, and only
// what is not empty.
namespace frontdesk::app {

namespace {

using json::Value;

Value from(const phrasing::Span& span) {
    Value written;
    written.push(static_cast<std::int64_t>(span.begin));
    written.push(static_cast<std::int64_t>(span.end));
    return written;
}

template <typename Items, typename Write>
void set_list(Value& object, const char* key, const Items& items, const Write& write) {
    if (items.empty()) return;
    Value list;
    for (const auto& item : items) list.push(write(item));
    object.set(key, std::move(list));
}

void set_text(Value& object, const char* key, const std::string& text) {
    if (!text.empty()) object.set(key, text);
}

/// What people were told about a finding, beyond its row.
Value told_of(const phrasing::Finding& finding) {
    Value told;
    told.set("span", from(finding.because_span));
    set_text(told, "because", finding.because_text);
    set_text(told, "feels", finding.feels);
    set_list(told, "better", finding.better, [](const std::string& better) { return Value(better); });
    set_list(told, "hits", finding.hits, [](const phrasing::Span& hit) { return from(hit); });
    return told;
}

Value heat_of(const session::HeatChange& change) {
    Value written;
    written.set("delta", change.delta);
    set_text(written, "force", change.force);
    set_text(written, "rule", change.rule);
    set_text(written, "felt", change.felt);
    return written;
}

/// `{"M07": [[0, 9], [12, 21]]}` of the moves that were made at several places.
void set_repeated_moves(Value& detail, const std::vector<phrasing::Move>& moves) {
    Value repeated;
    for (const phrasing::Move& move : moves)
        set_list(repeated, move.rule.c_str(), move.hits, [](const phrasing::Span& hit) { return from(hit); });
    if (!repeated.is_null()) detail.set("repeated", std::move(repeated));
}

/// Of `other` their name, else the person; the owner need not be named.
std::string speaker_of(const session::Entry& entry) {
    if (entry.kind == session::EntryKind::other) return entry.name;
    return entry.person == scenario::main_person ? std::string() : entry.person;
}

std::string detail_of(const session::Entry& entry) {
    Value detail{json::Object{}};
    set_text(detail, "chosen", entry.chosen);
    if (!entry.fields.empty()) {
        Value fields;
        for (const auto& [id, value] : entry.fields) fields.set(id, value);
        detail.set("fields", std::move(fields));
    }
    if (entry.answer) detail.set("answer", exercise::to_json(*entry.answer));
    set_list(detail, "parts", entry.parts, [](const session::SaidPart& part) {
        Value written;
        written.set("id", part.id);
        written.set("span", from(part.span));
        return written;
    });
    if (entry.rings != 0) detail.set("rings", entry.rings);
    if (entry.line != 0) detail.set("line", entry.line);
    set_list(detail, "heat", entry.heat, heat_of);
    std::vector<phrasing::Finding> findings = entry.assessment->forbidden;
    findings.insert(findings.end(), entry.assessment->cleared.begin(), entry.assessment->cleared.end());
    set_list(detail, "told", findings, told_of);
    set_repeated_moves(detail, entry.assessment->moves);
    const phrasing::Courtesy& courtesy = entry.assessment->courtesy;
    const auto span = [](const phrasing::Span& each) { return from(each); };
    set_list(detail, "courtesy", courtesy.words, span);
    set_list(detail, "plain_you", courtesy.plain_you, span);
    set_list(detail, "promises", entry.assessment->promises,
             [](const phrasing::Promise& promise) { return phrasing::to_json(promise); });
    set_list(detail, "promise_facts", entry.promise_facts,
             [](const session::PromiseFact& fact) { return session::to_json(fact); });
    if (courtesy.polite_you != 0) detail.set("polite_you", courtesy.polite_you);
    set_list(detail, "addresses", courtesy.addresses, [](const phrasing::AddressUse& use) {
        Value written;
        written.set("span", from(use.span));
        written.set("fit", phrasing::to_word(use.fit));
        if (use.dated) written.set("dated", true);
        return written;
    });
    return json::write(detail);
}

records::FindingRow finding_row(const phrasing::Finding& finding, const char* kind) {
    return {kind,
            finding.rule,
            phrasing::to_word(finding.severity),
            phrasing::to_word(finding.verdict),
            finding.because,
            static_cast<std::int64_t>(finding.span.begin),
            static_cast<std::int64_t>(finding.span.end),
            finding.text};
}

std::vector<records::FindingRow> finding_rows(const phrasing::Assessment& assessment) {
    std::vector<records::FindingRow> rows;
    for (const phrasing::Finding& finding : assessment.forbidden) {
        rows.push_back(finding_row(finding, "forbidden"));
    }
    for (const phrasing::Finding& finding : assessment.cleared) {
        rows.push_back(finding_row(finding, "cleared"));
    }
    for (const phrasing::Move& move : assessment.moves) {
        rows.push_back({"move", move.rule, "", "", "", static_cast<std::int64_t>(move.span.begin),
                        static_cast<std::int64_t>(move.span.end), move.text});
    }
    return rows;
}

}  // namespace

records::TurnRow to_row(const session::Entry& entry, int number) {
    return {number,
            session::to_word(entry.kind),
            entry.node,
            speaker_of(entry),
            entry.text,
            detail_of(entry),
            entry.heat_after,
            entry.at_ms,
            finding_rows(entry.assessment)};
}

std::vector<records::TurnRow> rows_from(const session::Session& session, std::size_t first) {
    std::vector<records::TurnRow> rows;
    for (std::size_t i = first; i < session.transcript.size(); ++i) {
        rows.push_back(to_row(session.transcript[i], static_cast<int>(i)));
    }
    return rows;
}

}  // namespace frontdesk::app
