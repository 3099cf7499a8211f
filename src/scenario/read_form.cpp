#include <utility>

#include "scenario/read_nodes.h"
#include "scenario/words.h"

namespace frontdesk::scenario {

namespace {

FormField read_field(const json::Value& value, const std::string& node, const Reading& reading) {
    json::ObjectReader reader(value, "a field of " + node, reading.sink);
    FormField field;
    field.id = reader.text("id");
    reading.check_name("the field id", field.id, reader.position_of("id"));
    reading.give(GivenKind::field, field.id, reader.position_of("id"));
    field.label = reader.text("label");
    const std::string kind = reader.one_of_or("kind", field_kind_words(), field_kind_words().front());
    field.kind = enum_from<FieldKind>(field_kind_words(), kind).value_or(FieldKind::text);
    field.choices = reader.texts_or_none("choices");
    field.expect = reader.texts_or_none("expect");
    field.ask = reader.text_or("ask", {});
    field.points = static_cast<int>(reader.integer_or("points", 0, most_points, field.points));
    field.required = reader.boolean_or("required", field.required);
    return field;
}

}  // namespace

FormNode read_form(json::ObjectReader& reader, const Reading& reading) {
    FormNode form;
    form.prompt = reader.text("prompt");
    form.title = reader.text("title");
    if (const json::Array* fields = reader.array("fields")) {
        for (const json::Value& field : *fields) {
            form.fields.push_back(read_field(field, reader.what(), reading));
        }
        if (fields->empty()) {
            reading.sink.error(reader.position_of("fields"), "006",
                               "'fields' of " + reader.what() + " is empty", "list what is to be filled in");
        }
    }
    form.branches = read_branches(reader, reading);
    form.next = read_target(reader, "next", reading);
    return form;
}

}  // namespace frontdesk::scenario
