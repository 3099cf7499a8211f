#include "app/own_data_json.h"

#include <array>

namespace frontdesk::app {

namespace {

using json::Value;

constexpr int own_data_version = 1;

Value instant_json(core::Instant instant) {
    return instant.ms > 0 ? Value(core::to_iso(instant)) : Value();
}

const char* state_name(records::AttemptState state) {
    constexpr std::array names{"open", "finished", "abandoned"};
    static_assert(names.size() == static_cast<std::size_t>(records::AttemptState::abandoned) + 1);
    return names.at(static_cast<std::size_t>(state));
}

const char* ending_name(records::SittingEnding ending) {
    constexpr std::array names{"none", "completed", "handed-in", "time-up"};
    static_assert(names.size() == static_cast<std::size_t>(records::SittingEnding::time_up) + 1);
    return names.at(static_cast<std::size_t>(ending));
}

/// What a row keeps as JSON text becomes part of the tree; text that cannot be read stays text.
Value embedded(const std::string& text) {
    if (text.empty()) return Value();
    json::Parsed parsed = json::parse(text, "records");
    return parsed.usable ? std::move(parsed.root) : Value(text);
}

Value person_json(const records::Trainee& trainee) {
    Value object;
    object.set("id", trainee.id.value);
    object.set("name", trainee.name);
    object.set("site", trainee.site);
    object.set("team", trainee.team);
    object.set("created", instant_json(trainee.created));
    object.set("daily_limit", trainee.daily_limit);
    object.set("practises_privately", trainee.practises_privately);
    return object;
}

Value finding_json(const records::FindingRow& finding) {
    Value object;
    object.set("kind", finding.kind);
    object.set("rule", finding.rule);
    object.set("severity", finding.severity);
    object.set("verdict", finding.verdict);
    object.set("because", finding.because);
    object.set("begin", finding.begin);
    object.set("end", finding.end);
    object.set("text", finding.text);
    return object;
}

Value stored_turn_json(const records::TurnRow& turn) {
    Value object;
    object.set("number", turn.number);
    object.set("kind", turn.kind);
    object.set("node", turn.node);
    object.set("speaker", turn.speaker);
    object.set("text", turn.text);
    object.set("detail", embedded(turn.detail));
    object.set("heat_after", turn.heat_after);
    object.set("at_ms", turn.at_ms);
    Value findings{json::Array{}};
    for (const records::FindingRow& finding : turn.findings) findings.push(finding_json(finding));
    object.set("findings", std::move(findings));
    return object;
}

Value stored_mark_json(const records::MarkRow& mark) {
    Value object;
    object.set("turn", mark.turn);
    object.set("dimension", mark.dimension);
    object.set("points", mark.points);
    object.set("of", mark.of);
    object.set("rule", mark.rule);
    object.set("why", mark.why);
    object.set("fatal", mark.fatal);
    return object;
}

Value strings_json(const std::vector<std::string>& strings) {
    Value array{json::Array{}};
    for (const std::string& one : strings) array.push(one);
    return array;
}

Value head_json(const records::AttemptHead& head) {
    Value object;
    object.set("id", head.id.value);
    object.set("scenario", head.scenario);
    object.set("scenario_title", head.scenario_title);
    object.set("scenario_hash", head.scenario_hash);
    object.set("pack_version", head.pack_version);
    object.set("mode", head.mode);
    object.set("seed", std::to_string(head.seed));  // beyond what a JSON number keeps
    object.set("state", state_name(head.state));
    object.set("started", instant_json(head.started));
    object.set("touched", instant_json(head.touched));
    object.set("finished", instant_json(head.finished));
    object.set("private", head.is_private);
    if (head.is_branch()) {
        object.set("branched_from", head.branched_from.value);
        object.set("branched_at", head.branched_at);
    }
    if (head.is_in_sitting()) object.set("sitting", head.sitting.value);
    object.set("total", head.total);
    object.set("passed", head.passed);
    object.set("ending", head.ending);
    return object;
}

Value sitting_json(const records::Sitting& sitting) {
    Value object;
    object.set("id", sitting.id.value);
    object.set("exam", sitting.exam);
    object.set("exam_title", sitting.exam_title);
    object.set("started", instant_json(sitting.started));
    object.set("finished", instant_json(sitting.finished));
    object.set("minutes", sitting.minutes);
    object.set("used_ms", sitting.used_ms);
    object.set("interruptions", sitting.interruptions);
    object.set("pass_mark", sitting.pass_mark);
    object.set("ending", ending_name(sitting.ending));
    object.set("passed", sitting.passed);
    Value papers{json::Array{}};
    for (const records::Paper& paper : sitting.papers) {
        Value one;
        one.set("scenario", paper.scenario);
        one.set("attempt", paper.attempt ? Value(paper.attempt->id.value) : Value());
        one.set("half_typed", paper.half_typed);
        papers.push(std::move(one));
    }
    object.set("papers", std::move(papers));
    return object;
}

Value card_json(const records::PracticeCard& card) {
    Value object;
    object.set("item", card.item);
    object.set("state", card.state);
    object.set("stability", card.stability);
    object.set("difficulty", card.difficulty);
    object.set("due", instant_json(card.due));
    object.set("last_review", instant_json(card.last_review));
    object.set("reviews", card.reviews);
    object.set("lapses", card.lapses);
    object.set("added", instant_json(card.added));
    return object;
}

Value review_json(const records::Review& review) {
    Value object;
    object.set("item", review.item);
    object.set("at", instant_json(review.at));
    object.set("rating", review.rating);
    object.set("proposed", review.proposed);
    object.set("answer", embedded(review.answer));
    object.set("correct", review.correct);
    object.set("seconds", review.seconds);
    object.set("due", instant_json(review.due));
    return object;
}

Value slip_json(const records::Slip& slip) {
    Value object;
    object.set("item", slip.item);
    object.set("rule", slip.rule);
    object.set("attempt", slip.attempt.value);
    object.set("at", instant_json(slip.at));
    return object;
}

template <typename Rows, typename Make>
json::Array array_of(const Rows& rows, Make make) {
    json::Array all;
    for (const auto& row : rows) all.push_back(make(row));
    return all;
}

}  // namespace

Value attempt_json(const records::AttemptDetail& detail, const records::Draft* draft) {
    Value object = head_json(detail.head);
    object.set("fatal", strings_json(detail.fatal));
    object.set("dimensions", embedded(detail.dimensions));
    Value turns{json::Array{}};
    for (const records::TurnRow& turn : detail.turns) turns.push(stored_turn_json(turn));
    object.set("turns", std::move(turns));
    Value marks{json::Array{}};
    for (const records::MarkRow& mark : detail.marks) marks.push(stored_mark_json(mark));
    object.set("marks", std::move(marks));
    if (draft != nullptr) {
        Value typed;
        typed.set("node", draft->node);
        typed.set("text", draft->text);
        typed.set("fields", embedded(draft->fields));
        object.set("draft", std::move(typed));
    }
    return object;
}

OwnDataJson::OwnDataJson(core::NewFile& file, const OwnData& data, core::Instant now) : m_file(file) {
    Value head;
    head.set("format", "frontdesk-own-data");
    head.set("version", own_data_version);
    head.set("exported", instant_json(now));
    head.set("trainee", person_json(data.trainee));
    std::string text = json::write(head);
    text.pop_back();  // the object goes on
    m_file.write(text + ",\n\"attempts\":[");
}

void OwnDataJson::add_attempt(const records::AttemptDetail& detail, const records::Draft* draft,
                              std::optional<Value> review) {
    m_file.write(m_first_attempt ? "\n" : ",\n");
    Value attempt = attempt_json(detail, draft);
    if (review) attempt.set("review", std::move(*review));
    m_file.write(json::write(attempt));
    m_first_attempt = false;
}

void OwnDataJson::add_array(std::string_view key, const json::Array& all) {
    m_file.write(",\n\"" + std::string(key) + "\":[");
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_file.write(i == 0 ? "\n" : ",\n");
        m_file.write(json::write(all[i]));
    }
    m_file.write("]");
}

void OwnDataJson::add_sittings(const std::vector<records::Sitting>& sittings) {
    m_file.write("]");
    add_array("sittings", array_of(sittings, sitting_json));
}

void OwnDataJson::add_practice(const std::vector<records::PracticeCard>& cards,
                               const std::vector<records::Review>& reviews,
                               const std::vector<records::Slip>& slips) {
    add_array("cards", array_of(cards, card_json));
    add_array("reviews", array_of(reviews, review_json));
    add_array("slips", array_of(slips, slip_json));
}

void OwnDataJson::add_given(const std::vector<OwnAssignment>& assignments) {
    add_array("assignments",
              array_of(assignments, [](const OwnAssignment& assignment) { return to_json(assignment); }));
    m_file.write(",\n\"lessons\":[");
}

void OwnDataJson::add_lesson(const OwnLesson& lesson) {
    m_file.write(m_first_lesson ? "\n" : ",\n");
    m_file.write(json::write(to_json(lesson)));
    m_first_lesson = false;
}

void OwnDataJson::end_lessons() {
    m_file.write("]");
}

void OwnDataJson::end() {
    m_file.write("}\n");
}

}  // namespace frontdesk::app
