#include <iostream>

#include "app/rule_pack.h"
#include "cli/command.h"
#include "cli/overlays.h"
#include "packs/ledger.h"
#include "packs/places.h"
#include "records/store.h"
#include "scenario/library.h"

namespace frontdesk::cli {

int version(const Folders& folders) {
    const phrasing::Engine::Loaded pack = app::load_rule_pack(places_of(folders));
    std::cout << "frontdesk " << FRONTDESK_VERSION << '\n'
              << "records schema " << records::newest_schema() << '\n'
              << "scenario format " << scenario::newest_format << '\n'
              << "rule pack " << pack.engine.version() << '\n';
    for (const phrasing::OverlayInfo& overlay : pack.overlays) print_overlay(std::cout, overlay);
    const packs::Places places{folders.scenarios, folders.data};
    for (const packs::UnpackedPack& content : packs::read_ledger(places.ledger()).packs) {
        std::cout << "content pack " << content.id << ' ' << content.version << " (" << content.title
                  << ")\n";
    }
    return status_fine;
}

}  // namespace frontdesk::cli
