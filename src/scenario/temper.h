#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/problem.h"
#include "scenario/model.h"

// What cools an owner down and what heats one up, as data (scenarios/tempers.json): rules of speech stand for
// a few named forces, and each type of owner feels each force differently.
namespace frontdesk::scenario {

struct Force {
    std::string id;    ///< let-out, heard, understood, apologised, given-a-time, helped, … contradicted,
                       ///< pushed-away, insulted
    std::string felt;  ///< Chinese, told as the cause: "有人让他把话说完"
    std::vector<std::string> rules;  ///< rule ids that exert it
};

struct Tempers {
    std::vector<Force> forces;
    /// type → force id → change of heat (negative cools)
    std::map<OwnerType, std::map<std::string, int>> effects;
    /// Change when a reply exerts no force at all (the owner waited for nothing).
    std::map<OwnerType, int> nothing;
};

struct TempersRead {
    Tempers tempers;
    core::Problems problems;
};

TempersRead read_tempers(const std::filesystem::path& file);

}  // namespace frontdesk::scenario
