#include "app/form_fields.h"

#include <doctest/doctest.h>

#include "core/error.h"

using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("the fields of a form come back from the store as they were typed") {
    const FormFields fields{{"flat", "6栋1203"}, {"note", "\"漏水\"\n\\ 😀"}, {"phone", " "}};
    CHECK(fields_from_json(to_json(fields)) == fields);
    CHECK(to_json(FormFields{}).empty());
    CHECK(fields_from_json("").empty());
}

TEST_CASE("an empty field is not worth keeping, and half a character becomes a whole one") {
    CHECK(filled_fields({{"flat", ""}, {"phone", "138"}}) == FormFields{{"phone", "138"}});
    const FormFields repaired = filled_fields({{"flat", "6\xe6\xa0"}});
    CHECK(fields_from_json(to_json(repaired)) == repaired);
}

TEST_CASE("fields that this program never wrote are refused, not taken for an empty form") {
    for (const char* damaged : {"{\"flat\":", "[\"flat\"]", "{\"flat\":7}", "null"}) {
        CHECK_THROWS_AS(fields_from_json(damaged), core::Error);
    }
}
