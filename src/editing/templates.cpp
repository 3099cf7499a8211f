#include "editing/templates.h"

#include <algorithm>

#include "core/file.h"
#include "editing/document.h"

namespace frontdesk::editing {

std::vector<Template> templates_in(const std::filesystem::path& scenarios) {
    std::vector<Template> all;
    for (const std::filesystem::path& file : core::json_files_in(scenarios / "templates")) {
        const Document document(core::read_file(file));
        all.push_back({core::to_utf8(file.stem()), text_at(document.tree(), {"title"}),
                       text_at(document.tree(), {"summary"}), file});
    }
    return all;
}

std::string as_new(const std::string& text, const std::string& id, const std::string& title) {
    Document document(text);
    document.set({"id"}, id);
    document.set({"title"}, title);
    document.remove({"version"});
    return document.text();
}

std::string free_id(const std::string& wanted, const std::vector<std::string>& taken) {
    std::string id = wanted;
    for (int number = 2; std::find(taken.begin(), taken.end(), id) != taken.end(); ++number) {
        id = wanted + "-" + std::to_string(number);
    }
    return id;
}

}  // namespace frontdesk::editing
