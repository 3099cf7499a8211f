#include <algorithm>

#include "phrasing/overlay.h"

namespace frontdesk::phrasing {

namespace {

bool has_guard(const Rule& rule, const Pack& pack, std::string_view id) {
    return std::any_of(rule.guards.begin(), rule.guards.end(),
                       [&](std::uint32_t guard) { return pack.guards[guard].id == id; });
}

bool names_class(const Rule& rule, const Pack& pack, std::string_view braced) {
    return std::any_of(rule.patterns.begin(), rule.patterns.end(), [&](const RulePattern& pattern) {
        return pack.patterns.written(pattern.id).find(braced) != std::string::npos;
    });
}

bool touches(const std::string& change, const Rule& rule, const Pack& pack) {
    constexpr std::string_view guard = "guard ";
    if (change == rule.info.id) return true;
    if (change.starts_with(guard))
        return has_guard(rule, pack, std::string_view(change).substr(guard.size()));
    return change.starts_with('{') && names_class(rule, pack, change);
}

}  // namespace

std::set<std::string> touched_rules(const OverlayInfo& info, const Pack& pack) {
    std::set<std::string> touched;
    for (const auto* changes : {&info.added, &info.changed, &info.switched_off}) {
        for (const std::string& change : *changes) {
            for (const Rule& rule : pack.rules)
                if (touches(change, rule, pack)) touched.insert(rule.info.id);
        }
    }
    return touched;
}

}  // namespace frontdesk::phrasing
