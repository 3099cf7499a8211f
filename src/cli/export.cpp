#include <algorithm>
#include <iostream>

#include "app/own_data.h"
#include "cli/command.h"
#include "core/error.h"
#include "core/file.h"
#include "core/new_file.h"

namespace frontdesk::cli {

namespace {

bool fits(const std::string& asked, const std::string& has) {
    return asked.empty() || asked == has;
}

/// The one trainee who is meant.
records::Trainee trainee_named(const records::Store& store, const ExportOptions& options) {
    std::vector<records::Trainee> found;
    std::vector<std::string> names;
    for (const records::Trainee& trainee : store.trainees()) {
        names.push_back(trainee.name);
        if (trainee.name == options.trainee && fits(options.site, trainee.site) &&
            fits(options.team, trainee.team)) {
            found.push_back(trainee);
        }
    }
    if (found.size() == 1) return found.front();
    if (!found.empty()) {
        throw core::Error(
            "there are " + std::to_string(found.size()) + " people called '" + options.trainee + "'",
            "Say which one with --site and --team.");
    }
    const std::string near = core::nearest(options.trainee, names);
    throw core::Error(
        "there is nobody called '" + options.trainee + "'",
        near.empty() ? "Write the name as it stands in the program." : "Did you mean '" + near + "'?");
}

/// The folder, made if it is not there.
std::filesystem::path folder_for(const ExportOptions& options) {
    const std::filesystem::path folder = core::path_from_utf8(options.out);
    for (const std::string& name : app::own_data_files())
        free_place(core::to_utf8(folder / name), options.replace);
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) throw core::FileError(core::FileError::Kind::unwritable, folder);
    return folder;
}

}  // namespace

int export_data(const ExportOptions& options, const Folders& folders) {
    const app::Places places = places_of(folders);
    const app::Content content = app::load_content(places);
    const core::SystemClock clock;
    const records::Store store = records::Store::open(app::records_file(places), clock);
    const records::Reach reach =
        options.with_private ? records::Reach::everything : records::Reach::for_supervisors;
    const app::OwnData data{store, content, trainee_named(store, options), reach};
    const std::filesystem::path folder = folder_for(options);
    app::export_own_data(data, app::Wording{language_of(options.language, places)}, clock.now(), folder);
    std::cout << "records of " << data.trainee.name << " written to " << core::to_utf8(folder) << '\n';
    return status_fine;
}

}  // namespace frontdesk::cli
