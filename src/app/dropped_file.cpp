#include "app/dropped_file.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "core/file.h"

namespace frontdesk::app {

namespace {

bool is_table(const std::filesystem::path& file) {
    std::string ending = core::to_utf8(file.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending == ".csv" || ending == ".xlsx" || ending == ".tsv" || ending == ".txt";
}

}  // namespace

std::optional<Intent> intent_of_dropped(const State& state, const std::filesystem::path& file) {
    if (!state.somebody_is_here() || state.lesson.running) return std::nullopt;
    if (state.phrasing_editor.open && is_table(file)) return PhrasingDeed{ImportPhrases{file}};
    return PackDeed{ReviewPack{file}};
}

}  // namespace frontdesk::app
