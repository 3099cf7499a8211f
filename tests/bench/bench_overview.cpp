#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "app/app.h"
#include "core/file.h"

// How long every view of the supervisors' overview takes on the records in a folder; overview_bench.py fills
// that. Without --prepare: makes the results anew once, opens the overview, then times each view several
// times.
using namespace frontdesk;

namespace {

constexpr int times_each = 5;
constexpr std::int64_t now_ms = 1'795'138'200'000;

/// By the clock on the wall, and what the processor worked of it: others may work on the machine, too.
struct Taken {
    double wall_ms = 0, processor_ms = 0;
};

Taken time_of(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t before = std::clock();
    work();
    const double processor = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count(),
            processor};
}

double median_of(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct TimedView {
    std::string name;
    std::vector<app::OverviewDeed> deeds;  ///< the last one is timed, those before it lead there
};

app::OverviewDeed look(const app::OverviewFilter& filter) {
    return {app::LookAtOverview{filter}};
}

/// Every period, every filter alone and all together, every grouping; then each list behind a figure.
std::vector<TimedView> all_views(const app::Overview& overview) {
    std::vector<TimedView> views;
    app::OverviewFilter filter;
    const auto add = [&views](const std::string& name, const app::OverviewFilter& one) {
        app::OverviewFilter other = one;
        other.period =
            one.period == app::OverviewPeriod::week ? app::OverviewPeriod::month : app::OverviewPeriod::week;
        views.push_back({name, {look(other), look(one)}});
    };
    for (std::size_t i = 0; i < app::overview_period_count; ++i) {
        filter.period = static_cast<app::OverviewPeriod>(i);
        add(std::string("period ") + app::to_word(filter.period), filter);
    }
    filter.period = app::OverviewPeriod::all;
    for (std::size_t i = 0; i < app::overview_grouping_count; ++i) {
        filter.grouping = static_cast<app::OverviewGrouping>(i);
        add(std::string("all time by ") + app::to_word(*filter.grouping), filter);
    }
    filter.grouping.reset();
    filter.track = overview.tracks.front();
    add("all time, one track", filter);
    filter.scenario = overview.scenarios.front();
    filter.track.clear();
    add("all time, one scenario", filter);
    filter.mode = app::OverviewMode::exam;
    add("all time, one scenario, exams", filter);
    filter = {.period = app::OverviewPeriod::all, .scope = {overview.sites.front(), {}, {}}};
    add("all time, one site", filter);
    filter.scope.team = overview.teams.front();
    add("all time, one team", filter);
    filter.scope = {{}, {}, {1}};
    add("all time, one person", filter);
    const app::OverviewFilter everything{.period = app::OverviewPeriod::all};
    constexpr const char* lists[]{"pass rate", "attempts",  "median", "time",
                                  "put aside", "sentences", "late"};
    for (std::size_t i = 0; i < app::behind_kind_count; ++i) {
        const app::OpenBehind open{static_cast<app::BehindKind>(i), {}, overview.rules.front().rule};
        views.push_back({std::string("all time, behind ") + lists[i], {look(everything), {open}}});
    }
    const app::ChooseHeatCell cell{overview.lines.front().scope, overview.rules.front().rule};
    views.push_back({"all time, a place of the map", {look(everything), {cell}}});
    return views;
}

void time_view(app::App& app, const TimedView& view, Taken& worst) {
    std::vector<double> wall, processor;
    for (int i = 0; i < times_each; ++i) {
        for (std::size_t before = 0; before + 1 < view.deeds.size(); ++before) app.apply(view.deeds[before]);
        const Taken taken = time_of([&] { app.apply(view.deeds.back()); });
        wall.push_back(taken.wall_ms);
        processor.push_back(taken.processor_ms);
    }
    const Taken median{median_of(wall), median_of(processor)};
    worst = {std::max(worst.wall_ms, median.wall_ms), std::max(worst.processor_ms, median.processor_ms)};
    std::printf("%-36s median %7.1f ms, processor %7.1f ms\n", view.name.c_str(), median.wall_ms,
                median.processor_ms);
}

}  // namespace

int main(int count, char** words) {
    if (count < 2) {
        std::fprintf(stderr, "bench_overview DATA [--prepare]\n");
        return 2;
    }
    const core::ManualClock clock{{now_ms}};
    const app::Places places{core::path_from_utf8(FRONTDESK_SOURCE_DIR "/scenarios"),
                             core::path_from_utf8(words[1])};
    if (count > 2) {
        records::Store::open(app::records_file(places), clock);
        return 0;
    }
    {
        records::Store store = records::Store::open(app::records_file(places), clock);
        std::printf("results made anew in %.0f ms\n", time_of([&] { store.rebuild_results(); }).wall_ms);
    }
    app::App app(places, clock, {true, records::cheap_cost});
    const app::OverviewFilter all{.period = app::OverviewPeriod::all};
    std::printf("first view %.1f ms\n", time_of([&] { app.apply(look(all)); }).wall_ms);
    const app::Overview overview = *app.state().overview.shown;
    std::printf("%d attempts of %d people\n", overview.now.finished + overview.now.put_aside,
                overview.people);
    Taken worst;
    for (const TimedView& view : all_views(overview)) time_view(app, view, worst);
    std::printf("slowest median of all views: %.1f ms, processor %.1f ms\n", worst.wall_ms,
                worst.processor_ms);
    return 0;
}
