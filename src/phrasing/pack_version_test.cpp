#include "phrasing/pack_version.h"

#include <doctest/doctest.h>

using namespace frontdesk::phrasing;

TEST_CASE("a version is one to four numbers with points between them") {
    for (const char* version : {"1", "1.0", "1.0.0", "2024.11.3", "1.2.3.4", "01"})
        CHECK(is_version(version));
    for (const char* other :
         {"", ".", "1.", ".1", "1..2", "1.2.3.4.5", "1.0-beta", "v1", "1 ", "１", "9999999999"})
        CHECK_FALSE(is_version(other));
}

TEST_CASE("versions are ordered by their numbers, not by their letters") {
    CHECK(compare_versions("1.10.0", "1.9.9") > 0);
    CHECK(compare_versions("1.9.9", "1.10.0") < 0);
    CHECK(compare_versions("1", "1.0.0") == 0);
    CHECK(compare_versions("2.0", "1.99.99.99") > 0);
}
