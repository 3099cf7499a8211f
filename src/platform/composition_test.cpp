#include "platform/composition.h"

#include <doctest/doctest.h>

#include <string_view>

using frontdesk::core::Key;
using frontdesk::platform::Composition;

namespace {

/// Keys that the input method keeps: no character answers.
void compose(Composition& composition, std::u32string_view letters) {
    for (const char32_t letter : letters) composition.take_key(Key::unknown, letter);
}

/// Keys in a text without an input method: each is answered at once.
void type(Composition& composition, std::u32string_view letters) {
    for (const char32_t letter : letters) {
        composition.take_key(Key::unknown, letter);
        composition.take_character(letter);
    }
}

}  // namespace

TEST_CASE("without an input method no key is ever kept back") {
    Composition composition;
    type(composition, U"hello, world 1");
    CHECK_FALSE(composition.is_open());
    CHECK_FALSE(composition.take_key(Key::enter, 0));
    CHECK_FALSE(composition.take_key(Key::backspace, 0));
}

TEST_CASE("the Enter that commits pinyin as it was typed belongs to the input method") {
    Composition composition;
    compose(composition, U"nihao");
    CHECK(composition.take_key(Key::enter, 0));
    for (const char32_t letter : std::u32string_view(U"nihao")) composition.take_character(letter);
    CHECK_FALSE(composition.is_open());
    CHECK_FALSE(composition.take_key(Key::enter, 0));
}

TEST_CASE("after a candidate was chosen Enter is ours again") {
    Composition composition;
    compose(composition, U"nihao ");
    composition.take_character(U'你');
    composition.take_character(U'好');
    CHECK_FALSE(composition.is_open());
    CHECK_FALSE(composition.take_key(Key::enter, 0));
}

TEST_CASE("letters typed before the commit arrived belong to the next word") {
    Composition composition;
    compose(composition, U"ni h");
    composition.take_character(U'你');
    CHECK(composition.is_open());
    CHECK(composition.take_key(Key::enter, 0));
}

TEST_CASE("a Wubi word that commits with its fourth letter leaves nothing open") {
    Composition composition;
    compose(composition, U"wqvb");
    composition.take_character(U'你');
    composition.take_character(U'好');
    CHECK_FALSE(composition.is_open());
}

TEST_CASE("Backspace takes letters back until the composition is empty") {
    Composition composition;
    compose(composition, U"ni");
    CHECK(composition.take_key(Key::backspace, 0));
    CHECK(composition.take_key(Key::backspace, 0));
    CHECK_FALSE(composition.take_key(Key::backspace, 0));
}

TEST_CASE("Escape and the loss of the focus start afresh") {
    Composition composition;
    compose(composition, U"ni");
    CHECK(composition.take_key(Key::escape, 0));
    CHECK_FALSE(composition.take_key(Key::enter, 0));
    compose(composition, U"hao");
    composition.forget();
    CHECK_FALSE(composition.take_key(Key::enter, 0));
}

TEST_CASE("a wrong guess costs one Enter at most") {
    Composition composition;
    compose(composition, U"n");
    CHECK(composition.take_key(Key::enter, 0));
    CHECK_FALSE(composition.take_key(Key::enter, 0));
}

TEST_CASE("arrows and figures move among candidates while a composition is open") {
    Composition composition;
    compose(composition, U"ni");
    CHECK(composition.take_key(Key::down, 0));
    CHECK(composition.take_key(Key::digit_2, U'2'));
    composition.take_character(U'泥');
    CHECK_FALSE(composition.take_key(Key::down, 0));
}

TEST_CASE("a letter that was answered settles the keys before it") {
    Composition composition;
    compose(composition, U"n");
    type(composition, U"a");
    CHECK_FALSE(composition.is_open());
}
