#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/problem.h"

// A JSON text as a tree in which everything knows its line and column.
// Readers of scenarios, rule packs, snapshots and command-line input share it; nlohmann/json does the parsing
// and the writing, in two files, and shows nowhere else.
namespace frontdesk::json {

class Value;

struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>;  ///< In the order of the file; keys are unique after `parse`.

/// Where a value begins in its file: line and column from 1, columns in characters; 0 = made in the program.
struct Position {
    int line = 0;
    int column = 0;
};

class Value {
  public:
    Value();  ///< null
    Value(bool value);
    Value(int value);
    Value(std::int64_t value);
    Value(double value);
    Value(std::string value);
    Value(std::string_view value);
    Value(const char* value);
    Value(Array value);
    Value(Object value);

    bool is_null() const { return std::holds_alternative<std::monostate>(m_data); }
    const bool* as_bool() const { return std::get_if<bool>(&m_data); }
    const std::int64_t* as_integer() const { return std::get_if<std::int64_t>(&m_data); }
    /// Integers too, as the nearest double.
    std::optional<double> as_real() const;
    const std::string* as_string() const { return std::get_if<std::string>(&m_data); }
    const Array* as_array() const { return std::get_if<Array>(&m_data); }
    const Object* as_object() const { return std::get_if<Object>(&m_data); }

    /// Member `key` of an object, or null if this is no object or has none. Linear in the members.
    const Value* find(std::string_view key) const;
    /// Appends a member (makes a null value an object). No check for duplicates.
    Value& set(std::string key, Value value);
    /// Appends an element (makes a null value an array).
    Value& push(Value value);

    /// What it is, in words for messages: "a string", "an object", …
    std::string_view kind_name() const;

    Position position;

  private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> m_data;
};

struct Member {
    std::string key;
    Value value;
    Position key_position;
};

/// Limits against hostile input; depth and size beyond them are problems, not crashes.
struct Limits {
    std::size_t max_bytes = std::size_t{16} << 20U;
    int max_depth = 100;
};

struct Parsed {
    Value root;
    core::Problems
        problems;         ///< JS001 not JSON, JS002 duplicate key, JS003 not UTF-8, JS004 too deep or large.
    bool usable = false;  ///< false: there is no root to go on with.
};

/// Reads strict JSON (a UTF-8 byte-order mark is skipped). Linear in the text.
/// @param file_name stands in the problems' places.
Parsed parse(std::string_view text, const std::string& file_name, const Limits& limits = {});

enum class Style { compact, tidy };

/// JSON text; `tidy` = two spaces of indent, Unicode as it is, ends with a line feed. Stable for the same
/// value.
std::string write(const Value& value, Style style = Style::compact);

}  // namespace frontdesk::json
