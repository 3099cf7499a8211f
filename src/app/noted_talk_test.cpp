#include "app/noted_talk.h"

#include <doctest/doctest.h>

#include "app/wording.h"

using namespace frontdesk::app;

TEST_CASE("what moved the temper is told once: not again where a note beside the line says the same") {
    NotedLine line;
    line.heat = 6;
    line.heat_felt = "她站着，你坐着打字";
    CHECK(heat_words({Language::zh_hans}, line) == "她站着，你坐着打字，火气 +6");
    line.notes.push_back({Tone::advice, 0, "没有问好", -2, {}, false});
    CHECK(heat_words({Language::zh_hans}, line) == "她站着，你坐着打字，火气 +6");
    line.notes.push_back({Tone::advice, 0, "她站着，你坐着打字", -4, {}, false});
    CHECK(heat_words({Language::zh_hans}, line) == "火气 +6");
    CHECK(heat_words({Language::english}, line) == "Temper +6");
    line.heat = 0;
    CHECK(heat_words({Language::zh_hans}, line).empty());
}
