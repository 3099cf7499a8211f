#include "app/password_rules.h"

#include <doctest/doctest.h>

#include <string>

using namespace frontdesk::app;
using frontdesk::records::Role;

namespace {

struct PasswordRow {
    std::string password;
    Role role;
    std::string name;
    PasswordFault fault;
};

}  // namespace

TEST_CASE("each kind of unfit password is told in its own way") {
    const PasswordRow rows[] = {
        {"2046", Role::trainee, "李小红", PasswordFault::none},
        {"204", Role::trainee, "李小红", PasswordFault::too_short},
        {"1234", Role::trainee, "", PasswordFault::too_plain},
        {"4321", Role::trainee, "", PasswordFault::too_plain},
        {"0000", Role::trainee, "", PasswordFault::too_plain},
        {"", Role::trainee, "", PasswordFault::too_short},
        {"20461", Role::trainer, "", PasswordFault::too_short},
        {"204617", Role::trainer, "", PasswordFault::none},
        {"abcdefg", Role::trainer, "", PasswordFault::too_plain},
        {"Password1", Role::supervisor, "", PasswordFault::too_plain},
        {"shanshui", Role::administrator, "", PasswordFault::none},
        {"linlinlin", Role::administrator, "LinLinLin", PasswordFault::too_plain},
        {"开门大吉", Role::administrator, "", PasswordFault::odd_characters},
        {"a b c d e f", Role::administrator, "", PasswordFault::odd_characters},
        {"line\nbreak7", Role::administrator, "", PasswordFault::odd_characters},
        {std::string(128, 'a') + "b", Role::administrator, "", PasswordFault::too_long},
        {std::string(10'000, 'x'), Role::administrator, "", PasswordFault::too_long},
    };
    for (const PasswordRow& row : rows) {
        CAPTURE(row.password);
        CHECK(fault_of_password(row.password, row.role, row.name) == row.fault);
        CHECK((strength_of_password(row.password, row.role, row.name) == 0) ==
              (row.fault != PasswordFault::none));
    }
}

TEST_CASE("longer and more varied is stronger") {
    const auto strength = [](const char* password) {
        return strength_of_password(password, Role::administrator, "");
    };
    CHECK(strength("shanshui") == 1);
    CHECK(strength("shanshui-88") == 2);
    CHECK(strength("shan-shui-Garten-88") == 3);
}
