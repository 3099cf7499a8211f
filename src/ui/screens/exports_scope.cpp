#include <algorithm>
#include <array>
#include <set>

#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/exports.h"

// Whose records are taken out, and of which time.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::size_t most_chips = 24;
constexpr int days_in_ninety = 90;

/// Somebody whose records can be taken out.
struct Whom {
    std::string id, label;
    records::TraineeId trainee;
    std::optional<std::string> site, team;
};

bool is_chosen(const ExportsMemory& memory, const Whom& whom) {
    return memory.trainee == whom.trainee && memory.site == whom.site && memory.team == whom.team;
}

std::string joined(const std::string& left, const std::string& right) {
    return left.empty() || right.empty() ? left + right : left + " · " + right;
}

/// Sites and teams, a team by its own name first, for long names are cut at their ends; people only where
/// somebody looks for them.
std::vector<Whom> all_whom(const Scene& scene) {
    const Ui& ui = scene.ui;
    const ExportsMemory& memory = scene.memory.exports;
    std::vector<Whom> all;
    std::set<std::string> known;
    const auto add = [&](Whom whom) {
        const bool looked_for = memory.words.empty() ? whom.trainee.value == 0
                                                     : whom.label.find(memory.words) != std::string::npos;
        if (!known.insert(whom.id).second || (!looked_for && !is_chosen(memory, whom))) return;
        all.push_back(std::move(whom));
    };
    for (const records::Trainee& one : scene.state().trainees) {
        const std::string site = one.site.empty() ? ui.words(Text::assign_no_site) : one.site;
        add({"exports:site:" + one.site, site, {}, one.site, {}});
    }
    for (const records::Trainee& one : scene.state().trainees) {
        if (!one.team.empty()) {
            add({"exports:team:" + one.site + ":" + one.team,
                 joined(one.team, one.site),
                 {},
                 one.site,
                 one.team});
        }
    }
    for (const records::Trainee& one : scene.state().trainees)
        add({"exports:trainee:" + std::to_string(one.id.value), one.name, one.id, {}, {}});
    // What is chosen is never left out.
    std::stable_partition(all.begin(), all.end(), [&](const Whom& one) { return is_chosen(memory, one); });
    if (all.size() > most_chips) all.resize(most_chips);
    return all;
}

void choose(Scene& scene, const Whom& whom) {
    ExportsMemory& memory = scene.memory.exports;
    memory.trainee = whom.trainee;
    memory.site = whom.site;
    memory.team = whom.team;
}

app::ExportPeriod period_of_span(const Scene& scene) {
    const core::LocalDay today = core::local_day(scene.app.clock().now());
    const core::LocalDay month = app::month_of(today);
    switch (scene.memory.exports.span) {
        case ExportSpan::this_month:
            return {month, core::months_later(month, 1).plus(-1)};
        case ExportSpan::last_month:
            return {app::month_of(month.plus(-1)), month.plus(-1)};
        case ExportSpan::ninety_days:
            return {today.plus(1 - days_in_ninety), today};
        default:
            return {};
    }
}

void draw_export_day(Scene& scene, Rect column, Text label, const char* id, std::string& value) {
    Ui& ui = scene.ui;
    text_in(ui, Face::caption, column.take_top(ui.px(21), ui.px(4)), ui.theme.ink2, ui.words(label));
    const bool wrong = !value.empty() && !app::day_from(value);
    text_field(ui, id, column.take_top(ui.px(44)), value,
               {.ghost = "2026-11-01", .missing = wrong, .aside = {}});
}

void draw_own_period(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ExportsMemory& memory = scene.memory.exports;
    Rect left = column.take_top(ui.px(21 + 4 + 44), ui.px(6));
    const Rect right = left.take_right((left.w - ui.px(12)) / 2, ui.px(12));
    draw_export_day(scene, left, Text::exports_first_day, "exports:first", memory.first);
    draw_export_day(scene, right, Text::exports_last_day, "exports:last", memory.last);
    const ImU32 ink = scope_of_exports(scene) ? ui.theme.ink2 : ui.theme.amber_ink;
    column.take_top(paragraph(ui, Face::caption, column, ink, ui.words(Text::exports_bad_day)));
}

}  // namespace

std::optional<records::ExportScope> scope_of_exports(const Scene& scene) {
    const ExportsMemory& memory = scene.memory.exports;
    records::ExportScope scope{memory.trainee, memory.site, memory.team, {}, {}};
    app::ExportPeriod period = period_of_span(scene);
    if (memory.span == ExportSpan::own) {
        period = {app::day_from(memory.first), app::day_from(memory.last)};
        const bool wrong = (!memory.first.empty() && !period.first) || (!memory.last.empty() && !period.last);
        if (wrong || (period.first && period.last && *period.last < *period.first)) return std::nullopt;
    }
    app::narrow(scope, period);
    return scope;
}

void draw_export_whom(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ExportsMemory& memory = scene.memory.exports;
    draw_grown_card(ui, column, [&](Rect& inside) {
        heading(ui, inside.take_top(ui.px(28), ui.px(8)), Icon::people, ui.theme.primary,
                ui.words(Text::exports_whom));
        text_field(ui, "exports:find", inside.take_top(ui.px(44), ui.px(10)), memory.words,
                   {.ghost = ui.words(Text::exports_find), .aside = {}});
        Rect row = inside.take_top(ui.px(34), ui.px(8));
        const auto draw = [&](const Whom& whom) {
            const bool on = is_chosen(memory, whom);
            const std::string label = filter_chip_label(ui, whom.label, ui.px(230));
            const float width = std::min(filter_chip_width(ui, label, on), inside.w);
            if (width > row.w) row = inside.take_top(ui.px(34), ui.px(8));
            if (filter_chip(ui, whom.id, row.take_left(width, ui.px(8)), label, on)) choose(scene, whom);
        };
        const std::vector<Whom> all = all_whom(scene);
        draw({"exports:everybody", ui.words(Text::exports_everybody), {}, {}, {}});
        for (const Whom& whom : all) draw(whom);
    });
}

void draw_export_when(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ExportsMemory& memory = scene.memory.exports;
    constexpr std::array spans{Text::exports_this_month, Text::exports_last_month, Text::exports_ninety_days,
                               Text::exports_all_time, Text::exports_own_period};
    static_assert(spans.size() == export_span_count);
    draw_grown_card(ui, column, [&](Rect& inside) {
        heading(ui, inside.take_top(ui.px(28), ui.px(8)), Icon::clock, ui.theme.primary,
                ui.words(Text::exports_when));
        std::vector<SegmentedChoice> choices;
        for (std::size_t i = 0; i < spans.size(); ++i)
            choices.push_back({"exports:span:" + std::to_string(i), ui.words(spans.at(i))});
        const float height = segmented_height(ui, inside.w, choices);
        const auto pressed =
            segmented(ui, inside.take_top(height, ui.px(4)), choices, static_cast<std::size_t>(memory.span));
        if (pressed) memory.span = static_cast<ExportSpan>(*pressed);
        if (memory.span != ExportSpan::own) return;
        inside.take_top(ui.px(8));
        draw_own_period(scene, inside);
    });
}

}  // namespace frontdesk::ui
