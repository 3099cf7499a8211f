#include "curriculum/reading.h"

namespace frontdesk::curriculum {

core::Place place_of(const json::ObjectReader& reader, const std::string& key) {
    const json::Position position = reader.position_of(key);
    return {reader.sink().file, position.line, position.column};
}

int read_version(json::ObjectReader& reader) {
    constexpr int most = 1'000'000;
    return static_cast<int>(reader.integer_or("version", 1, most, 0));
}

void check_id(const json::ObjectReader& reader, const std::string& id, std::set<std::string>& known) {
    if (id.empty()) return;
    if (!json::is_name(id)) {
        reader.sink().error(reader.position_of("id"), "008", "'" + id + "' is no name", json::name_way_out);
    }
    if (!known.insert(id).second) {
        reader.sink().error(reader.position_of("id"), "010", "the id '" + id + "' is taken already",
                            "give one of the two another id");
    }
}

void read_each(json::ObjectReader& reader, const std::string& key, const std::string& what,
               const std::function<void(json::ObjectReader&)>& read) {
    const json::Array* elements = reader.array(key);
    if (elements == nullptr) return;
    if (elements->empty()) {
        reader.sink().error(reader.position_of(key), "006", "'" + key + "' of " + reader.what() + " is empty",
                            "write at least one");
    }
    for (const json::Value& element : *elements) {
        json::ObjectReader part(element, what, reader.sink());
        if (part.usable()) read(part);
    }
}

}  // namespace frontdesk::curriculum
