#include "ui/kit/icon_shapes.h"

#include <cstddef>
#include <iterator>

namespace frontdesk::ui {

namespace {

struct IconShape {
    Icon icon;
    const char* strokes;
};

// L polyline, P closed polygon, B cubic, C circle, D filled disc, R rectangle x,y wxh radius,
// A arc: middle, radius, from..to in degrees clockwise from the right.
constexpr IconShape shapes[] = {
    {Icon::none, ""},
    {Icon::today, "L 4,11 12,4 20,11 | L 6,9.5 6,20 18,20 18,9.5 | L 10,20 10,14 14,14 14,20"},
    {Icon::course, "R 5,4 14x16 r2 | L 9,4 9,20 | L 12,9 16,9 | L 12,13 16,13"},
    {Icon::practice, "A 12,12 r8 180..360 | R 3,12 4x7 r1.5 | R 17,12 4x7 r1.5 | L 19,19 19,21 13,21"},
    {Icon::drill, "L 4,8 19,8 | L 15,4 19,8 15,12 | L 20,16 5,16 | L 9,12 5,16 9,20"},
    {Icon::records, "L 3,20 21,20 | L 7,20 7,12 | L 12,20 12,5 | L 17,20 17,9"},
    {Icon::classroom, "R 3,4 18x12 r1.5 | L 12,16 12,20 | L 8,20 16,20 | L 7,12 10,9 13,11 17,7"},
    {Icon::people, "C 9,8 r3.5 | A 9,20 r6 180..360 | A 16.5,8 r3 -110..110 | A 16,20 r5.5 285..360"},
    {Icon::editor,
     "R 3,9 6x6 r1.5 | R 15,3 6x6 r1.5 | R 15,15 6x6 r1.5 | B 9,12 12,12 12,6 15,6 | B 9,12 12,12 12,18 "
     "15,18"},
    {Icon::settings,
     "L 3,7 7,7 | C 9.5,7 r2.5 | L 12,7 21,7 | L 3,17 12,17 | C 14.5,17 r2.5 | L 17,17 21,17"},
    {Icon::phone,
     "L 20,15 15.4,13.2 13.4,15.4 | B 13.4,15.4 11.4,14.4 9.6,12.6 8.6,10.6 | L 8.6,10.6 10.8,8.6 9,4 5,4 | "
     "B 5,4 3.5,13 11,20.5 20,19 | L 20,19 20,15"},
    {Icon::hangup,
     "B 3,14 8,7.5 16,7.5 21,14 | L 21,14 21,17 16.5,17 16,13.4 | B 16,13.4 13.5,12.4 10.5,12.4 8,13.4 | L "
     "8,13.4 7.5,17 3,17 3,14"},
    {Icon::ring,
     "L 4,17 20,17 | B 6,17 7.5,11 5.5,5 12,5 | B 12,5 18.5,5 16.5,11 18,17 | A 12,18 r2.5 15..165 | L "
     "12,2.5 12,5 | B 2.8,10.5 2.8,8 3.8,5.6 5.2,4.2 | B 21.2,10.5 21.2,8 20.2,5.6 18.8,4.2"},
    {Icon::form, "R 5,5 14x16 r2 | R 9,3 6x4 r1 | L 8,12 16,12 | L 8,16 13,16"},
    {Icon::send, "P 21,3 3,10.5 10,14 13.5,21 | L 10,14 21,3"},
    {Icon::warn, "P 12,4 21,20 3,20 | L 12,10 12,14.5 | D 12,17.2 r1.2"},
    {Icon::fatal, "P 8,3 16,3 21,8 21,16 16,21 8,21 3,16 3,8 | L 8,12 16,12"},
    {Icon::advice, "A 12,10 r6 130..410 | L 8.1,14.6 9.5,18 14.5,18 15.9,14.6 | L 10,21 14,21"},
    {Icon::retry, "A 12,12 r8 200..490 | L 4,4 4.4,9.4 9.8,9.4"},
    {Icon::undo, "L 8,5 4,9 8,13 | L 4,9 14,9 | A 14,14 r5 -90..90 | L 14,19 8,19"},
    {Icon::redo, "L 16,5 20,9 16,13 | L 20,9 10,9 | A 10,14 r5 90..270 | L 10,19 16,19"},
    {Icon::play, "P 7,4 20,12 7,20"},
    {Icon::search, "C 10.5,10.5 r6.5 | L 15.3,15.3 20.5,20.5"},
    {Icon::filter, "P 4,5 20,5 14,12.5 14,19 10,17 10,12.5"},
    {Icon::clock, "C 12,12 r8.5 | L 12,7 12,12 15.5,14"},
    {Icon::hand,
     "L 8,14 8,7 | L 11,12 11,4.5 | L 14,12 14,5 | L 17,13 17,7.5 | B 17,13 17.5,18 15.5,20.5 12.5,20.5 | B "
     "12.5,20.5 9,20.5 7.5,18.5 4.5,13.5 | L 4.5,13.5 8,15"},
    {Icon::eye, "B 2.5,12 7,5 17,5 21.5,12 | B 2.5,12 7,19 17,19 21.5,12 | C 12,12 r3"},
    {Icon::user, "C 12,8 r4 | A 12,21 r7.5 190..350"},
    {Icon::export_out, "L 12,15 12,3 | L 8,7 12,3 16,7 | L 4,13 4,20 20,20 20,13"},
    {Icon::trend, "L 3,17 9,11 13,14 20,7 | L 15,7 20,7 20,12"},
    {Icon::trend_down, "L 3,7 9,13 13,10 20,17 | L 15,17 20,17 20,12"},
    {Icon::calendar, "R 4,5 16x15 r2 | L 4,10 20,10 | L 8,3 8,7 | L 16,3 16,7"},
    {Icon::ear,
     "B 7,10 7,2 18,2 17.5,10 | B 17.5,10 17.3,14 13.5,14.5 13.5,18 | B 13.5,18 13.5,21.5 9,21.5 9,18 | B "
     "10.5,10.5 10.5,6.8 14.3,6.8 14,10.3"},
    {Icon::hold, "L 9,6 9,18 | L 15,6 15,18"},
    {Icon::check, "L 5,12.5 10,17.5 19,7"},
    {Icon::cross, "L 6,6 18,18 | L 18,6 6,18"},
    {Icon::plus, "L 12,5 12,19 | L 5,12 19,12"},
    {Icon::minus, "L 5,12 19,12"},
    {Icon::right, "L 9,5 16,12 9,19"},
    {Icon::left, "L 15,5 8,12 15,19"},
    {Icon::down, "L 5,9 12,16 19,9"},
    {Icon::up, "L 5,15 12,8 19,15"},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < std::size(shapes); ++i) {
        if (shapes[i].icon != static_cast<Icon>(i)) return false;
    }
    return true;
}
static_assert(std::size(shapes) == static_cast<std::size_t>(Icon::count) && in_order());

}  // namespace

const char* strokes_of(Icon icon) {
    return shapes[static_cast<std::size_t>(icon)].strokes;
}

}  // namespace frontdesk::ui
