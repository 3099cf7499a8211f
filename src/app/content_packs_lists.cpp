#include "app/content_packs_lists.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "core/error.h"
#include "core/file.h"
#include "json/reader.h"
#include "json/value.h"
#include "packs/path_rules.h"
#include "packs/placing.h"
#include "phrasing/pack_version.h"

namespace frontdesk::app {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_found = 40;

/// Content says what it is called under "title"; an overlay in several files in one of them.
std::string title_in_pack(const std::string& content) {
    const json::Parsed parsed = json::parse(content, {});
    const json::Value* title = parsed.root.find("title");
    const std::string* words = title == nullptr ? nullptr : title->as_string();
    return words == nullptr ? std::string() : *words;
}

/// The file itself; of an overlay in several files their folder.
std::string item_path(const std::string& path) {
    const std::string root = std::string(packs::overlays_root) + '/';
    return path.starts_with(root) ? path.substr(0, path.find('/', root.size())) : path;
}

std::string title_or_name(const std::string& path, const std::string& content) {
    const std::string title = title_in_pack(content);
    return title.empty() ? packs::id_of_path(path) : title;
}

bool contains(const std::vector<std::string>& paths, const std::string& path) {
    return std::find(paths.begin(), paths.end(), path) != paths.end();
}

/// What is taken away is not in the pack: its title stands in the file that lies here.
std::string title_here(const std::string& path, const packs::Places& places) {
    try {
        return title_or_name(path, core::read_file(packs::place_of(path, places)));
    } catch (const core::Error&) {
        return packs::id_of_path(path);
    }
}

}  // namespace

std::vector<PackItem> pack_items(const std::vector<packs::PackedFile>& files) {
    std::map<std::string, PackItem> items;
    for (const packs::PackedFile& file : files) {
        const std::string path = item_path(file.path);
        PackItem& item = items[path];
        item.path = path;
        item.part = part_of_pack(path);
        item.bytes += file.content.size();
        if (item.title.empty()) item.title = title_in_pack(file.content);
    }
    std::vector<PackItem> all;
    for (auto& [path, item] : items) {
        if (item.title.empty()) item.title = packs::id_of_path(path);
        all.push_back(std::move(item));
    }
    std::sort(all.begin(), all.end(), [](const PackItem& left, const PackItem& right) {
        return std::tie(left.part, left.title, left.path) < std::tie(right.part, right.title, right.path);
    });
    return all;
}

std::vector<PackLine> pack_lines(const packs::ContentPack& pack, const packs::Unpacked& told,
                                 const packs::Places& places) {
    std::vector<PackLine> lines;
    for (const packs::PackedFile& file : pack.files) {
        const PackChange change = contains(told.added, file.path)      ? PackChange::added
                                  : contains(told.replaced, file.path) ? PackChange::replaced
                                                                       : PackChange::same;
        lines.push_back({file.path, part_of_pack(file.path), title_or_name(file.path, file.content), change});
    }
    for (const std::string& path : told.taken_away)
        lines.push_back({path, part_of_pack(path), title_here(path, places), PackChange::taken_away});
    std::sort(lines.begin(), lines.end(), [](const PackLine& left, const PackLine& right) {
        return std::tie(left.change, left.part, left.path) < std::tie(right.change, right.part, right.path);
    });
    return lines;
}

std::vector<FoundPack> find_packs(const std::vector<fs::path>& folders) {
    std::vector<std::pair<fs::file_time_type, FoundPack>> dated;
    std::set<fs::path> seen;
    for (const fs::path& folder : folders) {
        std::error_code failed;
        for (fs::directory_iterator entries(folder, failed); !failed && entries != fs::directory_iterator();
             entries.increment(failed)) {
            std::error_code unknown;
            const fs::path file = entries->path().lexically_normal();
            if (file.extension() != ".zip" || !entries->is_regular_file(unknown)) continue;
            if (!seen.insert(file).second) continue;
            const auto bytes = static_cast<std::size_t>(entries->file_size(unknown));
            dated.push_back({entries->last_write_time(unknown), {file, bytes}});
        }
    }
    std::sort(dated.begin(), dated.end(), [](const auto& left, const auto& right) {
        return left.first != right.first ? left.first > right.first : left.second.file < right.second.file;
    });
    if (dated.size() > most_found) dated.resize(most_found);
    std::vector<FoundPack> found;
    found.reserve(dated.size());
    for (auto& [when, pack] : dated) found.push_back(std::move(pack));
    return found;
}

MadeBefore read_made(const fs::path& file) {
    MadeBefore made;
    std::error_code unknown;
    if (!fs::exists(file, unknown)) return made;
    try {
        const json::Parsed parsed = json::parse(core::read_file(file), core::to_utf8(file));
        const auto text = [&parsed](const char* key) {
            const json::Value* value = parsed.root.find(key);
            const std::string* words = value == nullptr ? nullptr : value->as_string();
            return words == nullptr ? std::string() : *words;
        };
        made = {text("id"), text("title"), text("version")};
    } catch (const core::Error&) {
        return {};
    }
    if (!json::is_name(made.id) || !phrasing::is_version(made.version)) return {};
    return made;
}

std::string next_version(const std::string& version) {
    const std::size_t last = version.rfind('.') == std::string::npos ? 0 : version.rfind('.') + 1;
    unsigned number = 0;
    const char* const end = version.data() + version.size();
    if (std::from_chars(version.data() + last, end, number).ec != std::errc()) return version;
    return version.substr(0, last) + std::to_string(number + 1);
}

}  // namespace frontdesk::app
