#include <charconv>
#include <nlohmann/json.hpp>

#include "json/value.h"

namespace frontdesk::json {

namespace {

using Byte = unsigned char;

/// How many bytes the well-formed character at `at` has; 0 where there is none. The text ends with a zero,
/// which continues no character, so that nothing behind it is looked at.
std::size_t character_size(const char* at) {
    const auto byte = [at](std::size_t ahead) { return static_cast<Byte>(at[ahead]); };
    const auto continues = [&](std::size_t ahead) { return (byte(ahead) & 0xC0U) == 0x80U; };
    const Byte first = byte(0);
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4 || !continues(1)) return 0;
    if (first < 0xE0) return 2;
    if (!continues(2)) return 0;
    const Byte second = byte(1);
    if (first < 0xF0) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    const bool out_of_range = (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return out_of_range || !continues(3) ? 0 : 4;
}

/// May the text stand between quotes as it is?
bool is_plain(const std::string& text) {
    const char* const end = text.data() + text.size();
    for (const char* at = text.c_str(); at != end;) {
        const auto byte = static_cast<Byte>(*at);
        if (byte < 0x20 || byte == '"' || byte == '\\') return false;
        const std::size_t size = character_size(at);
        if (size == 0) return false;
        at += size;
    }
    return true;
}

/// What is easily written is written here: millions of lines go out when attempts are listed or stored. What
/// takes care, numbers with a fraction and texts with something to escape or to repair, is left to the
/// library.
class Writer {
  public:
    explicit Writer(Style style) : m_tidy(style == Style::tidy) {}

    void put(const Value& value) {
        if (const std::string* text = value.as_string()) return put_text(*text);
        if (const std::int64_t* integer = value.as_integer()) return put_integer(*integer);
        if (const bool* flag = value.as_bool()) return append(*flag ? "true" : "false");
        if (const Array* array = value.as_array()) {
            return put_list('[', *array, ']', [&](const Value& element) { put(element); });
        }
        if (const Object* object = value.as_object()) {
            return put_list('{', *object, '}', [&](const Member& one) {
                put_text(one.key);
                append(m_tidy ? ": " : ":");
                put(one.value);
            });
        }
        if (const auto real = value.as_real()) return append(nlohmann::json(*real).dump());
        append("null");
    }

    std::string finished() { return std::move(m_text); }

  private:
    template <class Items, class Put>
    void put_list(char open, const Items& items, char close, const Put& put_one) {
        m_text += open;
        ++m_depth;
        for (const auto& item : items) {
            if (&item != &items.front()) m_text += ',';
            begin_line();
            put_one(item);
        }
        --m_depth;
        if (!items.empty()) begin_line();
        m_text += close;
    }

    void begin_line() {
        constexpr std::size_t indent = 2;
        if (!m_tidy) return;
        m_text += '\n';
        m_text.append(indent * m_depth, ' ');
    }

    void put_integer(std::int64_t integer) {
        char digits[20];
        const auto written = std::to_chars(std::begin(digits), std::end(digits), integer);
        m_text.append(digits, written.ptr);
    }

    void put_text(const std::string& text) {
        if (is_plain(text)) {
            m_text += '"';
            m_text += text;
            m_text += '"';
            return;
        }
        // Broken UTF-8 becomes U+FFFD: a record must never fail to be written because of what somebody typed.
        append(nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }

    void append(std::string_view written) { m_text += written; }

    bool m_tidy;
    std::size_t m_depth = 0;
    std::string m_text;
};

}  // namespace

std::string write(const Value& value, Style style) {
    Writer writer(style);
    writer.put(value);
    std::string text = writer.finished();
    if (style == Style::tidy) text += '\n';
    return text;
}

}  // namespace frontdesk::json
