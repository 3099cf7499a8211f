#pragma once

#include <filesystem>

namespace frontdesk::core {

/// A folder beside a place, in which something is made piece by piece and that gets its place as a whole.
/// Whatever stops it before leaves nothing behind.
class Staging {
  public:
    /// @param place the file or folder that is to come into being; the folder above it has to be there.
    /// @throws FileError if nothing can be made there.
    explicit Staging(std::filesystem::path place);
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging();

    const std::filesystem::path& folder() const { return m_folder; }

    /// Puts the one file `name` of the folder in its place, over whatever file is there.
    /// @throws FileError; what was there is then untouched.
    std::filesystem::path replace_file(const std::filesystem::path& name);
    /// The same, but over nothing: where the name is taken it becomes "name (2).ending", and so on.
    /// @return where the file is now.
    std::filesystem::path put_file_beside_others(const std::filesystem::path& name);
    /// The folder itself gets its place, or "name (2)", and so on.
    std::filesystem::path put_folder_beside_others();
    /// Puts each file of the folder into the one at its place, which may be there with other files.
    std::filesystem::path replace_files();

  private:
    std::filesystem::path m_place;
    std::filesystem::path m_folder;  ///< empty once it became the place
};

}  // namespace frontdesk::core
