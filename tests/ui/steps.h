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

/// Does well what the session waits for; `reply` instead of the model answer unless it is empty.
inline void answer(app::App& app, const std::string& reply = {}) {
    const scenario::Node& node = *app.step().node;
    if (const auto* asked = std::get_if<scenario::ReplyNode>(&node.kind)) {
        app.apply(app::Play{session::Say{reply.empty() ? asked->models.front() : reply}});
    } else if (const auto* act = std::get_if<scenario::ActNode>(&node.kind)) {
        app.apply(app::Play{session::Do{act->options.front().act}});
    } else if (const auto* choice = std::get_if<scenario::ChoiceNode>(&node.kind)) {
        app.apply(app::Play{session::Choose{choice->options.front().id}});
    } else if (const auto* form = std::get_if<scenario::FormNode>(&node.kind)) {
        session::Fill fill;
        for (const auto& field : form->fields) {
            fill.fields[field.id] = field.expect.empty() ? "今天下午四点" : field.expect.front();
        }
        app.apply(app::Play{fill});
    } else if (const auto* exercise = std::get_if<scenario::ExerciseNode>(&node.kind)) {
        app.apply(app::Play{session::Answer{exercise::solution_of(exercise->exercise)}});
    } else if (const auto* summary = std::get_if<scenario::SummaryNode>(&node.kind)) {
        app.apply(app::Play{session::Say{summary->models.front()}});
    }
}

/// Answers everything well until the run is over.
inline void answer_all(app::App& app) {
    for (int i = 0; i < 60 && app.state().running; ++i) answer(app);
}

/// Plays one scenario to its end, a turn every twenty seconds, with `first_reply` as the first thing said.
inline void practise_once(Desk& desk, const std::string& scenario, const std::string& first_reply) {
    desk.app.apply(app::StartScenario{scenario, app::Mode::practice, 7});
    bool said_it = false;
    for (int i = 0; i < 60 && desk.app.state().running; ++i) {
        desk.clock.advance_ms(20'000);
        const bool asked = std::holds_alternative<scenario::ReplyNode>(desk.app.step().node->kind);
        answer(desk.app, asked && !said_it ? first_reply : std::string());
        said_it = said_it || asked;
    }
    REQUIRE(desk.app.state().result.has_value());
}

/// From today into a scenario, by way of the course map.
inline void start(Visitor& visitor, const std::string& scenario) {
    visitor.click("rail:courses");
    visitor.click("start:" + scenario);
}

}  // namespace frontdesk::tests
