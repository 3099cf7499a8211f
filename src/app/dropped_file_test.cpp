#include "app/dropped_file.h"

#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("a dropped file is a pack, and a table where the phrasing editor is open") {
    TestDesk desk;
    CHECK_FALSE(intent_of_dropped(desk.state(), "a.zip"));
    desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    const auto as_pack = [&](const char* file) {
        const std::optional<Intent> intent = intent_of_dropped(desk.state(), file);
        REQUIRE(intent.has_value());
        const auto* deed = std::get_if<PackDeed>(&*intent);
        return deed != nullptr && std::holds_alternative<ReviewPack>(deed->what);
    };
    CHECK(as_pack("a.zip"));
    CHECK(as_pack("话术.xlsx"));
    desk.apply(PhrasingDeed{OpenPhrasings{}});
    CHECK(as_pack("a.zip"));
    for (const char* table : {"话术.xlsx", "A.CSV"}) {
        CAPTURE(table);
        CHECK_FALSE(as_pack(table));
    }
}
