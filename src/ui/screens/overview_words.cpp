#include <algorithm>
#include <array>

#include "ui/kit/paint.h"
#include "ui/screens/naming.h"
#include "ui/screens/overview.h"

// What the parts of the overview have in common.
namespace frontdesk::ui {

using app::Text;

const app::Overview& overview_of(const Scene& scene) {
    return *scene.state().overview.shown;
}

void look_at(const Scene& scene, const app::OverviewFilter& filter) {
    scene.memory.overview.first_column = 0;
    scene.ui.intend(app::OverviewDeed{app::LookAtOverview{filter}});
}

Text period_word(app::OverviewPeriod period) {
    constexpr std::array words{Text::overview_week,         Text::overview_month, Text::overview_last_month,
                               Text::overview_three_months, Text::overview_year,  Text::overview_all_time};
    static_assert(words.size() == app::overview_period_count);
    return words.at(static_cast<std::size_t>(period));
}

std::optional<Text> than_word(app::OverviewPeriod period) {
    constexpr std::array words{Text::overview_than_week, Text::overview_than_month,
                               Text::overview_than_before, Text::overview_than_three,
                               Text::overview_than_year};
    const auto index = static_cast<std::size_t>(period);
    if (index >= words.size()) return std::nullopt;
    return words.at(index);
}

std::string site_word(const Ui& ui, const std::string& site) {
    return site.empty() ? ui.words(Text::assign_no_site) : site;
}

std::string team_word(const Ui& ui, const std::string& team) {
    return team.empty() ? ui.words(Text::assign_no_team) : team;
}

std::string line_name(const Ui& ui, const app::OverviewLine& line, app::OverviewGrouping grouping) {
    if (grouping == app::OverviewGrouping::sites) return site_word(ui, line.name);
    return grouping == app::OverviewGrouping::teams ? team_word(ui, line.name) : line.name;
}

std::string scope_id(const app::OverviewScope& scope) {
    if (scope.person != records::TraineeId{}) return "person:" + std::to_string(scope.person.value);
    const std::string site = scope.site.value_or("");
    return scope.team ? "team:" + site + ":" + *scope.team : "site:" + site;
}

std::string rule_word(const Scene& scene, const std::string& rule) {
    const RuleNames names{scene.app.content().engine, scene.ui.language};
    return scene.ui.shown(names.of(rule));
}

std::string practised_words(const Ui& ui, std::int64_t seconds) {
    constexpr std::int64_t hour = 3600;
    if (seconds < hour) return ui.words(Text::overview_minutes, {std::to_string((seconds + 30) / 60)});
    return ui.words(Text::overview_hours, {std::to_string((seconds + hour / 2) / hour)});
}

void draw_curve(Ui& ui, const Rect& place, const std::vector<float>& values, ImU32 colour) {
    if (values.empty()) return;
    const auto ends = std::minmax_element(values.begin(), values.end());
    const float low = *ends.first;
    const float range = std::max(*ends.second - low, 1.0F);
    const float step = place.w / static_cast<float>(std::max<std::size_t>(values.size(), 2) - 1);
    const auto point = [&](std::size_t i) {
        const float share = (values[i] - low) / range;
        const float x = values.size() == 1 ? place.right() : place.x + static_cast<float>(i) * step;
        return ImVec2{x, place.bottom() - place.h * share};
    };
    for (std::size_t i = 1; i < values.size(); ++i)
        line(ui, point(i - 1), point(i), colour, 2.2F * ui.in.scale);
    disc(ui, point(values.size() - 1), 3.2F * ui.in.scale, colour);
}

}  // namespace frontdesk::ui
