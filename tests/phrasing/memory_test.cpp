// An engine that remembers says of every reply and conversation what one says that looks anew each time.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "corpus.h"
#include "phrasing/engine.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

using corpus::Reply;

std::vector<Reply> all_replies() {
    std::vector<Reply> gathered = corpus::pack_sentences();
    for (const char* name :
         {"a", "b", "c", "d", "e", "f", "g", "h", "i", "unseen-plain", "unseen-everyday", "unseen-hard"}) {
        const std::vector<Reply> some = corpus::labelled(name);
        gathered.insert(gathered.end(), some.begin(), some.end());
    }
    return gathered;
}

bool same(const Finding& left, const Finding& right) {
    const auto all = [](const Finding& one) {
        return std::tie(one.rule, one.severity, one.span, one.text, one.verdict, one.because,
                        one.because_text, one.because_span, one.feels, one.better, one.hits);
    };
    return all(left) == all(right);
}

bool same(const Move& left, const Move& right) {
    return std::tie(left.rule, left.span, left.text, left.hits) ==
           std::tie(right.rule, right.span, right.text, right.hits);
}

bool same(const AddressUse& left, const AddressUse& right) {
    return std::tie(left.span, left.fit, left.dated) == std::tie(right.span, right.fit, right.dated);
}

bool same(const ConversationOutcome& left, const ConversationOutcome& right) {
    const auto all = [](const ConversationOutcome& one) {
        return std::tie(one.rule, one.fulfilment, one.downgraded, one.turn, one.because, one.reason);
    };
    return all(left) == all(right);
}

template <class Item>
bool same(const std::vector<Item>& left, const std::vector<Item>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Item& one, const Item& other) { return same(one, other); });
}

bool same(const Assessment& left, const Assessment& right) {
    return same(left.forbidden, right.forbidden) && same(left.cleared, right.cleared) &&
           same(left.moves, right.moves) && left.courtesy.words == right.courtesy.words &&
           left.courtesy.plain_you == right.courtesy.plain_you &&
           left.courtesy.polite_you == right.courtesy.polite_you &&
           same(left.courtesy.addresses, right.courtesy.addresses) && left.promises == right.promises;
}

/// The reply's own situation, and others in which it could be said as well.
std::vector<Situation> situations_of(const Reply& reply) {
    std::vector<Situation> situations(4, reply.situation);
    situations[1].customer = "你们到底管不管？我要投诉！";
    situations[2].address = "陈先生";
    situations[2].opening = !situations[2].opening;
    situations[3].context = Context::emergency;
    return situations;
}

/// Six replies in turn by customer and clerk.
Conversation conversation_from(const std::vector<Reply>& replies, std::size_t first, const Engine& engine) {
    constexpr std::size_t turns = 6;
    Conversation conversation;
    conversation.finished = true;
    for (std::size_t i = first; i < replies.size() && i < first + turns; ++i) {
        Turn turn;
        turn.text = replies[i].text;
        turn.context = replies[i].situation.context;
        if ((i - first) % 2 == 0) {
            turn.speaker = Speaker::customer;
        } else {
            turn.assessment = engine.assess(turn.text, replies[i].situation);
        }
        conversation.turns.push_back(std::move(turn));
    }
    return conversation;
}

}  // namespace

TEST_CASE("what is remembered of a reply is what is found in it") {
    const Engine plain = Engine::load(corpus::pack_folder()).engine;
    Engine remembering = Engine::load(corpus::pack_folder()).engine;
    remembering.remember(3000);  // fewer than there are: some are forgotten and found anew
    const std::vector<Reply> replies = all_replies();
    REQUIRE(replies.size() > 5000);
    for (int time = 0; time < 2; ++time) {
        for (const Reply& reply : replies) {
            for (const Situation& situation : situations_of(reply)) {
                const Assessment expected = plain.assess(reply.text, situation);
                CHECK_MESSAGE(same(remembering.assess(reply.text, situation), expected), reply.told());
                CHECK_MESSAGE(same(remembering.assess(reply.text, situation), expected), reply.told());
            }
        }
    }
}

TEST_CASE("what is remembered of a conversation's words is what is found in them") {
    const Engine plain = Engine::load(corpus::pack_folder()).engine;
    Engine remembering = Engine::load(corpus::pack_folder()).engine;
    remembering.remember(3000);
    const std::vector<Reply> replies = all_replies();
    for (int time = 0; time < 2; ++time) {
        for (std::size_t first = 0; first < replies.size(); first += 3) {
            const Conversation conversation = conversation_from(replies, first, plain);
            CHECK_MESSAGE(same(remembering.judge(conversation), plain.judge(conversation)),
                          replies[first].told());
        }
    }
}
