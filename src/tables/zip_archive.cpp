#include "tables/zip_archive.h"

#include <zip.h>

#include <array>

#include "core/error.h"

namespace frontdesk::tables {

namespace {

constexpr zip_int64_t most_entries = 2000;
constexpr std::size_t most_unpacked = std::size_t{16} << 20U;  ///< All entries that are read together.

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

struct ZipArchive::Handle {
    zip_t* archive = nullptr;

    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (archive != nullptr) zip_discard(archive);
    }
};

ZipArchive::ZipArchive(std::string_view content, std::string name)
    : m_name(std::move(name)), m_handle(std::make_unique<Handle>()) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(content.data(), content.size(), 0, &error);
    if (source != nullptr) m_handle->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (m_handle->archive == nullptr) {
        zip_source_free(source);
        throw core::Error(
            m_name + ": the workbook is damaged: its zip archive cannot be opened (" + why + ")",
            "Copy the file once more, or open it and save it again.");
    }
    if (zip_get_num_entries(m_handle->archive, 0) > most_entries) {
        throw core::Error(m_name + ": the archive has more than " + std::to_string(most_entries) + " entries",
                          "Check that this is the right file.");
    }
}

ZipArchive::~ZipArchive() = default;

std::optional<std::string> ZipArchive::read(const std::string& entry) {
    zip_stat_t info;
    zip_stat_init(&info);
    if (zip_stat(m_handle->archive, entry.c_str(), 0, &info) != 0) return std::nullopt;
    if ((info.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && info.encryption_method != ZIP_EM_NONE) {
        throw core::Error(m_name + ": " + entry + " is encrypted", "Save the workbook without a password.");
    }
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen(m_handle->archive, entry.c_str(), 0));
    std::string content;
    std::array<char, 1U << 16U> chunk{};
    zip_int64_t count = file ? 1 : -1;
    while (count > 0) {
        count = zip_fread(file.get(), chunk.data(), chunk.size());
        if (count <= 0) break;
        content.append(chunk.data(), static_cast<std::size_t>(count));
        m_unpacked += static_cast<std::size_t>(count);
        if (m_unpacked <= most_unpacked) continue;
        throw core::Error(m_name + ": " + entry + " is larger than " + std::to_string(most_unpacked >> 20U) +
                              " MiB when unpacked",
                          "Check that this is the right file; a table of phrases is much smaller.");
    }
    if (count < 0) {
        throw core::Error(m_name + ": " + entry + " cannot be unpacked: the workbook is damaged",
                          "Copy the file once more, or open it and save it again.");
    }
    return content;
}

}  // namespace frontdesk::tables
