#pragma once

#include "steps.h"

// Several people and two telephone lines.
namespace frontdesk::tests {

/// The samples of tests/people in a library of their own, with the shipped rules.
struct CrowdedContent {
    core::TestFolder folder;
    std::filesystem::path packs = folder.path / "packs";

    CrowdedContent() {
        const std::filesystem::path root(FRONTDESK_SOURCE_DIR);
        std::filesystem::create_directories(packs / "phone");
        std::filesystem::create_directories(packs / "reception");
        for (const char* part : {"phrasings", "policy.json", "tempers.json"})
            std::filesystem::copy(root / "scenarios" / part, packs / part,
                                  std::filesystem::copy_options::recursive);
        std::filesystem::copy(root / "tests/people/two-lines.json", packs / "phone/two-lines.json");
        std::filesystem::copy(root / "tests/people/two-at-the-desk.json",
                              packs / "reception/two-at-the-desk.json");
    }
};

inline void open(Desk& desk, Visitor& visitor, const std::string& scenario) {
    desk.app.apply(app::AddTrainee{"周晓芸", "金穗花园物业服务中心", "早班组"});
    visitor.note(desk.app.apply(app::StartScenario{scenario, app::Mode::practice, 7}));
    REQUIRE(visitor.trace.screen() == "play");
}

}  // namespace frontdesk::tests
