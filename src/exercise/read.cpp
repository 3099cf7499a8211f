#include "exercise/read.h"

#include <utility>

#include "exercise/check.h"

namespace frontdesk::exercise {

namespace {

constexpr double largest_number = 1e9;

/// The name of the thing for messages: "an option of node 'ask'".
std::string of(const char* thing, const json::ObjectReader& reader) {
    return std::string(thing) + " of " + reader.what();
}

/// Reads each element of the required list under `key` as an object of its own.
template <typename Read>
void each(json::ObjectReader& reader, const std::string& key, const char* thing, Read read) {
    const json::Array* array = reader.array(key);
    if (array == nullptr) return;
    for (const json::Value& element : *array) {
        json::ObjectReader part(element, of(thing, reader), reader.sink());
        if (part.usable()) read(part);
    }
}

std::string read_id(json::ObjectReader& reader) {
    std::string id = reader.text("id");
    check_id(reader, id);
    return id;
}

std::vector<Option> read_options(json::ObjectReader& reader) {
    std::vector<Option> options;
    each(reader, "options", "an option", [&](json::ObjectReader& part) {
        Option option;
        option.id = read_id(part);
        option.text = part.text("text");
        option.right = part.boolean_or("right", false);
        option.why = part.text_or("why", {});
        options.push_back(std::move(option));
    });
    return options;
}

std::vector<std::vector<std::string>> read_loose(json::ObjectReader& reader) {
    std::vector<std::vector<std::string>> groups;
    if (!reader.has("loose")) {
        reader.value_or_null("loose");
        return groups;
    }
    const json::Array* array = reader.array("loose");
    if (array == nullptr) return groups;
    for (const json::Value& element : *array) {
        std::vector<std::string> group;
        const json::Array* ids = element.as_array();
        for (std::size_t i = 0; ids != nullptr && i < ids->size(); ++i) {
            if (const std::string* id = (*ids)[i].as_string()) group.push_back(*id);
        }
        if (ids == nullptr || group.size() != ids->size()) {
            reader.sink().error(element.position, "001",
                                "'loose' of " + reader.what() + " must list lists of item ids",
                                "write it as in [[\"name\", \"number\"]]");
            continue;
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

Order read_order(json::ObjectReader& reader) {
    Order order;
    each(reader, "items", "an item", [&](json::ObjectReader& part) {
        Item item;
        item.id = read_id(part);
        item.text = part.text("text");
        order.items.push_back(std::move(item));
    });
    order.loose = read_loose(reader);
    return order;
}

Sort read_sort(json::ObjectReader& reader) {
    Sort sort;
    each(reader, "bins", "a bin", [&](json::ObjectReader& part) {
        Bin bin;
        bin.id = read_id(part);
        bin.label = part.text("label");
        sort.bins.push_back(std::move(bin));
    });
    each(reader, "items", "an item", [&](json::ObjectReader& part) {
        BinItem item;
        item.id = read_id(part);
        item.text = part.text("text");
        item.bin = part.text("bin");
        item.why = part.text_or("why", {});
        sort.items.push_back(std::move(item));
    });
    return sort;
}

Match read_match(json::ObjectReader& reader) {
    Match match;
    each(reader, "pairs", "a pair", [&](json::ObjectReader& part) {
        Pair pair;
        pair.id = read_id(part);
        pair.left = part.text("left");
        pair.right = part.text("right");
        match.pairs.push_back(std::move(pair));
    });
    match.spare = reader.texts_or_none("spare");
    return match;
}

Number read_number(json::ObjectReader& reader) {
    Number number;
    reader.value("expect");
    number.expect = reader.real_or("expect", -largest_number, largest_number, 0);
    number.tolerance = reader.real_or("tolerance", 0, largest_number, 0);
    number.unit = reader.text_or("unit", {});
    return number;
}

Exercise read_kind(json::ObjectReader& reader, Kind kind) {
    switch (kind) {
        case Kind::single:
            return Single{read_options(reader)};
        case Kind::multiple:
            return Multiple{read_options(reader)};
        case Kind::order:
            return read_order(reader);
        case Kind::sort:
            return read_sort(reader);
        case Kind::match:
            return read_match(reader);
        case Kind::number:
            break;
    }
    return read_number(reader);
}

}  // namespace

Exercise read_exercise(json::ObjectReader& reader, Kind kind) {
    const std::size_t before = reader.sink().problems.size();
    Exercise exercise = read_kind(reader, kind);
    // What is missing already says enough; counting the rest would only repeat it.
    if (reader.sink().problems.size() == before) check_sense(reader, exercise);
    return exercise;
}

}  // namespace frontdesk::exercise
