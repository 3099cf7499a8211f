#include <algorithm>

#include "app/editor_desk.h"
#include "core/error.h"
#include "core/file.h"
#include "scoring/tour.h"

// What leads from a draft to something that is played.
namespace frontdesk::app {

namespace {

using editing::text_at;

/// Playing it automatically must not keep its author waiting.
constexpr scoring::TourLimits tour_limits{.most_states = 4000, .most_inputs = 60, .best_width = 8};

std::optional<scenario::Scenario> read(const editing::Document& document) {
    const std::string file = text_at(document.tree(), {"id"}) + ".json";
    return scenario::read_scenario(document.text(), file).scenario;
}

}  // namespace

std::filesystem::path EditorDesk::publish() {
    OpenScenario& open = scenario();
    const std::string id = text_at(open.document.tree(), {"id"});
    int last = 0;
    const scenario::Scenario* known = m_content.library.find(id);
    if (known != nullptr) last = known->version;
    for (const editing::StoredText& one : m_store.published()) {
        if (one.id == id) last = std::max(last, one.version);
    }
    const std::string text = editing::with_version(open.document.text(), last);
    std::filesystem::path file = m_store.publish(text);
    const std::string draft = open.key;
    open.document.set_text(text);
    m_store.drop_draft(draft);
    if (draft != id) m_store.save_spots(id, open.dragged);
    open.key = id;
    open.is_saved = false;
    derive();
    act(ListScenarios{});
    return file;
}

std::shared_ptr<const scenario::Scenario> EditorDesk::for_trial(const TryFrom& deed) const {
    const OpenScenario& open = scenario();
    auto read_one = read(open.document);
    if (!read_one) return nullptr;
    auto tried = std::make_shared<scenario::Scenario>(*std::move(read_one));
    if (tried->find(deed.node) != nullptr) tried->start = deed.node;
    if (deed.heat >= 0) tried->owner.heat = std::clamp(deed.heat, 0, 100);
    for (const auto& [name, value] : deed.variables) tried->variables[name] = value;
    return tried;
}

void EditorDesk::act(const CoverScenario&) {
    OpenScenario& open = scenario();
    const auto one = read(open.document);
    if (!one) return;
    const scoring::TourReport report =
        scoring::tour({*one, m_content.engine, m_content.tempers}, m_content.policy, tour_limits);
    Coverage coverage;
    coverage.revision = open.document.revision();
    coverage.nodes = static_cast<int>(report.nodes.size());
    coverage.best = report.best.total;
    coverage.complete = report.complete;
    for (const scoring::NodeVisit& visit : report.nodes) {
        if (visit.reached) coverage.reached.insert(visit.node);
    }
    open.coverage = std::move(coverage);
    derive();
    for (editing::Finding& finding : editing::with_nodes(open.document, report.problems)) {
        // Advice until it is mended: a scenario may be published that the tour has doubts about.
        finding.problem.level = core::Level::warning;
        open.findings.push_back(std::move(finding));
    }
}

}  // namespace frontdesk::app
