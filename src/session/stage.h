#pragma once

#include <filesystem>

#include "core/error.h"
#include "phrasing/engine.h"
#include "session/session.h"
#include "session/small_call.h"

// What the tests of this layer and the next play on: the small call, its tempers and the tiny rule pack.
namespace frontdesk::session {

struct Stage {
    scenario::Scenario scenario = small_call::scenario();
    scenario::Tempers tempers = small_call::tempers();
    phrasing::Engine engine;

    explicit Stage(const std::filesystem::path& source_folder)
        : Stage(phrasing::Engine::load(source_folder / "tests/packs/tiny")) {}

    explicit Stage(phrasing::Engine::Loaded loaded) : engine(std::move(loaded.engine)) {
        FRONTDESK_CHECK(!core::has_errors(loaded.problems));
    }

    World world() const { return {scenario, engine, tempers}; }

    /// The run after `inputs`, all of which must be taken.
    Session played(const std::vector<Input>& inputs, std::uint64_t seed = 1) const {
        Session session = begin(world(), seed);
        for (const Input& input : inputs) session = taken(session, input);
        return session;
    }

    Session taken(const Session& session, const Input& input) const {
        auto next = advance(world(), session, input);
        FRONTDESK_CHECK(std::holds_alternative<Session>(next));
        return std::get<Session>(std::move(next));
    }

    /// Why the input was refused; empty if it was taken.
    std::string refusal(const Session& session, const Input& input) const {
        const auto next = advance(world(), session, input);
        const auto* refused = std::get_if<Refused>(&next);
        return refused == nullptr ? std::string() : refused->message;
    }
};

}  // namespace frontdesk::session
