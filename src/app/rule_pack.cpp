#include "app/rule_pack.h"

#include <algorithm>

#include "app/app.h"

namespace frontdesk::app {

namespace fs = std::filesystem;

fs::path pack_folder(const Places& places) {
    return places.scenarios / "phrasings";
}

std::vector<fs::path> overlays_of(const Places& places) {
    std::vector<fs::path> overlays;
    std::error_code none;
    for (fs::directory_iterator entry(places.data / "phrasings-overlays", none), end; !none && entry != end;
         entry.increment(none)) {
        std::error_code unknown;
        if (entry->is_directory(unknown) || entry->path().extension() == ".json")
            overlays.push_back(entry->path());
    }
    std::sort(overlays.begin(), overlays.end());
    overlays.insert(overlays.end(), places.overlays.begin(), places.overlays.end());
    return overlays;
}

phrasing::Engine::Loaded load_rule_pack(const Places& places) {
    return phrasing::Engine::load(pack_folder(places), overlays_of(places));
}

}  // namespace frontdesk::app
