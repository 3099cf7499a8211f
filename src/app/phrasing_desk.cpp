#include "app/phrasing_desk.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/phrasing_change.h"
#include "app/rule_pack.h"
#include "app/texts.h"
#include "core/error.h"
#include "core/file.h"

namespace frontdesk::app {

namespace {

namespace fs = std::filesystem;
using editing::Path;
using json::Value;

constexpr const char* company_file = "company.json";
constexpr const char* phrasing_draft = "phrasings/company";

std::string text_of_file(const fs::path& file) {
    std::error_code error;
    return fs::is_regular_file(file, error) ? core::read_file(file) : std::string();
}

/// Lines that nobody has written anything in yet are no part of the overlay.
Value without_blanks(const Value& phrase) {
    Value all{json::Object{}};
    for (const json::Member& member : *phrase.as_object()) {
        const json::Array* list = member.value.as_array();
        if (list == nullptr) {
            all.set(member.key, member.value);
            continue;
        }
        json::Array left;
        std::copy_if(list->begin(), list->end(), std::back_inserter(left), [](const Value& one) {
            return one.as_string() == nullptr || !one.as_string()->empty();
        });
        all.set(member.key, Value(std::move(left)));
    }
    return all;
}

}  // namespace

fs::path company_overlay(const Places& places) {
    return places.data / "phrasings-overlays" / company_file;
}

PhrasingDesk::PhrasingDesk(const Places& places, const Content& content, const core::Clock& clock,
                           PhrasingState& state, Language language)
    : m_places(places),
      m_content(content),
      m_clock(clock),
      m_state(state),
      m_language(language),
      m_store(places.data) {}

OpenPhrasing& PhrasingDesk::open() const {
    if (!m_state.open) throw core::Error("The phrasing editor is not open", "Open it from the training page");
    return *m_state.open;
}

const Phrase* PhrasingDesk::below() const {
    const OpenPhrasing& edited = open();
    return find_phrase(m_state.ground->phrases, edited.selected.id);
}

void PhrasingDesk::act(const OpenPhrasings&) {
    find_tables();
    if (m_state.open) return;
    auto ground = std::make_shared<PhrasingGround>();
    ground->pack = phrasing::read_pack_source(pack_folder(m_places));
    const fs::path own = company_overlay(m_places);
    bool is_behind = false;
    for (const fs::path& overlay : overlays_of(m_places)) {
        is_behind = is_behind || overlay > own || overlay.parent_path() != own.parent_path();
        if (overlay != own)
            (is_behind ? ground->behind : ground->before).push_back(phrasing::read_pack_source(overlay));
    }
    ground->phrases = phrases_of(ground->pack, ground->before);
    if (ground->phrases.empty()) {
        throw core::Error("The rule pack '" + ground->pack.path + "' holds no rules",
                          "Put the shipped one back, or install the program again");
    }
    m_state.ground = std::move(ground);
    open_text(m_store.has_draft(phrasing_draft) ? m_store.draft(phrasing_draft) : std::string());
}

void PhrasingDesk::open_text(const std::string& draft) {
    const std::string published = text_of_file(company_overlay(m_places));
    const std::string blank =
        json::write(blank_overlay(m_state.ground->pack.description("id"),
                                  words(Language::zh_hans, Text::phrasing_overlay_title)),
                    json::Style::tidy);
    const std::string& begun = published.empty() ? blank : published;
    editing::Document document(draft.empty() ? begun : draft);
    if (!document.is_readable()) document = editing::Document(begun);
    if (!document.is_readable() || document.tree().as_object() == nullptr) {
        throw core::Error("'" + core::to_utf8(company_overlay(m_places)) + "' is no JSON",
                          "Mend it, or move it to another folder");
    }
    const std::string selected = m_state.open ? m_state.open->selected.id : std::string();
    m_state.open = OpenPhrasing{.document = std::move(document),
                                .published = published,
                                .blank = blank,
                                .lines = {},
                                .selected = {},
                                .findings = {},
                                .broken = {},
                                .sentences = {},
                                .saved_at = {},
                                .trial = {},
                                .impact = {},
                                .import = {},
                                .reading = {},
                                .reading_file = {},
                                .engine = {}};
    OpenPhrasing& opened = open();
    opened.is_saved = !draft.empty();
    opened.saved_at = m_clock.now();
    opened.selected.id = selected.empty() ? m_state.ground->phrases.front().id : selected;
    derive();
    act(JudgePhrasings{});
}

void PhrasingDesk::act(const ClosePhrasings&) {
    m_state.open.reset();
    m_state.ground.reset();
}

void PhrasingDesk::act(const SelectPhrase& deed) {
    open().selected.id = deed.id;
    derive_selected();
    judge_sentences();
    judge_trial();
}

void PhrasingDesk::act(const SetPhrasePart& deed) {
    const bool is_text = deed.value.as_string() != nullptr;
    Path text{open().selected.id};
    text.insert(text.end(), deed.path.begin(), deed.path.end());
    change_selected(editing::with_value(open().selected.now, deed.path, deed.value), is_text ? text : Path());
}

void PhrasingDesk::act(const AddPhrasePart& deed) {
    const Value& now = open().selected.now;
    const Value* list = now.find(deed.list);
    if (list == nullptr || list->as_array() == nullptr) {
        change_selected(editing::with_value(now, {deed.list}, Value(json::Array{deed.value})));
    } else {
        change_selected(editing::with_element(now, {deed.list}, list->as_array()->size(), deed.value));
    }
}

void PhrasingDesk::act(const RemovePhrasePart& deed) {
    change_selected(editing::without(open().selected.now, deed.path));
}

void PhrasingDesk::act(const SetPhraseGuard& deed) {
    const OpenPhrasing& edited = open();
    change_selected(with_guard(edited.selected.now, m_state.ground->phrases, deed.guard, deed.on));
}

void PhrasingDesk::act(const SwitchPhrase& deed) {
    const OpenPhrasing& edited = open();
    const bool is_off = edited.selected.state == PhraseState::off;
    if (is_off != deed.on || below() == nullptr || edited.selected.kind == PhraseKind::word_class) return;
    const Value& overlay = edited.document.tree();
    replace(deed.on ? without_phrase(overlay, edited.selected.id)
                    : with_phrase_off(overlay, edited.selected.id));
}

void PhrasingDesk::act(const RestorePhrase&) {
    replace(without_phrase(open().document.tree(), open().selected.id));
}

void PhrasingDesk::act(const UndoPhrasing&) {
    if (open().document.undo()) follow();
}

void PhrasingDesk::act(const RedoPhrasing&) {
    if (open().document.redo()) follow();
}

void PhrasingDesk::act(const DropPhrasings&) {
    open();  // else there is nothing to drop
    m_store.drop_draft(phrasing_draft);
    open_text({});
}

void PhrasingDesk::change_selected(std::optional<Value> wanted, const Path& text) {
    const OpenPhrasing& edited = open();
    const bool is_fixed =
        edited.selected.kind == PhraseKind::conversation || edited.selected.state == PhraseState::off;
    if (!wanted || is_fixed) return;
    replace(with_phrase(edited.document.tree(), edited.selected.id, below(), without_blanks(*wanted)), text);
    // Lines stay where they stand while somebody works on them, blank ones too.
    open().selected.now = *std::move(wanted);
    open().selected.guards = guards_of_rule(edited.selected.now, m_state.ground->phrases);
}

void PhrasingDesk::replace(const Value& overlay, const Path& text) {
    const int before = open().document.revision();
    open().document.replace(overlay, text);
    if (open().document.revision() != before) follow();
}

void PhrasingDesk::follow() {
    derive();
    save();
}

void PhrasingDesk::save() {
    OpenPhrasing& edited = open();
    edited.is_saved = false;
    if (edited.is_changed()) {
        m_store.save_draft(phrasing_draft, edited.document.text());
        edited.is_saved = true;
    } else {
        m_store.drop_draft(phrasing_draft);
    }
    edited.saved_at = m_clock.now();
}

}  // namespace frontdesk::app
