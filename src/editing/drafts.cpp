#include "editing/drafts.h"

#include <algorithm>

#include "core/error.h"
#include "core/file.h"
#include "editing/document.h"
#include "scenario/words.h"

namespace frontdesk::editing {

namespace {

namespace fs = std::filesystem;

int version_in(const json::Value& tree) {
    const json::Value* version = tree.find("version");
    const std::int64_t* number = version == nullptr ? nullptr : version->as_integer();
    return number == nullptr ? 0 : static_cast<int>(std::clamp<std::int64_t>(*number, 0, 1'000'000));
}

StoredText stored_text(const fs::path& file) {
    StoredText stored;
    stored.id = core::to_utf8(file.stem());
    stored.file = file;
    stored.title = stored.id;
    const json::Parsed parsed = json::parse(core::read_file(file), stored.id);
    if (!parsed.usable) return stored;
    const std::string title = text_at(parsed.root, {"title"});
    if (!title.empty()) stored.title = title;
    stored.track = text_at(parsed.root, {"track"});
    stored.version = version_in(parsed.root);
    return stored;
}

/// A file that cannot be read is left out rather than hiding the others.
void add_stored(const fs::path& folder, std::vector<StoredText>& all) {
    for (const fs::path& file : core::json_files_in(folder)) {
        try {
            all.push_back(stored_text(file));
        } catch (const core::Error&) {
            continue;
        }
    }
}

void write_making_folders(const fs::path& file, const std::string& text) {
    std::error_code ignored;  // what cannot be made is told when the file is written
    fs::create_directories(file.parent_path(), ignored);
    core::write_file(file, text);
}

}  // namespace

fs::path DraftStore::draft_file(const std::string& id) const {
    return m_data / "drafts" / core::path_from_utf8(id + ".json");
}

fs::path DraftStore::spots_file(const std::string& id) const {
    return m_data / "drafts" / "layout" / core::path_from_utf8(id + ".json");
}

std::vector<StoredText> DraftStore::drafts() const {
    std::vector<StoredText> all;
    add_stored(m_data / "drafts", all);
    return all;
}

std::vector<StoredText> DraftStore::published() const {
    std::vector<StoredText> all;
    for (const std::string& track : scenario::track_words()) add_stored(content_folder() / track, all);
    return all;
}

bool DraftStore::has_draft(const std::string& id) const {
    std::error_code error;
    return fs::is_regular_file(draft_file(id), error);
}

std::string DraftStore::draft(const std::string& id) const {
    return core::read_file(draft_file(id));
}

void DraftStore::save_draft(const std::string& id, const std::string& text) const {
    write_making_folders(draft_file(id), text);
}

void DraftStore::drop_draft(const std::string& id) const {
    std::error_code ignored;  // gone already is as good
    fs::remove(draft_file(id), ignored);
}

Spots DraftStore::spots(const std::string& id) const {
    Spots spots;
    std::error_code error;
    if (!fs::is_regular_file(spots_file(id), error)) return spots;
    const json::Parsed parsed = json::parse(core::read_file(spots_file(id)), id);
    if (!parsed.usable || parsed.root.as_object() == nullptr) return spots;
    for (const json::Member& member : *parsed.root.as_object()) {
        const json::Array* pair = member.value.as_array();
        if (pair == nullptr || pair->size() != 2) continue;
        const auto x = (*pair)[0].as_real();
        const auto y = (*pair)[1].as_real();
        if (x && y) spots[member.key] = {*x, *y};
    }
    return spots;
}

void DraftStore::save_spots(const std::string& id, const Spots& spots) const {
    json::Value all{json::Object{}};
    for (const auto& [node, spot] : spots) {
        json::Value pair{json::Array{}};
        pair.push(spot.x);
        pair.push(spot.y);
        all.set(node, std::move(pair));
    }
    write_making_folders(spots_file(id), json::write(all, json::Style::tidy));
}

fs::path DraftStore::publish(const std::string& text) const {
    const Document document(text);
    const std::string id = text_at(document.tree(), {"id"});
    const std::string track = text_at(document.tree(), {"track"});
    const auto& tracks = scenario::track_words();
    if (id.empty() || std::find(tracks.begin(), tracks.end(), track) == tracks.end()) {
        throw core::Error("The scenario has no id or no track", "Write both at the top of its text");
    }
    const fs::path name = core::path_from_utf8(id + ".json");
    fs::path file = content_folder() / track / name;
    write_making_folders(file, text);
    for (const std::string& other : tracks) {
        std::error_code ignored;  // there is none, mostly
        if (other != track) fs::remove(content_folder() / other / name, ignored);
    }
    return file;
}

std::string with_version(const std::string& text, int last, const std::string& behind) {
    Document document(text);
    const json::Value version(last + 1);
    if (document.tree().find("version") != nullptr) {
        document.set({"version"}, version);
    } else {
        document.insert_member({}, behind, "version", version);
    }
    return document.text();
}

int version_of(const std::string& text) {
    return version_in(json::parse(text, "").root);
}

}  // namespace frontdesk::editing
