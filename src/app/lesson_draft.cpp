#include "app/lesson_draft.h"

#include <algorithm>

#include "app/form_fields.h"
#include "json/value.h"
#include "text/utf8.h"

namespace frontdesk::app {

namespace {

constexpr std::array<const char*, 5> way_names{"typed", "vote", "relay", "pair", "done"};
static_assert(way_names.size() == static_cast<std::size_t>(LessonWay::done) + 1);

std::string string_at(const json::Value& object, const char* key) {
    const json::Value* found = object.find(key);
    const std::string* text = found != nullptr ? found->as_string() : nullptr;
    return text != nullptr ? *text : std::string();
}

std::int64_t number_at(const json::Value& object, const char* key) {
    const json::Value* found = object.find(key);
    const std::int64_t* number = found != nullptr ? found->as_integer() : nullptr;
    return number != nullptr ? *number : 0;
}

}  // namespace

std::string to_json(const LessonDesk& desk, const std::string& node) {
    json::Value written;
    written.set("node", node);
    written.set("way", way_names[static_cast<std::size_t>(desk.way)]);
    written.set("turn_s", desk.turn_s);
    written.set("first", text::repaired(desk.words[0]));
    written.set("second", text::repaired(desk.words[1]));
    written.set("first_by", desk.by[0].value);
    written.set("second_by", desk.by[1].value);
    written.set("hands", hands_to_json(desk.hands));
    written.set("fields", to_json(filled_fields(desk.fields)));
    return json::write(written);
}

LessonDesk desk_from_json(const std::string& stored, const std::string& node) {
    LessonDesk desk;
    const json::Parsed parsed = json::parse(stored, "lesson");
    if (!parsed.usable) return desk;
    const json::Value& written = parsed.root;
    const auto way = std::find(way_names.begin(), way_names.end(), string_at(written, "way"));
    if (way != way_names.end()) desk.way = static_cast<LessonWay>(way - way_names.begin());
    desk.turn_s = static_cast<int>(std::clamp<std::int64_t>(number_at(written, "turn_s"), 0, 600));
    desk.by = {records::TraineeId{number_at(written, "first_by")}, {}};
    if (string_at(written, "node") != node) return desk;
    desk.words = {string_at(written, "first"), string_at(written, "second")};
    desk.by[1] = {number_at(written, "second_by")};
    desk.hands = hands_from_json(string_at(written, "hands"));
    desk.fields = fields_from_json(string_at(written, "fields"));
    return desk;
}

}  // namespace frontdesk::app
