#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editing/tree.h"

namespace frontdesk::editing {

/// A piece of the text that became another one.
struct Change {
    std::size_t offset = 0;  ///< in bytes
    std::string removed, inserted;
};

/// What lies between the longest common beginning and end, cut between characters.
Change difference(std::string_view before, std::string_view after);

/// A scenario while it is written: its JSON text, and the tree that the text had when it was JSON last. Both
/// can be edited; an edit of one is seen in the other. A plain value; a copy is a document of its own.
class Document {
  public:
    /// Takes the text as it is; it need not be JSON.
    explicit Document(std::string text);

    const std::string& text() const { return m_text; }
    /// Of the text, or of the last text that was JSON.
    const json::Value& tree() const { return m_tree; }
    /// The text is JSON, so that the tree can be edited.
    bool is_readable() const { return m_readable; }
    /// Why it is not.
    const core::Problems& syntax_problems() const { return m_syntax; }
    /// Goes up with every change of the text, undone ones included.
    int revision() const { return m_revision; }

    // Edits of the tree; the text becomes tidy. False, and nothing changes, where the text is no JSON or the
    // path leads nowhere. Of edits of the same text one after the other only the whole can be undone.
    bool set(const Path& path, json::Value value);
    bool insert(const Path& list, std::size_t index, json::Value value);
    bool insert_member(const Path& object, const std::string& behind, const std::string& key,
                       json::Value value);
    bool remove(const Path& path);
    /// Puts a whole tree in the place of the old one, as one edit; one of the same text as the edit before
    /// where `text` says which.
    bool replace(std::optional<json::Value> tree, const Path& text = {});

    /// What somebody typed instead.
    void set_text(std::string text);

    bool can_undo() const { return !m_done.empty(); }
    bool can_redo() const { return !m_undone.empty(); }
    bool undo();
    bool redo();

  private:
    void take_in(std::string text, const Path& merge_key);
    void read();

    std::string m_text;
    json::Value m_tree;
    bool m_readable = false;
    core::Problems m_syntax;
    int m_revision = 0;
    std::vector<Change> m_done, m_undone;
    Path m_last_path;  ///< of the edit made last, while the next may belong to it; else empty
};

}  // namespace frontdesk::editing
