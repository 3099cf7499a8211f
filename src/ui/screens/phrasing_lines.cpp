#include <algorithm>

#include "app/phrasing_change.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"
#include "ui/screens/writing_parts.h"

// The lists of a rule: patterns, exceptions, better wording and sentences, a line each.
namespace frontdesk::ui {

namespace {

using app::PhraseSentence;
using app::Text;
using editing::Path;

constexpr std::size_t lines_at_first = 6;

/// A line of a list, and where its words stand.
struct PhraseEntry {
    std::size_t index = 0;
    std::string words;
    Path path;            ///< of the words
    bool is_own = false;  ///< the company's
};

EditorField& phrase_field(Scene& scene, const std::string& id, const std::string& now) {
    return in_step(scene.memory.phrasing.fields[id], now);
}

std::vector<PhraseEntry> entries_of(const app::SelectedPhrase& selected, const char* list) {
    std::vector<PhraseEntry> entries;
    const json::Value* value = selected.now.find(list);
    const json::Value* below = selected.below.find(list);
    const json::Array* all = value == nullptr ? nullptr : value->as_array();
    for (std::size_t i = 0; all != nullptr && i < all->size(); ++i) {
        const json::Value& one = (*all)[i];
        PhraseEntry entry{i, app::written(one), {list, std::to_string(i)}, true};
        if (one.as_object() != nullptr) entry.path.emplace_back(one.find("pattern") ? "pattern" : "reply");
        const json::Array* known = below == nullptr ? nullptr : below->as_array();
        entry.is_own = known == nullptr || std::none_of(known->begin(), known->end(), [&](const auto& other) {
                           return app::written(other) == entry.words;
                       });
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// The company's own come first: they are few, and what one looks for. The one that is worked on stays where
/// it was.
void own_first(const PhrasingMemory& memory, std::vector<PhraseEntry>& entries) {
    std::stable_partition(entries.begin(), entries.end(), [&](const PhraseEntry& one) {
        const bool is_edited = phrase_box_id({one.path[0], one.path[1]}) == memory.editing;
        return is_edited ? memory.editing_own : one.is_own;
    });
}

const PhraseSentence* sentence_at(const app::SelectedPhrase& selected, const PhraseEntry& entry) {
    for (const PhraseSentence& one : selected.sentences) {
        const bool same_place = one.path[0] == entry.path[0] && one.path[1] == entry.path[1];
        if (same_place && one.sentence.reply == entry.words) return &one;
    }
    return nullptr;
}

bool is_sentence_list(const char* list) {
    const std::string_view name = list;
    return name == "should_hit" || name == "should_not_hit" || name == "better";
}

/// Whether the sentence is judged as it says, and whether it was before the change.
struct SentenceWords {
    std::string words;
    bool fine = true, known = false;
    bool is_news = false;  ///< it was otherwise before
};

SentenceWords sentence_words(const Ui& ui, const PhraseSentence* sentence) {
    if (sentence == nullptr) return {ui.words(Text::phrasing_sentence_waits), true, false};
    using Kind = phrasing::RuleSentence::Kind;
    const Kind kind = sentence->sentence.kind;
    const Text wrong = kind == Kind::better       ? Text::phrasing_sentence_better
                       : kind == Kind::should_hit ? Text::phrasing_sentence_missed
                                                  : Text::phrasing_sentence_excess;
    std::string words = ui.words(sentence->holds ? Text::phrasing_sentence_holds : wrong);
    const auto add = [&](Text more) { words += " · " + std::string(ui.words(more)); };
    if (!sentence->holds && sentence->holds_today) add(Text::phrasing_sentence_was_right);
    if (!sentence->holds && !sentence->holds_today) add(Text::phrasing_sentence_was_wrong);
    if (sentence->holds && !sentence->holds_today) add(Text::phrasing_sentence_now_right);
    return {words, sentence->holds, true, sentence->holds != sentence->holds_today};
}

/// The box that a line becomes; it is a line again once the keyboard is elsewhere.
void draw_entry_box(Scene& scene, Rect& column, const PhraseEntry& entry) {
    PhrasingMemory& memory = scene.memory.phrasing;
    const bool wake = memory.wake;
    memory.wake = false;
    draw_phrase_text(scene, column, {}, entry.path, wake);
    if (!wake && !scene.ui.focus.is_on(phrase_box_id(entry.path))) memory.editing.clear();
}

void begin_editing(PhrasingMemory& memory, const std::string& id, bool is_own) {
    memory.editing = id;
    memory.editing_own = is_own;
    memory.wake = true;
}

/// The sign of a sentence, what stands there, and what is wrong with it. Takes nothing off.
struct EntryLook {
    SentenceWords told;
    bool is_sentence = false, says_more = false;
    float words_width = 0, height = 0;
};

EntryLook entry_look(const Scene& scene, const Rect& column, const PhraseEntry& entry, const char* list) {
    const Ui& ui = scene.ui;
    EntryLook look;
    look.is_sentence = is_sentence_list(list);
    if (look.is_sentence) look.told = sentence_words(ui, sentence_at(phrasings(scene).selected, entry));
    look.says_more = look.told.known && (!look.told.fine || look.told.is_news);
    look.words_width = column.w - ui.px(20 + 36) - (look.is_sentence ? ui.px(22) : 0);
    const float words = paragraph_height(ui, Face::body, look.words_width, entry.words + " ");
    const float more =
        look.says_more ? paragraph_height(ui, Face::caption, look.words_width, look.told.words) : 0;
    look.height = std::max(ui.px(34), words + more + ui.px(10));
    return look;
}

void draw_entry_words(Scene& scene, const Rect& place, const PhraseEntry& entry, const EntryLook& look) {
    Ui& ui = scene.ui;
    const SentenceWords& told = look.told;
    Rect words = place.inset(ui.px(10), ui.px(5));
    if (look.is_sentence) {
        const ImU32 ink = !told.known ? ui.theme.ink3 : told.fine ? ui.theme.primary : ui.theme.red;
        Rect sign = words.take_left(ui.px(16), ui.px(6));
        sign.h = ui.pitch(Face::body);
        icon_in(ui, !told.known ? Icon::clock : told.fine ? Icon::check : Icon::cross, sign, 16, ink);
    }
    words.take_top(paragraph(ui, Face::body, words, ui.theme.ink, entry.words));
    if (look.says_more)
        paragraph(ui, Face::caption, words, told.fine ? ui.theme.ink2 : ui.theme.red, told.words);
}

/// True when the line is to go.
bool draw_phrase_entry(Scene& scene, Rect& column, const PhraseEntry& entry, const PhraseListLook& list) {
    Ui& ui = scene.ui;
    const std::string id = phrase_box_id({entry.path[0], entry.path[1]});
    if (scene.memory.phrasing.editing == id) {
        draw_entry_box(scene, column, entry);
        return false;
    }
    const bool fixed = list.fixed_below && !entry.is_own;
    const EntryLook look = entry_look(scene, column, entry, list.list);
    const Rect row = column.take_top(look.height);
    Rect place = row;
    const Rect remove = place.take_right(ui.px(32), ui.px(4));
    const std::string state = !look.told.known ? "" : look.told.fine ? "fine" : "broken";
    const Press press = press_area(ui, place, {id, entry.words, !fixed, false, state});
    if (press.hovered && !fixed) fill(ui, place, ui.theme.primary_soft, ui.px(6));
    if (entry.is_own) fill(ui, {row.x, row.y + ui.px(3), ui.px(3), row.h - ui.px(6)}, ui.theme.primary);
    draw_entry_words(scene, place, entry, look);
    if (press.focused) focus_ring(ui, place, ui.px(6));
    if (fixed) return false;
    if (press.pressed) begin_editing(scene.memory.phrasing, id, entry.is_own);
    const Rect cross{remove.x, remove.y, remove.w, ui.px(32)};
    return icon_button(ui, id + ":remove", cross, ui.words(Text::phrasing_remove_line), Icon::cross);
}

/// " · 137" behind the name of a list.
std::string entries_count_words(const Scene& scene, const char* list) {
    const json::Value* value = phrasings(scene).selected.now.find(list);
    const json::Array* all = value == nullptr ? nullptr : value->as_array();
    return all == nullptr || all->empty() ? std::string() : " · " + std::to_string(all->size());
}

void draw_list_foot(Scene& scene, Rect& column, const PhraseListLook& look, std::size_t count,
                    std::size_t hidden) {
    Ui& ui = scene.ui;
    PhrasingMemory& memory = scene.memory.phrasing;
    const std::string list = look.list;
    const bool is_whole = memory.whole.contains(list);
    column.take_top(ui.px(4));
    Rect row = column.take_top(ui.px(36), ui.px(16));
    const auto put = [&](const std::string& id, const std::string& label, const ButtonLook& button_look) {
        const float width = std::min(button_width(ui, label, button_look), column.w);
        if (width > row.w) row = column.take_top(ui.px(36), ui.px(16));
        return button(ui, id, row.take_left(width, ui.px(8)), label, button_look);
    };
    if (put("add:" + list, ui.words(Text::phrasing_add_line),
            {.kind = ButtonKind::neutral, .icon = Icon::plus, .size = ButtonSize::small})) {
        do_phrasing(scene, app::AddPhrasePart{list, json::Value("")});
        begin_editing(memory, phrase_box_id({list, std::to_string(count)}), true);
    }
    if (hidden == 0 && !is_whole) return;
    const std::string label = is_whole ? ui.words(Text::phrasing_show_fewer)
                                       : ui.words(Text::phrasing_show_all, {std::to_string(count)});
    if (!put("whole:" + list, label, {.kind = ButtonKind::ghost, .size = ButtonSize::small})) return;
    if (is_whole) {
        memory.whole.erase(list);
    } else {
        memory.whole.insert(list);
    }
}

}  // namespace

std::string phrase_box_id(const Path& path) {
    std::string id = "phrase:";
    for (const std::string& step : path) id += (id.back() == ':' ? "" : "/") + step;
    return id;
}

void draw_phrase_text(Scene& scene, Rect& column, std::string_view label, const Path& path, bool wake) {
    Ui& ui = scene.ui;
    constexpr float most_lines = 5;
    part_label(ui, column, label);
    const std::string id = phrase_box_id(path);
    EditorField& field = phrase_field(scene, id, editing::text_at(phrasings(scene).selected.now, path));
    const float pitch = ui.pitch(Face::body);
    const float lines = paragraph_height(ui, Face::body, column.w - ui.px(30), field.value + " ") / pitch;
    const float height = std::clamp(lines, 1.0F, most_lines) * pitch + ui.px(20);
    const ReplyBoxResult result = reply_box(ui, id, column.take_top(height, ui.px(12)), field.value,
                                            field.box, {.ghost = "", .enabled = true, .wake = wake});
    if (result.sent) scene.ui.focus.clear();
    if (!result.changed) return;
    field.known = field.value;
    do_phrasing(scene, app::SetPhrasePart{path, json::Value(field.value)});
}

void draw_phrase_list(Scene& scene, Rect& column, const PhraseListLook& look) {
    Ui& ui = scene.ui;
    const std::string count = entries_count_words(scene, look.list);
    column.take_top(ui.px(6));
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, look.label + count), ui.px(4));
    if (!look.hint.empty())
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, look.hint), ui.px(4));
    const PhrasingMemory& memory = scene.memory.phrasing;
    std::vector<PhraseEntry> entries = entries_of(phrasings(scene).selected, look.list);
    own_first(memory, entries);
    const bool is_whole = memory.whole.contains(look.list);
    std::size_t shown = 0;
    std::optional<Path> gone;
    for (const PhraseEntry& entry : entries) {
        const PhraseSentence* sentence = sentence_at(phrasings(scene).selected, entry);
        // What is the company's or goes wrong is never out of sight.
        const bool is_edited = phrase_box_id({entry.path[0], entry.path[1]}) == memory.editing;
        const bool matters = entry.is_own || is_edited || (sentence != nullptr && !sentence->holds);
        if (!is_whole && !matters && shown >= lines_at_first) continue;
        ++shown;
        if (draw_phrase_entry(scene, column, entry, look)) gone = editing::Path{entry.path[0], entry.path[1]};
    }
    // Behind what a box of the list still writes.
    if (gone) do_phrasing(scene, app::RemovePhrasePart{*gone});
    draw_list_foot(scene, column, look, entries.size(), entries.size() - shown);
}

}  // namespace frontdesk::ui
