#include "main/trace_writer.h"

#include <cstdlib>

#include "core/file.h"

namespace frontdesk {

TraceWriter::TraceWriter() {
    const char* const file = std::getenv("FRONTDESK_UI_TRACE");
    if (file != nullptr && *file != '\0') m_file.open(core::path_from_utf8(file), std::ios::app);
}

void TraceWriter::write(std::size_t missing_glyphs) {
    if (!m_file.is_open()) return;
    ++m_frame;
    const auto line = [&](long frame) {
        std::string json = m_trace.to_json(frame);
        json.pop_back();
        return json + ",\"missing_glyphs\":" + std::to_string(missing_glyphs) + "}";
    };
    std::string content = line(0);
    if (content == m_previous) return;
    m_previous = std::move(content);
    m_file << line(m_frame) << '\n' << std::flush;
}

}  // namespace frontdesk
