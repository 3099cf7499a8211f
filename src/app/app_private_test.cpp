#include <doctest/doctest.h>

#include "app/exam_room.h"
#include "app/rescore.h"

using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("practice is private from the switch on, examinations never are") {
    ExamRoom room;
    room.apply(AddTrainee{"李小红", "", ""});
    room.apply(StartScenario{"small-leak"});
    const records::AttemptId shared = room.state().running->id;
    CHECK_FALSE(room.state().running->is_private);
    room.apply(LeaveAttempt{});
    CHECK_FALSE(room.apply(SetPrivate{true}).refused);
    CHECK(room.state().trainee->practises_privately);
    room.apply(StartScenario{"small-leak"});
    const records::AttemptId secret = room.state().running->id;
    CHECK(room.state().running->is_private);
    room.apply(LeaveAttempt{});
    room.apply(ResumeAttempt{shared});
    CHECK_FALSE(room.state().running->is_private);
    room.crash();
    CHECK(room.state().trainee->practises_privately);
    room.apply(ResumeAttempt{secret});
    CHECK(room.state().running->is_private);
    room.apply(LeaveAttempt{});
    room.apply(StartExam{"small", 7});
    CHECK_FALSE(room.state().running->is_private);
    room.apply(HandIn{});
    for (const records::AttemptHead& head : room.state().attempts)
        CHECK(head.is_private == (head.id == secret));
}

TEST_CASE("what was practised privately is scored again without a word to others") {
    ExamRoom room;
    room.apply(AddTrainee{"李小红", "", ""});
    room.apply(SetPrivate{true});
    play_through(room, "对不起，您嚷嚷个没完，请讲。");
    CHECK(room.state().result->head.is_private);
    room.edit("phrasings/rules.json", "\"你吼", "\"嚷嚷个没完\", \"你吼");
    int visited = 0;
    const records::Store store = records::Store::open(records_file(room.places), room.clock);
    const RescoreCount count = rescore(store, load_content(room.places), [&](const Rescored& rescored) {
        CHECK(rescored.head.is_private);
        ++visited;
    });
    CHECK(visited == 1);
    CHECK(count.attempts == 0);
    CHECK(count.changed == 0);
}
