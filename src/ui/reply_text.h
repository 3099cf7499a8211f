#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk::ui {

/// A text that is being edited: caret, selection, undo. Knows nothing of lines on the screen.
/// Positions are bytes and always stand between two characters.
class ReplyText {
  public:
    static constexpr std::size_t most_characters = 4000;

    const std::string& text() const { return m_now.text; }
    std::size_t caret() const { return m_now.caret; }
    std::size_t anchor() const { return m_now.anchor; }
    bool has_selection() const { return m_now.caret != m_now.anchor; }
    std::size_t selection_begin() const;
    std::size_t selection_end() const;
    std::string selected() const;

    /// Another text came from outside: caret at its end, nothing to undo.
    void replace_all(std::string_view text);

    /// Typed or pasted in place of the selection. Line feeds are made one kind, other control characters and
    /// broken bytes are cleaned up, and what exceeds the limit is left out.
    void insert(std::string_view text);
    void erase_backward(bool whole_word);
    void erase_forward(bool whole_word);
    void erase_selection();

    void move_to(std::size_t position, bool extend);
    void move_left(bool whole_word, bool extend);
    void move_right(bool whole_word, bool extend);
    void select_all();
    /// The word around a position: a run of letters and figures, or of Chinese between two marks.
    void select_word(std::size_t position);

    bool undo();
    bool redo();

  private:
    struct Moment {
        std::string text;
        std::size_t caret = 0;
        std::size_t anchor = 0;
    };
    enum class Kind { none, typing, erasing, other };

    std::size_t before(std::size_t position) const;
    std::size_t after(std::size_t position) const;
    std::size_t word_before(std::size_t position) const;
    std::size_t word_after(std::size_t position) const;
    void remember(Kind kind);
    void cut(std::size_t begin, std::size_t end, Kind kind);

    Moment m_now;
    std::vector<Moment> m_past, m_future;
    Kind m_last = Kind::none;
};

}  // namespace frontdesk::ui
