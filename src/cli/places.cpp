#include "cli/command.h"

namespace frontdesk::cli {

app::Places places_of(const Folders& folders) {
    return {folders.scenarios, folders.data, folders.overlays};
}

}  // namespace frontdesk::cli
