#include "records/name.h"

#include <doctest/doctest.h>

#include "records/fault.h"

using namespace frontdesk::records;

namespace {

/// The fault with which a name is refused, as a number; -1 if it is taken.
int name_fault(std::string_view name, NameUse use = NameUse::required) {
    try {
        static_cast<void>(checked_name(name, use));
    } catch (const StoreError& error) {
        return static_cast<int>(error.fault());
    }
    return -1;
}

std::string repeated(const std::string& part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

}  // namespace

TEST_CASE("names lose white space at their ends, the wide space too, and keep it inside") {
    CHECK(checked_name(" \t李 小红\n", NameUse::required) == "李 小红");
    CHECK(checked_name("　欧阳　娜娜　", NameUse::required) == "欧阳　娜娜");
    CHECK(checked_name("  ", NameUse::optional).empty());
    CHECK(name_fault(" 　 ") == static_cast<int>(Fault::name_empty));
}

TEST_CASE("sixty characters fit, however many bytes they take, and one more does not") {
    CHECK(name_fault(repeated("红", 60)) == -1);
    CHECK(name_fault("  " + repeated("😀", 60) + "  ") == -1);
    CHECK(name_fault(repeated("红", 61)) == static_cast<int>(Fault::name_too_long));
    CHECK(name_fault(repeated("a", 10000)) == static_cast<int>(Fault::name_too_long));
}

TEST_CASE("quotes, emoji and rare characters are names; control characters and broken text are not") {
    CHECK(checked_name("O'Neil\"; DROP TABLE trainee;--", NameUse::required) ==
          "O'Neil\"; DROP TABLE trainee;--");
    CHECK(checked_name("𠮷野👩‍💼", NameUse::required) == "𠮷野👩‍💼");
    const int forbidden = static_cast<int>(Fault::name_forbidden);
    CHECK(name_fault(std::string("a\0b", 3)) == forbidden);
    CHECK(name_fault("a\nb") == forbidden);
    CHECK(name_fault("a\x1b[2Jb") == forbidden);
    CHECK(name_fault("红\xe2\x80\xae") == forbidden);  // right-to-left override
    CHECK(name_fault("\xc0\xaf") == forbidden);        // overlong
    CHECK(name_fault("\xed\xa0\x80") == forbidden);    // surrogate
    CHECK(name_fault("红\xe7\xba") == forbidden);      // cut off
}
