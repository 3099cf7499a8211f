#include "packs/ledger.h"

#include <algorithm>

#include "archive/sha256.h"
#include "core/error.h"
#include "core/file.h"
#include "packs/manifest.h"
#include "phrasing/pack_version.h"

namespace frontdesk::packs {

const UnpackedPack* Ledger::find(const std::string& id) const {
    const auto found =
        std::find_if(packs.begin(), packs.end(), [&](const UnpackedPack& pack) { return pack.id == id; });
    return found == packs.end() ? nullptr : &*found;
}

void Ledger::note(UnpackedPack pack) {
    std::erase_if(packs, [&](const UnpackedPack& other) { return other.id == pack.id; });
    packs.push_back(std::move(pack));
    std::sort(packs.begin(), packs.end(),
              [](const UnpackedPack& left, const UnpackedPack& right) { return left.id < right.id; });
}

UnpackedPack told_of(const ContentPack& pack) {
    UnpackedPack told{pack.id, pack.title, pack.version, fingerprint(pack), {}};
    for (const PackedFile& file : pack.files) told.files[file.path] = archive::sha256(file.content);
    return told;
}

Ledger read_ledger(const std::filesystem::path& file) {
    Ledger ledger;
    std::error_code unknown;
    if (!std::filesystem::exists(file, unknown)) return ledger;
    json::Parsed parsed = json::parse(core::read_file(file), core::to_utf8(file));
    if (parsed.usable) {
        const json::Sink sink{parsed.problems, core::to_utf8(file), "PK"};
        json::ObjectReader reader(parsed.root, "the list of packs", sink);
        reader.integer("format", 1, newest_format);
        if (const json::Array* packs = reader.array("packs"))
            for (const json::Value& pack : *packs) ledger.packs.push_back(read_unpacked(pack, sink));
    }
    if (core::has_errors(parsed.problems)) {
        throw core::Error(
            core::to_line(parsed.problems.front()),
            "Mend the file, or take it away: then nobody knows which packs were unpacked here.");
    }
    return ledger;
}

UnpackedPack read_unpacked(const json::Value& value, const json::Sink& sink) {
    json::ObjectReader reader(value, "the pack", sink);
    UnpackedPack pack;
    if (!reader.usable()) return pack;
    pack.id = reader.text("id");
    pack.title = reader.text("title");
    pack.version = reader.text("version");
    if (!pack.version.empty() && !phrasing::is_version(pack.version)) {
        sink.error(reader.position_of("version"), "008", "'version' is no version",
                   "write numbers with points, as in 1.2.0");
    }
    pack.fingerprint = reader.text("fingerprint");
    const json::Object* files = reader.object("files");
    if (files == nullptr) return pack;
    for (const json::Member& member : *files)
        if (const std::string* checksum = member.value.as_string()) pack.files[member.key] = *checksum;
    return pack;
}

json::Value unpacked_value(const UnpackedPack& pack) {
    json::Value files{json::Object{}};
    for (const auto& [path, checksum] : pack.files) files.set(path, checksum);
    json::Value value;
    value.set("id", pack.id);
    value.set("title", pack.title);
    value.set("version", pack.version);
    value.set("fingerprint", pack.fingerprint);
    value.set("files", std::move(files));
    return value;
}

std::string ledger_text(const Ledger& ledger) {
    json::Value packs{json::Array{}};
    for (const UnpackedPack& pack : ledger.packs) packs.push(unpacked_value(pack));
    json::Value root;
    root.set("format", newest_format);
    root.set("packs", std::move(packs));
    return json::write(root, json::Style::tidy);
}

}  // namespace frontdesk::packs
