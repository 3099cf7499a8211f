#include "ui/screens/certificates.h"

#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/frame_parts.h"

// Certificates: given out, running out, verified; and the awards of the month.
namespace frontdesk::ui {

namespace {

using app::Text;

void draw_certificate_tabs(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    CertificatesMemory& memory = scene.memory.certificates;
    const auto& given = scene.state().certificates.given;
    const auto renewals =
        std::count_if(given.begin(), given.end(), [](const auto& one) { return one.is_to_be_renewed(); });
    std::string soon = ui.words(Text::certificates_renewals);
    if (renewals > 0) soon += " " + std::to_string(renewals);
    const std::array<SegmentedChoice, 4> choices{
        {{"certificates:given", ui.words(Text::certificates_tab)},
         {"certificates:renewals", soon},
         {"certificates:check", ui.words(Text::certificates_check)},
         {"certificates:awards", ui.words(Text::certificates_awards)}}};
    const float width = std::min(segmented_width(ui, choices), column.w);
    Rect row = column.take_top(segmented_height(ui, width, choices), ui.px(14));
    const auto pressed = segmented(ui, row.take_left(width), choices, static_cast<std::size_t>(memory.page));
    if (!pressed) return;
    memory.page = static_cast<CertificatesPage>(*pressed);
    memory.withdrawing = {};
    scene.memory.focus.clear();
    ui.redraw_in(0);
}

bool draw_no_certificates(Scene& scene, const Rect& area) {
    Ui& ui = scene.ui;
    const app::CertificateState& state = scene.state().certificates;
    if (!state.given.empty() || !state.waiting.empty()) return false;
    if (empty_state(ui, area, "certificates:assign", ui.words(Text::certificates_none),
                    ui.words(Text::certificates_none_way), ui.words(Text::certificates_none_go))) {
        scene.go(ScreenId::assignments);
    }
    return true;
}

bool draw_no_renewals(Scene& scene, const Rect& area) {
    Ui& ui = scene.ui;
    const auto& given = scene.state().certificates.given;
    if (std::any_of(given.begin(), given.end(), [](const auto& one) { return one.is_to_be_renewed(); }))
        return false;
    if (empty_state(ui, area, "certificates:all", ui.words(Text::certificates_no_renewals),
                    ui.words(Text::certificates_no_renewals_way), ui.words(Text::certificates_all))) {
        scene.memory.certificates.page = CertificatesPage::given;
        ui.redraw_in(0);
    }
    return true;
}

void draw_certificates_page(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect rest{column.x, column.y, column.w, scene.area.bottom() - column.y - ui.px(16)};
    switch (scene.memory.certificates.page) {
        case CertificatesPage::given:
            if (draw_no_certificates(scene, rest)) return void(column.take_top(ui.px(320)));
            draw_waiting(scene, column);
            return draw_given(scene, column, false);
        case CertificatesPage::renewals:
            if (draw_no_renewals(scene, rest)) return void(column.take_top(ui.px(320)));
            return draw_given(scene, column, true);
        case CertificatesPage::check:
            return draw_code_check(scene, column);
        case CertificatesPage::awards:
            return draw_awards(scene, column);
    }
}

/// What the code came to: in bold, and what to do or know.
struct CodeWords {
    std::string verdict, way;
    bool good = false;
};

CodeWords code_words(const Ui& ui, const app::CheckedCode& checked) {
    using records::CodeVerdict;
    if (!checked.found.certificate)
        return {ui.words(Text::certificates_unknown), ui.words(Text::certificates_unknown_way)};
    const records::Certificate& one = *checked.found.certificate;
    const std::string exam = ui.shown(one.exam_title);
    const std::string until = app::valid_until(one);
    std::string way = one.number;
    if (!until.empty()) way += " · " + ui.words(Text::certificates_until, {until});
    if (checked.found.verdict == CodeVerdict::altered)
        return {ui.words(Text::certificates_altered), ui.words(Text::certificates_altered_way)};
    if (checked.found.verdict == CodeVerdict::elsewhere) {
        return {ui.words(Text::certificates_elsewhere, {one.name, exam}),
                ui.words(Text::certificates_elsewhere_way)};
    }
    const bool holds = checked.standing != app::CertificateStanding::expired &&
                       checked.standing != app::CertificateStanding::withdrawn;
    if (holds) return {ui.words(Text::certificates_genuine, {one.name, exam}), way, true};
    if (!one.why_withdrawn.empty()) way += " · " + one.why_withdrawn;
    const char* standing = ui.words(certificate_standing_word(checked.standing));
    return {ui.words(Text::certificates_genuine_not_valid, {one.name, exam, standing}), way};
}

void draw_verdict(Scene& scene, Rect& column, const app::CheckedCode& checked) {
    Ui& ui = scene.ui;
    const CodeWords words = code_words(ui, checked);
    const float room = column.w - ui.px(32 + 32);
    const float height = paragraph_height(ui, Face::body_bold, room, words.verdict) +
                         paragraph_height(ui, Face::body, room, words.way) + ui.px(24);
    column.take_top(ui.px(12));
    const Rect box = column.take_top(height, ui.px(4));
    fill(ui, box, words.good ? ui.theme.primary_soft : ui.theme.amber_soft, ui.px(10));
    const ImU32 ink = words.good ? ui.theme.primary_soft_ink : ui.theme.amber_soft_ink;
    Rect row = box.inset(ui.px(16), ui.px(12));
    const Rect sign = row.take_left(ui.px(20), ui.px(12));
    icon_in(ui, words.good ? Icon::check : Icon::warn, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 20,
            ink);
    row.take_top(paragraph(ui, Face::body_bold, row, ink, words.verdict));
    paragraph(ui, Face::body, row, ink, words.way);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"certificates:verdict", words.verdict, box.x, box.y, box.w, box.h, true, false,
                           words.good ? "genuine" : "not"});
    }
}

}  // namespace

void draw_code_check(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    CertificatesMemory& memory = scene.memory.certificates;
    column.w = std::min(column.w, ui.px(720));
    draw_grown_card(ui, column, [&](Rect& inside) {
        text_in(ui, Face::caption, inside.take_top(ui.px(21), ui.px(4)), ui.theme.ink2,
                ui.words(Text::certificates_code_label));
        text_field(ui, "certificates:code", inside.take_top(ui.px(44), ui.px(12)), memory.code,
                   {.ghost = ui.words(Text::certificates_code_ghost), .aside = {}});
        const ButtonLook look{
            .kind = ButtonKind::primary, .key = Key::enter, .enabled = !memory.code.empty()};
        const char* label = ui.words(Text::certificates_code_go);
        Rect row = inside.take_top(ui.px(44));
        if (button(ui, "certificates:verify", row.take_left(std::min(button_width(ui, label, look), row.w)),
                   label, look)) {
            do_with_certificates(scene, app::VerifyCode{memory.code});
        }
        const auto& checked = scene.state().certificates.checked;
        if (checked && checked->typed == memory.code) draw_verdict(scene, inside, *checked);
    });
}

void draw_certificates(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) do_with_certificates(scene, app::LookAtCertificates{});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::supervisor);
    bar_title(ui, bar, ui.words(Text::certificates_title));
    ScrollArea page(ui, "page:certificates", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    const float top = column.y;
    column.w = std::min(column.w, ui.px(1080));
    column.take_top(ui.px(16));
    draw_certificate_tabs(scene, column);
    draw_certificates_page(scene, column);
    page.set_height(column.y + ui.px(4) - top);
}

}  // namespace frontdesk::ui
