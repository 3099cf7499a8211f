#include <algorithm>
#include <filesystem>
#include <tuple>
#include <utility>

#include "core/file.h"
#include "core/hash.h"
#include "scenario/checks/checks.h"
#include "scenario/library.h"
#include "scenario/read_head.h"
#include "scenario/read_nodes.h"
#include "scenario/words.h"

namespace frontdesk::scenario {

namespace {

/// A scenario is some tens of kilobytes; this is far beyond and still read in no time.
constexpr std::size_t largest_file = std::size_t{2} << 20U;

/// false: a format that this program does not know, so nothing else can be said about the file.
bool read_format(json::ObjectReader& reader, Scenario& scenario) {
    scenario.format = static_cast<int>(reader.integer("format", 1, INT32_MAX));
    if (scenario.format <= newest_format) return true;
    reader.sink().error(reader.position_of("format"), "007",
                        "this file has format " + std::to_string(scenario.format) +
                            ", and this program reads formats up to " + std::to_string(newest_format),
                        "update the program");
    return false;
}

/// The file is named by the id and lies in the folder of its track, if in one of a track at all.
void check_file_name(const Scenario& scenario, const json::ObjectReader& reader) {
    const auto path = core::path_from_utf8(reader.sink().file);
    const std::string folder = core::to_utf8(path.parent_path().filename());
    if (folder != scenario.track && enum_from<std::size_t>(track_words(), folder)) {
        reader.sink().error(
            reader.position_of("track"), "045",
            "a scenario of the track '" + scenario.track + "' lies in the folder of '" + folder + "'",
            "move the file to '" + scenario.track + "' or write the track '" + folder + "'");
    }
    const std::string stem = core::to_utf8(path.stem());
    if (scenario.id.empty() || scenario.id == stem || path.extension() != ".json") return;
    reader.sink().error(reader.position_of("id"), "009",
                        "the id '" + scenario.id + "' is not the name of its file",
                        "rename the file to '" + scenario.id + ".json' or write the id '" + stem + "'");
}

void read_all(const json::Value& root, Scenario& scenario, const json::Sink& sink) {
    json::ObjectReader reader(root, "the scenario", sink);
    if (!reader.usable()) return;
    if (!read_format(reader, scenario)) {
        reader.ignore_rest();
        return;
    }
    Notes notes;
    Reading reading{sink, notes, {}};
    read_head(reader, scenario, reading);
    check_file_name(scenario, reader);
    if (const json::Object* nodes = reader.object("nodes")) {
        if (nodes->empty()) {
            sink.error(reader.position_of("nodes"), "006", "the scenario has no nodes",
                       "write at least one node and an end");
        }
        scenario.nodes = read_nodes(*nodes, reading);
    }
    reader.finish();
    check_all({scenario, notes, root, sink});
}

void sort_by_place(core::Problems& problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const auto& left, const auto& right) {
        return std::tie(left.place.line, left.place.column) < std::tie(right.place.line, right.place.column);
    });
}

}  // namespace

ReadResult read_scenario(std::string_view text, const std::string& file_name) {
    ReadResult result;
    json::Limits limits;
    limits.max_bytes = largest_file;
    json::Parsed parsed = json::parse(text, file_name, limits);
    result.problems = std::move(parsed.problems);
    if (!parsed.usable) return result;
    Scenario scenario;
    scenario.hash = core::content_hash(text);
    const json::Value* id = parsed.root.find("id");
    const json::Position position = id == nullptr ? parsed.root.position : id->position;
    scenario.place = {file_name, position.line, position.column};
    read_all(parsed.root, scenario, json::Sink{result.problems, file_name, "SC"});
    sort_by_place(result.problems);
    if (!core::has_errors(result.problems)) result.scenario = std::move(scenario);
    return result;
}

}  // namespace frontdesk::scenario
