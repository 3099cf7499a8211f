#include <algorithm>
#include <vector>

#include "ui/kit/segmented.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"

// The parts of a guard: what it goes by, and what it makes of what was said.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr PhraseChoice guard_kinds[] = {{"before", "guard-kind:before", Text::phrasing_guard_before},
                                        {"after", "guard-kind:after", Text::phrasing_guard_after},
                                        {"covering", "guard-kind:covering", Text::phrasing_guard_covering},
                                        {"question", "guard-kind:question", Text::phrasing_guard_question}};
constexpr PhraseChoice guard_scopes[] = {
    {"clause", "guard-within:clause", Text::phrasing_within_clause},
    {"sentence", "guard-within:sentence", Text::phrasing_within_sentence},
    {"reply", "guard-within:reply", Text::phrasing_within_reply}};
constexpr PhraseChoice guard_verdicts[] = {
    {"cleared", "guard-verdict:cleared", Text::phrasing_guard_clears},
    {"downgraded", "guard-verdict:downgraded", Text::phrasing_guard_eases}};

}  // namespace

void draw_phrase_choice(Scene& scene, Rect& column, const PhraseChoices& look) {
    Ui& ui = scene.ui;
    std::string now = editing::text_at(phrasings(scene).selected.now, {look.key});
    if (now.empty()) now = look.unless_said;
    std::vector<SegmentedChoice> shown;
    std::optional<std::size_t> chosen;
    for (const PhraseChoice& one : look.choices) {
        if (now == one.value) chosen = shown.size();
        shown.push_back({one.id, ui.words(one.label)});
    }
    part_label(ui, column, ui.words(look.label));
    Rect row = column.take_top(segmented_height(ui, column.w, shown), ui.px(12));
    row.w = std::min(row.w, segmented_width(ui, shown));
    if (const auto pressed = segmented(ui, row, shown, chosen))
        do_phrasing(scene, app::SetPhrasePart{{look.key}, json::Value(look.choices[*pressed].value)});
}

void draw_phrasing_guard(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::SelectedPhrase& selected = phrasings(scene).selected;
    const std::string kind = editing::text_at(selected.now, {"kind"});
    draw_phrase_text(scene, column, ui.words(Text::phrasing_name), {"name"});
    draw_phrase_text(scene, column, ui.words(Text::phrasing_explains), {"explains"});
    // How a guard of the packs below works is theirs: many rules rest on it.
    if (selected.state == app::PhraseState::added) {
        draw_phrase_choice(scene, column, {Text::phrasing_guard_kind, "kind", "", guard_kinds});
        if (kind != "covering")
            draw_phrase_choice(scene, column, {Text::phrasing_within, "within", "clause", guard_scopes});
        draw_phrase_choice(scene, column, {Text::phrasing_guard_does, "verdict", "cleared", guard_verdicts});
    }
    if (kind == "quotes" || kind == "remedy") return;
    draw_phrase_list(scene, column,
                     {"cues", ui.words(Text::phrasing_cues), ui.words(Text::phrasing_patterns_hint)});
    draw_phrase_list(scene, column, {"exceptions", ui.words(Text::phrasing_exceptions), {}});
    if (kind != "covering")
        draw_phrase_list(scene, column, {"blockers", ui.words(Text::phrasing_blockers), {}});
}

}  // namespace frontdesk::ui
