#include "authoring/import_phrases.h"

#include <iostream>

#include "app/rule_pack.h"
#include "cli/command.h"
#include "cli/problems.h"
#include "core/error.h"
#include "core/file.h"
#include "json/value.h"

namespace frontdesk::cli {

namespace {

namespace fs = std::filesystem;

/// The name of the file without its ending, in the letters that an id may have.
std::string id_of(const fs::path& out) {
    std::string id;
    for (const char c : core::to_utf8(out.stem())) {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        if (plain) id += c;
    }
    return id.empty() ? "company" : id;
}

fs::path checked_out(const ImportOptions& options) {
    fs::path out = core::path_from_utf8(options.out);
    if (out.extension() != ".json")
        throw core::Error("'" + options.out + "' does not end in .json", "Name a file that does.");
    if (!options.replace && fs::exists(out)) {
        throw core::Error("'" + options.out + "' is there already and may have been worked on by hand",
                          "Name another file, or give --replace.");
    }
    return out;
}

void print_json(const authoring::Imported& done, const std::string& format, const ImportOptions& options) {
    json::Value object;
    object.set("out", options.out);
    object.set("read_as", format);
    object.set("rows", done.rows);
    object.set("phrases", done.phrases);
    object.set("new_rules", done.new_rules);
    object.set("changed_rules", done.changed_rules);
    object.set("to_look_at", static_cast<std::int64_t>(done.report.size()));
    std::cout << json::write(object) << '\n';
}

}  // namespace

int import_phrases(const ImportOptions& options, const Folders& folders) {
    const fs::path out = checked_out(options);
    const tables::Table table = tables::read_table(core::path_from_utf8(options.table));
    const phrasing::PackSource base = phrasing::read_pack_source(app::pack_folder(places_of(folders)));
    const authoring::Imported done = authoring::import_phrases(table, options.table, base, id_of(out));
    core::write_file(out, done.overlay);
    if (options.json) {
        print_problems(std::cout, done.report, true);
        print_json(done, table.format, options);
    } else {
        print_problems(std::cerr, done.report, false);
        std::cout << options.table << " (" << table.format << "): " << done.rows << " rows, " << done.phrases
                  << " phrases; " << done.new_rules << " new rules, " << done.changed_rules
                  << " changed; to look at: " << done.report.size() << "; written to " << options.out << '\n';
    }
    return done.report.empty() ? status_fine : status_found;
}

}  // namespace frontdesk::cli
