#pragma once

#include <string>
#include <vector>

#include "phrasing/engine.h"

namespace frontdesk::bench {

struct Reply {
    std::string words;
    phrasing::Situation situation;
};

/// The labelled replies that the accuracy tests use: what clerks really type.
std::vector<Reply> read_replies();

}  // namespace frontdesk::bench
