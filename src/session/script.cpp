#include "session/script.h"

#include <algorithm>
#include <array>

#include "json/reader.h"
#include "json/value.h"

namespace frontdesk::session {
namespace {

constexpr const char* script_prefix = "SP";
constexpr double longest_wait = 1e9;
constexpr std::array keys = {"say", "choose", "do", "wait", "fill", "hint", "answer", "order", "sort"};

std::string possible() {
    std::string words;
    for (const char* key : keys) words += (words.empty() ? "" : ", ") + std::string(key);
    return words;
}

Fill read_fill(json::ObjectReader& reader) {
    Fill fill;
    const json::Object* fields = reader.object("fill");
    if (fields == nullptr) return fill;
    for (const json::Member& member : *fields) {
        if (const std::string* text = member.value.as_string()) {
            fill.fields[member.key] = *text;
        } else {
            reader.sink().error(
                member.value.position, "001",
                "field '" + member.key + "' must be a text, but is " + std::string(member.value.kind_name()),
                "write it in quotation marks");
        }
    }
    return fill;
}

Answer read_answer(json::ObjectReader& reader, const std::string& key, const json::Value& line) {
    reader.value(key);
    std::optional<exercise::Answer> answer = exercise::answer_from(line);
    if (answer) return {std::move(*answer)};
    reader.sink().error(reader.position_of(key), "103", "'" + key + "' holds no answer to an exercise",
                        "write \"answer\": an id, a list of ids, a number or an object; \"order\": a list of "
                        "ids; \"sort\": an object");
    return {};
}

Input read_input(json::ObjectReader& reader, const std::string& key, const json::Value& line) {
    if (key == "answer" || key == "order" || key == "sort") return read_answer(reader, key, line);
    if (key == "say") return Say{reader.value(key) == nullptr ? std::string() : reader.text_or(key, {})};
    if (key == "choose") return Choose{reader.text(key)};
    if (key == "do") return Do{reader.text(key)};
    if (key == "wait") return Wait{reader.real_or(key, 0, longest_wait, 0)};
    if (key == "fill") return read_fill(reader);
    if (!reader.boolean_or(key, true)) {
        reader.sink().error(reader.position_of(key), "004", "'hint' can only be true",
                            "write {\"hint\":true}, or leave the line out");
    }
    return AskHint{};
}

/// The one key that says what kind of input it is; empty after a problem was reported.
std::string input_key(const json::ObjectReader& reader, const json::Sink& sink) {
    std::vector<std::string> found;
    for (const char* key : keys) {
        if (reader.has(key)) found.emplace_back(key);
    }
    if (found.size() == 1) return found.front();
    if (found.size() > 1) {
        sink.error(reader.position(), "102", "a line has both '" + found[0] + "' and '" + found[1] + "'",
                   "give each its own line");
        return {};
    }
    sink.error(reader.position(), "101", "a line says nothing that can be done", "use one of: " + possible());
    return {};
}

/// Every line is a JSON text of its own: its places get the line of the script.
core::Problem placed(core::Problem problem, int line_number) {
    problem.place.line = line_number + std::max(problem.place.line, 1) - 1;
    return problem;
}

json::Value object_with(const char* key, json::Value value) {
    json::Value object(json::Object{});
    object.set(key, std::move(value));
    return object;
}

struct Written {
    json::Value operator()(const Say& say) const { return object_with("say", say.text); }
    json::Value operator()(const Choose& choose) const { return object_with("choose", choose.option); }
    json::Value operator()(const Do& act) const { return object_with("do", act.act); }
    json::Value operator()(const Wait& wait) const { return object_with("wait", wait.seconds); }
    json::Value operator()(const Fill& fill) const {
        json::Value fields(json::Object{});
        for (const auto& [id, text] : fill.fields) fields.set(id, text);
        return object_with("fill", std::move(fields));
    }
    json::Value operator()(const AskHint&) const { return object_with("hint", true); }
    json::Value operator()(const Answer& answer) const { return exercise::to_json(answer.answer); }
};

bool is_for_the_reader(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t\r");
    return first == std::string_view::npos || line[first] == '#';
}

}  // namespace

std::variant<Input, core::Problem> parse_script_line(std::string_view line, const std::string& file,
                                                     int line_number) {
    json::Parsed parsed = json::parse(line, file);
    if (!parsed.problems.empty()) return placed(parsed.problems.front(), line_number);
    core::Problems problems;
    Input input;
    {
        const json::Sink sink{problems, file, script_prefix};
        json::ObjectReader reader(parsed.root, "the line", sink);
        const std::string key = reader.usable() ? input_key(reader, sink) : std::string();
        if (!key.empty()) input = read_input(reader, key, parsed.root);
    }
    if (!problems.empty()) return placed(problems.front(), line_number);
    return input;
}

Script read_script(std::string_view text, const std::string& file) {
    Script script;
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.substr(0, byte_order_mark.size()) == byte_order_mark) {
        text.remove_prefix(byte_order_mark.size());
    }
    int number = 0;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, length);
        text.remove_prefix(std::min(length + 1, text.size()));
        ++number;
        if (is_for_the_reader(line)) continue;
        std::variant<Input, core::Problem> parsed = parse_script_line(line, file, number);
        if (auto* problem = std::get_if<core::Problem>(&parsed)) {
            script.problems.push_back(std::move(*problem));
        } else {
            script.lines.push_back({number, std::get<Input>(std::move(parsed))});
        }
    }
    return script;
}

std::string to_script_line(const Input& input) {
    return json::write(std::visit(Written{}, input));
}

}  // namespace frontdesk::session
