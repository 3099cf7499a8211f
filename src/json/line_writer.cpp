#include "json/line_writer.h"

#include "json/written.h"

namespace frontdesk::json {

LineWriter& LineWriter::name(std::string_view name) {
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\":";
    m_first = true;
    return *this;
}

LineWriter& LineWriter::text(std::string_view text) {
    separate();
    append_text(m_text, text);
    return *this;
}

LineWriter& LineWriter::integer(std::int64_t integer) {
    separate();
    append_integer(m_text, integer);
    return *this;
}

LineWriter& LineWriter::truth(bool truth) {
    separate();
    m_text += truth ? "true" : "false";
    return *this;
}

LineWriter& LineWriter::open(char bracket) {
    separate();
    m_text += bracket;
    m_first = true;
    return *this;
}

LineWriter& LineWriter::close(char bracket) {
    m_text += bracket;
    m_first = false;
    return *this;
}

void LineWriter::separate() {
    if (!m_first) m_text += ',';
    m_first = false;
}

}  // namespace frontdesk::json
