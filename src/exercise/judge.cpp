#include "exercise/judge.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace frontdesk::exercise {

namespace {

double share_of(std::size_t right, std::size_t all) {
    return all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
}

std::size_t count_right(const std::vector<Part>& parts) {
    return static_cast<std::size_t>(
        std::count_if(parts.begin(), parts.end(), [](const Part& part) { return part.right; }));
}

std::vector<Part> option_parts(const std::vector<Option>& options, const Picked& picked) {
    std::vector<Part> parts;
    for (const Option& option : options) {
        Part part{option.id, option.text, false, false, {}, {}, option.why};
        part.picked =
            std::find(picked.options.begin(), picked.options.end(), option.id) != picked.options.end();
        part.right = part.picked == option.right;
        parts.push_back(std::move(part));
    }
    return parts;
}

/// The rank that each item's place has in the right order: equal for those of a loose group.
std::map<std::string, std::size_t> ranks_of(const Order& order) {
    std::map<std::string, std::size_t> ranks;
    for (std::size_t i = 0; i < order.items.size(); ++i) ranks[order.items[i].id] = i;
    for (const std::vector<std::string>& group : order.loose) {
        std::size_t first = order.items.size();
        for (const std::string& id : group) first = std::min(first, ranks[id]);
        for (const std::string& id : group) ranks[id] = first;
    }
    return ranks;
}

/// Which of `ranks` stay where they are when as few as possible are moved: a longest run that never falls.
std::vector<bool> in_place(const std::vector<std::size_t>& ranks) {
    const std::size_t count = ranks.size();
    std::vector<std::size_t> length(count, 1);
    std::vector<std::size_t> before(count, count);
    std::size_t best = 0;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (ranks[j] > ranks[i] || length[j] + 1 <= length[i]) continue;
            length[i] = length[j] + 1;
            before[i] = j;
        }
        if (length[i] > length[best]) best = i;
    }
    std::vector<bool> stays(count, false);
    for (std::size_t at = best; at < count; at = before[at]) stays[at] = true;
    return stays;
}

/// Of the pairs whose order matters, how many stand right.
double pair_share(const std::vector<std::size_t>& ranks) {
    std::size_t all = 0;
    std::size_t right = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        for (std::size_t j = i + 1; j < ranks.size(); ++j) {
            if (ranks[i] == ranks[j]) continue;
            ++all;
            if (ranks[i] < ranks[j]) ++right;
        }
    }
    return all == 0 ? 1 : share_of(right, all);
}

template <typename Thing>
std::string text_of(const std::vector<Thing>& things, const std::string& id, std::string Thing::*text) {
    for (const Thing& thing : things) {
        if (thing.id == id) return thing.*text;
    }
    return {};
}

std::string right_side(const Match& match, const std::string& id) {
    for (std::size_t i = 0; i < match.spare.size(); ++i) {
        if (spare_id(i) == id) return match.spare[i];
    }
    return text_of(match.pairs, id, &Pair::right);
}

std::string value_or_empty(const std::map<std::string, std::string>& map, const std::string& key) {
    const auto found = map.find(key);
    return found == map.end() ? std::string() : found->second;
}

/// One function per kind, for an answer of that kind.
struct Judge {
    Judgement operator()(const Single& single, const Picked& picked) const {
        Judgement result;
        result.parts = option_parts(single.options, picked);
        result.share = count_right(result.parts) == result.parts.size() ? 1 : 0;
        return result;
    }
    Judgement operator()(const Multiple& multiple, const Picked& picked) const {
        Judgement result;
        result.parts = option_parts(multiple.options, picked);
        double balance = 0;
        double all = 0;
        for (std::size_t i = 0; i < result.parts.size(); ++i) {
            if (multiple.options[i].right) ++all;
            if (result.parts[i].picked) balance += result.parts[i].right ? 1 : -1;
        }
        result.share = all == 0 ? 0 : std::max(0.0, balance / all);
        return result;
    }
    Judgement operator()(const Order& order, const Ordered& ordered) const {
        const std::map<std::string, std::size_t> ranks = ranks_of(order);
        std::vector<std::size_t> given;
        std::map<std::string, std::size_t> places;
        for (const std::string& id : ordered.items) {
            if (!ranks.contains(id)) continue;
            places[id] = given.size();
            given.push_back(ranks.at(id));
        }
        const std::vector<bool> stays = in_place(given);
        Judgement result;
        for (std::size_t i = 0; i < order.items.size(); ++i) {
            const auto place = places.find(order.items[i].id);
            Part part{order.items[i].id, order.items[i].text, false, false, {}, std::to_string(i + 1), {}};
            if (place != places.end()) {
                part.right = stays[place->second];
                part.given = std::to_string(place->second + 1);
            }
            result.parts.push_back(std::move(part));
        }
        result.share = std::max(0.0, 2 * pair_share(given) - 1);
        return result;
    }
    Judgement operator()(const Sort& sort, const Sorted& sorted) const {
        Judgement result;
        for (const BinItem& item : sort.items) {
            const std::string bin = value_or_empty(sorted.bins, item.id);
            result.parts.push_back({item.id, item.text, bin == item.bin, false,
                                    text_of(sort.bins, bin, &Bin::label),
                                    text_of(sort.bins, item.bin, &Bin::label), item.why});
        }
        result.share = share_of(count_right(result.parts), result.parts.size());
        return result;
    }
    Judgement operator()(const Match& match, const Matched& matched) const {
        Judgement result;
        for (const Pair& pair : match.pairs) {
            const std::string right = value_or_empty(matched.rights, pair.id);
            result.parts.push_back(
                {pair.id, pair.left, right == pair.id, false, right_side(match, right), pair.right, {}});
        }
        result.share = share_of(count_right(result.parts), result.parts.size());
        return result;
    }
    Judgement operator()(const Number& number, const Counted& counted) const {
        constexpr double rounding = 1e-9;  // 0.1 + 0.2 is 0.3 for people
        const double slack = number.tolerance + rounding * std::max(1.0, std::abs(number.expect));
        Judgement result;
        result.parts.push_back({{},
                                number.unit,
                                std::abs(counted.number - number.expect) <= slack,
                                false,
                                number_text(counted.number),
                                number_text(number.expect),
                                {}});
        result.share = result.parts.front().right ? 1 : 0;
        return result;
    }
    template <typename OtherExercise, typename OtherAnswer>
    Judgement operator()(const OtherExercise&, const OtherAnswer&) const {
        return {};
    }
};

}  // namespace

Judgement judge(const Exercise& exercise, const Answer& answer) {
    Judgement result = std::visit(Judge{}, exercise, answer);
    if (objection(exercise, answer)) {
        result.share = 0;
        return result;
    }
    result.right = count_right(result.parts) == result.parts.size();
    return result;
}

}  // namespace frontdesk::exercise
