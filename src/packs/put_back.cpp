#include "packs/put_back.h"

#include <algorithm>

#include "archive/sha256.h"
#include "core/error.h"
#include "core/file.h"
#include "json/reader.h"
#include "json/value.h"
#include "packs/path_rules.h"
#include "packs/placing.h"

namespace frontdesk::packs {

namespace {

namespace fs = std::filesystem;

fs::path note_file(const Places& places) {
    return places.before() / "last.json";
}

bool is_there(const fs::path& place) {
    std::error_code unknown;
    return fs::exists(fs::symlink_status(place, unknown));
}

/// The note is a file that anybody may have edited.
bool may_be_path(const std::string& path) {
    return wrong_with_path(path).empty();
}
bool may_be_folder(const std::string& name) {
    return name.empty() || (name.find_first_of("/\\:") == std::string::npos && !name.starts_with('.'));
}

std::optional<WayBack> read_note(const std::string& text, const std::string& place) {
    json::Parsed parsed = json::parse(text, place);
    if (!parsed.usable) return std::nullopt;
    const json::Sink sink{parsed.problems, place, "PK"};
    json::ObjectReader reader(parsed.root, "the note", sink);
    if (!reader.usable()) return std::nullopt;
    WayBack way;
    reader.integer("format", 1, newest_format);
    way.kept = reader.text_or("kept", {});
    if (const json::Array* packs = reader.array("packs")) {
        if (packs->empty()) return std::nullopt;
        way.came = read_unpacked((*packs)[0], sink);
        if (packs->size() > 1) way.before = read_unpacked((*packs)[1], sink);
    }
    if (const json::Array* added = reader.array("added")) {
        for (const json::Value& path : *added)
            if (const std::string* one = path.as_string()) way.added.push_back(*one);
    }
    const bool sound = !core::has_errors(parsed.problems) && may_be_folder(way.kept) &&
                       std::all_of(way.added.begin(), way.added.end(), may_be_path);
    return sound ? std::optional(std::move(way)) : std::nullopt;
}

/// What was replaced, as the files of a pack.
ContentPack kept_files(const WayBack& way, const Places& places) {
    ContentPack pack{way.came.id, way.came.title, way.came.version, {}, {}};
    if (way.kept.empty()) return pack;
    const fs::path folder = places.before() / core::path_from_utf8(way.kept);
    const Places kept{{}, folder};
    const std::pair<fs::path, std::string> roots[] = {{kept.content(), content_root},
                                                      {kept.overlays(), overlays_root}};
    for (const auto& [root, name] : roots) {
        if (!is_there(root)) continue;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
            if (!entry.is_regular_file() || entry.is_symlink()) continue;
            const std::string path = name + '/' + core::to_utf8(entry.path().lexically_relative(root));
            if (may_be_path(path)) pack.files.push_back({path, core::read_file(entry.path())});
        }
    }
    return pack;
}

/// Files that the pack brought and that are not as it brought them.
std::vector<std::string> edited_since(const WayBack& way, const Places& places) {
    std::vector<std::string> edited;
    for (const auto& [path, checksum] : way.came.files) {
        if (!may_be_path(path)) continue;
        const fs::path place = place_of(path, places);
        if (is_there(place) && archive::sha256(core::read_file(place)) != checksum) edited.push_back(path);
    }
    return edited;
}

}  // namespace

void note_way_back(const ContentPack& pack, const Unpacked& done, const Ledger& before,
                   const Places& places) {
    json::Value packs{json::Array{}};
    packs.push(unpacked_value(told_of(pack)));
    if (const UnpackedPack* earlier = before.find(pack.id)) packs.push(unpacked_value(*earlier));
    json::Value added{json::Array{}};
    for (const std::string& path : done.added) added.push(path);
    json::Value root;
    root.set("format", newest_format);
    root.set("packs", std::move(packs));
    root.set("kept", core::to_utf8(done.before.filename()));
    root.set("added", std::move(added));
    std::error_code ignored;
    fs::create_directories(places.before(), ignored);
    core::write_file(note_file(places), json::write(root, json::Style::tidy));
}

std::optional<WayBack> way_back(const Places& places) {
    const fs::path file = note_file(places);
    if (!is_there(file)) return std::nullopt;
    try {
        std::optional<WayBack> way = read_note(core::read_file(file), core::to_utf8(file));
        if (!way) return std::nullopt;
        const Ledger ledger = read_ledger(places.ledger());
        const UnpackedPack* now = ledger.find(way->came.id);
        const bool is_last = now != nullptr && now->fingerprint == way->came.fingerprint;
        const fs::path kept = places.before() / core::path_from_utf8(way->kept);
        return is_last && (way->kept.empty() || is_there(kept)) ? way : std::nullopt;
    } catch (const core::Error&) {
        return std::nullopt;
    }
}

PutBack put_back(const WayBack& way, const Places& places) {
    const ContentPack pack = kept_files(way, places);
    Ledger ledger = read_ledger(places.ledger());
    std::erase_if(ledger.packs, [&](const UnpackedPack& one) { return one.id == way.came.id; });
    if (way.before) ledger.note(*way.before);
    std::vector<std::string> gone;
    for (const std::string& path : way.added)
        if (is_there(place_of(path, places))) gone.push_back(path);
    PutBack done;
    done.edited = edited_since(way, places);
    done.before = put_in_place({pack, gone, ledger_text(ledger)}, places);
    std::error_code ignored;
    fs::remove(note_file(places), ignored);
    if (!way.kept.empty()) fs::remove_all(places.before() / core::path_from_utf8(way.kept), ignored);
    // What is as the pack brought it is in the pack still.
    if (done.edited.empty() && !done.before.empty()) {
        fs::remove_all(done.before, ignored);
        done.before.clear();
    }
    fs::remove(places.before(), ignored);  // only if it is empty
    return done;
}

}  // namespace frontdesk::packs
