#include <algorithm>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "json/cursor.h"
#include "json/diagnosis.h"
#include "json/value.h"

// nlohmann's parser checks the grammar and hands over one token after the other; here each gets its place.
// An input iterator tells how far the parser has read, which is where the token of the moment ends.

namespace frontdesk::json {

namespace {

/// Walks over the text and leaves its offset where the builder can see it.
class CountingIterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(std::string_view text, std::size_t at, std::size_t* read)
        : m_text(text), m_at(at), m_read(read) {}

    reference operator*() const { return m_text[m_at]; }
    CountingIterator& operator++() {
        *m_read = ++m_at;
        return *this;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator& other) const { return m_at != other.m_at; }

  private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t* m_read = nullptr;
};

bool is_number_byte(char byte) {
    return std::string_view("0123456789+-.eE").find(byte) != std::string_view::npos;
}

/// An object or a list that is not closed yet.
struct Open {
    bool is_object = false;
    Position position;
    Array elements;
    Object members;
    std::string key;
    Position key_position;
};

/// Listens to the parser and builds the tree.
class Builder final : public nlohmann::json::json_sax_t {
  public:
    Builder(std::string_view text, const std::string& file, const Limits& limits, Parsed& parsed)
        : m_text(text), m_file(file), m_limits(limits), m_parsed(parsed), m_cursor(text) {}

    std::size_t* read() { return &m_read; }

    bool null() override { return token(Value{}); }
    bool boolean(bool value) override { return token(Value(value)); }
    bool number_integer(number_integer_t value) override { return number(Value(std::int64_t{value})); }
    bool number_unsigned(number_unsigned_t value) override {
        if (value <= INT64_MAX) return number(Value(static_cast<std::int64_t>(value)));
        return number(Value(static_cast<double>(value)));
    }
    bool number_float(number_float_t value, const string_t&) override { return number(Value(value)); }
    bool string(string_t& value) override { return token(Value(std::move(value))); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override {
        m_open.back().key_position = token_position();
        m_open.back().key = std::move(value);
        m_at = m_read;
        m_after = After::key;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        const Diagnosis diagnosis = diagnose(m_text, m_at, m_after);
        problem("JS001", m_cursor.at(diagnosis.offset), diagnosis.message, diagnosis.way_out);
        return false;
    }

  private:
    /// Where the token of the moment begins: behind the last one, spaces and separators.
    Position token_position() {
        while (m_at < m_text.size() &&
               std::string_view(" \t\r\n,:").find(m_text[m_at]) != std::string_view::npos) {
            ++m_at;
        }
        return m_cursor.at(m_at);
    }

    bool token(Value value) {
        value.position = token_position();
        m_at = m_read;
        add(std::move(value));
        return true;
    }

    /// The parser reads one byte past a number to know that it is over.
    bool number(Value value) {
        value.position = token_position();
        m_at = m_read < m_text.size() || !is_number_byte(m_text[m_read - 1]) ? m_read - 1 : m_read;
        add(std::move(value));
        return true;
    }

    bool open(bool is_object) {
        const Position position = token_position();
        m_at = m_read;
        m_after = is_object ? After::object_begin : After::array_begin;
        if (static_cast<int>(m_open.size()) >= m_limits.max_depth) {
            problem("JS004", position,
                    "lists and objects stand more than " + std::to_string(m_limits.max_depth) + " deep",
                    "nest less deeply");
            return false;
        }
        m_open.push_back({is_object, position, {}, {}, {}, {}});
        return true;
    }

    bool close() {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        m_at = m_read;
        if (done.is_object) drop_duplicates(done.members);
        Value value = done.is_object ? Value(std::move(done.members)) : Value(std::move(done.elements));
        value.position = done.position;
        add(std::move(value));
        return true;
    }

    void add(Value value) {
        if (m_open.empty()) {
            m_after = After::root;
            m_parsed.root = std::move(value);
        } else if (Open& parent = m_open.back(); parent.is_object) {
            m_after = After::value_in_object;
            parent.members.push_back({std::move(parent.key), std::move(value), parent.key_position});
        } else {
            m_after = After::value_in_array;
            parent.elements.push_back(std::move(value));
        }
    }

    /// Keeps the first of each key. Sorted rather than hashed: no input can make it slow.
    void drop_duplicates(Object& members) {
        std::vector<std::size_t> order(members.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
            return members[left].key < members[right].key;
        });
        std::vector<bool> repeated(members.size(), false);
        std::size_t first = 0;
        for (std::size_t i = 1; i < order.size(); ++i) {
            repeated[order[i]] = members[order[i]].key == members[order[first]].key;
            if (!repeated[order[i]]) first = i;
            if (!repeated[order[i]]) continue;
            problem("JS002", members[order[i]].key_position,
                    "the key '" + members[order[i]].key +
                        "' stands here for the second time (first in line " +
                        std::to_string(members[order[first]].key_position.line) + ")",
                    "keep one of them or rename one");
        }
        std::size_t at = 0;
        std::erase_if(members, [&](const Member&) { return repeated[at++]; });
    }

    void problem(const char* code, const Position& position, std::string message, std::string way_out) {
        m_parsed.problems.push_back({code,
                                     core::Level::error,
                                     {m_file, position.line, position.column},
                                     std::move(message),
                                     std::move(way_out)});
    }

    std::string_view m_text;
    const std::string& m_file;
    const Limits& m_limits;
    Parsed& m_parsed;
    Cursor m_cursor;
    std::size_t m_read = 0;  ///< what the parser has taken
    std::size_t m_at = 0;    ///< end of the last token
    After m_after = After::start;
    std::vector<Open> m_open;
};

void refuse(Parsed& parsed, const std::string& file, const char* code, const Position& position,
            std::string message, std::string way_out) {
    parsed.problems.push_back({code,
                               core::Level::error,
                               {file, position.line, position.column},
                               std::move(message),
                               std::move(way_out)});
}

/// What can be told before parsing; true: do not go on.
bool refused(std::string_view text, const std::string& file, const Limits& limits, Parsed& parsed) {
    if (text.size() > limits.max_bytes) {
        refuse(parsed, file, "JS004", {},
               "the text is larger than " + std::to_string(limits.max_bytes) + " bytes",
               "split it into several files");
        return true;
    }
    if (const std::size_t bad = first_not_utf8(text); bad != std::string_view::npos) {
        refuse(parsed, file, "JS003", Cursor(text).at(bad), "the text is not UTF-8 from here on",
               "save the file in the encoding UTF-8");
        return true;
    }
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        refuse(parsed, file, "JS001", Cursor(text).at(zero), "a zero byte stands in the text",
               "save the file again as plain UTF-8 text");
        return true;
    }
    return false;
}

}  // namespace

Parsed parse(std::string_view text, const std::string& file_name, const Limits& limits) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    Parsed parsed;
    if (refused(text, file_name, limits, parsed)) return parsed;
    Builder builder(text, file_name, limits, parsed);
    parsed.usable = nlohmann::json::sax_parse(CountingIterator(text, 0, builder.read()),
                                              CountingIterator(text, text.size(), builder.read()), &builder);
    if (!parsed.usable) parsed.root = Value{};
    std::stable_sort(parsed.problems.begin(), parsed.problems.end(),
                     [](const core::Problem& left, const core::Problem& right) {
                         return std::pair(left.place.line, left.place.column) <
                                std::pair(right.place.line, right.place.column);
                     });
    return parsed;
}

}  // namespace frontdesk::json
