#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

namespace frontdesk::archive {

/// What may come out of an archive. What the archive says of itself is not believed: bytes are counted while
/// they are unpacked.
struct ZipLimits {
    std::size_t most_entries = 2000;
    std::size_t most_entry_bytes = std::size_t{16} << 20U;  ///< Unpacked, of one entry.
    std::size_t most_bytes = std::size_t{16} << 20U;        ///< Unpacked, of all that are read together.
    /// So many times its packed size an entry may unpack to, once it is beyond 64 KiB; 0 = any.
    std::size_t most_ratio = 0;
};

enum class ZipEntryKind {
    file,
    folder,
    special,  ///< A symbolic link, a device, a pipe.
};

struct ZipEntry {
    std::string name;  ///< As it is stored; nothing promises that it is UTF-8.
    ZipEntryKind kind = ZipEntryKind::file;
};

/// Why an archive is refused; whoever shows it puts it into the reader's language by this.
class ZipError : public core::Error {
  public:
    enum class Kind {
        damaged,
        too_many,   ///< entries
        too_large,  ///< unpacked
        too_tight,  ///< unpacks to far more than its packed size
        encrypted,
        method,  ///< packed in an unusual way
    };

    /// @param entry what it is about; empty: the archive as a whole.
    ZipError(Kind kind, std::string entry, const std::string& what_happened, std::string way_out)
        : core::Error(what_happened, std::move(way_out)), m_kind(kind), m_entry(std::move(entry)) {}

    Kind kind() const noexcept { return m_kind; }
    const std::string& entry() const noexcept { return m_entry; }

  private:
    Kind m_kind;
    std::string m_entry;
};

/// A zip archive in memory, read within bounds.
class ZipReader {
  public:
    /// @param content must outlive the reader.
    /// @param name stands in messages.
    /// @throws ZipError if it is no sound archive or has too many entries.
    ZipReader(std::string_view content, std::string name, const ZipLimits& limits = {});
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    /// In the order of the archive; a name may come twice.
    const std::vector<ZipEntry>& entries() const { return m_entries; }

    /// The unpacked entry, the first of that name; nothing if there is none.
    /// @throws ZipError if it is damaged, encrypted, packed in an unusual way or too large, alone or
    /// together with those read before.
    std::optional<std::string> read(const std::string& entry);

  private:
    struct Handle;
    void list_entries();
    std::string unpack(std::uint64_t index, std::uint64_t packed_bytes);
    void check_growth(const std::string& entry, std::size_t unpacked, std::uint64_t packed_bytes) const;

    std::string m_name;
    ZipLimits m_limits;
    std::unique_ptr<Handle> m_handle;
    std::vector<ZipEntry> m_entries;
    std::map<std::string, std::uint64_t> m_index_of;
    std::size_t m_unpacked = 0;
};

}  // namespace frontdesk::archive
