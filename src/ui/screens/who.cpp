#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/text_field.h"
#include "ui/screens/account.h"
#include "ui/screens/rail.h"
#include "ui/screens/scene.h"

// Who is practising: type a name, or pick one that is known here.
namespace frontdesk::ui {

namespace {

using app::Text;

bool is_blank(const std::string& words) {
    return words.find_first_not_of(" \t\xE3\x80\x80") == std::string::npos;
}

void draw_field(Ui& ui, std::string_view id, const Rect& rect, Text label, Text ghost, std::string& value) {
    Rect rest = rect;
    text_in(ui, Face::caption, rest.take_top(ui.px(24)), ui.theme.ink2, ui.words(label));
    text_field(ui, id, rest, value, {.ghost = ui.words(ghost), .aside = {}});
}

constexpr float faces_height = 96;

/// The four faces, from furious to pleased: what the program is about, without a word.
void draw_faces(Ui& ui, const Rect& row) {
    constexpr const char* who[] = {"chen", "wang", "li", "liu"};
    constexpr scenario::Mood moods[] = {scenario::Mood::furious, scenario::Mood::annoyed,
                                        scenario::Mood::neutral, scenario::Mood::pleased};
    const float side = std::floor(std::min(ui.px(faces_height), (row.w - 3 * ui.px(12)) / 4));
    const float gap = std::floor((row.w - 4 * side) / 3);
    Rect place{row.x, row.y + (row.h - side) / 2, side, side};
    for (int i = 0; i < 4; ++i) {
        portrait(ui, place, who[i], moods[i]);
        place.x += side + gap;
    }
}

float form_height(const Ui& ui, float width) {
    const float inside = width - 2 * ui.px(32);
    return 2 * ui.px(28) + ui.px(faces_height + 20) +
           paragraph_height(ui, Face::display, inside, ui.words(Text::who_title)) +
           paragraph_height(ui, Face::body, inside, ui.words(Text::who_welcome)) + ui.px(20) +
           ui.px(68 + 12 + 60 + 24 + 44 + 12) +
           paragraph_height(ui, Face::caption, inside, ui.words(Text::who_promise));
}

void draw_form(Scene& scene, const Rect& rect) {
    Ui& ui = scene.ui;
    WhoMemory& who = scene.memory.who;
    card_first(ui, rect);
    Rect rest = rect.inset(ui.px(32), ui.px(28));
    draw_faces(ui, rest.take_top(ui.px(faces_height), ui.px(20)));
    rest.take_top(paragraph(ui, Face::display, rest, ui.theme.ink, ui.words(Text::who_title)));
    rest.take_top(paragraph(ui, Face::body, rest, ui.theme.ink2, ui.words(Text::who_welcome)), ui.px(20));
    if (scene.memory.entered) ui.focus.suggest("who:name");
    draw_field(ui, "who:name", rest.take_top(ui.px(68), ui.px(12)), Text::who_name, Text::who_name_ghost,
               who.name);
    Rect pair = rest.take_top(ui.px(60), ui.px(24));
    const Rect site = pair.take_left(std::floor((pair.w - ui.px(12)) / 2), ui.px(12));
    draw_field(ui, "who:site", site, Text::who_site, Text::who_site_ghost, who.site);
    draw_field(ui, "who:team", pair, Text::who_team, Text::who_site_ghost, who.team);
    const bool named = !is_blank(who.name);
    const ButtonLook look{
        .kind = ButtonKind::primary, .icon = Icon::play, .key = Key::enter, .enabled = named};
    const char* label = ui.words(named ? Text::who_start : Text::who_start_needs_name);
    if (button(ui, "who:start", rest.take_top(ui.px(44), ui.px(12)), label, look)) {
        ui.intend(app::AddTrainee{who.name, who.site, who.team});
    }
    paragraph(ui, Face::caption, rest, ui.theme.ink2, ui.words(Text::who_promise), Align::centre);
}

constexpr float row_height = 60;

void draw_person_row(Ui& ui, const Rect& row, const records::Trainee& trainee) {
    const std::string id = "who:trainee:" + std::to_string(trainee.id.value);
    const Press press = press_area(ui, row, {id, trainee.name, true, false, {}});
    if (press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(8));
    Rect rest = row.inset(ui.px(12), 0);
    const Rect mark = rest.take_left(ui.px(36), ui.px(12));
    disc(ui, mark.middle(), ui.px(18), ui.theme.primary_soft);
    icon_in(ui, Icon::user, mark, 20, ui.theme.primary_soft_ink);
    icon_in(ui, Icon::right, rest.take_right(ui.px(20), ui.px(8)), 18, ui.theme.primary);
    std::string where = trainee.site;
    if (!trainee.team.empty()) where += (where.empty() ? "" : " · ") + trainee.team;
    if (where.empty()) {
        text_in(ui, Face::body_bold, rest, ui.theme.ink, trainee.name);
    } else {
        rest.take_top(ui.px(7));
        text_in(ui, Face::body_bold, rest.take_top(ui.px(26)), ui.theme.ink, trainee.name);
        text_in(ui, Face::caption, rest.take_top(ui.px(20)), ui.theme.ink2, where);
    }
    if (press.focused) focus_ring(ui, row, ui.px(8));
    if (press.pressed) ui.intend(app::ChooseTrainee{trainee.id});
}

float known_height(const Scene& scene) {
    return scene.ui.px(28 + 33 + 21 + 16 + 16) +
           scene.ui.px(row_height) * static_cast<float>(scene.state().trainees.size());
}

void draw_known(Scene& scene, const Rect& rect) {
    Ui& ui = scene.ui;
    card(ui, rect);
    Rect rest = rect.inset(ui.px(20), ui.px(20));
    text_in(ui, Face::title, rest.take_top(ui.px(33)), ui.theme.ink, ui.words(Text::who_known));
    text_in(ui, Face::caption, rest.take_top(ui.px(21), ui.px(12)), ui.theme.ink2,
            ui.words(Text::who_known_hint));
    Rect list = rest;
    list.x -= ui.px(12);
    list.w += ui.px(24);
    ScrollArea area(ui, "known", list);
    Rect row = area.content();
    row.w -= ui.px(12);
    row.h = ui.px(row_height);
    for (const records::Trainee& trainee : scene.state().trainees) {
        draw_person_row(ui, row, trainee);
        row.y += row.h;
    }
    area.set_height(row.y - area.content().y);
}

}  // namespace

void draw_who(Scene& scene) {
    Ui& ui = scene.ui;
    ScrollArea page(ui, "page:who", scene.area);
    const Rect content = page.content();
    const bool known = !scene.state().trainees.empty();
    const bool beside = known && scene.width() >= 940;
    const float margin = ui.px(24);
    const float form_width = std::min(ui.px(520), content.w - 2 * margin);
    const float list_width = beside ? ui.px(340) : form_width;
    const float all = form_width + (beside ? ui.px(20) + list_width : 0);
    const float form_h = form_height(ui, form_width);
    Rect form{content.x + std::floor((content.w - all) / 2),
              content.y + std::max(margin, std::floor((scene.area.h - form_h) / 2.4F)), form_width, form_h};
    const bool asks = scene.state().account.asked.has_value();
    if (asks) {
        form.h = draw_proof(scene, form) - ui.px(16) - form.y;
    } else {
        draw_form(scene, form);
    }
    float bottom = form.bottom();
    if (known) {
        Rect list{form.x, bottom + ui.px(16), list_width, known_height(scene)};
        if (beside) {
            list = {form.right() + ui.px(20), form.y, list_width,
                    std::min(std::max(form.h, form_h), known_height(scene))};
        }
        draw_known(scene, list);
        bottom = std::max(bottom, list.bottom());
    }
    page.set_height(bottom + margin - content.y);
}

}  // namespace frontdesk::ui
