#include <utility>

#include "app/app.h"
#include "app/overview_reading.h"

// What supervisors look at: how everybody is doing, and what is behind it.
namespace frontdesk::app {

namespace {

constexpr int behind_at_once = 40;

/// Where most went wrong; nothing if nothing did.
std::optional<ChooseHeatCell> worst_cell(const Overview& overview) {
    std::optional<ChooseHeatCell> worst;
    int most = 0;
    for (const OverviewLine& line : overview.lines) {
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            if (line.cells[i].count <= most) continue;
            most = line.cells[i].count;
            worst = ChooseHeatCell{line.scope, overview.rules[i].rule};
        }
    }
    return worst;
}

}  // namespace

Changes App::act(const OverviewDeed& deed) {
    return std::visit([this](const auto& one) { return look_over(one); }, deed.what);
}

OverviewReading App::overview_reading() const {
    return {m_store, m_content, m_state.trainees, m_state.assignments.given, m_clock.now()};
}

OverviewFilter App::overview_filter() const {
    return m_state.overview.shown ? m_state.overview.shown->filter : OverviewFilter{};
}

Changes App::look_over(const LookAtOverview& deed) {
    OverviewState& overview = m_state.overview;
    // Who has done their assignments does not depend on the filter, and is dear to find out.
    if (!overview.shown || overview.shown->filter == deed.filter) {
        m_state.trainees = m_store.trainees();
        read_given();
    }
    const OverviewReading reading = overview_reading();
    overview.shown = reading.overview(deed.filter);
    std::optional<ChooseHeatCell> cell = worst_cell(*overview.shown);
    if (deed.keeps_place && overview.chosen)
        cell = ChooseHeatCell{overview.chosen->scope, overview.chosen->rule};
    overview.chosen.reset();
    if (cell) overview.chosen = reading.chosen(deed.filter, *cell);
    if (!deed.keeps_place) overview.behind.reset();
    if (overview.behind)
        overview.behind = reading.behind(deed.filter, overview.behind->what, overview.behind->room);
    return {.overview = true};
}

Changes App::look_over(const ChooseHeatCell& deed) {
    m_state.overview.chosen = overview_reading().chosen(overview_filter(), deed);
    return {.overview = true};
}

Changes App::look_over(const OpenBehind& deed) {
    m_state.overview.behind = overview_reading().behind(overview_filter(), deed, behind_at_once);
    return {.overview = true};
}

Changes App::look_over(const ShowMoreBehind&) {
    std::optional<Behind>& behind = m_state.overview.behind;
    if (!behind) return {};
    behind = overview_reading().behind(overview_filter(), behind->what, behind->room + 2 * behind_at_once);
    return {.overview = true};
}

Changes App::look_over(const CloseBehind&) {
    m_state.overview.behind.reset();
    return {.overview = true};
}

}  // namespace frontdesk::app
