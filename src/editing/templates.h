#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "editing/tree.h"

// Scenarios to begin with: files of scenarios/templates, each a small scenario that checks clean and can be
// passed.
namespace frontdesk::editing {

struct Template {
    std::string id;  ///< the name of the file
    std::string title;
    std::string summary;
    std::filesystem::path file;
};

/// By name; none if there is no such folder.
std::vector<Template> templates_in(const std::filesystem::path& scenarios);

/// The text of a scenario under a new id and title, tidy and without a version.
std::string as_new(const std::string& text, const std::string& id, const std::string& title);

/// `wanted`, or with -2, -3, … behind it if it is one of `taken`.
std::string free_id(const std::string& wanted, const std::vector<std::string>& taken);

}  // namespace frontdesk::editing
