#include "platform/gl_texture.h"

#define GLFW_INCLUDE_GLEXT
#include <GLFW/glfw3.h>
#include <imgui_impl_opengl3.h>

#include "platform/imgui_compat.h"

namespace frontdesk::platform {

#if IMGUI_VERSION_NUM < 19200

void GlTexture::replace(ImFontAtlas&) {
    if (!m_backend_is_ready) {
        // Makes the texture along with everything else; left to the first frame it would make it again.
        ImGui_ImplOpenGL3_CreateDeviceObjects();
        m_backend_is_ready = true;
        return;
    }
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void GlTexture::update(ImFontAtlas& atlas, int x, int y, int width, int height, const std::uint32_t* pixels) {
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(to_number(atlas.TexID)));
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    glTexSubImage2D(GL_TEXTURE_2D, 0, x, y, width, height, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
}

#else

void GlTexture::replace(ImFontAtlas&) {}
void GlTexture::update(ImFontAtlas&, int, int, int, int, const std::uint32_t*) {}

#endif

}  // namespace frontdesk::platform
