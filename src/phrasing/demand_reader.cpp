#include "phrasing/demand_reader.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

constexpr int deepest_demand = 8;
constexpr std::int64_t most_turns = 100;
constexpr std::size_t fewest_steps = 2;

constexpr std::pair<const char*, Demand::Kind> lists[] = {
    {"all", Demand::Kind::all}, {"any", Demand::Kind::any}, {"not", Demand::Kind::none_of}};

constexpr std::pair<const char*, Thing::Kind> thing_kinds[] = {{"rule", Thing::Kind::rule},
                                                               {"pattern", Thing::Kind::words},
                                                               {"event", Thing::Kind::event},
                                                               {"turn", Thing::Kind::turn}};

WhichTurn read_turn(json::ObjectReader& object) {
    const std::string word = object.one_of_or("turn", {"any", "first", "last"}, "any");
    return word == "first" ? WhichTurn::first : word == "last" ? WhichTurn::last : WhichTurn::any;
}

Speaker read_speaker(json::ObjectReader& object) {
    return speaker_from(object.one_of_or("by", speaker_words(), "clerk")).value_or(Speaker::clerk);
}

bool is_thing(const json::ObjectReader& object) {
    return std::any_of(std::begin(thing_kinds), std::end(thing_kinds),
                       [&](const auto& kind) { return object.has(kind.first); });
}

}  // namespace

DemandRef DemandReader::demand(json::ObjectReader& object, const std::string& key) {
    const json::Value* value = object.value_or_null(key);
    return value == nullptr ? nullptr : read(*value, object.what() + ", " + key, 0);
}

Things DemandReader::things(json::ObjectReader& object, const std::string& key) {
    const json::Value* value = object.value_or_null(key);
    return value == nullptr ? Things{} : read_things(*value, object.what() + ", " + key);
}

DemandRef DemandReader::read(const json::Value& value, const std::string& what, int depth) {
    if (depth > deepest_demand) {
        m_sink.error(value.position, "019", what + " is nested too deep", "write it flatter");
        return nullptr;
    }
    if (const std::string* id = value.as_string()) return of_thing(keep(named_rule(*id, value)));
    if (value.as_array() != nullptr) return read_list(Demand::Kind::any, value, what, depth);
    return read_object(value, what, depth);
}

DemandRef DemandReader::read_list(Demand::Kind kind, const json::Value& value, const std::string& what,
                                  int depth) {
    auto demand = std::make_shared<Demand>();
    demand->kind = kind;
    read_parts(*demand, value, what, depth);
    return demand->parts.empty() ? nullptr : demand;
}

void DemandReader::read_parts(Demand& demand, const json::Value& value, const std::string& what, int depth) {
    if (const json::Array* parts = value.as_array()) {
        for (const json::Value& part : *parts)
            if (DemandRef inner = read(part, what, depth + 1)) demand.parts.push_back(std::move(inner));
    } else if (DemandRef inner = read(value, what, depth + 1)) {
        demand.parts.push_back(std::move(inner));
    }
}

DemandRef DemandReader::read_object(const json::Value& value, const std::string& what, int depth) {
    json::ObjectReader object(value, what, m_sink);
    if (!object.usable()) return nullptr;
    auto demand = std::make_shared<Demand>();
    for (const auto& [key, kind] : lists) {
        const json::Value* parts = object.value_or_null(key);
        if (parts == nullptr) continue;
        demand->kind = kind;
        read_window(object, demand->window);
        demand->window.turn = read_turn(object);
        read_parts(*demand, *parts, what, depth);
        return demand->parts.empty() ? nullptr : demand;
    }
    if (const json::Value* steps = object.value_or_null("order")) {
        read_order(*demand, object, *steps);
        return demand->steps.size() < fewest_steps ? nullptr : demand;
    }
    if (is_thing(object)) {
        demand->kind = Demand::Kind::thing;
        demand->times = static_cast<std::uint32_t>(object.integer_or("times", 1, most_turns, 1));
        read_window(object, demand->window);
        auto single = thing(object, value);
        if (!single) return nullptr;
        demand->steps.push_back(keep(std::move(*single)));
        return demand;
    }
    object.ignore_rest();
    m_sink.error(value.position, "004", what + " says nothing that could be looked for",
                 "use one of all, any, not, order, rule, pattern, event, turn");
    return nullptr;
}

void DemandReader::read_order(Demand& demand, json::ObjectReader& object, const json::Value& value) {
    demand.kind = Demand::Kind::order;
    demand.missing_allowed = object.one_of_or("missing", {"counts", "allowed"}, "counts") == "allowed";
    read_window(object, demand.window);
    demand.window.turn = read_turn(object);
    if (const json::Array* steps = value.as_array()) {
        for (const json::Value& step : *steps) {
            Things found = read_things(step, object.what() + ", order");
            if (!found.empty()) demand.steps.push_back(std::move(found));
        }
    }
    if (demand.steps.size() < fewest_steps) {
        m_sink.error(value.position, "041", object.what() + ": an order needs two things or more",
                     "write [\"M01\", \"M04\"]");
    }
}

void DemandReader::read_window(json::ObjectReader& object, Window& window) {
    const std::vector<std::string> sides{"after", "later", "before", "earlier", "here", "anywhere"};
    if (object.value_or_null("side") != nullptr) {
        const std::string word = object.one_of("side", sides);
        const auto found = std::find(sides.begin(), sides.end(), word);
        if (found != sides.end()) window.side = static_cast<Window::Side>(found - sides.begin());
    }
    if (object.value_or_null("within_turns") != nullptr)
        window.within_turns = static_cast<std::uint32_t>(object.integer("within_turns", 0, most_turns));
    window.before = things(object, "before");
    window.after = things(object, "after");
}

Things DemandReader::read_things(const json::Value& value, const std::string& what) {
    Things things;
    const json::Value* several = value.find("any");
    const json::Value& list = several != nullptr ? *several : value;
    if (several != nullptr) {
        json::ObjectReader object(value, what, m_sink);
        object.value_or_null("any");
    }
    if (const json::Array* parts = list.as_array()) {
        for (const json::Value& part : *parts) add_thing(part, what, things);
    } else {
        add_thing(list, what, things);
    }
    return things;
}

void DemandReader::add_thing(const json::Value& value, const std::string& what, Things& things) {
    Things added;
    if (const std::string* id = value.as_string()) {
        added = keep(named_rule(*id, value));
    } else {
        json::ObjectReader object(value, what, m_sink);
        if (!object.usable()) return;
        if (auto read = thing(object, value)) added = keep(std::move(*read));
    }
    things.insert(things.end(), added.begin(), added.end());
}

std::optional<Thing> DemandReader::thing(json::ObjectReader& object, const json::Value& value) {
    Thing thing;
    thing.position = value.position;
    thing.file = m_sink.file;
    thing.by = read_speaker(object);
    thing.turn = read_turn(object);
    thing.contexts = read_contexts(object, "contexts");
    thing.name = object.text_or("name", "");
    thing.exceptions = read_patterns(object, "exceptions", reading());
    for (const auto& [key, kind] : thing_kinds) {
        if (!object.has(key)) continue;
        thing.kind = kind;
        if (kind == Thing::Kind::rule) thing.word = object.text("rule");
        if (kind == Thing::Kind::event) thing.word = object.one_of("event", event_words());
        if (kind == Thing::Kind::words) thing.patterns = read_patterns(object, "pattern", reading());
        if (kind == Thing::Kind::words && thing.patterns.empty()) return std::nullopt;
        return thing;
    }
    object.ignore_rest();
    m_sink.error(value.position, "004", object.what() + " names nothing that could occur",
                 "use one of rule, pattern, event, turn");
    return std::nullopt;
}

Things DemandReader::keep(Thing thing) {
    m_book.things.push_back(std::move(thing));
    return {static_cast<std::uint32_t>(m_book.things.size() - 1)};
}

Thing DemandReader::named_rule(const std::string& id, const json::Value& value) const {
    Thing thing;
    thing.word = id;
    thing.position = value.position;
    thing.file = m_sink.file;
    return thing;
}

DemandRef DemandReader::of_thing(Things things) const {
    auto demand = std::make_shared<Demand>();
    demand->kind = Demand::Kind::thing;
    demand->steps.push_back(std::move(things));
    return demand;
}

}  // namespace frontdesk::phrasing
