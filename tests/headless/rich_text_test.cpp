#include "ui/rich_text.h"

#include <doctest/doctest.h>

#include "stand.h"

using namespace frontdesk;
using ui::Span;
using ui::Underline;

namespace {

std::string drawn_line(const ui::RichLayout& layout, std::size_t line) {
    std::string all;
    for (const auto& piece : layout.pieces) {
        if (piece.line != line) continue;
        all += piece.badge != 0 ? "(" + std::to_string(piece.badge) + ")" : piece.text;
    }
    return all;
}

/// The span of `words` in `text`.
Span span_of(const std::string& text, const std::string& words, Underline underline, int badge) {
    const std::size_t begin = text.find(words);
    return {begin, begin + words.size(), underline, badge};
}

}  // namespace

TEST_CASE("pieces follow the spans, and a badge stands behind its words on the same line") {
    tests::Stand stand;
    ui::RichTexts texts;
    const std::string text = "这个不归我们管，装修是业主的事，您应该理解一下。";
    const std::vector<Span> spans{span_of(text, "不归我们管", Underline::hit, 1),
                                  span_of(text, "您应该理解一下", Underline::hit, 2)};
    stand.settle([&](ui::Ui& ui) {
        const ui::RichLayout& wide = texts.lay_out(ui, ui::Face::body, 900, text, spans);
        CHECK(wide.lines == 1);
        CHECK(drawn_line(wide, 0) == "这个不归我们管(1)，装修是业主的事，您应该理解一下(2)。");
        for (float width = 60; width < 500; width += 7) {
            const ui::RichLayout& layout = texts.lay_out(ui, ui::Face::body, width, text, spans);
            for (std::size_t line = 0; line < layout.lines; ++line) {
                const std::string words = drawn_line(layout, line);
                CHECK(words.substr(0, 1) != "(");
                CHECK(words.substr(0, 3) != "，");
                CHECK(words.substr(0, 3) != "。");
            }
            CHECK(layout.width <= width + 0.5F);
        }
        ui::rich_text(ui, ui::Face::body, {10, 10}, ui.theme.ink, 28, wide, spans);
    });
    CHECK(stand.headless.glyphs().missing().empty());
}

TEST_CASE("a text is laid out once per width and scale, however its underlines grow") {
    tests::Stand stand;
    ui::RichTexts texts;
    const std::string text = "我马上给您登记。";
    std::vector<Span> spans{span_of(text, "登记", Underline::move, 0)};
    stand.settle([&](ui::Ui& ui) { texts.lay_out(ui, ui::Face::body, 300, text, spans); });
    stand.settle([&](ui::Ui& ui) {
        spans[0].grown = 0.5F;
        texts.lay_out(ui, ui::Face::body, 300, text, spans);
    });
    CHECK(texts.made() == 1);
    stand.settle([&](ui::Ui& ui) { texts.lay_out(ui, ui::Face::body, 200, text, spans); });
    CHECK(texts.made() == 2);
}

TEST_CASE("overlapping and impossible spans lose nothing of the text") {
    tests::Stand stand;
    ui::RichTexts texts;
    const std::string text = "您应该理解一下";
    const std::vector<Span> spans{{0, 9, Underline::hit, 1},
                                  {6, 15, Underline::move, 2},
                                  {18, 99, Underline::fact, 0},
                                  {40, 50, Underline::fatal, 3}};
    stand.settle([&](ui::Ui& ui) {
        const ui::RichLayout& layout = texts.lay_out(ui, ui::Face::body, 900, text, spans);
        std::string all;
        for (const auto& piece : layout.pieces) all += piece.text;
        CHECK(all == text);
        ui::rich_text(ui, ui::Face::body, {10, 10}, ui.theme.ink, 28, layout, spans);
    });
}

TEST_CASE("an empty text has one empty line") {
    tests::Stand stand;
    ui::RichTexts texts;
    stand.settle([&](ui::Ui& ui) {
        const ui::RichLayout& layout = texts.lay_out(ui, ui::Face::body, 300, "", {});
        CHECK(ui::rich_size(layout, 28).height == 28);
        CHECK(layout.pieces.empty());
    });
}
