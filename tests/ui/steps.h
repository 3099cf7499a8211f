#pragma once

#include "visitor.h"

// What many of the visits have in common.
namespace frontdesk::tests {

/// How many replies stand in the running transcript.
inline std::size_t said(const Visitor& visitor) {
    std::size_t replies = 0;
    if (!visitor.state().running) return 0;
    for (const auto& entry : visitor.state().running->session.transcript) {
        if (entry.kind == session::EntryKind::reply) ++replies;
    }
    return replies;
}

/// From the first screen to the one of today; a new trainee skips the cards that show her round.
inline void sign_in(Visitor& visitor) {
    visitor.type("周晓芸");
    visitor.press(core::Key::enter);
    REQUIRE(visitor.trace.screen() == "today");
    if (visitor.sees("tour")) visitor.press(core::Key::escape);
    REQUIRE_FALSE(visitor.sees("tour"));
}

/// From today into a scenario, by way of the course map.
inline void start(Visitor& visitor, const std::string& scenario) {
    visitor.click("rail:courses");
    visitor.click("start:" + scenario);
}

}  // namespace frontdesk::tests
