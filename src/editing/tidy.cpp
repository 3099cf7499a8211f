#include "editing/tidy.h"

#include <algorithm>

#include "editing/tree.h"

namespace frontdesk::editing {

namespace {

using json::Value;

constexpr std::size_t indent_step = 2;

bool is_container(const Value& value) {
    return value.as_object() != nullptr || value.as_array() != nullptr;
}

bool is_empty(const Value& value) {
    return value.as_object() != nullptr ? value.as_object()->empty() : value.as_array()->empty();
}

std::string key_text(const std::string& key) {
    return json::write(Value(key)) + ": ";
}

std::string on_one_line(const Value& value) {
    if (!is_container(value)) return json::write(value);
    std::string text;
    if (const json::Object* object = value.as_object()) {
        for (const json::Member& member : *object) {
            text += text.empty() ? "" : ", ";
            text += key_text(member.key) + on_one_line(member.value);
        }
        return "{" + text + "}";
    }
    for (const Value& element : *value.as_array()) {
        text += text.empty() ? "" : ", ";
        text += on_one_line(element);
    }
    return "[" + text + "]";
}

std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

/// @param column where `value` begins, in characters from 0
bool stays_on_one_line(const Value& value, const std::string& line, std::size_t column) {
    if (is_broken(value)) return false;
    if (value.position.line > 0) return true;
    constexpr std::size_t comma = 1;
    return column + characters(line) + comma <= widest_line;
}

class Writer {
  public:
    void put(const Value& value, std::size_t indent, std::size_t column) {
        if (!is_container(value) || is_empty(value)) {
            m_text += on_one_line(value);
            return;
        }
        const std::string line = is_broken(value) ? std::string() : on_one_line(value);
        if (stays_on_one_line(value, line, column)) {
            m_text += line;
            return;
        }
        put_broken(value, indent + indent_step);
    }

    std::string take() { return std::move(m_text); }

  private:
    void put_broken(const Value& value, std::size_t indent) {
        const json::Object* object = value.as_object();
        m_text += object != nullptr ? '{' : '[';
        const std::size_t count = object != nullptr ? object->size() : value.as_array()->size();
        for (std::size_t i = 0; i < count; ++i) {
            m_text += i == 0 ? "\n" : ",\n";
            m_text.append(indent, ' ');
            if (object == nullptr) {
                put((*value.as_array())[i], indent, indent);
                continue;
            }
            const std::string key = key_text((*object)[i].key);
            m_text += key;
            put((*object)[i].value, indent, indent + characters(key));
        }
        m_text += '\n';
        m_text.append(indent - indent_step, ' ');
        m_text += object != nullptr ? '}' : ']';
    }

    std::string m_text;
};

}  // namespace

std::string tidy(const Value& value) {
    Writer writer;
    writer.put(value, 0, 0);
    return writer.take() + "\n";
}

}  // namespace frontdesk::editing
