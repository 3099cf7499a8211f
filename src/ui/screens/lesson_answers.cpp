#include <algorithm>
#include <cmath>
#include <utility>

#include "app/hit_notes.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/lesson_verdict.h"

// One answer or two side by side, once they were revealed: the words with what was heard in them, and why.
namespace frontdesk::ui {

namespace {

using app::LessonAnswer;
using app::Text;

/// The answer as a finished talk is told.
app::ShownResult told_of(const Scene& scene, const app::JudgedAnswer& judged) {
    app::ShownResult result;
    result.scenario = held(scene).scenario;
    result.session = judged.after;
    result.score = judged.score;
    return result;
}

VerdictLine line_of(const Ui& ui, const app::MarginNote& note, int first_number) {
    return {note.tone, note.number > 0 ? note.number - first_number : 0, app::head_words(ui.wording(), note),
            app::below_words(ui.wording(), note)};
}

/// `head_words` begin with the number; here a badge shows it.
std::string without_number(std::string head, int number) {
    const std::string figure = std::to_string(number);
    if (number == 0 || !head.starts_with(figure)) return head;
    head.erase(0, figure.size());
    while (!head.empty() && head.front() == ' ') head.erase(0, 1);
    return head;
}

void add_better(const Scene& scene, const app::JudgedAnswer& judged, Verdict& verdict) {
    const app::RuleNames names{scene.app.content().engine, scene.ui.language};
    const session::Entry& entry = judged.after.transcript[judged.entry];
    const auto hits = app::hit_notes(names, held(scene).scenario, entry);
    if (hits.empty() || hits.front().better.empty()) return;
    verdict.lines.push_back(
        {app::Tone::good, 0, scene.ui.words(Text::lesson_better, {scene.ui.shown(hits.front().better)}), {}});
}

struct AnswerCard {
    const LessonAnswer& answer;
    std::size_t index;
    Verdict verdict;
    Face face = Face::title_regular;
};

std::string words_of_answer(const Scene& scene, const AnswerCard& shown) {
    if (std::holds_alternative<session::Fill>(shown.answer.input))
        return scene.ui.words(Text::lesson_form_told);
    return shown.answer.text;
}

/// Who said it, and what it came to.
void draw_answer_head(Scene& scene, Rect row, const AnswerCard& shown) {
    Ui& ui = scene.ui;
    const app::JudgedAnswer& judged = *shown.answer.judged;
    const ImU32 ink = judged.fatal ? ui.theme.red : judged.points > 0 ? ui.theme.primary : ui.theme.amber_ink;
    const std::string points = signed_points(ui, judged.points);
    text_in(ui, Face::title, row.take_right(text_width(ui, Face::title, points) + 1, ui.px(12)), ink, points);
    std::string name = person_name(held(scene), shown.answer.by);
    if (name.empty()) name = ui.words(Text::lesson_speaker_room);
    const bool several = held(scene).answers.size() > 1;
    if (several && held(scene).picked == shown.index) {
        const ChipLook look{ChipKind::made, Icon::check};
        const char* label = ui.words(Text::lesson_going_on);
        if (chip_width(ui, label, look) + text_width(ui, Face::body_bold, name) + ui.px(12) < row.w)
            chip_right(ui, row, label, look);
    }
    text_in(ui, Face::body_bold, row, ui.theme.ink, name);
}

void draw_answer_card(Scene& scene, const Rect& place, const AnswerCard& shown) {
    Ui& ui = scene.ui;
    const bool several = held(scene).answers.size() > 1;
    const bool picked = several && held(scene).picked == shown.index;
    const float radius = ui.px(12);
    Press press;
    if (several) {
        const std::string id = "lesson:answer:" + std::to_string(shown.index);
        press = press_area(ui, {place.x, place.y, place.w, ui.px(52)},
                           {id, shown.answer.text, true, false, picked ? "marked" : ""});
    }
    fill(ui, place, press.hovered ? ui.theme.primary_soft : ui.theme.surface, radius);
    edge(ui, place, picked ? ui.theme.primary : ui.theme.line, radius,
         picked ? ui.px(2.5F) : std::max(1.0F, ui.px(1)));
    Rect inside = place.inset(ui.px(16), ui.px(10));
    draw_answer_head(scene, inside.take_top(ui.px(36), ui.px(4)), shown);
    scroll_in_card(ui, "lesson:verdict:" + std::to_string(shown.index), inside, [&](Rect& column) {
        const std::string words = words_of_answer(scene, shown);
        const float pitch = ui.px(shown.face == Face::body ? 28 : 34);
        const RichLayout& layout =
            scene.memory.texts.lay_out(ui, shown.face, column.w, words, shown.verdict.spans);
        rich_text(ui, shown.face, column.min(), ui.theme.ink, pitch, layout, shown.verdict.spans);
        column.take_top(rich_size(layout, pitch).height, ui.px(8));
        for (const VerdictLine& line : shown.verdict.lines) draw_verdict_line(ui, column, line);
        if (shown.verdict.lines.empty())
            column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::lesson_clean)));
    });
    if (press.focused) focus_ring(ui, place, radius);
    if (press.pressed) do_in_lesson(scene, {app::PickAnswer{shown.index}});
}

}  // namespace

Verdict verdict_of(const Scene& scene, const LessonAnswer& answer) {
    Verdict verdict;
    const app::JudgedAnswer& judged = *answer.judged;
    if (judged.entry >= judged.after.transcript.size()) return verdict;
    const app::RuleNames names{scene.app.content().engine, scene.ui.language};
    const app::ShownResult told = told_of(scene, judged);
    const app::NotedLine line = app::noted_lines(names, told).at(judged.entry);
    int first = 0;
    for (const app::NotedSpan& span : line.spans)
        if (span.badge > 0 && (first == 0 || span.badge <= first)) first = span.badge;
    const int before = first == 0 ? 0 : first - 1;
    for (const app::NotedSpan& span : line.spans) {
        verdict.spans.push_back(
            {span.begin, span.end, span.underline, span.badge > 0 ? span.badge - before : 0, 1});
    }
    for (const app::MarginNote& note : line.notes) {
        VerdictLine told_line = line_of(scene.ui, note, before);
        told_line.head = without_number(told_line.head, note.number);
        verdict.lines.push_back(std::move(told_line));
    }
    add_better(scene, judged, verdict);
    return verdict;
}

std::vector<VerdictLine> verdict_in_short(const Scene& scene, const LessonAnswer& answer) {
    std::vector<VerdictLine> lines = verdict_of(scene, answer).lines;
    const auto worst = std::max_element(lines.begin(), lines.end(), [](const auto& left, const auto& right) {
        return left.tone < right.tone;
    });
    if (worst == lines.end()) return {};
    VerdictLine chosen = *worst;
    chosen.number = 0;
    if (!chosen.below.empty()) chosen.head += " · " + std::exchange(chosen.below, std::string());
    return {chosen};
}

float verdict_line_height(const Ui& ui, float width, const VerdictLine& line) {
    const float room = width - ui.px(13 + (line.number > 0 ? 26 : 0));
    return paragraph_height(ui, Face::caption_bold, room, line.head) +
           (line.below.empty() ? 0 : paragraph_height(ui, Face::caption, room, line.below)) + ui.px(6);
}

void draw_verdict_line(Ui& ui, Rect& column, const VerdictLine& line) {
    const float height = verdict_line_height(ui, column.w, line);
    Rect row = column.take_top(height);
    row.h -= ui.px(6);
    Rect inside = note_bar(ui, row, line.tone);
    if (line.number > 0) {
        const Rect badge = inside.take_left(ui.px(20), ui.px(6));
        number_badge(ui, {badge.x + ui.px(10), badge.y + ui.px(10.5F)}, line.number,
                     line.tone == app::Tone::fatal  ? Underline::fatal
                     : line.tone == app::Tone::good ? Underline::move
                                                    : Underline::hit);
    }
    inside.take_top(paragraph(ui, Face::caption_bold, inside, tone_ink(ui.theme, line.tone), line.head));
    if (!line.below.empty()) paragraph(ui, Face::caption, inside, ui.theme.ink, line.below);
}

void draw_lesson_answers(Scene& scene, const Rect& place) {
    const auto& answers = held(scene).answers;
    Ui& ui = scene.ui;
    const float gap = ui.px(12);
    const auto count = static_cast<float>(std::max<std::size_t>(1, answers.size()));
    const float width = std::floor((place.w - gap * (count - 1)) / count);
    Rect row = place;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto digit = static_cast<Key>(static_cast<int>(Key::digit1) + static_cast<int>(i));
        if (answers.size() > 1 && i < 9 && ui.keys.take(digit)) do_in_lesson(scene, {app::PickAnswer{i}});
        const AnswerCard shown{answers[i], i, verdict_of(scene, answers[i]),
                               answers.size() > 1 ? Face::body : Face::title_regular};
        draw_answer_card(scene, row.take_left(width, gap), shown);
    }
}

}  // namespace frontdesk::ui
