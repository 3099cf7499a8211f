#pragma once

#include "ui/screens/scene.h"

// What trainers do, a card each.
namespace frontdesk::ui {

/// A card of the page: what it is called, what it is for, and the screen that its button opens.
struct TrainingCard {
    const char* id;  ///< of its button; stable
    Icon icon;
    app::Text title, what;
    ScreenId screen;
};

/// In the order in which they stand on the page.
std::span<const TrainingCard> training_cards();

/// Whether the first card of a row is the one to act on.
enum class FirstCard { primary, like_others };

/// Cards in rows, equally high in each row.
void draw_training_cards(Scene& scene, Rect& column, std::span<const TrainingCard> cards,
                         FirstCard first_card = FirstCard::primary);

/// The pages of supervisors.
bool is_of_supervisor(ScreenId screen);

/// The page itself, and every screen that a card opens and nothing else does.
bool is_of_training(ScreenId screen);
/// Whether what is shown is one of these, or the service standard opened from there.
bool shows_training(const Memory& memory);

/// The service standard; it leads back to the page of training or to the courses.
void open_standard(const Scene& scene, bool from_training);

}  // namespace frontdesk::ui
