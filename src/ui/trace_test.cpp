#include "ui/trace.h"

#include <doctest/doctest.h>

namespace frontdesk::ui {

TEST_CASE("a traced frame is one line of JSON with everything a test asks for") {
    Trace trace;
    trace.begin_frame("play");
    trace.set_focus("reply");
    trace.note({"send", "发送 \"now\"\n", 10.4F, 20.6F, 100, 44, true, false, "a\\b", false});
    CHECK(
        trace.to_json(7) ==
        "{\"frame\":7,\"screen\":\"play\",\"focus\":\"reply\",\"widgets\":[{\"id\":\"send\",\"label\":\"发送 "
        "\\\"now\\\"\\u000a\",\"rect\":[10,21,100,44],\"enabled\":true,\"clipped\":false,"
        "\"visible\":false,\"value\":\"a\\\\b\"}]}");
}

TEST_CASE("a widget is found by its id until the next frame begins") {
    Trace trace;
    trace.begin_frame("today");
    trace.note({"start", "开始", 0, 0, 100, 44, true, false, ""});
    REQUIRE(trace.find("start") != nullptr);
    CHECK(trace.find("stop") == nullptr);
    trace.begin_frame("today");
    CHECK(trace.find("start") == nullptr);
    CHECK(trace.widgets().empty());
}

}  // namespace frontdesk::ui
