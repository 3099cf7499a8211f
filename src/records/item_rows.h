#pragma once

#include <string>
#include <vector>

// A finished attempt as item analysis needs it: where somebody had to do something, and what it brought.
namespace frontdesk::records {

struct ItemMark {
    std::string node;  ///< at which it was earned or lost
    std::string rule;  ///< see `MarkRow`
    int points = 0;
    int of = 0;  ///< 0: points were taken away
};

struct ItemAttempt {
    std::string scenario;
    std::string scenario_title;
    std::string scenario_hash;
    int total = 0;  ///< 0–100
    bool passed = false;
    std::vector<std::string> nodes;  ///< at which something was said, chosen or done; each once
    std::vector<ItemMark> marks;
};

}  // namespace frontdesk::records
