#pragma once

#include <cstddef>
#include <fstream>
#include <string>

#include "ui/trace.h"

namespace frontdesk {

/// Writes what stood on the screen, one JSON object per frame that changed, to the file named by
/// FRONTDESK_UI_TRACE. Without the variable it costs nothing.
class TraceWriter {
  public:
    TraceWriter();

    /// What screens note their widgets in; null when nobody looks.
    ui::Trace* trace() { return m_file.is_open() ? &m_trace : nullptr; }

    /// A frame begins: what the last one showed is forgotten.
    void begin_frame() { m_trace.begin_frame(m_trace.screen()); }

    /// The frame was shown.
    /// @param missing_glyphs how many characters no font had so far
    void write(std::size_t missing_glyphs);

  private:
    std::ofstream m_file;
    ui::Trace m_trace;
    std::string m_previous;
    long m_frame = 0;
};

}  // namespace frontdesk
