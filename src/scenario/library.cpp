#include "scenario/library.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/error.h"
#include "core/file.h"
#include "scenario/words.h"

namespace frontdesk::scenario {

namespace {

namespace fs = std::filesystem;

void add_problem(core::Problems& problems, const char* code, core::Place place, std::string message,
                 std::string way_out) {
    problems.push_back({code, core::Level::error, std::move(place), std::move(message), std::move(way_out)});
}

/// By track order, then by id.
bool in_order(const Scenario& left, const Scenario& right) {
    const auto place = [](const Scenario& scenario) {
        const Words& tracks = track_words();
        return std::find(tracks.begin(), tracks.end(), scenario.track) - tracks.begin();
    };
    return std::pair(place(left), std::string_view(left.id)) <
           std::pair(place(right), std::string_view(right.id));
}

/// Collects scenarios and remembers where each id was first met.
struct Collector {
    Library library;
    std::map<std::string, std::string> file_of_id;
    std::size_t below = 0;  ///< so many scenarios may give their place to one of the same id

    void read_tracks(const fs::path& folder) {
        below = library.scenarios.size();
        for (const std::string& track : track_words()) {
            for (const fs::path& path : core::json_files_in(folder / track)) read(path);
        }
    }

    void read(const fs::path& path) {
        const std::string file = core::to_utf8(path);
        std::string text;
        try {
            text = core::read_file(path);
        } catch (const core::Error& error) {
            add_problem(library.problems, "SC011", {file, 0, 0}, error.what(),
                        "put a readable file there, or take it away");
            return;
        }
        ReadResult result = read_scenario(text, file);
        std::move(result.problems.begin(), result.problems.end(), std::back_inserter(library.problems));
        if (result.scenario) add(std::move(*result.scenario), file);
    }

    void add(Scenario scenario, const std::string& file) {
        const auto end = library.scenarios.begin() + static_cast<std::ptrdiff_t>(below);
        const auto replaced = std::find_if(library.scenarios.begin(), end,
                                           [&](const Scenario& other) { return other.id == scenario.id; });
        if (replaced != end) {
            library.scenarios.erase(replaced);
            file_of_id.erase(scenario.id);
            --below;
        }
        const auto [known, fresh] = file_of_id.emplace(scenario.id, file);
        if (fresh) {
            library.scenarios.push_back(std::move(scenario));
            return;
        }
        add_problem(library.problems, "SC010", scenario.place,
                    "the id '" + scenario.id + "' is already taken by " + known->second,
                    "give one of the two another id and file name");
    }
};

}  // namespace

Library load_library(const std::filesystem::path& folder, const std::filesystem::path& company) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        throw core::Error("There is no folder of scenarios at " + core::to_utf8(folder),
                          "Name the right folder with --packs, or install the program again");
    }
    Collector collector;
    collector.read_tracks(folder);
    if (company.empty()) return std::move(collector.library);
    collector.read_tracks(company);
    std::stable_sort(collector.library.scenarios.begin(), collector.library.scenarios.end(), in_order);
    return std::move(collector.library);
}

const Scenario* Library::find(std::string_view id) const {
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                    [&](const Scenario& scenario) { return scenario.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

}  // namespace frontdesk::scenario
