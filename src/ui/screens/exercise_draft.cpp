#include "ui/screens/exercise_draft.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace frontdesk::ui {

namespace {

template <typename Parts>
std::vector<std::string> ids_of(const Parts& parts) {
    std::vector<std::string> ids;
    ids.reserve(parts.size());
    for (const auto& part : parts) ids.push_back(part.id);
    return ids;
}

std::string unit_of(const exercise::Exercise& exercise) {
    const auto* number = std::get_if<exercise::Number>(&exercise);
    return number != nullptr ? number->unit : std::string();
}

/// The ids of the parts that an answer speaks of; of a number none.
std::vector<std::string> part_ids(const exercise::Exercise& exercise) {
    struct Ids {
        std::vector<std::string> operator()(const exercise::Single& e) const { return ids_of(e.options); }
        std::vector<std::string> operator()(const exercise::Multiple& e) const { return ids_of(e.options); }
        std::vector<std::string> operator()(const exercise::Order& e) const { return ids_of(e.items); }
        std::vector<std::string> operator()(const exercise::Sort& e) const { return ids_of(e.items); }
        std::vector<std::string> operator()(const exercise::Match& e) const { return ids_of(e.pairs); }
        std::vector<std::string> operator()(const exercise::Number&) const { return {}; }
    };
    return std::visit(Ids{}, exercise);
}

}  // namespace

ExerciseDraft::ExerciseDraft(app::FormFields& fields, const std::string& node,
                             const exercise::Exercise& exercise)
    : m_fields(fields), m_prefix(app::exercise_prefix(node)), m_exercise(exercise) {}

std::string ExerciseDraft::value(const std::string& part) const {
    const auto found = m_fields.find(key(part));
    return found == m_fields.end() ? std::string() : found->second;
}

bool ExerciseDraft::is_picked(const std::string& option) const {
    return !value(option).empty();
}

void ExerciseDraft::toggle(const std::string& option) {
    const bool was_picked = is_picked(option);
    if (kind_of(m_exercise) == exercise::Kind::single) forget();
    m_fields[key(option)] = was_picked ? "" : app::picked_value;
}

std::vector<std::string> ExerciseDraft::ordered() const {
    std::istringstream words(value(app::order_part));
    std::vector<std::string> items;
    for (std::string word; words >> word;) items.push_back(word);
    return items;
}

void ExerciseDraft::keep_order(const std::vector<std::string>& items) {
    std::string words;
    for (const std::string& item : items) words += (words.empty() ? "" : " ") + item;
    m_fields[key(app::order_part)] = words;
}

std::size_t ExerciseDraft::place_of(const std::string& item) const {
    const std::vector<std::string> items = ordered();
    const auto found = std::find(items.begin(), items.end(), item);
    return found == items.end() ? 0 : static_cast<std::size_t>(found - items.begin()) + 1;
}

void ExerciseDraft::tap(const std::string& item) {
    std::vector<std::string> items = ordered();
    const auto found = std::find(items.begin(), items.end(), item);
    if (found != items.end()) {
        items.erase(found);
        return keep_order(items);
    }
    items.push_back(item);
    keep_order(items);
}

std::string ExerciseDraft::left_of(const std::string& right) const {
    for (const std::string& left : part_ids(m_exercise))
        if (right_of(left) == right) return left;
    return {};
}

void ExerciseDraft::join(const std::string& left, const std::string& right) {
    const std::string holder = left_of(right);
    if (!holder.empty()) m_fields[key(holder)].clear();
    if (holder != left) m_fields[key(left)] = right;
}

std::string ExerciseDraft::next_left() const {
    for (const std::string& left : part_ids(m_exercise))
        if (right_of(left).empty()) return left;
    return {};
}

exercise::Answer ExerciseDraft::as_it_stands() const {
    const std::vector<std::string> ids = part_ids(m_exercise);
    switch (kind_of(m_exercise)) {
        case exercise::Kind::single:
        case exercise::Kind::multiple: {
            exercise::Picked answer;
            std::copy_if(ids.begin(), ids.end(), std::back_inserter(answer.options),
                         [&](const std::string& id) { return is_picked(id); });
            return answer;
        }
        case exercise::Kind::order:
            return exercise::Ordered{ordered()};
        case exercise::Kind::number:
            return exercise::Counted{
                exercise::typed_number(value(app::number_part), unit_of(m_exercise)).value_or(0)};
        case exercise::Kind::sort:
        case exercise::Kind::match:
            break;
    }
    std::map<std::string, std::string> given;
    for (const std::string& id : ids)
        if (!value(id).empty()) given[id] = value(id);
    if (kind_of(m_exercise) == exercise::Kind::sort) return exercise::Sorted{std::move(given)};
    return exercise::Matched{std::move(given)};
}

bool ExerciseDraft::counts_parts() const {
    const exercise::Kind kind = kind_of(m_exercise);
    return kind == exercise::Kind::order || kind == exercise::Kind::sort || kind == exercise::Kind::match;
}

std::size_t ExerciseDraft::missing() const {
    const std::vector<std::string> ids = part_ids(m_exercise);
    const auto is_open = [&](const std::string& id) { return value(id).empty(); };
    switch (kind_of(m_exercise)) {
        case exercise::Kind::single:
        case exercise::Kind::multiple:
            return std::all_of(ids.begin(), ids.end(), is_open) ? 1 : 0;
        case exercise::Kind::order:
            return ids.size() - std::min(ids.size(), ordered().size());
        case exercise::Kind::number:
            return exercise::typed_number(value(app::number_part), unit_of(m_exercise)) ? 0 : 1;
        case exercise::Kind::sort:
        case exercise::Kind::match:
            break;
    }
    return static_cast<std::size_t>(std::count_if(ids.begin(), ids.end(), is_open));
}

std::optional<exercise::Answer> ExerciseDraft::answer() const {
    if (missing() > 0) return std::nullopt;
    exercise::Answer answer = as_it_stands();
    if (exercise::objection(m_exercise, answer)) return std::nullopt;
    return answer;
}

void ExerciseDraft::forget() {
    for (auto field = m_fields.begin(); field != m_fields.end();) {
        field = field->first.starts_with(m_prefix) ? m_fields.erase(field) : std::next(field);
    }
}

bool forget_other_exercises(app::FormFields& fields, const std::string& node) {
    const std::string kept = app::exercise_prefix(node);
    return std::erase_if(fields, [&](const auto& field) {
               return field.first.starts_with(app::exercise_fields_prefix) && !field.first.starts_with(kept);
           }) > 0;
}

}  // namespace frontdesk::ui
