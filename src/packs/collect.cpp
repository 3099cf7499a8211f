#include "packs/collect.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/error.h"
#include "core/file.h"
#include "core/problem.h"
#include "packs/path_rules.h"

namespace frontdesk::packs {

namespace {

namespace fs = std::filesystem;

/// Path in the pack → file. Links are not followed: a pack holds what lies in the folder.
using Found = std::map<std::string, fs::path>;

bool is_plain_json(const fs::directory_entry& entry) {
    std::error_code unknown;
    return entry.path().extension() == ".json" && fs::is_regular_file(entry.symlink_status(unknown));
}

void find_below(const fs::path& folder, const std::string& root, Found& found) {
    std::error_code failed;
    fs::recursive_directory_iterator entries(folder, failed);
    if (failed == std::errc::no_such_file_or_directory) return;
    for (; !failed && entries != fs::recursive_directory_iterator(); entries.increment(failed)) {
        if (!is_plain_json(*entries)) continue;
        found.emplace(root + '/' + core::to_utf8(entries->path().lexically_relative(folder)),
                      entries->path());
    }
    if (failed) {
        throw core::Error("the folder '" + core::to_utf8(folder) + "' cannot be read: " + failed.message(),
                          "Check the folder and its permissions.");
    }
}

/// What the content file or the overlay is called: overlays/acme/rules/quiet.json belongs to acme.
std::string id_in_pack(const std::string& path) {
    const std::string root = std::string(overlays_root) + '/';
    if (!path.starts_with(root)) return id_of_path(path);
    return id_of_path(path.substr(0, path.find('/', root.size())));
}

void keep_only(Found& found, const std::vector<std::string>& only) {
    std::set<std::string> wanted(only.begin(), only.end());
    std::set<std::string> ids;
    for (const auto& [path, file] : found) ids.insert(id_in_pack(path));
    for (const std::string& id : wanted) {
        if (ids.contains(id)) continue;
        const std::string near = core::nearest(id, {ids.begin(), ids.end()});
        throw core::Error(
            "there is nothing called '" + id + "' to pack",
            near.empty() ? "Name files as they are called, without .json." : "Did you mean '" + near + "'?");
    }
    std::erase_if(found, [&](const auto& entry) { return !wanted.contains(id_in_pack(entry.first)); });
}

/// Whether the file belongs into a pack; one that lies elsewhere than packs have files does not.
bool belongs(const std::string& path) {
    if (path.starts_with(std::string(overlays_root) + '/')) return true;
    const std::size_t begin = path.find('/') + 1;
    const std::vector<std::string>& folders = content_folders();
    return std::count(path.begin(), path.end(), '/') == 2 &&
           std::find(folders.begin(), folders.end(), path.substr(begin, path.find('/', begin) - begin)) !=
               folders.end();
}

}  // namespace

Source source_in(const Places& places) {
    return {places.content(), places.overlays()};
}

Source source_in(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        throw core::Error("there is no folder '" + core::to_utf8(folder) + "'",
                          "Name a folder with scenarios in it.");
    }
    const fs::path in_data = folder / "phrasings-overlays";
    const fs::path overlays = fs::is_directory(in_data, error) ? in_data : folder / overlays_root;
    const bool whole = fs::is_directory(folder / content_root, error) || overlays == in_data;
    return {whole ? folder / content_root : folder, overlays};
}

Collected collect(const Source& source, const std::vector<std::string>& only) {
    Found found;
    Collected collected;
    find_below(source.content, content_root, found);
    std::erase_if(found, [&](const auto& entry) {
        if (belongs(entry.first)) return false;
        const bool ours = entry.second == source.content / "packs.json";
        const bool overlay = core::to_utf8(entry.second).starts_with(core::to_utf8(source.overlays) + '/');
        if (!ours && !overlay) collected.left_out.push_back(core::to_utf8(entry.second));
        return true;
    });
    find_below(source.overlays, overlays_root, found);
    if (!only.empty()) keep_only(found, only);
    if (found.empty()) {
        throw core::Error("there is nothing to pack in '" + core::to_utf8(source.content) + "'",
                          "Publish something there first, or name another folder with --from.");
    }
    for (const auto& [path, file] : found) {
        if (const std::string wrong = wrong_with_path(path); !wrong.empty()) {
            throw core::Error("'" + core::to_utf8(file) + "' cannot be packed: " + wrong,
                              "Rename or move the file.");
        }
        collected.files.push_back({path, core::read_file(file, most_bytes_a_file)});
    }
    return collected;
}

}  // namespace frontdesk::packs
