#include <set>

#include "exercise/judge.h"
#include "steps.h"

// Questions of knowledge, as a person answers them.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

/// Presses what `answer` says.
struct Answering {
    Visitor& visitor;

    void operator()(const exercise::Picked& answer) const {
        for (const std::string& option : answer.options) visitor.click("answer:" + option);
    }
    void operator()(const exercise::Ordered& answer) const {
        for (const std::string& item : answer.items) visitor.click("answer:" + item);
    }
    void operator()(const exercise::Sorted& answer) const {
        for (const auto& [item, bin] : answer.bins) visitor.click("answer:" + item + ":" + bin);
    }
    void operator()(const exercise::Matched& answer) const {
        for (const auto& [left, right] : answer.rights) {
            visitor.click("answer:left:" + left);
            visitor.click("answer:right:" + right);
        }
    }
    void operator()(const exercise::Counted& answer) const {
        visitor.click("answer:number");
        visitor.type(exercise::number_text(answer.number));
    }
};

const exercise::Exercise& asked(const Visitor& visitor) {
    return visitor.state().questions->item().question->exercise;
}

void open_topic(Visitor& visitor, const std::string& topic) {
    sign_in(visitor);
    visitor.click("rail:courses");
    visitor.click("questions");
    REQUIRE(visitor.trace.screen() == "questions");
    visitor.click("topic:" + topic);
    REQUIRE(visitor.state().questions.has_value());
}

}  // namespace

TEST_CASE("a whole topic of all six kinds is answered, told why, and summed up") {
    Desk desk;
    Visitor visitor(desk, {});
    open_topic(visitor, "phone-rules");
    std::set<exercise::Kind> kinds;
    while (!visitor.state().questions->is_finished()) {
        CAPTURE(visitor.state().questions->item().key);
        kinds.insert(exercise::kind_of(asked(visitor)));
        const bool wrong = visitor.state().questions->at == 1;
        const exercise::Answer answer =
            wrong ? exercise::wrong_answer_to(asked(visitor)) : exercise::solution_of(asked(visitor));
        std::visit(Answering{visitor}, answer);
        visitor.click("answer");
        REQUIRE(visitor.state().questions->is_answered());
        CHECK(visitor.value("verdict") == (wrong ? "wrong" : "right"));
        visitor.press(Key::enter);
    }
    CHECK(kinds.size() == 6);
    const auto& questions = *visitor.state().questions;
    CHECK(questions.right() + 1 == static_cast<int>(questions.items.size()));
    CHECK_FALSE(visitor.sees("verdict"));
    visitor.click("questions:wrong");
    CHECK(visitor.value("verdict") == "wrong");
    visitor.click("questions:again");
    CHECK(visitor.state().questions->items.size() == 1);
    CHECK(visitor.state().questions->only_wrong);
}

TEST_CASE("a question of options is answered by digit and Enter, and the next one comes by Enter") {
    Desk desk;
    Visitor visitor(desk, {});
    open_topic(visitor, "hotline");
    while (exercise::kind_of(asked(visitor)) != exercise::Kind::single) {
        desk.app.apply(app::AnswerQuestion{exercise::solution_of(asked(visitor))});
        desk.app.apply(app::NextQuestion{});
        REQUIRE_FALSE(visitor.state().questions->is_finished());
    }
    visitor.settle();
    const std::size_t before = visitor.state().questions->at;
    visitor.press(Key::digit_2);
    visitor.press(Key::enter);
    REQUIRE(visitor.state().questions->is_answered());
    const std::string second = visitor.state().questions->layout.cards.at(1).id;
    CHECK(visitor.state().questions->answered.back().answer == exercise::Answer{exercise::Picked{{second}}});
    visitor.press(Key::enter);
    CHECK(visitor.state().questions->at == before + 1);
}

TEST_CASE("who leaves in the middle goes on with the same question and what was pressed of it") {
    Desk desk;
    Visitor visitor(desk, {});
    open_topic(visitor, "phone-rules");
    std::visit(Answering{visitor}, exercise::solution_of(asked(visitor)));
    visitor.click("answer");
    visitor.press(Key::enter);
    const std::string key = visitor.state().questions->item().key;
    const std::string first = visitor.state().questions->layout.cards.front().id;
    visitor.click("answer:" + first);
    visitor.press(Key::escape);
    CHECK_FALSE(visitor.state().questions.has_value());
    CHECK(visitor.value("topic:phone-rules") == "做到 1 / 16");
    visitor.click("topic:phone-rules");
    CHECK(visitor.state().questions->item().key == key);
    CHECK(visitor.value("answer:" + first) == "1");
}

TEST_CASE("what was answered wrongly is due and is asked from the list") {
    Desk desk;
    Visitor visitor(desk, {});
    open_topic(visitor, "phone-rules");
    std::visit(Answering{visitor}, exercise::wrong_answer_to(asked(visitor)));
    visitor.click("answer");
    visitor.press(Key::escape);
    desk.clock.advance_ms(11 * 60 * 1000);
    visitor.click("rail:drills");
    visitor.click("questions");
    REQUIRE(visitor.sees("questions:start"));
    visitor.press(Key::enter);
    REQUIRE(visitor.state().questions.has_value());
    CHECK(visitor.state().questions->topic.empty());
    CHECK(visitor.state().questions->items.size() == 1);
}
