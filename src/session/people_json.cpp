#include "session/people_json.h"

#include <algorithm>

#include "session/snapshot_format.h"

namespace frontdesk::session {
namespace {

using json::ObjectReader;
using json::Value;

constexpr std::int64_t most_rings = 1000;

const std::vector<std::string>& state_words() {
    static const std::vector<std::string> words{to_word(LineState::idle), to_word(LineState::ringing),
                                                to_word(LineState::talking), to_word(LineState::held)};
    return words;
}

Value from(const OpenQuestion& open) {
    Value written{json::Object{}};
    written.set("id", open.id);
    written.set("person", open.person);
    written.set("since", static_cast<std::int64_t>(open.since));
    written.set("again", open.again);
    written.set("answered", open.answered);
    return written;
}

OpenQuestion question_from(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "a question", sink);
    OpenQuestion open;
    open.id = reader.text("id");
    open.person = reader.text("person");
    open.since = static_cast<std::size_t>(reader.integer("since", 0, INT32_MAX));
    open.again = static_cast<int>(reader.integer("again", 0, INT32_MAX));
    open.answered = reader.boolean_or("answered", false);
    return open;
}

std::map<std::string, int> heats_from(ObjectReader& outer) {
    std::map<std::string, int> heats;
    const Value* value = outer.value("heats");
    if (value == nullptr) return heats;
    ObjectReader reader(*value, "'heats'", outer.sink());
    if (!reader.usable()) return heats;
    for (const json::Member& member : *value->as_object())
        heats[member.key] = static_cast<int>(reader.integer(member.key, 0, 100));
    return heats;
}

Value from(const Line& line) {
    Value written{json::Object{}};
    written.set("state", to_word(line.state));
    written.set("since_ms", line.since_ms);
    written.set("period_ms", line.period_ms);
    written.set("first_ring", line.first_ring);
    written.set("last_ring", line.last_ring);
    return written;
}

Line line_from(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "a line", sink);
    Line line;
    const std::string state = reader.one_of("state", state_words());
    const auto found = std::find(state_words().begin(), state_words().end(), state);
    if (found != state_words().end()) line.state = static_cast<LineState>(found - state_words().begin());
    line.since_ms = reader.integer("since_ms", 0, most_ms);
    // 0 was written for a line that rang while the run had gone on from the ringing.
    line.period_ms = reader.integer("period_ms", 0, most_ms);
    line.first_ring = static_cast<int>(reader.integer("first_ring", 1, most_rings));
    line.last_ring = static_cast<int>(reader.integer("last_ring", 1, most_rings));
    return line;
}

/// The telephone had one line.
Line old_line(ObjectReader& reader) {
    Line line;
    const bool ringing = reader.boolean_or("ringing", false);
    const bool held = reader.boolean_or("on_hold", false);
    const std::int64_t ringing_since = reader.integer_or("ringing_since_ms", 0, most_ms, 0);
    const std::int64_t call_since = reader.integer_or("call_since_ms", 0, most_ms, 0);
    if (reader.boolean_or("in_call", false)) line.state = held ? LineState::held : LineState::talking;
    if (ringing) line.state = LineState::ringing;
    line.since_ms = ringing ? ringing_since : call_since;
    if (ringing) line.period_ms = 0;
    return line;
}

}  // namespace

void write_people(const Session& session, json::Value& written) {
    written.set("present", session.present);
    Value here{json::Array{}};
    for (const std::string& person : session.here) here.push(person);
    written.set("here", std::move(here));
    Value heats{json::Object{}};
    for (const auto& [person, heat] : session.heats) heats.set(person, heat);
    written.set("heats", std::move(heats));
    Value questions{json::Array{}};
    for (const OpenQuestion& open : session.questions) questions.push(from(open));
    written.set("questions", std::move(questions));
}

void read_people(json::ObjectReader& reader, Session& session) {
    if (reader.has("heat")) {
        session.heats = {{session.present, static_cast<int>(reader.integer("heat", 0, 100))}};
        return;
    }
    session.present = reader.text("present");
    reader.value("here");
    session.here = reader.texts_or_none("here");
    session.heats = heats_from(reader);
    const json::Array* questions = reader.array("questions");
    if (questions == nullptr) return;
    for (const Value& value : *questions) session.questions.push_back(question_from(value, reader.sink()));
}

json::Value to_json(const Phone& phone) {
    Value lines{json::Array{}};
    for (const Line& line : phone.lines) lines.push(from(line));
    Value written{json::Object{}};
    written.set("lines", std::move(lines));
    written.set("rings_at_pick_up", phone.rings_at_pick_up);
    return written;
}

Phone phone_from(const json::Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "the phone", sink);
    Phone phone;
    phone.rings_at_pick_up = static_cast<int>(reader.integer("rings_at_pick_up", 0, INT32_MAX));
    if (!reader.has("lines")) {
        phone.line(1) = old_line(reader);
        return phone;
    }
    const json::Array* lines = reader.array("lines");
    if (lines == nullptr) return phone;
    if (lines->size() != phone.lines.size()) {
        sink.error(value.position, "005", "the phone has not two lines", "start the scenario anew");
        return phone;
    }
    for (std::size_t i = 0; i < phone.lines.size(); ++i) phone.lines[i] = line_from((*lines)[i], sink);
    return phone;
}

}  // namespace frontdesk::session
