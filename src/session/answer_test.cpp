#include <doctest/doctest.h>

#include "session/reassess.h"
#include "session/small_quiz.h"
#include "session/stage.h"

// Exercises and summaries as they are played.

using namespace frontdesk;
using namespace frontdesk::session;

namespace {

const Stage& quiz() {
    static const Stage made = [] {
        Stage other{FRONTDESK_SOURCE_DIR};
        other.scenario = small_quiz::scenario();
        return other;
    }();
    return made;
}

const exercise::Exercise& asked(const std::string& node) {
    return std::get<scenario::ExerciseNode>(quiz().scenario.find(node)->kind).exercise;
}

const scenario::SummaryNode& note() {
    return std::get<scenario::SummaryNode>(quiz().scenario.find("note")->kind);
}

Answer right(const std::string& node) {
    return {exercise::solution_of(asked(node))};
}

Answer wrong(const std::string& node) {
    return {exercise::wrong_answer_to(asked(node))};
}

/// All exercises right, before the summary.
std::vector<Input> up_to_the_note() {
    return {right("rings"), right("opener"), right("ask"), right("steps"), right("urgent"), right("who")};
}

std::vector<std::string> said_ids(const Entry& entry) {
    std::vector<std::string> ids;
    for (const SaidPart& part : entry.parts) ids.push_back(part.id);
    return ids;
}

}  // namespace

TEST_CASE("every exercise waits, is answered and goes on, and the transcript tells the answer in words") {
    Session session = begin(quiz().world(), 1);
    CHECK(current_step(quiz().world(), session).waits == Step::Waits::exercise);
    for (const Input& input : up_to_the_note()) session = quiz().taken(session, input);
    CHECK(current_step(quiz().world(), session).waits == Step::Waits::summary);
    REQUIRE(session.transcript.size() == 6);
    CHECK(session.transcript[0].kind == EntryKind::exercise);
    CHECK(session.transcript[0].text == "3 声");
    CHECK(session.transcript[0].answer == exercise::Answer{exercise::Counted{3}});
    CHECK(session.transcript[3].text == "问好 → 倾听 → 记录 → 道别");
}

TEST_CASE("a summary is said, and goes on by whether it says every part") {
    const Session asked_for = quiz().played(up_to_the_note());
    const Session full = quiz().taken(asked_for, Say{note().models.front()});
    CHECK(full.ending == "good");
    CHECK(full.transcript[6].kind == EntryKind::summary);
    CHECK(said_ids(full.transcript[6]) == std::vector<std::string>{"cause", "done", "time"});
    const Session half = quiz().taken(asked_for, Say{"廚房漏水。"});
    CHECK(half.ending == "poor");
    CHECK(said_ids(half.transcript[6]) == std::vector<std::string>{"cause"});
}

TEST_CASE("a condition on an answer goes by the last one, and holds neither way before it") {
    std::vector<Input> inputs = up_to_the_note();
    inputs[0] = wrong("rings");
    inputs.emplace_back(Say{note().models.front()});
    CHECK(quiz().played(inputs).ending == "poor");
}

TEST_CASE("how an exercise lies is the same while it waits and on resuming, and another for another run") {
    const std::vector<Input> before{right("rings"), right("opener"), right("ask")};
    const Session session = quiz().played(before);
    const auto layout = current_step(quiz().world(), session).layout;
    CHECK(layout.cards.size() == 4);
    CHECK(current_step(quiz().world(), quiz().taken(session, Wait{5})).layout.cards == layout.cards);
    const auto again = restore(snapshot(session), quiz().world());
    CHECK(current_step(quiz().world(), std::get<Session>(again)).layout.cards == layout.cards);
    bool differs = false;
    for (std::uint64_t seed = 2; seed < 12; ++seed) {
        const Session other = quiz().played(before, seed);
        differs = differs || current_step(quiz().world(), other).layout.cards != layout.cards;
    }
    CHECK(differs);
}

TEST_CASE("what is no answer is refused with what is possible") {
    const Session session = begin(quiz().world(), 1);
    CHECK(quiz().refusal(session, Say{"三声"}) == "这一步要填一个数，单位是“声”。");
    CHECK(quiz().refusal(session, right("opener")) == "这一步要填一个数，单位是“声”。");
    const Session opener = quiz().played({right("rings")});
    CHECK(quiz().refusal(opener, Answer{exercise::Picked{{"hi"}}}) ==
          "没有“hi”这一项。这一步要从选项里选一个：hello、feed。");
    CHECK(quiz().refusal(opener, Answer{exercise::Picked{}}).starts_with("一个也没有选。"));
    const Session steps = quiz().played({right("rings"), right("opener"), right("ask")});
    CHECK(quiz().refusal(steps, Answer{exercise::Ordered{{"greet", "bye"}}}) ==
          "“listen”还没有答。这一步要把每一项排好先后：greet、listen、note、bye。");
    const Session sum = quiz().played(up_to_the_note());
    CHECK(quiz().refusal(sum, right("rings")) == "这一步要您写一段小结，请输入文字。");
    CHECK(quiz().refusal(sum, Say{"　"}) == "小结还是空的，请输入您要写的内容。");
    CHECK_FALSE(quiz().refusal(sum, Say{std::string(5000, 'a')}).empty());
}

TEST_CASE("a summary gives its hint once") {
    const Session sum = quiz().taken(quiz().played(up_to_the_note()), AskHint{});
    CHECK(sum.transcript.back().text == "先写原因，再写时间。");
    CHECK_FALSE(quiz().refusal(sum, AskHint{}).empty());
    CHECK(quiz().refusal(begin(quiz().world(), 1), AskHint{}) == "这一步没有提示。");
}

TEST_CASE("answers and parts come back from a snapshot, and older snapshots are still read") {
    std::vector<Input> inputs = up_to_the_note();
    inputs[3] = wrong("steps");
    const Session before = quiz().played(inputs);
    const Session after = quiz().taken(before, Say{"漏水，关了阀。"});
    for (const Session& session : {before, after}) {
        const auto restored = restore(snapshot(session), quiz().world());
        REQUIRE(std::holds_alternative<Session>(restored));
        const auto& again = std::get<Session>(restored).transcript;
        REQUIRE(again.size() == session.transcript.size());
        for (std::size_t i = 0; i < again.size(); ++i) {
            CHECK(again[i].answer == session.transcript[i].answer);
            CHECK(again[i].parts == session.transcript[i].parts);
        }
    }
    std::string older = snapshot(begin(quiz().world(), 1));
    const std::string format = "\"format\":4";
    older.replace(older.find(format), format.size(), "\"format\":2");
    CHECK(std::holds_alternative<Session>(restore(older, quiz().world())));
}

TEST_CASE("a snapshot of answers with any byte changed is refused, or is a run that can go on") {
    const std::string stored = snapshot(quiz().played(up_to_the_note()));
    core::Random random{5};
    for (int round = 0; round < 2000; ++round) {
        std::string changed = stored;
        changed[random.below(changed.size())] = static_cast<char>(32 + random.below(95));
        const auto restored = restore(changed, quiz().world());
        const auto* session = std::get_if<Session>(&restored);
        if (session == nullptr) continue;
        CHECK(current_step(quiz().world(), *session).node != nullptr);
        for (const Input& input : {Input{right("steps")}, Input{Say{"漏水"}}, Input{AskHint{}}}) {
            const auto next = advance(quiz().world(), *session, input);
            if (const auto* taken = std::get_if<Session>(&next)) CHECK_FALSE(snapshot(*taken).empty());
        }
    }
}

TEST_CASE("a summary is judged anew with the words of today") {
    Session session = quiz().taken(quiz().played(up_to_the_note()), Say{note().models.front()});
    session.transcript[6].parts.clear();
    CHECK(said_ids(reassessed(quiz().world(), session).transcript[6]).size() == 3);
}
