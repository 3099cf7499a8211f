#include "phrasing/pack_source.h"

#include <algorithm>
#include <optional>

#include "core/error.h"
#include "core/file.h"
#include "core/hash.h"

namespace frontdesk::phrasing {

namespace {

namespace fs = std::filesystem;

constexpr const char* rules_part = "rules.json";

struct File {
    std::string name;
    std::string path;
    std::string content;
};

bool ends_with(const std::string& text, std::string_view tail) {
    return text.size() >= tail.size() && text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
}

void report(PackSource& source, const std::string& path, std::string message, std::string way_out) {
    source.problems.push_back(
        {"PH026", core::Level::error, {path, 0, 0}, std::move(message), std::move(way_out)});
}

std::optional<std::string> content_of(const fs::path& path, PackSource& source) {
    try {
        return core::read_file(path);
    } catch (const core::Error& error) {
        report(source, core::to_utf8(path), error.what(), error.way_out());
        return std::nullopt;
    }
}

void add_file(const fs::path& folder, const fs::path& path, std::vector<File>& files, PackSource& source) {
    const std::string name = core::to_utf8(path.lexically_relative(folder).generic_string());
    if (!ends_with(name, ".json") || ends_with(name, ".schema.json")) return;
    if (auto content = content_of(path, source)) {
        files.push_back({name, core::to_utf8(path), std::move(*content)});
    }
}

std::vector<File> files_below(const fs::path& folder, PackSource& source) {
    std::vector<File> files;
    std::error_code failed;
    fs::recursive_directory_iterator entries(folder, failed);
    if (failed) {
        report(source, core::to_utf8(folder), "the folder cannot be read: " + failed.message(),
               "check that it is there and may be read");
        return files;
    }
    for (; !failed && entries != fs::recursive_directory_iterator(); entries.increment(failed)) {
        std::error_code unknown;
        if (entries->is_regular_file(unknown)) add_file(folder, entries->path(), files, source);
    }
    std::sort(files.begin(), files.end(),
              [](const File& left, const File& right) { return left.name < right.name; });
    return files;
}

std::optional<json::Value> parse(const File& file, PackSource& source) {
    json::Parsed parsed = json::parse(file.content, file.path);
    source.problems.insert(source.problems.end(), parsed.problems.begin(), parsed.problems.end());
    if (!parsed.usable) return std::nullopt;
    return std::move(parsed.root);
}

/// Which file of a folder a member of a single file belongs to.
const char* part_of(const std::string& key) {
    if (key == "classes" || key == "add") return classes_part;
    if (key == "guards") return guards_part;
    return key == "rules" ? rules_part : pack_part;
}

/// The file of a folder that a member holds as a whole; null for any other member.
const char* whole_part_of(std::string_view key) {
    for (const WholePart& whole : whole_parts)
        if (key == whole.key) return whole.name;
    return nullptr;
}

void split(const json::Value& root, const std::string& path, PackSource& source) {
    for (const json::Member& member : *root.as_object()) {
        const char* whole = whole_part_of(member.key);
        if (whole != nullptr) source.parts.push_back({whole, path, member.value});
    }
    for (const char* name : {classes_part, guards_part, pack_part, rules_part}) {
        json::Value value{json::Object{}};
        for (const json::Member& member : *root.as_object()) {
            if (whole_part_of(member.key) == nullptr && std::string_view(part_of(member.key)) == name)
                value.set(member.key, member.value);
        }
        value.position = root.position;
        const bool needed = std::string_view(name) == pack_part;
        if (needed || !value.as_object()->empty()) source.parts.push_back({name, path, std::move(value)});
    }
}

}  // namespace

std::string PackSource::description(std::string_view key) const {
    for (const PackPart& part : parts) {
        if (part.name != pack_part) continue;
        const json::Value* value = part.root.find(key);
        const std::string* text = value ? value->as_string() : nullptr;
        if (text != nullptr) return *text;
    }
    return {};
}

bool PackSource::is_overlay() const {
    return std::any_of(parts.begin(), parts.end(), [](const PackPart& part) {
        return part.name == pack_part && part.root.find("extends") != nullptr;
    });
}

bool PackSource::holds_rules() const {
    return std::any_of(parts.begin(), parts.end(), [](const PackPart& part) { return part.holds_rules(); });
}

void each_rule(const PackPart& part, const std::function<void(const json::Value& rule)>& visit) {
    const json::Value* several = part.root.find("rules");
    const json::Array* list = several ? several->as_array() : nullptr;
    if (list == nullptr) return visit(part.root);
    for (const json::Value& rule : *list) visit(rule);
}

PackSource pack_source_of(std::string_view text, const std::string& path) {
    PackSource source;
    source.path = path;
    const auto root = parse({"", path, std::string(text)}, source);
    if (root && root->as_object() != nullptr) {
        split(*root, path, source);
    } else if (root) {
        report(source, path, "a rule pack in one file must be an object",
               "write {\"format\": 1, \"id\": …, \"version\": …, \"title\": …, \"rules\": […]}");
    }
    source.content_hash = core::content_hash(text);
    std::string rest;
    for (const PackPart& part : source.parts)
        if (part.name != pack_part) rest += json::write(part.root);
    source.rules_hash = core::content_hash(rest);
    return source;
}

PackSource read_pack_source(const fs::path& path) {
    PackSource source;
    source.path = core::to_utf8(path);
    std::error_code unknown;
    if (fs::is_regular_file(path, unknown)) {
        const auto content = content_of(path, source);
        return content ? pack_source_of(*content, source.path) : source;
    }
    std::string everything;
    std::string rest;
    for (const File& file : files_below(path, source)) {
        const std::string written = file.name + '\0' + file.content + '\0';
        everything += written;
        if (file.name != pack_part) rest += written;
        if (auto root = parse(file, source)) source.parts.push_back({file.name, file.path, std::move(*root)});
    }
    source.content_hash = core::content_hash(everything);
    source.rules_hash = core::content_hash(rest);
    return source;
}

}  // namespace frontdesk::phrasing
