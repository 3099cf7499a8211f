#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/app.h"
#include "records/store.h"

// Finished attempts scored again with the rule pack of today.
namespace frontdesk::app {

/// A mark that is another one today: points of the same rule, dimension and turn, then and now.
struct MarkChange {
    int turn = 0;
    std::string dimension;
    std::string rule;
    int points_then = 0;
    int points_now = 0;
    std::string why;  ///< Chinese: of the mark of today, or of the one that is gone.
};

struct Rescored {
    records::AttemptHead head;  ///< With the result of the day.
    scoring::Result now;
    std::string pack_now;  ///< The version that the result of now is by.
    std::vector<MarkChange> changes;

    bool changed() const { return !changes.empty() || now.total != head.total || now.passed != head.passed; }
};

/// To be stored.
records::Rescoring to_rescoring(const Rescored& rescored);

struct RescoreCount {
    std::int64_t attempts = 0;      ///< Finished ones that were scored again.
    std::int64_t replies = 0;       ///< Said in them.
    std::int64_t changed = 0;       ///< Attempts with another mark.
    std::int64_t now_passing = 0;   ///< Of those.
    std::int64_t now_failing = 0;   ///< Of those.
    std::int64_t not_the_text = 0;  ///< Left out: the scenario is gone or was changed since.
};

/// Scores every finished attempt again and calls `visit` with each that changed. Nothing is stored.
/// What was practised privately is scored and visited like all, but not counted: the figures are for others.
RescoreCount rescore(const records::Store& store, const Content& content,
                     const std::function<void(const Rescored&)>& visit);

/// What another rule pack makes of an attempt, beside what the rule pack of `content` makes of it: the head
/// and the points of `then` are those of today, whatever was stored. Nothing if the scenario is gone or was
/// changed since.
std::optional<Rescored> scored_with(const records::FinishedAttempt& attempt, const Content& content,
                                    const phrasing::Engine& other);

}  // namespace frontdesk::app
