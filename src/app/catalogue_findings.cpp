#include <algorithm>
#include <array>

#include "app/catalogue_desk.h"
#include "editing/place.h"

// Where in a part a problem stands: the readers tell lines, the screen wants fields.
namespace frontdesk::app {

namespace {

using editing::Path;

/// What stands between the first two single quotes; a text may have some of its own.
std::string first_quoted(const std::string& message) {
    const std::size_t begin = message.find('\'');
    const std::size_t end = begin == std::string::npos ? begin : message.find('\'', begin + 1);
    return end == std::string::npos ? std::string() : message.substr(begin + 1, end - begin - 1);
}

/// Problems that are told at the id of a piece or at another key, and the key that they are about.
struct ToldElsewhere {
    const char* code;
    const char* key;
};

constexpr std::array told_elsewhere{
    ToldElsewhere{"CU012", "source"},    ToldElsewhere{"CU012", "sources"},
    ToldElsewhere{"CU020", "source"},    ToldElsewhere{"CU020", "sources"},
    ToldElsewhere{"CU014", "bad"},       ToldElsewhere{"CU015", "models"},
    ToldElsewhere{"CU016", "models"},    ToldElsewhere{"CU019", "draw"},
    ToldElsewhere{"CU013", "without"},   ToldElsewhere{"CU013", "fatal_rules"},
    ToldElsewhere{"CU017", "situations"}};

/// The element of a list of texts that a message quotes.
Path of_quoted_text(const json::Value& tree, Path list, const std::string& message) {
    const json::Value* found = editing::find_at(tree, list);
    if (found == nullptr || found->as_array() == nullptr) return list;
    for (std::size_t i = 0; i < found->as_array()->size(); ++i) {
        const std::string* text = (*found->as_array())[i].as_string();
        if (text == nullptr || text->empty() || message.find(*text) == std::string::npos) continue;
        list.push_back(std::to_string(i));
        return list;
    }
    return list;
}

}  // namespace

Path path_of_problem(const json::Value& tree, const core::Problem& problem) {
    Path path = editing::path_at(tree, {problem.place.line, problem.place.column});
    const json::Value* there = editing::find_at(tree, path);
    if (there != nullptr && there->as_object() != nullptr) {
        // A missing key is told at its object.
        const std::string key = first_quoted(problem.message);
        if (problem.code.ends_with("002") && !key.empty()) path.push_back(key);
        return path;
    }
    if (path.empty()) return path;
    const Path object(path.begin(), path.end() - 1);
    for (const ToldElsewhere& one : told_elsewhere) {
        Path other = object;
        other.emplace_back(one.key);
        if (problem.code != one.code || editing::find_at(tree, other) == nullptr) continue;
        return of_quoted_text(tree, other, problem.message);
    }
    return path;
}

}  // namespace frontdesk::app
