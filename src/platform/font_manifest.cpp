#include "platform/font_manifest.h"

#include <algorithm>
#include <charconv>

#include "core/error.h"
#include "core/file.h"

namespace frontdesk::platform {
namespace {

#if defined(_WIN32)
constexpr std::string_view this_system = "windows";
#elif defined(__APPLE__)
constexpr std::string_view this_system = "macos";
#else
constexpr std::string_view this_system = "linux";
#endif

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> fields_of(std::string_view line) {
    std::vector<std::string> fields;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t bar = std::min(line.find('|', begin), line.size());
        fields.emplace_back(trimmed(line.substr(begin, bar - begin)));
        begin = bar + 1;
    }
    return fields;
}

FaceEntry parse_line(std::string_view line, int number) {
    const std::vector<std::string> fields = fields_of(line);
    int face = -1;
    if (fields.size() == 7) {
        std::from_chars(fields[3].data(), fields[3].data() + fields[3].size(), face);
    }
    if (face < 0) {
        throw core::Error("line " + std::to_string(number) + " of the list of fonts cannot be read",
                          "Write: system | script | weight | face | file | family | licence.");
    }
    return {fields[0], fields[1], fields[2], face, core::path_from_utf8(fields[4]), fields[5], fields[6]};
}

bool fits(const FaceEntry& entry, Script script, std::string_view weight, bool own_script) {
    const std::string_view wanted = script == Script::simplified ? "sc" : "tc";
    const bool is_own = entry.script == wanted || entry.script == "any";
    std::error_code ignored;
    return entry.system == this_system && entry.weight == weight && is_own == own_script &&
           std::filesystem::exists(entry.file, ignored);
}

/// The script's own faces first; the other script's faces still beat an empty box.
std::vector<FaceEntry> pick(const std::vector<FaceEntry>& entries, Script script, std::string_view weight) {
    std::vector<FaceEntry> found;
    for (const bool own_script : {true, false}) {
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                     [&](const FaceEntry& entry) { return fits(entry, script, weight, own_script); });
    }
    return found;
}

}  // namespace

std::vector<FaceEntry> parse_manifest(std::string_view text) {
    std::vector<FaceEntry> entries;
    int number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmed(text.substr(begin, end - begin));
        ++number;
        if (!line.empty() && line.front() != '#') entries.push_back(parse_line(line, number));
        begin = end + 1;
    }
    return entries;
}

FacePlan plan_faces(const std::vector<FaceEntry>& entries, Script script) {
    FacePlan plan{pick(entries, script, "regular"), pick(entries, script, "bold")};
    if (plan.regular.empty() && plan.bold.empty()) {
        throw core::Error("no font with Chinese characters was found",
                          "Install the package fonts-noto-cjk, or name a font file in fonts/faces.txt.");
    }
    if (plan.regular.empty()) plan.regular = plan.bold;
    plan.bold.insert(plan.bold.end(), plan.regular.begin(), plan.regular.end());
    return plan;
}

}  // namespace frontdesk::platform
