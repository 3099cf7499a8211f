#include "app/own_data_review.h"

namespace frontdesk::app {

namespace {

using json::Value;

/// An object that says which mark it is about.
Value of_mark(const records::MarkPlace& place) {
    Value object;
    object.set("turn", place.turn);
    object.set("rule", place.rule);
    object.set("nth", place.nth);
    return object;
}

Value comment_json(const records::TurnComment& comment) {
    Value object;
    object.set("turn", comment.turn);
    object.set("words", comment.words);
    object.set("at", core::to_iso(comment.at));
    return object;
}

Value correction_json(const records::Correction& correction) {
    Value object = of_mark(correction.place);
    object.set("points", correction.mark.points);
    object.set("of", correction.mark.of);
    object.set("fatal", correction.mark.fatal);
    object.set("why", correction.why);
    object.set("at", core::to_iso(correction.at));
    object.set("total", correction.total);
    object.set("passed", correction.passed);
    return object;
}

Value appeal_json(const records::Appeal& appeal) {
    Value object = of_mark(appeal.place);
    object.set("why", appeal.why);
    object.set("at", core::to_iso(appeal.at));
    if (!appeal.is_decided) return object;
    object.set("upheld", appeal.upheld);
    object.set("decision", appeal.decision);
    object.set("decided", core::to_iso(appeal.decided));
    return object;
}

template <typename Rows, typename Write>
Value all_of(const Rows& rows, const Write& write) {
    Value array{json::Array{}};
    for (const auto& row : rows) array.push(write(row));
    return array;
}

}  // namespace

std::optional<Value> to_json(const records::ReviewFacts& facts, const records::StandingMark& standing) {
    if (facts.comments.empty() && facts.corrections.empty() && facts.appeals.empty()) return std::nullopt;
    Value object;
    object.set("engine_total", standing.engine_total);
    object.set("engine_passed", standing.engine_passed);
    object.set("comments", all_of(facts.comments, comment_json));
    object.set("corrections", all_of(facts.corrections, correction_json));
    object.set("appeals", all_of(facts.appeals, appeal_json));
    return object;
}

}  // namespace frontdesk::app
