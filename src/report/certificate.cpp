#include "report/certificate.h"

#include "report/paper.h"
#include "report/pdf.h"
#include "report/plain_text.h"

namespace frontdesk::report {

namespace {

constexpr double sheet_width = 841.890;
constexpr double sheet_height = 595.276;
constexpr double sheet_centre = sheet_width / 2;
constexpr double certificate_width = 560;

void draw_edge(Paper& paper) {
    const Area outer{28, 28, sheet_width - 56, sheet_height - 56};
    paper.frame(outer, inks::good, 2.4, 10);
    paper.frame({outer.x + 7, outer.y + 7, outer.width - 14, outer.height - 14}, inks::line, 0.8, 7);
}

/// @return where the next thing goes
double draw_middle(Paper& paper, const Typesetter& type, const CertificateSheet& sheet) {
    const Layout title = type.one_line(Face::figure, sheet.title, certificate_width);
    paper.text(title, sheet_centre, 82, inks::good, Align::centre);
    paper.line(sheet_centre - 46, 130, sheet_centre + 46, 130, inks::good, 1.6);
    const Layout name = type.one_line(Face::figure, plain_line(sheet.name), certificate_width);
    paper.text(name, sheet_centre, 158, inks::text, Align::centre);
    const Layout sentence = type.lay_out(Face::body, sheet.sentence, certificate_width);
    paper.text(sentence, sheet_centre - width_of(sentence) / 2, 212, inks::text);
    return 212 + height_of(sentence);
}

void draw_facts(Paper& paper, const Typesetter& type, const CertificateSheet& sheet, double y) {
    constexpr double left = 150;
    constexpr double names = 130;
    for (const auto& [what, which] : sheet.facts) {
        paper.text(type.one_line(Face::caption, what, names - 8), left, y, inks::second);
        paper.text(type.one_line(Face::body, plain_line(which), certificate_width - names), left + names,
                   y - 1, inks::text);
        y += 24;
    }
}

void draw_foot(Paper& paper, const Typesetter& type, const CertificateSheet& sheet) {
    const Area box{150, sheet_height - 148, 330, 68};
    paper.fill(box, inks::good_soft, 7);
    paper.text(type.one_line(Face::caption, sheet.code_words, 300), box.x + 14, box.y + 8, inks::second);
    paper.text(type.one_line(Face::title, sheet.code, 302), box.x + 14, box.y + 24, inks::text);
    paper.text(type.one_line(Face::small, sheet.hint, 480), box.x, box.y + box.height + 6, inks::second);
    if (sheet.issuer.empty()) return;
    const double right = sheet_width - 150;
    paper.line(right - 170, box.y + 46, right, box.y + 46, inks::edge, 0.8);
    paper.text(type.one_line(Face::caption, sheet.issuer, 170), right - 85, box.y + 51, inks::second,
               Align::centre);
}

}  // namespace

void write_certificate(const CertificateSheet& sheet, core::NewFile& file) {
    const SinglePage page{sheet.title, sheet.name, sheet.made, sheet_width, sheet_height};
    write_page(page, file, [&sheet](Paper& paper) {
        const Typesetter type(sheet.language);
        draw_edge(paper);
        const double below = draw_middle(paper, type, sheet);
        draw_facts(paper, type, sheet, below + 26);
        draw_foot(paper, type, sheet);
        if (sheet.notice.empty()) return;
        const Layout words = type.one_line(Face::body_bold, sheet.notice, certificate_width);
        const Area box{sheet_centre - width_of(words) / 2 - 14, 44, width_of(words) + 28, 28};
        paper.fill(box, inks::fatal_soft, 6);
        paper.frame(box, inks::fatal, 1, 6);
        paper.text(words, sheet_centre, 44 + (28 - height_of(words)) / 2, inks::fatal, Align::centre);
    });
}

}  // namespace frontdesk::report
