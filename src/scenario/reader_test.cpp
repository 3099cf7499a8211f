#include <doctest/doctest.h>

#include <filesystem>

#include "core/file.h"
#include "scenario/library.h"

using namespace frontdesk;
using namespace frontdesk::scenario;

TEST_CASE("the shipped scenarios have no problem") {
    const Library library = load_library(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios");
    for (const core::Problem& problem : library.problems) MESSAGE(core::to_line(problem));
    CHECK(library.problems.empty());
    CHECK(library.scenarios.size() >= 6);
}
