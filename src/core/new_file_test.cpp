#include "core/new_file.h"

#include <doctest/doctest.h>

#include <iterator>
#include <optional>

#ifndef _WIN32
#include <sys/resource.h>

#include <csignal>
#endif

#include "core/file.h"
#include "core/test_folder.h"

using namespace frontdesk::core;

namespace {

std::ptrdiff_t files_in(const std::filesystem::path& folder) {
    return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator{});
}

template <typename Action>
std::optional<FileError::Kind> kind_thrown(const Action& action) {
    try {
        action();
    } catch (const FileError& error) {
        return error.kind();
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("a new file is not there before it is finished, and then as a whole") {
    const TestFolder folder;
    const auto place = folder.path / "成绩.pdf";
    {
        NewFile given_up(place);
        given_up.write("half");
        CHECK_FALSE(std::filesystem::exists(place));
    }
    CHECK(files_in(folder.path) == 0);
    NewFile file(place);
    file.write("one ");
    file.write("two");
    file.replace();
    CHECK(read_file(place) == "one two");
    CHECK(files_in(folder.path) == 1);
}

TEST_CASE("a file put beside others writes over nothing and takes the next free number") {
    const TestFolder folder;
    const auto place = folder.path / "v1.2 成绩.pdf";
    for (const char* name : {"v1.2 成绩.pdf", "v1.2 成绩 (2).pdf", "v1.2 成绩 (3).pdf"}) {
        NewFile file(place);
        file.write(name);
        CHECK(file.put_beside_others() == folder.path / name);
    }
    CHECK(read_file(place) == "v1.2 成绩.pdf");
    CHECK(read_file(folder.path / "v1.2 成绩 (3).pdf") == "v1.2 成绩 (3).pdf");
}

TEST_CASE("two writers of one file do not mix") {
    const TestFolder folder;
    NewFile one(folder.path / "a.csv");
    NewFile other(folder.path / "a.csv");
    one.write("one");
    other.write("other");
    one.replace();
    CHECK(other.put_beside_others() == folder.path / "a (2).csv");
    CHECK(read_file(folder.path / "a.csv") == "one");
    CHECK(read_file(folder.path / "a (2).csv") == "other");
}

TEST_CASE("folders beside others get numbers too, dots in their names or not") {
    const TestFolder folder;
    const auto place = folder.path / "记录" / "李小红 3.2";
    CHECK(make_folder_beside_others(place) == place);
    CHECK(make_folder_beside_others(place) == folder.path / "记录" / "李小红 3.2 (2)");
}

TEST_CASE("a folder that is not there, a file in its place and a full disk are told apart") {
    const TestFolder folder;
    CHECK(kind_thrown([&] { NewFile file(folder.path / "nowhere" / "a.pdf"); }) ==
          FileError::Kind::unwritable);
    write_file(folder.path / "file", "");
    CHECK(kind_thrown([&] { NewFile file(folder.path / "file" / "a.pdf"); }) == FileError::Kind::unwritable);
    CHECK(kind_thrown([&] { make_folder_beside_others(folder.path / "file" / "a"); }) ==
          FileError::Kind::unwritable);
    std::filesystem::create_directory(folder.path / "folder.pdf");
    NewFile file(folder.path / "folder.pdf");
    CHECK(kind_thrown([&] { file.replace(); }) == FileError::Kind::unwritable);
#ifndef _WIN32
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small{100'000, limit.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    CHECK(kind_thrown([&] {
              NewFile large(folder.path / "large.csv");
              for (int i = 0; i < 200; ++i) large.write(std::string(1000, 'x'));
              large.replace();
          }) == FileError::Kind::no_room);
    CHECK_FALSE(std::filesystem::exists(folder.path / "large.csv"));
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, previous);
#endif
}
