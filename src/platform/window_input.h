#pragma once

#include <imgui.h>

#include <array>
#include <string>
#include <vector>

#include "platform/composition.h"
#include "platform/input.h"
#include "platform/pacer.h"

struct GLFWwindow;
struct GLFWcursor;

namespace frontdesk::platform {

/// Turns GLFW's callbacks into input events and notes that something happened; clipboard and cursor shapes.
class WindowInput {
  public:
    WindowInput(GLFWwindow* window, InputQueue& queue, Pacer& pacer);
    WindowInput(const WindowInput&) = delete;
    WindowInput& operator=(const WindowInput&) = delete;
    ~WindowInput();

    bool is_composing() const { return m_composition.is_open(); }

    /// Files that were dropped on the window since they were last taken, UTF-8.
    std::vector<std::string> take_dropped_files();

    void show_cursor(ImGuiMouseCursor cursor);

  private:
    static WindowInput& of(GLFWwindow* window);
    void set_key_callbacks();
    void set_mouse_callbacks();
    void set_window_callbacks();
    void on_key(int key, int scancode, int action);
    void place_once();
    void on_place(double x, double y);
    void push(const InputEvent& event);
    Modifiers held() const;

    GLFWwindow* m_window;
    InputQueue& m_queue;
    Pacer& m_pacer;
    Composition m_composition;
    Modifiers m_held;
    bool m_placed = false;
    std::string m_clipboard;
    std::vector<std::string> m_dropped;
    std::array<GLFWcursor*, ImGuiMouseCursor_COUNT> m_cursors{};
    ImGuiMouseCursor m_shown_cursor = ImGuiMouseCursor_Arrow;
};

}  // namespace frontdesk::platform
