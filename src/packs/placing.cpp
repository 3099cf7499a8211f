#include "packs/placing.h"

#include <algorithm>

#include "core/error.h"
#include "core/file.h"
#include "packs/path_rules.h"

namespace frontdesk::packs {

namespace {

namespace fs = std::filesystem;

bool is_overlay(const std::string& path) {
    return path.starts_with(std::string(overlays_root) + '/');
}

/// Also folders that are empty then: an overlay may be a folder, and an empty one is none.
void remove_with_folders(const fs::path& place, const fs::path& root) {
    fs::remove(place);
    for (fs::path folder = place.parent_path(); folder != root && fs::exists(folder) && fs::is_empty(folder);
         folder = folder.parent_path())
        fs::remove(folder);
}

/// The path without the name of its root folder.
fs::path below_root(const std::string& path) {
    return core::path_from_utf8(std::string_view(path).substr(path.find('/') + 1));
}

/// Every file is forced to the disk: the folder that it comes from is going to be thinned out.
void copy_folder(const fs::path& from, const fs::path& to) {
    fs::create_directories(to);
    if (!fs::exists(from)) return;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(from)) {
        const fs::path place = to / entry.path().lexically_relative(from);
        if (entry.is_symlink()) {
            fs::copy_symlink(entry.path(), place);
        } else if (entry.is_directory()) {
            fs::create_directories(place);
        } else if (entry.is_regular_file()) {
            core::write_file(place, core::read_file(entry.path()));
        }
    }
}

/// A link may lead to a folder that others use: it is neither exchanged nor thinned out.
void refuse_link(const fs::path& folder) {
    std::error_code unknown;
    if (!fs::is_symlink(folder, unknown)) return;
    throw core::Error("'" + core::to_utf8(folder) + "' is a link to another folder",
                      "Name the data folder in which the real one lies with --data, or put a folder there.");
}

bool same_bytes(const fs::path& left, const fs::path& right) {
    std::error_code unknown;
    if (fs::is_symlink(left) && fs::is_symlink(right))
        return fs::read_symlink(left) == fs::read_symlink(right);
    if (fs::is_symlink(left) || !fs::is_regular_file(fs::symlink_status(right, unknown))) return false;
    return core::read_file(left) == core::read_file(right);
}

/// Takes away what still is where it was, and folders that are empty then.
void keep_what_changed(const fs::path& old, const fs::path& place) {
    if (!fs::exists(old)) return;
    std::vector<fs::path> entries;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(old))
        entries.push_back(entry.path());
    std::sort(entries.rbegin(), entries.rend());
    std::error_code ignored;
    for (const fs::path& entry : entries) {
        const bool is_folder = fs::is_directory(fs::symlink_status(entry, ignored));
        if (is_folder ? fs::is_empty(entry, ignored)
                      : same_bytes(entry, place / entry.lexically_relative(old)))
            fs::remove(entry, ignored);
    }
    if (fs::is_empty(old, ignored)) fs::remove(old, ignored);
}

/// New folders are built as a whole in the folder that is to keep the old ones; then the two change places.
class Placing {
  public:
    Placing(const Change& change, const Places& places)
        : m_change(change), m_places(places), m_keep(new_folder(places.before(), change.pack.id)) {}
    Placing(const Placing&) = delete;
    Placing& operator=(const Placing&) = delete;
    ~Placing() {
        std::error_code ignored;
        if (!m_exchanged) fs::remove_all(m_keep, ignored);
        fs::remove(m_places.before(), ignored);  // only if it is empty
    }

    fs::path run() {
        const bool overlays = concerns_overlays();
        build(content(), m_places.content(), false);
        core::write_file(content() / m_places.ledger().filename(), m_change.ledger);
        if (overlays) build(this->overlays(), m_places.overlays(), true);
        if (overlays) core::exchange_folders(this->overlays(), m_places.overlays());
        m_exchanged = true;
        try {
            core::exchange_folders(content(), m_places.content());
        } catch (const core::Error&) {
            if (overlays) core::exchange_folders(this->overlays(), m_places.overlays());
            m_exchanged = false;
            throw;
        }
        return thinned_out();
    }

  private:
    static fs::path new_folder(const fs::path& above, const std::string& id) {
        constexpr int most_folders = 10'000;
        std::error_code failed;
        fs::create_directories(above, failed);
        for (int number = 1; number < most_folders && !failed; ++number) {
            fs::path folder = above / (id + '-' + std::to_string(number));
            if (fs::create_directory(folder, failed)) return folder;
        }
        throw core::Error("no folder can be made in '" + core::to_utf8(above) + "'",
                          "Check that it may be written to and that the disk is not full.");
    }

    fs::path content() const { return m_keep / m_places.content().filename(); }
    fs::path overlays() const { return m_keep / m_places.overlays().filename(); }

    bool concerns_overlays() const {
        return m_change.pack.has_overlays() ||
               std::any_of(m_change.taken_away.begin(), m_change.taken_away.end(), is_overlay);
    }

    void build(const fs::path& fresh, const fs::path& old, bool overlays_part) const {
        copy_folder(old, fresh);
        for (const std::string& path : m_change.taken_away)
            if (is_overlay(path) == overlays_part) remove_with_folders(fresh / below_root(path), fresh);
        for (const PackedFile& file : m_change.pack.files) {
            if (is_overlay(file.path) != overlays_part) continue;
            const fs::path place = fresh / below_root(file.path);
            fs::create_directories(place.parent_path());
            core::write_file(place, file.content);
        }
    }

    /// The change is made: what goes wrong with the old files from here on leaves too many of them.
    fs::path thinned_out() const {
        std::error_code ignored;
        fs::remove(content() / m_places.ledger().filename(), ignored);
        try {
            keep_what_changed(content(), m_places.content());
            keep_what_changed(overlays(), m_places.overlays());
        } catch (const std::exception&) {
            return m_keep;
        }
        if (!fs::is_empty(m_keep, ignored)) return m_keep;
        fs::remove(m_keep, ignored);
        return {};
    }

    const Change& m_change;
    const Places& m_places;
    const fs::path m_keep;
    bool m_exchanged = false;  ///< What is kept is no longer ours to delete.
};

}  // namespace

fs::path place_of(const std::string& path, const Places& places) {
    return (is_overlay(path) ? places.overlays() : places.content()) / below_root(path);
}

fs::path put_in_place(const Change& change, const Places& places) {
    refuse_link(places.content());
    refuse_link(places.overlays());
    try {
        return Placing(change, places).run();
    } catch (const fs::filesystem_error& error) {
        throw core::Error(std::string("the pack cannot be put in place: ") + error.what(),
                          "Check that the data folder may be written to and that the disk is not full.");
    }
}

}  // namespace frontdesk::packs
