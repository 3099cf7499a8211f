#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/overview.h"
#include "ui/screens/scene.h"

// The parts of the overview of supervisors.
namespace frontdesk::ui {

/// The whole page; `draw_below` adds what lies under it and takes its height off the column.
void draw_overview(Scene& scene, void (*draw_below)(Scene& scene, Rect& column));

/// Title, filters and what is chosen of them; the choices that lie open below.
void draw_overview_bar(Scene& scene, Rect& column);
void draw_overview_menu(Scene& scene, Rect& column);

/// Pass rate, attempts, median and time.
void draw_overview_figures(Scene& scene, Rect& column);
/// Whether what has no room in a card scrolls inside it, or the card is as high as it wants to be.
enum class CardRows { scroll, all };

/// Rules by people. As high as `place`.
void draw_overview_heat(Scene& scene, const Rect& place, CardRows rows);
/// With all its rows.
float overview_heat_height(const Scene& scene, float width);
/// Who may take the phone; of one person the latest attempts.
void draw_overview_ready(Scene& scene, const Rect& place, CardRows rows);
float overview_ready_height(const Scene& scene, float width);
/// Slips, late assignments, attempts that were given up.
void draw_overview_strip(Scene& scene, Rect& column);

/// The list behind a figure.
void draw_overview_behind(Scene& scene);
/// A line of attempts; opens it when pressed.
void draw_behind_line(Scene& scene, const Rect& row, const app::BehindLine& line, bool with_name);

/// Only while there is one.
const app::Overview& overview_of(const Scene& scene);
void look_at(const Scene& scene, const app::OverviewFilter& filter);
app::Text period_word(app::OverviewPeriod period);
/// A site or team by its name, or that none was named.
std::string site_word(const Ui& ui, const std::string& site);
std::string team_word(const Ui& ui, const std::string& team);
std::string line_name(const Ui& ui, const app::OverviewLine& line, app::OverviewGrouping grouping);
/// Stable: "person:12", "site:金穗花园", "team:金穗花园:早班组".
std::string scope_id(const app::OverviewScope& scope);
/// What a rule is called, in the language of the screen.
std::string rule_word(const Scene& scene, const std::string& rule);
/// "38 小时", "24 分钟"
std::string practised_words(const Ui& ui, std::int64_t seconds);
/// What the period is compared with; nothing for all time.
std::optional<app::Text> than_word(app::OverviewPeriod period);

/// A curve through the values from the left to the right edge, with a dot at its end.
void draw_curve(Ui& ui, const Rect& place, const std::vector<float>& values, ImU32 colour);

}  // namespace frontdesk::ui
