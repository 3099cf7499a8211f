#include "ui/screens/sample_reply.h"

#include <algorithm>

#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/conversation.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float sample_gap = 10, bubble_gap = 12, airy_pitch = 28;

Bubble sample_bubble(const Ui& ui) {
    const std::string words = ui.words(Text::tour_sample);
    return {.side = Side::right,
            .words = words,
            .spans = {{0, words.size(), Underline::hit, 1, 1}},
            .airy = true};
}

std::string felt(const Ui& ui) {
    return ui.words(Text::play_felt, {ui.words(Text::tour_felt)});
}

float bubble_height(Scene& scene, float width) {
    const Ui& ui = scene.ui;
    const Bubble bubble = sample_bubble(ui);
    const float most = std::min(ui.px(bubble.widest), std::floor(width * bubble.most_share)) - 2 * ui.px(14);
    const RichLayout& layout =
        scene.memory.texts.lay_out(scene.ui, Face::body, most, bubble.words, bubble.spans);
    return rich_size(layout, ui.px(airy_pitch)).height + 2 * ui.px(10) + ui.px(bubble_gap);
}

float note_text_width(const Ui& ui, float width) {
    return width - ui.px(13);
}

}  // namespace

float sample_reply_height(Scene& scene, float width) {
    Ui& ui = scene.ui;
    const float text = note_text_width(ui, width);
    return bubble_height(scene, width) + paragraph_height(ui, Face::body, text, felt(ui)) +
           ui.px(sample_gap) + paragraph_height(ui, Face::body, text, ui.words(Text::tour_better));
}

void draw_sample_reply(Scene& scene, Rect place) {
    Ui& ui = scene.ui;
    draw_bubble(scene, place, sample_bubble(ui));
    const float text = note_text_width(ui, place.w);
    const Rect feeling = place.take_top(paragraph_height(ui, Face::body, text, felt(ui)), ui.px(sample_gap));
    paragraph(ui, Face::body, note_bar(ui, feeling, Tone::advice), ui.theme.amber_ink, felt(ui));
    const Rect better = place.take_top(paragraph_height(ui, Face::body, text, ui.words(Text::tour_better)));
    paragraph(ui, Face::body, note_bar(ui, better, Tone::good), ui.theme.ink, ui.words(Text::tour_better));
}

}  // namespace frontdesk::ui
