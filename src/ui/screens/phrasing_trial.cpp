#include <algorithm>
#include <array>

#include "app/naming.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_field.h"
#include "ui/rich_text.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"

// The test box: a sentence, and what the draft makes of it.
namespace frontdesk::ui {

namespace {

using app::Text;
using phrasing::Context;
using phrasing::Finding;
using phrasing::Verdict;

constexpr std::array trial_contexts{Text::phrasing_in_opening,   Text::phrasing_in_call,
                                    Text::phrasing_in_desk,      Text::phrasing_in_visit,
                                    Text::phrasing_in_complaint, Text::phrasing_in_emergency};

void draw_trial_contexts(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    Context& context = scene.memory.phrasing.context;
    Rect row = column.take_top(ui.px(34), ui.px(6));
    for (std::size_t i = 0; i < trial_contexts.size(); ++i) {
        const bool on = context == static_cast<Context>(i);
        const char* label = ui.words(trial_contexts.at(i));
        const float width = filter_chip_width(ui, label, on);
        if (width > row.w && row.w < column.w) row = column.take_top(ui.px(34), ui.px(6));
        const std::string id = std::string("trial:") + phrasing::to_word(static_cast<Context>(i));
        if (filter_chip(ui, id, row.take_left(std::min(width, row.w), ui.px(6)), label, on))
            context = static_cast<Context>(i);
    }
    column.take_top(0, ui.px(6));
}

Underline trial_underline(const Finding& finding) {
    if (finding.verdict == Verdict::cleared) return Underline::excused;
    const bool fatal = finding.severity == phrasing::Severity::fatal && finding.verdict == Verdict::hit;
    return fatal ? Underline::fatal : Underline::hit;
}

/// Hits first, so that they are kept whole where spans overlap.
std::vector<Span> trial_spans(const phrasing::Assessment& verdict) {
    std::vector<Span> spans;
    const auto add = [&spans](const phrasing::Span& span, Underline kind) {
        if (span.end > span.begin) spans.push_back({span.begin, span.end, kind});
    };
    for (const Finding& one : verdict.forbidden) add(one.span, trial_underline(one));
    for (const Finding& one : verdict.cleared) add(one.span, trial_underline(one));
    for (const phrasing::Move& one : verdict.moves) add(one.span, Underline::move);
    std::stable_sort(spans.begin(), spans.end(),
                     [](const Span& left, const Span& right) { return left.begin < right.begin; });
    return spans;
}

void draw_marked_reply(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::TriedPhrase& trial = phrasings(scene).trial;
    const std::vector<Span> spans = trial_spans(trial.verdict);
    const float pitch = ui.px(28);
    const RichLayout& layout =
        scene.memory.texts.lay_out(ui, Face::body, column.w - ui.px(20), trial.reply, spans);
    const RichSize size = rich_size(layout, pitch);
    const Rect box = column.take_top(size.height + ui.px(14), ui.px(8));
    fill(ui, box, ui.theme.sunken, ui.px(8));
    rich_text(ui, Face::body, {box.x + ui.px(10), box.y + ui.px(6)}, ui.theme.ink, pitch, layout, spans);
}

std::string rule_words(const Scene& scene, const std::string& id) {
    const app::PhraseLine* line = phrase_line(scene, id);
    return line == nullptr ? id : id + " " + phrase_name(scene.ui, *line);
}

/// A verdict: its word as a chip, the rule, and why.
struct VerdictRow {
    std::string id, rule, why;
    Text word;
    ChipKind kind;
};

void draw_verdict_row(Scene& scene, Rect& column, const VerdictRow& row) {
    Ui& ui = scene.ui;
    const ChipLook look{row.kind, Icon::none, 24};
    const char* word = ui.words(row.word);
    const float chip_w = chip_width(ui, word, look);
    Rect rest = column;
    const Rect sign = rest.take_left(chip_w, ui.px(8));
    chip(ui, sign.min(), word, look);
    const std::string rule = rule_words(scene, row.rule);
    const float top = rest.y;
    rest.take_top(paragraph(ui, Face::body, rest, ui.theme.ink, rule));
    if (!row.why.empty()) rest.take_top(paragraph(ui, Face::caption, rest, ui.theme.ink2, row.why));
    const float height = std::max(ui.px(26), rest.y - top);
    if (ui.in.trace != nullptr)
        ui.in.trace->note({row.id, rule, column.x, top, column.w, height, true, false, row.why});
    column.take_top(height, ui.px(8));
}

std::string why_words(const Scene& scene, const Finding& finding) {
    const Ui& ui = scene.ui;
    if (finding.because.empty()) return ui.shown(finding.feels);
    std::string why = finding.because_text;
    constexpr std::string_view remedy = "remedy:";
    if (why.empty() && finding.because.starts_with(remedy))
        why = rule_words(scene, finding.because.substr(remedy.size()));
    if (why.empty()) why = finding.because;
    const phrasing::Span span = finding.because_span;
    const std::string& reply = phrasings(scene).trial.reply;
    if (span.end <= span.begin || span.end > reply.size()) return ui.shown(why);
    return ui.words(Text::phrasing_because_at,
                    {ui.shown(why), reply.substr(span.begin, span.end - span.begin)});
}

void draw_verdicts(Scene& scene, Rect& column) {
    const phrasing::Assessment& verdict = phrasings(scene).trial.verdict;
    for (const Finding& one : verdict.forbidden) {
        const bool eased = one.verdict == Verdict::downgraded;
        draw_verdict_row(scene, column,
                         {"verdict:" + one.rule, one.rule, why_words(scene, one),
                          eased ? Text::phrasing_verdict_eased : Text::phrasing_verdict_hit,
                          eased ? ChipKind::advice : ChipKind::fatal});
    }
    for (const Finding& one : verdict.cleared) {
        draw_verdict_row(scene, column,
                         {"cleared:" + one.rule, one.rule, why_words(scene, one),
                          Text::phrasing_verdict_cleared, ChipKind::plain});
    }
    for (const phrasing::Move& one : verdict.moves) {
        draw_verdict_row(
            scene, column,
            {"made:" + one.rule, one.rule, one.text, Text::phrasing_verdict_move, ChipKind::made});
    }
}

void draw_caption(Ui& ui, Rect& column, const std::string& words) {
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(8));
}

/// What everybody is scored with makes of it, where that is something else.
void draw_today(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::OpenPhrasing& open = phrasings(scene);
    if (!open.is_judged()) return draw_caption(ui, column, ui.words(Text::phrasing_try_waits));
    if (!open.engine) return;
    std::vector<std::string> now;
    for (const Finding& one : open.trial.verdict.forbidden) now.push_back(one.rule);
    for (const phrasing::Move& one : open.trial.verdict.moves) now.push_back(one.rule);
    if (now == open.trial.today) return draw_caption(ui, column, ui.words(Text::phrasing_today_same));
    std::string all;
    for (const std::string& rule : open.trial.today)
        all += (all.empty() ? "" : "、") + rule_words(scene, rule);
    draw_caption(ui, column,
                 all.empty() ? std::string(ui.words(Text::phrasing_today_none))
                             : ui.words(Text::phrasing_today_other, {all}));
}

/// Why the selected rule does not count, and buttons to keep the sentence beside it.
void draw_of_selected(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::SelectedPhrase& selected = phrasings(scene).selected;
    const app::TriedPhrase& trial = phrasings(scene).trial;
    if (selected.kind != app::PhraseKind::act && selected.kind != app::PhraseKind::move) return;
    const auto counts = [&](const auto& found) { return found.rule == selected.id; };
    const phrasing::Assessment& verdict = trial.verdict;
    const bool is_told = std::any_of(verdict.forbidden.begin(), verdict.forbidden.end(), counts) ||
                         std::any_of(verdict.cleared.begin(), verdict.cleared.end(), counts) ||
                         std::any_of(verdict.moves.begin(), verdict.moves.end(), counts);
    if (!is_told) {
        draw_caption(ui, column, ui.words(Text::phrasing_not_this, {rule_words(scene, selected.id)}));
        for (const std::string& line : trial.passed_over) draw_caption(ui, column, ui.shown(line));
        if (trial.passed_over.empty()) draw_caption(ui, column, ui.words(Text::phrasing_no_pattern));
    }
    if (selected.state == app::PhraseState::off) return;
    const auto keep = [&](const char* id, Text label, const char* list) {
        if (part_button(ui, column, id, ui.words(label), Icon::plus))
            do_phrasing(scene, app::AddPhrasePart{list, json::Value(trial.reply)});
    };
    keep("trial:should-hit", Text::phrasing_add_as_hit, "should_hit");
    keep("trial:should-not-hit", Text::phrasing_add_as_miss, "should_not_hit");
}

}  // namespace

void draw_phrasing_trial(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    PhrasingMemory& memory = scene.memory.phrasing;
    reply_box(ui, "phrasing:trial", column.take_top(ui.px(96), ui.px(8)), memory.trial, memory.trial_box,
              {.ghost = ui.words(Text::phrasing_try_ghost)});
    text_field(ui, "phrasing:customer", column.take_top(ui.px(38), ui.px(8)), memory.customer,
               {.ghost = ui.words(Text::phrasing_try_customer)});
    draw_trial_contexts(scene, column);
    const app::TriedPhrase& trial = phrasings(scene).trial;
    if (trial.reply.empty()) return draw_caption(ui, column, ui.words(Text::phrasing_try_hint));
    draw_marked_reply(scene, column);
    const phrasing::Assessment& verdict = trial.verdict;
    if (verdict.forbidden.empty() && verdict.cleared.empty() && verdict.moves.empty())
        draw_caption(ui, column, ui.words(Text::phrasing_try_clean));
    draw_verdicts(scene, column);
    draw_today(scene, column);
    draw_of_selected(scene, column);
}

}  // namespace frontdesk::ui
