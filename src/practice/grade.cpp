#include "practice/grade.h"

#include "core/error.h"

namespace frontdesk::practice {

namespace {

/// How good it is when everything was right.
Proposal when_right(bool asked_for_help, int tries, double seconds, double quick_seconds) {
    if (asked_for_help) return {Rating::hard, Reason::after_help};
    if (tries > 1) return {Rating::hard, Reason::not_at_once};
    const bool time_is_known = seconds > 0;
    if (time_is_known && seconds <= quick_seconds) return {Rating::easy, Reason::at_once_quickly};
    return {Rating::good, Reason::at_first_try};
}

}  // namespace

Proposal propose(const Reply& reply, double quick_seconds) {
    FRONTDESK_CHECK(reply.made >= 0 && reply.made <= reply.wanted);
    FRONTDESK_CHECK(reply.tries >= 1);
    if (reply.fatal_hit) return {Rating::again, Reason::fatal_act};
    if (reply.forbidden_hit) return {Rating::again, Reason::forbidden_act};
    if (reply.made < reply.wanted) {
        const bool half = 2 * reply.made >= reply.wanted;
        return half ? Proposal{Rating::hard, Reason::some_missing}
                    : Proposal{Rating::again, Reason::most_missing};
    }
    return when_right(reply.asked_for_help, reply.tries, reply.seconds, quick_seconds);
}

Proposal propose(const Answer& answer, double quick_seconds) {
    FRONTDESK_CHECK(answer.tries >= 1);
    if (!answer.right) return {Rating::again, Reason::wrong};
    return when_right(answer.asked_for_help, answer.tries, answer.seconds, quick_seconds);
}

}  // namespace frontdesk::practice
