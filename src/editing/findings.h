#pragma once

#include <string>
#include <vector>

#include "core/problem.h"
#include "editing/document.h"

namespace frontdesk::editing {

/// Something to be mended, and where.
struct Finding {
    core::Problem problem;
    std::string node;  ///< empty: in the head of the scenario, or in the text as a whole
};

/// Everything that reading the text tells, under the file name that its id asks for.
std::vector<Finding> findings_of(const Document& document);

/// The same problems, each with the node in whose lines it stands.
std::vector<Finding> with_nodes(const Document& document, const core::Problems& problems);

bool has_errors(const std::vector<Finding>& findings);

/// The line of the text at which a node begins, or 0.
int line_of_node(const Document& document, const std::string& node);

}  // namespace frontdesk::editing
