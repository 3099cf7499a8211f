#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "report/boxes.h"
#include "report/marked_text.h"

// The figures of a result: a ring with the total, the web of its parts, and a bar for each.
namespace frontdesk::report {

namespace {

constexpr double ring_radius = 34;
constexpr double web_radius = 46;
constexpr double bar_row = 17;
constexpr double block_height = 150;

Ink soft_of(Tone tone) {
    return tone == Tone::good ? inks::good_soft : tone == Tone::advice ? inks::advice_soft : inks::fatal_soft;
}

/// Ring, verdict and reasons; everything that is needed to draw them.
struct Verdict {
    Layout figure, verdict;
    std::vector<Layout> reasons;
    Tone tone;
    int total;
};

Verdict verdict_of(const Typesetter& type, const Score& score, double width) {
    Verdict made{type.lay_out(Face::figure, std::to_string(score.total)),
                 type.one_line(Face::body_bold, score.verdict, width - 28),
                 {},
                 score.tone,
                 score.total};
    for (const std::string& reason : score.reasons)
        made.reasons.push_back(type.lay_out(Face::caption, reason, width));
    return made;
}

void draw_verdict(Paper& paper, const Verdict& verdict, double x, double y) {
    const Ink ink = ink_of(verdict.tone);
    const double middle_x = x + ring_radius + 4;
    const double middle_y = y + ring_radius + 6;
    paper.ring(middle_x, middle_y, ring_radius, inks::trough, 7);
    paper.arc(middle_x, middle_y, ring_radius, verdict.total / 100.0, ink, 7);
    paper.text(verdict.figure, middle_x, middle_y - height_of(verdict.figure) / 2, inks::text, Align::centre);
    double top = middle_y + ring_radius + 9;
    const Area chip{x, top, width_of(verdict.verdict) + 30, 19};
    paper.fill(chip, soft_of(verdict.tone), 9.5);
    paper.sign(sign_of(verdict.tone), x + 7, top + 3.5, 12, ink);
    paper.text(verdict.verdict, x + 22, top + (19 - height_of(verdict.verdict)) / 2, ink);
    top += 22;
    for (const Layout& reason : verdict.reasons) {
        paper.text(reason, x, top, inks::second);
        top += height_of(reason);
    }
}

/// Of one axis of the web, 0–1; nothing where there is no figure.
using Share = std::optional<double>;

/// The corners of the web at the given shares, from the top clockwise.
std::vector<double> corners(double x, double y, const std::vector<Share>& shares) {
    std::vector<double> points;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!shares[i]) continue;
        const double angle =
            2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(shares.size());
        points.push_back(x + web_radius * *shares[i] * std::sin(angle));
        points.push_back(y - web_radius * *shares[i] * std::cos(angle));
    }
    return points;
}

struct Web {
    std::vector<Layout> names;
    std::vector<Share> now, before;
    Layout now_word, before_word;
    bool has_before;
};

Web web_of(const Typesetter& type, const Score& score) {
    Web web;
    for (const Bar& bar : score.bars) {
        web.names.push_back(type.lay_out(Face::small, bar.name));
        web.now.push_back(bar.instead_of_figure.empty() ? Share(bar.percent / 100.0) : Share());
        web.before.push_back(bar.before ? Share(*bar.before / 100.0) : Share());
    }
    web.now_word = type.lay_out(Face::small, score.now);
    web.before_word = type.lay_out(Face::small, score.before);
    web.has_before = !score.before.empty();
    return web;
}

void draw_names(Paper& paper, const Web& web, double x, double y) {
    const std::vector<double> places = corners(x, y, std::vector<Share>(web.names.size(), 1.0));
    for (std::size_t i = 0; i < web.names.size(); ++i) {
        const double at_x = places[2 * i];
        const double at_y = places[2 * i + 1];
        const double height = height_of(web.names[i]);
        const bool above_or_below = std::abs(at_x - x) < 1;
        if (above_or_below) {
            paper.text(web.names[i], at_x, at_y < y ? at_y - height - 2 : at_y + 2, inks::second,
                       Align::centre);
        } else {
            paper.text(web.names[i], at_x + (at_x < x ? -4 : 4), at_y - height / 2, inks::second,
                       at_x < x ? Align::right : Align::left);
        }
    }
}

void draw_web(Paper& paper, const Web& web, double x, double y) {
    if (web.names.size() < 3) return;
    for (const double share : {1.0, 0.5}) {
        paper.polygon(corners(x, y, std::vector<Share>(web.names.size(), share)), inks::line, 0.6, nullptr,
                      false);
    }
    if (web.has_before) paper.polygon(corners(x, y, web.before), inks::edge, 0.9, nullptr, true);
    paper.polygon(corners(x, y, web.now), inks::good, 1.4, nullptr, false);
    const std::vector<double> dots = corners(x, y, web.now);
    for (std::size_t i = 0; i + 1 < dots.size(); i += 2) paper.disc(dots[i], dots[i + 1], 1.8, inks::good);
    draw_names(paper, web, x, y);
    const double line_y = y + web_radius + 22;
    const double all = 18 + width_of(web.now_word) + (web.has_before ? 30 + width_of(web.before_word) : 0);
    double left = x - all / 2;
    const double middle = line_y + height_of(web.now_word) / 2;
    paper.line(left, middle, left + 14, middle, inks::good, 1.4);
    paper.text(web.now_word, left + 18, line_y, inks::second);
    left += 18 + width_of(web.now_word) + 12;
    if (!web.has_before) return;
    paper.dashed_line(left, middle, left + 14, middle, inks::edge, 0.9);
    paper.text(web.before_word, left + 18, line_y, inks::second);
}

struct BarRow {
    Layout name, figure, difference;
    bool assessed;
    double share;
    std::optional<double> before;
};

std::vector<BarRow> bar_rows(const Typesetter& type, const Score& score) {
    std::vector<BarRow> rows;
    for (const Bar& bar : score.bars) {
        const bool assessed = bar.instead_of_figure.empty();
        rows.push_back({type.one_line(Face::caption, bar.name, 58),
                        assessed ? type.lay_out(Face::caption_bold, std::to_string(bar.percent))
                                 : type.lay_out(Face::caption, bar.instead_of_figure),
                        type.lay_out(Face::caption, bar.difference), assessed, bar.percent / 100.0,
                        bar.before ? std::optional(*bar.before / 100.0) : std::nullopt});
    }
    return rows;
}

void draw_bar_row(Paper& paper, const BarRow& row, double x, double y, double width) {
    paper.text(row.name, x, y, row.assessed ? inks::text : inks::second);
    const Area trough{x + 62, y + height_of(row.name) / 2 - 2.5, width - 62 - 54, 5};
    if (!row.assessed) {
        paper.text(row.figure, trough.x, y, inks::second);
        return;
    }
    paper.fill(trough, inks::trough, 2.5);
    if (row.share > 0) paper.fill({trough.x, trough.y, trough.width * row.share, 5}, inks::good, 2.5);
    if (row.before) {
        const double tick = trough.x + trough.width * *row.before;
        paper.line(tick, trough.y - 2, tick, trough.y + 7, inks::text, 1.1);
    }
    paper.text(row.figure, x + width - 29, y, inks::text, Align::right);
    paper.text(row.difference, x + width, y, inks::second, Align::right);
}

}  // namespace

void add_boxes(const Column& column, const Score& block, Boxes& boxes) {
    constexpr double left = 134;
    constexpr double right = 196;
    const double width = column.width;
    const Verdict verdict = verdict_of(column.type, block, left - 8);
    const Web web = web_of(column.type, block);
    const std::vector<BarRow> rows = bar_rows(column.type, block);
    const Layout title = column.type.one_line(Face::body_bold, block.bars_title, right);
    double height = 2 * ring_radius + 37;
    for (const Layout& reason : verdict.reasons) height += height_of(reason);
    height = std::max({height, block_height, 24 + bar_row * static_cast<double>(rows.size())});
    boxes.push_back({{height, 12, false}, [=](Paper& paper, double x, double y) {
                         draw_verdict(paper, verdict, x, y);
                         draw_web(paper, web, x + left + (width - left - right) / 2 - 6, y + 20 + web_radius);
                         const double bars = x + width - right;
                         paper.text(title, bars, y + 4, inks::text);
                         double top = y + 28;
                         for (const BarRow& row : rows) {
                             draw_bar_row(paper, row, bars, top, right);
                             top += bar_row;
                         }
                     }});
}

}  // namespace frontdesk::report
