#include "platform/input.h"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include "core/file.h"
#include "platform/headless.h"
#include "platform/imgui_compat.h"
#include "platform/test_support.h"

using namespace frontdesk;
using namespace frontdesk::platform;

namespace {

#if IMGUI_VERSION_NUM >= 18700
bool went_down(core::Key key) {
    return ImGui::IsKeyPressed(to_imgui(key), false);
}
#else
bool went_down(core::Key key) {
    return ImGui::IsKeyPressed(static_cast<int>(key), false);
}
#endif

}  // namespace

TEST_CASE("twenty presses between two frames are twenty presses") {
    Headless headless(manifest(), 800, 600);
    for (int i = 0; i < 20; ++i) headless.press(core::Key::backspace);
    int seen = 0;
    headless.settle([&] { seen += went_down(core::Key::backspace) ? 1 : 0; });
    CHECK(seen == 20);
}

TEST_CASE("a fast Control with V is seen as Control with V") {
    Headless headless(manifest(), 800, 600);
    headless.press(core::Key::v, {.control = true});
    int seen = 0;
    headless.settle([&] { seen += ImGui::GetIO().KeyCtrl && went_down(core::Key::v) ? 1 : 0; });
    CHECK(seen == 1);
    CHECK_FALSE(ImGui::GetIO().KeyCtrl);
}

TEST_CASE("characters and editing keys keep their order") {
    Headless headless(manifest(), 800, 600);
    headless.type("ab");
    headless.press(core::Key::backspace);
    headless.type("c");
    std::string order;
    headless.settle([&] {
        // Text boxes take characters first, then keys.
        for (const ImWchar character : ImGui::GetIO().InputQueueCharacters) {
            order += static_cast<char>(character);
        }
        if (went_down(core::Key::backspace)) order += '<';
    });
    CHECK(order == "ab<c");
}

TEST_CASE("a click happens where the mouse was at that moment") {
    Headless headless(manifest(), 800, 600);
    headless.click(100, 50);
    headless.move_mouse(300, 200);
    int clicks = 0;
    headless.settle([&] {
        if (!ImGui::IsMouseClicked(0)) return;
        ++clicks;
        CHECK(ImGui::GetIO().MousePos.x == 100);
        CHECK(ImGui::GetIO().MousePos.y == 50);
    });
    CHECK(clicks == 1);
    CHECK(ImGui::GetIO().MousePos.x == 300);
}
