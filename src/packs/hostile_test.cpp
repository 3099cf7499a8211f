#include <doctest/doctest.h>

#include <cstdint>
#include <optional>

#include "archive/sha256.h"
#include "archive/zip_writer.h"
#include "packs/manifest.h"
#include "packs/refusal.h"
#include "packs/test_support.h"

// Archives that somebody made by hand, to do harm or by mistake. Each is refused with the entry, what is
// wrong and what to do; none of them gets as far as the data folder.
using namespace frontdesk;
using namespace frontdesk::packs;

namespace {

/// One entry, stored as it is, with whatever is to be told of it.
struct HandMadeEntry {
    std::string name;
    std::string content;
    std::uint32_t attributes = 0100644U << 16U;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::optional<std::uint32_t> told_bytes = {};
};
using HandMadeEntries = std::vector<HandMadeEntry>;

void put(std::string& bytes, std::uint64_t value, int count) {
    for (int i = 0; i < count; ++i) bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

std::uint32_t crc32_of(const std::string& bytes) {
    static const std::vector<std::uint32_t> of_byte = [] {
        std::vector<std::uint32_t> table(256);
        for (std::uint32_t i = 0; i < 256; ++i) {
            table[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                table[i] = (table[i] >> 1U) ^ ((table[i] & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return table;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = (crc >> 8U) ^ of_byte[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU];
    return ~crc;
}

/// What local and central header have in common: version, flags, method, time, checksum, sizes, lengths.
std::string common_header(const HandMadeEntry& entry) {
    std::string bytes;
    put(bytes, 20, 2);
    put(bytes, entry.flags, 2);
    put(bytes, entry.method, 2);
    put(bytes, 0x00210000, 4);
    put(bytes, crc32_of(entry.content), 4);
    put(bytes, entry.content.size(), 4);
    put(bytes, entry.told_bytes.value_or(static_cast<std::uint32_t>(entry.content.size())), 4);
    put(bytes, entry.name.size(), 2);
    put(bytes, 0, 2);
    return bytes;
}

std::string hand_made(const HandMadeEntries& entries) {
    std::string bytes, directory;
    for (const HandMadeEntry& entry : entries) {
        const std::string common = common_header(entry);
        directory += std::string("PK\x01\x02\x14\x03", 6) + common;
        put(directory, 0, 2 + 2 + 2);
        put(directory, entry.attributes, 4);
        put(directory, bytes.size(), 4);
        directory += entry.name;
        bytes += std::string("PK\x03\x04", 4) + common + entry.name + entry.content;
    }
    const std::size_t begin = bytes.size();
    bytes += directory + std::string("PK\x05\x06", 4);
    put(bytes, 0, 4);
    put(bytes, entries.size() & 0xFFFFU, 2);
    put(bytes, entries.size() & 0xFFFFU, 2);
    put(bytes, directory.size(), 4);
    put(bytes, begin, 4);
    put(bytes, 0, 2);
    return bytes;
}

const std::string plain = "{}";

/// A sound manifest of those files, whatever they are called, and behind it the files.
HandMadeEntries sound(const std::vector<PackedFile>& files) {
    HandMadeEntries entries{{manifest_file, manifest_of(pack_of("1.0.0", files))}};
    for (const PackedFile& file : files) entries.push_back({file.path, file.content});
    return entries;
}
HandMadeEntries named(const std::string& path) {
    return sound({{path, plain}});
}
HandMadeEntries changed(void (*change)(HandMadeEntry&)) {
    HandMadeEntries entries = named("content/phone/a.json");
    change(entries.back());
    return entries;
}

std::string refusal(const std::string& bytes) {
    return refusal_of([&] { read_content_pack(bytes, "x.zip"); });
}

struct Hostile {
    const char* what;
    std::string bytes;
    const char* refused_with;
};

HandMadeEntries with_manifest(const std::string& manifest) {
    return {{manifest_file, manifest}, {"content/phone/a.json", plain}};
}

std::string manifest_with(const std::string& old, const std::string& fresh) {
    std::string text = manifest_of(pack_of("1.0.0", {{"content/phone/a.json", plain}}));
    const std::size_t at = text.find(old);
    FRONTDESK_CHECK(at != std::string::npos);
    return text.replace(at, old.size(), fresh);
}

std::vector<Hostile> bad_entries() {
    HandMadeEntries twice = named("content/phone/a.json");
    twice.push_back(twice.back());
    HandMadeEntries extra = named("content/phone/a.json");
    extra.push_back({"content/phone/b.json", plain});
    HandMadeEntries missing = named("content/phone/a.json");
    missing.pop_back();
    HandMadeEntries last = named("content/phone/a.json");
    std::swap(last[0], last[1]);
    HandMadeEntries folder = named("content/phone/a.json");
    folder.push_back({"content/phone/", "", (040755U << 16U) | 0x10U});
    const HandMadeEntries cases = sound({{"content/phone/a.json", plain}, {"content/phone/A.json", plain}});
    return {
        {"path traversal", hand_made(named("../../a.json")), "leads out of the pack"},
        {"traversal inside", hand_made(named("content/phone/../../../a.json")), "leads out of the pack"},
        {"absolute path", hand_made(named("/etc/a.json")), "absolute path"},
        {"drive letter", hand_made(named("C:/a.json")), "drive"},
        {"backslashes", hand_made(named("..\\..\\a.json")), "backslash"},
        {"not UTF-8", hand_made(named("content/phone/\xFF.json")), "not written in UTF-8"},
        {"a program", hand_made(named("content/phone/a.exe")), "only files that end in .json"},
        {"too deep", hand_made(named("overlays/a/b/c/d.json")), "deeper than 4"},
        {"the records", hand_made(named("content/packs.json")), "folders of content/"},
        {"twice", hand_made(twice), "twice"},
        {"twice but for capitals", hand_made(cases), "capital letters"},
        {"not in the manifest", hand_made(extra), "b.json' is refused: it is in the archive, but not"},
        {"not in the archive", hand_made(missing), "but it is not in the archive"},
        {"manifest last", hand_made(last), "first entry is not manifest.json"},
        {"a folder", hand_made(folder), "is a folder"},
        {"manifest twice", hand_made(sound({{manifest_file, plain}})), "is refused"},
    };
}

std::vector<Hostile> bad_content() {
    return {
        {"symbolic link", hand_made(changed([](auto& entry) { entry.attributes = 0120777U << 16U; })),
         "a link"},
        {"device", hand_made(changed([](auto& entry) { entry.attributes = 0020666U << 16U; })), "a device"},
        {"encrypted", hand_made(changed([](auto& entry) { entry.flags = 1; })), "encrypted"},
        {"unknown packing", hand_made(changed([](auto& entry) { entry.method = 12; })), "method 12"},
        {"size told too small", hand_made(changed([](auto& entry) { entry.told_bytes = 1; })), "a.json"},
        {"size told too large", hand_made(changed([](auto& entry) { entry.told_bytes = 4'000'000'000U; })),
         "a.json"},
        {"other content", hand_made(changed([](auto& entry) { entry.content = "[]"; })), "checksum"},
        {"other size", hand_made(changed([](auto& entry) { entry.content = "{} "; })),
         "3 bytes, the manifest says 2"},
        {"too large", hand_made(sound({{"content/phone/a.json", std::string(most_bytes_a_file + 1, '7')}})),
         "larger than 4 MiB"},
    };
}

std::vector<Hostile> bad_manifests() {
    return {
        {"garbage", hand_made(with_manifest("\x01\x02\x03")), "manifest.json:1:1"},
        {"no object", hand_made(with_manifest("[]")), "manifest"},
        {"deep", hand_made(with_manifest(std::string(5000, '['))), "manifest"},
        {"too long", hand_made(with_manifest(std::string(most_manifest_bytes + 1, ' '))), "manifest"},
        {"newer format", hand_made(with_manifest(manifest_with("\"format\": 1", "\"format\": 2"))),
         "newer format"},
        {"id leads out", hand_made(with_manifest(manifest_with("acme-desk", "../x"))), "id of the pack"},
        {"no version", hand_made(with_manifest(manifest_with("1.0.0", "one"))), "no version"},
        {"title that moves the cursor", hand_made(with_manifest(manifest_with("前台", "\\u001b[2J"))),
         "title"},
        {"negative size", hand_made(with_manifest(manifest_with("\"bytes\": 2", "\"bytes\": -2"))), "bytes"},
        {"no checksum", hand_made(with_manifest(manifest_with(archive::sha256(plain), "abc"))),
         "no checksum"},
        {"unknown key", hand_made(with_manifest(manifest_with("\"title\"", "\"titel\""))), "title"},
        {"lists itself", hand_made(with_manifest(manifest_with("content/phone/a.json", manifest_file))),
         "is refused"},
        {"empty", hand_made(sound({})), "the pack is empty"},
    };
}

}  // namespace

TEST_CASE("every hostile archive is refused with where, what and the way out") {
    for (const auto& list : {bad_entries(), bad_content(), bad_manifests()}) {
        for (const Hostile& hostile : list) {
            const std::string why = refusal(hostile.bytes);
            CHECK_MESSAGE(mentions(why, hostile.refused_with), hostile.what, ": ", why);
            CHECK_MESSAGE(mentions(why, "x.zip"), hostile.what, ": ", why);
        }
    }
    CHECK(refusal(hand_made(named("content/phone/a.json"))).empty());
}

TEST_CASE("a refusal also says of what kind it is, for screens to tell it in their language") {
    const auto reason = [](const std::string& bytes) {
        try {
            read_content_pack(bytes, "x.zip");
        } catch (const PackError& error) {
            return error.reason();
        }
        return Refused::no_pack;
    };
    for (const Hostile& hostile : bad_entries()) {
        if (mentions(hostile.refused_with, "manifest.json")) continue;
        CHECK_MESSAGE(reason(hostile.bytes) != Refused::no_pack, hostile.what);
    }
    CHECK(reason("{}") == Refused::no_pack);
    CHECK(reason(hand_made(named("../../a.json"))) == Refused::leads_out);
    CHECK(reason(hand_made(named("..\\..\\a.json"))) == Refused::leads_out);
    CHECK(reason(hand_made(named("C:/a.json"))) == Refused::leads_out);
    CHECK(reason(hand_made(named("content/phone/a.exe"))) == Refused::bad_path);
    CHECK(reason(bad_content()[0].bytes) == Refused::link);
    CHECK(reason(bad_content()[2].bytes) == Refused::encrypted);
    CHECK(reason(bad_content()[3].bytes) == Refused::packed_unusually);
    CHECK(reason(hand_made(sound({}))) == Refused::empty);
    const std::string newer = manifest_with("\"format\": 1", "\"format\": 2");
    CHECK(reason(hand_made(with_manifest(newer))) == Refused::newer_format);
    CHECK(reason(hand_made(with_manifest("[]"))) == Refused::bad_manifest);
}

TEST_CASE("a bomb goes off in bounds") {
    const std::string blank(std::size_t{3} << 20U, ' ');
    const std::vector<PackedFile> files{{"content/phone/a.json", blank}};
    const std::string bomb = archive::write_zip(
        {{manifest_file, manifest_of(pack_of("1.0.0", files))}, {"content/phone/a.json", blank}});
    CHECK(bomb.size() < blank.size() / 500);
    CHECK(mentions(refusal(bomb), "200 times its packed size"));
}

TEST_CASE("many files that are each small enough are refused together") {
    std::vector<PackedFile> files;
    for (int i = 0; i < 17; ++i)
        files.push_back(
            {"content/phone/" + std::to_string(i) + ".json", std::string(most_bytes_a_file, '7')});
    CHECK(mentions(refusal(hand_made(sound(files))), "larger than 64 MiB"));
    CHECK(mentions(refusal(std::string("PK") + std::string(most_bytes, ' ')), "larger than 64 MiB"));
}

TEST_CASE("a hundred thousand entries are refused before anything is made of them") {
    HandMadeEntries entries = named("content/phone/a.json");
    for (int i = 0; i < 100'000; ++i) entries.push_back({"content/phone/" + std::to_string(i) + ".json", ""});
    CHECK(mentions(refusal(hand_made(entries)), "more than 2001 entries"));
}

TEST_CASE("a torn or changed archive is refused or is the same pack") {
    const std::string bytes = write_content_pack(
        pack_of("1.0.0", {{"content/phone/a.json", plain}, {"overlays/b.json", std::string(200, '1')}}));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(refusal(bytes.substr(0, size)).empty());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x21);
        const std::string why = refusal_of([&] {
            const ContentPack read = read_content_pack(changed, "x.zip");
            CHECK(read.files[0].content == plain);
            CHECK(read.files.size() == 2);
        });
        CHECK(why != "no way out");
    }
    CHECK_FALSE(refusal("").empty());
    CHECK_FALSE(refusal("{}").empty());
}
