#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.h"
#include "json/value.h"

// A rule pack or an overlay as it is stored, before its meaning is read: a folder of files, or one file that
// holds everything.
namespace frontdesk::phrasing {

constexpr const char* pack_part = "pack.json";
constexpr const char* equivalents_part = "equivalents.json";
constexpr const char* classes_part = "classes.json";
constexpr const char* guards_part = "guards.json";
constexpr const char* promises_part = "promises.json";
constexpr const char* titles_part = "titles.json";
constexpr const char* opinion_part = "opinion.json";

/// A file of a folder, and the member that holds all of it in a pack of one file.
struct WholePart {
    const char* name;
    const char* key;
};
constexpr WholePart whole_parts[] = {{equivalents_part, "equivalents"},
                                     {promises_part, "promises"},
                                     {titles_part, "titles"},
                                     {opinion_part, "opinion"}};

/// One file of a folder, or the piece of a single file that would be one.
struct PackPart {
    std::string name;  ///< Below the pack's folder, with '/'.
    std::string path;  ///< As problems name it.
    json::Value root;

    /// True for a part that holds rules, not the pack's own description or what its rules share.
    bool holds_rules() const {
        return name != pack_part && name != equivalents_part && name != classes_part && name != guards_part &&
               name != promises_part && name != titles_part && name != opinion_part;
    }
};

struct PackSource {
    std::string path;             ///< Of the folder or the file.
    std::vector<PackPart> parts;  ///< Sorted by name.
    std::string content_hash;     ///< Over all files.
    std::string rules_hash;       ///< Over all but the description, in which the version stands.
    core::Problems problems;      ///< Of reading the files.

    /// The member `key` of the description if it is a text, else empty.
    std::string description(std::string_view key) const;
    /// An overlay says what it extends.
    bool is_overlay() const;
    bool holds_rules() const;
};

/// Calls `visit` with each rule: a part holds one, or several under "rules".
void each_rule(const PackPart& part, const std::function<void(const json::Value& rule)>& visit);

/// Every `*.json` below a folder but the schemas, or the one file that `path` names. What cannot be read is a
/// problem; the rest is there.
PackSource read_pack_source(const std::filesystem::path& path);

/// A single file from its text.
PackSource pack_source_of(std::string_view text, const std::string& path);

}  // namespace frontdesk::phrasing
