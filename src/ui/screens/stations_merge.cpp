#include "core/file.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_field.h"
#include "ui/screens/stations.h"

// Another station's records: looked into, doubtful people settled, brought in, and what came of it.
namespace frontdesk::ui {

namespace {

using app::MergeView;
using app::Text;

constexpr std::size_t most_doubtful_shown = 20;

std::string number_words(std::int64_t number) {
    return std::to_string(number);
}

void draw_merge_place(Scene& scene, Rect& inside) {
    Ui& ui = scene.ui;
    std::string& file = scene.memory.stations.file;
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::stations_merge_hint)),
                    ui.px(8));
    FieldLook look;
    look.ghost = ui.words(Text::stations_place_ghost);
    text_field(ui, "stations:file", inside.take_top(ui.px(44), ui.px(10)), file, look);
    ButtonFlow buttons(ui, inside, ui.px(44));
    const bool able =
        file.find_first_not_of(" \"'") != std::string::npos && !scene.state().stations.is_busy();
    const ButtonLook press{.kind = ButtonKind::primary, .key = Key::enter, .enabled = able};
    if (buttons.put("stations:look", ui.words(Text::stations_look), press))
        do_with_stations(scene, app::LookIntoRecords{file});
}

std::string person_words(const Ui& ui, const records::KnownPerson& person) {
    std::string words = ui.shown(person.name);
    for (const std::string* part : {&person.site, &person.team})
        if (!part->empty()) words += " · " + ui.shown(*part);
    words += " · " + ui.words(Text::stations_person, {std::to_string(person.attempts)});
    return words + " · " + ui.words(Text::stations_since, {core::to_iso(person.created).substr(0, 10)});
}

void draw_person_line(Scene& scene, Rect& inside, Text where, const records::KnownPerson& person) {
    Ui& ui = scene.ui;
    Rect row = inside;
    const float width = std::max(text_width(ui, Face::caption_bold, ui.words(Text::stations_there)),
                                 text_width(ui, Face::caption_bold, ui.words(Text::stations_here)));
    const Rect head = row.take_left(width + 1, ui.px(12));
    text_in(ui, Face::caption_bold, {head.x, head.y, head.w, ui.pitch(Face::body)}, ui.theme.ink2,
            ui.words(where));
    inside.take_top(paragraph(ui, Face::body, row, ui.theme.ink, person_words(ui, person)), ui.px(4));
}

void draw_doubtful_match(Scene& scene, Rect& inside, const records::DoubtfulMatch& match, std::size_t index) {
    Ui& ui = scene.ui;
    hairline(ui, inside);
    inside.take_top(ui.px(10));
    draw_person_line(scene, inside, Text::stations_there, match.there);
    draw_person_line(scene, inside, Text::stations_here, match.here);
    inside.take_top(ui.px(4));
    const std::string number = std::to_string(index);
    ButtonFlow buttons(ui, inside, ui.px(36));
    const ButtonLook small{.kind = ButtonKind::secondary, .size = ButtonSize::small};
    const bool same = buttons.put("stations:same:" + number, ui.words(Text::stations_same), small);
    const bool different =
        buttons.put("stations:different:" + number, ui.words(Text::stations_different), small);
    if (same || different) do_with_stations(scene, app::AnswerMatch{match.there.key, match.here.key, same});
    inside.take_top(ui.px(12));
}

void draw_looked_into(Scene& scene, Rect& inside, const MergeView& view) {
    Ui& ui = scene.ui;
    inside.take_top(
        paragraph(ui, Face::body, inside, ui.theme.ink,
                  ui.words(Text::stations_from, {std::to_string(view.people), number_words(view.attempts)})),
        ui.px(2));
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, core::to_utf8(view.file)), ui.px(8));
    if (view.report.is_copy_of_this) {
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::stations_copy)),
                        ui.px(8));
    }
    const bool settled = view.doubtful.empty();
    if (!settled) {
        const std::string left = ui.words(Text::stations_doubt, {std::to_string(view.doubtful.size())});
        inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.amber_ink, left), ui.px(2));
        inside.take_top(
            paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::stations_doubt_hint)),
            ui.px(10));
    } else {
        inside.take_top(
            paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::stations_begin_hint)),
            ui.px(10));
    }
    for (std::size_t i = 0; i < view.doubtful.size() && i < most_doubtful_shown; ++i)
        draw_doubtful_match(scene, inside, view.doubtful[i], i);
    ButtonFlow buttons(ui, inside, ui.px(44));
    const ButtonLook go{.kind = ButtonKind::primary, .key = Key::enter, .enabled = settled};
    if (buttons.put("stations:begin", ui.words(Text::stations_begin), go))
        do_with_stations(scene, app::BeginMerging{});
    if (buttons.put("stations:close", ui.words(Text::surveys_cancel), {}))
        do_with_stations(scene, app::StopRecords{});
}

void draw_merge_running(Scene& scene, Rect& inside, const MergeView& view) {
    Ui& ui = scene.ui;
    const std::string how_far = ui.words(Text::stations_running, {std::to_string(view.percent)});
    inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink, how_far), ui.px(8));
    progress_bar(ui, inside.take_top(ui.px(8), ui.px(12)), static_cast<float>(view.percent) / 100.0F);
    ButtonFlow buttons(ui, inside, ui.px(44));
    if (buttons.put("stations:stop", ui.words(Text::stations_stop), {}))
        do_with_stations(scene, app::StopRecords{});
}

/// What came, a line each; only what there is.
std::vector<std::string> report_lines(const Ui& ui, const records::MergeReport& report) {
    std::vector<std::string> lines;
    const auto tell = [&](bool there, Text text, std::initializer_list<std::int64_t> numbers) {
        if (!there) return;
        std::vector<std::string> words;
        for (const std::int64_t number : numbers) words.push_back(number_words(number));
        words.resize(4);
        lines.push_back(ui.words(text, {words[0], words[1], words[2], words[3]}));
    };
    tell(report.people > 0, Text::stations_people, {report.people});
    tell(report.people_united > 0, Text::stations_united, {report.people_united});
    tell(report.attempts + report.sittings + report.lessons + report.reviews > 0, Text::stations_attempts,
         {report.attempts, report.sittings, report.lessons, report.reviews});
    tell(report.attempts_changed > 0, Text::stations_changed, {report.attempts_changed});
    tell(report.assignments + report.surveys + report.audit_entries > 0, Text::stations_more,
         {report.assignments, report.surveys, report.audit_entries});
    tell(report.set_aside > 0, Text::stations_aside, {report.set_aside});
    tell(report.stayed_private > 0, Text::stations_private, {report.stayed_private});
    return lines;
}

void draw_merge_report(Scene& scene, Rect& inside, const MergeView& view) {
    Ui& ui = scene.ui;
    const bool nothing = view.report.is_nothing();
    const char* head = ui.words(nothing ? Text::stations_nothing : Text::stations_over);
    Rect row = inside;
    const Rect sign = row.take_left(ui.px(20), ui.px(8));
    icon_in(ui, Icon::check, {sign.x, sign.y, sign.w, ui.pitch(Face::body_bold)}, 18, ui.theme.primary);
    std::string told = head;
    inside.take_top(paragraph(ui, Face::body_bold, row, ui.theme.ink, head), ui.px(8));
    for (const std::string& line : report_lines(ui, view.report)) {
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink, line), ui.px(4));
        told += '\n' + line;
    }
    for (const std::string& fault : view.report.audit_faults) {
        const std::string words = ui.words(Text::stations_fault, {fault});
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.red, words), ui.px(4));
        told += '\n' + words;
    }
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"stations:report", told, row.x, row.y, row.w, ui.px(20), true, false, {}});
    inside.take_top(ui.px(8));
    ButtonFlow buttons(ui, inside, ui.px(44));
    const ButtonLook done{.kind = ButtonKind::primary, .key = Key::enter};
    if (buttons.put("stations:done", ui.words(Text::stations_close), done))
        do_with_stations(scene, app::StopRecords{});
}

}  // namespace

void draw_station_merge(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& view = scene.state().stations.merge;
    draw_grown_card(ui, column, [&](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(2)), ui.theme.ink,
                ui.words(Text::stations_merge));
        if (!view) return draw_merge_place(scene, inside);
        switch (view->stage) {
            case MergeView::Stage::looked_into:
                return draw_looked_into(scene, inside, *view);
            case MergeView::Stage::running:
                return draw_merge_running(scene, inside, *view);
            case MergeView::Stage::over:
                return draw_merge_report(scene, inside, *view);
        }
    });
}

}  // namespace frontdesk::ui
