#include "platform/paths.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "core/error.h"

namespace fs = std::filesystem;
using namespace frontdesk;

namespace {

/// Sets a variable for one test and puts the old value back.
class Variable {
  public:
    Variable(const char* name, const char* value) : m_name(name) {
        if (const char* const old = std::getenv(name)) m_old = old;
        setenv(name, value, 1);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() {
        if (m_old.empty()) {
            unsetenv(m_name);
        } else {
            setenv(m_name, m_old.c_str(), 1);
        }
    }

  private:
    const char* m_name;
    std::string m_old;
};

}  // namespace

TEST_CASE("a program that was not installed finds the tree it was built from") {
    CHECK(fs::exists(platform::share_folder() / "fonts" / "faces.txt"));
}

TEST_CASE("a named share folder without scenarios is refused, not passed over") {
    const Variable share("FRONTDESK_SHARE", "/nowhere");
    CHECK_THROWS_AS(platform::share_folder(), core::Error);
}

TEST_CASE("records go where the desktop keeps a person's data") {
    {
        const Variable data("XDG_DATA_HOME", "/tmp/data-of-someone");
        CHECK(platform::user_data_folder() == fs::path("/tmp/data-of-someone/frontdesk"));
    }
    const Variable data("XDG_DATA_HOME", "");
    const Variable home("HOME", "/tmp/someone");
    CHECK(platform::user_data_folder() == fs::path("/tmp/someone/.local/share/frontdesk"));
}
