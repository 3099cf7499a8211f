#include "exercise/answer.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace frontdesk::exercise {

namespace {

using Ids = std::vector<std::string>;
using Found = std::optional<Objection>;

template <typename Things>
Ids ids_of(const Things& things) {
    Ids ids;
    for (const auto& thing : things) ids.push_back(thing.id);
    return ids;
}

bool contains(const Ids& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The first of `named` that is not among `known`, or that stands twice.
Found unknown_or_twice(const Ids& named, const Ids& known) {
    std::set<std::string> seen;
    for (const std::string& id : named) {
        if (!contains(known, id)) return Objection{Objection::Kind::unknown, id};
        if (!seen.insert(id).second) return Objection{Objection::Kind::twice, id};
    }
    return std::nullopt;
}

Found missing(const Ids& named, const Ids& known) {
    for (const std::string& id : known) {
        if (!contains(named, id)) return Objection{Objection::Kind::missing, id};
    }
    return std::nullopt;
}

Ids keys_of(const std::map<std::string, std::string>& map) {
    Ids keys;
    for (const auto& [key, value] : map) keys.push_back(key);
    return keys;
}

Ids rights_of(const Match& match) {
    Ids ids = ids_of(match.pairs);
    for (std::size_t i = 0; i < match.spare.size(); ++i) ids.push_back(spare_id(i));
    return ids;
}

Found check_picks(const std::vector<Option>& options, const Picked& picked) {
    if (picked.options.empty()) return Objection{Objection::Kind::nothing, {}};
    return unknown_or_twice(picked.options, ids_of(options));
}

/// One function per kind; an answer of another kind falls through to the last.
struct Check {
    Found operator()(const Single& single, const Picked& picked) const {
        if (Found found = check_picks(single.options, picked)) return found;
        if (picked.options.size() > 1) return Objection{Objection::Kind::too_many, picked.options[1]};
        return std::nullopt;
    }
    Found operator()(const Multiple& multiple, const Picked& picked) const {
        return check_picks(multiple.options, picked);
    }
    Found operator()(const Order& order, const Ordered& ordered) const {
        const Ids known = ids_of(order.items);
        if (Found found = unknown_or_twice(ordered.items, known)) return found;
        return missing(ordered.items, known);
    }
    Found operator()(const Sort& sort, const Sorted& sorted) const {
        const Ids known = ids_of(sort.items);
        const Ids bins = ids_of(sort.bins);
        for (const auto& [item, bin] : sorted.bins) {
            if (!contains(known, item)) return Objection{Objection::Kind::unknown, item};
            if (!contains(bins, bin)) return Objection{Objection::Kind::unknown, bin};
        }
        return missing(keys_of(sorted.bins), known);
    }
    Found operator()(const Match& match, const Matched& matched) const {
        const Ids lefts = keys_of(matched.rights);
        if (Found found = unknown_or_twice(lefts, ids_of(match.pairs))) return found;
        Ids rights;
        for (const auto& [left, right] : matched.rights) rights.push_back(right);
        if (Found found = unknown_or_twice(rights, rights_of(match))) return found;
        return missing(lefts, ids_of(match.pairs));
    }
    Found operator()(const Number&, const Counted& counted) const {
        if (std::isfinite(counted.number)) return std::nullopt;
        return Objection{Objection::Kind::no_number, {}};
    }
    template <typename OtherExercise, typename OtherAnswer>
    Found operator()(const OtherExercise&, const OtherAnswer&) const {
        return Objection{Objection::Kind::wrong_kind, {}};
    }
};

Picked picks(const std::vector<Option>& options, bool right) {
    Picked picked;
    for (const Option& option : options) {
        if (option.right == right) picked.options.push_back(option.id);
    }
    return picked;
}

struct Solve {
    Answer operator()(const Single& single) const { return picks(single.options, true); }
    Answer operator()(const Multiple& multiple) const { return picks(multiple.options, true); }
    Answer operator()(const Order& order) const { return Ordered{ids_of(order.items)}; }
    Answer operator()(const Sort& sort) const {
        Sorted sorted;
        for (const BinItem& item : sort.items) sorted.bins[item.id] = item.bin;
        return sorted;
    }
    Answer operator()(const Match& match) const {
        Matched matched;
        for (const Pair& pair : match.pairs) matched.rights[pair.id] = pair.id;
        return matched;
    }
    Answer operator()(const Number& number) const { return Counted{number.expect}; }
};

struct Miss {
    Answer operator()(const Single& single) const {
        Picked picked = picks(single.options, false);
        picked.options.resize(std::min<std::size_t>(picked.options.size(), 1));
        return picked;
    }
    Answer operator()(const Multiple& multiple) const { return picks(multiple.options, false); }
    Answer operator()(const Order& order) const {
        Ids items = ids_of(order.items);
        std::reverse(items.begin(), items.end());
        return Ordered{std::move(items)};
    }
    Answer operator()(const Sort& sort) const {
        Sorted sorted;
        for (const BinItem& item : sort.items) {
            const bool first = item.bin == sort.bins.front().id;
            sorted.bins[item.id] = first ? sort.bins.back().id : sort.bins.front().id;
        }
        return sorted;
    }
    /// Every right side is the next pair's.
    Answer operator()(const Match& match) const {
        Matched matched;
        for (std::size_t i = 0; i < match.pairs.size(); ++i) {
            matched.rights[match.pairs[i].id] = match.pairs[(i + 1) % match.pairs.size()].id;
        }
        return matched;
    }
    Answer operator()(const Number& number) const {
        return Counted{std::ceil(number.expect + number.tolerance) + 1};
    }
};

}  // namespace

std::optional<Objection> objection(const Exercise& exercise, const Answer& answer) {
    return std::visit(Check{}, exercise, answer);
}

Answer solution_of(const Exercise& exercise) {
    return std::visit(Solve{}, exercise);
}

Answer wrong_answer_to(const Exercise& exercise) {
    return std::visit(Miss{}, exercise);
}

}  // namespace frontdesk::exercise
