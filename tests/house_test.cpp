#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

// The rules of the house that can be counted: who includes whom, how long files and functions are, where
// outside libraries may show. A wall that nobody checks is a drawing.
namespace {

namespace fs = std::filesystem;

struct Source {
    fs::path path;       ///< below src/
    std::string folder;  ///< the layer
    std::vector<std::string> lines;
    bool is_test = false;
};

std::vector<std::string> lines_of(const fs::path& path) {
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

std::vector<Source> sources() {
    const fs::path root = fs::path(FRONTDESK_SOURCE_DIR) / "src";
    std::vector<Source> found;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const fs::path extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        const fs::path below = fs::relative(entry.path(), root);
        const std::string stem = below.stem().string();
        found.push_back({below, below.begin()->string(), lines_of(entry.path()), stem.ends_with("_test")});
    }
    return found;
}

/// Layer → the layers it may include, written out from the arrows of the architecture page.
const std::map<std::string, std::set<std::string>>& allowed_includes() {
    const std::set<std::string> engine{"core",     "json",       "text",    "phrasing", "exercise",
                                       "scenario", "curriculum", "session", "scoring"};
    static const std::map<std::string, std::set<std::string>> allowed = [&engine] {
        std::set<std::string> below_app = engine;
        below_app.insert({"authoring", "editing", "packs", "practice", "records", "report", "tables"});
        std::set<std::string> below_ui = below_app;
        below_ui.insert("app");
        std::set<std::string> everything = below_ui;
        std::set<std::string> below_cli = below_ui;
        below_cli.insert({"tables", "authoring"});
        everything.insert({"ui", "platform", "cli"});
        return std::map<std::string, std::set<std::string>>{
            {"core", {}},
            {"json", {"core"}},
            {"text", {"core", "json"}},
            {"archive", {"core"}},
            {"tables", {"core", "text", "archive"}},
            {"phrasing", {"core", "json", "text"}},
            {"authoring", {"core", "json", "text", "tables", "phrasing"}},
            {"exercise", {"core", "json", "text", "phrasing"}},
            {"scenario", {"core", "json", "text", "phrasing", "exercise"}},
            {"curriculum", {"core", "json", "text", "phrasing", "exercise", "scenario"}},
            {"packs", {"core", "json", "text", "phrasing", "exercise", "scenario", "curriculum", "archive"}},
            {"session", {"core", "json", "text", "phrasing", "exercise", "scenario"}},
            {"scoring", {"core", "json", "text", "phrasing", "exercise", "scenario", "session"}},
            {"editing", engine},
            {"practice", {"core"}},
            {"records", {"core"}},
            {"report", {"core"}},
            {"app", below_app},
            {"ui", below_ui},
            {"platform", {"core"}},
            {"cli", below_cli},
            {"main", everything},
        };
    }();
    return allowed;
}

/// `#include "folder/file.h"` → folder; empty for anything else.
std::string included_layer(const std::string& line) {
    static const std::regex own_include(R"re(^#include "([a-z_]+)/.*")re");
    std::smatch match;
    return std::regex_search(line, match, own_include) ? match[1].str() : std::string();
}

struct Confined {
    std::string name;
    std::regex include;
    std::set<std::string> folders;
    std::size_t most_files;
};

std::vector<Confined> confined_libraries() {
    return {
        {"SQLite", std::regex("#include <sqlite3"), {"records"}, 3},
        {"libsodium", std::regex("#include <sodium"), {"records"}, 2},
        {"nlohmann/json", std::regex("#include <nlohmann"), {"json"}, 2},
        {"OpenCC", std::regex("#include <opencc"), {"text"}, 2},
        {"libzip", std::regex("#include <zip"), {"archive"}, 2},
        {"pugixml", std::regex("#include <pugi"), {"tables"}, 2},
        {"iconv", std::regex("#include <iconv"), {"tables"}, 1},
        {"Cairo and Pango", std::regex("#include <(cairo|pango)"), {"report"}, 2},
        {"libxlsxwriter", std::regex("#include <xlsxwriter"), {"report"}, 1},
        {"GLib", std::regex("#include <(glib|gio)"), {"archive"}, 1},
        {"GLFW", std::regex("#include <GLFW"), {"platform"}, 99},
        {"Dear ImGui", std::regex("#include <imgui"), {"ui", "platform", "main"}, 999},
        {"CLI11", std::regex("#include <CLI"), {"cli"}, 99},
        {"OpenAL", std::regex("#include <AL/"), {"platform"}, 1},
        {"espeak-ng", std::regex("#include <espeak"), {"platform"}, 1},
        {"FreeType", std::regex("#include <(ft2build|freetype)"), {"platform"}, 99},
        {"doctest", std::regex("#include <doctest"), {}, 0},
    };
}

bool opens_a_function(const std::string& line) {
    static const std::regex other(
        R"(^(namespace|struct|class|enum|union|extern|using|typedef|#|//|\}|constexpr [^(]*=|const [^(]*=))");
    if (line.empty() || line[0] == ' ' || !line.ends_with("{")) return false;
    return !std::regex_search(line, other) && line.find('(') != std::string::npos;
}

struct Function {
    std::size_t first_line;
    std::size_t length;
};

/// Functions at namespace level in formatted code: they open in the first column and close with '}' there.
/// A signature broken over lines opens on its indented last line.
std::vector<Function> functions_of(const std::vector<std::string>& lines) {
    std::vector<Function> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!opens_a_function(lines[i])) continue;
        std::size_t end = i;
        while (end < lines.size() && lines[end] != "}") ++end;
        found.push_back({i + 1, end - i + 1});
        i = end;
    }
    return found;
}

}  // namespace

TEST_CASE("an include points only to a layer on the left") {
    for (const Source& source : sources()) {
        const auto allowed = allowed_includes().find(source.folder);
        REQUIRE_MESSAGE(allowed != allowed_includes().end(), "unknown layer: ", source.folder);
        for (const std::string& line : source.lines) {
            const std::string layer = included_layer(line);
            if (layer.empty() || layer == source.folder) continue;
            CHECK_MESSAGE(allowed->second.contains(layer), source.path.string(), ": ", line);
        }
    }
}

TEST_CASE("an outside library shows only where it is confined") {
    const std::vector<Source> all = sources();
    for (const Confined& library : confined_libraries()) {
        std::size_t files = 0;
        for (const Source& source : all) {
            if (source.is_test) continue;
            const bool uses = std::any_of(
                source.lines.begin(), source.lines.end(),
                [&library](const std::string& line) { return std::regex_search(line, library.include); });
            if (!uses) continue;
            ++files;
            CHECK_MESSAGE(library.folders.contains(source.folder), library.name, " in ",
                          source.path.string());
        }
        CHECK_MESSAGE(files <= library.most_files, library.name, " shows in ", files, " files");
    }
}

TEST_CASE("no file has grown beyond 300 lines and no function beyond 40") {
    for (const Source& source : sources()) {
        if (source.is_test || source.path == "app/text_names.h") continue;  // one list of names, and no more
        CHECK_MESSAGE(source.lines.size() <= 300, source.path.string(), " has ", source.lines.size(),
                      " lines");
        for (const Function& function : functions_of(source.lines)) {
            CHECK_MESSAGE(function.length <= 40, source.path.string(), ":", function.first_line, " has ",
                          function.length, " lines");
        }
    }
}

TEST_CASE("drawing code keeps no statics") {
    const std::regex variable(R"(^\s*(static|thread_local)\s+(?!const\b|constexpr\b|void\b)\w)");
    for (const Source& source : sources()) {
        if (source.folder != "ui" || source.is_test) continue;
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            CHECK_MESSAGE(!std::regex_search(source.lines[i], variable), source.path.string(), ":", i + 1,
                          ": ", source.lines[i]);
        }
    }
}

TEST_CASE("every source file is named in its folder's list") {
    for (const Source& source : sources()) {
        if (source.path.extension() != ".cpp") continue;
        const fs::path folder = fs::path(FRONTDESK_SOURCE_DIR) / "src" / source.folder;
        std::ifstream list(folder / "CMakeLists.txt");
        const std::string text{std::istreambuf_iterator<char>(list), {}};
        const fs::path name = source.path.lexically_relative(source.folder);
        CHECK_MESSAGE(text.find(name.generic_string()) != std::string::npos, source.path.string(),
                      " is not built");
    }
}

TEST_CASE("the counters of this test see what they are meant to see") {
    const std::vector<std::string> code{"int f(int a) {", "    return a;", "}",
                                        "struct S {",     "    int a;",    "};"};
    const std::vector<Function> functions = functions_of(code);
    REQUIRE(functions.size() == 1);
    CHECK(functions[0].length == 3);
    CHECK(included_layer("#include \"core/time.h\"") == "core");
    CHECK(included_layer("#include <vector>").empty());
}
