#include <doctest/doctest.h>

#include "app/exam_room.h"
#include "app/review_marks.h"
#include "app/review_test_support.h"
#include "app/shown_result.h"

using namespace frontdesk;
using namespace frontdesk::app;
using records::MarkPlace;

namespace {

/// The first mark at a reply that takes points, and where it stands.
struct FoundMark {
    MarkPlace place;
    records::MarkRow mark;
};

FoundMark first_loss(const ShownResult& result) {
    const auto places = records::places_of(result.standing.marks);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (result.standing.marks[i].points < 0) return {places[i], result.standing.marks[i]};
    return {};
}

const ReviewedAttempt& opened(const ReviewStation& station) {
    REQUIRE(station.state().review.open);
    return *station.state().review.open;
}

}  // namespace

TEST_CASE("marks added up again without any change come to what the engine gave") {
    ReviewStation station;
    for (const records::AttemptId attempt : {station.bad, station.good, station.exam_like}) {
        const records::AttemptDetail detail = station.store().detail(attempt);
        const records::StandingMark standing = station.store().standing(attempt);
        const scoring::Result again =
            recounted(detail, standing, standing.marks, station.desk.app->content());
        CHECK(again.total == detail.head.total);
        CHECK(again.passed == detail.head.passed);
        CHECK(again.fatal == detail.fatal);
    }
}

TEST_CASE(
    "a corrected mark changes the total by the one formula, and engine's and human mark are both kept") {
    ReviewStation station;
    station.as_supervisor();
    station.review(OpenReview{station.bad});
    const int before = opened(station).result.head.total;
    const FoundMark loss = first_loss(opened(station).result);
    REQUIRE(loss.mark.points < 0);
    CHECK(station.review(CorrectMark{loss.place, 0, false, "  "}).refused);
    CHECK(station.review(CorrectMark{{99, "F99", 0}, 0, false, "没有"}).refused);
    CHECK(station.review(CorrectMark{loss.place, loss.mark.points, loss.mark.fatal, "一样"}).refused);
    CHECK_FALSE(station.review(CorrectMark{loss.place, 0, false, "业主自己先这么说的"}).refused);
    const ShownResult& result = opened(station).result;
    CHECK(result.head.total > before);
    CHECK(result.score.total == result.head.total);
    CHECK(result.standing.engine_total == before);
    const records::Correction* correction = result.review.correction_at(loss.place);
    REQUIRE(correction != nullptr);
    CHECK(correction->why == "业主自己先这么说的");
    CHECK(correction->by == station.state().account.signed_in->id);
    CHECK(station.audit_has("mark corrected"));
    // Set back, it comes to what the engine gave.
    station.review(CorrectMark{loss.place, loss.mark.points, loss.mark.fatal, "再听了一遍，是本人先说的"});
    CHECK(opened(station).result.head.total == before);
    CHECK(opened(station).result.review.corrections.size() == 2);
}

TEST_CASE("the trainee sees on the result what was corrected and said") {
    ReviewStation station;
    station.as_supervisor();
    station.review(OpenReview{station.bad});
    const FoundMark loss = first_loss(opened(station).result);
    station.review(CommentTurn{loss.place.turn, "先道歉，再说怎么办"});
    station.review(CorrectMark{loss.place, 0, false, "放他一马"});
    const int total = opened(station).result.head.total;
    station.as_trainee();
    station.desk.apply(OpenResult{station.bad});
    const ShownResult& result = *station.state().result;
    CHECK(result.score.total == total);
    CHECK(result.review.comments.front().words == "先道歉，再说怎么办");
    CHECK(result.review.corrections.size() == 1);
    for (const records::AttemptHead& head : station.state().attempts)
        if (head.id == station.bad) CHECK(head.total == total);
}

TEST_CASE("an act that the engine missed takes what its severity says, and becomes a labelled sentence") {
    ReviewStation station;
    station.as_supervisor();
    station.review(OpenReview{station.good});
    const int before = opened(station).result.head.total;
    const int turn = station.reply_turn();
    CHECK(station.review(AddMissedAct{turn, "M05", "不是不该说的"}).refused);
    CHECK_FALSE(station.review(AddMissedAct{turn, "F05", "这句等于不知道"}).refused);
    const ShownResult& result = opened(station).result;
    CHECK(result.head.total < before);
    REQUIRE(result.standing.marks.size() == result.standing.by_engine.size() + 1);
    CHECK(result.standing.marks.back().rule == "F05");
    CHECK(result.standing.marks.back().points == -station.desk.app->content().policy.lost_major);
    const auto labelled = station.store().labelled_sentences();
    REQUIRE(labelled.size() == 1);
    CHECK(labelled[0].opinion.should_hit);
    CHECK_FALSE(labelled[0].opinion.is_right);
}

TEST_CASE("a finding that was wrong becomes a sentence that should not hit, and is offered to its rule") {
    ReviewStation station;
    station.as_supervisor();
    station.review(OpenReview{station.bad});
    const FoundMark loss = first_loss(opened(station).result);
    CHECK_FALSE(station.review(JudgeFinding{loss.place, false}).refused);
    const auto labelled = station.store().labelled_sentences();
    REQUIRE(labelled.size() == 1);
    CHECK(labelled[0].opinion.rule == loss.place.rule);
    CHECK_FALSE(labelled[0].opinion.should_hit);
    CHECK(labelled[0].opinion.words == ReviewStation::bad_reply);
    station.desk.apply(PhrasingDeed{OpenPhrasings{}});
    REQUIRE(station.state().phrasing_editor.offered.size() == 1);
    const records::FindingOpinion offered = station.state().phrasing_editor.offered[0].opinion;
    CHECK(offered.rule == loss.place.rule);

    DismissSentence dismiss{offered.attempt, offered.turn, offered.rule, offered.words, " \t"};
    CHECK(station.desk.apply(PhrasingDeed{dismiss}).refused);
    CHECK(station.state().notice->text == "还没写理由");
    CHECK_FALSE(station.state().phrasing_editor.offered[0].dismissed);
    dismiss.why = "换个场合就不算";
    CHECK_FALSE(station.desk.apply(PhrasingDeed{dismiss}).refused);
    REQUIRE(station.state().phrasing_editor.offered[0].dismissed);
    CHECK(station.state().phrasing_editor.offered[0].dismissed->why == "换个场合就不算");
    CHECK(station.state().phrasing_editor.offered[0].dismissed->by == station.state().account.signed_in->id);
    CHECK(station.desk.apply(PhrasingDeed{dismiss}).refused);
}

TEST_CASE("opening an attempt is told in the audit once, whatever is done with it then") {
    ReviewStation station;
    station.as_supervisor();
    const auto opened_times = [&station] {
        return station.store().audit({.kinds = {"attempt opened"}}).size();
    };
    station.review(OpenReview{station.bad});
    CHECK(opened_times() == 1);
    const FoundMark loss = first_loss(opened(station).result);
    station.review(CommentTurn{loss.place.turn, "先道歉"});
    station.review(JudgeFinding{loss.place, true});
    CHECK(opened_times() == 1);
    station.review(FinishReview{false});
    CHECK_FALSE(station.state().review.open);
    CHECK(opened_times() == 1);
    station.review(OpenReview{station.hidden});
    CHECK(opened_times() == 1);
}

TEST_CASE("nothing private, open or unfinished is shown, and a trainer may not look at all") {
    ReviewStation station;
    station.as_supervisor();
    CHECK(station.review(OpenReview{station.hidden}).refused);
    CHECK(station.review(OpenReview{station.open}).refused);
    CHECK_FALSE(station.state().review.open);
    station.review(LookAtReviews{});
    for (const QueueRow& row : station.state().review.queue) CHECK(row.head.id != station.hidden);
    station.as_trainer();
    CHECK(station.review(OpenReview{station.bad}).refused);
    CHECK(station.review(LookAtReviews{}).refused);
    CHECK_FALSE(station.state().review.open);
}

TEST_CASE("the queue gives one after the other until all were looked at") {
    ReviewStation station;
    station.as_supervisor();
    station.review(LookAtReviews{});
    const std::size_t all = station.state().review.queue.size();
    REQUIRE(all >= 2);
    station.review(OpenReview{station.state().review.queue.front().head.id});
    for (std::size_t left = all; left > 0; --left) {
        REQUIRE(station.state().review.open);
        station.review(FinishReview{});
        CHECK(station.state().review.queue.size() == left - 1);
    }
    CHECK_FALSE(station.state().review.open);
    CHECK(station.audit_has("attempt reviewed"));
}

TEST_CASE("a trainee disputes a mark of their own once, and what is half-typed is kept") {
    ReviewStation station;
    station.as_trainee();
    station.desk.apply(OpenResult{station.bad});
    const MarkPlace place = first_loss(*station.state().result).place;
    CHECK(station.review(FileAppeal{station.bad, place, " "}).refused);
    station.review(KeepAppealDraft{station.bad, place, "我是在复述业主"});
    station.desk.reopen();
    station.as_trainee();
    station.desk.apply(OpenResult{station.bad});
    CHECK(station.state().result->appeal_drafts.at(place) == "我是在复述业主");
    CHECK_FALSE(station.review(FileAppeal{station.bad, place, "我是在复述业主的话"}).refused);
    CHECK(station.state().result->appeal_drafts.empty());
    CHECK(station.review(FileAppeal{station.bad, place, "再来一次"}).refused);
    CHECK(station.review(FileAppeal{station.bad, {99, "F99", 0}, "没有这条"}).refused);
    CHECK(station.review(FileAppeal{station.hidden, place, "私下的"}).refused);
    station.as_trainee("王芳");
    CHECK(station.review(FileAppeal{station.bad, place, "别人的"}).refused);
    CHECK(station.review(KeepAppealDraft{station.bad, place, "别人的"}).refused);
    CHECK(station.audit_has("appeal filed"));
}

TEST_CASE("an appeal is upheld by correcting the mark, or rejected, and both sides see why") {
    ReviewStation station;
    station.as_trainee();
    station.desk.apply(OpenResult{station.bad});
    const MarkPlace place = first_loss(*station.state().result).place;
    const int before = station.state().result->score.total;
    station.review(FileAppeal{station.bad, place, "我是在复述业主的话"});
    const MarkPlace other{place.turn, "courtesy", 0};
    station.review(FileAppeal{station.bad, other, "我说了您"});
    station.as_supervisor();
    station.review(LookAtReviews{});
    CHECK(station.state().review.queue.front().head.id == station.bad);
    CHECK(station.state().review.queue.front().reasons.front() ==
          QueueReason{QueueReason::Kind::appeal, 2, 0, 0});
    station.review(OpenReview{station.bad});
    const auto appeals = opened(station).result.review.appeals;
    REQUIRE(appeals.size() == 2);
    CHECK(station.review(DecideAppeal{appeals[0].id, true, 0, ""}).refused);
    CHECK_FALSE(station.review(DecideAppeal{appeals[0].id, true, 0, "听了，确实是复述"}).refused);
    CHECK(station.review(DecideAppeal{appeals[0].id, false, 0, "又不同意了"}).refused);
    CHECK_FALSE(station.review(DecideAppeal{appeals[1].id, false, 0, "没有听到"}).refused);
    station.review(LookAtReviews{});
    REQUIRE(station.state().review.appeals.size() == 2);
    station.as_trainee();
    station.desk.apply(OpenResult{station.bad});
    const ShownResult& result = *station.state().result;
    CHECK(result.score.total > before);
    CHECK(result.review.appeal_at(place)->upheld);
    CHECK(result.review.appeal_at(place)->decision == "听了，确实是复述");
    CHECK(result.review.appeal_at(other)->is_decided);
    CHECK_FALSE(result.review.appeal_at(other)->upheld);
}

TEST_CASE("whoever comes next sees nothing of what was open for review") {
    ReviewStation station;
    station.as_supervisor();
    station.review(OpenReview{station.bad});
    station.desk.apply(SignOut{});
    CHECK_FALSE(station.state().review.open);
    CHECK(station.state().review.queue.empty());
}

TEST_CASE("a correction of a paper decides anew whether its examination is passed") {
    ExamRoom room;
    room.sit();
    room.play_paper();
    room.apply(BeginPaper{});
    room.play_paper("对不起，您吼什么，你吼什么，请讲。");
    room.apply(BeginPaper{});
    room.play_paper();
    REQUIRE(room.state().sitting_result);
    const records::Sitting before = *room.state().sitting_result;
    REQUIRE_FALSE(before.passed);
    room.app.reset();
    room.app.emplace(room.places, room.clock, Entrance{true, records::cheap_cost});
    room.apply(ReviewDeed{OpenReview{before.papers[1].attempt->id}});
    REQUIRE(room.state().review.open);
    CHECK(room.state().review.open->result.score.fatal == std::vector<std::string>{"F26"});
    const records::StandingMark standing = room.state().review.open->result.standing;
    const auto places = records::places_of(standing.marks);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const records::MarkRow& mark = standing.marks[i];
        const int whole = mark.of > 0 ? mark.of : 0;
        if (mark.points == whole) continue;
        room.apply(ReviewDeed{CorrectMark{places[i], whole, false, "他在复述业主的话"}});
    }
    const records::Sitting after = room.stored(before.id);
    CHECK(after.passed);
    CHECK(after.papers[1].fatal.empty());
    CHECK(after.papers[1].attempt->fatal_count == 0);
    CHECK(after.papers[1].attempt->total == 100);
}

TEST_CASE("what was said about an attempt goes along with one's own data") {
    ReviewStation station;
    station.as_supervisor();
    station.review(OpenReview{station.bad});
    const FoundMark loss = first_loss(opened(station).result);
    station.review(CommentTurn{loss.place.turn, "先道歉，再说怎么办"});
    station.review(CorrectMark{loss.place, 0, false, "他在复述业主的话"});
    station.as_trainee();
    const std::filesystem::path folder = station.desk.folder.path / "own";
    station.desk.apply(ExportOwnData{folder});
    std::string all;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        if (file.path().extension() == ".json") all += core::read_file(file.path());
    CHECK(all.find("先道歉，再说怎么办") != std::string::npos);
    CHECK(all.find("他在复述业主的话") != std::string::npos);
    CHECK(all.find("\"engine_total\"") != std::string::npos);
}
