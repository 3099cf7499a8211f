#include <map>
#include <vector>

#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/naming.h"
#include "ui/screens/progress.h"
#include "ui/screens/today.h"

// How far each track is done.
namespace frontdesk::ui {

namespace {

struct TrackCount {
    std::string track;
    int passed = 0;
    int all = 0;
};

std::vector<TrackCount> counts(const app::App& app) {
    std::vector<TrackCount> tracks;
    for (const scenario::Scenario& scenario : app.content().library.scenarios) {
        if (tracks.empty() || tracks.back().track != scenario.track) tracks.push_back({scenario.track});
        ++tracks.back().all;
        tracks.back().passed += progress_of(app.state(), scenario.id).passed ? 1 : 0;
    }
    return tracks;
}

}  // namespace

void draw_tracks(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    text_in(ui, Face::title, inside.take_top(ui.px(36), ui.px(4)), ui.theme.ink,
            ui.words(app::Text::today_tracks));
    for (const TrackCount& count : counts(scene.app)) {
        Rect row = inside.take_top(ui.px(40));
        const bool done = count.passed == count.all;
        const std::string figure = std::to_string(count.passed) + " / " + std::to_string(count.all);
        text_in(ui, done ? Face::caption_bold : Face::caption, row.take_right(ui.px(44), ui.px(12)),
                done ? ui.theme.primary : ui.theme.ink2, figure, Align::right);
        text_in(ui, Face::body, row.take_left(ui.px(120), ui.px(12)), ui.theme.ink,
                track_word(ui, count.track));
        progress_bar(ui, row, static_cast<float>(count.passed) / static_cast<float>(count.all));
    }
    const float bottom = inside.y + ui.px(12);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom, outer.w, 0};
}

}  // namespace frontdesk::ui
