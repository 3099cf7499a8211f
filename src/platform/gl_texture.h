#pragma once

#include "platform/glyph_store.h"

namespace frontdesk::platform {

/// The font atlas as an OpenGL texture. Needs a current OpenGL context and the OpenGL backend of Dear ImGui.
class GlTexture final : public TextureSink {
  public:
    void replace(ImFontAtlas& atlas) override;
    void update(ImFontAtlas& atlas, int x, int y, int width, int height,
                const std::uint32_t* pixels) override;

  private:
    [[maybe_unused]] bool m_backend_is_ready = false;
};

}  // namespace frontdesk::platform
