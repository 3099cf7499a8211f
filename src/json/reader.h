#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.h"
#include "json/value.h"

// Takes an object of a file apart key by key and tells, once it is destroyed or `finish`ed, what nobody asked
// for. One way of reading for scenarios, packs and policies, so that all of them report missing, mistyped and
// unknown keys in the same words and with "did you mean".
namespace frontdesk::json {

/// Where problems go and under which codes. `prefix` is "SC", "PH" …; the numbers are common:
/// 001 wrong type, 002 missing key, 003 unknown key, 004 not one of the allowed words, 005 out of range, 006
/// empty.
struct Sink {
    core::Problems& problems;
    std::string file;
    std::string prefix;

    void error(const Position& position, const std::string& number, std::string message,
               std::string way_out) const;
    void warning(const Position& position, const std::string& number, std::string message,
                 std::string way_out) const;
};

/// Whether `word` is written as names in files are: lower-case letters, digits, '-' and '_', at most 60.
bool is_name(std::string_view word);
/// What to do about a word that is none.
inline constexpr const char* name_way_out =
    "use at most 60 lower-case letters, digits and '-', as in 'late-or-not'";

class ObjectReader {
  public:
    /// @param what names the object in messages: "node 'ring'", "the owner".
    /// @param sink must outlive the reader, as must the value.
    ObjectReader(const Value& value, std::string what, const Sink& sink);
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;
    ~ObjectReader();

    bool usable() const { return m_object != nullptr; }
    Position position() const { return m_position; }
    const Sink& sink() const { return m_sink; }
    const std::string& what() const { return m_what; }

    // Required: a problem and the fallback (empty, `least`, the first word, null) when missing or of the
    // wrong type.
    /// An empty text is a problem too (006); a text that may be empty is read with `text_or`.
    std::string text(const std::string& key);
    std::int64_t integer(const std::string& key, std::int64_t least, std::int64_t most);
    std::string one_of(const std::string& key, const std::vector<std::string>& words);
    const Array* array(const std::string& key);
    const Object* object(const std::string& key);
    const Value* value(const std::string& key);

    // Optional: the fallback when missing; a problem only when of the wrong type.
    std::string text_or(const std::string& key, std::string fallback);
    std::int64_t integer_or(const std::string& key, std::int64_t least, std::int64_t most,
                            std::int64_t fallback);
    double real_or(const std::string& key, double least, double most, double fallback);
    bool boolean_or(const std::string& key, bool fallback);
    std::string one_of_or(const std::string& key, const std::vector<std::string>& words,
                          const std::string& fallback);
    /// A list of texts; each element that is no text is a problem and is left out.
    std::vector<std::string> texts_or_none(const std::string& key);
    const Value* value_or_null(const std::string& key);

    bool has(const std::string& key) const { return peek(key) != nullptr; }
    /// The value without counting as asked for; null when missing.
    const Value* peek(const std::string& key) const;
    /// Of the value, or of the object where the key is missing.
    Position position_of(const std::string& key) const;

    /// Reports each key that was never asked for, with the nearest one that was. Once; later calls do
    /// nothing.
    void finish();
    /// Says nothing about keys that nobody asked for: something else is wrong that makes them unknowable.
    void ignore_rest() { m_finished = true; }

  private:
    const Value* take(const std::string& key);
    const Value* require(const std::string& key);
    void wrong_type(const std::string& key, const Value& value, std::string_view wanted);
    std::int64_t checked_integer(const std::string& key, const Value& value, std::int64_t least,
                                 std::int64_t most, std::int64_t fallback);
    std::string checked_word(const std::string& key, const Value& value,
                             const std::vector<std::string>& words, const std::string& fallback);

    const Object* m_object = nullptr;
    Position m_position;
    std::string m_what;
    const Sink& m_sink;
    std::set<std::string> m_asked;
    bool m_finished = false;
};

}  // namespace frontdesk::json
