#include "archive/zip_writer.h"

#include <zip.h>

#include <memory>

#include "core/error.h"

namespace frontdesk::archive {

namespace {

[[noreturn]] void fail_to_write(const std::string& why) {
    throw core::Error("the zip archive cannot be made (" + why + ")",
                      "Check that there is enough memory, and try once more.");
}

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

void add_file_to(zip_t* archive, const ZipFile& file) {
    constexpr zip_uint16_t first_day = (1U << 5U) | 1U;  // 1980-01-01, the first that the format knows
    constexpr zip_uint32_t plain_file = 0100644U << 16U;
    constexpr zip_uint32_t tightest = 9;
    zip_source_t* source = zip_source_buffer(archive, file.content.data(), file.content.size(), 0);
    if (source == nullptr) fail_to_write(zip_strerror(archive));
    const zip_int64_t added = zip_file_add(archive, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        fail_to_write(file.name + ": " + zip_strerror(archive));
    }
    const auto index = static_cast<zip_uint64_t>(added);
    if (zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, tightest) != 0 ||
        zip_file_set_dostime(archive, index, 0, first_day, 0) != 0 ||
        zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, plain_file) != 0) {
        fail_to_write(file.name + ": " + zip_strerror(archive));
    }
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t info;
    zip_stat_init(&info);
    if (zip_source_stat(source, &info) != 0 || zip_source_open(source) != 0) fail_to_write("no result");
    std::string bytes(info.size, '\0');
    const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (count != static_cast<zip_int64_t>(bytes.size())) fail_to_write("part of the result is missing");
    return bytes;
}

}  // namespace

std::string write_zip(const std::vector<ZipFile>& files) {
    FRONTDESK_CHECK(!files.empty());
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, FreeSource> result(zip_source_buffer_create(nullptr, 0, 0, &error));
    Archive archive;
    if (result) archive.reset(zip_open_from_source(result.get(), ZIP_TRUNCATE, &error));
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (!archive) fail_to_write(why);
    zip_source_keep(result.get());
    for (const ZipFile& file : files) add_file_to(archive.get(), file);
    if (zip_close(archive.get()) != 0) fail_to_write(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    return bytes_of(result.get());
}

}  // namespace frontdesk::archive
