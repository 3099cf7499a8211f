#pragma once

#include "ui/kit/grown_card.h"
#include "ui/screens/scene.h"

// The parts of the screen of content packs.
namespace frontdesk::ui {

template <typename Deed>
void do_with_packs(const Scene& scene, Deed deed) {
    scene.ui.intend(app::PackDeed{std::move(deed)});
}

/// What the company has, to be ticked. Takes its height off the top of the column.
void draw_pack_items(Scene& scene, Rect& column);
/// What a new pack is called and where it goes; below it what became of the last one.
void draw_pack_making(Scene& scene, Rect& column);
/// The page on which packs come in, below the tabs.
void draw_packs_bringing(Scene& scene, Rect& column);
/// What the pack holds that was looked into.
void draw_pack_review(Scene& scene, Rect& column);
/// What is wrong with files of a pack.
void draw_pack_problems(Scene& scene, Rect& column, const core::Problems& problems);

/// The items that are ticked.
std::vector<std::string> chosen_of_pack(const Scene& scene);
app::Text pack_part_word(app::PackPart part);
Icon pack_part_icon(app::PackPart part);
/// "12.3 KB"
std::string bytes_words(std::size_t bytes);

}  // namespace frontdesk::ui
