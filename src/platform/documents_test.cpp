#include "platform/documents.h"

#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "core/file.h"
#include "core/test_folder.h"
#include "platform/test_variable.h"

using namespace frontdesk;

using platform::TestVariable;

TEST_CASE("papers go where the desktop says, else to Documents, and nowhere if there is no such folder") {
    const core::TestFolder home;
    const TestVariable at_home("HOME", core::to_utf8(home.path));
    const TestVariable config("XDG_CONFIG_HOME", core::to_utf8(home.path / "config"));
    CHECK_FALSE(platform::documents_folder().has_value());
    std::filesystem::create_directory(home.path / "Documents");
    CHECK(platform::documents_folder() == home.path / "Documents");
    std::filesystem::create_directory(home.path / "config");
    const auto names = home.path / "config" / "user-dirs.dirs";
    core::write_file(names, "# comment\nXDG_MUSIC_DIR=\"$HOME/m\"\nXDG_DOCUMENTS_DIR=\"$HOME/文档\"\n");
    CHECK_FALSE(platform::documents_folder().has_value());
    std::filesystem::create_directory(home.path / "文档");
    CHECK(platform::documents_folder() == home.path / "文档");
    core::write_file(names, "XDG_DOCUMENTS_DIR=\"$HOME/\"\n");
    CHECK_FALSE(platform::documents_folder().has_value());
    core::write_file(names, "XDG_DOCUMENTS_DIR=\"relative\"\n");
    CHECK(platform::documents_folder() == home.path / "Documents");
}

TEST_CASE("files that came from elsewhere are looked for where the desktop puts them") {
    const core::TestFolder home;
    const TestVariable at_home("HOME", core::to_utf8(home.path));
    const TestVariable config("XDG_CONFIG_HOME", core::to_utf8(home.path / "config"));
    CHECK(platform::arrival_folders().empty());
    for (const char* name : {"Desktop", "下载", "config"})
        std::filesystem::create_directory(home.path / name);
    core::write_file(home.path / "config" / "user-dirs.dirs", "XDG_DOWNLOAD_DIR=\"$HOME/下载\"\n");
    CHECK(platform::arrival_folders() ==
          std::vector<std::filesystem::path>{home.path / "下载", home.path / "Desktop"});
}

TEST_CASE("a folder is opened by the desktop's own program, whatever its name holds") {
    const core::TestFolder folder;
    const auto told = folder.path / "told";
    const auto opener = folder.path / "xdg-open";
    core::write_file(opener, "#!/bin/sh\nprintf %s \"$1\" > '" + core::to_utf8(told) + ".part'\nmv '" +
                                 core::to_utf8(told) + ".part' '" + core::to_utf8(told) + "'\n");
    std::filesystem::permissions(opener, std::filesystem::perms::owner_all);
    const TestVariable path("PATH", core::to_utf8(folder.path) + ":/usr/bin:/bin");
    const auto strange = folder.path / "李 小红'$(x) (2)";
    platform::open_folder(strange);
    for (int i = 0; i < 1000 && !std::filesystem::exists(told); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    REQUIRE(std::filesystem::exists(told));
    CHECK(core::read_file(told) == core::to_utf8(strange));
}

TEST_CASE("where there is nothing to open folders with, nothing happens") {
    const core::TestFolder empty;
    const TestVariable path("PATH", core::to_utf8(empty.path) + "::");
    platform::open_folder(empty.path);
}
