#include <algorithm>
#include <charconv>

#include "app/catalogue_desk.h"
#include "core/error.h"
#include "core/hash.h"
#include "editing/drafts.h"

// What is derived from a part that is written, and what leads from a draft to something that is practised.
namespace frontdesk::app {

namespace {

using editing::text_at;

std::uint64_t layout_seed_of(const std::string& id) {
    const std::string hash = core::content_hash(id);
    std::uint64_t seed = 0;
    std::from_chars(hash.data(), hash.data() + hash.size(), seed, 16);
    return seed;
}

/// The topic with one question alone, so that it can be asked while others are half written.
json::Value with_this_question(const json::Value& topic, std::size_t piece) {
    const json::Value* question = editing::find_at(topic, editing::Path{"questions", std::to_string(piece)});
    json::Value alone;
    alone.set("format", 1);
    alone.set("id", "alone");
    alone.set("title", "alone");
    alone.set("questions", json::Value(question == nullptr ? json::Array{} : json::Array{*question}));
    return alone;
}

std::optional<std::size_t> piece_of(const editing::Path& path, const char* pieces_key) {
    if (path.size() < 2 || path[0] != pieces_key) return std::nullopt;
    std::size_t piece = 0;
    const auto [end, failed] = std::from_chars(path[1].data(), path[1].data() + path[1].size(), piece);
    if (failed != std::errc() || *end != '\0') return std::nullopt;
    return piece;
}

}  // namespace

void CatalogueDesk::derive() {
    OpenedPart& open = part();
    if (open.selected && *open.selected >= open.pieces()) open.selected.reset();
    derive_findings();
    derive_previews();
}

void CatalogueDesk::derive_findings() {
    OpenedPart& open = part();
    const json::Value& tree = open.document.tree();
    const std::string name = text_at(tree, {curriculum::name_key_of(open.kind)});
    core::Problems problems =
        curriculum::read_part(open.kind, open.document.text(), name + ".json",
                              {m_content.curriculum.standard, m_content.library, m_content.engine})
            .problems;
    if (name != open.key && !name.empty()) {
        const auto names = taken_names(open.kind);
        if (std::find(names.begin(), names.end(), name) != names.end()) {
            const json::Value* id = tree.find(curriculum::name_key_of(open.kind));
            problems.push_back({"CU010",
                                core::Level::error,
                                {name + ".json", id->position.line, id->position.column},
                                "the id '" + name + "' is taken already",
                                "write another one; what has it would be gone"});
        }
    }
    open.findings.clear();
    for (core::Problem& problem : problems) {
        PartFinding finding{std::move(problem), {}, {}};
        if (open.document.is_readable()) finding.path = path_of_problem(tree, finding.problem);
        finding.piece = piece_of(finding.path, open.pieces_key());
        open.findings.push_back(std::move(finding));
    }
    std::stable_sort(open.findings.begin(), open.findings.end(),
                     [](const PartFinding& left, const PartFinding& right) {
                         return left.problem.level > right.problem.level;
                     });
}

void CatalogueDesk::derive_previews() {
    OpenedPart& open = part();
    const json::Value& tree = open.document.tree();
    open.said.clear();
    open.asked.reset();
    if (open.kind == PartKind::exam) {
        open.exam = preview_of(tree, m_content.library.scenarios, open.exam.seed);
        return;
    }
    if (!open.selected) return;
    if (open.kind == PartKind::drill) {
        open.said = judge_situation(tree, *open.selected, m_content.engine);
        return;
    }
    const curriculum::Standard none;  // whether the source is there is told among the problems
    auto read = curriculum::read_part(PartKind::topic, json::write(with_this_question(tree, *open.selected)),
                                      "alone.json", {none, m_content.library, m_content.engine});
    auto* topic = std::get_if<curriculum::Topic>(&read.part);
    if (topic == nullptr || topic->questions.size() != 1) return;
    exercise::Layout layout =
        exercise::lay_out(topic->questions[0].exercise, layout_seed_of(topic->questions[0].id));
    open.asked = AskedQuestion{std::move(topic->questions[0]), std::move(layout), open.document.revision()};
}

std::filesystem::path CatalogueDesk::publish() {
    OpenedPart& open = part();
    const char* name_key = curriculum::name_key_of(open.kind);
    const std::string id = text_at(open.document.tree(), {name_key});
    const std::string text =
        editing::with_version(open.document.text(), m_store.last_version(open.kind, id), name_key);
    std::filesystem::path file = m_store.publish(open.kind, text);
    m_store.drop_draft(open.kind, open.key);
    open.document.set_text(text);
    open.key = id;
    open.is_saved = false;
    return file;
}

void CatalogueDesk::withdraw(const WithdrawPart& deed) {
    if (!m_store.is_published(deed.kind, deed.id)) {
        throw core::Error("'" + deed.id + "' is not published", "Choose something of your own from the list");
    }
    RemovedPart removed{deed.kind, deed.id, {}, m_store.published_text(deed.kind, deed.id), true};
    removed.title = text_at(editing::Document(removed.text).tree(), {"title"});
    m_store.withdraw(deed.kind, deed.id);
    m_state.removed = std::move(removed);
    if (m_state.open && m_state.open->kind == deed.kind && m_state.open->key == deed.id) m_state.open.reset();
}

bool CatalogueDesk::bring_back() {
    if (!m_state.removed) throw core::Error("Nothing was removed", "Go on with what is in the list");
    const RemovedPart removed = *m_state.removed;
    if (removed.was_published) {
        m_store.publish(removed.kind, removed.text);
    } else {
        m_store.save_draft(removed.kind, removed.id, removed.text);
    }
    m_state.removed.reset();
    return removed.was_published;
}

void CatalogueDesk::follow_content() {
    if (m_state.open) derive();
    act(ListParts{});
}

}  // namespace frontdesk::app
