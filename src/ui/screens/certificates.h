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

}  // namespace frontdesk::ui
