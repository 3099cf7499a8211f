#include "report/result_sheet.h"

#include <initializer_list>
#include <utility>

namespace frontdesk::report {

namespace {

constexpr const char* between = " · ";

std::string joined(std::initializer_list<std::string> parts) {
    std::string all;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!all.empty()) all += between;
        all += part;
    }
    return all;
}

Score score_of(const ResultSheet& sheet) {
    Score score;
    score.total = sheet.total;
    score.tone = sheet.tone;
    score.verdict = sheet.verdict;
    score.reasons = sheet.reasons;
    score.bars_title = sheet.words.dimensions;
    score.now = sheet.words.now;
    if (sheet.has_before) score.before = sheet.words.before;
    for (const ResultSheet::Dimension& dimension : sheet.dimensions) {
        Bar bar{dimension.name, dimension.percent.value_or(0), dimension.before, dimension.difference, {}};
        if (!dimension.percent) bar.instead_of_figure = sheet.words.not_assessed;
        score.bars.push_back(std::move(bar));
    }
    return score;
}

void add_what_next(const ResultSheet& sheet, std::vector<Block>& blocks) {
    blocks.emplace_back(Heading{sheet.words.try_next, {}});
    int number = 0;
    for (const ResultSheet::TryNext& thing : sheet.try_next)
        blocks.emplace_back(Step{++number, thing.what, thing.why});
    if (!sheet.try_next.empty()) return;
    blocks.emplace_back(Paragraph{sheet.words.keep});
    blocks.emplace_back(Paragraph{sheet.words.keep_why});
}

void add_talk(const ResultSheet& sheet, std::vector<Block>& blocks) {
    blocks.emplace_back(Heading{sheet.words.transcript, sheet.mood_way});
    blocks.emplace_back(
        Legend{{{MarkKind::hit, sheet.words.legend_hit}, {MarkKind::move, sheet.words.legend_move}}, {}});
    for (const Utterance& said : sheet.transcript) blocks.emplace_back(said);
}

}  // namespace

Document to_document(const ResultSheet& sheet) {
    Document document;
    document.language = sheet.language;
    document.title = joined({sheet.title, sheet.person, sheet.date});
    document.author = sheet.person;
    document.header = joined({sheet.person, sheet.scenario});
    document.header_aside = sheet.date;
    document.footer = sheet.words.program;
    document.page_words = sheet.words.page;
    document.made = sheet.finished;
    document.blocks.emplace_back(
        Title{sheet.title, joined({sheet.person, sheet.site, sheet.team, sheet.mode, sheet.when})});
    document.blocks.emplace_back(score_of(sheet));
    if (!sheet.fatal.empty()) document.blocks.emplace_back(Warning{sheet.words.fatal, sheet.fatal});
    add_what_next(sheet, document.blocks);
    if (!sheet.promises.empty()) {
        document.blocks.emplace_back(Heading{sheet.words.promises, {}});
        for (const Check& promise : sheet.promises) document.blocks.emplace_back(promise);
    }
    add_talk(sheet, document.blocks);
    return document;
}

}  // namespace frontdesk::report
