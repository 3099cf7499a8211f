#pragma once

#include <optional>

#include "ui/kit/grown_card.h"
#include "ui/screens/scene.h"

// The parts of the page on which records are taken out.
namespace frontdesk::ui {

template <typename Deed>
void do_with_exports(const Scene& scene, Deed deed) {
    scene.ui.intend(app::ExportDeed{std::move(deed)});
}

/// What was chosen; nothing while a day is typed that there is not.
std::optional<records::ExportScope> scope_of_exports(const Scene& scene);

/// Whose records: everybody's, a site's, a team's, a person's. Each takes its height off the column.
void draw_export_whom(Scene& scene, Rect& column);
/// Of which time.
void draw_export_when(Scene& scene, Rect& column);
/// Where to, and the button; while something is written, how far it is.
void draw_export_save(Scene& scene, Rect& column);

/// Has what is being written go on, wherever one is.
void follow_export(Ui& ui, const app::State& state);

/// A card as high as what `draw` takes off the column that it is given.
template <typename Draw>
void export_card(Ui& ui, Rect& column, const Draw& draw) {
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    draw(inside);
    inside.take_top(ui.px(16));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column.take_top(inside.y - outer.y, ui.px(14));
}

}  // namespace frontdesk::ui
