#include "app/results.h"

#include <utility>

#include "app/entry_rows.h"
#include "core/error.h"
#include "json/value.h"

namespace frontdesk::app {

namespace {

using json::Value;
using scenario::Dimension;

std::string dimensions_text(const scoring::Result& result) {
    Value all{json::Object{}};
    for (std::size_t i = 0; i < result.dimensions.size(); ++i) {
        const scoring::DimensionScore& score = result.dimensions[i];
        Value one;
        one.set("assessed", score.assessed);
        one.set("earned", score.earned);
        one.set("of", score.of);
        one.set("lost", score.lost);
        one.set("percent", score.percent);
        all.set(scenario::to_word(static_cast<Dimension>(i)), std::move(one));
    }
    return json::write(all);
}

int figure_of(const Value& object, std::string_view key) {
    const Value* value = object.find(key);
    return value != nullptr && value->as_integer() != nullptr ? static_cast<int>(*value->as_integer()) : 0;
}

scoring::Mark mark_from(const records::MarkRow& row, const records::AttemptDetail& detail) {
    const std::optional<Dimension> dimension = scenario::dimension_from(row.dimension);
    if (!dimension || row.turn < 0 || static_cast<std::size_t>(row.turn) >= detail.turns.size()) {
        throw core::Error("a stored mark speaks of something that is not in its attempt",
                          "Check the records with 'frontdesk verify'.");
    }
    const auto entry = static_cast<std::size_t>(row.turn);
    return {entry, detail.turns[entry].node, *dimension, row.points, row.of, row.rule, row.why, row.fatal};
}

/// Without the scenario's text, pass and fail are all that is left to go by.
scenario::EndingKind kind_of_ending(const records::AttemptHead& head, const scenario::Scenario* scenario) {
    if (scenario != nullptr) {
        for (const auto& [id, node] : scenario->nodes) {
            const auto* end = std::get_if<scenario::EndNode>(&node.kind);
            if (end != nullptr && end->ending == head.ending) return end->kind;
        }
    }
    return head.passed ? scenario::EndingKind::good : scenario::EndingKind::fair;
}

}  // namespace

records::FinishCommit to_rows(records::AttemptId attempt, scoring::Result result) {
    records::FinishCommit rows;
    rows.attempt = attempt;
    rows.total = result.total;
    rows.passed = result.passed;
    rows.dimensions = dimensions_text(result);
    rows.fatal = std::move(result.fatal);
    rows.ending = std::move(result.ending);
    rows.marks.reserve(result.marks.size());
    for (scoring::Mark& mark : result.marks) {
        rows.marks.push_back({static_cast<int>(mark.entry), scenario::to_word(mark.dimension), mark.points,
                              mark.of, std::move(mark.rule), std::move(mark.why), mark.fatal});
    }
    return rows;
}

std::array<scoring::DimensionScore, scenario::dimension_count> dimensions_from(const std::string& text) {
    std::array<scoring::DimensionScore, scenario::dimension_count> dimensions{};
    const json::Parsed parsed = json::parse(text, "dimensions");
    if (!parsed.usable) return dimensions;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const Value* one = parsed.root.find(scenario::to_word(static_cast<Dimension>(i)));
        if (one == nullptr) continue;
        const Value* assessed = one->find("assessed");
        dimensions[i] = {assessed != nullptr && assessed->as_bool() && *assessed->as_bool(),
                         figure_of(*one, "earned"), figure_of(*one, "of"), figure_of(*one, "lost"),
                         figure_of(*one, "percent")};
    }
    return dimensions;
}

scoring::Result to_result(const records::AttemptDetail& detail, const scenario::Scenario* scenario) {
    scoring::Result result;
    result.total = detail.head.total;
    result.passed = detail.head.passed;
    result.complete = detail.head.state == records::AttemptState::finished;
    result.fatal = detail.fatal;
    result.dimensions = dimensions_from(detail.dimensions);
    for (const records::MarkRow& row : detail.marks) result.marks.push_back(mark_from(row, detail));
    result.ending = detail.head.ending;
    result.ending_kind = kind_of_ending(detail.head, scenario);
    return result;
}

session::Session session_from_rows(const records::AttemptDetail& detail) {
    std::vector<session::Entry> transcript;
    for (const records::TurnRow& row : detail.turns) transcript.push_back(to_entry(row));
    return session_of(detail.head, std::move(transcript));
}

session::Session session_of(const records::AttemptHead& head, std::vector<session::Entry> transcript) {
    session::Session session;
    session.scenario = head.scenario;
    session.scenario_hash = head.scenario_hash;
    session.pack_version = head.pack_version;
    session.seed = head.seed;
    session.transcript = std::move(transcript);
    if (!session.transcript.empty()) {
        const session::Entry& last = session.transcript.back();
        session.at = last.node;
        session.present = last.person;
        for (const session::Entry& entry : session.transcript) {
            // Somebody else's line carries the heat of whoever is present, and does not say who that is.
            if (entry.kind != session::EntryKind::other) session.heats[entry.person] = entry.heat_after;
        }
        session.clock_ms = last.at_ms;
    }
    session.ended = head.state == records::AttemptState::finished;
    session.ending = head.ending;
    return session;
}

}  // namespace frontdesk::app
