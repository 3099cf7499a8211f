#pragma once

#include <memory>

#include "app/app.h"
#include "ui/frame.h"

namespace frontdesk::ui {

/// Everything on the screen: the rail, the top bar and one screen out of the list in screens.cpp.
/// Holds only what belongs to the picture (which screen, scroll, half-made choices); all else is read from
/// the App.
class Shell {
  public:
    Shell();
    Shell(Shell&&) noexcept;
    Shell& operator=(Shell&&) noexcept;
    ~Shell();

    /// Draws one frame into the current ImGui context, covering the whole viewport.
    FrameOutput draw(const app::App& app, const FrameInput& input);

    /// Told after intents were applied, so that screens query anew and follow (a started scenario opens the
    /// play screen).
    void note(const app::App& app, const app::Changes& changes);

    /// How many pixels a logical one has in the next frame: `usual`, or what fills the window where a room is
    /// to read it from afar.
    float scale(const app::App& app, float usual) const;

    /// Opens the page on which lessons are prepared.
    void open_lessons();

    struct Screens;

  private:
    std::unique_ptr<Screens> m_screens;
};

}  // namespace frontdesk::ui
