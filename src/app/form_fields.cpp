#include "app/form_fields.h"

#include "core/error.h"
#include "json/value.h"
#include "text/utf8.h"

namespace frontdesk::app {

FormFields filled_fields(const FormFields& fields) {
    FormFields filled;
    for (const auto& [id, value] : fields) {
        if (!value.empty()) filled[id] = text::repaired(value);
    }
    return filled;
}

std::string to_json(const FormFields& fields) {
    if (fields.empty()) return {};
    json::Value object;
    for (const auto& [id, value] : fields) object.set(id, value);
    return json::write(object);
}

FormFields fields_from_json(const std::string& stored) {
    if (stored.empty()) return {};
    const json::Parsed parsed = json::parse(stored, "form");
    const json::Object* object = parsed.usable ? parsed.root.as_object() : nullptr;
    FormFields fields;
    bool sound = object != nullptr;
    for (std::size_t i = 0; sound && i < object->size(); ++i) {
        const json::Member& field = (*object)[i];
        sound = field.value.as_string() != nullptr;
        if (sound) fields[field.key] = *field.value.as_string();
    }
    if (sound) return fields;
    throw core::Error("a half-filled form holds what this program never writes",
                      "Open it with the program that wrote it.");
}

}  // namespace frontdesk::app
