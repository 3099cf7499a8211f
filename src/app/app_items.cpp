#include "app/app.h"

// What the items of the scenarios bring, counted when a trainer asks for it.
namespace frontdesk::app {

ItemReport count_items(const records::Store& store, const Content& content) {
    std::map<std::string, std::string> hashes;
    for (const scenario::Scenario& one : content.library.scenarios) hashes[one.id] = one.hash;
    ItemAnalysis analysis(std::move(hashes));
    store.each_item_attempt([&analysis](const records::ItemAttempt& attempt) { analysis.add(attempt); });
    return analysis.report();
}

Changes App::act(const ReadItems&) {
    m_state.items = count_items(m_store, m_content);
    return {};
}

}  // namespace frontdesk::app
