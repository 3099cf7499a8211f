#pragma once

// The keys that the program knows by name. The window reports them and the screens ask for them; neither
// may include the other, so they meet here. Text comes as characters, never as keys.
//
// The list is EACH(name, Dear ImGui's name behind ImGuiKey_), so that both sides can spell out the same
// table. (No parameter may be called like a key: X would replace the X of `x`.)
// clang-format off
#define FRONTDESK_KEYS(EACH)                                                                         \
    EACH(tab, Tab) EACH(left, LeftArrow) EACH(right, RightArrow) EACH(up, UpArrow)                   \
    EACH(down, DownArrow) EACH(page_up, PageUp) EACH(page_down, PageDown) EACH(home, Home)           \
    EACH(end, End) EACH(insert, Insert) EACH(delete_forward, Delete) EACH(backspace, Backspace)      \
    EACH(space, Space) EACH(enter, Enter) EACH(escape, Escape) EACH(keypad_enter, KeypadEnter)       \
    EACH(minus, Minus) EACH(equal, Equal) EACH(a, A) EACH(b, B) EACH(c, C) EACH(d, D) EACH(e, E)     \
    EACH(f, F) EACH(g, G) EACH(h, H) EACH(i, I) EACH(j, J) EACH(k, K) EACH(l, L) EACH(m, M)          \
    EACH(n, N) EACH(o, O) EACH(p, P) EACH(q, Q) EACH(r, R) EACH(s, S) EACH(t, T) EACH(u, U)          \
    EACH(v, V) EACH(w, W) EACH(x, X) EACH(y, Y) EACH(z, Z) EACH(digit_0, 0) EACH(digit_1, 1)         \
    EACH(digit_2, 2) EACH(digit_3, 3) EACH(digit_4, 4) EACH(digit_5, 5) EACH(digit_6, 6)             \
    EACH(digit_7, 7) EACH(digit_8, 8) EACH(digit_9, 9) EACH(f1, F1) EACH(f2, F2) EACH(f3, F3)        \
    EACH(f4, F4) EACH(f5, F5) EACH(f6, F6) EACH(f7, F7) EACH(f8, F8) EACH(f9, F9) EACH(f10, F10)     \
    EACH(f11, F11) EACH(f12, F12)
// clang-format on

namespace frontdesk::core {

enum class Key {
    unknown,
#define FRONTDESK_KEY_NAME(name, imgui_name) name,
    FRONTDESK_KEYS(FRONTDESK_KEY_NAME)
#undef FRONTDESK_KEY_NAME
};

}  // namespace frontdesk::core
