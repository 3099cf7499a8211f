#include "core/file.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "core/error.h"

using namespace frontdesk::core;

namespace {

struct Folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / "frontdesk-file-test";
    Folder() {
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

}  // namespace

TEST_CASE("a file is replaced as a whole and leaves no temporary behind") {
    const Folder folder;
    const auto path = folder.path / path_from_utf8("前台.json");
    write_file(path, "one");
    write_file(path, "two");
    CHECK(read_file(path) == "two");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
}

TEST_CASE("a missing, too large or folder path says what to do") {
    const Folder folder;
    CHECK_THROWS_AS(read_file(folder.path / "none"), Error);
    CHECK_THROWS_AS(read_file(folder.path), Error);
    write_file(folder.path / "big", std::string(100, 'x'));
    CHECK_THROWS_AS(read_file(folder.path / "big", 99), Error);
    CHECK(read_file(folder.path / "big", 100).size() == 100);
    CHECK_THROWS_AS(write_file(folder.path / "none" / "x", "x"), Error);
}
