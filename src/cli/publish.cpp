#include "authoring/publish.h"

#include <iostream>

#include "app/rule_pack.h"
#include "cli/command.h"
#include "cli/problems.h"
#include "core/file.h"
#include "json/value.h"

namespace frontdesk::cli {

namespace {

void print_json(const authoring::Publication& done, const PublishOptions& options) {
    json::Value object;
    object.set("published", done.published);
    if (done.published) {
        object.set("id", done.id);
        object.set("version", done.version);
        object.set("out", options.out);
        object.set("was_there", done.was_there);
    }
    std::cout << json::write(object) << '\n';
}

}  // namespace

int publish(const PublishOptions& options, const Folders& folders) {
    authoring::PublishRequest request;
    request.pack = core::path_from_utf8(options.pack);
    request.base = app::pack_folder(places_of(folders));
    request.out = core::path_from_utf8(options.out);
    if (!options.version.empty()) request.version = options.version;
    const authoring::Publication done = authoring::publish(request);
    print_problems(std::cout, done.problems, options.json);
    if (options.json) {
        print_json(done, options);
    } else if (done.published) {
        std::cout << done.id << ' ' << done.version
                  << (done.was_there ? " is there already: " : " published: ") << options.out << '\n';
    }
    if (done.published) return status_fine;
    std::cerr << "frontdesk: the pack was not published. Mend what is listed as an error.\n";
    return status_found;
}

}  // namespace frontdesk::cli
