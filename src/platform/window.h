#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "platform/pacer.h"
#include "platform/stage.h"

struct GLFWwindow;

namespace frontdesk::platform {

/// The real window: GLFW for events, OpenGL 3 for the picture. One at a time, on the main thread.
class Window {
  public:
    static constexpr int min_width = 1100, min_height = 680;  ///< at scale 1

    /// @param manifest the text of fonts/faces.txt
    /// @param scale the user's factor on top of the desktop's; the window opens so much larger if there is
    /// room
    /// @throws core::Error if there is no display, no OpenGL 3 or no font
    Window(const std::string& title, std::string_view manifest, double scale = 1);
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    ~Window();

    /// The desktop's own scale; 1.5 on a screen set to 150 %.
    float content_scale() const;
    /// The person asked to close the window.
    bool should_close() const;
    /// An input method has an open composition, as far as can be known.
    bool is_composing() const;
    /// Seconds since the program started.
    double now_s() const;

    /// Files that were dropped on the window since they were last taken, UTF-8.
    std::vector<std::string> take_dropped_files();

    Stage& stage();

    /// Sleeps until a frame is due. @return false if woken for nothing that shows
    bool wait_until_due();
    /// Opens a frame of the window's present size.
    void begin_frame();
    /// Closes the frame and shows it, unless it must be drawn again or more input is waiting.
    /// @return false if the same frame must be drawn again
    bool end_frame();
    /// Something changed without an event: the next frames are due.
    void activity();
    /// Told once per frame that was completed.
    void frame_drawn(std::optional<double> redraw_in_s);

    /// Wakes a sleeping window; the only call that is allowed from other threads.
    static void wake();

  private:
    class Library;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace frontdesk::platform
