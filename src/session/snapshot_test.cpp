#include <doctest/doctest.h>

#include "core/random.h"
#include "session/session.h"
#include "session/stage.h"
#include "session/test_support.h"

using namespace frontdesk;
using namespace frontdesk::session;

namespace {

std::vector<Input> possible_inputs() {
    return {Do{"pick-up"},
            Do{"hang-up"},
            Do{"wait-hang-up"},
            Wait{3.5},
            Wait{12},
            Say{"对不起，我理解您的心情。"},
            Say{"不知道。"},
            Say{"我马上安排师傅，今天下午三点前给您回电。"},
            Say{"“引号”\\ \t\n👍 <b>"},
            Choose{"right"},
            Choose{"leak"},
            small_call::right_form(),
            Fill{},
            AskHint{}};
}

/// A run of random inputs; those that are refused leave it as it is.
Session random_play(std::uint64_t seed) {
    core::Random random{seed};
    const std::vector<Input> inputs = possible_inputs();
    Session session = begin(stage().world(), random.next());
    for (std::uint64_t i = random.below(25); i > 0 && !session.ended; --i) {
        auto next = advance(stage().world(), session, inputs[random.below(inputs.size())]);
        if (auto* taken = std::get_if<Session>(&next)) session = std::move(*taken);
    }
    return session;
}

std::string refusal_code(const std::string& stored, const World& world) {
    const auto restored = restore(stored, world);
    const auto* problem = std::get_if<core::Problem>(&restored);
    if (problem != nullptr) CHECK_FALSE(problem->way_out.empty());
    return problem == nullptr ? std::string() : problem->code;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a run that was stored and restored is the same and goes on the same") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Session session = random_play(seed);
        const std::string stored = snapshot(session);
        const auto restored = restore(stored, stage().world());
        REQUIRE(std::holds_alternative<Session>(restored));
        const Session& again = std::get<Session>(restored);
        REQUIRE(snapshot(again) == stored);
        for (const Input& input : possible_inputs()) {
            const auto left = advance(stage().world(), session, input);
            const auto right = advance(stage().world(), again, input);
            REQUIRE(left.index() == right.index());
            if (left.index() == 0) CHECK(snapshot(std::get<0>(left)) == snapshot(std::get<0>(right)));
        }
    }
}

TEST_CASE("a snapshot keeps seeds that are larger than whole numbers of JSON") {
    const Session session = begin(stage().world(), UINT64_MAX);
    const auto restored = restore(snapshot(session), stage().world());
    REQUIRE(std::holds_alternative<Session>(restored));
    CHECK(std::get<Session>(restored).seed == UINT64_MAX);
    CHECK(std::get<Session>(restored).random.state == session.random.state);
}

TEST_CASE("a snapshot of other content, another pack or a newer format is refused with a way out") {
    const std::string stored = snapshot(stage().played({Do{"pick-up"}, Say{"不知道。"}}));
    CHECK(refusal_code(stored, stage().world()).empty());
    CHECK(refusal_code(replaced(stored, "\"format\":4", "\"format\":5"), stage().world()) == "SS101");
    CHECK(refusal_code(replaced(stored, "small-call", "other-call"), stage().world()) == "SS102");
    CHECK(refusal_code(replaced(stored, stage().scenario.hash, "fedcba9876543210"), stage().world()) ==
          "SS103");
    CHECK(refusal_code(replaced(stored, stage().engine.version(), "9.9.9"), stage().world()) == "SS104");
    CHECK(refusal_code(replaced(stored, "\"at\":\"where\"", "\"at\":\"nowhere\""), stage().world()) ==
          "SS105");
    CHECK(refusal_code(replaced(stored, "\"at\":\"where\"", "\"at\":\"opens\""), stage().world()) == "SS107");
}

TEST_CASE("a damaged snapshot is refused, never half read") {
    const std::string stored = snapshot(stage().played({Do{"pick-up"}, Say{"不知道。"}}));
    for (const std::string& damaged :
         {std::string(), std::string("null"), std::string("[]"), std::string("{}"),
          std::string("{\"format\":1}"), replaced(stored, "\"owner\":83", "\"owner\":830"),
          replaced(stored, "\"kind\":\"reply\"", "\"kind\":\"song\""),
          replaced(stored, "\"inputs\":2", "\"inputs\":-2"),
          replaced(stored, "\"span\":[0,9]", "\"span\":[0,900]"),
          replaced(stored, "\"seed\":\"1\"", "\"seed\":\"x\"")}) {
        CHECK_FALSE(refusal_code(damaged, stage().world()).empty());
    }
    for (std::size_t length = 0; length < stored.size(); length += 7) {
        CHECK_FALSE(refusal_code(stored.substr(0, length), stage().world()).empty());
    }
}

TEST_CASE("a snapshot with any byte changed is refused, or is a run that can go on") {
    const std::string stored =
        snapshot(stage().played({Wait{6}, Do{"pick-up"}, Say{"对不起。"}, Choose{"right"}}));
    core::Random random{3};
    for (int round = 0; round < 4000; ++round) {
        std::string changed = stored;
        for (std::uint64_t i = 0; i <= random.below(3); ++i) {
            changed[random.below(changed.size())] = static_cast<char>(random.below(256));
        }
        auto restored = restore(changed, stage().world());
        const auto* session = std::get_if<Session>(&restored);
        if (session == nullptr) continue;
        CHECK(current_step(stage().world(), *session).node != nullptr);
        for (const Input& input : possible_inputs()) {
            const auto next = advance(stage().world(), *session, input);
            if (const auto* taken = std::get_if<Session>(&next)) CHECK_FALSE(snapshot(*taken).empty());
        }
    }
}
