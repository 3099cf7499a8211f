#include "cli/station_command.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/command.h"
#include "core/file.h"
#include "json/value.h"
#include "records/backup.h"

namespace frontdesk::cli {

namespace {

void add_merge(CLI::App& parser, StationOptions& options) {
    CLI::App* command = parser.add_subcommand(
        "merge", "Bring in another station's records; what is here already is not brought twice");
    command->add_option("OTHER", options.other, "Its records.sqlite, or the folder it lies in")->required();
    command->add_option("--same", options.same, "THERE=HERE: these two are the same person; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--different", options.different, "THERE=HERE: these two are not; may be repeated")
        ->allow_extra_args(false);
    command->add_flag("--all-different", options.all_different,
                      "Whoever is not named with --same is somebody else");
    command->add_flag("--json", options.json, "One JSON object per doubtful match, or for the result");
}

std::string number_of(std::uintmax_t bytes) {
    return std::to_string(bytes / 1024) + " KB";
}

}  // namespace

void add_station_commands(CLI::App& parser, StationOptions& options) {
    add_merge(parser, options);
    CLI::App* backup =
        parser.add_subcommand("backup", "Copy the records into a new file and read the copy back");
    backup->add_option("FILE", options.file, "New file")->required();
    CLI::App* restore = parser.add_subcommand(
        "restore", "Put a backup in the place of the records; those are kept beside it under another name");
    restore->add_option("FILE", options.file, "File that 'frontdesk backup' made")->required();
    CLI::App* verify =
        parser.add_subcommand("verify", "Check that the records are whole and their audit was not touched");
    verify->add_option("FILE", options.file, "A backup or other records; without it, the ones in use");
    verify->add_flag("--json", options.json, "The result as one JSON object");
}

std::optional<int> run_station_command(const CLI::App& parser, const StationOptions& options,
                                       const Folders& folders) {
    if (parser.got_subcommand("merge")) return merge_records(options, folders);
    if (parser.got_subcommand("backup")) return back_up_records(options, folders);
    if (parser.got_subcommand("restore")) return restore_records(options, folders);
    if (parser.got_subcommand("verify")) return verify_records(options, folders);
    return std::nullopt;
}

int back_up_records(const StationOptions& options, const Folders& folders) {
    const std::filesystem::path target = std::filesystem::absolute(core::path_from_utf8(options.file));
    records::Backup backup(app::records_file(places_of(folders)), target);
    while (backup.step()) {
    }
    std::cout << "Backed up to " << core::to_utf8(target) << " ("
              << number_of(std::filesystem::file_size(target)) << "), read back and sound.\n";
    return status_fine;
}

int restore_records(const StationOptions& options, const Folders& folders) {
    const core::SystemClock clock;
    const std::filesystem::path file = app::records_file(places_of(folders));
    std::filesystem::create_directories(file.parent_path());
    const records::Restored restored = records::restore_records(
        file, std::filesystem::absolute(core::path_from_utf8(options.file)), clock, {{}, {}, "console"});
    std::cout << "Restored from " << options.file << ".\n";
    if (!restored.kept.empty()) {
        std::cout << (restored.were_damaged
                          ? "The records that were there could not be read; they lie as they "
                            "were in "
                          : "The records that were there are in ")
                  << core::to_utf8(restored.kept) << "\n";
    }
    return status_fine;
}

int verify_records(const StationOptions& options, const Folders& folders) {
    const std::filesystem::path own = app::records_file(places_of(folders));
    const std::filesystem::path file =
        options.file.empty() ? own : std::filesystem::absolute(core::path_from_utf8(options.file));
    const records::Checked checked = records::check_records(file, own);
    if (options.json) {
        json::Value object;
        object.set("sound", checked.health.sound);
        object.set("station", checked.station);
        object.set("schema", checked.schema);
        object.set("people", checked.people);
        object.set("attempts", checked.attempts);
        object.set("audit_entries", checked.audit_entries);
        object.set("audit_seal", checked.audit_seal);
        object.set("other_stations", checked.other_stations);
        json::Value faults{json::Array{}};
        for (const std::string& fault : checked.health.faults) faults.push(fault);
        object.set("faults", std::move(faults));
        std::cout << json::write(object) << '\n';
    } else {
        std::cout << "station " << checked.station << ", schema " << checked.schema << ": " << checked.people
                  << " people, " << checked.attempts << " attempts, " << checked.audit_entries
                  << " audit entries, records of " << checked.other_stations << " other stations\n"
                  << "audit seal " << checked.audit_seal << '\n';
        for (const std::string& fault : checked.health.faults) std::cout << "fault: " << fault << '\n';
        if (checked.health.sound) std::cout << "sound\n";
    }
    return checked.health.sound ? status_fine : status_found;
}

}  // namespace frontdesk::cli
