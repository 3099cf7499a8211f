#pragma once

#include <string>
#include <string_view>
#include <vector>

// What a test may know of a frame: every widget with a stable id, its label, place and value.
namespace frontdesk::ui {

struct TracedWidget {
    std::string id;                             ///< stable over languages and releases
    std::string label;                          ///< as shown
    float x = 0, y = 0, width = 0, height = 0;  ///< pixels in the window
    bool enabled = true;
    bool clipped = false;  ///< its text does not fit into its place
    std::string value;     ///< text of an input, state of a switch; may be empty
    bool visible = true;   ///< its middle is not scrolled away: a click there reaches it
};

class Trace {
  public:
    void begin_frame(std::string screen);
    void note(TracedWidget widget);
    /// A line of text did not fit into its place and ends in ….
    void note_cut(std::string words) { m_cut.push_back(std::move(words)); }
    void set_focus(std::string id) { m_focus = std::move(id); }
    void set_screen(std::string screen) { m_screen = std::move(screen); }

    const std::string& screen() const { return m_screen; }
    const std::string& focus() const { return m_focus; }
    const std::vector<TracedWidget>& widgets() const { return m_widgets; }
    /// Whole, as they should have been shown.
    const std::vector<std::string>& cut() const { return m_cut; }
    const TracedWidget* find(std::string_view id) const;

    /// One JSON object {"frame":N,"screen":…,"focus":…,"widgets":[…]}
    std::string to_json(long frame) const;

  private:
    std::string m_screen;
    std::string m_focus;
    std::vector<TracedWidget> m_widgets;
    std::vector<std::string> m_cut;
};

}  // namespace frontdesk::ui
