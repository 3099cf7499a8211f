#include "json/value.h"
#include "json/written.h"

namespace frontdesk::json {

namespace {

class Writer {
  public:
    explicit Writer(Style style) : m_tidy(style == Style::tidy) {}

    void put(const Value& value) {
        if (const std::string* text = value.as_string()) return append_text(m_text, *text);
        if (const std::int64_t* integer = value.as_integer()) return append_integer(m_text, *integer);
        if (const bool* flag = value.as_bool()) return append(*flag ? "true" : "false");
        if (const Array* array = value.as_array()) {
            return put_list('[', *array, ']', [&](const Value& element) { put(element); });
        }
        if (const Object* object = value.as_object()) {
            return put_list('{', *object, '}', [&](const Member& one) {
                append_text(m_text, one.key);
                append(m_tidy ? ": " : ":");
                put(one.value);
            });
        }
        if (const auto real = value.as_real()) return append_real(m_text, *real);
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
