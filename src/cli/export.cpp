#include <algorithm>
#include <iostream>

#include "app/export_job.h"
#include "app/home_page.h"
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
    std::filesystem::path folder = core::path_from_utf8(options.out);
    for (const std::string& name : app::own_data_files())
        free_place(core::to_utf8(folder / name), options.replace);
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) throw core::FileError(core::FileError::Kind::unwritable, folder);
    return folder;
}

core::LocalDay day_named(const std::string& word, const char* option) {
    const std::optional<core::LocalDay> day = app::day_from(word);
    if (day) return *day;
    throw core::Error(std::string(option) + " '" + word + "' is no day", "Write it like 2026-11-01.");
}

records::ExportScope scope_of(const ExportOptions& options, const records::Store& store) {
    records::ExportScope scope;
    if (!options.trainee.empty()) scope.trainee = trainee_named(store, options).id;
    if (!options.site.empty()) scope.site = options.site;
    if (!options.team.empty()) scope.team = options.team;
    app::ExportPeriod period;
    if (!options.from.empty()) period.first = day_named(options.from, "--from");
    if (!options.to.empty()) period.last = day_named(options.to, "--to");
    if (period.first && period.last && *period.last < *period.first)
        throw core::Error("--to is before --from", "Exchange the two days.");
    narrow(scope, period);
    return scope;
}

/// What is said, else that of the program's settings.
std::string home_page_of(const ExportOptions& options, const app::Places& places) {
    if (options.home_page.empty()) return app::load_settings(app::settings_file(places)).home_page;
    const std::optional<std::string> home_page = app::home_page_from(options.home_page);
    if (home_page) return *home_page;
    throw core::Error("--home-page '" + options.home_page + "' is no absolute address of http or https",
                      "Write it like https://training.example.com, without ? and #.");
}

/// Whole, or not at all: Ctrl-C leaves a folder that ends in .tmp.
app::ExportedFile export_all(const records::Store& store, app::ExportSource source) {
    constexpr int at_once = 500;
    app::ExportJob job(store, std::move(source));
    std::optional<app::ExportedFile> made;
    while (!made) made = job.go_on(at_once);
    return *made;
}

}  // namespace

int export_records(const ExportOptions& options, const Folders& folders) {
    if (options.with_private) {
        throw core::Error("what was practised privately never leaves with --format",
                          "Leave --with-private out, or --format.");
    }
    const app::Places places = places_of(folders);
    const app::Content content = app::load_content(places);
    const core::SystemClock clock;
    records::Store store = records::Store::open(app::records_file(places), clock);
    store.act_as({{}, {}, "console"});
    app::ExportRequest request;
    request.format = *app::export_format_from(options.format);
    request.scope = scope_of(options, store);
    request.place = free_place(options.out, options.replace);
    request.replaces = options.replace;
    request.home_page = home_page_of(options, places);
    const app::ExportedFile made =
        export_all(store, {content, app::Wording{language_of(options.language, places)}, request,
                           store.station(), clock.now()});
    records::AuditEntry entry;
    entry.what = "records taken out";
    entry.detail = options.format;
    store.add_to_audit(entry);
    std::cout << made.attempts << " attempts written to " << core::to_utf8(made.place) << '\n';
    return status_fine;
}

int export_data(const ExportOptions& options, const Folders& folders) {
    if (options.trainee.empty()) {
        throw core::Error("nobody is named",
                          "Say whose records with --trainee, or in which form with --format.");
    }
    if (!options.from.empty() || !options.to.empty() || !options.home_page.empty()) {
        throw core::Error("--from, --to and --home-page need --format",
                          "Add one: csv, xlsx, pdf, xapi or json.");
    }
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
