#include <algorithm>

#include "app/phrasing_desk.h"
#include "core/file.h"

// What leads from a draft to something that everybody is scored with.
namespace frontdesk::app {

namespace {

namespace fs = std::filesystem;
using json::Value;

constexpr const char* published_draft = "phrasings/company";

/// "1.0.9" → "1.0.10"
std::string next_version(const std::string& version) {
    const std::size_t point = version.rfind('.');
    const std::size_t begin = point == std::string::npos ? 0 : point + 1;
    const std::string last = version.substr(begin);
    const bool is_number = !last.empty() && last.size() <= 6 &&
                           std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; });
    return is_number ? version.substr(0, begin) + std::to_string(std::stoi(last) + 1) : std::string("1");
}

/// The text under a version of its own, with the hash of what is published as that (PH057).
std::string versioned(const editing::Document& draft, const std::string& version) {
    editing::Document document(draft.text());
    document.set({"version"}, Value(version));
    const std::string hash = phrasing::pack_source_of(document.text(), "company.json").rules_hash;
    if (document.tree().find("published") != nullptr) {
        document.set({"published"}, Value(hash));
    } else {
        document.insert_member({}, "version", "published", Value(hash));
    }
    return document.text();
}

}  // namespace

fs::path PhrasingDesk::publish() {
    OpenPhrasing& edited = open();
    fs::path file = company_overlay(m_places);
    std::string version = editing::text_at(edited.document.tree(), {"version"});
    if (!edited.published.empty()) {
        const editing::Document before(edited.published);
        version = next_version(editing::text_at(before.tree(), {"version"}));
    }
    const std::string text = versioned(edited.document, version);
    std::error_code ignored;  // what cannot be made is told when the file is written
    fs::create_directories(file.parent_path(), ignored);
    core::write_file(file, text);
    m_store.drop_draft(published_draft);
    edited.document.set_text(text);
    edited.published = text;
    edited.is_saved = false;
    derive();
    return file;
}

}  // namespace frontdesk::app
