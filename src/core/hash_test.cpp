#include "core/hash.h"

#include <doctest/doctest.h>

using namespace frontdesk::core;

TEST_CASE("the content hash is the published FNV-1a") {
    CHECK(content_hash("") == "cbf29ce484222325");
    CHECK(content_hash("foobar") == "85944171f73967e8");
}
