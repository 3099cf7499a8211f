#pragma once

#include "ui/kit/ui.h"

// Icons on a grid of 24 × 24, as data, and the one drawer.
namespace frontdesk::ui {

enum class Icon {
    none,
    today,
    course,
    practice,
    drill,
    records,
    classroom,
    people,
    editor,
    settings,
    phone,
    hangup,
    ring,
    form,
    send,
    warn,
    fatal,
    advice,
    retry,
    undo,
    redo,
    play,
    search,
    filter,
    clock,
    hand,
    eye,
    user,
    export_out,
    trend,
    trend_down,
    calendar,
    ear,
    hold,
    check,
    cross,
    plus,
    minus,
    right,
    left,
    down,
    up,
    count
};

/// Draws `icon` into a square of `size` logical pixels whose upper left corner is `at`.
void icon(Ui& ui, Icon which, ImVec2 at, float size, ImU32 colour);
/// The same in the middle of `place`.
void icon_in(Ui& ui, Icon which, const Rect& place, float size, ImU32 colour);
/// Turned by `degrees` clockwise about its own middle (a bell that rings).
void icon_tilted(Ui& ui, Icon which, ImVec2 at, float size, ImU32 colour, float degrees);

}  // namespace frontdesk::ui
