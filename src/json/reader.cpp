#include "json/reader.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace frontdesk::json {

namespace {

std::string quoted(const std::string& word) {
    return "'" + word + "'";
}

std::string joined(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
    return list;
}

std::string number_text(double number) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%g", number);
    return buffer.data();
}

}  // namespace

void Sink::error(const Position& position, const std::string& number, std::string message,
                 std::string way_out) const {
    problems.push_back({prefix + number,
                        core::Level::error,
                        {file, position.line, position.column},
                        std::move(message),
                        std::move(way_out)});
}

void Sink::warning(const Position& position, const std::string& number, std::string message,
                   std::string way_out) const {
    error(position, number, std::move(message), std::move(way_out));
    problems.back().level = core::Level::warning;
}

bool is_name(std::string_view word) {
    constexpr std::size_t longest = 60;
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-_";
    return word.size() <= longest && word.find_first_not_of(allowed) == std::string_view::npos;
}

ObjectReader::ObjectReader(const Value& value, std::string what, const Sink& sink)
    : m_object(value.as_object()), m_position(value.position), m_what(std::move(what)), m_sink(sink) {
    if (m_object != nullptr) return;
    m_sink.error(m_position, "001", m_what + " must be an object, but is " + std::string(value.kind_name()),
                 "write { … } here");
}

ObjectReader::~ObjectReader() {
    finish();
}

const Value* ObjectReader::peek(const std::string& key) const {
    if (m_object == nullptr) return nullptr;
    const auto found = std::find_if(m_object->begin(), m_object->end(),
                                    [&](const Member& member) { return member.key == key; });
    return found == m_object->end() ? nullptr : &found->value;
}

const Value* ObjectReader::take(const std::string& key) {
    m_asked.insert(key);
    return peek(key);
}

const Value* ObjectReader::require(const std::string& key) {
    const Value* found = take(key);
    if (found == nullptr && m_object != nullptr) {
        m_sink.error(m_position, "002", m_what + " has no " + quoted(key), "add " + quoted(key));
    }
    return found;
}

void ObjectReader::wrong_type(const std::string& key, const Value& value, std::string_view wanted) {
    m_sink.error(value.position, "001",
                 quoted(key) + " of " + m_what + " must be " + std::string(wanted) + ", but is " +
                     std::string(value.kind_name()),
                 "write " + std::string(wanted) + " here");
}

std::int64_t ObjectReader::checked_integer(const std::string& key, const Value& value, std::int64_t least,
                                           std::int64_t most, std::int64_t fallback) {
    const std::int64_t* integer = value.as_integer();
    if (integer == nullptr) {
        wrong_type(key, value, "a whole number");
        return fallback;
    }
    if (*integer >= least && *integer <= most) return *integer;
    m_sink.error(value.position, "005",
                 quoted(key) + " of " + m_what + " is " + std::to_string(*integer) + ", outside " +
                     std::to_string(least) + " to " + std::to_string(most),
                 "write a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return fallback;
}

std::string ObjectReader::checked_word(const std::string& key, const Value& value,
                                       const std::vector<std::string>& words, const std::string& fallback) {
    const std::string* word = value.as_string();
    if (word == nullptr) {
        wrong_type(key, value, "a text");
        return fallback;
    }
    if (std::find(words.begin(), words.end(), *word) != words.end()) return *word;
    const std::string near = core::nearest(*word, words);
    m_sink.error(value.position, "004",
                 quoted(key) + " of " + m_what + " is " + quoted(*word) + ", which is no word for it",
                 near.empty() ? "write one of: " + joined(words)
                              : "did you mean " + quoted(near) + "? If not, write one of: " + joined(words));
    return fallback;
}

std::string ObjectReader::text(const std::string& key) {
    const Value* found = require(key);
    if (found == nullptr) return {};
    const std::string* text = found->as_string();
    if (text == nullptr) {
        wrong_type(key, *found, "a text");
        return {};
    }
    if (text->empty()) {
        m_sink.error(found->position, "006", quoted(key) + " of " + m_what + " is empty", "write the text");
    }
    return *text;
}

std::int64_t ObjectReader::integer(const std::string& key, std::int64_t least, std::int64_t most) {
    const Value* found = require(key);
    return found == nullptr ? least : checked_integer(key, *found, least, most, least);
}

std::string ObjectReader::one_of(const std::string& key, const std::vector<std::string>& words) {
    const std::string fallback = words.empty() ? std::string() : words.front();
    const Value* found = require(key);
    return found == nullptr ? fallback : checked_word(key, *found, words, fallback);
}

const Array* ObjectReader::array(const std::string& key) {
    const Value* found = require(key);
    if (found != nullptr && found->as_array() == nullptr) wrong_type(key, *found, "a list");
    return found == nullptr ? nullptr : found->as_array();
}

const Object* ObjectReader::object(const std::string& key) {
    const Value* found = require(key);
    if (found != nullptr && found->as_object() == nullptr) wrong_type(key, *found, "an object");
    return found == nullptr ? nullptr : found->as_object();
}

const Value* ObjectReader::value(const std::string& key) {
    return require(key);
}

std::string ObjectReader::text_or(const std::string& key, std::string fallback) {
    const Value* found = take(key);
    if (found == nullptr) return fallback;
    if (const std::string* text = found->as_string()) return *text;
    wrong_type(key, *found, "a text");
    return fallback;
}

std::int64_t ObjectReader::integer_or(const std::string& key, std::int64_t least, std::int64_t most,
                                      std::int64_t fallback) {
    const Value* found = take(key);
    return found == nullptr ? fallback : checked_integer(key, *found, least, most, fallback);
}

double ObjectReader::real_or(const std::string& key, double least, double most, double fallback) {
    const Value* found = take(key);
    if (found == nullptr) return fallback;
    const std::optional<double> real = found->as_real();
    if (!real) {
        wrong_type(key, *found, "a number");
        return fallback;
    }
    if (*real >= least && *real <= most) return *real;
    const std::string range = number_text(least) + " to " + number_text(most);
    m_sink.error(found->position, "005",
                 quoted(key) + " of " + m_what + " is " + number_text(*real) + ", outside " + range,
                 "write a number from " + range);
    return fallback;
}

bool ObjectReader::boolean_or(const std::string& key, bool fallback) {
    const Value* found = take(key);
    if (found == nullptr) return fallback;
    if (const bool* flag = found->as_bool()) return *flag;
    wrong_type(key, *found, "true or false");
    return fallback;
}

std::string ObjectReader::one_of_or(const std::string& key, const std::vector<std::string>& words,
                                    const std::string& fallback) {
    const Value* found = take(key);
    return found == nullptr ? fallback : checked_word(key, *found, words, fallback);
}

std::vector<std::string> ObjectReader::texts_or_none(const std::string& key) {
    const Value* found = take(key);
    if (found == nullptr) return {};
    const Array* array = found->as_array();
    if (array == nullptr) {
        wrong_type(key, *found, "a list of texts");
        return {};
    }
    std::vector<std::string> texts;
    for (const Value& element : *array) {
        if (const std::string* text = element.as_string()) {
            texts.push_back(*text);
        } else {
            wrong_type(key, element, "a list of texts");
        }
    }
    return texts;
}

const Value* ObjectReader::value_or_null(const std::string& key) {
    return take(key);
}

Position ObjectReader::position_of(const std::string& key) const {
    const Value* found = peek(key);
    return found == nullptr ? m_position : found->position;
}

void ObjectReader::finish() {
    if (m_finished || m_object == nullptr) return;
    m_finished = true;
    const std::vector<std::string> known(m_asked.begin(), m_asked.end());
    for (const Member& member : *m_object) {
        if (m_asked.contains(member.key)) continue;
        const std::string near = core::nearest(member.key, known);
        m_sink.error(member.key_position, "003", m_what + " has an unknown key " + quoted(member.key),
                     near.empty() ? "take it away; it may have: " + joined(known)
                                  : "did you mean " + quoted(near) + "? If not, take it away");
    }
}

}  // namespace frontdesk::json
