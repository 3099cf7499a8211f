#include "app/lesson_sheet.h"

#include <cstdlib>
#include <utility>

#include "app/naming.h"
#include "app/result_sheet.h"

namespace frontdesk::app {

namespace {

constexpr const char* between_parts = " · ";

void add_paper_people(const Wording& wording, const LessonReport& report,
                      std::vector<report::Block>& blocks) {
    blocks.emplace_back(report::Heading{wording.words(Text::lesson_report_who), {}});
    for (const LessonReport::Team& team : report.teams) {
        const std::string figure = (team.points < 0 ? "−" : "") + std::to_string(std::abs(team.points));
        const std::string points = wording.words(Text::lesson_points, {figure});
        blocks.emplace_back(report::Heading{team_name(wording, team.team), points});
        for (const LessonReport::Person& person : report.people) {
            if (person.team != team.team || !person.present) continue;
            blocks.emplace_back(
                report::Check{person.spoke > 0, person.name + between_parts + spoke_words(wording, person)});
        }
    }
    std::string absent;
    for (const LessonReport::Person& person : report.people) {
        if (person.present) continue;
        absent += (absent.empty() ? "" : between_parts) + person.name;
    }
    if (absent.empty()) return;
    blocks.emplace_back(
        report::Paragraph{wording.words(Text::lesson_report_absent) + std::string("：") + absent});
}

void add_paper_slips(const Wording& wording, const Content& content, const LessonReport& report,
                     std::vector<report::Block>& blocks) {
    blocks.emplace_back(report::Heading{wording.words(Text::lesson_report_slips), {}});
    if (report.slips.empty()) {
        blocks.emplace_back(report::Paragraph{wording.words(Text::lesson_report_no_slips)});
        return;
    }
    for (const LessonReport::Slip& slip : report.slips) {
        report::Utterance said;
        said.side = report::Utterance::Side::right;
        said.speaker = slip.name.empty() ? wording.words(Text::lesson_report_room) : slip.name;
        said.words = said_words(wording, slip.text);
        const std::size_t at = slip.words.empty() ? std::string::npos : said.words.find(slip.words);
        const report::Tone tone = slip.fatal ? report::Tone::fatal : report::Tone::advice;
        const report::MarkKind kind = slip.fatal ? report::MarkKind::fatal : report::MarkKind::hit;
        if (at != std::string::npos) said.marks.push_back({at, at + slip.words.size(), kind, 1});
        said.notes.push_back({tone, at == std::string::npos ? 0 : 1, slip_name(wording, content, slip),
                              wording.shown(slip.feels)});
        blocks.emplace_back(std::move(said));
    }
}

void add_paper_repeat(const Wording& wording, const Content& content, const LessonReport& report,
                      std::vector<report::Block>& blocks) {
    blocks.emplace_back(report::Heading{wording.words(Text::lesson_report_repeat), {}});
    int number = 0;
    for (const LessonReport::Repeat& repeat : report.repeat)
        blocks.emplace_back(report::Step{++number, repeat_words(wording, content, repeat), {}});
    if (report.repeat.empty())
        blocks.emplace_back(report::Paragraph{wording.words(Text::lesson_report_no_repeat)});
}

}  // namespace

std::string team_name(const Wording& wording, const std::string& team) {
    return team.empty() ? wording.words(Text::lesson_no_team) : team;
}

std::string said_words(const Wording& wording, const std::string& text) {
    return has_act_word(text) ? act_word(wording, text) : text;
}

std::string lesson_sum(const Wording& wording, const LessonReport& report) {
    const std::string when = core::to_local(report.head.started).substr(0, 16);
    return wording.words(Text::lesson_report_sum,
                         {when, std::to_string(report.head.present), std::to_string(report.turns)});
}

std::string lesson_more_sum(const Wording& wording, const LessonReport& report) {
    std::string more;
    const auto add = [&more](const std::string& words) {
        more += (more.empty() ? "" : between_parts) + words;
    };
    if (report.head.ending.empty()) add(wording.words(Text::lesson_report_early));
    if (report.votes > 0) {
        const int percent = report.hands_could == 0 ? 0 : report.hands * 100 / report.hands_could;
        add(wording.words(Text::lesson_report_hands,
                          {std::to_string(report.votes), std::to_string(percent)}));
    }
    if (report.taken_back > 0)
        add(wording.words(Text::lesson_report_tried, {std::to_string(report.taken_back)}));
    return more;
}

std::string slip_name(const Wording& wording, const Content& content, const LessonReport::Slip& slip) {
    if (slip.rule.empty()) return wording.words(Text::lesson_report_wrong);
    return wording.shown(RuleNames{content.engine, wording.language}.of(slip.rule));
}

std::string repeat_words(const Wording& wording, const Content& content, const LessonReport::Repeat& repeat) {
    std::string words = wording.shown(RuleNames{content.engine, wording.language}.of(repeat.rule));
    words += between_parts;
    words += wording.words(repeat.missed ? Text::lesson_report_missed : Text::lesson_report_done);
    words += " " + wording.words(Text::lesson_report_times, {std::to_string(repeat.times)});
    if (repeat.fatal) words += between_parts + std::string(wording.words(Text::lesson_report_fatal));
    return words;
}

std::string spoke_words(const Wording& wording, const LessonReport::Person& person) {
    if (!person.present) return wording.words(Text::lesson_report_absent);
    if (person.spoke == 0) return wording.words(Text::lesson_report_never);
    return wording.words(Text::lesson_spoke, {std::to_string(person.spoke)});
}

report::Document lesson_sheet(const Wording& wording, const Content& content, const LessonReport& report) {
    const std::string scenario = wording.shown(report.head.scenario_title);
    report::Document document;
    document.language = language_tag(wording.language);
    document.title = wording.words(Text::lesson_report_title, {scenario});
    document.header = document.title;
    document.header_aside = core::to_local_date(report.head.started);
    document.footer = wording.words(Text::print_program);
    document.page_words = wording.words(Text::print_page);
    document.made = report.head.finished;
    document.blocks.emplace_back(report::Title{document.title, lesson_sum(wording, report)});
    const std::string total = wording.words(Text::lesson_report_total, {std::to_string(report.head.total)});
    document.blocks.emplace_back(report::Paragraph{total});
    if (const std::string more = lesson_more_sum(wording, report); !more.empty())
        document.blocks.emplace_back(report::Paragraph{more});
    add_paper_people(wording, report, document.blocks);
    add_paper_slips(wording, content, report, document.blocks);
    add_paper_repeat(wording, content, report, document.blocks);
    return document;
}

}  // namespace frontdesk::app
