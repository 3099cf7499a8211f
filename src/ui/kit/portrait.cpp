#include "ui/kit/portrait.h"

#include <algorithm>

#include "ui/kit/face_pen.h"
#include "ui/kit/paint.h"

namespace frontdesk::ui {

namespace {

using scenario::Mood;

constexpr ImU32 eye_dark = rgb(0x33231D);
constexpr ImU32 eye_white = rgb(0xFFFDF9);
constexpr ImU32 mouth_inside = rgb(0x5E201A);
constexpr ImU32 lips = rgb(0x8A3A2B);
constexpr ImU32 shirt_white = rgb(0xF1EDE4);
constexpr ImU32 gold = rgb(0xEDAE3C);

void draw_hair_behind(const FacePen& pen, const OwnerLook& look) {
    if (pen.ui.theme.dark && look.near_black_hair) {
        const float edge = std::max(1.0F, pen.ui.px(1));
        for (const HairShape& shape : look.behind) pen.hair(shape, pen.ui.theme.line2, edge);
        for (const HairShape& shape : look.front) pen.hair(shape, pen.ui.theme.line2, edge);
    }
    for (const HairShape& shape : look.behind) pen.hair(shape, look.hair);
}

void draw_collar(const FacePen& pen, const OwnerLook& look) {
    switch (look.dress) {
        case Dress::shirt:
            pen.polygon({{41, 77}, {50, 85}, {40, 92}, {34, 79}}, look.collar);
            pen.polygon({{59, 77}, {50, 85}, {60, 92}, {66, 79}}, look.collar);
            break;
        case Dress::v_neck:
            pen.polygon({{42, 78}, {58, 78}, {50, 89}}, look.skin);
            pen.path({{42, 78}, {50, 89}, {58, 78}}, 2.6F, look.collar);
            break;
        case Dress::cardigan:
            pen.polygon({{42, 78}, {58, 78}, {50, 86}}, look.skin);
            pen.path({{41, 78}, {50, 87}, {59, 78}}, 2.2F, look.collar);
            pen.block(49, 51, 87, 100, 0, look.collar);
            pen.disc(53.5F, 92, 1.5F, look.collar);
            break;
        case Dress::hood:
            pen.path({{44, 85}, {44, 94}}, 1.8F, rgb(0xE9EEF4));
            pen.path({{56, 85}, {56, 94}}, 1.8F, rgb(0xE9EEF4));
            break;
        case Dress::polo:
            pen.polygon({{42, 78}, {58, 78}, {50, 84}}, look.skin);
            pen.polygon({{41.5F, 77}, {50, 84.5F}, {43, 89.5F}, {36, 79}}, look.collar);
            pen.polygon({{58.5F, 77}, {50, 84.5F}, {57, 89.5F}, {64, 79}}, look.collar);
            break;
        case Dress::round_neck:
            pen.segment(50, 78, 9.5F, 0, 180, look.collar);
            pen.segment(50, 77, 7.2F, 0, 180, look.skin);
            break;
        case Dress::overall:
            pen.polygon({{42, 78}, {58, 78}, {50, 88}}, shirt_white);
            pen.block(28.3F, 31.7F, 83, 100, 0, look.collar);
            pen.block(68.3F, 71.7F, 83, 100, 0, look.collar);
            break;
    }
}

void draw_body(const FacePen& pen, const OwnerLook& look) {
    pen.block(16, 84, 78, 100, 18, look.cloth, ImDrawFlags_RoundCornersTop);
    if (look.dress == Dress::hood) pen.block(36, 64, 74, 86, 6, look.collar);
    pen.block(42, 58, 66, 82, 5, look.shade);
    draw_collar(pen, look);
    if (!look.covers_ears) pen.discs(30, 51, 5, look.shade);
    pen.block(30, 70, 22, 74, 20, look.skin);
}

void draw_cheeks(const FacePen& pen, Mood mood) {
    if (mood == Mood::furious) pen.discs(37, 58, 5, faded(rgb(0xD4603A), 0.42F));
    if (mood == Mood::pleased) pen.discs(37, 57.5F, 4.5F, faded(rgb(0xE58C6A), 0.40F));
}

void draw_eyes(const FacePen& pen, Mood mood) {
    switch (mood) {
        case Mood::furious:
            pen.discs(41, 49.5F, 4.2F, eye_white);
            pen.discs(41.6F, 49.6F, 2.3F, eye_dark);
            pen.path({{36.4F, 45.2F}, {45.6F, 48.2F}}, 2, eye_dark);
            pen.path({{63.6F, 45.2F}, {54.4F, 48.2F}}, 2, eye_dark);
            break;
        case Mood::annoyed:
            pen.discs(41, 49.5F, 2.7F, eye_dark);
            pen.path({{36.8F, 47.4F}, {45.2F, 47.4F}}, 1.8F, eye_dark);
            pen.path({{63.2F, 47.4F}, {54.8F, 47.4F}}, 1.8F, eye_dark);
            break;
        case Mood::pleased:
            pen.arc(41, 50.5F, 4, 200, 340, 2.4F, eye_dark);
            pen.arc(59, 50.5F, 4, 200, 340, 2.4F, eye_dark);
            break;
        default:
            pen.discs(41, 49.5F, 2.7F, eye_dark);
            break;
    }
}

void draw_glasses(const FacePen& pen, ImU32 frame) {
    for (const float x : {41.0F, 59.0F}) {
        pen.ui.draw->AddCircle(pen.at(x, 49.5F), 7.4F * pen.scale, frame, 0, 1.8F * pen.scale);
    }
    pen.cubic({48.4F, 49, 49.2F, 48.2F, 50.8F, 48.2F, 51.6F, 49}, 1.8F, frame);
    pen.path({{33.6F, 48.5F}, {30.5F, 47.5F}}, 1.8F, frame);
    pen.path({{66.4F, 48.5F}, {69.5F, 47.5F}}, 1.8F, frame);
}

void draw_accessories(const FacePen& pen, const OwnerLook& look, Mood mood) {
    if (mood == Mood::furious) {
        pen.path({{48.6F, 41.5F}, {48.6F, 44.5F}}, 1.5F, look.shade);
        pen.path({{51.4F, 41.5F}, {51.4F, 44.5F}}, 1.5F, look.shade);
        if (look.frown_on_forehead) pen.path({{45, 33.6F}, {55, 33.6F}}, 1.6F, look.shade);
    }
    if (look.wrinkles) {
        pen.path({{44, 32.5F}, {56, 32.5F}}, 1.3F, look.shade);
        pen.path({{45.5F, 29}, {54.5F, 29}}, 1.3F, look.shade);
    }
    if (look.dress == Dress::v_neck) pen.discs(28.6F, 62, 1.9F, gold);
    if (look.cap != 0) {
        pen.segment(50, 35, 23, 180, 360, look.cap);
        pen.block(25, 75, 31.5F, 36, 2.2F, look.cap_brim);
        pen.disc(50, 22, 3.2F, look.cap_brim);
    }
    if (look.glasses != 0) draw_glasses(pen, look.glasses);
}

void draw_mouth(const FacePen& pen, Mood mood) {
    if (mood == Mood::furious) {
        pen.polygon({{43.5F, 61.5F}, {56.5F, 61.5F}, {60, 70.5F}, {40, 70.5F}}, mouth_inside);
        pen.path({{43.5F, 61.5F}, {56.5F, 61.5F}, {60, 70.5F}, {40, 70.5F}, {43.5F, 61.5F}}, 1.5F,
                 mouth_inside);
        pen.polygon({{44.6F, 62}, {55.4F, 62}, {56.2F, 64.4F}, {43.8F, 64.4F}}, eye_white);
    } else if (mood == Mood::pleased) {
        pen.segment(50, 62, 8, 0, 180, mouth_inside);
        pen.block(44, 56, 62.3F, 64.4F, 0, eye_white);
        pen.segment(50, 71.6F, 5.2F, 222, 318, rgb(0xD9705A));
    } else {
        pen.cubic(mood_look(mood).mouth, 2.4F, lips);
    }
}

void draw_sign(const FacePen& pen, Mood mood) {
    const ImU32 colour = pen.ui.theme.mood[static_cast<std::size_t>(mood)];
    if (mood == Mood::furious) {
        pen.cubic({82, 10, 82, 14, 85.5F, 15, 88.5F, 14}, 2.4F, colour);
        pen.cubic({92.5F, 12, 90, 15, 90.5F, 18.5F, 94, 19.5F}, 2.4F, colour);
        pen.cubic({90.5F, 24, 90.5F, 20.5F, 87.5F, 19, 84, 20.5F}, 2.4F, colour);
        pen.cubic({80, 22.5F, 83, 19.8F, 82, 16.5F, 78.5F, 15.6F}, 2.4F, colour);
    }
    if (mood == Mood::relieved) {
        pen.cubic({79, 65, 82, 62.6F, 85, 67.4F, 88, 65}, 2.2F, colour);
        pen.cubic({80, 71, 82.4F, 69, 84.8F, 73, 87.2F, 71}, 2.2F, colour);
    }
}

void draw_face(const FacePen& pen, const OwnerLook& look, Mood mood) {
    draw_hair_behind(pen, look);
    draw_body(pen, look);
    draw_cheeks(pen, mood);
    for (const HairShape& shape : look.front) pen.hair(shape, look.hair);
    const MoodLook& face = mood_look(mood);
    const float brow_width = face.brow_width + look.brow_extra;
    pen.cubic(face.left_brow, brow_width, look.brow);
    pen.cubic(face.right_brow, brow_width, look.brow);
    draw_eyes(pen, mood);
    draw_accessories(pen, look, mood);
    pen.curve({{50, 52}, {49.4F, 54.5F}, {48, 56.6F}, {48.6F, 57.4F}}, 1.9F, look.shade);
    pen.path({{48.6F, 57.4F}, {51, 57.7F}}, 1.9F, look.shade);
    draw_mouth(pen, mood);
    draw_sign(pen, mood);
}

}  // namespace

void portrait(Ui& ui, const Rect& square, std::string_view who, Mood mood) {
    fill(ui, square, ui.theme.ground[static_cast<std::size_t>(mood)], square.w * 0.14F);
    draw_face({ui, square.min(), square.w / 100}, owner_look(who), mood);
}

void portrait_in_frame(Ui& ui, const Rect& frame, std::string_view who, Mood mood) {
    fill(ui, frame, ui.theme.ground[static_cast<std::size_t>(mood)], ui.px(8));
    const float side = std::min(frame.w, frame.h);
    draw_face({ui, {frame.x + (frame.w - side) / 2, frame.bottom() - side}, side / 100}, owner_look(who),
              mood);
}

}  // namespace frontdesk::ui
