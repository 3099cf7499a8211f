#include "phrasing/promise_json.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

using json::ObjectReader;
using json::Value;

constexpr std::int64_t most = INT32_MAX;

Value from(const Span& span) {
    Value written{json::Array{}};
    written.push(static_cast<std::int64_t>(span.begin));
    written.push(static_cast<std::int64_t>(span.end));
    return written;
}

Span span_from(ObjectReader& reader) {
    const json::Array* ends = reader.array("span");
    const bool two = ends != nullptr && ends->size() == 2;
    const std::int64_t* begin = two ? ends->front().as_integer() : nullptr;
    const std::int64_t* end = two ? ends->back().as_integer() : nullptr;
    if (begin != nullptr && end != nullptr && *begin >= 0 && *end >= *begin)
        return {static_cast<std::size_t>(*begin), static_cast<std::size_t>(*end)};
    if (ends != nullptr) {
        reader.sink().error(reader.position_of("span"), "005", "a span is not two ascending offsets",
                            "write [begin, end]");
    }
    return {};
}

/// The enumerator whose word stands under `key`.
template <typename Enum>
Enum one_of(ObjectReader& reader, const std::string& key, Enum last) {
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) words.emplace_back(to_word(static_cast<Enum>(i)));
    const auto found = std::find(words.begin(), words.end(), reader.one_of(key, words));
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
}

int number(ObjectReader& reader, const std::string& key, std::int64_t least) {
    return static_cast<int>(reader.integer_or(key, least, most, least));
}

Value from(const Due& due) {
    Value written{json::Object{}};
    written.set("kind", to_word(due.kind));
    written.set("span", from(due.span));
    written.set("text", due.text);
    written.set("means", meaning(due));
    if (due.day.kind != Day::Kind::unsaid) {
        written.set("day", to_word(due.day.kind));
        written.set("day_value", due.day.value);
    }
    if (due.from >= 0) written.set("from", due.from);
    if (due.to >= 0) written.set("to", due.to);
    if (due.kind == Due::Kind::within) {
        written.set("amount", due.amount);
        written.set("unit", to_word(due.unit));
    }
    return written;
}

Due due_from(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "the time of a promise", sink);
    Due due;
    due.kind = one_of(reader, "kind", Due::Kind::other);
    due.span = span_from(reader);
    due.text = reader.text_or("text", {});
    reader.text_or("means", {});
    if (reader.has("day")) due.day.kind = one_of(reader, "day", Day::Kind::month_end);
    due.day.value = number(reader, "day_value", 0);
    due.from = number(reader, "from", -1);
    due.to = number(reader, "to", -1);
    due.amount = number(reader, "amount", 0);
    if (reader.has("unit")) due.unit = one_of(reader, "unit", Due::Unit::working_days);
    return due;
}

}  // namespace

Value to_json(const Promise& promise) {
    Value written{json::Object{}};
    written.set("act", promise.act);
    written.set("span", from(promise.span));
    written.set("text", promise.text);
    written.set("who", to_word(promise.who));
    if (!promise.who_text.empty()) written.set("who_text", promise.who_text);
    if (promise.due) written.set("due", from(*promise.due));
    written.set("definite", promise.definite);
    if (promise.beyond_authority) written.set("beyond_authority", true);
    if (promise.moved) written.set("moved", true);
    if (promise.further) written.set("further", true);
    return written;
}

Promise promise_from(const Value& value, const json::Sink& sink) {
    ObjectReader reader(value, "a promise", sink);
    Promise promise;
    promise.act = reader.text("act");
    promise.span = span_from(reader);
    promise.text = reader.text_or("text", {});
    promise.who = one_of(reader, "who", Doer::company);
    promise.who_text = reader.text_or("who_text", {});
    if (const Value* due = reader.value_or_null("due")) promise.due = due_from(*due, sink);
    promise.definite = reader.boolean_or("definite", false);
    promise.beyond_authority = reader.boolean_or("beyond_authority", false);
    promise.moved = reader.boolean_or("moved", false);
    promise.further = reader.boolean_or("further", false);
    return promise;
}

bool fits(const Promise& promise, std::size_t bytes) {
    return promise.span.end <= bytes && (!promise.due || promise.due->span.end <= bytes);
}

}  // namespace frontdesk::phrasing
