#include "cli/command.h"
#include "core/error.h"
#include "core/file.h"

namespace frontdesk::cli {

app::Places places_of(const Folders& folders) {
    return {folders.scenarios, folders.data, folders.overlays, folders.documents};
}

std::filesystem::path free_place(const std::string& out, bool replace) {
    std::filesystem::path place = core::path_from_utf8(out);
    std::error_code failed;
    if (!replace && std::filesystem::exists(std::filesystem::symlink_status(place, failed))) {
        throw core::Error("'" + out + "' is there already", "Name another place, or give --replace.");
    }
    return place;
}

app::Language language_of(const std::string& word, const app::Places& places) {
    return app::language_from(word).value_or(app::load_settings(app::settings_file(places)).language);
}

}  // namespace frontdesk::cli
