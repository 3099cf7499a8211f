#pragma once

// The keys that the program knows by name. The window reports them and the screens ask for them; neither
// may include the other, so they meet here. Text comes as characters, never as keys.
//
// The list is X(name, Dear ImGui's name behind ImGuiKey_), so that both sides can spell out the same table.
// clang-format off
#define FRONTDESK_KEYS(X)                                                                       \
    X(tab, Tab) X(left, LeftArrow) X(right, RightArrow) X(up, UpArrow) X(down, DownArrow)       \
    X(page_up, PageUp) X(page_down, PageDown) X(home, Home) X(end, End) X(insert, Insert)       \
    X(delete_forward, Delete) X(backspace, Backspace) X(space, Space) X(enter, Enter)           \
    X(escape, Escape) X(keypad_enter, KeypadEnter) X(minus, Minus) X(equal, Equal)              \
    X(a, A) X(b, B) X(c, C) X(d, D) X(e, E) X(f, F) X(g, G) X(h, H) X(i, I) X(j, J) X(k, K)     \
    X(l, L) X(m, M) X(n, N) X(o, O) X(p, P) X(q, Q) X(r, R) X(s, S) X(t, T) X(u, U) X(v, V)     \
    X(w, W) X(x, X) X(y, Y) X(z, Z)                                                             \
    X(digit_0, 0) X(digit_1, 1) X(digit_2, 2) X(digit_3, 3) X(digit_4, 4) X(digit_5, 5)         \
    X(digit_6, 6) X(digit_7, 7) X(digit_8, 8) X(digit_9, 9)                                     \
    X(f1, F1) X(f2, F2) X(f3, F3) X(f4, F4) X(f5, F5) X(f6, F6) X(f7, F7) X(f8, F8) X(f9, F9)   \
    X(f10, F10) X(f11, F11) X(f12, F12)
// clang-format on

namespace frontdesk::core {

enum class Key {
    unknown,
#define FRONTDESK_KEY_NAME(name, imgui_name) name,
    FRONTDESK_KEYS(FRONTDESK_KEY_NAME)
#undef FRONTDESK_KEY_NAME
};

}  // namespace frontdesk::core
