#include "ui/screens/training.h"

#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/frame_parts.h"

namespace frontdesk::ui {

namespace {

using app::Text;

// A new card is one line here.
constexpr TrainingCard cards[] = {
    {"training:classroom", Icon::classroom, Text::lesson_title, Text::lesson_card, ScreenId::lesson_setup},
    {"training:editor", Icon::editor, Text::editor_title, Text::editor_card, ScreenId::editor},
    {"training:assignments", Icon::form, Text::assign_title, Text::assign_card, ScreenId::assignments},
    {"training:items", Icon::trend, Text::items_title, Text::items_card, ScreenId::items},
    {"training:standard", Icon::course, Text::standard_title, Text::training_standard, ScreenId::standard},
    {"training:phrasing", Icon::advice, Text::phrasing_title, Text::phrasing_card, ScreenId::phrasing},
    {"training:questions", Icon::drill, Text::catalogue_title, Text::catalogue_card, ScreenId::catalogue},
    {"training:packs", Icon::export_out, Text::packs_title, Text::packs_card, ScreenId::packs},
    {"training:calibration", Icon::people, Text::calibration_title, Text::calibration_card,
     ScreenId::calibration},
};

constexpr float three_from = 960;  ///< logical width from which three cards stand side by side
constexpr float two_from = 620;
constexpr ButtonLook first_open{.kind = ButtonKind::primary, .icon_behind = Icon::right, .key = Key::enter};
constexpr ButtonLook other_open{.kind = ButtonKind::secondary, .icon_behind = Icon::right};

float training_words_height(const Ui& ui, const TrainingCard& one, float width) {
    return paragraph_height(ui, Face::body, width - ui.px(40), ui.words(one.what));
}

float training_title_height(const Ui& ui, const TrainingCard& one, float width) {
    return std::max(ui.px(34),
                    paragraph_height(ui, Face::title, width - ui.px(40 + 36), ui.words(one.title)));
}

float training_card_height(const Ui& ui, const TrainingCard& one, float width) {
    return ui.px(18 + 8 + 16 + 44 + 20) + training_title_height(ui, one, width) +
           training_words_height(ui, one, width);
}

void draw_training_card(Scene& scene, const Rect& place, const TrainingCard& one, bool is_first) {
    Ui& ui = scene.ui;
    card(ui, place);
    Rect inside = place.inset(ui.px(20), 0);
    inside.take_top(ui.px(18));
    Rect head = inside.take_top(training_title_height(ui, one, place.w), ui.px(8));
    icon_in(ui, one.icon, head.take_left(ui.px(24), ui.px(12)), 24, ui.theme.primary);
    const float title = paragraph_height(ui, Face::title, head.w, ui.words(one.title));
    paragraph(ui, Face::title, head.centred_row(title), ui.theme.ink, ui.words(one.title));
    paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(one.what));
    const ButtonLook& look = is_first ? first_open : other_open;
    const char* label = ui.words(Text::training_open);
    Rect foot{inside.x, place.bottom() - ui.px(20 + 44), inside.w, ui.px(44)};
    const Rect where = foot.take_left(std::min(button_width(ui, label, look), foot.w));
    if (!button(ui, one.id, where, label, look)) return;
    if (one.screen == ScreenId::standard) return open_standard(scene, true);
    scene.go(one.screen);
}

}  // namespace

std::span<const TrainingCard> training_cards() {
    return cards;
}

void draw_training_cards(Scene& scene, Rect& column, std::span<const TrainingCard> shown,
                         FirstCard first_card) {
    Ui& ui = scene.ui;
    const float logical = column.w / ui.in.scale;
    const std::size_t across = logical >= three_from ? 3 : logical >= two_from ? 2 : 1;
    const float gap = ui.px(16);
    const float width = (column.w - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
    const std::size_t all = shown.size();
    for (std::size_t first = 0; first < all; first += across) {
        const std::size_t end = std::min(all, first + across);
        float height = 0;
        for (std::size_t i = first; i < end; ++i)
            height = std::max(height, training_card_height(ui, shown[i], width));
        Rect row = column.take_top(height, gap);
        for (std::size_t i = first; i < end; ++i) {
            draw_training_card(scene, row.take_left(width, gap), shown[i],
                               i == 0 && first_card == FirstCard::primary);
        }
    }
}

bool is_of_training(ScreenId screen) {
    if (screen == ScreenId::standard) return false;  // it is a page of the courses
    const bool by_card = std::any_of(std::begin(cards), std::end(cards),
                                     [screen](const TrainingCard& one) { return one.screen == screen; });
    const bool in_class = screen == ScreenId::lesson || screen == ScreenId::lesson_report;
    return screen == ScreenId::training || by_card || in_class;
}

bool shows_training(const Memory& memory) {
    if (memory.screen == ScreenId::standard) return memory.standard.from_training;
    return is_of_training(memory.screen);
}

void open_standard(const Scene& scene, bool from_training) {
    scene.memory.standard.from_training = from_training;
    scene.go(ScreenId::standard);
}

void draw_training(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    bar_title(ui, bar, ui.words(Text::training_title));
    const char* subtitle = ui.words(Text::training_subtitle);
    if (text_width(ui, Face::body, subtitle) < bar.w) text_in(ui, Face::body, bar, ui.theme.ink2, subtitle);
    ScrollArea page(ui, "page:training", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.take_top(ui.px(20));
    draw_training_cards(scene, column, cards);
    page.set_height(column.y + ui.px(4) - page.content().y);
}

}  // namespace frontdesk::ui
