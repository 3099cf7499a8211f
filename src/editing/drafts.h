#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "editing/layout.h"

// What is being written and what a company has written, as files. Drafts are kept below `drafts` of the data
// folder; what is published lies below `content` there, in the layout of the shipped scenarios.
namespace frontdesk::editing {

struct StoredText {
    std::string id;  ///< the name of the file
    std::string title;
    std::string track;
    std::filesystem::path file;
    int version = 0;  ///< 0: none is told
};

class DraftStore {
  public:
    explicit DraftStore(std::filesystem::path data) : m_data(std::move(data)) {}

    /// By name. A draft that is no JSON has its name as title.
    std::vector<StoredText> drafts() const;
    /// What is published, by track and name.
    std::vector<StoredText> published() const;

    bool has_draft(const std::string& id) const;
    /// @throws core::Error
    std::string draft(const std::string& id) const;
    /// As a whole or not at all.
    /// @throws core::Error
    void save_draft(const std::string& id, const std::string& text) const;
    void drop_draft(const std::string& id) const;

    /// Where somebody dragged nodes to; kept beside the drafts so that the scenario's file stays clean.
    Spots spots(const std::string& id) const;
    /// @throws core::Error
    void save_spots(const std::string& id, const Spots& spots) const;

    /// Writes `text` to `content/<track>/<id>.json`, as its tree says, and takes away what lies there under
    /// the same id in another track.
    /// @return the file
    /// @throws core::Error if there is no track or id, or it cannot be written
    std::filesystem::path publish(const std::string& text) const;

    std::filesystem::path content_folder() const { return m_data / "content"; }

  private:
    std::filesystem::path draft_file(const std::string& id) const;
    std::filesystem::path spots_file(const std::string& id) const;

    std::filesystem::path m_data;
};

/// The text with its `version` one higher than `last`, tidy.
/// @param behind the key behind which it is written where the text tells no version yet
/// @return nothing if the text is no JSON
std::string with_version(const std::string& text, int last, const std::string& behind = "id");

/// The version that a text tells; 0 if it tells none.
int version_of(const std::string& text);

}  // namespace frontdesk::editing
