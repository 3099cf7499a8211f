#include "exercise/check.h"

#include <algorithm>
#include <set>

#include "exercise/read.h"

namespace frontdesk::exercise {

namespace {

using Ids = std::vector<std::string>;

constexpr ProblemCode codes[] = {
    {"EX008", "exercises: an id that is not written in lower-case letters, digits and '-'"},
    {"EX010", "exercises: too few or too many options, items, bins or pairs"},
    {"EX011", "exercises: an id that is given twice"},
    {"EX012", "exercises: two texts that read the same"},
    {"EX013", "exercises: a single choice without exactly one right option"},
    {"EX014", "exercises: a multiple choice in which everything is right or everything wrong"},
    {"EX015", "exercises: an item or bin that does not exist"},
    {"EX016", "exercises: loose items that do not stand side by side"},
    {"EX017", "exercises: loose items that leave no order"},
    {"EX018", "exercises: a bin into which nothing belongs (warning)"},
};

struct Range {
    std::size_t least;
    std::size_t most;
};

constexpr Range options_range{2, 8};
constexpr Range order_range{3, 12};
constexpr Range bins_range{2, 6};
constexpr Range sort_range{2, 20};
constexpr Range pairs_range{3, 10};

/// Where the exercise stands, for the checks below.
struct Checker {
    const json::ObjectReader& reader;
    json::Sink sink;

    explicit Checker(const json::ObjectReader& read)
        : reader(read), sink{read.sink().problems, read.sink().file, "EX"} {}

    /// Of `field` in the element `index` of the list `key`, or as near as there is.
    json::Position place(const std::string& key, std::size_t index, const std::string& field = {}) const {
        const json::Value* list = reader.peek(key);
        if (list == nullptr || list->as_array() == nullptr || index >= list->as_array()->size()) {
            return reader.position_of(key);
        }
        const json::Value& element = (*list->as_array())[index];
        const json::Value* value = field.empty() ? nullptr : element.find(field);
        return value == nullptr ? element.position : value->position;
    }

    void count(const std::string& key, std::size_t number, Range range) const {
        if (number >= range.least && number <= range.most) return;
        sink.error(reader.position_of(key), "010",
                   "'" + key + "' of " + reader.what() + " has " + std::to_string(number) + ", outside " +
                       std::to_string(range.least) + " to " + std::to_string(range.most),
                   number < range.least ? "add some" : "take some away, or make two exercises of it");
    }

    /// No two of the things in `key` have the same `field`.
    template <typename Thing>
    void differ(const std::string& key, const std::vector<Thing>& things, const std::string& field,
                std::string Thing::*text) const {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < things.size(); ++i) {
            if (seen.insert(things[i].*text).second) continue;
            same(place(key, i, field), field, things[i].*text);
        }
    }

    void same(const json::Position& position, const std::string& field, const std::string& text) const {
        const std::string told = "'" + text + "' stands twice in " + reader.what();
        if (field == "id") {
            sink.error(position, "011", told, "give every thing an id of its own");
        } else {
            sink.error(position, "012", told, "word one of them so that they can be told apart");
        }
    }

    template <typename Thing>
    Ids ids(const std::vector<Thing>& things) const {
        Ids found;
        for (const Thing& thing : things) found.push_back(thing.id);
        return found;
    }

    void exists(const json::Position& position, const char* thing, const std::string& id,
                const Ids& known) const {
        if (std::find(known.begin(), known.end(), id) != known.end()) return;
        const std::string near = core::nearest(id, known);
        sink.error(position, "015", reader.what() + " has no " + thing + " '" + id + "'",
                   near.empty() ? "write one of its ids" : "write '" + near + "' if that is meant");
    }
};

struct Sense {
    Checker check;

    std::ptrdiff_t options(const std::vector<Option>& list) const {
        check.count("options", list.size(), options_range);
        check.differ("options", list, "id", &Option::id);
        check.differ("options", list, "text", &Option::text);
        return std::count_if(list.begin(), list.end(), [](const Option& option) { return option.right; });
    }

    void operator()(const Single& single) const {
        const auto right = options(single.options);
        if (right == 1) return;
        check.sink.error(check.reader.position_of("options"), "013",
                         check.reader.what() + " has " + std::to_string(right) + " right options",
                         right == 0 ? "mark the right one with \"right\": true"
                                    : "leave one right, or make it of the kind 'multiple'");
    }

    void operator()(const Multiple& multiple) const {
        const auto right = options(multiple.options);
        const bool all = right == static_cast<std::ptrdiff_t>(multiple.options.size());
        if (right > 0 && !all) return;
        check.sink.error(check.reader.position_of("options"), "014",
                         check.reader.what() + (all ? " has no wrong option" : " has no right option"),
                         all ? "add an option that is wrong" : "mark the right ones with \"right\": true");
    }

    void operator()(const Order& order) const {
        check.count("items", order.items.size(), order_range);
        check.differ("items", order.items, "id", &Item::id);
        check.differ("items", order.items, "text", &Item::text);
        const Ids known = check.ids(order.items);
        Ids named;
        for (std::size_t i = 0; i < order.loose.size(); ++i) {
            for (const std::string& id : order.loose[i]) {
                check.exists(check.place("loose", i), "item", id, known);
                named.push_back(id);
            }
            side_by_side(order.loose[i], known, check.place("loose", i));
        }
        std::sort(named.begin(), named.end());
        const auto twice = std::adjacent_find(named.begin(), named.end());
        if (twice != named.end()) check.same(check.reader.position_of("loose"), "id", *twice);
    }

    void side_by_side(const Ids& group, const Ids& known, const json::Position& position) const {
        std::set<std::size_t> places;
        for (const std::string& id : group) {
            const auto found = std::find(known.begin(), known.end(), id);
            if (found == known.end()) return;
            places.insert(static_cast<std::size_t>(found - known.begin()));
        }
        if (!places.empty() && *places.rbegin() - *places.begin() >= places.size()) {
            check.sink.error(position, "016", "loose items do not stand side by side in 'items'",
                             "move them together, or let one of them keep its place");
        }
        if (places.size() == known.size()) {
            check.sink.error(position, "017", "the order of no item matters any more",
                             "take the items whose place is fixed out of the group");
        }
    }

    void operator()(const Sort& sort) const {
        check.count("bins", sort.bins.size(), bins_range);
        check.count("items", sort.items.size(), sort_range);
        check.differ("bins", sort.bins, "id", &Bin::id);
        check.differ("bins", sort.bins, "label", &Bin::label);
        check.differ("items", sort.items, "id", &BinItem::id);
        check.differ("items", sort.items, "text", &BinItem::text);
        const Ids bins = check.ids(sort.bins);
        std::set<std::string> used;
        const std::size_t before = check.sink.problems.size();
        for (std::size_t i = 0; i < sort.items.size(); ++i) {
            check.exists(check.place("items", i, "bin"), "bin", sort.items[i].bin, bins);
            used.insert(sort.items[i].bin);
        }
        if (check.sink.problems.size() > before) return;  // the bin that was meant would look idle
        for (std::size_t i = 0; i < bins.size(); ++i) {
            if (used.contains(bins[i])) continue;
            check.sink.warning(check.place("bins", i), "018",
                               "nothing belongs into the bin '" + bins[i] + "'",
                               "add an item that does, or take the bin away");
        }
    }

    void operator()(const Match& match) const {
        check.count("pairs", match.pairs.size(), pairs_range);
        check.differ("pairs", match.pairs, "id", &Pair::id);
        check.differ("pairs", match.pairs, "left", &Pair::left);
        check.differ("pairs", match.pairs, "right", &Pair::right);
        std::set<std::string> rights;
        std::set<std::string> ids;
        for (const Pair& pair : match.pairs) {
            rights.insert(pair.right);
            ids.insert(pair.id);
        }
        for (std::size_t i = 0; i < match.spare.size(); ++i) {
            if (!rights.insert(match.spare[i]).second) {
                check.same(check.place("spare", i), "spare", match.spare[i]);
            }
            if (!ids.insert(spare_id(i)).second) {
                check.same(check.reader.position_of("pairs"), "id", spare_id(i));
            }
        }
    }

    void operator()(const Number&) const {}
};

}  // namespace

void check_id(const json::ObjectReader& reader, const std::string& id) {
    constexpr std::size_t most_shown = 60;
    if (json::is_name(id)) return;
    Checker(reader).sink.error(reader.position_of("id"), "008",
                               "the id '" + id.substr(0, most_shown) + "' is no name", json::name_way_out);
}

void check_sense(const json::ObjectReader& reader, const Exercise& exercise) {
    std::visit(Sense{Checker(reader)}, exercise);
}

std::span<const ProblemCode> problem_codes() {
    return codes;
}

}  // namespace frontdesk::exercise
