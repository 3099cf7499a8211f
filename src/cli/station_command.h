#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "cli/run.h"

// The record file as a whole: brought together with others, copied, put back, checked.
namespace CLI {
class App;
}

namespace frontdesk::records {
class Merge;
}

namespace frontdesk::cli {

struct StationOptions {
    std::string other;                   ///< of merge: file or data folder
    std::vector<std::string> same;       ///< THERE=HERE, beginnings of keys
    std::vector<std::string> different;  ///< as `same`
    bool all_different = false;          ///< of whoever was not answered otherwise
    std::string file;                    ///< of backup, restore, verify
    bool json = false;
};

void add_station_commands(CLI::App& parser, StationOptions& options);
/// Its exit status, if one of them was asked for.
std::optional<int> run_station_command(const CLI::App& parser, const StationOptions& options,
                                       const Folders& folders);

int merge_records(const StationOptions& options, const Folders& folders);
int back_up_records(const StationOptions& options, const Folders& folders);
int restore_records(const StationOptions& options, const Folders& folders);
int verify_records(const StationOptions& options, const Folders& folders);

/// Asks about every doubtful match; false if the answers end before the questions.
bool ask_about_people(records::Merge& merge, std::istream& in, std::ostream& out);

}  // namespace frontdesk::cli
