#include <array>

#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include "ui/screens/account.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/overview.h"
#include "ui/screens/settings_rows.h"
#include "ui/screens/training.h"

// The page of supervisors: the overview, and below it what else they do. Before anybody has signed in it asks
// for that, and before there is anybody who could, for the first administrator.
namespace frontdesk::ui {

namespace {

using app::Text;

// A new card is one line here.
constexpr TrainingCard supervisor_cards[] = {
    {"supervisor:accounts", Icon::people, Text::accounts_title, Text::accounts_card, ScreenId::accounts},
    {"supervisor:audit", Icon::records, Text::audit_title, Text::audit_card, ScreenId::audit},
    {"supervisor:reviews", Icon::eye, Text::review_title, Text::review_card, ScreenId::reviews},
    {"supervisor:stations", Icon::export_out, Text::stations_title, Text::stations_card, ScreenId::stations},
    {"supervisor:surveys", Icon::trend, Text::surveys_title, Text::surveys_card, ScreenId::surveys},
    {"supervisor:exports", Icon::export_out, Text::exports_title, Text::exports_card, ScreenId::exports},
    {"supervisor:certificates", Icon::check, Text::certificates_title, Text::certificates_card,
     ScreenId::certificates},
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

void draw_supervisor_cards(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    Rect head = column.take_top(ui.px(40), ui.px(4));
    bar_title(ui, head, ui.words(Text::supervisor_title));
    text_in(ui, Face::caption, head, ui.theme.ink2, ui.words(Text::supervisor_subtitle));
    draw_training_cards(scene, column, supervisor_cards, FirstCard::like_others);
    GrownCard behind(ui);
    const Rect outer = column;
    Rect rows = column.inset(ui.px(20), 0);
    idle_setting(scene, rows);
    behind.close({outer.x, outer.y, outer.w, rows.y - outer.y});
    column.take_top(rows.y - outer.y);
}

}  // namespace

bool is_of_supervisor(ScreenId screen) {
    return screen == ScreenId::supervisor || screen == ScreenId::accounts || screen == ScreenId::audit ||
           screen == ScreenId::reviews || screen == ScreenId::review || screen == ScreenId::appeals ||
           screen == ScreenId::stations || screen == ScreenId::surveys || screen == ScreenId::exports ||
           screen == ScreenId::certificates;
}

void draw_supervisor(Scene& scene) {
    const bool in = scene.state().account.signed_in.has_value();
    if (!in) scene.memory.overview = {};
    if (scene.state().account.is_open) return draw_account_setup(scene);
    if (!in) return draw_account_sign_in(scene);
    draw_overview(scene, draw_supervisor_cards);
}

}  // namespace frontdesk::ui
