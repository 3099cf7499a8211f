#include "app/catalogue_desk.h"

#include <algorithm>
#include <utility>

#include "core/error.h"
#include "core/file.h"
#include "editing/blank_parts.h"
#include "editing/place.h"
#include "editing/templates.h"

// Opening, editing and saving.
namespace frontdesk::app {

namespace {

using editing::Path;

/// The name that a fresh part begins with.
const char* fresh_name(PartKind kind) {
    return kind == PartKind::exam ? "exam" : "topic";
}

}  // namespace

int OpenedPart::obstacles() const {
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const PartFinding& finding) {
        return finding.problem.level == core::Level::error;
    }));
}

const char* OpenedPart::pieces_key() const {
    return editing::pieces_key_of(kind);
}

std::size_t OpenedPart::pieces() const {
    const json::Value* list = document.tree().find(pieces_key());
    return list == nullptr || list->as_array() == nullptr ? 0 : list->as_array()->size();
}

CatalogueDesk::CatalogueDesk(const Places& places, const Content& content, const records::Store& records,
                             const core::Clock& clock, CatalogueState& state)
    : m_content(content),
      m_records(records),
      m_clock(clock),
      m_state(state),
      m_scenarios(places.scenarios),
      m_store(places.data) {}

OpenedPart& CatalogueDesk::part() const {
    if (!m_state.open) throw core::Error("Nothing is open", "Choose something from the list");
    return *m_state.open;
}

void CatalogueDesk::act(const ListParts&) {
    m_state.lines = lines_of_parts(m_content, m_scenarios, m_store);
}

std::vector<std::string> CatalogueDesk::taken_names(PartKind kind) const {
    std::vector<std::string> names;
    for (const PartLine& line : lines_of_parts(m_content, m_scenarios, m_store))
        if (line.kind == kind) names.push_back(line.id);
    return names;
}

/// The draft, else what the company published (it may have errors and not be practised), else the shipped
/// one.
std::string CatalogueDesk::text_of(PartKind kind, const std::string& id) const {
    if (m_store.has_draft(kind, id)) return m_store.draft(kind, id);
    if (m_store.is_published(kind, id)) return m_store.published_text(kind, id);
    const auto shipped = m_scenarios / curriculum::folder_of(kind) / core::path_from_utf8(id + ".json");
    std::error_code error;
    if (std::filesystem::is_regular_file(shipped, error)) return core::read_file(shipped);
    const phrasing::RuleInfo* rule = m_content.engine.find(id);
    if (kind == PartKind::drill && rule != nullptr && rule->forbidden) return editing::blank_part(kind, id);
    throw core::Error("There is no '" + id + "' to be written on", "Choose one from the list");
}

std::string CatalogueDesk::title_of(PartKind kind, const std::string& id) const {
    const std::string title = editing::text_at(editing::Document(text_of(kind, id)).tree(), {"title"});
    return title.empty() ? id : title;
}

void CatalogueDesk::open(PartKind kind, const std::string& key, const std::string& text, bool is_draft) {
    OpenedPart opened{.kind = kind, .key = key, .document = editing::Document(text)};
    opened.is_saved = is_draft;
    opened.saved_at = m_clock.now();
    if (kind != PartKind::exam && opened.pieces() > 0) opened.selected = 0;
    if (kind == PartKind::exam) opened.sat = sittings_of(m_records, key);
    m_state.open = std::move(opened);
    derive();
    act(ListParts{});
}

void CatalogueDesk::act(const OpenPart& deed) {
    open(deed.kind, deed.id, text_of(deed.kind, deed.id), m_store.has_draft(deed.kind, deed.id));
}

void CatalogueDesk::act(const WritePart& deed) {
    if (deed.kind == PartKind::drill) {
        throw core::Error("Each rule has one drill", "Open the drill of the rule and add a situation");
    }
    const std::string name = editing::free_id(fresh_name(deed.kind), taken_names(deed.kind));
    open(deed.kind, name, editing::blank_part(deed.kind, name), false);
    m_state.open->selected.reset();
    save();
    act(ListParts{});
}

void CatalogueDesk::act(const CopyPart& deed) {
    if (deed.kind == PartKind::drill) return;
    editing::Document document(text_of(deed.kind, deed.id));
    const std::string name = editing::free_id(deed.id, taken_names(deed.kind));
    document.set({"id"}, json::Value(name));
    document.remove({"version"});
    open(deed.kind, name, document.text(), false);
    save();
    act(ListParts{});
}

void CatalogueDesk::act(const ClosePart&) {
    m_state.open.reset();
    act(ListParts{});
}

void CatalogueDesk::act(const DropPart& deed) {
    if (!m_store.has_draft(deed.kind, deed.id)) return;
    m_state.removed = {deed.kind, deed.id, title_of(deed.kind, deed.id), m_store.draft(deed.kind, deed.id)};
    m_store.drop_draft(deed.kind, deed.id);
    if (m_state.open && m_state.open->kind == deed.kind && m_state.open->key == deed.id) m_state.open.reset();
    act(ListParts{});
}

void CatalogueDesk::act(const SelectPiece& deed) {
    OpenedPart& open = part();
    open.selected = deed.piece;
    derive_previews();
}

void CatalogueDesk::act(const SetPartValue& deed) {
    if (part().document.set(deed.path, deed.value)) follow();
}

void CatalogueDesk::act(const InsertPartValue& deed) {
    if (part().document.insert(deed.list, deed.index, deed.value)) follow();
}

void CatalogueDesk::act(const RemovePartValue& deed) {
    OpenedPart& open = part();
    if (open.kind != PartKind::topic || deed.path.size() != 4 || deed.path[2] != "items") {
        if (open.document.remove(deed.path)) follow();
        return;
    }
    // Groups of items that may change places name them.
    const Path question{deed.path[0], deed.path[1]};
    const auto less = editing::without(open.document.tree(), deed.path);
    const json::Value* left = less ? editing::find_at(*less, question) : nullptr;
    if (left == nullptr) return;
    const json::Value sound = editing::with_sound_groups(*left);
    if (open.document.replace(editing::with_value(*less, question, sound))) follow();
}

void CatalogueDesk::act(const MovePartValue& deed) {
    OpenedPart& open = part();
    if (!open.document.replace(editing::with_moved(open.document.tree(), deed.list, deed.from, deed.to))) {
        return;
    }
    if (deed.list == Path{open.pieces_key()} && open.selected == deed.from) open.selected = deed.to;
    follow();
}

void CatalogueDesk::act(const AddPiece&) {
    OpenedPart& open = part();
    const std::size_t count = open.pieces();
    const json::Value piece = editing::blank_piece(open.kind, open.document.tree());
    const Path list{open.pieces_key()};
    const bool there = editing::find_at(open.document.tree(), list) != nullptr;
    const bool done = there ? open.document.insert(list, count, piece)
                            : open.document.set(list, json::Value(json::Array{piece}));
    if (!done) return;
    if (open.kind != PartKind::exam) open.selected = count;
    follow();
}

void CatalogueDesk::act(const CopyPiece& deed) {
    OpenedPart& open = part();
    const auto copy = editing::copied_piece(open.kind, open.document.tree(), deed.piece);
    if (!copy || !open.document.insert({open.pieces_key()}, deed.piece + 1, *copy)) return;
    if (open.kind != PartKind::exam) open.selected = deed.piece + 1;
    follow();
}

void CatalogueDesk::act(const RemovePiece& deed) {
    OpenedPart& open = part();
    if (!open.document.remove({open.pieces_key(), std::to_string(deed.piece)})) return;
    if (open.selected && *open.selected >= deed.piece && *open.selected > 0) --*open.selected;
    follow();
}

void CatalogueDesk::act(const SetQuestionKind& deed) {
    OpenedPart& open = part();
    const Path path{"questions", std::to_string(deed.piece)};
    const json::Value* question = editing::find_at(open.document.tree(), path);
    if (open.kind != PartKind::topic || question == nullptr) return;
    if (editing::text_at(*question, {"kind"}) == deed.kind) return;
    if (open.document.set(path, editing::with_question_kind(*question, deed.kind))) follow();
}

void CatalogueDesk::act(const UndoPartEdit&) {
    if (part().document.undo()) follow();
}

void CatalogueDesk::act(const RedoPartEdit&) {
    if (part().document.redo()) follow();
}

void CatalogueDesk::act(const DrawPapers& deed) {
    part().exam.seed = deed.seed;
    derive_previews();
}

void CatalogueDesk::follow() {
    derive();
    save();
}

void CatalogueDesk::save() {
    OpenedPart& open = part();
    open.is_saved = false;
    const bool is_new = !m_store.has_draft(open.kind, open.key);
    m_store.save_draft(open.kind, open.key, open.document.text());
    open.is_saved = true;
    open.saved_at = m_clock.now();
    if (is_new) act(ListParts{});
}

}  // namespace frontdesk::app
