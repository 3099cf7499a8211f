#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// JSON written piece by piece, without a tree of values: for output of which there are millions of lines.
namespace frontdesk::json {

/// Appends to one text; the caller sees to it that what is opened is closed, and that members of objects have
/// names and elements of lists have none. Compact: no spaces, no line feeds.
class LineWriter {
  public:
    LineWriter& open_object() { return open('{'); }
    LineWriter& close_object() { return close('}'); }
    LineWriter& open_list() { return open('['); }
    LineWriter& close_list() { return close(']'); }
    /// Of the member whose value comes next: letters, digits, _ and - only; nothing else is escaped.
    LineWriter& name(std::string_view name);
    LineWriter& text(std::string_view text);
    LineWriter& integer(std::int64_t integer);
    LineWriter& truth(bool truth);

    const std::string& written() const { return m_text; }

  private:
    LineWriter& open(char bracket);
    LineWriter& close(char bracket);
    void separate();

    std::string m_text;
    bool m_first = true;  ///< Nothing stands before the next piece that a comma would part it from.
};

}  // namespace frontdesk::json
