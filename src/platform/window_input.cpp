#include "platform/window_input.h"

#include <GLFW/glfw3.h>

#include <utility>

#include "platform/imgui_compat.h"
#include "platform/key_names.h"

namespace frontdesk::platform {
namespace {

/// Far outside of every window: the mouse has left.
constexpr float nowhere = -FLT_MAX;

const char* read_clipboard(void* window) {
    // Null (and an error that is of no interest) when the clipboard holds something else than text.
    const char* const text = glfwGetClipboardString(static_cast<GLFWwindow*>(window));
    return text != nullptr ? text : "";
}

void write_clipboard(void* window, const char* text) {
    glfwSetClipboardString(static_cast<GLFWwindow*>(window), text);
}

}  // namespace

WindowInput::WindowInput(GLFWwindow* window, InputQueue& queue, Pacer& pacer)
    : m_window(window), m_queue(queue), m_pacer(pacer) {
    glfwSetWindowUserPointer(window, this);
    platform::set_clipboard<&read_clipboard, &write_clipboard>(window);
    m_cursors[ImGuiMouseCursor_TextInput] = glfwCreateStandardCursor(GLFW_IBEAM_CURSOR);
    m_cursors[ImGuiMouseCursor_Hand] = glfwCreateStandardCursor(GLFW_HAND_CURSOR);
    m_cursors[ImGuiMouseCursor_ResizeEW] = glfwCreateStandardCursor(GLFW_HRESIZE_CURSOR);
    m_cursors[ImGuiMouseCursor_ResizeNS] = glfwCreateStandardCursor(GLFW_VRESIZE_CURSOR);
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    set_key_callbacks();
    set_mouse_callbacks();
    set_window_callbacks();
}

WindowInput::~WindowInput() {
    for (GLFWcursor* const cursor : m_cursors) {
        if (cursor != nullptr) glfwDestroyCursor(cursor);
    }
}

WindowInput& WindowInput::of(GLFWwindow* window) {
    return *static_cast<WindowInput*>(glfwGetWindowUserPointer(window));
}

void WindowInput::push(const InputEvent& event) {
    m_queue.push(event);
    m_pacer.activity();
}

void WindowInput::set_key_callbacks() {
    glfwSetKeyCallback(m_window, [](GLFWwindow* window, int key, int scancode, int action, int) {
        of(window).on_key(key, scancode, action);
    });
    glfwSetCharCallback(m_window, [](GLFWwindow* window, unsigned int character) {
        of(window).m_composition.take_character(character);
        of(window).push(Typed{character});
    });
}

void WindowInput::set_mouse_callbacks() {
    glfwSetCursorPosCallback(m_window,
                             [](GLFWwindow* window, double x, double y) { of(window).on_place(x, y); });
    glfwSetCursorEnterCallback(m_window, [](GLFWwindow* window, int entered) {
        if (entered == GLFW_FALSE) of(window).push(MousePlace{nowhere, nowhere});
    });
    glfwSetMouseButtonCallback(m_window, [](GLFWwindow* window, int button, int action, int) {
        of(window).place_once();
        of(window).push(MouseButton{button, action == GLFW_PRESS});
    });
    glfwSetScrollCallback(m_window, [](GLFWwindow* window, double x, double y) {
        of(window).push(MouseWheel{static_cast<float>(x), static_cast<float>(y)});
    });
}

std::vector<std::string> WindowInput::take_dropped_files() {
    return std::exchange(m_dropped, {});
}

void WindowInput::set_window_callbacks() {
    glfwSetDropCallback(m_window, [](GLFWwindow* window, int count, const char** files) {
        of(window).m_dropped.insert(of(window).m_dropped.end(), files, files + count);
        of(window).m_pacer.activity();
    });
    glfwSetWindowFocusCallback(m_window, [](GLFWwindow* window, int focused) {
        of(window).m_composition.forget();
        of(window).push(FocusChange{focused == GLFW_TRUE});
    });
    glfwSetWindowRefreshCallback(m_window, [](GLFWwindow* window) { of(window).m_pacer.activity(); });
    glfwSetWindowCloseCallback(m_window, [](GLFWwindow* window) { of(window).m_pacer.activity(); });
    glfwSetFramebufferSizeCallback(m_window,
                                   [](GLFWwindow* window, int, int) { of(window).m_pacer.activity(); });
    glfwSetWindowContentScaleCallback(
        m_window, [](GLFWwindow* window, float, float) { of(window).m_pacer.activity(); });
}

void WindowInput::on_key(int key, int scancode, int action) {
    const Modifiers now = held();
    if (now != m_held) {
        m_held = now;
        push(now);
    }
    const core::Key named = key_from_glfw(key);
    if (action == GLFW_RELEASE) {
        push(KeyChange{named, false});
        return;
    }
    const bool types = !now.control && !now.alt && !now.super;
    if (m_composition.take_key(named, types ? typed_by(key, scancode) : 0)) return;
    // A key that the desktop repeats stays down: Dear ImGui repeats it by its own clock.
    if (action == GLFW_PRESS) {
        push(KeyChange{named, true});
    } else {
        m_pacer.activity();
    }
}

/// A window that opened under the mouse has heard of no place before the first click. Later the moves that
/// came before the click tell it; asking again would give where the mouse is now, after a quick hand has gone
/// on.
void WindowInput::place_once() {
    if (m_placed) return;
    double x = 0;
    double y = 0;
    glfwGetCursorPos(m_window, &x, &y);
    on_place(x, y);
}

void WindowInput::on_place(double x, double y) {
    m_placed = true;
    int window_width = 0, window_height = 0, width = 0, height = 0;
    glfwGetWindowSize(m_window, &window_width, &window_height);
    glfwGetFramebufferSize(m_window, &width, &height);
    // On some desktops the mouse is told in other units than the picture has.
    const double to_pixels = window_width > 0 ? static_cast<double>(width) / window_width : 1;
    push(MousePlace{static_cast<float>(x * to_pixels), static_cast<float>(y * to_pixels)});
}

Modifiers WindowInput::held() const {
    const auto is_down = [this](int left, int right) {
        return glfwGetKey(m_window, left) == GLFW_PRESS || glfwGetKey(m_window, right) == GLFW_PRESS;
    };
    return {is_down(GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL),
            is_down(GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT),
            is_down(GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT),
            is_down(GLFW_KEY_LEFT_SUPER, GLFW_KEY_RIGHT_SUPER)};
}

void WindowInput::show_cursor(ImGuiMouseCursor cursor) {
    if (cursor == m_shown_cursor || cursor < 0) return;
    m_shown_cursor = cursor;
    glfwSetCursor(m_window, m_cursors[static_cast<std::size_t>(cursor)]);
}

}  // namespace frontdesk::platform
