#include "practice/grade.h"

#include <doctest/doctest.h>

#include <limits>

using namespace frontdesk::practice;

namespace {

constexpr double slow = 60;
constexpr double quick = 3;

struct ReplyCase {
    const char* what;
    Reply reply;
    Proposal proposed;
};

struct AnswerCase {
    const char* what;
    Answer answer;
    Proposal proposed;
};

}  // namespace

TEST_CASE("a reply is rated by what it did, then by how it came about") {
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const ReplyCase cases[] = {
        {"fatal, all made", {true, true, 2, 2, false, 1, quick}, {Rating::again, Reason::fatal_act}},
        {"fatal without its rule", {false, true, 2, 2, false, 1, quick}, {Rating::again, Reason::fatal_act}},
        {"forbidden, all made", {true, false, 2, 2, false, 1, quick}, {Rating::again, Reason::forbidden_act}},
        {"none made", {false, false, 2, 0, false, 1, quick}, {Rating::again, Reason::most_missing}},
        {"one of three", {false, false, 3, 1, false, 1, quick}, {Rating::again, Reason::most_missing}},
        {"one of two", {false, false, 2, 1, false, 1, quick}, {Rating::hard, Reason::some_missing}},
        {"two of three", {false, false, 3, 2, true, 1, quick}, {Rating::hard, Reason::some_missing}},
        {"after help", {false, false, 2, 2, true, 1, quick}, {Rating::hard, Reason::after_help}},
        {"after help, again", {false, false, 2, 2, true, 3, slow}, {Rating::hard, Reason::after_help}},
        {"second try", {false, false, 2, 2, false, 2, quick}, {Rating::hard, Reason::not_at_once}},
        {"first try", {false, false, 2, 2, false, 1, slow}, {Rating::good, Reason::at_first_try}},
        {"quickly", {false, false, 2, 2, false, 1, quick}, {Rating::easy, Reason::at_once_quickly}},
        {"nothing to make", {false, false, 0, 0, false, 1, slow}, {Rating::good, Reason::at_first_try}},
        {"no time known", {false, false, 2, 2, false, 1, 0}, {Rating::good, Reason::at_first_try}},
        {"no number", {false, false, 2, 2, false, 1, unknown}, {Rating::good, Reason::at_first_try}},
    };
    for (const ReplyCase& each : cases) {
        CAPTURE(each.what);
        CHECK(propose(each.reply) == each.proposed);
    }
}

TEST_CASE("an answer is rated by whether it is right, then by how it came about") {
    const AnswerCase cases[] = {
        {"wrong", {false, false, 1, quick}, {Rating::again, Reason::wrong}},
        {"wrong after help", {false, true, 2, quick}, {Rating::again, Reason::wrong}},
        {"right after help", {true, true, 1, quick}, {Rating::hard, Reason::after_help}},
        {"right at the second try", {true, false, 2, quick}, {Rating::hard, Reason::not_at_once}},
        {"right", {true, false, 1, slow}, {Rating::good, Reason::at_first_try}},
        {"right and quick", {true, false, 1, quick}, {Rating::easy, Reason::at_once_quickly}},
        {"no time known", {true, false, 1, 0}, {Rating::good, Reason::at_first_try}},
    };
    for (const AnswerCase& each : cases) {
        CAPTURE(each.what);
        CHECK(propose(each.answer) == each.proposed);
    }
}

TEST_CASE("who knows how long a reply takes says what is quick") {
    Reply reply;
    reply.seconds = 40;
    CHECK(propose(reply).rating == Rating::good);
    CHECK(propose(reply, 40).rating == Rating::easy);
    Answer answer;
    answer.right = true;
    answer.seconds = 6;
    CHECK(propose(answer).rating == Rating::easy);
    CHECK(propose(answer, 5).rating == Rating::good);
}
