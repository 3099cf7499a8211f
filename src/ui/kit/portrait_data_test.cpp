#include "ui/kit/portrait_data.h"

#include <doctest/doctest.h>

#include "scenario/words.h"

using namespace frontdesk;

TEST_CASE("every portrait that a scenario may ask for has a face of its own") {
    for (const std::string_view word : scenario::portrait_words()) {
        CAPTURE(word);
        CHECK(ui::owner_look(word).name == word);
    }
}

TEST_CASE("a portrait that nobody drew is somebody all the same") {
    CHECK(ui::owner_look("nobody").name == "chen");
}
