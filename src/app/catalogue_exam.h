#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/time.h"
#include "curriculum/course.h"
#include "json/value.h"
#include "records/store.h"

// What an examination would draw while it is written, and what it drew.
namespace frontdesk::app {

/// How many scenarios of a track there are, by difficulty.
struct TrackStock {
    std::string track;
    std::array<int, 3> scenarios{};  ///< of difficulty 1, 2 and 3
};
std::vector<TrackStock> stock_of(const std::vector<scenario::Scenario>& scenarios);

struct DrawnScenario {
    std::string id, title, track;
    int difficulty = 1;
    std::size_t quota = 0;  ///< by which of them
};

struct ExamPreview {
    std::uint64_t seed = 1;
    std::vector<DrawnScenario> drawn;  ///< with this seed, in the order in which they would be sat
    std::vector<int> there;            ///< of each quota, how many scenarios it can draw from
    int asked_for = 0;
    int fewest = 0;  ///< drawn with the worst seed; fewer than asked for: the quotas cannot be filled

    bool can_be_filled() const { return asked_for > 0 && fewest == asked_for; }
};

/// A blueprint as far as it is written; bounds that make no sense are those of a fresh quota.
curriculum::ExamBlueprint blueprint_in(const json::Value& exam);
ExamPreview preview_of(const json::Value& exam, const std::vector<scenario::Scenario>& scenarios,
                       std::uint64_t seed);

/// A sitting as trainers see it: who drew what with which seed.
struct EarlierSitting {
    records::SittingId id;
    std::string person;
    core::Instant started;
    std::uint64_t seed = 0;
    std::vector<std::string> papers;  ///< ids of the scenarios
    std::vector<std::string> titles;
    bool is_open = false;
    bool passed = false;
};

/// All sittings of an examination by everybody, the latest first, at most fifty.
std::vector<EarlierSitting> sittings_of(const records::Store& store, const std::string& exam);

}  // namespace frontdesk::app
