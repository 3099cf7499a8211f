#include "editing/part_store.h"

#include <algorithm>

#include "core/error.h"
#include "core/file.h"
#include "editing/drafts.h"
#include "json/reader.h"

namespace frontdesk::editing {

namespace {

namespace fs = std::filesystem;

constexpr const char* drafts_place = "drafts";
constexpr const char* content_place = "content";
constexpr const char* earlier_place = "earlier";
constexpr PartKind part_kinds[] = {PartKind::drill, PartKind::topic, PartKind::exam};

void write_part(const fs::path& file, const std::string& text) {
    std::error_code ignored;  // what cannot be made is told when the file is written
    fs::create_directories(file.parent_path(), ignored);
    core::write_file(file, text);
}

/// A file that cannot be read tells no version.
int version_of_file(const fs::path& file) {
    try {
        return version_of(core::read_file(file));
    } catch (const core::Error&) {
        return 0;
    }
}

/// Names of parts, and of rules: no name leads out of its folder.
bool can_name_a_file(const std::string& id) {
    return !id.empty() && id.size() <= 60 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

}  // namespace

fs::path PartStore::file_of(const char* place, PartKind kind, const std::string& id) const {
    if (!can_name_a_file(id)) {
        throw core::Error("'" + id + "' cannot be the name of a file",
                          "Use lower-case letters, digits and '-'");
    }
    return m_data / place / curriculum::folder_of(kind) / core::path_from_utf8(id + ".json");
}

std::vector<StoredPart> PartStore::stored(const char* place) const {
    std::vector<StoredPart> all;
    for (const PartKind kind : part_kinds) {
        for (const fs::path& file : core::json_files_in(m_data / place / curriculum::folder_of(kind)))
            all.push_back({kind, core::to_utf8(file.stem()), file, version_of_file(file)});
    }
    return all;
}

std::vector<StoredPart> PartStore::drafts() const {
    return stored(drafts_place);
}

std::vector<StoredPart> PartStore::published() const {
    return stored(content_place);
}

bool PartStore::has_draft(PartKind kind, const std::string& id) const {
    std::error_code error;
    return can_name_a_file(id) && fs::is_regular_file(file_of(drafts_place, kind, id), error);
}

bool PartStore::is_published(PartKind kind, const std::string& id) const {
    std::error_code error;
    return can_name_a_file(id) && fs::is_regular_file(file_of(content_place, kind, id), error);
}

std::string PartStore::draft(PartKind kind, const std::string& id) const {
    return core::read_file(file_of(drafts_place, kind, id));
}

std::string PartStore::published_text(PartKind kind, const std::string& id) const {
    return core::read_file(file_of(content_place, kind, id));
}

void PartStore::save_draft(PartKind kind, const std::string& id, const std::string& text) const {
    write_part(file_of(drafts_place, kind, id), text);
}

void PartStore::drop_draft(PartKind kind, const std::string& id) const {
    std::error_code ignored;  // gone already is as good
    fs::remove(file_of(drafts_place, kind, id), ignored);
}

void PartStore::keep_earlier(PartKind kind, const std::string& id) const {
    if (!is_published(kind, id)) return;
    const std::string text = published_text(kind, id);
    const std::string name = id + ".v" + std::to_string(version_of(text)) + ".json";
    write_part(m_data / earlier_place / curriculum::folder_of(kind) / core::path_from_utf8(name), text);
}

fs::path PartStore::publish(PartKind kind, const std::string& text) const {
    const std::string id = text_at(json::parse(text, "").root, {curriculum::name_key_of(kind)});
    fs::path file = file_of(content_place, kind, id);
    keep_earlier(kind, id);
    write_part(file, text);
    return file;
}

void PartStore::withdraw(PartKind kind, const std::string& id) const {
    keep_earlier(kind, id);
    std::error_code error;
    const fs::path file = file_of(content_place, kind, id);
    fs::remove(file, error);
    if (error) {
        throw core::Error("cannot take away '" + core::to_utf8(file) + "': " + error.message(),
                          "Check that the folder may be written to");
    }
}

int PartStore::last_version(PartKind kind, const std::string& id) const {
    int last = is_published(kind, id) ? version_of_file(file_of(content_place, kind, id)) : 0;
    for (const fs::path& file : core::json_files_in(m_data / earlier_place / curriculum::folder_of(kind))) {
        if (core::to_utf8(file.stem().stem()) == id) last = std::max(last, version_of_file(file));
    }
    return last;
}

}  // namespace frontdesk::editing
