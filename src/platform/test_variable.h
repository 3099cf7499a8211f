#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace frontdesk::platform {

/// For tests only: sets an environment variable for one test and puts back what was there.
class TestVariable {
  public:
    TestVariable(const char* name, const std::string& value) : m_name(name) {
        if (const char* const old = std::getenv(name)) m_old = old;
        ::setenv(name, value.c_str(), 1);
    }
    TestVariable(const TestVariable&) = delete;
    TestVariable& operator=(const TestVariable&) = delete;
    ~TestVariable() {
        if (m_old) {
            ::setenv(m_name, m_old->c_str(), 1);
        } else {
            ::unsetenv(m_name);
        }
    }

  private:
    const char* m_name;
    std::optional<std::string> m_old;
};

}  // namespace frontdesk::platform
