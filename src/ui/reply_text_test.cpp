#include "ui/reply_text.h"

#include <doctest/doctest.h>

#include "text/utf8.h"

using frontdesk::ui::ReplyText;

namespace {

ReplyText with(std::string_view text) {
    ReplyText reply;
    reply.replace_all(text);
    return reply;
}

void type(ReplyText& reply, std::string_view text) {
    for (const char32_t character : frontdesk::text::to_utf32(text)) {
        std::string one;
        frontdesk::text::append(one, character);
        reply.insert(one);
    }
}

}  // namespace

TEST_CASE("what is typed stands before the caret, what is erased is one whole character") {
    ReplyText reply;
    type(reply, "您好a");
    CHECK(reply.text() == "您好a");
    reply.move_left(false, false);
    reply.erase_backward(false);
    CHECK(reply.text() == "您a");
    CHECK(reply.caret() == 3);
    reply.erase_forward(false);
    CHECK(reply.text() == "您");
    reply.erase_forward(false);
    CHECK(reply.text() == "您");
}

TEST_CASE("typing replaces the selection, and the caret leaves it on the side one goes to") {
    ReplyText reply = with("陈先生您好");
    reply.move_to(3, false);
    reply.move_to(9, true);
    CHECK(reply.selected() == "先生");
    reply.insert("女士");
    CHECK(reply.text() == "陈女士您好");
    reply.select_all();
    reply.move_left(false, false);
    CHECK(reply.caret() == 0);
    reply.select_all();
    reply.move_right(false, false);
    CHECK(reply.caret() == reply.text().size());
}

TEST_CASE("undo takes back what was typed clause by clause, redo brings it back") {
    ReplyText reply;
    type(reply, "您好，请讲");
    CHECK(reply.undo());
    CHECK(reply.text() == "您好，");
    CHECK(reply.undo());
    CHECK(reply.text().empty());
    CHECK_FALSE(reply.undo());
    CHECK(reply.redo());
    CHECK(reply.redo());
    CHECK(reply.text() == "您好，请讲");
    CHECK_FALSE(reply.redo());
}

TEST_CASE("typing after an undo forgets the undone") {
    ReplyText reply;
    type(reply, "甲");
    reply.undo();
    type(reply, "乙");
    CHECK_FALSE(reply.redo());
    CHECK(reply.text() == "乙");
}

TEST_CASE("a paste and an erased selection are one step each") {
    ReplyText reply = with("一二三");
    reply.insert("四五六，七八");
    reply.move_to(0, false);
    reply.move_to(6, true);
    reply.erase_selection();
    CHECK(reply.text() == "三四五六，七八");
    reply.undo();
    CHECK(reply.text() == "一二三四五六，七八");
    CHECK(reply.selected() == "一二");
    reply.undo();
    CHECK(reply.text() == "一二三");
}

TEST_CASE("pasted text is cleaned: line feeds of one kind, no control characters, valid UTF-8") {
    ReplyText reply;
    reply.insert("甲\r\n乙\r丙\n丁\x01\tz\x7F");
    CHECK(reply.text() == "甲\n乙\n丙\n丁 z");
    reply.replace_all("");
    reply.insert("\xE4\xB8");
    CHECK(frontdesk::text::is_valid(reply.text()));
}

TEST_CASE("no more than 4,000 characters are taken") {
    ReplyText reply;
    std::string long_text;
    for (int i = 0; i < 5000; ++i) long_text += "好";
    reply.insert(long_text);
    CHECK(frontdesk::text::length(reply.text()) == 4000);
    reply.insert("多");
    CHECK(frontdesk::text::length(reply.text()) == 4000);
    reply.select_all();
    reply.insert("少");
    CHECK(reply.text() == "少");
}

TEST_CASE("a word is a run of letters, or of Chinese between two marks") {
    ReplyText reply = with("您好，call 12345，谢谢");
    reply.select_word(10);
    CHECK(reply.selected() == "call");
    reply.select_word(0);
    CHECK(reply.selected() == "您好");
    reply.select_word(reply.text().size());
    CHECK(reply.selected() == "谢谢");
    reply.move_to(reply.text().size(), false);
    reply.erase_backward(true);
    CHECK(reply.text() == "您好，call 12345，");
    reply.move_to(0, false);
    reply.move_right(true, true);
    CHECK(reply.selected() == "您好");
}
