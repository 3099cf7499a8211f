#include "platform/window.h"

#define GLFW_INCLUDE_GLEXT
#include <GLFW/glfw3.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "core/error.h"
#include "platform/gl_texture.h"
#include "platform/locale.h"
#include "platform/window_input.h"

namespace frontdesk::platform {

/// GLFW from start to end.
class Window::Library {
  public:
    Library() {
        // Input methods hand over text in the locale's encoding, so this comes before glfwInit.
        choose_locale();
#if defined(GLFW_PLATFORM_X11)
        // From GLFW 3.4 on: its Wayland side knows no input methods, Xwayland does.
        if (std::getenv("DISPLAY") != nullptr && glfwPlatformSupported(GLFW_PLATFORM_X11) == GLFW_TRUE) {
            glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
        }
#endif
        if (glfwInit() != GLFW_TRUE) {
            throw core::Error(
                "no display can be opened",
                "Start the program on a desktop (DISPLAY must be set); the commands check, tour, "
                "play and score work without one.");
        }
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() {
        glfwTerminate();
    }
};

namespace {

struct WindowDeleter {
    void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using WindowHandle = std::unique_ptr<GLFWwindow, WindowDeleter>;

constexpr const char* shader_version = "#version 130";

float scale_of_primary_monitor() {
    float x = 1;
    float y = 1;
    if (GLFWmonitor* const monitor = glfwGetPrimaryMonitor()) glfwGetMonitorContentScale(monitor, &x, &y);
    return x > 0 ? x : 1;
}

/// 1366×768 at scale 1, but never larger than the desktop.
WindowHandle open_window(const std::string& title, double users_scale) {
    const double scale = scale_of_primary_monitor() * std::max(1.0, users_scale);
    int width = static_cast<int>(std::lround(1366 * scale));
    int height = static_cast<int>(std::lround(768 * scale));
    if (GLFWmonitor* const monitor = glfwGetPrimaryMonitor()) {
        int x = 0, y = 0, most_width = 0, most_height = 0;
        glfwGetMonitorWorkarea(monitor, &x, &y, &most_width, &most_height);
        if (most_width > 0) width = std::min(width, most_width);
        if (most_height > 0) height = std::min(height, most_height);
    }
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "frontdesk");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "frontdesk");
    WindowHandle window(glfwCreateWindow(width, height, title.c_str(), nullptr, nullptr));
    if (!window) {
        throw core::Error("the window cannot be opened because OpenGL 3 is not available",
                          "Install the graphics driver of this machine, or libgl1-mesa-dri for drawing "
                          "without one.");
    }
    glfwSetWindowSizeLimits(window.get(), std::min(width, Window::min_width),
                            std::min(height, Window::min_height), GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwMakeContextCurrent(window.get());
    glfwSwapInterval(1);
    return window;
}

/// The OpenGL backend of Dear ImGui from start to end.
class Renderer {
  public:
    Renderer() { ImGui_ImplOpenGL3_Init(shader_version); }
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;
    ~Renderer() { ImGui_ImplOpenGL3_Shutdown(); }
};

}  // namespace

struct Window::Parts {
    Parts(const std::string& title, std::string_view manifest, double scale)
        : handle(open_window(title, scale)),
          stage(manifest, texture),
          input(handle.get(), stage.input(), pacer) {}

    Library library;
    WindowHandle handle;
    GlTexture texture;
    Stage stage;
    Renderer renderer;
    Pacer pacer;
    WindowInput input;
};

Window::Window(const std::string& title, std::string_view manifest, double scale)
    : m_parts(std::make_unique<Parts>(title, manifest, scale)) {}

Window::~Window() = default;

float Window::content_scale() const {
    float x = 1;
    float y = 1;
    glfwGetWindowContentScale(m_parts->handle.get(), &x, &y);
    return x > 0 ? x : 1;
}

bool Window::should_close() const {
    return glfwWindowShouldClose(m_parts->handle.get()) == GLFW_TRUE;
}

std::vector<std::string> Window::take_dropped_files() {
    return m_parts->input.take_dropped_files();
}

bool Window::is_composing() const {
    return m_parts->input.is_composing();
}

double Window::now_s() const {
    return glfwGetTime();
}

Stage& Window::stage() {
    return m_parts->stage;
}

bool Window::wait_until_due() {
    const double sleep = m_parts->stage.input().is_empty() ? m_parts->pacer.sleep_s(now_s()) : 0;
    if (sleep <= 0) {
        glfwPollEvents();
    } else if (sleep == Pacer::until_event) {
        glfwWaitEvents();
    } else {
        glfwWaitEventsTimeout(sleep);
    }
    return !m_parts->stage.input().is_empty() || m_parts->pacer.is_due(now_s());
}

void Window::begin_frame() {
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(m_parts->handle.get(), &width, &height);
    ImGui_ImplOpenGL3_NewFrame();
    m_parts->stage.begin_frame(now_s(), std::max(width, 1), std::max(height, 1));
}

bool Window::end_frame() {
    if (!m_parts->stage.end_frame()) return false;
    m_parts->input.show_cursor(ImGui::GetMouseCursor());
    // More has happened already: nobody would see this picture.
    if (!m_parts->stage.input().is_empty()) return true;
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    glViewport(0, 0, static_cast<int>(size.x), static_cast<int>(size.y));
    glClearColor(0.96F, 0.95F, 0.92F, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(m_parts->handle.get());
    return true;
}

void Window::activity() {
    m_parts->pacer.activity();
}

void Window::frame_drawn(std::optional<double> redraw_in_s) {
    m_parts->pacer.drawn(now_s(), redraw_in_s);
}

void Window::wake() {
    glfwPostEmptyEvent();
}

}  // namespace frontdesk::platform
