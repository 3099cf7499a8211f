#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/certificates.h"
#include "ui/screens/kept_words.h"

// Who waits for a certificate, and the certificates there are.
namespace frontdesk::ui {

namespace {

using app::CertificateStanding;
using app::CertificateView;
using app::Text;

constexpr float certificate_beside_from = 860;  ///< logical width from which buttons stand beside the words
constexpr std::size_t certificates_at_once = 40;
constexpr ButtonLook small_neutral{.kind = ButtonKind::neutral, .size = ButtonSize::small};

/// A small button at the left of the row, if there is room for it.
bool small_button(Ui& ui, Rect& row, const std::string& id, Text label) {
    const char* words = ui.words(label);
    const float width = std::min(button_width(ui, words, small_neutral), row.w);
    return button(ui, id, row.take_left(width, ui.px(8)), words, small_neutral);
}

void draw_waiting_row(Scene& scene, Rect row, const app::CertificateState::Waiting& one) {
    Ui& ui = scene.ui;
    const std::string id = "certificates:issue:" + std::to_string(one.sitting.sitting.value);
    const ButtonLook look{.kind = ButtonKind::secondary, .size = ButtonSize::small};
    const char* label = ui.words(Text::certificates_issue);
    const float width = std::min(button_width(ui, label, look), row.w);
    if (button(ui, id, row.take_right(width, ui.px(12)).centred_row(ui.px(36)), label, look))
        do_with_certificates(scene, app::IssueCertificate{one.sitting.sitting});
    const std::string words = ui.words(Text::certificates_row, {one.name, ui.shown(one.sitting.exam_title),
                                                                core::to_local_date(one.sitting.passed)});
    text_in(ui, Face::body, row, ui.theme.ink, words);
}

std::string certificate_about(const Ui& ui, const records::Certificate& one) {
    std::string about = ui.shown(one.exam_title) + " · " + one.number;
    const std::string until = app::valid_until(one);
    about += " · ";
    about +=
        until.empty() ? ui.words(Text::certificate_for_good) : ui.words(Text::certificates_until, {until});
    return about;
}

void draw_certificate_buttons(Scene& scene, Rect row, const CertificateView& view) {
    Ui& ui = scene.ui;
    const records::CertificateId id = view.certificate.id;
    const std::string number = std::to_string(id.value);
    if (view.is_to_be_renewed() &&
        small_button(ui, row, "certificates:renew:" + number, Text::certificates_renew))
        do_with_certificates(scene, app::AssignRenewal{id});
    if (small_button(ui, row, "certificates:print:" + number, Text::certificates_print))
        do_with_certificates(scene, app::PrintCertificate{id});
    if (view.standing == CertificateStanding::withdrawn) return;
    if (!small_button(ui, row, "certificates:withdraw:" + number, Text::certificates_withdraw)) return;
    scene.memory.certificates.withdrawing = id;
    scene.memory.certificates.why.clear();
    scene.memory.certificates.why_shown.clear();
    ui.redraw_in(0);
}

/// The reason is written, and then it is withdrawn.
void draw_withdrawing(Scene& scene, Rect& column, const CertificateView& view) {
    Ui& ui = scene.ui;
    CertificatesMemory& memory = scene.memory.certificates;
    if (memory.withdrawing != view.certificate.id || view.standing == CertificateStanding::withdrawn) return;
    Rect row = column.take_top(ui.px(44), ui.px(10));
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter, .enabled = !memory.why.empty()};
    const char* label = ui.words(Text::certificates_withdraw);
    const float width = std::min(button_width(ui, label, look), row.w);
    const float ghost = text_width(ui, Face::body, ui.words(Text::certificates_why)) + ui.px(40);
    const bool beside = ghost + width + ui.px(12) <= row.w;
    Rect place = beside ? row.take_right(width, ui.px(12)) : column.take_top(ui.px(44), ui.px(10));
    place.w = width;
    kept_field(scene, "certificates:why", row,
               {app::withdrawal_place(memory.withdrawing), memory.why, memory.why_shown},
               {.ghost = ui.words(Text::certificates_why), .aside = {}});
    if (!button(ui, "certificates:withdraw-now", place, label, look)) return;
    do_with_certificates(scene, app::WithdrawCertificate{memory.withdrawing, memory.why});
    memory.withdrawing = {};
}

float certificate_buttons_width(const Ui& ui, const CertificateView& view) {
    float width = 0;
    for (const Text label :
         {Text::certificates_renew, Text::certificates_print, Text::certificates_withdraw}) {
        if (label == Text::certificates_renew && !view.is_to_be_renewed()) continue;
        width += button_width(ui, ui.words(label), small_neutral) + ui.px(8);
    }
    return width;
}

void draw_certificate(Scene& scene, Rect& column, const CertificateView& view) {
    Ui& ui = scene.ui;
    const records::Certificate& one = view.certificate;
    hairline(ui, column);
    column.take_top(ui.px(8));
    const bool beside = scene.width() >= certificate_beside_from;
    Rect words = column.take_top(ui.px(52), ui.px(beside ? 8 : 4));
    if (beside) {
        draw_certificate_buttons(
            scene, words.take_right(certificate_buttons_width(ui, view), ui.px(12)).centred_row(ui.px(36)),
            view);
    }
    const std::string chip_words = ui.words(certificate_standing_word(view.standing));
    const ChipLook look = certificate_standing_look(view.standing);
    if (words.w > chip_width(ui, chip_words, look) + ui.px(120)) chip_right(ui, words, chip_words, look);
    const Rect first = words.take_top(ui.px(28));
    text_in(ui, Face::body_bold, first, ui.theme.ink, one.name);
    std::string about = certificate_about(ui, one);
    if (!one.why_withdrawn.empty()) about += " · " + one.why_withdrawn;
    text_in(ui, Face::caption, words, ui.theme.ink2, about);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"certificates:row:" + std::to_string(one.id.value), one.name, first.x, first.y,
                           first.w, first.h, true, false, chip_words});
    }
    if (!beside) draw_certificate_buttons(scene, column.take_top(ui.px(36), ui.px(8)), view);
    draw_withdrawing(scene, column, view);
}

}  // namespace

Text certificate_standing_word(CertificateStanding standing) {
    constexpr std::array words{Text::certificates_valid, Text::certificates_runs_out,
                               Text::certificates_expired, Text::certificates_renewed,
                               Text::certificates_withdrawn};
    static_assert(words.size() == app::certificate_standing_count);
    return words.at(static_cast<std::size_t>(standing));
}

ChipLook certificate_standing_look(CertificateStanding standing) {
    switch (standing) {
        case CertificateStanding::valid:
            return {ChipKind::made, Icon::check, 24};
        case CertificateStanding::runs_out:
            return {ChipKind::advice, Icon::clock, 24};
        case CertificateStanding::expired:
            return {ChipKind::fatal, Icon::warn, 24};
        default:
            return {ChipKind::plain, Icon::none, 24};
    }
}

void draw_waiting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& waiting = scene.state().certificates.waiting;
    if (waiting.empty()) return;
    draw_grown_card(ui, column, [&](Rect& inside) {
        Rect head = inside.take_top(ui.px(44), ui.px(6));
        const bool withdrawing = scene.memory.certificates.withdrawing.value != 0;
        const ButtonLook look{.kind = withdrawing ? ButtonKind::secondary : ButtonKind::primary,
                              .key = withdrawing ? Key::none : Key::enter};
        const char* label = ui.words(Text::certificates_issue_all);
        const float width = std::min(button_width(ui, label, look), head.w);
        const float words = text_width(ui, Face::body_bold, ui.words(Text::certificates_waiting));
        const bool beside = words + width + ui.px(28 + 12 + 12) <= head.w;
        const Rect place = beside ? head.take_right(width, ui.px(12)) : inside.take_top(ui.px(44), ui.px(6));
        if (button(ui, "certificates:issue-all", {place.x, place.y, width, place.h}, label, look))
            do_with_certificates(scene, app::IssueAllCertificates{});
        heading(ui, head.centred_row(ui.px(28)), Icon::clock, ui.theme.primary,
                ui.words(Text::certificates_waiting));
        const std::size_t shown = std::min(waiting.size(), certificates_at_once);
        for (std::size_t i = 0; i < shown; ++i)
            draw_waiting_row(scene, inside.take_top(ui.px(44)), waiting[i]);
    });
}

void draw_given(Scene& scene, Rect& column, bool only_renewals) {
    Ui& ui = scene.ui;
    CertificatesMemory& memory = scene.memory.certificates;
    std::vector<const CertificateView*> shown;
    for (const CertificateView& view : scene.state().certificates.given)
        if (!only_renewals || view.is_to_be_renewed()) shown.push_back(&view);
    if (shown.empty()) return;
    if (only_renewals) {
        std::stable_sort(shown.begin(), shown.end(), [](const auto* left, const auto* right) {
            return left->certificate.expires < right->certificate.expires;
        });
    }
    draw_grown_card(ui, column, [&](Rect& inside) {
        heading(ui, inside.take_top(ui.px(28), ui.px(8)), Icon::check, ui.theme.primary,
                ui.words(only_renewals ? Text::certificates_renewals : Text::certificates_given));
        const std::size_t room = std::min(shown.size(), memory.room);
        for (std::size_t i = 0; i < room; ++i) draw_certificate(scene, inside, *shown[i]);
        if (shown.size() == room) return;
        const std::string label =
            ui.words(Text::items_more, {std::to_string(std::min(shown.size() - room, certificates_at_once))});
        if (button(ui, "certificates:more", inside.take_top(ui.px(44)), label,
                   {.kind = ButtonKind::secondary}))
            memory.room += certificates_at_once;
    });
}

}  // namespace frontdesk::ui
