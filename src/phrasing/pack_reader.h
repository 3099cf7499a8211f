#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/problem.h"
#include "json/value.h"
#include "phrasing/pack.h"

namespace frontdesk::phrasing {

struct PackFile {
    std::string name;  ///< Below the pack's folder, with '/'.
    std::string path;  ///< As problems name it.
    std::string content;
};

/// Every `*.json` below `folder` but the schemas, sorted by name. A file that cannot be read is a problem.
std::vector<PackFile> list_pack_files(const std::filesystem::path& folder, core::Problems& problems);

/// True for a file that holds a rule, not the pack's own description, its classes or its guards.
bool is_rule_file(const PackFile& file);

struct PackRead {
    Pack pack;
    core::Problems problems;
};

PackRead read_pack(const std::filesystem::path& folder);

}  // namespace frontdesk::phrasing
