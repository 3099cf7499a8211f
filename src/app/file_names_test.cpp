#include "app/file_names.h"

#include <doctest/doctest.h>

#include "text/utf8.h"

using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("what people are called becomes a file name that no system trips over") {
    const std::pair<std::string, std::string> cases[] = {
        {"李小红", "李小红"},
        {"楼上漏水（夜间）", "楼上漏水（夜间）"},
        {"../../etc/passwd", "etc passwd"},
        {"C:\\Windows\\con", "C Windows con"},
        {"..", "-"},
        {"", "-"},
        {" \t", "-"},
        {"a\0b", "a"},
        {std::string("a\0b", 3), "ab"},
        {"$(reboot)`x`", "(reboot) x"},
        {"=1+2", "1 2"},
        {"夜　间  吵", "夜 间 吵"},
        {"end. . .", "end"},
        {"\xE2\x80\xAEtxt.exe", "txt.exe"},
        {"坏\xE4\xB8字", "坏字"},
        {"line\nbreak", "line break"},
        {".hidden", "hidden"},
        {"v1.2", "v1.2"},
    };
    for (const auto& [words, name] : cases) CHECK(safe_name(words) == name);
}

TEST_CASE("a long name is cut between characters and joined parts stay below what a disk allows") {
    std::string words;
    for (int i = 0; i < 10'000; ++i) words += "很";
    CHECK(safe_name(words).size() == 60);
    CHECK(text::is_valid(safe_name(words)));
    CHECK(safe_name("a" + words, 60) == "a" + safe_name(words, 57));
    CHECK(file_name({"成绩", words, words, "2026-11-19"}).size() < 200);
    CHECK(file_name({"成绩", "", "李/小红", "2026-11-19"}) == "成绩_李 小红_2026-11-19");
}
