#include "phrasing/field_reader.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

constexpr int deepest_expression = 8;

void report(const PatternFault& fault, bool usable, const json::Value& value, const std::string& what,
            const Reading& reading) {
    // The pattern begins behind the opening quote of its string.
    const json::Position position{value.position.line,
                                  value.position.column + 1 + static_cast<int>(fault.column)};
    const std::string message = what + ": " + fault.message;
    if (usable) {
        reading.sink.warning(position, fault.code, message, fault.way_out);
    } else {
        reading.sink.error(position, fault.code, message, fault.way_out);
    }
}

ExpressionRef expression(const json::Value& value, const std::string& what, const Reading& reading,
                         int depth);

std::shared_ptr<Expression> made(Expression::Kind kind, const json::Value& value, const Reading& reading) {
    auto expression = std::make_shared<Expression>();
    expression->kind = kind;
    expression->position = value.position;
    expression->file = reading.sink.file;
    return expression;
}

ExpressionRef list_expression(Expression::Kind kind, const json::Value& value, const std::string& what,
                              const Reading& reading, int depth) {
    auto list = made(kind, value, reading);
    if (const json::Array* parts = value.as_array()) {
        for (const json::Value& part : *parts)
            if (ExpressionRef read = expression(part, what, reading, depth + 1)) list->parts.push_back(read);
    } else if (ExpressionRef read = expression(value, what, reading, depth + 1)) {
        list->parts.push_back(read);
    }
    return list->parts.empty() ? nullptr : list;
}

/// {"rule": "M13", "within": "sentence", "side": "after"}, the same with "pattern", or {"customer": "…"}.
ExpressionRef leaf_expression(json::ObjectReader& object, const json::Value& value, const Reading& reading) {
    const bool rule = object.has("rule");
    const bool customer = object.has("customer");
    auto leaf = made(rule       ? Expression::Kind::rule
                     : customer ? Expression::Kind::customer_words
                                : Expression::Kind::words,
                     value, reading);
    if (rule) {
        leaf->rule_id = object.text("rule");
    } else {
        leaf->patterns = read_patterns(object, customer ? "customer" : "pattern", reading);
        if (leaf->patterns.empty()) return nullptr;
    }
    leaf->within = read_scope(object, "within", Scope::reply);
    const std::string side = object.one_of_or("side", {"anywhere", "before", "after"}, "anywhere");
    leaf->side = side == "before"  ? Expression::Side::before
                 : side == "after" ? Expression::Side::after
                                   : Expression::Side::anywhere;
    return leaf;
}

ExpressionRef object_expression(const json::Value& value, const std::string& what, const Reading& reading,
                                int depth) {
    json::ObjectReader object(value, what, reading.sink);
    constexpr std::pair<const char*, Expression::Kind> lists[] = {
        {"all", Expression::Kind::all}, {"any", Expression::Kind::any}, {"not", Expression::Kind::none_of}};
    for (const auto& [key, kind] : lists) {
        if (const json::Value* inner = object.value_or_null(key))
            return list_expression(kind, *inner, what, reading, depth);
    }
    if (object.has("rule") || object.has("customer") || object.has("pattern"))
        return leaf_expression(object, value, reading);
    if (object.has("contexts")) {
        auto situation = made(Expression::Kind::context, value, reading);
        situation->contexts = read_contexts(object, "contexts");
        return situation->contexts.empty() ? nullptr : situation;
    }
    if (object.has("turn")) {
        object.one_of("turn", {"opening"});
        return made(Expression::Kind::opening, value, reading);
    }
    reading.sink.error(value.position, "004", what + " says nothing that could be looked for",
                       "use one of all, any, not, rule, pattern, customer, contexts, turn");
    return nullptr;
}

ExpressionRef expression(const json::Value& value, const std::string& what, const Reading& reading,
                         int depth) {
    if (depth > deepest_expression) {
        reading.sink.error(value.position, "019", what + " is nested too deep", "write it flatter");
        return nullptr;
    }
    if (const std::string* rule = value.as_string()) {
        auto named = made(Expression::Kind::rule, value, reading);
        named->rule_id = *rule;
        return named;
    }
    if (value.as_array()) return list_expression(Expression::Kind::any, value, what, reading, depth);
    return object_expression(value, what, reading, depth);
}

}  // namespace

std::optional<PatternId> read_pattern(const json::Value& value, const std::string& what,
                                      const Reading& reading, Purpose purpose) {
    const std::string* written = value.as_string();
    if (written == nullptr) {
        reading.sink.error(value.position, "001",
                           what + " must be a string, but is " + std::string(value.kind_name()),
                           "write the pattern in quotes");
        return std::nullopt;
    }
    const PatternSet::Added added = reading.patterns.add(*written);
    for (const PatternFault& fault : added.faults) report(fault, added.usable, value, what, reading);
    if (!added.usable) return std::nullopt;
    if (purpose == Purpose::finds && added.shape == PatternSet::Shape::one_character_by_omission) {
        reading.sink.error(
            value.position, "032",
            what + ": with all its options left out the pattern is a single character: " + *written,
            "make more of it mandatory: [x] may be left out, (x) may not");
        return std::nullopt;
    }
    if (purpose == Purpose::finds && added.shape == PatternSet::Shape::one_character) {
        reading.sink.warning(value.position, "012", what + ": a match can be a single character: " + *written,
                             "make it longer, or pin it with ^ or $");
    }
    return added.id;
}

std::vector<PatternId> read_patterns(json::ObjectReader& object, const std::string& key,
                                     const Reading& reading) {
    std::vector<PatternId> patterns;
    const auto take = [&](const json::Value& value) {
        if (const auto id = read_pattern(value, object.what() + ", " + key, reading, Purpose::helps))
            patterns.push_back(*id);
    };
    const json::Value* value = object.value_or_null(key);
    if (value == nullptr) return patterns;
    if (const json::Array* list = value->as_array()) {
        std::for_each(list->begin(), list->end(), take);
    } else {
        take(*value);
    }
    return patterns;
}

ExpressionRef read_expression(json::ObjectReader& object, const std::string& key, const Reading& reading) {
    const json::Value* value = object.value_or_null(key);
    if (value == nullptr || value->is_null()) return nullptr;
    return expression(*value, object.what() + ", " + key, reading, 0);
}

Contexts read_contexts(json::ObjectReader& object, const std::string& key) {
    Contexts contexts;
    const json::Position position = object.position_of(key);
    for (const std::string& word : object.texts_or_none(key)) {
        if (const auto context = context_from(word)) {
            contexts.add(*context);
            continue;
        }
        const std::string near = core::nearest(word, context_words());
        object.sink().error(position, "004", object.what() + ": there is no context '" + word + "'",
                            near.empty() ? "use one of call-opening, call, desk, visit, complaint, emergency"
                                         : "write '" + near + "' if that is meant");
    }
    return contexts;
}

std::optional<RulePoints> read_points(json::ObjectReader& object, const std::string& repeated) {
    constexpr std::int64_t most_points = 100;
    const json::Value* value = object.value_or_null("points");
    if (value == nullptr) return std::nullopt;
    json::ObjectReader inner(*value, object.what() + ", points", object.sink());
    if (!inner.usable()) return std::nullopt;
    RulePoints points;
    points.amount = static_cast<int>(inner.integer("amount", 0, most_points));
    points.per_hit = inner.one_of_or("per", {"rule", repeated}, "rule") == repeated;
    return points;
}

Scope read_scope(json::ObjectReader& object, const std::string& key, Scope fallback) {
    const char* const words[] = {"clause", "sentence", "reply"};
    const std::string word =
        object.one_of_or(key, {words[0], words[1], words[2]}, words[static_cast<std::size_t>(fallback)]);
    return word == words[0] ? Scope::clause : word == words[1] ? Scope::sentence : Scope::reply;
}

}  // namespace frontdesk::phrasing
