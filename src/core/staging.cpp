#include "core/staging.h"

#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

#include "core/new_file.h"

namespace frontdesk::core {

namespace {

namespace fs = std::filesystem;

constexpr int most_stagings = 10'000;

[[noreturn]] void cannot_stage(const std::error_code& failed, const fs::path& place) {
    throw FileError(
        failed == std::errc::no_space_on_device ? FileError::Kind::no_room : FileError::Kind::unwritable,
        place);
}

}  // namespace

Staging::Staging(fs::path place) : m_place(std::move(place)) {
    std::error_code failed;
    for (int number = 1; number < most_stagings; ++number) {
        fs::path folder = m_place;
        folder += "." + std::to_string(number) + ".tmp";
        if (fs::create_directory(folder, failed)) {
            m_folder = std::move(folder);
            return;
        }
        if (failed) break;
    }
    cannot_stage(failed, m_place);
}

Staging::~Staging() {
    std::error_code ignored;
    if (!m_folder.empty()) fs::remove_all(m_folder, ignored);
}

fs::path Staging::replace_file(const fs::path& name) {
    std::error_code failed;
    fs::rename(m_folder / name, m_place, failed);
    if (failed) cannot_stage(failed, m_place);
    return m_place;
}

fs::path Staging::put_file_beside_others(const fs::path& name) {
    return move_beside_others(m_folder / name, m_place);
}

fs::path Staging::put_folder_beside_others() {
    fs::path place = move_beside_others(m_folder, m_place);
    m_folder.clear();
    return place;
}

fs::path Staging::replace_files() {
    std::error_code failed;
    fs::create_directories(m_place, failed);
    if (failed) cannot_stage(failed, m_place);
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder)) files.push_back(entry.path());
    for (const fs::path& file : files) {
        fs::rename(file, m_place / file.filename(), failed);
        if (failed) cannot_stage(failed, m_place);
    }
    return m_place;
}

}  // namespace frontdesk::core
