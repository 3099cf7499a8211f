#include "app/result_sheet.h"

#include <array>
#include <utility>

#include "app/hit_notes.h"
#include "app/noted_talk.h"
#include "app/promise_notes.h"
#include "app/result_words.h"

namespace frontdesk::app {

namespace {

using report::ResultSheet;
using report::Utterance;
using session::EntryKind;

report::Tone tone_on_paper(Tone tone) {
    constexpr std::array tones{report::Tone::good, report::Tone::advice, report::Tone::fatal};
    return tones.at(static_cast<std::size_t>(tone));
}

std::optional<report::MarkKind> mark_kind(Underline underline) {
    switch (underline) {
        case Underline::hit:
            return report::MarkKind::hit;
        case Underline::fatal:
            return report::MarkKind::fatal;
        case Underline::move:
            return report::MarkKind::move;
        case Underline::excused:
            return report::MarkKind::excused;
        default:
            return std::nullopt;
    }
}

/// Who said it and what, by the kind of the entry.
Utterance spoken(const Wording& wording, const ShownResult& result, const records::Trainee& trainee,
                 const session::Entry& entry) {
    Utterance said;
    said.words = wording.shown(entry.text);
    switch (entry.kind) {
        case EntryKind::owner:
        case EntryKind::other:
            said.side = Utterance::Side::left;
            said.speaker = wording.shown(speaker_name(result.scenario, entry));
            if (said.speaker.empty() && result.scenario != nullptr)
                said.speaker = wording.shown(result.scenario->owner.address);
            break;
        case EntryKind::reply:
        case EntryKind::summary:
            said.words = entry.text;  // as it was typed, in whatever script
            [[fallthrough]];
        case EntryKind::choice:
        case EntryKind::exercise:
            said.side = Utterance::Side::right;
            said.speaker = trainee.name;
            break;
        case EntryKind::act:
            said.words = wording.words(Text::play_you_did, {act_word(wording, entry.chosen)});
            break;
        case EntryKind::form:
            said.words = wording.words(Text::play_form_done);
            break;
        case EntryKind::hint:
            said.words = wording.words(Text::play_hint_was, {wording.shown(entry.text)});
            break;
        case EntryKind::ending:
            said.speaker = wording.words(Text::result_ending);
            break;
        default:
            break;
    }
    return said;
}

Utterance utterance_of(const Wording& wording, const ShownResult& result, const records::Trainee& trainee,
                       const NotedLine& line) {
    Utterance said = spoken(wording, result, trainee, *line.entry);
    for (const NotedSpan& span : line.spans) {
        const std::optional<report::MarkKind> kind = mark_kind(span.underline);
        if (kind) said.marks.push_back({span.begin, span.end, *kind, span.badge});
    }
    for (const MarginNote& note : line.notes) {
        said.notes.push_back(
            {tone_on_paper(note.tone), note.number, head_words(wording, note), below_words(wording, note)});
    }
    return said;
}

void add_dimensions(const Wording& wording, const ShownResult& result, ResultSheet& sheet) {
    for (std::size_t i = 0; i < scenario::dimension_count; ++i) {
        const scoring::DimensionScore& now = result.score.dimensions[i];
        ResultSheet::Dimension dimension;
        dimension.name = wording.words(dimension_word(static_cast<scenario::Dimension>(i)));
        if (now.assessed) dimension.percent = now.percent;
        if (now.assessed && result.best_before && result.best_before->dimensions[i].assessed) {
            dimension.before = result.best_before->dimensions[i].percent;
            dimension.difference = signed_figure(now.percent - *dimension.before);
        }
        sheet.dimensions.push_back(std::move(dimension));
    }
}

/// The verdict and what led to it.
void add_verdict(const Wording& wording, const Content& content, const ShownResult& result,
                 ResultSheet& sheet) {
    const scoring::Result& score = result.score;
    sheet.total = score.total;
    sheet.tone = score.passed          ? report::Tone::good
                 : score.fatal.empty() ? report::Tone::advice
                                       : report::Tone::fatal;
    sheet.verdict = wording.words(score.passed ? Text::passed : Text::not_passed);
    sheet.reasons = {pass_reason(wording, score, content.policy.pass_mark), against_best(wording, result)};
    sheet.has_before = result.best_before.has_value();
    const RuleNames names{content.engine, wording.language};
    for (const std::string& rule : score.fatal) sheet.fatal.push_back(wording.shown(names.of(rule)));
    sheet.mood_way = mood_way(wording, result);
}

void add_lists(const Wording& wording, const Content& content, const ShownResult& result,
               const records::Trainee& trainee, ResultSheet& sheet) {
    const RuleNames names{content.engine, wording.language};
    for (const NotedLine& line : noted_lines(names, result)) {
        if (!line.is_silent()) sheet.transcript.push_back(utterance_of(wording, result, trainee, line));
    }
    for (const PromiseNote& note : promise_notes(wording, content.engine, result.session.transcript))
        sheet.promises.push_back({note.fine, note.words});
    for (const TryNext& thing : three_things(wording, names, result))
        sheet.try_next.push_back({wording.shown(thing.what), wording.shown(thing.why)});
}

ResultSheet::Words words_of(const Wording& wording) {
    const auto word = [&wording](Text text) { return std::string(wording.words(text)); };
    return {.dimensions = word(Text::result_dimensions),
            .now = word(Text::result_now),
            .before = word(Text::result_before),
            .not_assessed = word(Text::result_not_assessed),
            .fatal = word(Text::print_fatal),
            .transcript = word(Text::result_transcript),
            .legend_hit = word(Text::result_legend_hit),
            .legend_move = word(Text::result_legend_made),
            .promises = word(Text::promise_ledger),
            .try_next = word(Text::result_try),
            .keep = word(Text::result_try_keep),
            .keep_why = word(Text::result_try_keep_why),
            .page = word(Text::print_page),
            .program = word(Text::print_program)};
}

}  // namespace

const char* language_tag(Language language) {
    constexpr std::array tags{"zh-CN", "zh-TW", "en"};
    static_assert(tags.size() == language_count);
    return tags.at(static_cast<std::size_t>(language));
}

report::ResultSheet result_sheet(const Wording& wording, const Content& content, const ShownResult& result,
                                 const records::Trainee& trainee,
                                 const std::vector<records::AttemptHead>& attempts) {
    const records::AttemptHead& head = result.head;
    const Duration took = duration_of(head);
    // A paper that was left when its examination ended was not finished.
    const core::Instant end = head.finished.ms > 0 ? head.finished : head.touched;
    const std::string minute = core::to_local(end).substr(0, 16);
    ResultSheet sheet;
    sheet.language = language_tag(wording.language);
    sheet.scenario = wording.shown(head.scenario_title);
    sheet.title = wording.words(Text::result_title, {sheet.scenario});
    sheet.person = trainee.name;
    sheet.site = trainee.site;
    sheet.team = trainee.team;
    sheet.mode = attempt_words(wording, attempts, head);
    sheet.date = core::to_local_date(end);
    sheet.when = wording.words(Text::result_finished,
                               {minute, std::to_string(took.minutes), std::to_string(took.seconds)});
    sheet.finished = end;
    sheet.words = words_of(wording);
    add_verdict(wording, content, result, sheet);
    add_dimensions(wording, result, sheet);
    add_lists(wording, content, result, trainee, sheet);
    return sheet;
}

}  // namespace frontdesk::app
