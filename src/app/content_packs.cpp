#include "app/content_packs.h"

#include <algorithm>

// What is told of packs, counted.
namespace frontdesk::app {

PackPart part_of_pack(const std::string& path) {
    struct Root {
        const char* folder;
        PackPart part;
    };
    constexpr Root roots[] = {{"overlays/", PackPart::overlay},
                              {"content/drills/", PackPart::drill},
                              {"content/knowledge/", PackPart::question},
                              {"content/exams/", PackPart::exam},
                              {"content/courses/", PackPart::course}};
    for (const Root& root : roots)
        if (path.starts_with(root.folder)) return root.part;
    return PackPart::scenario;
}

std::size_t PackReview::count(PackChange change) const {
    return static_cast<std::size_t>(std::count_if(
        lines.begin(), lines.end(), [change](const PackLine& line) { return line.change == change; }));
}

}  // namespace frontdesk::app
