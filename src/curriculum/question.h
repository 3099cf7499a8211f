#pragma once

#include <string>
#include <vector>

#include "core/problem.h"
#include "exercise/exercise.h"

// What has to be known by heart.
namespace frontdesk::curriculum {

struct Question {
    std::string id;  ///< within its topic: "three-rings"
    std::string prompt;
    exercise::Exercise exercise;
    std::string explain;  ///< why the right answer is right
    std::string source;   ///< paragraph of the standard
    core::Place place;
};

struct Topic {
    std::string id;  ///< "phone-rules"
    std::string title;
    std::vector<Question> questions;
    int version = 0;  ///< of what a company published; 0: none is told
    core::Place place;
};

}  // namespace frontdesk::curriculum
