#include <algorithm>
#include <set>

#include "app/app.h"

// What the items of the scenarios bring, counted when a trainer asks for it: some attempts at a time, so that
// the window goes on, and none twice.
namespace frontdesk::app {

namespace {

/// About thirty milliseconds' worth on an office PC.
constexpr std::size_t counted_at_once = 500;

ItemAnalysis analysis_of(const Content& content) {
    std::map<std::string, std::string> hashes;
    for (const scenario::Scenario& one : content.library.scenarios) hashes[one.id] = one.hash;
    return ItemAnalysis(std::move(hashes));
}

}  // namespace

struct ItemCounting {
    ItemAnalysis analysis;
    std::int64_t marks_version = 0;
    std::set<records::AttemptId> counted = {};
};

ItemReport count_items(const records::Store& store, const Content& content) {
    ItemAnalysis analysis = analysis_of(content);
    store.each_item_attempt([&analysis](const records::ItemAttempt& attempt) { analysis.add(attempt); });
    return analysis.report();
}

Changes App::act(const ReadItems&) {
    const std::vector<records::AttemptId> all = m_store.item_attempts();
    const auto is_there = [&all](records::AttemptId one) {
        return std::binary_search(all.begin(), all.end(), one);
    };
    // Records that were put in the place of others are counted from the beginning, and so are attempts that
    // have come to something else since.
    const std::int64_t version = m_store.marks_version();
    const bool fresh =
        m_item_counting == nullptr || m_item_counting->marks_version != version ||
        !std::all_of(m_item_counting->counted.begin(), m_item_counting->counted.end(), is_there);
    if (fresh)
        m_item_counting = std::make_shared<ItemCounting>(ItemCounting{analysis_of(m_content), version});
    ItemCounting& counting = *m_item_counting;
    std::size_t taken = 0;
    for (const records::AttemptId attempt : all) {
        if (taken == counted_at_once) break;
        if (!counting.counted.insert(attempt).second) continue;
        counting.analysis.add(m_store.item_attempt(attempt));
        ++taken;
    }
    const int left = static_cast<int>(all.size() - counting.counted.size());
    if (taken > 0 || fresh || !m_state.items) m_state.items = counting.analysis.report();
    m_state.items->left = left;
    return {};
}

}  // namespace frontdesk::app
