#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "ui/kit/bars.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/kept_words.h"
#include "ui/screens/stations.h"

// How content owners are month by month, and the worksheet of what surveys found.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::SatisfactionMonth;

constexpr float surveys_widest = 980;
constexpr std::size_t most_months = 12;

/// The last months of the whole company, the earliest first.
std::vector<SatisfactionMonth> company_months(const std::vector<SatisfactionMonth>& all) {
    std::vector<SatisfactionMonth> months;
    for (const SatisfactionMonth& one : all) {
        if (months.empty() || months.back().month != one.month) months.push_back({one.month, {}, 0, 0});
        months.back().attempts += one.attempts;
        months.back().total += one.total;
    }
    if (months.size() > most_months) {
        months.erase(months.begin(), months.end() - static_cast<std::ptrdiff_t>(most_months));
    }
    return months;
}

void draw_site_rows(Scene& scene, Rect& inside, const std::string& month) {
    Ui& ui = scene.ui;
    for (const SatisfactionMonth& one : scene.state().surveys.months) {
        if (one.month != month) continue;
        Rect row = inside.take_top(ui.px(30));
        const std::string figure = std::to_string(std::lround(one.mean()));
        const std::string count = ui.words(Text::surveys_trend_attempts, {std::to_string(one.attempts)});
        text_in(ui, Face::caption, row.take_right(text_width(ui, Face::caption, count) + 1, ui.px(16)),
                ui.theme.ink2, count);
        text_in(ui, Face::body_bold, row.take_right(ui.px(40), ui.px(16)), ui.theme.ink, figure);
        const std::string site = one.site.empty() ? "–" : ui.shown(one.site);
        text_in(ui, Face::body, row, ui.theme.ink, shortened(ui, Face::body, site, row.w));
    }
}

void draw_new_finding(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    SurveysMemory& memory = scene.memory.surveys;
    draw_grown_card(ui, column, [&](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(2)), ui.theme.ink,
                ui.words(Text::surveys_new));
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::surveys_new_hint)),
                        ui.px(8));
        FieldLook look;
        look.ghost = ui.words(Text::surveys_text_ghost);
        kept_field(scene, "surveys:text", inside.take_top(ui.px(44), ui.px(8)),
                   {app::survey_text_place, memory.text, memory.text_shown}, look);
        look.ghost = ui.words(Text::surveys_site_ghost);
        kept_field(scene, "surveys:site", inside.take_top(ui.px(44), ui.px(10)),
                   {app::survey_site_place, memory.site, memory.site_shown}, look);
        ButtonFlow buttons(ui, inside, ui.px(44));
        const bool writes_step = memory.finding != records::SurveyId{};
        const ButtonLook add{.kind = writes_step ? ButtonKind::neutral : ButtonKind::primary,
                             .key = writes_step ? Key::none : Key::enter,
                             .enabled = memory.text.find_first_not_of(' ') != std::string::npos};
        if (!buttons.put("surveys:add", ui.words(Text::surveys_add), add)) return;
        ui.intend(app::SurveyDeed{app::AddSurveyFinding{memory.site, memory.text}});
        memory.text.clear();
    });
}

void draw_findings(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    SurveysMemory& memory = scene.memory.surveys;
    const auto& findings = scene.state().surveys.findings;
    if (findings.empty()) {
        draw_grown_card(ui, column, [&](Rect& inside) {
            inside.take_top(
                paragraph(ui, Face::body_bold, inside, ui.theme.ink, ui.words(Text::surveys_none)), ui.px(4));
            inside.take_top(
                paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::surveys_none_way)));
        });
        return;
    }
    const std::array<SegmentedChoice, 2> choices{
        {{"surveys:open", ui.words(Text::surveys_open_only)}, {"surveys:all", ui.words(Text::surveys_all)}}};
    const float width = std::min(segmented_width(ui, choices), column.w);
    Rect row = column.take_top(segmented_height(ui, width, choices), ui.px(14));
    const auto pressed = segmented(ui, row.take_left(width), choices, memory.shows_all ? 1U : 0U);
    if (pressed) memory.shows_all = *pressed == 1;
    for (const records::SurveyFinding& one : findings)
        if (memory.shows_all || !one.is_over()) draw_survey_finding(scene, column, one);
}

}  // namespace

void draw_satisfaction_months(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::vector<SatisfactionMonth> months = company_months(scene.state().surveys.months);
    draw_grown_card(ui, column, [&](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(8)), ui.theme.ink,
                ui.words(Text::surveys_trend));
        if (months.empty()) {
            inside.take_top(
                paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::surveys_trend_none)));
            return;
        }
        std::vector<Bar> all;
        std::string told;
        for (const SatisfactionMonth& one : months) {
            const int mean = static_cast<int>(std::lround(one.mean()));
            all.push_back({one.month.substr(5), mean, &one == &months.back()});
            told += one.month + ' ' + std::to_string(mean) + '\n';
        }
        const Rect place = inside.take_top(ui.px(150), ui.px(8));
        bars(ui, place, all);
        if (ui.in.trace != nullptr)
            ui.in.trace->note({"surveys:months", told, place.x, place.y, place.w, place.h, true, false, {}});
        draw_site_rows(scene, inside, months.back().month);
    });
}

void draw_surveys(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) ui.intend(app::SurveyDeed{app::LookAtSurveys{}});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::supervisor);
    bar_title(ui, bar, ui.words(Text::surveys_title));
    ScrollArea page(ui, "page:surveys", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    const float top = column.y;
    column.w = std::min(column.w, ui.px(surveys_widest));
    column.take_top(ui.px(16));
    draw_satisfaction_months(scene, column);
    draw_new_finding(scene, column);
    draw_findings(scene, column);
    page.set_height(column.y + ui.px(4) - top);
}

}  // namespace frontdesk::ui
