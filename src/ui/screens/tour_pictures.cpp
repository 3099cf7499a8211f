#include "ui/screens/tour_pictures.h"

#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/sample_reply.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float key_row = 32, around = 12, below = 14;

struct KeyWords {
    const char* key;
    Text words;
};

constexpr std::array<KeyWords, 3> key_words{
    {{"F4", Text::tour_pick_up}, {"Enter", Text::play_send}, {"Shift Enter", Text::tour_line}}};

void draw_keys(Ui& ui, Rect box) {
    float caps = 0;
    for (const KeyWords& one : key_words) caps = std::max(caps, key_cap_width(ui, one.key));
    for (const KeyWords& one : key_words) {
        Rect row = box.take_top(ui.px(key_row));
        const Rect cap = row.take_left(caps, ui.px(12)).centred_row(ui.px(22));
        key_cap(ui, {cap.right() - key_cap_width(ui, one.key), cap.y}, one.key, ui.theme.ink);
        text_in(ui, Face::body, row, ui.theme.ink, ui.words(one.words));
    }
}

}  // namespace

float tour_picture_height(Scene& scene, TourPicture picture, float width) {
    const Ui& ui = scene.ui;
    const float frame = ui.px(2 * around + below);
    switch (picture) {
        case TourPicture::keys:
            return frame + ui.px(key_row) * static_cast<float>(key_words.size());
        case TourPicture::feedback:
            return frame + sample_reply_height(scene, width - 2 * ui.px(around));
        default:
            return 0;
    }
}

void draw_tour_picture(Scene& scene, const Rect& place, TourPicture picture) {
    Ui& ui = scene.ui;
    const Rect box{place.x, place.y, place.w, place.h - ui.px(below)};
    fill(ui, box, ui.theme.sunken, ui.px(8));
    const Rect inside = box.inset(ui.px(around));
    if (picture == TourPicture::keys) draw_keys(ui, inside);
    if (picture == TourPicture::feedback) draw_sample_reply(scene, inside);
}

}  // namespace frontdesk::ui
