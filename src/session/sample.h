#pragma once

#include <filesystem>

#include "core/error.h"
#include "core/file.h"
#include "phrasing/test_pack.h"
#include "scenario/library.h"
#include "session/session.h"

// For tests only: a scenario of tests/people with the shipped rules and tempers.
namespace frontdesk::session {

struct Sample {
    scenario::Scenario scenario;
    scenario::Tempers tempers;

    explicit Sample(const std::string& name) {
        const std::filesystem::path root(FRONTDESK_SOURCE_DIR);
        const std::string file = name + ".json";
        auto read = scenario::read_scenario(core::read_file(root / "tests/people" / file), file);
        FRONTDESK_CHECK(read.scenario.has_value());
        scenario = std::move(*read.scenario);
        tempers = scenario::read_tempers(root / "scenarios/tempers.json").tempers;
    }

    World world() const { return {scenario, phrasing::shipped_engine(), tempers}; }

    Session taken(const Session& session, const Input& input) const {
        auto next = advance(world(), session, input);
        FRONTDESK_CHECK(std::holds_alternative<Session>(next));
        return std::get<Session>(std::move(next));
    }

    Session played(const std::vector<Input>& inputs) const {
        Session session = begin(world(), 1);
        for (const Input& input : inputs) session = taken(session, input);
        return session;
    }

    /// Why the input is refused; empty if it is taken.
    std::string refusal(const Session& session, const Input& input) const {
        const auto next = advance(world(), session, input);
        const auto* refused = std::get_if<Refused>(&next);
        return refused == nullptr ? std::string() : refused->message;
    }

    /// The first model answer or act of the node that waits.
    Input first_input(const Session& session) const {
        const scenario::NodeKind& kind = scenario.find(session.at)->kind;
        if (const auto* reply = std::get_if<scenario::ReplyNode>(&kind)) return Say{reply->models.front()};
        return Do{std::get<scenario::ActNode>(kind).options.front().act};
    }
};

}  // namespace frontdesk::session
