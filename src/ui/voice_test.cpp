#include "ui/voice.h"

#include <doctest/doctest.h>

#include <vector>

using namespace frontdesk;
using ui::Voice;
using ui::voice_of;

namespace {

scenario::Owner person(const char* id, const char* name, const char* address, const char* portrait) {
    scenario::Owner made;
    made.id = id;
    made.name = name;
    made.address = address;
    made.portrait = portrait;
    return made;
}

session::Entry line_of(const std::string& who) {
    session::Entry line;
    line.kind = session::EntryKind::owner;
    line.person = who;
    return line;
}

}  // namespace

TEST_CASE("a woman's or a man's voice goes by the address, and by the portrait where that does not tell") {
    const struct {
        const char* address;
        const char* portrait;
        bool female;
    } people[] = {{"李阿姨", "chen", true}, {"陈先生", "wang", false}, {"祝奶奶", "liu", true},
                  {"尹师傅", "li", false},  {"郁老师", "wang", true},  {"郁老师", "li", true},
                  {"应会计", "liu", false}, {"康经理", "chen", false}, {"", "", false}};
    for (const auto& each : people) {
        scenario::Scenario scenario;
        scenario.owner = person("owner", "某人", each.address, each.portrait);
        CHECK_MESSAGE(voice_of(scenario, line_of("owner")).female == each.female, each.address,
                      each.portrait);
    }
}

TEST_CASE("no two people of a scenario sound alike, and the same one always does") {
    scenario::Scenario scenario;
    scenario.owner = person("owner", "陈建国", "陈先生", "chen");
    for (const char* id : {"a", "b", "c", "d"}) {
        scenario.people.push_back(person(id, "陈建国", "陈先生", "chen"));
    }
    std::vector<Voice> voices;
    for (const char* id : {"owner", "a", "b", "c", "d"}) voices.push_back(voice_of(scenario, line_of(id)));
    session::Entry other;
    other.kind = session::EntryKind::other;
    other.name = "保安";
    voices.push_back(voice_of(scenario, other));
    for (std::size_t i = 0; i < voices.size(); ++i) {
        CHECK(voices[i].pitch >= 0);
        CHECK(voices[i].pitch <= 100);
        for (std::size_t k = 0; k < i; ++k) CHECK(voices[i].pitch != voices[k].pitch);
    }
    CHECK(voice_of(scenario, line_of("c")) == voices[3]);
}

TEST_CASE("the elderly speak more slowly than the angry") {
    scenario::Scenario scenario;
    scenario.owner = person("owner", "关大爷", "关大爷", "chen");
    const int slow = voice_of(scenario, line_of("owner")).speed;
    scenario.owner.address = "关先生";
    scenario.owner.type = scenario::OwnerType::angry;
    CHECK(voice_of(scenario, line_of("owner")).speed > slow + 20);
}
