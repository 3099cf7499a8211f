#include "core/file.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "core/error.h"
#include "core/test_folder.h"

using namespace frontdesk::core;

TEST_CASE("a file is replaced as a whole and leaves no temporary behind") {
    const TestFolder folder;
    const auto path = folder.path / path_from_utf8("前台.json");
    write_file(path, "one");
    write_file(path, "two");
    CHECK(read_file(path) == "two");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
}

TEST_CASE("a missing, too large or folder path says what to do") {
    const TestFolder folder;
    CHECK_THROWS_AS(read_file(folder.path / "none"), Error);
    CHECK_THROWS_AS(read_file(folder.path), Error);
    write_file(folder.path / "big", std::string(100, 'x'));
    CHECK_THROWS_AS(read_file(folder.path / "big", 99), Error);
    CHECK(read_file(folder.path / "big", 100).size() == 100);
    CHECK_THROWS_AS(write_file(folder.path / "none" / "x", "x"), Error);
}

TEST_CASE("a folder takes the place of another as a whole") {
    const TestFolder folder;
    const auto place = folder.path / path_from_utf8("话术");
    for (const char* content : {"one", "two"}) {
        const auto fresh = folder.path / "fresh";
        std::filesystem::create_directories(fresh / "in");
        write_file(fresh / "in" / content, content);
        replace_folder(fresh, place);
        CHECK(read_file(place / "in" / content) == content);
    }
    CHECK_FALSE(std::filesystem::exists(place / "in" / "one"));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
    CHECK_THROWS_AS(replace_folder(folder.path / "none", place), Error);
    CHECK(read_file(place / "in" / "two") == "two");
}

TEST_CASE("two folders change places, and one takes the name of the other where that is free") {
    const TestFolder folder;
    const std::filesystem::path fresh = folder.path / "fresh", place = folder.path / "place";
    std::filesystem::create_directories(fresh / "new");
    exchange_folders(fresh, place);
    CHECK(std::filesystem::exists(place / "new"));
    CHECK_FALSE(std::filesystem::exists(fresh));
    std::filesystem::create_directories(fresh / "newer");
    exchange_folders(fresh, place);
    CHECK(std::filesystem::exists(place / "newer"));
    CHECK(std::filesystem::exists(fresh / "new"));
    std::filesystem::remove_all(fresh);
    exchange_folders(fresh, place);
    CHECK(std::filesystem::exists(fresh / "newer"));
    CHECK_FALSE(std::filesystem::exists(place));
    std::filesystem::remove_all(fresh);
    CHECK_THROWS_AS(exchange_folders(fresh, place), Error);
}
