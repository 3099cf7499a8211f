#include "platform/paths.h"

#include <doctest/doctest.h>

#include "core/error.h"
#include "platform/test_variable.h"

namespace fs = std::filesystem;
using namespace frontdesk;

using platform::TestVariable;

TEST_CASE("a program that was not installed finds the tree it was built from") {
    CHECK(fs::exists(platform::share_folder() / "fonts" / "faces.txt"));
}

TEST_CASE("a named share folder without scenarios is refused, not passed over") {
    const TestVariable share("FRONTDESK_SHARE", "/nowhere");
    CHECK_THROWS_AS(platform::share_folder(), core::Error);
}

TEST_CASE("records go where the desktop keeps a person's data") {
    {
        const TestVariable data("XDG_DATA_HOME", "/tmp/data-of-someone");
        CHECK(platform::user_data_folder() == fs::path("/tmp/data-of-someone/frontdesk"));
    }
    const TestVariable data("XDG_DATA_HOME", "");
    const TestVariable home("HOME", "/tmp/someone");
    CHECK(platform::user_data_folder() == fs::path("/tmp/someone/.local/share/frontdesk"));
}
