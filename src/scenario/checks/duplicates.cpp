#include <map>
#include <tuple>

#include "scenario/checks/checks.h"

namespace frontdesk::scenario {

namespace {

const char* words_for(GivenKind kind) {
    switch (kind) {
        case GivenKind::person:
            return "the person";
        case GivenKind::question:
            return "the question";
        case GivenKind::fact:
            return "the fact";
        case GivenKind::variable:
            return "the variable";
        case GivenKind::option:
            return "the option";
        case GivenKind::act:
            return "the act";
        case GivenKind::field:
            return "the field";
        case GivenKind::part:
            return "the part";
        case GivenKind::ending:
            return "the ending";
        case GivenKind::want:
            return "the wanted move";
        case GivenKind::trained:
            break;
    }
    return "the trained rule";
}

}  // namespace

void check_duplicates(const Material& material) {
    std::map<std::tuple<GivenKind, NodeId, std::string>, int> first_line;
    for (const Given& given : material.notes.given) {
        if (given.word.empty()) continue;
        const auto [known, fresh] =
            first_line.emplace(std::tuple(given.kind, given.node, given.word), given.position.line);
        if (fresh) continue;
        material.sink.error(given.position, "020",
                            std::string(words_for(given.kind)) + " '" + given.word +
                                "' stands here for the second time (first in line " +
                                std::to_string(known->second) + ")",
                            "rename one of them or take one away");
    }
}

}  // namespace frontdesk::scenario
