#include <array>

#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/account.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/settings_rows.h"
#include "ui/screens/training.h"

// The page of supervisors. Before anybody has signed in it asks for that, and before there is anybody who
// could, for the first administrator.
namespace frontdesk::ui {

namespace {

using app::Text;

// A new card is one line here.
constexpr TrainingCard supervisor_cards[] = {
    {"supervisor:accounts", Icon::people, Text::accounts_title, Text::accounts_card, ScreenId::accounts},
    {"supervisor:audit", Icon::records, Text::audit_title, Text::audit_card, ScreenId::audit},
};

void idle_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    constexpr std::array minutes{5, 10, 20, 30, 60};
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const int one : minutes) {
        if (one == scene.state().settings.sign_out_minutes) chosen = choices.size();
        choices.push_back(
            {"idle:" + std::to_string(one), ui.words(Text::supervisor_minutes, {std::to_string(one)})});
    }
    const float room = column.w - (scene.width() >= 700 ? ui.px(264) : 0);
    const Rect place =
        setting_row(scene, column, words_of(scene, Text::supervisor_idle, Text::supervisor_idle_hint),
                    segmented_height(ui, room, choices));
    if (const auto pressed = segmented(ui, place, choices, chosen))
        ui.intend(app::SignInDeed{app::SetIdleTime{minutes.at(*pressed)}});
}

}  // namespace

bool is_of_supervisor(ScreenId screen) {
    return screen == ScreenId::supervisor || screen == ScreenId::accounts || screen == ScreenId::audit;
}

void draw_supervisor(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.state().account.is_open) return draw_account_setup(scene);
    if (!scene.state().account.signed_in) return draw_account_sign_in(scene);
    Rect bar = take_top_bar(scene);
    bar_title(ui, bar, ui.words(Text::supervisor_title));
    const char* subtitle = ui.words(Text::supervisor_subtitle);
    if (text_width(ui, Face::body, subtitle) < bar.w) text_in(ui, Face::body, bar, ui.theme.ink2, subtitle);
    ScrollArea page(ui, "page:supervisor", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.take_top(ui.px(20));
    draw_training_cards(scene, column, supervisor_cards);
    GrownCard behind(ui);
    const Rect outer = column;
    Rect rows = column.inset(ui.px(20), 0);
    idle_setting(scene, rows);
    behind.close({outer.x, outer.y, outer.w, rows.y - outer.y});
    page.set_height(rows.y + ui.px(20) - page.content().y);
}

}  // namespace frontdesk::ui
