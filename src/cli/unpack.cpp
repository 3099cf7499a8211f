#include "packs/unpack.h"

#include <iostream>

#include "cli/command.h"
#include "cli/problems.h"
#include "core/file.h"
#include "json/value.h"

namespace frontdesk::cli {

namespace {

json::Value list_of(const std::vector<std::string>& paths) {
    json::Value list{json::Array{}};
    for (const std::string& path : paths) list.push(path);
    return list;
}

void print_unpacked_json(const packs::ContentPack& pack, const packs::Unpacked& done) {
    json::Value object;
    object.set("unpacked", done.done);
    object.set("was_there", done.was_there);
    object.set("id", pack.id);
    object.set("title", pack.title);
    object.set("version", pack.version);
    object.set("version_before", done.version_before);
    object.set("added", list_of(done.added));
    object.set("replaced", list_of(done.replaced));
    object.set("taken_away", list_of(done.taken_away));
    object.set("kept_in", core::to_utf8(done.before));
    std::cout << json::write(object) << '\n';
}

void print_unpacked(const packs::ContentPack& pack, const packs::Unpacked& done) {
    std::cout << pack.id << ' ' << pack.version << " (" << pack.title << ")";
    if (done.was_there) {
        std::cout << " is there already\n";
        return;
    }
    if (!done.version_before.empty()) std::cout << ", before: " << done.version_before;
    std::cout << (done.done ? ": unpacked\n" : ": this would change\n");
    for (const std::string& path : done.added) std::cout << "  new        " << path << '\n';
    for (const std::string& path : done.replaced) std::cout << "  replaced   " << path << '\n';
    for (const std::string& path : done.taken_away) std::cout << "  taken away " << path << '\n';
    if (!done.before.empty())
        std::cout << "what was there before is kept in " << core::to_utf8(done.before) << '\n';
}

}  // namespace

int unpack_content(const UnpackOptions& options, const Folders& folders) {
    const std::string bytes = core::read_file(core::path_from_utf8(options.pack), packs::most_bytes);
    const packs::ContentPack pack = packs::read_content_pack(bytes, options.pack);
    const packs::Unpacked done =
        packs::unpack(pack, {{folders.scenarios, folders.data}, options.older, options.dry_run});
    print_problems(options.json ? std::cout : std::cerr, done.problems, options.json);
    const bool refused = core::has_errors(done.problems);
    if (options.json) {
        print_unpacked_json(pack, done);
    } else if (!refused) {
        print_unpacked(pack, done);
    }
    if (!refused) return status_fine;
    std::cerr << "frontdesk: the pack was not unpacked and nothing was changed. Whoever made it has to mend "
                 "what is listed as an error.\n";
    return status_found;
}

}  // namespace frontdesk::cli
