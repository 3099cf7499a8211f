#include "platform/documents.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

#include "core/file.h"

namespace frontdesk::platform {

namespace {

namespace fs = std::filesystem;

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// A folder that the desktop has a name for.
struct NamedFolder {
    std::string_view key;  ///< `XDG_DOCUMENTS_DIR="`
    const char* usual;     ///< below the home folder
};
constexpr NamedFolder documents{"XDG_DOCUMENTS_DIR=\"", "Documents"};
constexpr NamedFolder downloads{"XDG_DOWNLOAD_DIR=\"", "Downloads"};
constexpr NamedFolder desktop{"XDG_DESKTOP_DIR=\"", "Desktop"};

/// `XDG_DOCUMENTS_DIR="$HOME/文档"` → the path in it; nothing for any other line.
std::optional<fs::path> folder_in(std::string_view line, std::string_view key, const std::string& home) {
    constexpr std::string_view home_variable = "$HOME";
    if (!line.starts_with(key)) return std::nullopt;
    line.remove_prefix(key.size());
    line = line.substr(0, line.find('"'));
    const bool below_home = line.starts_with(home_variable);
    if (below_home) line.remove_prefix(home_variable.size());
    const fs::path folder = core::path_from_utf8((below_home ? home : "") + std::string(line));
    return folder.is_absolute() ? std::optional(folder.lexically_normal()) : std::nullopt;
}

fs::path named_by_desktop(const NamedFolder& which, const fs::path& home) {
    const std::string config = variable("XDG_CONFIG_HOME");
    std::ifstream file((config.empty() ? home / ".config" : core::path_from_utf8(config)) / "user-dirs.dirs");
    for (std::string line; std::getline(file, line);) {
        if (const auto folder = folder_in(line, which.key, core::to_utf8(home))) return *folder;
    }
    return home / which.usual;
}

#ifndef _WIN32

/// The program's place, by the same rule as a shell's; empty if it is nowhere.
std::string found_on_path(const std::string& program) {
    const std::string path = variable("PATH");
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find(':', at), path.size());
        std::string place = path.substr(at, end - at) + "/" + program;
        if (end > at && ::access(place.c_str(), X_OK) == 0) return place;
        at = end + 1;
    }
    return {};
}

/// In the child: only calls that are allowed behind a fork in a program with threads.
[[noreturn]] void become(const char* program, const char* argument) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);  // the window holds some back for itself
    ::setsid();
    if (::fork() != 0) ::_exit(0);
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int stream : {0, 1, 2}) ::dup2(nothing, stream);
    const char* const arguments[] = {program, argument, nullptr};
    ::execv(program, const_cast<char* const*>(arguments));
    ::_exit(127);
}

#endif

}  // namespace

namespace {

/// Nothing if it is not there or is the home folder itself.
std::optional<fs::path> folder_of_person(const NamedFolder& which) {
    const std::string home = variable("HOME");
    if (home.empty()) return std::nullopt;
    const fs::path folder = named_by_desktop(which, core::path_from_utf8(home));
    std::error_code ignored;
    const bool is_home = folder == core::path_from_utf8(home + "/") || folder == core::path_from_utf8(home);
    if (is_home || !fs::is_directory(folder, ignored)) return std::nullopt;
    return folder;
}

}  // namespace

std::optional<fs::path> documents_folder() {
    return folder_of_person(documents);
}

std::vector<fs::path> arrival_folders() {
    std::vector<fs::path> folders;
    for (const NamedFolder& which : {downloads, desktop})
        if (const auto folder = folder_of_person(which)) folders.push_back(*folder);
    return folders;
}

void open_folder(const fs::path& folder) {
#ifndef _WIN32
    const std::string program = found_on_path("xdg-open");
    if (program.empty()) return;
    const std::string argument = folder.string();
    const pid_t child = ::fork();
    if (child == 0) become(program.c_str(), argument.c_str());
    // The child ends at once; its own child is nobody's to wait for.
    if (child > 0) ::waitpid(child, nullptr, 0);
#else
    static_cast<void>(folder);
#endif
}

}  // namespace frontdesk::platform
