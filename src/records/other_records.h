#pragma once

#include <filesystem>
#include <string>

#include "records/database.h"

namespace frontdesk::records {

/// The file of another station, ready to be read: as it is, or if its schema is older, a copy of it that was
/// brought forward. The file itself is never written to.
class OtherRecords {
  public:
    /// @param other a file, or the folder it lies in.
    /// @param beside where a copy may lie for a while.
    /// @throws StoreError if it is not there, foreign, damaged, newer or locked.
    OtherRecords(const std::filesystem::path& other, const std::filesystem::path& beside);
    OtherRecords(const OtherRecords&) = delete;
    OtherRecords& operator=(const OtherRecords&) = delete;
    /// Takes the copy away.
    ~OtherRecords();

    /// What is to be read, of the newest schema.
    const std::filesystem::path& file() const { return m_file; }
    /// The schema of the file as it lies there.
    int schema() const { return m_schema; }
    /// For reading only.
    Database opened() const;
    /// To `database`, read-only, as `other`.
    void attach_to(Database& database) const;

  private:
    std::filesystem::path m_file;
    int m_schema = 0;
    std::filesystem::path m_copy;  ///< a folder; empty: none was needed
};

/// The file that is meant by a path to it or to the data folder in which it lies.
std::filesystem::path meant_records(const std::filesystem::path& path);

}  // namespace frontdesk::records
