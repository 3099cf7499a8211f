#include "packs/path_rules.h"

#include <algorithm>

#include "scenario/words.h"
#include "text/utf8.h"

namespace frontdesk::packs {

namespace {

using Names = std::vector<std::string_view>;

Names names_of(std::string_view path) {
    Names names;
    for (std::size_t begin = 0;;) {
        const std::size_t slash = path.find('/', begin);
        names.push_back(path.substr(begin, slash - begin));
        if (slash == std::string_view::npos) return names;
        begin = slash + 1;
    }
}

/// Only of the Latin letters: those of which file systems agree.
std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

/// Names that stand for devices on Windows, whatever their ending.
bool is_device(std::string_view name) {
    static const std::set<std::string> plain{"con", "prn", "aux", "nul"};
    const std::string stem = in_small_letters(name.substr(0, name.find('.')));
    const bool numbered = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt"));
    return plain.contains(stem) || (numbered && stem[3] >= '0' && stem[3] <= '9');
}

std::string wrong_with_name(std::string_view name) {
    if (name.empty()) return "it has an empty name in it";
    if (name == "." || name == "..") return "it leads out of the pack";
    if (name.size() > most_name_bytes)
        return "a name in it is longer than " + std::to_string(most_name_bytes) + " bytes";
    if (name.find_first_of("<>\"|?*:") != std::string_view::npos)
        return "a name in it has a character that not every system allows";
    if (name.ends_with('.') || name.ends_with(' ') || name.starts_with(' '))
        return "a name in it begins with a space, or ends with a space or a point";
    if (name.starts_with('.')) return "a name in it is a hidden one";
    return is_device(name) ? "a name in it stands for a device on some systems" : "";
}

/// Where the file lies: content/phone/x.json, overlays/x.json, overlays/acme/…/x.json
std::string wrong_with_folder(const Names& names) {
    if (names[0] == overlays_root && names.size() >= 2) return {};
    const std::vector<std::string>& folders = content_folders();
    const bool known =
        names.size() == 3 && std::find(folders.begin(), folders.end(), names[1]) != folders.end();
    if (names[0] == content_root && known) return {};
    std::string words;
    for (const std::string& folder : folders) words += (words.empty() ? "" : ", ") + folder;
    return "a pack has only files in overlays/ and in these folders of content/: " + words;
}

}  // namespace

bool has_control_character(std::string_view name) {
    const std::u32string characters = text::to_utf32(name);
    return std::any_of(characters.begin(), characters.end(), [](char32_t c) {
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        const bool turns_direction =
            (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || turns_direction || c == 0xFEFF;
    });
}

const std::vector<std::string>& content_folders() {
    static const std::vector<std::string> folders = [] {
        std::vector<std::string> all = scenario::track_words();
        all.insert(all.end(), {"drills", "knowledge", "courses", "exams"});
        return all;
    }();
    return folders;
}

std::string wrong_with_path(std::string_view path) {
    if (!text::is_valid(path)) return "its name is not written in UTF-8";
    if (has_control_character(path)) return "its name has control characters";
    if (path.find('\\') != std::string_view::npos) return "it has a backslash in its name";
    if (path.starts_with('/')) return "it is an absolute path and leads out of the pack";
    if (path.size() >= 2 && path[1] == ':') return "it names a drive and leads out of the pack";
    const Names names = names_of(path);
    for (const std::string_view name : names) {
        if (std::string wrong = wrong_with_name(name); !wrong.empty()) return wrong;
    }
    if (names.size() > most_depth) return "it lies deeper than " + std::to_string(most_depth) + " names";
    if (!path.ends_with(".json")) return "only files that end in .json may be in a pack";
    return wrong_with_folder(names);
}

bool leads_out(std::string_view path) {
    if (path.starts_with('/') || path.find('\\') != std::string_view::npos) return true;
    if (path.size() >= 2 && path[1] == ':') return true;
    const Names names = names_of(path);
    return std::find(names.begin(), names.end(), "..") != names.end();
}

std::string PathSet::add(const std::string& path) {
    const std::string small = in_small_letters(path);
    if (!m_files.insert(small).second)
        return "the pack has it twice, or another whose name differs only in capital letters";
    if (m_folders.contains(small)) return "another file lies in a folder of its name";
    for (std::size_t slash = small.find('/'); slash != std::string::npos;
         slash = small.find('/', slash + 1)) {
        const std::string folder = small.substr(0, slash);
        if (m_files.contains(folder)) return "it lies in a folder that has the name of another file";
        m_folders.insert(folder);
    }
    return {};
}

std::string printable(std::string_view name) {
    constexpr std::size_t most_shown = 80;
    std::u32string shown = text::to_utf32(text::repaired(name.substr(0, most_shown)));
    for (char32_t& c : shown)
        if (has_control_character(text::to_utf8(std::u32string_view(&c, 1)))) c = U'\uFFFD';
    return text::to_utf8(shown) + (name.size() > most_shown ? "…" : "");
}

std::string id_of_path(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    if (name.ends_with(".json")) name.remove_suffix(5);
    return std::string(name);
}

}  // namespace frontdesk::packs
