#include "archive/zip_reader.h"

#include <zip.h>

#include <array>

#include "core/error.h"

namespace frontdesk::archive {

namespace {

constexpr const char* copy_again = "Copy the file once more, or have it made again.";
constexpr const char* right_file = "Check that this is the right file.";

/// Small entries may be packed as tightly as they like.
constexpr std::size_t ratio_counts_from = std::size_t{64} << 10U;

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string size_words(std::size_t bytes) {
    return std::to_string(bytes >> 20U) + " MiB";
}

/// Every entry of the directory begins with these four bytes, so there are no more entries than this. Counted
/// before the archive is opened, because opening it takes memory for all it claims. Packed bytes hold them by
/// chance once in 4 GiB; a few are let pass.
bool has_more_entries_than(std::string_view content, std::size_t most) {
    constexpr std::string_view mark{"PK\x01\x02", 4};
    constexpr std::size_t by_chance = 16;
    std::size_t count = 0;
    for (std::size_t at = content.find(mark); at != std::string_view::npos;
         at = content.find(mark, at + mark.size())) {
        if (++count > most + by_chance) return true;
    }
    return false;
}

/// The upper half of the attributes is a Unix mode wherever it is not empty, whatever system they name.
ZipEntryKind kind_of(zip_t* archive, zip_uint64_t index, const std::string& name) {
    constexpr zip_uint32_t type_bits = 0170000, regular = 0100000, folder = 0040000;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(archive, index, 0, &system, &attributes);
    const zip_uint32_t type = (attributes >> 16U) & type_bits;
    if (type != 0 && type != regular && type != folder) return ZipEntryKind::special;
    return type == folder || name.ends_with('/') ? ZipEntryKind::folder : ZipEntryKind::file;
}

}  // namespace

struct ZipReader::Handle {
    zip_t* archive = nullptr;

    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (archive != nullptr) zip_discard(archive);
    }
};

ZipReader::ZipReader(std::string_view content, std::string name, const ZipLimits& limits)
    : m_name(std::move(name)), m_limits(limits), m_handle(std::make_unique<Handle>()) {
    const auto too_many = [this] {
        return ZipError(
            ZipError::Kind::too_many, {},
            m_name + ": the archive has more than " + std::to_string(m_limits.most_entries) + " entries",
            right_file);
    };
    if (has_more_entries_than(content, m_limits.most_entries)) throw too_many();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(content.data(), content.size(), 0, &error);
    if (source != nullptr) m_handle->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (m_handle->archive == nullptr) {
        zip_source_free(source);
        throw ZipError(ZipError::Kind::damaged, {},
                       m_name + ": the zip archive is damaged and cannot be opened (" + why + ")",
                       copy_again);
    }
    if (zip_get_num_entries(m_handle->archive, 0) > static_cast<zip_int64_t>(m_limits.most_entries))
        throw too_many();
    list_entries();
}

ZipReader::~ZipReader() = default;

void ZipReader::list_entries() {
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(m_handle->archive, 0));
    for (zip_uint64_t index = 0; index < count; ++index) {
        const char* name = zip_get_name(m_handle->archive, index, ZIP_FL_ENC_RAW);
        if (name == nullptr) {
            throw ZipError(ZipError::Kind::damaged, {},
                           m_name + ": an entry of the archive has no readable name", copy_again);
        }
        m_index_of.emplace(name, index);
        m_entries.push_back({name, kind_of(m_handle->archive, index, name)});
    }
}

std::optional<std::string> ZipReader::read(const std::string& entry) {
    const auto found = m_index_of.find(entry);
    if (found == m_index_of.end()) return std::nullopt;
    zip_stat_t info;
    zip_stat_init(&info);
    constexpr zip_uint64_t needed = ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_handle->archive, found->second, 0, &info) != 0 || (info.valid & needed) != needed) {
        throw ZipError(ZipError::Kind::damaged, entry,
                       m_name + ": " + entry + " is not told of in full: the file is damaged", copy_again);
    }
    if (info.encryption_method != ZIP_EM_NONE) {
        throw ZipError(ZipError::Kind::encrypted, entry, m_name + ": " + entry + " is encrypted",
                       "Save the file without a password.");
    }
    if (info.comp_method != ZIP_CM_STORE && info.comp_method != ZIP_CM_DEFLATE) {
        throw ZipError(ZipError::Kind::method, entry,
                       m_name + ": " + entry + " is packed in a way that is not read here (method " +
                           std::to_string(info.comp_method) + ")",
                       "Have the archive made again with the usual zip compression.");
    }
    return unpack(found->second, info.comp_size);
}

std::string ZipReader::unpack(std::uint64_t index, std::uint64_t packed_bytes) {
    const std::string& entry = m_entries[index].name;
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(m_handle->archive, index, 0));
    std::string content;
    std::array<char, 1U << 16U> chunk{};
    zip_int64_t count = file ? 1 : -1;
    while (count > 0) {
        count = zip_fread(file.get(), chunk.data(), chunk.size());
        if (count <= 0) break;
        content.append(chunk.data(), static_cast<std::size_t>(count));
        m_unpacked += static_cast<std::size_t>(count);
        check_growth(entry, content.size(), packed_bytes);
    }
    if (count < 0) {
        throw ZipError(ZipError::Kind::damaged, entry,
                       m_name + ": " + entry + " cannot be unpacked: the file is damaged", copy_again);
    }
    return content;
}

void ZipReader::check_growth(const std::string& entry, std::size_t unpacked,
                             std::uint64_t packed_bytes) const {
    const std::string where = m_name + ": " + entry;
    if (unpacked > m_limits.most_entry_bytes) {
        throw ZipError(ZipError::Kind::too_large, entry,
                       where + " is larger than " + size_words(m_limits.most_entry_bytes) + " when unpacked",
                       right_file);
    }
    if (m_limits.most_ratio != 0 && unpacked > ratio_counts_from &&
        unpacked / m_limits.most_ratio > packed_bytes) {
        throw ZipError(
            ZipError::Kind::too_tight, entry,
            where + " unpacks to more than " + std::to_string(m_limits.most_ratio) + " times its packed size",
            right_file);
    }
    if (m_unpacked > m_limits.most_bytes) {
        throw ZipError(
            ZipError::Kind::too_large, {},
            m_name + ": the archive is larger than " + size_words(m_limits.most_bytes) + " when unpacked",
            right_file);
    }
}

}  // namespace frontdesk::archive
