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

/// Whose accounts the people are in xAPI statements.
void draw_export_home_page(Scene& scene, Rect& column);
/// Of what was typed there.
struct TypedHomePage {
    bool is_new = false;  ///< not what is set: to be set before anything is written
    bool is_fit = true;   ///< for statements; other formats have none
};
TypedHomePage typed_home_page(const Scene& scene);

/// Whose records: everybody's, a site's, a team's, a person's. Each takes its height off the column.
void draw_export_whom(Scene& scene, Rect& column);
/// Of which time.
void draw_export_when(Scene& scene, Rect& column);
/// Where to, and the button; while something is written, how far it is.
void draw_export_save(Scene& scene, Rect& column);

/// Has what is being written go on, wherever one is.
void follow_export(Ui& ui, const app::State& state);

}  // namespace frontdesk::ui
