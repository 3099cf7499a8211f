#include "core/new_file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

#include "core/file.h"

namespace frontdesk::core {

namespace {

namespace fs = std::filesystem;

/// More files of one name than anybody keeps in a folder.
constexpr int most_names = 10'000;

const char* told(FileError::Kind kind) {
    switch (kind) {
        case FileError::Kind::no_room:
            return "the disk is full, there is no room for '";
        case FileError::Kind::taken:
            return "there is already something at '";
        default:
            return "nothing can be written to '";
    }
}

const char* way_out_of(FileError::Kind kind) {
    switch (kind) {
        case FileError::Kind::no_room:
            return "Free some space, or choose another disk.";
        case FileError::Kind::taken:
            return "Choose another name.";
        default:
            return "Check that the folder exists and may be written to, or choose another one.";
    }
}

FileError::Kind kind_of(int error_number) {
#ifdef EDQUOT
    if (error_number == EDQUOT) return FileError::Kind::no_room;
#endif
    return error_number == ENOSPC || error_number == EFBIG ? FileError::Kind::no_room
                                                           : FileError::Kind::unwritable;
}

std::FILE* open_new(const fs::path& path) {
#ifdef _WIN32
    return _wfopen(path.c_str(), L"wbx");
#else
    return std::fopen(path.c_str(), "wbxe");
#endif
}

/// Renames unless something has the new name. Where the system cannot do that in one step, somebody else
/// could take the name in between.
std::error_code rename_to_free_name(const fs::path& from, const fs::path& to) {
    std::error_code failed;
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return {};
    if (errno != EINVAL && errno != ENOSYS) return {errno, std::generic_category()};
#endif
    if (fs::exists(fs::symlink_status(to, failed))) return std::make_error_code(std::errc::file_exists);
    fs::rename(from, to, failed);
    return failed;
}

}  // namespace

FileError::FileError(Kind kind, std::filesystem::path place)
    : Error(told(kind) + to_utf8(place) + "'", way_out_of(kind)), m_kind(kind), m_place(std::move(place)) {}

NewFile::NewFile(std::filesystem::path place) : m_place(std::move(place)) {
    for (int number = 1; number < most_names && !m_file; ++number) {
        m_temporary = m_place;
        m_temporary += "." + std::to_string(number) + ".tmp";
        m_file.reset(open_new(m_temporary));
        if (!m_file && errno != EEXIST) break;
    }
    if (m_file) return;
    const int error_number = errno;
    m_temporary.clear();
    fail(error_number);
}

NewFile::~NewFile() {
    m_file.reset();
    std::error_code ignored;
    if (!m_temporary.empty()) fs::remove(m_temporary, ignored);
}

void NewFile::write(std::string_view bytes) {
    FRONTDESK_CHECK(m_file != nullptr);
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size()) fail(errno);
}

void NewFile::close() {
    FRONTDESK_CHECK(m_file != nullptr);
    bool fine = std::fflush(m_file.get()) == 0;
#ifndef _WIN32
    fine = fine && ::fsync(::fileno(m_file.get())) == 0;
#endif
    if (!fine) fail(errno);
    if (std::fclose(m_file.release()) != 0) fail(errno);
}

void NewFile::fail(int error_number) const {
    throw FileError(kind_of(error_number), m_place);
}

void NewFile::replace() {
    close();
    std::error_code failed;
    fs::rename(m_temporary, m_place, failed);
    if (failed) fail(failed.value());
    m_temporary.clear();
}

std::filesystem::path NewFile::put_beside_others() {
    close();
    std::filesystem::path place = move_beside_others(m_temporary, m_place);
    m_temporary.clear();
    return place;
}

std::filesystem::path move_beside_others(const std::filesystem::path& from,
                                         const std::filesystem::path& place) {
    for (int number = 1; number < most_names; ++number) {
        fs::path free = numbered(place, number);
        const std::error_code failed = rename_to_free_name(from, free);
        if (failed == std::errc::file_exists) continue;
        if (failed) throw FileError(kind_of(failed.value()), place);
        return free;
    }
    throw FileError(FileError::Kind::taken, place);
}

std::filesystem::path numbered(const std::filesystem::path& place, int number) {
    if (number <= 1) return place;
    fs::path name = place.stem();
    name += " (" + std::to_string(number) + ")";
    name += place.extension();
    return place.parent_path() / name;
}

std::filesystem::path make_folder_beside_others(const std::filesystem::path& place) {
    std::error_code failed;
    if (!place.parent_path().empty()) fs::create_directories(place.parent_path(), failed);
    if (failed) throw FileError(kind_of(failed.value()), place);
    for (int number = 1; number < most_names; ++number) {
        fs::path folder = place;
        if (number > 1) folder += " (" + std::to_string(number) + ")";
        const bool made = fs::create_directory(folder, failed);
        if (made) return folder;
        if (failed && failed != std::errc::file_exists) throw FileError(kind_of(failed.value()), place);
    }
    throw FileError(FileError::Kind::taken, place);
}

}  // namespace frontdesk::core
