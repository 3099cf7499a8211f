#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "curriculum/part.h"

// Drills, questions and examinations that are being written and that a company has published, as files:
// drafts below `drafts` of the data folder, what is published below `content`, what was published before
// below `earlier`; in each of them the folders of the shipped ones.
namespace frontdesk::editing {

using curriculum::PartKind;

struct StoredPart {
    PartKind kind = PartKind::topic;
    std::string id;  ///< the name of the file
    std::filesystem::path file;
    int version = 0;  ///< 0: none is told
};

class PartStore {
  public:
    explicit PartStore(std::filesystem::path data) : m_data(std::move(data)) {}

    /// By kind and name.
    std::vector<StoredPart> drafts() const;
    std::vector<StoredPart> published() const;

    bool has_draft(PartKind kind, const std::string& id) const;
    bool is_published(PartKind kind, const std::string& id) const;
    /// @throws core::Error, as all below
    std::string draft(PartKind kind, const std::string& id) const;
    std::string published_text(PartKind kind, const std::string& id) const;
    /// As a whole or not at all.
    void save_draft(PartKind kind, const std::string& id, const std::string& text) const;
    void drop_draft(PartKind kind, const std::string& id) const;

    /// Writes `text` under the name that it tells; what lay there before is kept.
    /// @return the file
    /// @throws core::Error if it tells no name that a file can have, or cannot be written
    std::filesystem::path publish(PartKind kind, const std::string& text) const;
    /// Takes what is published away; it is kept among what was published before.
    void withdraw(PartKind kind, const std::string& id) const;
    /// The highest version of it that was ever published; 0: none.
    int last_version(PartKind kind, const std::string& id) const;

  private:
    std::filesystem::path file_of(const char* place, PartKind kind, const std::string& id) const;
    std::vector<StoredPart> stored(const char* place) const;
    void keep_earlier(PartKind kind, const std::string& id) const;

    std::filesystem::path m_data;
};

}  // namespace frontdesk::editing
