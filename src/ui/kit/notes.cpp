#include "ui/kit/notes.h"

#include <algorithm>

#include "ui/kit/paint.h"

namespace frontdesk::ui {

namespace {

constexpr float earned_share = 0.42F;

/// Heading and rest stand on one line if they fit.
bool on_one_line(const Ui& ui, float width, std::string_view heading, std::string_view rest) {
    return text_width(ui, Face::body_bold, heading) + ui.px(8) + text_width(ui, Face::body, rest) <= width;
}

}  // namespace

ImU32 tone_ink(const Theme& theme, Tone tone) {
    return tone == Tone::good ? theme.primary : tone == Tone::advice ? theme.amber_ink : theme.red;
}

ImU32 tone_fill(const Theme& theme, Tone tone) {
    return tone == Tone::good ? theme.primary : tone == Tone::advice ? theme.amber_fill : theme.red;
}

Rect note_bar(Ui& ui, const Rect& rect, Tone tone) {
    fill(ui, {rect.x, rect.y, ui.px(3), rect.h}, tone_fill(ui.theme, tone));
    Rect rest = rect;
    rest.take_left(ui.px(3), ui.px(10));
    return rest;
}

float check_row_height(const Ui& ui, float width, std::string_view words, std::string_view earned) {
    const float right = earned.empty() ? 0 : width * earned_share;
    const float left = width - ui.px(28) - right;
    return std::max(ui.px(30), paragraph_height(ui, Face::body, left, words) + ui.px(4));
}

void check_row(Ui& ui, const Rect& row, bool made, std::string_view words, std::string_view earned) {
    Rect rest = row;
    const Rect mark = rest.take_left(ui.px(20), ui.px(8));
    const ImVec2 middle{mark.x + mark.w / 2, mark.y + ui.px(15)};
    if (made) {
        disc(ui, middle, ui.px(10), ui.theme.primary);
        icon_in(ui, Icon::check, {middle.x - ui.px(10), middle.y - ui.px(10), ui.px(20), ui.px(20)}, 14,
                ui.theme.on_primary);
    } else {
        ring(ui, middle, ui.px(10), ui.theme.line2, 1.8F * ui.in.scale);
    }
    if (!earned.empty()) {
        const Rect right = rest.take_right(row.w * earned_share - ui.px(8), ui.px(8));
        text_in(ui, Face::caption, {right.x, right.y, right.w, ui.px(30)}, ui.theme.primary, earned,
                Align::right);
    }
    paragraph(ui, Face::body, {rest.x, rest.y + ui.px(2), rest.w, rest.h}, ui.theme.ink, words);
}

float fact_row_height(const Ui& ui, float width, std::string_view words) {
    return paragraph_height(ui, Face::caption, width - ui.px(24), words) + ui.px(6);
}

float fact_row(Ui& ui, const Rect& row, bool known, std::string_view words) {
    Rect rest = row;
    const Rect mark = rest.take_left(ui.px(16), ui.px(8));
    const Rect square{mark.x, mark.y + ui.px(3), ui.px(16), ui.px(16)};
    if (known) {
        icon_in(ui, Icon::check, square, 16, ui.theme.primary);
    } else {
        ring(ui, square.middle(), ui.px(7), ui.theme.line2, std::max(1.0F, 1.2F * ui.in.scale));
    }
    return paragraph(ui, Face::caption, rest, known ? ui.theme.ink : ui.theme.ink2, words) + ui.px(6);
}

float advice_box_height(const Ui& ui, float width, std::string_view heading, std::string_view rest) {
    const float inside = width - ui.px(52);
    if (on_one_line(ui, inside, heading, rest)) return ui.pitch(Face::body) + ui.px(16);
    const float more = rest.empty() ? 0 : paragraph_height(ui, Face::body, inside, rest);
    return paragraph_height(ui, Face::body_bold, inside, heading) + more + ui.px(16);
}

float advice_box(Ui& ui, const Rect& rect, std::string_view heading, std::string_view rest) {
    const Rect box{rect.x, rect.y, rect.w, advice_box_height(ui, rect.w, heading, rest)};
    fill(ui, box, ui.theme.amber_soft, ui.px(8));
    Rect inside = box.inset(ui.px(12), ui.px(8));
    const ImU32 ink = ui.theme.amber_soft_ink;
    const Rect mark = inside.take_left(ui.px(20), ui.px(8));
    icon_in(ui, Icon::advice, {mark.x, mark.y, mark.w, ui.pitch(Face::body)}, 18, ink);
    const bool one_line = on_one_line(ui, inside.w, heading, rest);
    const float down = paragraph(ui, Face::body_bold, inside, ink, heading);
    if (one_line) {
        inside.take_left(text_width(ui, Face::body_bold, heading), ui.px(8));
    } else {
        inside.take_top(down);
    }
    if (!rest.empty()) paragraph(ui, Face::body, inside, ink, rest);
    return box.h;
}

float heading(Ui& ui, const Rect& row, Icon which, ImU32 colour, std::string_view words,
              std::string_view aside) {
    Rect rest{row.x, row.y, row.w, ui.pitch(Face::body)};
    if (which != Icon::none) icon_in(ui, which, rest.take_left(ui.px(20), ui.px(8)), 20, colour);
    const float wanted = text_width(ui, Face::body_bold, words);
    if (!aside.empty() && wanted + ui.px(8) + text_width(ui, Face::caption, aside) < rest.w) {
        const float width = text_width(ui, Face::caption, aside) + 1;
        text_in(ui, Face::caption, rest.take_right(width, ui.px(8)), ui.theme.ink2, aside, Align::right);
    }
    text_in(ui, Face::body_bold, rest, colour, words);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"heading", std::string(words), rest.x, rest.y, rest.w, rest.h, true,
                           wanted > rest.w + 1, std::string(aside)});
    }
    return rest.h;
}

void tick_box(Ui& ui, const Rect& place, bool on, bool strong) {
    const Rect box = Rect{place.x, place.y, ui.px(20), place.h}.centred_row(ui.px(20));
    if (!on) {
        edge(ui, box, ui.theme.line2, ui.px(5), std::max(1.0F, 1.5F * ui.in.scale));
        return;
    }
    fill(ui, box, strong ? ui.theme.primary : ui.theme.ink3, ui.px(5));
    icon_in(ui, Icon::check, box, 16, ui.theme.on_primary);
}

}  // namespace frontdesk::ui
