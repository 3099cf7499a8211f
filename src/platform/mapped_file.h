#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace frontdesk::platform {

/// A file's bytes without copying them: Noto Sans CJK is 19 MB, of which a few hundred kilobytes are used.
class MappedFile {
  public:
    /// @throws core::Error if the file cannot be mapped.
    explicit MappedFile(const std::filesystem::path& file);
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    std::span<const unsigned char> bytes() const { return {m_begin, m_size}; }

  private:
    const unsigned char* m_begin = nullptr;
    std::size_t m_size = 0;
    std::string m_copy;  ///< where mapping is not available
};

}  // namespace frontdesk::platform
