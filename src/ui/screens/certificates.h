#pragma once

#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/screens/scene.h"

// The parts of the page of certificates and awards. Each takes its height off the column.
namespace frontdesk::ui {

template <typename Deed>
void do_with_certificates(const Scene& scene, Deed deed) {
    scene.ui.intend(app::CertificateDeed{std::move(deed)});
}

/// Those who passed and wait for a certificate.
void draw_waiting(Scene& scene, Rect& column);
/// The certificates, all or those that are to be renewed.
void draw_given(Scene& scene, Rect& column, bool only_renewals);
/// Whether a code is genuine.
void draw_code_check(Scene& scene, Rect& column);
/// The awards of a month, with their rules.
void draw_awards(Scene& scene, Rect& column);

app::Text certificate_standing_word(app::CertificateStanding standing);
ChipLook certificate_standing_look(app::CertificateStanding standing);

/// A card as high as what `draw` takes off the column that it is given.
template <typename Draw>
void certificate_card(Ui& ui, Rect& column, const Draw& draw) {
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    draw(inside);
    inside.take_top(ui.px(16));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column.take_top(inside.y - outer.y, ui.px(14));
}

}  // namespace frontdesk::ui
