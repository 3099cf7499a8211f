#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk::tables {

/// A zip archive in memory, read with bounds: what an entry says of its size is not believed.
class ZipArchive {
  public:
    /// @param content must outlive the archive.
    /// @throws core::Error if it is no sound archive or has too many entries.
    ZipArchive(std::string_view content, std::string name);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// The unpacked entry; nothing if there is none of that name.
    /// @throws core::Error if it is damaged, encrypted or too large, alone or together with those read
    /// before.
    std::optional<std::string> read(const std::string& entry);

  private:
    struct Handle;
    std::string m_name;
    std::unique_ptr<Handle> m_handle;
    std::size_t m_unpacked = 0;
};

}  // namespace frontdesk::tables
