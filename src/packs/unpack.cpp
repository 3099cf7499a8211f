#include "packs/unpack.h"

#include <algorithm>
#include <optional>
#include <set>

#include "archive/sha256.h"
#include "core/file.h"
#include "packs/check.h"
#include "packs/ledger.h"
#include "packs/path_rules.h"
#include "packs/placing.h"
#include "packs/refusal.h"
#include "phrasing/pack_version.h"
#include "scenario/words.h"

namespace frontdesk::packs {

namespace {

namespace fs = std::filesystem;

/// What lies there now; nothing if there is no file.
std::optional<std::string> content_at(const fs::path& place) {
    std::error_code unknown;
    if (!fs::exists(fs::symlink_status(place, unknown))) return std::nullopt;
    return core::read_file(place);
}

class Unpacking {
  public:
    Unpacking(const ContentPack& pack, const UnpackRequest& request)
        : m_pack(pack), m_request(request), m_ledger(read_ledger(request.places.ledger())) {
        for (const PackedFile& file : pack.files) m_packed.insert(file.path);
    }

    Unpacked run() {
        const UnpackedPack* before = m_ledger.find(m_pack.id);
        const UnpackedPack coming = told_of(m_pack);
        if (before != nullptr) refuse_going_back(*before, coming);
        compare();
        if (before != nullptr) find_left_behind(*before);
        find_same_ids();
        const bool nothing = m_done.added.empty() && m_done.replaced.empty() && m_done.taken_away.empty();
        m_done.was_there = nothing && before != nullptr && before->fingerprint == coming.fingerprint;
        if (m_done.was_there) return m_done;
        m_done.problems = check_content_pack(m_pack, m_request.places, m_done.taken_away);
        if (core::has_errors(m_done.problems) || m_request.dry_run) return m_done;
        m_ledger.note(coming);
        m_done.before = put_in_place({m_pack, m_done.taken_away, ledger_text(m_ledger)}, m_request.places);
        m_done.done = true;
        return m_done;
    }

  private:
    void refuse_going_back(const UnpackedPack& before, const UnpackedPack& coming) {
        m_done.version_before = before.version;
        const auto order = phrasing::compare_versions(m_pack.version, before.version);
        const std::string there = "version " + before.version + " of the pack '" + m_pack.id + "'";
        if (order < 0 && !m_request.older) {
            throw PackError(Refused::later_is_there, before.version,
                            there + " was unpacked here, which is later than " + m_pack.version,
                            "Unpack a later one, or give --older to go back.");
        }
        if (order == 0 && before.fingerprint != coming.fingerprint) {
            throw PackError(Refused::other_content, before.version,
                            there + " was unpacked here with other content",
                            "Have the pack made again with a later version: one version is one content.");
        }
    }

    void compare() {
        for (const PackedFile& file : m_pack.files) {
            const auto there = content_at(place_of(file.path, m_request.places));
            if (!there) {
                m_done.added.push_back(file.path);
            } else if (*there != file.content) {
                m_done.replaced.push_back(file.path);
            }
        }
    }

    /// What the version before brought and this one does not, unless somebody has worked on it or another
    /// pack has brought it too. The list is a file that anybody may have edited.
    void find_left_behind(const UnpackedPack& before) {
        for (const auto& [path, checksum] : before.files) {
            if (m_packed.contains(path) || !wrong_with_path(path).empty() || is_of_another_pack(path))
                continue;
            const auto there = content_at(place_of(path, m_request.places));
            if (there && archive::sha256(*there) == checksum) m_done.taken_away.push_back(path);
        }
    }

    bool is_of_another_pack(const std::string& path) const {
        return std::any_of(m_ledger.packs.begin(), m_ledger.packs.end(), [&](const UnpackedPack& other) {
            return other.id != m_pack.id && other.files.contains(path);
        });
    }

    /// A scenario that comes into another track than the one where its id is taken.
    void find_same_ids() {
        std::set<std::string> gone(m_done.taken_away.begin(), m_done.taken_away.end());
        for (const PackedFile& file : m_pack.files) {
            for (const std::string& track : scenario::track_words()) {
                const std::string other =
                    std::string(content_root) + '/' + track + '/' + id_of_path(file.path) + ".json";
                if (!is_scenario(file.path) || m_packed.contains(other)) continue;
                if (content_at(place_of(other, m_request.places))) gone.insert(other);
            }
        }
        m_done.taken_away.assign(gone.begin(), gone.end());
    }

    static bool is_scenario(const std::string& path) {
        return std::any_of(scenario::track_words().begin(), scenario::track_words().end(),
                           [&](const std::string& track) {
                               return path.starts_with(std::string(content_root) + '/' + track + '/');
                           });
    }

    const ContentPack& m_pack;
    const UnpackRequest& m_request;
    Ledger m_ledger;
    std::set<std::string> m_packed;
    Unpacked m_done;
};

}  // namespace

Unpacked unpack(const ContentPack& pack, const UnpackRequest& request) {
    return Unpacking(pack, request).run();
}

}  // namespace frontdesk::packs
