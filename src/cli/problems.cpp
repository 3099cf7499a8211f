#include "cli/problems.h"

#include <ostream>

#include "json/value.h"

namespace frontdesk::cli {

namespace {

json::Value problem_json(const core::Problem& problem) {
    json::Value object;
    object.set("code", problem.code);
    object.set("level", problem.level == core::Level::error ? "error" : "warning");
    object.set("file", problem.place.file);
    object.set("line", problem.place.line);
    object.set("column", problem.place.column);
    object.set("message", problem.message);
    object.set("way_out", problem.way_out);
    return object;
}

}  // namespace

void print_problems(std::ostream& out, const core::Problems& problems, bool as_json) {
    for (const core::Problem& problem : problems)
        out << (as_json ? json::write(problem_json(problem)) : core::to_line(problem)) << '\n';
}

}  // namespace frontdesk::cli
