#include "phrasing/pack.h"

#include <algorithm>

namespace frontdesk::phrasing {

void Pack::finish() {
    patterns.finish();
    for (std::uint32_t rule = 0; rule < rules.size(); ++rule) {
        for (std::uint32_t i = 0; i < rules[rule].patterns.size(); ++i)
            places.add(rules[rule].patterns[i].id, {rule, i});
    }
    places.lay_out(patterns.size());
    if (opinion == nullptr) return;
    std::vector<std::string> ids;
    ids.reserve(rules.size());
    for (const Rule& rule : rules) ids.push_back(rule.info.id);
    opinion->finish(ids);
}

const Rule* Pack::find(std::string_view id) const {
    const auto found =
        std::lower_bound(rules.begin(), rules.end(), id,
                         [](const Rule& rule, std::string_view wanted) { return rule.info.id < wanted; });
    return found != rules.end() && found->info.id == id ? &*found : nullptr;
}

std::vector<PatternPlace> Pack::places_in(Scan& scan) const {
    std::vector<PatternPlace> found;
    for (const PatternId pattern : scan.candidates()) {
        const auto more = places.list(pattern);
        if (!more.empty() && scan.may_match(pattern)) found.insert(found.end(), more.begin(), more.end());
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace frontdesk::phrasing
