#include <doctest/doctest.h>

#include "core/error.h"
#include "tables/table.h"

using namespace frontdesk;
using namespace frontdesk::tables;

TEST_CASE("an empty file is no table") {
    CHECK_THROWS_AS(read_table("", "t.csv"), core::Error);
}
