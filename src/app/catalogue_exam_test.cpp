#include <doctest/doctest.h>

#include "app/catalogue_test_support.h"
#include "app/rescore.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

std::vector<std::string> drawn_ids(const ExamPreview& preview) {
    std::vector<std::string> ids;
    for (const DrawnScenario& one : preview.drawn) ids.push_back(one.id);
    return ids;
}

/// Two calls, and whoever says 不知道 does not pass.
void write_exam(WritingRoom& room) {
    room.write(WritePart{PartKind::exam});
    room.set({"id"}, "two-calls");
    room.set({"title"}, "两通电话");
    room.set({"summary"}, "抽两通。");
    room.set({"draw", "0", "count"}, 2);
    room.set({"fatal_rules"}, json::Value(json::Array{json::Value("F05")}));
}

}  // namespace

TEST_CASE("a blueprint tells what it draws with a seed, and sitting it draws the same and records both") {
    WritingRoom room;
    write_exam(room);
    CHECK(room.part().obstacles() == 0);
    room.write(DrawPapers{77});
    const std::vector<std::string> shown = drawn_ids(room.part().exam);
    CHECK(shown.size() == 2);
    room.write(DrawPapers{78});
    room.write(DrawPapers{77});
    CHECK(drawn_ids(room.part().exam) == shown);
    CHECK_FALSE(room.write(PublishPart{}).refused);

    CHECK_FALSE(room.apply(StartExam{"two-calls", 77}).refused);
    const records::Sitting sitting = room.stored(room.state().sitting->sitting.id);
    CHECK(sitting.seed == 77);
    REQUIRE(sitting.papers.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) CHECK(sitting.papers[i].scenario == shown[i]);
    room.play_paper();
    room.apply(BeginPaper{});
    room.play_paper();
    REQUIRE(room.state().sitting_result.has_value());
    CHECK(room.state().sitting_result->passed);

    room.write(OpenPart{PartKind::exam, "two-calls"});
    REQUIRE(room.part().sat.size() == 1);
    CHECK(room.part().sat[0].seed == 77);
    CHECK(room.part().sat[0].papers == shown);
    CHECK(room.part().sat[0].person == "李小红");
    CHECK(room.part().sat[0].passed);
}

TEST_CASE("quotas that cannot be filled are told, with how many there are") {
    WritingRoom room;
    write_exam(room);
    CHECK(room.part().exam.there == std::vector<int>{4});
    CHECK(room.part().exam.can_be_filled());
    room.set({"draw", "0", "count"}, 5);
    CHECK_FALSE(room.part().exam.can_be_filled());
    CHECK(room.part().exam.fewest == 4);
    REQUIRE(room.part().findings.size() == 1);
    CHECK(room.part().findings[0].problem.code == "CU019");
    CHECK(room.part().findings[0].path == editing::Path{"draw"});
    room.write(UndoPartEdit{});
    room.write(AddPiece{});
    room.set({"draw", "1", "count"}, 3);
    CHECK(room.part().exam.there == std::vector<int>{4, 4});
    CHECK(room.part().exam.fewest == 4);
    room.set({"draw", "1", "count"}, 2);
    CHECK(room.part().exam.can_be_filled());
    CHECK(room.part().exam.drawn.at(1).quota == 0);
    CHECK(room.part().exam.drawn.at(2).quota == 1);
    const auto stock = stock_of(room.app->content().library.scenarios);
    int all = 0;
    for (const TrackStock& track : stock)
        for (const int count : track.scenarios) all += count;
    CHECK(all == 4);
}

TEST_CASE(
    "an act that the blueprint calls fatal fails the paper, as on the day it began, also after a crash") {
    for (const bool crashes : {false, true}) {
        CAPTURE(crashes);
        WritingRoom room;
        write_exam(room);
        room.write(PublishPart{});
        room.apply(StartExam{"two-calls", 77});
        CHECK(room.state().sitting->fatal_rules == std::vector<std::string>{"F05"});
        if (crashes) {
            core::write_file(room.places.data / "content/exams/two-calls.json",
                             R"({"format": 1, "id": "two-calls", "title": "x", "summary": "x",
                                 "draw": [{"count": 1, "tracks": ["phone"]}]})");
            room.crash();
            CHECK(room.state().sitting->fatal_rules == std::vector<std::string>{"F05"});
            room.apply(ResumeExam{room.state().sitting->sitting.id});
        }
        room.play_paper("对不起，我不知道，您请讲。");
        room.apply(BeginPaper{});
        room.play_paper();
        REQUIRE(room.state().sitting_result.has_value());
        const records::Sitting& result = *room.state().sitting_result;
        CHECK_FALSE(result.passed);
        CHECK(result.papers[0].fatal == std::vector<std::string>{"F05"});
        CHECK(verdict_of(result, result.papers[0]).fatal);
        CHECK(result.papers[0].attempt->total <= 59);
        CHECK(result.papers[1].fatal.empty());
        const RescoreCount again =
            rescore(records::Store::open(records_file(room.places), room.clock), room.app->content(),
                    [](const Rescored&) { FAIL_CHECK("the same pack judges otherwise"); });
        CHECK(again.changed == 0);
        // The next examination begins with its own.
        CHECK_FALSE(room.apply(StartExam{"small", 7}).refused);
        CHECK(room.state().sitting->fatal_rules.empty());
    }
}

TEST_CASE("rules are written in a line and read back") {
    for (const std::vector<std::string>& rules : {std::vector<std::string>{}, {"F05"}, {"F05", "F26", "F33"}})
        CHECK(rules_from(rules_text(rules)) == rules);
}
