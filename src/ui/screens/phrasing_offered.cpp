#include <algorithm>

#include "app/phrasing_change.h"
#include "ui/kit/paint.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"

// Sentences that were judged in review, offered to the rule they were judged for.
namespace frontdesk::ui {

namespace {

using app::Text;

bool stands_in(const app::SelectedPhrase& selected, const char* list, const std::string& words) {
    const json::Value* value = selected.now.find(list);
    const json::Array* all = value == nullptr ? nullptr : value->as_array();
    return all != nullptr && std::any_of(all->begin(), all->end(), [&words](const json::Value& one) {
               return app::written(one) == words;
           });
}

}  // namespace

void draw_offered_sentences(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::SelectedPhrase& selected = phrasings(scene).selected;
    bool any = false;
    const auto& offered = scene.state().phrasing_editor.offered;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        const records::FindingOpinion& one = offered[i];
        const char* list = one.should_hit ? "should_hit" : "should_not_hit";
        if (one.rule != selected.id || stands_in(selected, list, one.words)) continue;
        if (!any) {
            column.take_top(ui.px(6));
            column.take_top(
                paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.words(Text::phrasing_offered)),
                ui.px(4));
            column.take_top(
                paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::phrasing_offered_hint)),
                ui.px(6));
        }
        any = true;
        const std::string words =
            ui.words(one.should_hit ? Text::phrasing_offered_hit : Text::phrasing_offered_miss, {one.words});
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, words), ui.px(4));
        if (part_button(ui, column, "offered:" + std::to_string(i), ui.words(Text::phrasing_offered_take),
                        Icon::plus))
            do_phrasing(scene, app::AddPhrasePart{list, json::Value(one.words)});
    }
    if (any) column.take_top(ui.px(10));
}

}  // namespace frontdesk::ui
