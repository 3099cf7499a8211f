#include "ui/screens/stations.h"

#include <algorithm>

#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/text_field.h"
#include "ui/screens/frame_parts.h"

// Other stations' records and backups: the page, and the card of the backup.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float stations_widest = 980;

}  // namespace

void draw_station_backup(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& backup = scene.state().stations.backup;
    draw_grown_card(ui, column, [&](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(2)), ui.theme.ink,
                ui.words(Text::stations_backup));
        inside.take_top(
            paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::stations_backup_hint)),
            ui.px(8));
        if (backup && !backup->is_over) {
            const std::string how_far =
                ui.words(Text::stations_backing_up, {std::to_string(backup->percent)});
            inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink, how_far), ui.px(8));
            ButtonFlow buttons(ui, inside, ui.px(44));
            if (buttons.put("backup:stop", ui.words(Text::stations_stop), {}))
                do_with_stations(scene, app::StopRecords{});
            return;
        }
        FieldLook look;
        look.ghost = ui.words(Text::stations_backup_ghost);
        text_field(ui, "backup:file", inside.take_top(ui.px(44), ui.px(10)), scene.memory.stations.backup,
                   look);
        ButtonFlow buttons(ui, inside, ui.px(44));
        const bool free = !scene.state().stations.is_busy();
        if (buttons.put("backup:do", ui.words(Text::stations_backup_do), {.enabled = free}))
            do_with_stations(scene, app::BackUpRecords{scene.memory.stations.backup});
    });
}

void draw_stations(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::supervisor);
    bar_title(ui, bar, ui.words(Text::stations_title));
    ScrollArea page(ui, "page:stations", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    const float top = column.y;
    column.w = std::min(column.w, ui.px(stations_widest));
    column.take_top(ui.px(16));
    draw_station_merge(scene, column);
    draw_station_backup(scene, column);
    page.set_height(column.y + ui.px(4) - top);
}

void follow_stations(Ui& ui, const app::State& state) {
    if (!state.stations.is_busy()) return;
    ui.intend(app::StationDeed{app::GoOnWithRecords{}});
    ui.redraw_in(0);
}

}  // namespace frontdesk::ui
