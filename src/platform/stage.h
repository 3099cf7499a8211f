#pragma once

#include <imgui.h>

#include <functional>
#include <memory>
#include <string>

#include "platform/font_manifest.h"
#include "platform/glyph_store.h"
#include "platform/input.h"
#include "platform/rasterizer.h"

namespace frontdesk::platform {

/// One Dear ImGui context with its fonts and its input: what the window and a test without a display share.
/// While a Stage lives it is the current context.
class Stage {
  public:
    /// @param manifest the text of fonts/faces.txt
    /// @throws core::Error if no font is found
    Stage(std::string_view manifest, TextureSink& sink);
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    ~Stage();

    /// Makes the fonts if script or scale differ from what they were made for. Between frames only.
    /// @param scale content scale × the user's factor
    void set_look(Script script, float scale);

    InputQueue& input() { return m_input; }
    GlyphStore& glyphs() { return m_glyphs; }

    /// Feeds one frame's worth of input and opens the frame.
    /// @param width,height pixels
    void begin_frame(double now_s, int width, int height);

    /// Closes the frame.
    /// @return true if the picture can be shown; false if characters did not fit into the glyph cache: it
    /// has grown and the same frame must be drawn again.
    bool end_frame();

  private:
    std::vector<FaceEntry> m_entries;
    ImGuiContext* m_context;
    InputQueue m_input;
    GlyphStore m_glyphs;
    std::unique_ptr<Rasterizer> m_rasterizer;
    Script m_script = Script::simplified;
    float m_scale = 0;
    double m_previous_s = 0;
    int m_redraws = 0;
};

}  // namespace frontdesk::platform
