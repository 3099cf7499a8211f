#include "ui/kit/keys.h"

#include <array>
#include <utility>

#include "ui/imgui_compat.h"

namespace frontdesk::ui {

namespace {

constexpr std::pair<core::Key, Key> plain_keys[] = {
    {core::Key::enter, Key::enter},    {core::Key::keypad_enter, Key::enter},
    {core::Key::escape, Key::escape},  {core::Key::space, Key::space},
    {core::Key::left, Key::left},      {core::Key::right, Key::right},
    {core::Key::up, Key::up},          {core::Key::down, Key::down},
    {core::Key::f2, Key::f2},          {core::Key::f4, Key::f4},
    {core::Key::f5, Key::f5},          {core::Key::digit_1, Key::digit1},
    {core::Key::digit_2, Key::digit2}, {core::Key::digit_3, Key::digit3},
    {core::Key::digit_4, Key::digit4}, {core::Key::digit_5, Key::digit5},
    {core::Key::digit_6, Key::digit6}, {core::Key::digit_7, Key::digit7},
    {core::Key::digit_8, Key::digit8}, {core::Key::digit_9, Key::digit9},
    {core::Key::c, Key::letter_c},     {core::Key::m, Key::letter_m},
    {core::Key::n, Key::letter_n},     {core::Key::p, Key::letter_p},
    {core::Key::r, Key::letter_r},
};

}  // namespace

const char* key_word(Key key) {
    constexpr std::array<const char*, static_cast<std::size_t>(Key::count)> words{
        "",   "Tab", "Tab",    "Enter",  "Esc",    "Space",  "←", "→", "↑", "↓", "F2",
        "F4", "F5",  "Ctrl S", "Ctrl F", "Ctrl Z", "Ctrl Y", "C", "M", "N", "P", "R",
        "1",  "2",   "3",      "4",      "5",      "6",      "7", "8", "9"};
    return words[static_cast<std::size_t>(key)];
}

Keys read_keys() {
    Keys keys;
    const ImGuiIO& io = ImGui::GetIO();
    if (key_pressed(core::Key::tab, true)) keys.press(io.KeyShift ? Key::back_tab : Key::tab);
    if (io.KeyCtrl) {
        if (key_pressed(core::Key::s)) keys.press(Key::save);
        if (key_pressed(core::Key::f)) keys.press(Key::find);
        if (key_pressed(core::Key::z, true)) keys.press(io.KeyShift ? Key::redo : Key::undo);
        if (key_pressed(core::Key::y, true)) keys.press(Key::redo);
        return keys;
    }
    if (io.KeyShift) return keys;
    for (const auto& [from, to] : plain_keys) {
        if (key_pressed(from)) keys.press(to);
    }
    return keys;
}

}  // namespace frontdesk::ui
