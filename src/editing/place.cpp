#include "editing/place.h"

#include <tuple>
#include <utility>

namespace frontdesk::editing {

namespace {

bool is_before(const json::Position& left, const json::Position& right) {
    return std::tie(left.line, left.column) < std::tie(right.line, right.column);
}

class PlaceSearch {
  public:
    explicit PlaceSearch(const json::Position& place) : m_place(place) {}

    Path run(const json::Value& root) {
        look_at(root.position);
        walk(root);
        return std::move(m_found);
    }

  private:
    /// The later of two that begin before the place is the nearer one; of equals, the inner one.
    void look_at(const json::Position& begin) {
        if (begin.line == 0 || is_before(m_place, begin) || is_before(begin, m_best)) return;
        m_best = begin;
        m_found = m_path;
    }

    void walk(const json::Value& value) {
        if (const json::Object* object = value.as_object()) {
            for (const json::Member& member : *object) {
                m_path.push_back(member.key);
                look_at(member.key_position);
                look_at(member.value.position);
                walk(member.value);
                m_path.pop_back();
            }
        } else if (const json::Array* array = value.as_array()) {
            for (std::size_t i = 0; i < array->size(); ++i) {
                m_path.push_back(std::to_string(i));
                look_at((*array)[i].position);
                walk((*array)[i]);
                m_path.pop_back();
            }
        }
    }

    json::Position m_place, m_best;
    Path m_path, m_found;
};

}  // namespace

Path path_at(const json::Value& root, const json::Position& place) {
    if (place.line == 0) return {};
    return PlaceSearch(place).run(root);
}

std::optional<json::Value> with_moved(const json::Value& root, const Path& list, std::size_t from,
                                      std::size_t to) {
    const json::Value* found = find_at(root, list);
    if (found == nullptr || found->as_array() == nullptr) return std::nullopt;
    const json::Array& elements = *found->as_array();
    if (from >= elements.size() || to >= elements.size() || from == to) return std::nullopt;
    const json::Value moved = elements[from];
    Path path = list;
    path.push_back(std::to_string(from));
    const auto less = without(root, path);
    return less ? with_element(*less, list, to, moved) : std::nullopt;
}

}  // namespace frontdesk::editing
