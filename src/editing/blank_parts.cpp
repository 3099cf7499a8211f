#include "editing/blank_parts.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "editing/tidy.h"

namespace frontdesk::editing {

namespace {

using curriculum::PartKind;
using json::Array;
using json::Value;

// Written as text, because the tidy form breaks lists where their author did.
constexpr const char* blank_situation = R"({
  "id": "ID", "title": "",
  "context": "call",
  "scene": "",
  "customer": "",
  "owner": {"name": "", "address": "", "flat": "", "role": "业主", "portrait": "chen", "type": "rational"},
  "bad": "",
  "felt": "",
  "wants": [],
  "models": [
    ""
  ],
  "tip": ""
})";

constexpr const char* blank_question = R"({
  "id": "ID",
  "kind": "single",
  "prompt": "",
  "options": [
    {"id": "a", "text": "", "right": true},
    {"id": "b", "text": ""},
    {"id": "c", "text": ""}
  ],
  "explain": "",
  "source": ""
})";

constexpr const char* blank_quota =
    R"({"count": 1, "tracks": ["phone", "reception", "complaints", "business", "visits"], "difficulty": [1, 3]})";

constexpr const char* blank_drill = R"({
  "format": 1,
  "rule": "NAME",
  "title": "",
  "sources": [],
  "situations": [
PIECES
  ]
})";

constexpr const char* blank_topic = R"({
  "format": 1,
  "id": "NAME",
  "title": "",
  "questions": [
PIECES
  ]
})";

constexpr const char* blank_exam = R"({
  "format": 1,
  "id": "NAME",
  "title": "",
  "summary": "",
  "draw": [
PIECES
  ],
  "minutes": 40,
  "pass_mark": 80,
  "fatal": true
})";

std::string replaced(std::string text, const std::string& word, const std::string& by) {
    const std::size_t at = text.find(word);
    return at == std::string::npos ? text : text.replace(at, word.size(), by);
}

Value tree_of_blank(const std::string& text) {
    return json::parse(text, "").root;
}

/// "question-4": the first number that nobody has.
std::string free_number(const Value& list, const std::string& stem, std::size_t from) {
    const Array* elements = list.as_array();
    for (std::size_t number = from;; ++number) {
        std::string id = stem + std::to_string(number);
        const bool taken =
            elements != nullptr && std::any_of(elements->begin(), elements->end(),
                                               [&](const Value& one) { return text_at(one, {"id"}) == id; });
        if (!taken) return id;
    }
}

/// "a", "b", … and behind "z" "item-27".
std::string free_letter(const Value& list) {
    const Array* elements = list.as_array();
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        std::string id(1, letter);
        const bool taken =
            elements != nullptr && std::any_of(elements->begin(), elements->end(),
                                               [&](const Value& one) { return text_at(one, {"id"}) == id; });
        if (!taken) return id;
    }
    return free_number(list, "item-", elements->size() + 1);
}

Value list_in(const Value& part, const char* key) {
    const Value* list = part.find(key);
    return list == nullptr || list->as_array() == nullptr ? Value(Array{}) : *list;
}

/// What a line of any kind says.
std::vector<std::string> lines_of(const Value& question) {
    std::vector<std::string> lines;
    for (const auto& [list, key] : {std::pair{"options", "text"}, {"items", "text"}, {"pairs", "left"}}) {
        const Value found = list_in(question, list);
        for (const Value& one : *found.as_array()) lines.push_back(text_at(one, {key}));
    }
    return lines;
}

std::string lines_text(const Value& question, const std::string& kind) {
    constexpr std::size_t most_options = 8;
    std::vector<std::string> lines = lines_of(question);
    lines.resize(std::max<std::size_t>(lines.size(), 3));
    if (kind == "single" || kind == "multiple") lines.resize(std::min(lines.size(), most_options));
    std::string text;
    Value taken{Array{}};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Value line;
        line.set("id", free_letter(taken));
        line.set(kind == "match" ? "left" : "text", lines[i]);
        if (kind == "match") line.set("right", "");
        if (kind == "sort") line.set("bin", i == 0 ? "one" : "two");
        if ((kind == "single" || kind == "multiple") && i == 0) line.set("right", true);
        taken.push(line);
        text += (i == 0 ? "\n" : ",\n") + json::write(line);
    }
    return "[" + text + "\n]";
}

std::string keys_of_kind(const Value& question, const std::string& kind) {
    if (kind == "number") return "\"expect\": 0,\n\"tolerance\": 0,\n\"unit\": \"\",\n";
    const std::string lines = lines_text(question, kind);
    if (kind == "order") return "\"items\": " + lines + ",\n";
    if (kind == "match") return "\"pairs\": " + lines + ",\n\"spare\": [],\n";
    if (kind == "sort") {
        return "\"bins\": [\n{\"id\": \"one\", \"label\": \"\"},\n{\"id\": \"two\", \"label\": \"\"}\n],\n"
               "\"items\": " +
               lines + ",\n";
    }
    return "\"options\": " + lines + ",\n";
}

std::vector<std::string> item_ids(const Value& question) {
    std::vector<std::string> ids;
    const Value items = list_in(question, "items");
    for (const Value& one : *items.as_array()) ids.push_back(text_at(one, {"id"}));
    return ids;
}

bool are_together(const Value& question, const std::string& left, const std::string& right) {
    const Value groups = list_in(question, "loose");
    for (const Value& group : *groups.as_array()) {
        bool has_left = false;
        bool has_right = false;
        for (const Value& id : group.as_array() == nullptr ? Array{} : *group.as_array()) {
            has_left = has_left || (id.as_string() != nullptr && *id.as_string() == left);
            has_right = has_right || (id.as_string() != nullptr && *id.as_string() == right);
        }
        if (has_left && has_right) return true;
    }
    return false;
}

/// @param joined of each item, whether it goes with the one before it
Value with_groups(const Value& question, const std::vector<bool>& joined) {
    const std::vector<std::string> ids = item_ids(question);
    Array groups;
    for (std::size_t i = 1; i < ids.size(); ++i) {
        if (!joined[i]) continue;
        if (groups.empty() || !joined[i - 1]) groups.emplace_back(Array{Value(ids[i - 1])});
        groups.back().push(ids[i]);
    }
    if (groups.empty()) return without(question, {"loose"}).value_or(question);
    if (question.find("loose") == nullptr)
        return with_member(question, {}, "items", "loose", Value(std::move(groups))).value_or(question);
    return with_value(question, {"loose"}, Value(std::move(groups))).value_or(question);
}

std::vector<bool> joined_items(const Value& question) {
    const std::size_t count = item_ids(question).size();
    std::vector<bool> joined(count, false);
    for (std::size_t i = 1; i < count; ++i) joined[i] = is_loose(question, i);
    return joined;
}

}  // namespace

const char* pieces_key_of(PartKind kind) {
    if (kind == PartKind::drill) return "situations";
    return kind == PartKind::topic ? "questions" : "draw";
}

Value blank_piece(PartKind kind, const Value& part) {
    const Value list = list_in(part, pieces_key_of(kind));
    const std::size_t next = list.as_array()->size() + 1;
    if (kind == PartKind::drill) return tree_of_blank(replaced(blank_situation, "ID", free_letter(list)));
    if (kind == PartKind::exam) return tree_of_blank(blank_quota);
    return tree_of_blank(replaced(blank_question, "ID", free_number(list, "question-", next)));
}

std::string blank_part(PartKind kind, const std::string& name) {
    std::string text = blank_exam;
    std::string pieces = blank_quota;
    if (kind == PartKind::drill) {
        text = blank_drill;
        pieces = replaced(blank_situation, "ID", "a") + ",\n" + replaced(blank_situation, "ID", "b");
    } else if (kind == PartKind::topic) {
        text = blank_topic;
        pieces = replaced(blank_question, "ID", "question-1");
    }
    return tidy(tree_of_blank(replaced(replaced(text, "PIECES", pieces), "NAME", name)));
}

std::optional<Value> copied_piece(PartKind kind, const Value& part, std::size_t piece) {
    const Value list = list_in(part, pieces_key_of(kind));
    if (piece >= list.as_array()->size()) return std::nullopt;
    const Value& original = (*list.as_array())[piece];
    if (kind == PartKind::exam) return original;
    const Value fresh = blank_piece(kind, part);
    return with_value(original, {"id"}, Value(text_at(fresh, {"id"})));
}

Value blank_line(const Value& question, const std::string& list) {
    Value line;
    line.set("id", free_letter(list_in(question, list.c_str())));
    if (list == "pairs") {
        line.set("left", "");
        line.set("right", "");
        return line;
    }
    line.set(list == "bins" ? "label" : "text", "");
    const Value bins = list_in(question, "bins");
    if (list == "items" && text_at(question, {"kind"}) == "sort" && !bins.as_array()->empty())
        line.set("bin", text_at(bins.as_array()->front(), {"id"}));
    return line;
}

Value with_question_kind(const Value& question, const std::string& kind) {
    const auto text = [&](const char* key) { return json::write(Value(text_at(question, {key}))); };
    return tree_of_blank("{\n\"id\": " + text("id") + ",\n\"kind\": " + json::write(Value(kind)) +
                         ",\n\"prompt\": " + text("prompt") + ",\n" + keys_of_kind(question, kind) +
                         "\"explain\": " + text("explain") + ",\n\"source\": " + text("source") + "\n}");
}

bool is_loose(const Value& question, std::size_t index) {
    const std::vector<std::string> ids = item_ids(question);
    return index > 0 && index < ids.size() && are_together(question, ids[index - 1], ids[index]);
}

Value with_loose(const Value& question, std::size_t index, bool loose) {
    std::vector<bool> joined = joined_items(question);
    if (index < joined.size()) joined[index] = loose;
    return with_groups(question, joined);
}

Value with_sound_groups(const Value& question) {
    return question.find("loose") == nullptr ? question : with_groups(question, joined_items(question));
}

}  // namespace frontdesk::editing
