#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "platform/stage.h"

// The program's frames without a display, with the real fonts: for tests of screens.
namespace frontdesk::platform {

class Headless {
  public:
    /// @throws core::Error if no font is found
    Headless(std::string_view manifest, int width, int height, float scale = 1.0F,
             Script script = Script::simplified);
    ~Headless();

    const FontSet& fonts() { return m_stage.glyphs().fonts(); }
    GlyphStore& glyphs() { return m_stage.glyphs(); }
    Stage& stage() { return m_stage; }
    double now_s() const { return m_now_s; }
    const std::string& clipboard() const { return m_clipboard; }
    void set_clipboard(std::string text) { m_clipboard = std::move(text); }

    /// Draws frames until all input is taken in, and one more; `draw` is called inside each.
    void settle(const std::function<void()>& draw);
    /// The window has another size from the next frame on; pixels.
    void resize(int width, int height) {
        m_width = width;
        m_height = height;
    }
    /// Lets time pass without input.
    void advance(double seconds) { m_now_s += seconds; }

    void move_mouse(float x, float y) { m_stage.input().push(MousePlace{x, y}); }
    void click(float x, float y);
    void drag(float from_x, float from_y, float to_x, float to_y);
    void wheel(float lines) { m_stage.input().push(MouseWheel{0, lines}); }
    /// Presses and releases.
    void press(core::Key key, Modifiers held = {});
    void type(std::string_view utf8);

  private:
    class NoTexture final : public TextureSink {
      public:
        void replace(ImFontAtlas& atlas) override;
        void update(ImFontAtlas&, int, int, int, int, const std::uint32_t*) override {}
    };

    static const char* read_clipboard(void* self);
    static void write_clipboard(void* self, const char* text);

    NoTexture m_sink;
    Stage m_stage;
    int m_width, m_height;
    double m_now_s = 1;
    std::string m_clipboard;
};

}  // namespace frontdesk::platform
