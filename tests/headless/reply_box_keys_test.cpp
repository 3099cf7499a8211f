#include <doctest/doctest.h>

#include "stand.h"
#include "text/utf8.h"
#include "ui/reply_box.h"

using namespace frontdesk;
using core::Key;

namespace {

/// The box under test and what came out of it.
struct Desk {
    tests::Stand stand;
    ui::ReplyBoxState state;
    std::string text;
    int sent = 0;
    ui::ReplyBoxResult result;
    float width = 300;

    void settle() {
        stand.settle([this](ui::Ui& ui) {
            result = ui::reply_box(ui, "reply", {100, 600, width, 96}, text, state,
                                   {.ghost = "在这里写回复", .wake = true});
            if (!result.sent) return;
            ++sent;
            text.clear();
        });
    }
    void type(std::string_view words) {
        stand.headless.type(words);
        settle();
    }
    void press(Key key, platform::Modifiers held = {}) {
        stand.headless.press(key, held);
        settle();
    }
    Desk() { settle(); }
};

constexpr platform::Modifiers control{.control = true};
constexpr platform::Modifiers shift{.shift = true};

}  // namespace

TEST_CASE("what is typed and pasted arrives, and Enter sends it once") {
    Desk desk;
    desk.type("您好，");
    desk.stand.headless.set_clipboard("请问有什么可以帮您？");
    desk.press(Key::v, control);
    CHECK(desk.text == "您好，请问有什么可以帮您？");
    desk.press(Key::enter);
    CHECK(desk.sent == 1);
    CHECK(desk.text.empty());
    desk.press(Key::enter);
    CHECK(desk.sent == 1);
}

TEST_CASE("Shift with Enter breaks the line and blank text is not sent") {
    Desk desk;
    desk.press(Key::enter, shift);
    desk.type(" ");
    desk.press(Key::enter);
    CHECK(desk.sent == 0);
    CHECK(desk.text == "\n ");
    desk.type("好");
    desk.press(Key::enter);
    CHECK(desk.sent == 1);
}

TEST_CASE("soft line breaks never get into the text, the clipboard or what is sent") {
    Desk desk;
    const std::string words =
        "昨晚快十一点还在打钻，我家老人心脏不好，一晚上没合眼，你们到底管不管这件事情？";
    desk.type(words);
    CHECK(desk.text == words);
    desk.press(Key::a, control);
    desk.press(Key::c, control);
    CHECK(desk.stand.headless.clipboard() == words);
    desk.press(Key::x, control);
    CHECK(desk.text.empty());
    desk.press(Key::z, control);
    CHECK(desk.text == words);
}

TEST_CASE("twenty fast Backspaces take twenty characters") {
    Desk desk;
    desk.type("一二三四五六七八九十一二三四五六七八九十甲乙");
    for (int i = 0; i < 20; ++i) desk.stand.headless.press(Key::backspace);
    desk.settle();
    CHECK(desk.text == "一二");
}

TEST_CASE("Up and Down move by the lines that are seen, at the same column") {
    Desk desk;
    desk.type("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十");
    const float bottom = desk.result.caret.y;
    const float x = desk.result.caret.x;
    desk.press(Key::up);
    CHECK(desk.result.caret.y < bottom);
    CHECK(desk.result.caret.x == doctest::Approx(x).epsilon(0.1));
    desk.type("上");
    CHECK(desk.text.find("上") < desk.text.rfind("十"));
    desk.press(Key::down);
    desk.press(Key::end);
    CHECK(desk.state.edit.caret() == desk.text.size());
}

TEST_CASE("Home and End go to the ends of the line that is seen") {
    Desk desk;
    desk.type("一二三四五六七八九十一二三四五六七八九十");
    desk.press(Key::home, control);
    CHECK(desk.state.edit.caret() == 0);
    const float first_line = desk.result.caret.y;
    desk.press(Key::end);
    CHECK(desk.result.caret.y == first_line);
    CHECK(desk.result.caret.x > 300);
    CHECK(desk.state.edit.caret() > 0);
    CHECK(desk.state.edit.caret() < desk.text.size());
    desk.press(Key::end, control);
    desk.press(Key::home);
    CHECK(desk.result.caret.x < 130);
    CHECK(desk.state.edit.caret() > 0);
}

TEST_CASE("the caret moves through characters, and Shift selects them") {
    Desk desk;
    desk.type("陈先生");
    desk.press(Key::left, shift);
    desk.press(Key::left, shift);
    desk.type("女士");
    CHECK(desk.text == "陈女士");
    desk.press(Key::home);
    desk.press(Key::delete_forward);
    CHECK(desk.text == "女士");
}

TEST_CASE("undo and redo follow the keys") {
    Desk desk;
    desk.type("您好，");
    desk.type("请讲");
    desk.press(Key::z, control);
    CHECK(desk.text == "您好，");
    desk.press(Key::y, control);
    CHECK(desk.text == "您好，请讲");
    desk.press(Key::z, control);
    desk.press(Key::z, {.control = true, .shift = true});
    CHECK(desk.text == "您好，请讲");
}

TEST_CASE("a click puts the caret there, a drag selects, a double click takes the word") {
    Desk desk;
    desk.type("一二三四五");
    desk.stand.headless.click(115, 620);
    desk.settle();
    CHECK(desk.state.edit.caret() == 0);
    desk.stand.headless.advance(2);
    desk.stand.headless.drag(115, 620, 115 + 2 * 17 + 2, 620);
    desk.settle();
    CHECK(desk.state.edit.selected() == "一二");
    desk.stand.headless.advance(2);
    desk.stand.headless.click(150, 620);
    desk.stand.headless.click(150, 620);
    desk.settle();
    CHECK(desk.state.edit.selected() == "一二三四五");
}

TEST_CASE("a long text scrolls so that the caret is seen") {
    Desk desk;
    for (int i = 0; i < 10; ++i) {
        desk.type("一行");
        desk.press(Key::enter, shift);
    }
    CHECK(desk.state.scroll > 0);
    CHECK(desk.result.caret.y + 26 <= 696);
    desk.press(Key::home, control);
    CHECK(desk.state.scroll == 0);
    CHECK(desk.result.caret.y >= 600);
}

TEST_CASE("a draft from outside is taken over with the caret at its end") {
    Desk desk;
    desk.text = "没打完的话";
    desk.settle();
    CHECK(desk.state.edit.caret() == desk.text.size());
    desk.press(Key::z, control);
    CHECK(desk.text == "没打完的话");
    desk.type("。");
    CHECK(desk.text == "没打完的话。");
}

TEST_CASE("a narrower box wraps anew and keeps the text") {
    Desk desk;
    desk.type("一二三四五六七八九十一二三四");
    const float before = desk.result.caret.y;
    desk.width = 150;
    desk.settle();
    desk.press(Key::end, control);
    CHECK(desk.text == "一二三四五六七八九十一二三四");
    CHECK(desk.result.caret.y > before);
}

TEST_CASE("a forgotten box lets the window sleep") {
    Desk desk;
    desk.type("好");
    CHECK(desk.stand.last.redraw_in_s.has_value());
    desk.stand.headless.advance(30);
    desk.settle();
    CHECK_FALSE(desk.stand.last.redraw_in_s.has_value());
}

TEST_CASE("the trace tells what stands in the box") {
    Desk desk;
    desk.type("您好");
    REQUIRE(desk.stand.trace.find("reply") != nullptr);
    CHECK(desk.stand.trace.find("reply")->value == "您好");
    CHECK(desk.stand.trace.find("reply")->width == 300);
}
