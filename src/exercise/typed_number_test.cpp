#include "exercise/typed_number.h"

#include <doctest/doctest.h>

using frontdesk::exercise::typed_number;

TEST_CASE("numbers are taken as people type them") {
    CHECK(typed_number("12") == 12.0);
    CHECK(typed_number(" ３．５ ") == 3.5);
    CHECK(typed_number("1,200") == 1200.0);
    CHECK(typed_number("三十") == 30.0);
    CHECK_FALSE(typed_number("").has_value());
    CHECK_FALSE(typed_number("三声").has_value());
    CHECK(typed_number("三声", "声") == 3.0);
    CHECK(typed_number("12 分钟", "分钟") == 12.0);
    CHECK_FALSE(typed_number("inf").has_value());
    CHECK_FALSE(typed_number("nan").has_value());
    CHECK_FALSE(typed_number("1-2").has_value());
}
