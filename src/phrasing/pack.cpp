#include "phrasing/pack.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

constexpr Context all_contexts[] = {Context::call_opening, Context::call,      Context::desk,
                                    Context::visit,        Context::complaint, Context::emergency};

}  // namespace

std::optional<Context> context_from(std::string_view word) {
    for (const Context context : all_contexts)
        if (word == to_word(context)) return context;
    return std::nullopt;
}

std::vector<std::string> context_words() {
    std::vector<std::string> words;
    for (const Context context : all_contexts) words.emplace_back(to_word(context));
    return words;
}

const Rule* Pack::find(std::string_view id) const {
    const auto found =
        std::lower_bound(rules.begin(), rules.end(), id,
                         [](const Rule& rule, std::string_view wanted) { return rule.info.id < wanted; });
    return found != rules.end() && found->info.id == id ? &*found : nullptr;
}

}  // namespace frontdesk::phrasing
