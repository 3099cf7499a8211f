#include "platform/key_names.h"

#include <GLFW/glfw3.h>

#include "platform/utf8_step.h"

namespace frontdesk::platform {
namespace {

core::Key offset_from(core::Key first, int distance) {
    return static_cast<core::Key>(static_cast<int>(first) + distance);
}

core::Key editing_key(int key) {
    switch (key) {
        case GLFW_KEY_TAB:
            return core::Key::tab;
        case GLFW_KEY_LEFT:
            return core::Key::left;
        case GLFW_KEY_RIGHT:
            return core::Key::right;
        case GLFW_KEY_UP:
            return core::Key::up;
        case GLFW_KEY_DOWN:
            return core::Key::down;
        case GLFW_KEY_PAGE_UP:
            return core::Key::page_up;
        case GLFW_KEY_PAGE_DOWN:
            return core::Key::page_down;
        case GLFW_KEY_HOME:
            return core::Key::home;
        case GLFW_KEY_END:
            return core::Key::end;
        case GLFW_KEY_INSERT:
            return core::Key::insert;
        case GLFW_KEY_DELETE:
            return core::Key::delete_forward;
        case GLFW_KEY_BACKSPACE:
            return core::Key::backspace;
        default:
            return core::Key::unknown;
    }
}

}  // namespace

core::Key key_from_glfw(int key) {
    if (key >= GLFW_KEY_A && key <= GLFW_KEY_Z) return offset_from(core::Key::a, key - GLFW_KEY_A);
    if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9) return offset_from(core::Key::digit_0, key - GLFW_KEY_0);
    if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9) {
        return offset_from(core::Key::digit_0, key - GLFW_KEY_KP_0);
    }
    if (key >= GLFW_KEY_F1 && key <= GLFW_KEY_F12) return offset_from(core::Key::f1, key - GLFW_KEY_F1);
    switch (key) {
        case GLFW_KEY_SPACE:
            return core::Key::space;
        case GLFW_KEY_ENTER:
            return core::Key::enter;
        case GLFW_KEY_KP_ENTER:
            return core::Key::keypad_enter;
        case GLFW_KEY_ESCAPE:
            return core::Key::escape;
        case GLFW_KEY_MINUS:
            return core::Key::minus;
        case GLFW_KEY_EQUAL:
            return core::Key::equal;
        default:
            return editing_key(key);
    }
}

char32_t typed_by(int key, int scancode) {
    if (key == GLFW_KEY_SPACE) return U' ';
    if (key > GLFW_KEY_WORLD_2) return 0;
    const char* const name = glfwGetKeyName(key, scancode);
    if (name == nullptr || *name == '\0') return 0;
    std::size_t at = 0;
    return next_character(name, at);
}

}  // namespace frontdesk::platform
