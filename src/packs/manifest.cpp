#include "packs/manifest.h"

#include <algorithm>

#include "archive/sha256.h"
#include "json/reader.h"
#include "packs/path_rules.h"
#include "packs/refusal.h"
#include "phrasing/pack_version.h"

namespace frontdesk::packs {

namespace {

constexpr std::int64_t most_told_bytes = 1'000'000'000'000;

bool is_sha256(const std::string& text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

ManifestFile read_file_entry(const json::Value& value, const json::Sink& sink) {
    json::ObjectReader reader(value, "the file", sink);
    ManifestFile file;
    if (!reader.usable()) return file;
    file.path = reader.text("path");
    file.bytes = static_cast<std::size_t>(reader.integer("bytes", 0, most_told_bytes));
    file.sha256 = reader.text("sha256");
    if (!file.sha256.empty() && !is_sha256(file.sha256)) {
        sink.error(reader.position_of("sha256"), "008", "'sha256' is no checksum",
                   "write 64 lower-case hexadecimal digits");
    }
    return file;
}

void read_head(json::ObjectReader& reader, ContentPack& head) {
    head.id = reader.text("id");
    if (!head.id.empty() && !json::is_name(head.id)) {
        reader.sink().error(reader.position_of("id"), "008", "the id of the pack is no name",
                            json::name_way_out);
    }
    head.title = reader.text("title");
    if (has_control_character(head.title) || head.title.size() > most_title_bytes) {
        reader.sink().error(reader.position_of("title"), "008",
                            "the title of the pack is too long or has control characters",
                            "give it at most " + std::to_string(most_title_bytes) + " plain bytes");
    }
    head.version = reader.text("version");
    if (!head.version.empty() && !phrasing::is_version(head.version)) {
        reader.sink().error(reader.position_of("version"), "008", "'version' is no version",
                            "write numbers with points, as in 1.2.0");
    }
    head.made_with = reader.text_or("made_with", {});
}

Manifest read_root_of(const json::Value& root, const json::Sink& sink) {
    Manifest manifest;
    json::ObjectReader reader(root, "the manifest", sink);
    if (!reader.usable()) return manifest;
    if (reader.integer("format", 1, INT32_MAX) > newest_format) {
        sink.error(reader.position_of("format"), "007",
                   "the pack is of a newer format than this program reads", "update the program");
        reader.ignore_rest();
        return manifest;
    }
    read_head(reader, manifest.head);
    if (const json::Array* files = reader.array("files")) {
        for (const json::Value& file : *files) {
            if (core::has_errors(sink.problems)) break;
            manifest.files.push_back(read_file_entry(file, sink));
        }
    }
    return manifest;
}

json::Value head_value(const ContentPack& pack) {
    json::Value value;
    value.set("format", newest_format);
    value.set("id", pack.id);
    value.set("title", pack.title);
    value.set("version", pack.version);
    value.set("made_with", pack.made_with);
    return value;
}

}  // namespace

std::string manifest_of(const ContentPack& pack) {
    json::Value value = head_value(pack);
    json::Value files{json::Array{}};
    for (const PackedFile& file : pack.files) {
        json::Value entry;
        entry.set("path", file.path);
        entry.set("bytes", static_cast<std::int64_t>(file.content.size()));
        entry.set("sha256", archive::sha256(file.content));
        files.push(std::move(entry));
    }
    value.set("files", std::move(files));
    return json::write(value, json::Style::tidy);
}

Manifest read_manifest(std::string_view text, const std::string& place) {
    json::Limits limits;
    limits.max_bytes = most_manifest_bytes;
    limits.max_depth = 8;
    json::Parsed parsed = json::parse(text, place, limits);
    Manifest manifest;
    if (parsed.usable && !core::has_errors(parsed.problems)) {
        const json::Sink sink{parsed.problems, place, "PK"};
        manifest = read_root_of(parsed.root, sink);
    }
    for (const core::Problem& problem : parsed.problems) {
        if (problem.level != core::Level::error) continue;
        throw PackError(problem.code == "PK007" ? Refused::newer_format : Refused::bad_manifest, {},
                        place + ":" + std::to_string(problem.place.line) + ":" +
                            std::to_string(problem.place.column) + ": " + problem.message,
                        "Have the pack made again with 'frontdesk pack'; or " + problem.way_out + ".");
    }
    return manifest;
}

std::string fingerprint(const ContentPack& pack) {
    ContentPack plain = pack;
    plain.made_with.clear();
    return archive::sha256(manifest_of(plain));
}

}  // namespace frontdesk::packs
