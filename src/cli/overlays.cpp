#include "cli/overlays.h"

#include <ostream>

namespace frontdesk::cli {

namespace {

void print_list(std::ostream& out, const char* what, const std::vector<std::string>& names,
                const char*& separator) {
    if (names.empty()) return;
    out << separator << what;
    separator = "; ";
    for (std::size_t i = 0; i < names.size(); ++i) out << (i == 0 ? " " : ", ") << names[i];
}

json::Value list_json(const std::vector<std::string>& names) {
    json::Value list{json::Array{}};
    for (const std::string& name : names) list.push(name);
    return list;
}

}  // namespace

void print_overlay(std::ostream& out, const phrasing::OverlayInfo& overlay) {
    out << "overlay " << overlay.id << ' ' << overlay.version;
    const char* separator = ": ";
    print_list(out, "adds", overlay.added, separator);
    print_list(out, "changes", overlay.changed, separator);
    print_list(out, "switches off", overlay.switched_off, separator);
    out << " (" << overlay.path << ")\n";
}

json::Value to_json(const phrasing::OverlayInfo& overlay) {
    json::Value object;
    object.set("overlay", overlay.id);
    object.set("version", overlay.version);
    object.set("title", overlay.title);
    object.set("path", overlay.path);
    object.set("adds", list_json(overlay.added));
    object.set("changes", list_json(overlay.changed));
    object.set("switches_off", list_json(overlay.switched_off));
    return object;
}

}  // namespace frontdesk::cli
