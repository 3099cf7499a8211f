#include "phrasing/measure.h"

#include <doctest/doctest.h>

#include "phrasing/anchor.h"
#include "phrasing/word_filter.h"

using namespace frontdesk::phrasing;

namespace {

ClassTable measured_classes() {
    ClassTable classes;
    classes.add("we", parse_pattern("我们|咱[们]").root);
    classes.add("all", parse_pattern("{we}|物业").root);
    REQUIRE(classes.remove_circular().empty());
    return classes;
}

/// What is known of a pattern, and its anchors.
struct Known {
    Measure measure;
    FoldedWords anchors;
};

Known known(const char* pattern) {
    const ClassTable classes = measured_classes();
    Measuring measuring(classes);
    const PatternPart root = parse_pattern(pattern).root;
    return {measuring.measure(*root), anchor_words(*root, measuring)};
}

bool can_stand_in(const char* pattern, std::u32string_view text) {
    const ClassTable classes = measured_classes();
    Measuring measuring(classes);
    TextSketch sketch;
    sketch.add(text);
    ClassKeys known;
    const WordFilter filter(*parse_pattern(pattern).root, measuring, known);
    return WordFilter::passes(filter.block(), sketch, 0);
}

}  // namespace

TEST_CASE("a match is as long as its words and gaps can be") {
    const Measure gaps = known("不~2-4清楚[的]").measure;
    CHECK(gaps.longest == 8);
    CHECK(gaps.shortest == 5);
    CHECK(gaps.shortest_in_full == 6);
    const Measure branches = known("(不|不太)(好|方便)").measure;
    CHECK(branches.longest == 4);
    CHECK(branches.shortest == 2);
    const Measure classes = known("{all}\\d").measure;
    CHECK(classes.longest == 3);
    CHECK(classes.shortest == 2);
}

TEST_CASE("anchors are joined from neighbours, and the rarer word is taken") {
    CHECK(known("(不|没)知道").anchors == FoldedWords{U"不知道", U"没知道"});
    const Known apart = known("我~4规章");
    CHECK(apart.anchors == FoldedWords{U"规章"});
    REQUIRE(apart.measure.anchor);
    CHECK(apart.measure.anchor->most_before == 5);
    CHECK(known("{all}~3拒绝").anchors == FoldedWords{U"拒绝"});
    CHECK(known("我~4[很]难(办|弄)").anchors == FoldedWords{U"很难办", U"很难弄", U"难办", U"难弄"});
}

TEST_CASE("a pattern without a certain word has no anchors") {
    for (const char* pattern : {"[不][好]", "(规章|\\d)", "{unknown}", "，", "~3"}) {
        CAPTURE(pattern);
        CHECK(known(pattern).anchors.empty());
        CHECK_FALSE(known(pattern).measure.anchor);
    }
}

TEST_CASE("the anchors of a class are those of all its members") {
    CHECK(known("{all}").anchors == FoldedWords{U"咱", U"我们", U"物业"});
    REQUIRE(known("{all}").measure.texts);
    CHECK(known("{all}").measure.texts->count == 4);
}

TEST_CASE("a text that lacks one of the words that a pattern needs is no place for it") {
    CHECK(can_stand_in("{all}~4(规章|制度)[啊]", U"咱有制度"));
    CHECK_FALSE(can_stand_in("{all}~4(规章|制度)[啊]", U"他有制度"));
    CHECK_FALSE(can_stand_in("{all}~4(规章|制度)[啊]", U"咱有规定制"));
    CHECK(can_stand_in("\\d[\\d]点~3{all}", U"点咱"));
    CHECK(can_stand_in("(不|没)", U""));
    CHECK_FALSE(can_stand_in("{all}~4(规章|制度)[啊]", U"制度咱有"));
    CHECK(can_stand_in("{all}~4(规章|制度)[啊]", U"制度咱有制度"));
}

TEST_CASE("a sketch is empty again when its text is taken out") {
    TextSketch sketch;
    sketch.add(U"不知道");
    CHECK(sketch.has(TextSketch::key_of(U'知')));
    CHECK(sketch.has(TextSketch::key_of(U'不', U'知')));
    sketch.remove(U"不知道");
    CHECK_FALSE(sketch.has(TextSketch::key_of(U'知')));
    CHECK_FALSE(sketch.has(TextSketch::key_of(U'不', U'知')));
}
