#include "app/content_packs_desk.h"

#include <algorithm>
#include <set>

#include "app/content_packs_lists.h"
#include "app/file_names.h"
#include "core/file.h"
#include "core/local_day.h"
#include "core/new_file.h"
#include "json/value.h"
#include "packs/check.h"
#include "packs/collect.h"
#include "packs/path_rules.h"
#include "packs/put_back.h"
#include "packs/unpack.h"

namespace frontdesk::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* pack_maker = "frontdesk " FRONTDESK_VERSION;

fs::path made_file(const fs::path& folder) {
    return folder / "made.json";
}

/// Whether the file belongs to what was ticked: itself, or lies in the folder of an overlay.
bool is_chosen(const std::string& path, const std::set<std::string>& items) {
    if (items.contains(path)) return true;
    const std::string root = std::string(packs::overlays_root) + '/';
    const std::size_t slash = path.find('/', root.size());
    return path.starts_with(root) && slash != std::string::npos && items.contains(path.substr(0, slash));
}

std::string made_text(const packs::ContentPack& pack) {
    json::Value root;
    root.set("id", pack.id);
    root.set("title", pack.title);
    root.set("version", pack.version);
    return json::write(root, json::Style::tidy);
}

}  // namespace

PackDesk::PackDesk(const Places& places, fs::path papers, PackState& state, const core::Clock& clock)
    : m_places(places), m_papers(std::move(papers)), m_state(state), m_clock(clock) {}

packs::Places PackDesk::pack_places() const {
    return {m_places.scenarios, m_places.data};
}

fs::path PackDesk::packs_folder() const {
    return m_places.data / "packs";
}

void PackDesk::look() {
    m_state.made.reset();
    m_state.not_packed.clear();
    m_state.folder = m_places.documents.empty() ? packs_folder() : m_papers;
    list_own();
    list_found();
    suggest_name();
    see_arrived(false);
}

void PackDesk::list_own() {
    m_state.own.clear();
    const packs::Source source = packs::source_in(pack_places());
    try {
        m_state.own = pack_items(packs::collect(source, {}).files);
    } catch (const core::Error&) {
        // With nothing there yet the list is empty. A file that cannot be packed is told of by what reads
        // content, and again when somebody packs.
        m_state.own = {};
    }
}

void PackDesk::list_found() {
    std::vector<fs::path> folders{packs_folder(), m_papers};
    folders.insert(folders.end(), m_places.pack_folders.begin(), m_places.pack_folders.end());
    m_state.found = find_packs(folders);
}

/// The same pack goes on one version later; the first one is called after the day.
void PackDesk::suggest_name() {
    const MadeBefore before = read_made(made_file(packs_folder()));
    m_state.title = before.title;
    m_state.id = before.id.empty() ? "pack-" + core::to_local_date(m_clock.now()) : before.id;
    m_state.version = before.version.empty() ? "1.0.0" : next_version(before.version);
}

fs::path PackDesk::place_for(const MakePack& deed) const {
    const std::string name = file_name({deed.title, deed.version}) + ".zip";
    if (deed.file.empty()) return m_state.folder / core::path_from_utf8(name);
    fs::path place = core::path_from_utf8(deed.file);
    std::error_code ignored;
    if (place.is_relative()) place = m_state.folder / place;
    if (fs::is_directory(place, ignored)) return place / core::path_from_utf8(name);
    if (place.extension() != ".zip") place += ".zip";
    return place;
}

void PackDesk::make(const MakePack& deed) {
    m_state.made.reset();
    m_state.not_packed.clear();
    packs::Collected collected = packs::collect(packs::source_in(pack_places()), {});
    const std::set<std::string> items(deed.items.begin(), deed.items.end());
    std::erase_if(collected.files,
                  [&](const packs::PackedFile& file) { return !is_chosen(file.path, items); });
    const packs::ContentPack pack{deed.id, deed.title, deed.version, pack_maker, std::move(collected.files)};
    const core::Problems problems = packs::check_content_pack(pack, pack_places());
    if (core::has_errors(problems)) {
        m_state.not_packed = problems;
        return;
    }
    std::error_code ignored;
    fs::create_directories(packs_folder(), ignored);
    const std::string bytes = packs::write_content_pack(pack);
    core::NewFile file(place_for(deed));
    file.write(bytes);
    m_state.made = MadePack{file.put_beside_others(), bytes.size(), pack.files.size()};
    core::write_file(made_file(packs_folder()), made_text(pack));
    suggest_name();
    list_found();
}

void PackDesk::review(const fs::path& file) {
    m_state.review.reset();
    const std::string bytes = core::read_file(file, packs::most_bytes + 1);
    PackReview review;
    review.file = file;
    review.bytes = bytes.size();
    review.pack = packs::read_content_pack(bytes, core::to_utf8(file.filename()));
    packs::UnpackRequest request{pack_places(), false, true};
    packs::Unpacked told;
    try {
        told = packs::unpack(review.pack, request);
    } catch (const packs::PackError& error) {
        if (error.reason() != packs::Refused::later_is_there) throw;
        request.older = true;
        told = packs::unpack(review.pack, request);
        review.goes_back = true;
    }
    review.is_here = told.was_there;
    review.version_before = told.version_before;
    review.lines = pack_lines(review.pack, told, pack_places());
    review.problems = std::move(told.problems);
    m_state.review = std::move(review);
}

void PackDesk::bring_in() {
    FRONTDESK_CHECK(m_state.review && m_state.review->can_be_brought_in());
    const packs::Places places = pack_places();
    const packs::Ledger before = packs::read_ledger(places.ledger());
    const packs::Unpacked done = packs::unpack(m_state.review->pack, {places, true, false});
    if (!done.done) {
        m_state.review->problems = done.problems;
        m_state.review->is_here = done.was_there;
        return;
    }
    packs::note_way_back(m_state.review->pack, done, before, places);
    m_state.review.reset();
    list_own();
    see_arrived(true);
}

std::vector<std::string> PackDesk::take_back() {
    const std::optional<packs::WayBack> way = packs::way_back(pack_places());
    m_state.arrived.reset();
    if (!way) {
        throw core::Error("what was there before is not kept any more",
                          "Bring in the earlier pack, or look into content-before in the data folder.");
    }
    const packs::PutBack done = packs::put_back(*way, pack_places());
    m_state.review.reset();
    list_own();
    return done.edited;
}

void PackDesk::see_arrived(bool is_fresh) {
    m_state.arrived.reset();
    const std::optional<packs::WayBack> way = packs::way_back(pack_places());
    if (!way) return;
    m_state.arrived = ArrivedPack{way->came.title, way->came.version, way->came.files.size(), is_fresh};
}

}  // namespace frontdesk::app
