#include <doctest/doctest.h>

#include "archive/zip_reader.h"
#include "archive/zip_writer.h"
#include "core/error.h"

using namespace frontdesk;
using namespace frontdesk::archive;

namespace {

const std::vector<ZipFile> three{{"b.json", "{}"}, {"文件/a.json", std::string(300, 'x')}, {"empty", ""}};

std::string zip_refusal(const std::string& bytes, const std::string& entry, const ZipLimits& limits = {}) {
    try {
        ZipReader(bytes, "x.zip", limits).read(entry);
    } catch (const core::Error& error) {
        CHECK_FALSE(error.way_out().empty());
        return error.what();
    }
    return {};
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what is written to an archive is read from it, in its order") {
    const std::string bytes = write_zip(three);
    ZipReader reader(bytes, "x.zip");
    REQUIRE(reader.entries().size() == three.size());
    for (std::size_t i = 0; i < three.size(); ++i) {
        CHECK(reader.entries()[i].name == three[i].name);
        CHECK(reader.entries()[i].kind == ZipEntryKind::file);
        CHECK(reader.read(three[i].name) == three[i].content);
    }
    CHECK_FALSE(reader.read("none").has_value());
}

TEST_CASE("the same files give the same bytes") {
    CHECK(write_zip(three) == write_zip(three));
}

TEST_CASE("a name that comes twice makes no archive") {
    CHECK_THROWS_AS(write_zip({{"a", "1"}, {"a", "2"}}), core::Error);
}

TEST_CASE("an archive is read within its limits, whatever it says of itself") {
    const std::string bomb = write_zip({{"bomb", std::string(std::size_t{1} << 20U, ' ')}, {"b", "12"}});
    CHECK(zip_refusal(bomb, "bomb").empty());
    CHECK(holds(zip_refusal(bomb, "bomb", {.most_ratio = 200}), "200 times its packed size"));
    CHECK(holds(zip_refusal(bomb, "bomb", {.most_entry_bytes = 1U << 19U}), "bomb is larger than"));
    CHECK(holds(zip_refusal(bomb, "bomb", {.most_bytes = 1U << 19U}), "the archive is larger than"));
    CHECK(holds(zip_refusal(bomb, "b", {.most_entries = 1}), "more than 1 entries"));
}

TEST_CASE("a torn archive is refused or read in part, never a crash") {
    const std::string bytes = write_zip(three);
    for (std::size_t size = 1; size < bytes.size(); ++size)
        CHECK_FALSE(zip_refusal(bytes.substr(0, size), "b.json").empty());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x5A);
        zip_refusal(changed, "文件/a.json");
    }
}
