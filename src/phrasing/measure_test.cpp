#include "phrasing/measure.h"

#include <doctest/doctest.h>

using namespace frontdesk::phrasing;

namespace {

ClassTable test_classes() {
    ClassTable classes;
    classes.add("we", parse_pattern("我们|咱[们]").root);
    classes.add("all", parse_pattern("{we}|物业").root);
    REQUIRE(classes.remove_circular().empty());
    return classes;
}

Measure measured(const char* pattern) {
    Measuring measuring;
    return *measuring.measure(*parse_pattern(pattern).root, test_classes());
}

}  // namespace

TEST_CASE("a match is as long as its words and gaps can be") {
    const Measure gaps = measured("不~2-4清楚[的]");
    CHECK(gaps.longest == 8);
    CHECK(gaps.shortest == 5);
    CHECK(gaps.shortest_in_full == 6);
    const Measure branches = measured("(不|不太)(好|方便)");
    CHECK(branches.longest == 4);
    CHECK(branches.shortest == 2);
    const Measure classes = measured("{all}\\d");
    CHECK(classes.longest == 3);
    CHECK(classes.shortest == 2);
}

TEST_CASE("anchors are joined from neighbours, and the rarer word is taken") {
    CHECK(measured("(不|没)知道").anchors.literals == FoldedWords{U"不知道", U"没知道"});
    const Measure apart = measured("我~4规章");
    CHECK(apart.anchors.literals == FoldedWords{U"规章"});
    CHECK(apart.anchors.most_before == 5);
    CHECK(measured("{all}~3拒绝").anchors.literals == FoldedWords{U"拒绝"});
}

TEST_CASE("a pattern without a certain word has no anchors") {
    CHECK(measured("[不][好]").anchors.literals.empty());
    CHECK(measured("(规章|\\d)").anchors.literals.empty());
    CHECK(measured("{unknown}").anchors.literals.empty());
}

TEST_CASE("a class is measured the same however often it is named") {
    Measuring measuring;
    const ClassTable classes = test_classes();
    const auto first = measuring.measure(*parse_pattern("{all}").root, classes);
    const auto again = measuring.measure(*parse_pattern("{all}").root, classes);
    CHECK(first == again);
    CHECK(first->anchors.literals == FoldedWords{U"咱", U"我们", U"物业"});
    CHECK(first->words->size() == 4);
}
