#include "packs/check.h"

#include <algorithm>
#include <set>

#include "core/error.h"
#include "core/file.h"
#include "core/random.h"
#include "core/time.h"
#include "curriculum/curriculum.h"
#include "packs/path_rules.h"
#include "phrasing/rule_sentences.h"
#include "scenario/library.h"
#include "scenario/summary_patterns.h"
#include "scenario/words.h"

namespace frontdesk::packs {

namespace {

namespace fs = std::filesystem;

/// A folder for trying things out, which goes away again.
class TrialFolder {
  public:
    TrialFolder() {
        core::Random random{static_cast<std::uint64_t>(core::SystemClock().now().ms) ^
                            reinterpret_cast<std::uintptr_t>(this)};
        std::error_code failed;
        const fs::path above = fs::temp_directory_path(failed);
        constexpr int most_tries = 100;
        for (int i = 0; i < most_tries && !failed; ++i) {
            m_path = above / ("frontdesk-pack-" + std::to_string(random.next()));
            if (!fs::create_directory(m_path, failed)) continue;
            fs::permissions(m_path, fs::perms::owner_all, failed);
            return;
        }
        throw core::Error("no folder can be made in '" + core::to_utf8(above) + "'",
                          "Check that there is room and that it may be written to.");
    }
    TrialFolder(const TrialFolder&) = delete;
    TrialFolder& operator=(const TrialFolder&) = delete;
    ~TrialFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    const fs::path& path() const { return m_path; }

  private:
    fs::path m_path;
};

/// Shipped content, the company's and the pack's in one folder: what comes later takes the place of what has
/// the same id, as when content is loaded.
class Trial {
  public:
    Trial(const ContentPack& pack, const Places& places, const std::vector<std::string>& gone)
        : m_pack(pack), m_places(places), m_gone(gone) {}

    core::Problems run() {
        try {
            lay_out();
        } catch (const fs::filesystem_error& error) {
            throw core::Error(std::string("the pack cannot be tried out: ") + error.what(),
                              "Check that the disk is not full.");
        }
        const auto engine = rule_pack();
        const scenario::Library library = scenario::load_library(content());
        take(library.problems);
        take(scenario::check_summaries(library.scenarios, engine));
        const auto curriculum = curriculum::load_curriculum(content(), library);
        take(curriculum.problems);
        for (const curriculum::Drill& drill : curriculum.drills)
            if (is_packed(drill.place)) take(curriculum::check_drill(drill, engine));
        for (const curriculum::ExamBlueprint& exam : curriculum.exams)
            if (is_packed(exam.place)) take(curriculum::check_exam(exam, engine));
        return std::move(m_problems);
    }

  private:
    fs::path content() const { return m_folder.path() / content_root; }
    fs::path overlays() const { return m_folder.path() / overlays_root; }

    void lay_out() {
        fs::create_directories(content());
        fs::create_directories(overlays());
        if (fs::exists(m_places.shipped / "standard.json"))
            fs::copy_file(m_places.shipped / "standard.json", content() / "standard.json");
        for (const fs::path& layer : {m_places.shipped, m_places.content()}) {
            for (const std::string& folder : content_folders()) {
                for (const fs::path& file : core::json_files_in(layer / folder))
                    fs::copy_file(file, fresh_place(folder, file.filename()));
            }
        }
        if (fs::exists(m_places.overlays()))
            fs::copy(m_places.overlays(), overlays(), fs::copy_options::recursive);
        for (const std::string& path : m_gone) fs::remove(m_folder.path() / core::path_from_utf8(path));
        for (const PackedFile& file : m_pack.files) {
            fs::path place = m_folder.path() / core::path_from_utf8(file.path);
            if (file.path.starts_with(std::string(content_root) + '/'))
                place = fresh_place(core::to_utf8(place.parent_path().filename()), place.filename());
            fs::create_directories(place.parent_path());
            core::write_file(place, file.content);
        }
    }

    /// Where a content file goes; what has its id is gone then, in whichever track it was.
    fs::path fresh_place(const std::string& folder, const fs::path& name) const {
        const std::vector<std::string>& tracks = scenario::track_words();
        const bool is_track = std::find(tracks.begin(), tracks.end(), folder) != tracks.end();
        for (const std::string& track : tracks)
            if (is_track) fs::remove(content() / track / name);
        fs::create_directories(content() / folder);
        fs::remove(content() / folder / name);
        return content() / folder / name;
    }

    static std::vector<phrasing::PackSource> overlays_in(const fs::path& folder) {
        std::set<fs::path> places;
        std::error_code none;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder, none))
            if (entry.is_directory() || entry.path().extension() == ".json") places.insert(entry.path());
        std::vector<phrasing::PackSource> sources;
        sources.reserve(places.size());
        for (const fs::path& place : places) sources.push_back(phrasing::read_pack_source(place));
        return sources;
    }

    /// The rule pack with all overlays, its problems taken; sentences are tried only if the pack may have
    /// changed how they are judged.
    phrasing::Engine rule_pack() {
        const phrasing::PackSource base = phrasing::read_pack_source(m_places.shipped / "phrasings");
        const std::vector<phrasing::PackSource> sources = overlays_in(overlays());
        phrasing::Engine::Loaded loaded = phrasing::Engine::load(base, sources);
        take(loaded.problems);
        if (m_pack.has_overlays())
            take_sentences(base, phrasing::check_sentences(base, sources, loaded.engine));
        return std::move(loaded.engine);
    }

    /// An overlay may also break sentences of the pack below it, which were kept before.
    void take_sentences(const phrasing::PackSource& base, const core::Problems& broken) {
        take(broken);
        std::set<std::string> known;
        for (const core::Problem& problem : m_problems) known.insert(problem.message);
        const bool elsewhere = std::any_of(broken.begin(), broken.end(), [&](const core::Problem& problem) {
            return !known.contains(problem.message);
        });
        if (!elsewhere) return;
        const std::vector<phrasing::PackSource> sources = overlays_in(m_places.overlays());
        const phrasing::Engine before = phrasing::Engine::load(base, sources).engine;
        for (const core::Problem& problem : phrasing::check_sentences(base, sources, before))
            known.insert(problem.message);
        for (const core::Problem& problem : broken)
            if (!known.contains(problem.message)) m_problems.push_back(problem);
    }

    /// The path in the pack of a file that lies here; empty if it is no file of the pack. An overlay that is
    /// a folder may be wrong as a whole, or for a file that it does not have.
    std::string packed_path(const core::Place& place) const {
        const std::string root = core::to_utf8(m_folder.path()) + '/';
        if (!place.file.starts_with(root)) return {};
        std::string path = place.file.substr(root.size());
        const std::size_t name = path.find('/') + 1;
        const bool in_folder = m_paths.contains(path.substr(0, path.find('/', name)) + '/');
        return m_paths.contains(path) || in_folder ? path : std::string();
    }
    bool is_packed(const core::Place& place) const { return !packed_path(place).empty(); }

    /// Keeps what is about the files of the pack; what was wrong here before is not the pack's fault.
    void take(const core::Problems& problems) {
        for (core::Problem problem : problems) {
            problem.place.file = packed_path(problem.place);
            if (problem.place.file.empty()) continue;
            // The standard is the shipped one: a company may well teach what it does not name.
            if (problem.code == "CU020") problem.level = core::Level::warning;
            m_problems.push_back(std::move(problem));
        }
    }

    /// Those of the files, and those of overlays that are folders with '/' at the end.
    static std::set<std::string> paths_of(const ContentPack& pack) {
        const std::string root = std::string(overlays_root) + '/';
        std::set<std::string> paths;
        for (const PackedFile& file : pack.files) {
            paths.insert(file.path);
            const std::size_t slash = file.path.find('/', root.size());
            if (file.path.starts_with(root) && slash != std::string::npos)
                paths.insert(file.path.substr(0, slash + 1));
        }
        return paths;
    }

    const ContentPack& m_pack;
    const Places& m_places;
    const std::vector<std::string>& m_gone;
    const std::set<std::string> m_paths = paths_of(m_pack);
    const TrialFolder m_folder;
    core::Problems m_problems;
};

}  // namespace

core::Problems check_content_pack(const ContentPack& pack, const Places& places,
                                  const std::vector<std::string>& gone) {
    return Trial(pack, places, gone).run();
}

}  // namespace frontdesk::packs
