#include "app/editor_desk.h"

#include <algorithm>
#include <utility>

#include "app/texts.h"
#include "core/error.h"
#include "core/file.h"
#include "editing/references.h"
#include "scenario/summary_patterns.h"
#include "scoring/tour.h"

// Opening, editing and saving.
namespace frontdesk::app {

namespace {

using editing::Document;
using editing::Finding;

void errors_first(std::vector<Finding>& findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& left, const Finding& right) {
        return left.problem.level > right.problem.level;
    });
}

/// Problems that are looked at for a way out; the lists show no more.
constexpr std::size_t most_repairs = 60;

std::string shipped_text(const Content& content, const std::string& id) {
    const scenario::Scenario* shipped = content.library.find(id);
    if (shipped == nullptr) {
        throw core::Error("There is no scenario '" + id + "'", "Choose one from the list");
    }
    return core::read_file(core::path_from_utf8(shipped->place.file));
}

}  // namespace

int OpenScenario::obstacles() const {
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.problem.level == core::Level::error;
    }));
}

EditorDesk::EditorDesk(const Places& places, const Content& content, const core::Clock& clock,
                       EditorState& state, Language language)
    : m_content(content),
      m_clock(clock),
      m_state(state),
      m_language(language),
      m_scenarios(places.scenarios),
      m_store(places.data) {}

OpenScenario& EditorDesk::scenario() const {
    if (!m_state.open) throw core::Error("No scenario is open", "Choose one from the list");
    return *m_state.open;
}

void EditorDesk::act(const ListScenarios&) {
    m_state.drafts = m_store.drafts();
    m_state.published = m_store.published();
    m_state.templates = editing::templates_in(m_scenarios);
}

std::vector<std::string> EditorDesk::taken_ids() const {
    std::vector<std::string> ids;
    for (const scenario::Scenario& one : m_content.library.scenarios) ids.push_back(one.id);
    for (const editing::StoredText& one : m_store.drafts()) ids.push_back(one.id);
    for (const editing::StoredText& one : m_store.published()) ids.push_back(one.id);
    return ids;
}

/// The draft, else what the company published (it may have errors and be in no library), else the shipped
/// one.
std::string EditorDesk::text_of(const std::string& id) const {
    if (m_store.has_draft(id)) return m_store.draft(id);
    for (const editing::StoredText& one : m_store.published()) {
        if (one.id == id) return core::read_file(one.file);
    }
    return shipped_text(m_content, id);
}

void EditorDesk::open(const std::string& key, const std::string& text, bool is_draft) {
    OpenScenario opened{key, Document(text), {}, {}, {}, {}, {}, {}, false, {}, {}, {}};
    opened.dragged = m_store.spots(key);
    opened.is_saved = is_draft;
    opened.saved_at = m_clock.now();
    m_state.open = std::move(opened);
    derive();
}

void EditorDesk::act(const OpenForEditing& deed) {
    open(deed.id, text_of(deed.id), m_store.has_draft(deed.id));
}

void EditorDesk::act(const WriteNew& deed) {
    for (const editing::Template& one : editing::templates_in(m_scenarios)) {
        if (one.id != deed.from_template) continue;
        const std::string id = editing::free_id(one.id, taken_ids());
        open(id, editing::as_new(core::read_file(one.file), id, one.title), false);
        return save();
    }
    throw core::Error("There is no template '" + deed.from_template + "'", "Choose one from the list");
}

void EditorDesk::act(const CopyScenario& deed) {
    const std::string text = text_of(deed.id);
    const std::string id = editing::free_id(deed.id, taken_ids());
    const std::string title = editing::text_at(Document(text).tree(), {"title"});
    const char* pattern = words(m_language, Text::editor_copy_title);
    open(id, editing::as_new(text, id, filled(pattern, {title})), false);
    save();
}

void EditorDesk::act(const CloseEditor&) {
    m_state.open.reset();
    act(ListScenarios{});
}

void EditorDesk::act(const DropDraft& deed) {
    m_store.drop_draft(deed.id);
    if (m_state.open && m_state.open->key == deed.id) m_state.open.reset();
    act(ListScenarios{});
}

void EditorDesk::act(const SelectNode& deed) {
    scenario().selected = deed.node;
    judge();
}

void EditorDesk::act(const SetValue& deed) {
    if (scenario().document.set(deed.path, deed.value)) follow();
}

void EditorDesk::act(const InsertValue& deed) {
    if (scenario().document.insert(deed.list, deed.index, deed.value)) follow();
}

void EditorDesk::act(const RemoveValue& deed) {
    if (scenario().document.remove(deed.path)) follow();
}

void EditorDesk::act(const AddNode& deed) {
    OpenScenario& open = scenario();
    const auto added = editing::with_new_node(open.document.tree(), deed.kind, deed.behind);
    if (!added || !open.document.replace(added->scenario)) return;
    open.selected = added->id;
    follow();
}

void EditorDesk::act(const CopyNode& deed) {
    OpenScenario& open = scenario();
    const auto copied = editing::with_copied_node(open.document.tree(), deed.node);
    if (!copied || !open.document.replace(copied->scenario)) return;
    open.selected = copied->id;
    follow();
}

void EditorDesk::act(const RenameNode& deed) {
    OpenScenario& open = scenario();
    if (deed.from == deed.to) return;
    const auto renamed = editing::with_renamed_node(open.document.tree(), deed.from, deed.to);
    if (!renamed || !open.document.replace(renamed)) return;
    if (open.selected == deed.from) open.selected = deed.to;
    open.spots[deed.to] = open.spots[deed.from];
    if (const auto spot = open.dragged.find(deed.from); spot != open.dragged.end()) {
        open.dragged[deed.to] = spot->second;
        open.dragged.erase(deed.from);
        m_store.save_spots(open.key, open.dragged);
    }
    follow();
}

void EditorDesk::act(const MoveNode& deed) {
    OpenScenario& open = scenario();
    open.dragged[deed.node] = {deed.x, deed.y};
    open.spots[deed.node] = {deed.x, deed.y};
    m_store.save_spots(open.key, open.dragged);
}

void EditorDesk::act(const ArrangeNodes&) {
    OpenScenario& open = scenario();
    open.dragged.clear();
    open.spots = editing::arranged(open.graph);
    m_store.save_spots(open.key, open.dragged);
}

void EditorDesk::act(const SetText& deed) {
    scenario().document.set_text(deed.text);
    follow();
}

void EditorDesk::act(const UndoEdit&) {
    if (scenario().document.undo()) follow();
}

void EditorDesk::act(const RedoEdit&) {
    if (scenario().document.redo()) follow();
}

void EditorDesk::act(const MendProblem& deed) {
    OpenScenario& open = scenario();
    if (deed.finding >= open.repairs.size() || !open.repairs[deed.finding]) return;
    if (open.document.replace(editing::with_repair(open.document.tree(), *open.repairs[deed.finding])))
        follow();
}

void EditorDesk::follow() {
    derive();
    save();
}

void EditorDesk::derive() {
    OpenScenario& open = scenario();
    open.graph = editing::graph_of(open.document.tree());
    open.spots = open.spots.empty() ? editing::arranged_around(open.graph, open.dragged)
                                    : editing::kept(open.graph, open.spots);
    open.findings = editing::findings_of(open.document);
    if (!editing::has_errors(open.findings)) {
        const std::string file = editing::text_at(open.document.tree(), {"id"}) + ".json";
        const auto read = scenario::read_scenario(open.document.text(), file);
        const auto summaries = scenario::check_summaries(*read.scenario, m_content.engine);
        const auto more = editing::with_nodes(open.document, summaries);
        open.findings.insert(open.findings.end(), more.begin(), more.end());
    }
    errors_first(open.findings);
    open.repairs.clear();
    for (std::size_t i = 0; i < std::min(open.findings.size(), most_repairs); ++i)
        open.repairs.push_back(editing::repair_of(open.document, open.findings[i]));
    if (open.graph.index_of(open.selected) == open.graph.nodes.size()) open.selected.clear();
    judge();
}

void EditorDesk::judge() {
    OpenScenario& open = scenario();
    open.answers = judge_answers({m_content.engine, m_content.tempers, m_content.policy},
                                 open.document.tree(), open.selected);
}

void EditorDesk::save() {
    OpenScenario& open = scenario();
    open.is_saved = false;
    m_store.save_draft(open.key, open.document.text());
    open.is_saved = true;
    open.saved_at = m_clock.now();
}

}  // namespace frontdesk::app
