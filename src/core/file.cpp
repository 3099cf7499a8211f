#include "core/file.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <system_error>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

#include "core/error.h"

namespace frontdesk::core {

std::filesystem::path path_from_utf8(std::string_view utf8) {
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string to_utf8(const std::filesystem::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

std::string read_file(const std::filesystem::path& path, std::size_t max_bytes) {
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed)) {
        throw Error("'" + to_utf8(path) + "' is a folder, not a file", "Name a file.");
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error("cannot open '" + to_utf8(path) + "'", "Check that the file exists and may be read.");
    }
    std::string content;
    std::string chunk(std::size_t{1} << 16U, '\0');
    while (file.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || file.gcount() > 0) {
        content.append(chunk, 0, static_cast<std::size_t>(file.gcount()));
        if (content.size() > max_bytes) {
            throw Error("'" + to_utf8(path) + "' is larger than " + std::to_string(max_bytes) + " bytes",
                        "Check that this is the right file.");
        }
    }
    return content;
}

namespace {

/// Forces a file or folder to the disk; best effort where the system has no such call.
void flush_to_disk(const std::filesystem::path& path) {
#ifndef _WIN32
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    static_cast<void>(::fsync(descriptor));
    ::close(descriptor);
#else
    static_cast<void>(path);
#endif
}

}  // namespace

std::vector<std::filesystem::path> json_files_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".json") files.push_back(entry->path());
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        throw Error("The folder " + to_utf8(folder) + " cannot be read: " + error.message(),
                    "Check the folder and its permissions");
    }
    std::sort(files.begin(), files.end());
    return files;
}

void write_file(const std::filesystem::path& path, std::string_view content) {
    std::filesystem::path temporary = path;
    temporary += ".tmp";
    {
        std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
        file.write(content.data(), static_cast<std::streamsize>(content.size()));
        file.flush();
        if (!file) {
            throw Error("cannot write '" + to_utf8(temporary) + "'",
                        "Check that the folder exists, may be written to and that the disk is not full.");
        }
    }
    flush_to_disk(temporary);
    std::error_code failed;
    std::filesystem::rename(temporary, path, failed);
    if (failed) {
        std::filesystem::remove(temporary, failed);
        throw Error("cannot replace '" + to_utf8(path) + "'", "Check that the file may be written to.");
    }
    flush_to_disk(path.parent_path().empty() ? std::filesystem::path(".") : path.parent_path());
}

namespace {

/// Both names change places in one step; false where the system cannot do that.
bool exchange(const std::filesystem::path& one, const std::filesystem::path& other) {
#ifdef RENAME_EXCHANGE
    return ::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0;
#else
    static_cast<void>(one);
    static_cast<void>(other);
    return false;
#endif
}

[[noreturn]] void fail_to_replace(const std::filesystem::path& place) {
    throw Error("cannot replace the folder '" + to_utf8(place) + "'",
                "Check that it may be written to and that no other program uses it.");
}

}  // namespace

void exchange_folders(const std::filesystem::path& fresh, const std::filesystem::path& place) {
    std::error_code failed;
    const bool is_there = std::filesystem::exists(std::filesystem::symlink_status(place, failed));
    const bool is_fresh = std::filesystem::exists(std::filesystem::symlink_status(fresh, failed));
    failed.clear();
    if (!is_there || !is_fresh) {
        std::filesystem::rename(is_fresh ? fresh : place, is_fresh ? place : fresh, failed);
    } else if (!exchange(fresh, place)) {
        std::filesystem::path aside = fresh;
        aside += ".old";
        std::filesystem::rename(place, aside, failed);
        if (!failed) {
            std::filesystem::rename(fresh, place, failed);
            std::error_code ignored;
            std::filesystem::rename(aside, failed ? place : fresh, ignored);
        }
    }
    if (failed) fail_to_replace(place);
    for (const std::filesystem::path& folder : {place.parent_path(), fresh.parent_path()})
        flush_to_disk(folder.empty() ? std::filesystem::path(".") : folder);
}

void replace_folder(const std::filesystem::path& fresh, const std::filesystem::path& place) {
    std::error_code ignored;
    if (!std::filesystem::exists(fresh, ignored)) fail_to_replace(place);
    exchange_folders(fresh, place);
    std::filesystem::remove_all(fresh, ignored);
}

}  // namespace frontdesk::core
