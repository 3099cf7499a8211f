#include "phrasing/pack.h"

#include <algorithm>

namespace frontdesk::phrasing {

const Rule* Pack::find(std::string_view id) const {
    const auto found =
        std::lower_bound(rules.begin(), rules.end(), id,
                         [](const Rule& rule, std::string_view wanted) { return rule.info.id < wanted; });
    return found != rules.end() && found->info.id == id ? &*found : nullptr;
}

}  // namespace frontdesk::phrasing
