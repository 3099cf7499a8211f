#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/error.h"

namespace frontdesk::core {

/// Why a file or folder that a person asked for could not be made; screens put it into their language by
/// this.
class FileError : public Error {
  public:
    enum class Kind {
        unwritable,  ///< no such folder, or it may not be written to
        no_room,     ///< the disk is full
        taken,       ///< something is there already and is not to be written over
    };

    /// @param place the file or folder that was asked for.
    FileError(Kind kind, std::filesystem::path place);

    Kind kind() const noexcept { return m_kind; }
    const std::filesystem::path& place() const noexcept { return m_place; }

  private:
    Kind m_kind;
    std::filesystem::path m_place;
};

/// A file that comes into being as a whole: it is written piece by piece under another name beside its place,
/// in bounded memory, and gets its own name when it is finished. Whatever stops it before leaves nothing
/// behind.
class NewFile {
  public:
    /// @throws FileError if nothing can be written there.
    explicit NewFile(std::filesystem::path place);
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    /// @throws FileError
    void write(std::string_view bytes);

    /// Flushes to the disk and puts the file in its place, over whatever is there.
    /// @throws FileError; what was there is then untouched.
    void replace();

    /// The same, but writes over nothing: where the name is taken it becomes "name (2).ending", and so on.
    /// @return where the file is now.
    std::filesystem::path put_beside_others();

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    void close();
    [[noreturn]] void fail(int error_number) const;

    std::filesystem::path m_place;
    std::filesystem::path m_temporary;  ///< empty once the file is in its place
    std::unique_ptr<std::FILE, Close> m_file;
};

/// `place` itself, or with " (2)", " (3)", … in front of the ending.
/// @param number at least 1.
std::filesystem::path numbered(const std::filesystem::path& place, int number);

/// Gives a file or folder that is finished the name `place`, or the first numbered one that is free.
/// @return where it is now.
/// @throws FileError; it is then still at `from`.
std::filesystem::path move_beside_others(const std::filesystem::path& from,
                                         const std::filesystem::path& place);

/// Makes an empty folder that was not there before, and the folders above it; where the name is taken it
/// becomes "name (2)", and so on.
/// @return the folder.
/// @throws FileError
std::filesystem::path make_folder_beside_others(const std::filesystem::path& place);

}  // namespace frontdesk::core
