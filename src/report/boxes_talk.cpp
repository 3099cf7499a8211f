#include <algorithm>
#include <utility>

#include "report/boxes.h"
#include "report/marked_text.h"

// What was said, with its notes in the margin. A turn stays together with its notes; only one that is higher
// than a page goes over, by lines.
namespace frontdesk::report {

namespace {

using Side = Utterance::Side;

constexpr double notes_width = 164;
constexpr double gap = 12;
constexpr double padding_x = 9;
constexpr double padding_y = 5.5;
constexpr double note_indent = 15;
constexpr double note_space = 4;
constexpr double space_between = 8;
constexpr double radius = 5;
constexpr int longest_note = 14;         // lines
constexpr double notes_of_a_piece = 60;  // points; one that is higher stands alone

struct SetNote {
    Layout head, below;
    Tone tone = Tone::good;
    int badge = 0;

    double height() const { return height_of(head) + (below ? height_of(below) : 0); }
};

/// An utterance with everything measured.
struct SetUtterance {
    Side side = Side::told;
    Layout speaker;  ///< null: none
    MarkedText text;
    std::vector<SetNote> notes;
    double column = 0;  ///< width of the talk beside the notes

    double bubble_width() const { return side == Side::told ? column : text.width() + 2 * padding_x; }
    Ink ink() const { return side == Side::told ? inks::second : inks::text; }
    double padding() const { return side == Side::told ? 0 : padding_y; }
    double bubble_x() const { return side == Side::right ? column - bubble_width() : 0; }
    double speaker_height() const { return speaker ? height_of(speaker) + 1 : 0; }
};
using Shared = std::shared_ptr<const SetUtterance>;

Layout bounded(Layout layout) {
    pango_layout_set_height(layout.get(), -longest_note);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    return layout;
}

Shared set(const Column& column, const Utterance& block) {
    const double talk = column.width - notes_width - gap;
    const double inside = talk - (block.side == Side::told ? 0 : 2 * padding_x + 12);
    auto made = std::make_shared<SetUtterance>(
        SetUtterance{block.side,
                     nullptr,
                     MarkedText(column.type, block.side == Side::told ? Face::caption : Face::body,
                                block.words, block.marks, inside),
                     {},
                     talk});
    if (!block.speaker.empty()) made->speaker = column.type.one_line(Face::small, block.speaker, talk);
    for (const Note& note : block.notes) {
        const double room = notes_width - note_indent;
        made->notes.push_back(
            {bounded(column.type.lay_out(Face::caption_bold, note.head, room)),
             note.below.empty() ? Layout() : bounded(column.type.lay_out(Face::caption, note.below, room)),
             note.tone, note.badge});
    }
    return made;
}

double height_of_notes(const SetUtterance& said, const std::vector<std::size_t>& which) {
    double height = 0;
    for (const std::size_t i : which) height += said.notes[i].height() + note_space;
    return height;
}

void draw_notes(Paper& paper, const SetUtterance& said, const std::vector<std::size_t>& which, double x,
                double y) {
    for (const std::size_t i : which) {
        const SetNote& note = said.notes[i];
        paper.fill({x, y, 2, note.height()}, ink_of(note.tone));
        paper.sign(sign_of(note.tone), x + 4.5, y + baseline_of(note.head) - 7.6, 9, ink_of(note.tone));
        paper.text(note.head, x + note_indent, y, ink_of(note.tone));
        if (note.below) paper.text(note.below, x + note_indent, y + height_of(note.head), inks::text);
        y += note.height() + note_space;
    }
}

void draw_speaker(Paper& paper, const SetUtterance& said, double x, double y) {
    if (!said.speaker) return;
    const bool right = said.side == Side::right;
    paper.text(said.speaker, right ? x + said.column : x, y, inks::second,
               right ? Align::right : Align::left);
}

void add_whole(const Shared& said, double height, Boxes& boxes) {
    boxes.push_back(
        {{height, space_between, false}, [said](Paper& paper, double x, double y) {
             draw_speaker(paper, *said, x, y);
             const double top = y + said->speaker_height();
             const double text = said->text.height(0, said->text.lines());
             const Area bubble{x + said->bubble_x(), top, said->bubble_width(), text + 2 * said->padding()};
             if (said->side == Side::right) paper.fill(bubble, inks::good_soft, radius);
             if (said->side == Side::left) paper.frame(bubble, inks::line, 0.8, radius);
             const double inside = said->side == Side::told ? 0 : padding_x;
             said->text.draw(paper, bubble.x + inside, top + said->padding(), said->ink(), 0,
                             said->text.lines());
             std::vector<std::size_t> all(said->notes.size());
             for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
             draw_notes(paper, *said, all, x + said->column + gap, top);
         }});
}

/// Some lines of a long utterance with the notes that stand beside them.
struct Piece {
    std::size_t first = 0, end = 0;
    std::vector<std::size_t> notes;
};

/// Each note beside the line of its badge or, where others are in its way, below them.
std::vector<Piece> pieces_of(const SetUtterance& said) {
    std::vector<std::size_t> waiting(said.notes.size());
    for (std::size_t i = 0; i < waiting.size(); ++i) waiting[i] = i;
    const auto line_of = [&said](std::size_t note) { return said.text.line_of(said.notes[note].badge); };
    std::stable_sort(waiting.begin(), waiting.end(),
                     [&](std::size_t a, std::size_t b) { return line_of(a) < line_of(b); });
    std::vector<Piece> pieces;
    std::size_t line = 0;
    auto next = waiting.begin();
    while (line < said.text.lines() || next != waiting.end()) {
        Piece piece{line, std::min(line + 1, said.text.lines()), {}};
        while (next != waiting.end() && line_of(*next) < piece.end &&
               (piece.notes.empty() ||
                height_of_notes(said, piece.notes) + said.notes[*next].height() <= notes_of_a_piece)) {
            piece.notes.push_back(*next++);
        }
        const double notes = height_of_notes(said, piece.notes);
        while (piece.end < said.text.lines() && said.text.height(piece.first, piece.end) < notes) ++piece.end;
        line = piece.end;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

double height_of_piece(const SetUtterance& said, const Piece& piece) {
    return std::max(said.text.height(piece.first, piece.end), height_of_notes(said, piece.notes));
}

/// The ground behind a piece: open where the bubble goes on.
void draw_ground(Paper& paper, const SetUtterance& said, const Area& area, bool first, bool last) {
    if (said.side == Side::right) paper.fill(area, inks::good_soft);
    if (said.side != Side::left) return;
    const double right = area.x + area.width;
    const double bottom = area.y + area.height;
    paper.line(area.x, area.y, area.x, bottom, inks::line, 0.8);
    paper.line(right, area.y, right, bottom, inks::line, 0.8);
    if (first) paper.line(area.x, area.y, right, area.y, inks::line, 0.8);
    if (last) paper.line(area.x, bottom, right, bottom, inks::line, 0.8);
}

void add_piece(const Shared& said, const Piece& piece, bool first, bool last, Boxes& boxes) {
    const double above = first ? said->padding() : 0;
    const double ground = above + height_of_piece(*said, piece) + (last ? said->padding() : 0);
    const double height = ground + (first ? said->speaker_height() : 0);
    // Two lines at least before and behind a break.
    const bool with_next = piece.end == 1 || piece.end + 1 == said->text.lines();
    boxes.push_back(
        {{height, first ? space_between : 0, with_next && !last}, [=](Paper& paper, double x, double y) {
             if (first) draw_speaker(paper, *said, x, y);
             const double top = y + (first ? said->speaker_height() : 0);
             draw_ground(paper, *said, {x + said->bubble_x(), top, said->bubble_width(), ground}, first,
                         last);
             const double inside = said->bubble_x() + (said->side == Side::told ? 0 : padding_x);
             if (piece.first < piece.end)
                 said->text.draw(paper, x + inside, top + above, said->ink(), piece.first, piece.end);
             draw_notes(paper, *said, piece.notes, x + said->column + gap, top + above);
         }});
}

}  // namespace

void add_boxes(const Column& column, const Utterance& block, Boxes& boxes) {
    const Shared said = set(column, block);
    std::vector<std::size_t> all(said->notes.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    const double bubble = said->text.height(0, said->text.lines()) + 2 * said->padding();
    const double height = said->speaker_height() + std::max(bubble, height_of_notes(*said, all));
    if (height <= column.height) {
        add_whole(said, height, boxes);
        return;
    }
    const std::vector<Piece> pieces = pieces_of(*said);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        add_piece(said, pieces[i], i == 0, i + 1 == pieces.size(), boxes);
}

}  // namespace frontdesk::report
