#include "packs/pack.h"

#include <algorithm>
#include <map>

#include "archive/sha256.h"
#include "archive/zip_reader.h"
#include "archive/zip_writer.h"
#include "packs/manifest.h"
#include "packs/path_rules.h"
#include "packs/refusal.h"

namespace frontdesk::packs {

namespace {

constexpr const char* make_again = "Have the pack made again with 'frontdesk pack'.";

/// Takes the bytes of one pack apart; every refusal names the pack and the entry.
class PackReader {
  public:
    PackReader(std::string_view bytes, const std::string& name)
        : m_name(name), m_archive(bytes, name, limits()) {}

    ContentPack run() {
        check_entries();
        const Manifest manifest = read_manifest(*m_archive.read(manifest_file), m_name + ": manifest.json");
        check_listing(manifest);
        ContentPack pack = manifest.head;
        for (const ManifestFile& file : manifest.files) pack.files.push_back({file.path, content(file)});
        std::sort(pack.files.begin(), pack.files.end(),
                  [](const PackedFile& left, const PackedFile& right) { return left.path < right.path; });
        return pack;
    }

  private:
    static archive::ZipLimits limits() {
        return {most_files + 1, most_bytes_a_file, most_bytes, most_packing_ratio};
    }

    [[noreturn]] void refuse(Refused reason, const std::string& entry, const std::string& what,
                             const char* way_out = make_again) const {
        throw PackError(reason, printable(entry), m_name + ": '" + printable(entry) + "' is refused: " + what,
                        way_out);
    }
    [[noreturn]] void refuse_path(const std::string& entry, const std::string& what) const {
        refuse(leads_out(entry) ? Refused::leads_out : Refused::bad_path, entry, what);
    }

    /// Names and kinds, before anything is unpacked.
    void check_entries() const {
        const std::vector<archive::ZipEntry>& entries = m_archive.entries();
        if (entries.empty() || entries[0].name != manifest_file) {
            throw PackError(Refused::no_pack, {},
                            m_name + " is no content pack: its first entry is not manifest.json",
                            "Name a file that 'frontdesk pack' made.");
        }
        PathSet paths;
        for (const archive::ZipEntry& entry : entries) {
            if (entry.kind == archive::ZipEntryKind::special)
                refuse(Refused::link, entry.name, "it is a link or a device, not a file");
            if (entry.kind == archive::ZipEntryKind::folder)
                refuse(Refused::folder, entry.name, "it is a folder; a pack lists files only");
            if (&entry == &entries[0]) continue;
            if (const std::string wrong = wrong_with_path(entry.name); !wrong.empty())
                refuse_path(entry.name, wrong);
            if (const std::string wrong = paths.add(entry.name); !wrong.empty())
                refuse_path(entry.name, wrong);
        }
    }

    /// The manifest and the entries must be the same files.
    void check_listing(const Manifest& manifest) const {
        PathSet listed;
        std::set<std::string> missing;
        for (const archive::ZipEntry& entry : m_archive.entries()) missing.insert(entry.name);
        missing.erase(manifest_file);
        for (const ManifestFile& file : manifest.files) {
            if (!listed.add(file.path).empty())
                refuse(Refused::wrong_listing, file.path, "the manifest lists it twice");
            if (missing.erase(file.path) == 0) {
                refuse(Refused::wrong_listing, file.path,
                       "the manifest lists it, but it is not in the archive");
            }
        }
        if (!missing.empty())
            refuse(Refused::wrong_listing, *missing.begin(), "it is in the archive, but not in the manifest");
        if (manifest.files.empty()) {
            throw PackError(Refused::empty, {}, m_name + ": the pack is empty",
                            "Pack a folder that has scenarios in it.");
        }
    }

    std::string content(const ManifestFile& file) {
        std::string content = *m_archive.read(file.path);
        if (content.size() != file.bytes) {
            refuse(Refused::changed, file.path,
                   "it has " + std::to_string(content.size()) + " bytes, the manifest says " +
                       std::to_string(file.bytes));
        }
        if (archive::sha256(content) != file.sha256) {
            refuse(Refused::changed, file.path,
                   "its checksum is not the one in the manifest: it was changed or damaged",
                   "Copy the file once more, or have the pack made again with 'frontdesk pack'.");
        }
        return content;
    }

    const std::string& m_name;
    archive::ZipReader m_archive;
};

Refused reason_of(archive::ZipError::Kind kind) {
    using Kind = archive::ZipError::Kind;
    switch (kind) {
        case Kind::too_many:
            return Refused::too_many_files;
        case Kind::too_large:
            return Refused::too_large;
        case Kind::too_tight:
            return Refused::packed_too_tight;
        case Kind::encrypted:
            return Refused::encrypted;
        case Kind::method:
            return Refused::packed_unusually;
        default:
            return Refused::damaged;
    }
}

}  // namespace

bool ContentPack::has_overlays() const {
    return std::any_of(files.begin(), files.end(), [](const PackedFile& file) {
        return file.path.starts_with(std::string(overlays_root) + '/');
    });
}

std::string write_content_pack(ContentPack pack) {
    std::sort(pack.files.begin(), pack.files.end(),
              [](const PackedFile& left, const PackedFile& right) { return left.path < right.path; });
    std::vector<archive::ZipFile> entries{{manifest_file, manifest_of(pack)}};
    for (PackedFile& file : pack.files) entries.push_back({std::move(file.path), std::move(file.content)});
    std::string bytes = archive::write_zip(entries);
    static_cast<void>(read_content_pack(bytes, "the new pack"));
    return bytes;
}

ContentPack read_content_pack(std::string_view bytes, const std::string& name) {
    if (bytes.size() > most_bytes) {
        throw PackError(Refused::too_large, {},
                        name + " is larger than " + std::to_string(most_bytes >> 20U) + " MiB",
                        "Check that this is the right file; a content pack is much smaller.");
    }
    if (!bytes.starts_with("PK")) {
        throw PackError(Refused::no_pack, {}, name + " is no content pack: it is not a zip archive",
                        "Name a file that 'frontdesk pack' made.");
    }
    try {
        return PackReader(bytes, name).run();
    } catch (const archive::ZipError& error) {
        throw PackError(reason_of(error.kind()), printable(error.entry()), error.what(), error.way_out());
    }
}

}  // namespace frontdesk::packs
