#include "phrasing/class_automata.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "phrasing/pattern_set.h"
#include "phrasing/scan.h"

using namespace frontdesk::phrasing;

namespace {

constexpr const char* many = "马上|立刻|立即|尽快|这就|这|马上就|一会儿[就]|{now}来";

ClassTable classes_with_soon() {
    ClassTable classes;
    classes.add("now", parse_pattern("现在|眼下").root);
    classes.add("soon", parse_pattern(many).root);
    REQUIRE(classes.remove_circular().empty());
    return classes;
}

std::vector<Range> places_of(const std::string& pattern, const std::string& reply) {
    PatternSet patterns(classes_with_soon());
    const auto added = patterns.add(pattern);
    REQUIRE(added.usable);
    patterns.finish();
    const Stream stream(reply);
    Scan scan(patterns, stream);
    return scan.matches(added.id);
}

/// The pattern with its class called, and with the words of the class in its place.
void check_alike(const std::string& before, const std::string& behind, const std::string& reply) {
    CAPTURE(before);
    CAPTURE(behind);
    CAPTURE(reply);
    const std::vector<Range> called = places_of(before + "{soon}" + behind, reply);
    CHECK_FALSE(called.empty());
    CHECK(called == places_of(before + "(" + many + ")" + behind, reply));
}

}  // namespace

TEST_CASE("a class of some size has one automaton for all, a small or unknown one has none") {
    const ClassTable classes = classes_with_soon();
    ClassAutomata automata(classes);
    const Automaton* soon = automata.find("soon");
    REQUIRE(soon != nullptr);
    CHECK(automata.find("soon") == soon);
    CHECK(automata.find("now") == nullptr);
    CHECK(automata.find("later") == nullptr);
}

TEST_CASE("a pattern that calls a class finds what it would with the words in its place") {
    check_alike("", "", "我马上就去，一会儿就来");
    check_alike("我", "", "我一会儿就来");
    check_alike("", "去", "我马上就去，立刻去，现在来去");
    check_alike("我~3", "~2去", "我肯定马上就给去");
    check_alike("", "{soon}", "马上这就，这马上就");
    check_alike("[{soon}]我", "", "这就我马上");
    check_alike("^", "$", "好，马上，立即");
    check_alike("(不|{soon})", "", "这这就，不立刻");
}
