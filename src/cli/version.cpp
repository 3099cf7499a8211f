#include <iostream>

#include "cli/command.h"
#include "phrasing/engine.h"
#include "records/store.h"
#include "scenario/library.h"

namespace frontdesk::cli {

int version(const Folders& folders) {
    const phrasing::Engine::Loaded pack = phrasing::Engine::load(folders.scenarios / "phrasings");
    std::cout << "frontdesk " << FRONTDESK_VERSION << '\n'
              << "records schema " << records::newest_schema() << '\n'
              << "scenario format " << scenario::newest_format << '\n'
              << "rule pack " << pack.engine.version() << '\n';
    return status_fine;
}

}  // namespace frontdesk::cli
