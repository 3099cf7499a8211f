#pragma once

#include <string>

#include "core/error.h"
#include "core/file.h"
#include "core/test_folder.h"
#include "packs/pack.h"
#include "packs/places.h"
#include "packs/unpack.h"

// For tests only: a place with a small rule pack and little content, and packs made of it.
namespace frontdesk::packs {

/// The small scenario of tests/app under another id and in another track.
inline std::string small_scenario(const std::string& id, const std::string& track = "phone") {
    std::string text = core::read_file(core::path_from_utf8(FRONTDESK_SOURCE_DIR) /
                                       "tests/app/content/phone/small-leak.json");
    const auto put = [&text](const std::string& old, const std::string& fresh) {
        const std::size_t at = text.find('"' + old + '"');
        FRONTDESK_CHECK(at != std::string::npos);
        text.replace(at, old.size() + 2, '"' + fresh + '"');
    };
    put("small-leak", id);
    put("phone", track);
    return text;
}

inline constexpr const char* small_overlay =
    R"({"format": 1, "id": "acme", "version": "1.0.0", "title": "Acme", "extends": "tiny", "rules": []})";

struct TestPlace {
    core::TestFolder folder;
    Places places{folder.path / "shipped", folder.path / "data"};

    TestPlace() {
        const std::filesystem::path root = core::path_from_utf8(FRONTDESK_SOURCE_DIR);
        const auto all = std::filesystem::copy_options::recursive;
        std::filesystem::create_directories(places.shipped);
        std::filesystem::copy(root / "tests/app/content", places.shipped, all);
        std::filesystem::copy(root / "tests/packs/tiny", places.shipped / "phrasings", all);
        std::filesystem::create_directories(places.data);
    }

    void write(const std::string& path, const std::string& content) const {
        const std::filesystem::path place = places.data / core::path_from_utf8(path);
        std::filesystem::create_directories(place.parent_path());
        core::write_file(place, content);
    }
    std::string read(const std::string& path) const {
        return core::read_file(places.data / core::path_from_utf8(path));
    }
    bool has(const std::string& path) const {
        return std::filesystem::exists(places.data / core::path_from_utf8(path));
    }
    Unpacked take(const ContentPack& pack, bool older = false) const {
        return unpack(pack, {places, older, false});
    }
    /// Files and folders in the data folder, at any depth.
    std::size_t entries() const {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::recursive_directory_iterator(places.data), {}));
    }
};

inline ContentPack pack_of(const std::string& version, std::vector<PackedFile> files) {
    return {"acme-desk", "前台情景", version, "frontdesk 0.1.0", std::move(files)};
}

/// What the call is refused with; empty if it is not.
template <typename Call>
std::string refusal_of(Call call) {
    try {
        call();
    } catch (const core::Error& error) {
        return error.way_out().empty() ? "no way out" : error.what();
    }
    return {};
}

inline bool mentions(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace frontdesk::packs
