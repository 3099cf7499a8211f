#include <iostream>

#include "cli/command.h"
#include "cli/problems.h"
#include "core/error.h"
#include "core/file.h"
#include "core/new_file.h"
#include "json/reader.h"
#include "json/value.h"
#include "packs/check.h"
#include "packs/collect.h"
#include "phrasing/pack_version.h"

namespace frontdesk::cli {

namespace {

namespace fs = std::filesystem;

fs::path checked_place(const PackOptions& options) {
    fs::path place = free_place(options.out, options.replace);
    if (place.extension() != ".zip")
        throw core::Error("'" + options.out + "' does not end in .zip", "Name a file that does.");
    return place;
}

void check_head(const PackOptions& options) {
    if (!json::is_name(options.id)) {
        throw core::Error("'" + options.id + "' is no id of a pack",
                          "Use at most 60 lower-case letters, digits and '-', as in 'acme-desk'.");
    }
    if (options.title.empty()) throw core::Error("the pack has no title", "Give one with --title.");
    if (!phrasing::is_version(options.version)) {
        throw core::Error("'" + options.version + "' is no version",
                          "Write numbers with points, as in 1.2.0.");
    }
}

void print_packed(const packs::ContentPack& pack, const packs::Collected& collected,
                  const PackOptions& options) {
    for (const std::string& file : collected.left_out)
        std::cerr << "frontdesk: left out, because packs have no files there: " << file << '\n';
    if (!options.json) {
        std::cout << pack.id << ' ' << pack.version << ": " << collected.files.size()
                  << " files packed: " << options.out << '\n';
        return;
    }
    json::Value object, left_out{json::Array{}};
    for (const std::string& file : collected.left_out) left_out.push(file);
    object.set("packed", true);
    object.set("id", pack.id);
    object.set("version", pack.version);
    object.set("files", static_cast<std::int64_t>(collected.files.size()));
    object.set("left_out", std::move(left_out));
    object.set("out", options.out);
    std::cout << json::write(object) << '\n';
}

}  // namespace

int pack_content(const PackOptions& options, const Folders& folders) {
    check_head(options);
    const fs::path place = checked_place(options);
    const packs::Places places{folders.scenarios, folders.data};
    const packs::Source source = options.from.empty() ? packs::source_in(places)
                                                      : packs::source_in(core::path_from_utf8(options.from));
    const packs::Collected collected = packs::collect(source, options.only);
    const packs::ContentPack pack{options.id, options.title, options.version, "frontdesk " FRONTDESK_VERSION,
                                  collected.files};
    const core::Problems problems = packs::check_content_pack(pack, places);
    print_problems(options.json ? std::cout : std::cerr, problems, options.json);
    if (core::has_errors(problems)) {
        std::cerr << "frontdesk: nothing was packed. Mend what is listed as an error.\n";
        return status_found;
    }
    core::NewFile file(place);
    file.write(packs::write_content_pack(pack));
    file.replace();
    print_packed(pack, collected, options);
    return status_fine;
}

}  // namespace frontdesk::cli
