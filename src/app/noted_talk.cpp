#include "app/noted_talk.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

#include "app/hit_notes.h"
#include "app/result_words.h"
#include "app/turns.h"

namespace frontdesk::app {

namespace {

using scoring::Mark;
using session::EntryKind;

/// The marks of one entry.
std::vector<const Mark*> marks_at(const scoring::Result& score, std::size_t entry) {
    std::vector<const Mark*> marks;
    for (const Mark& mark : score.marks) {
        if (mark.entry == entry) marks.push_back(&mark);
    }
    return marks;
}

const Mark* mark_for(const std::vector<const Mark*>& marks, const std::string& rule) {
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&rule](const Mark* mark) { return mark->rule == rule; });
    return found == marks.end() ? nullptr : *found;
}

/// Headings end without a full stop.
std::string without_stop(std::string words) {
    constexpr std::string_view stop = "。";
    if (words.ends_with(stop)) words.resize(words.size() - stop.size());
    return words;
}

void add_hits(const RuleNames& names, const ShownResult& result, const std::vector<const Mark*>& marks,
              NotedLine& line, int& number) {
    for (const HitNote& hit : hit_notes(names, result.scenario, *line.entry)) {
        const phrasing::Finding& finding =
            line.entry->assessment->forbidden[static_cast<std::size_t>(hit.number - 1)];
        const Mark* mark = mark_for(marks, hit.rule);
        line.spans.push_back(
            {finding.span.begin, finding.span.end, hit.fatal ? Underline::fatal : Underline::hit, ++number});
        line.notes.push_back({hit.fatal ? Tone::fatal : Tone::advice, number, hit.name,
                              mark != nullptr ? mark->points : 0,
                              hit.downgraded && !hit.because.empty() ? hit.because : hit.feels, false});
    }
}

void add_moves(const RuleNames& names, const std::vector<const Mark*>& marks, NotedLine& line, int& number) {
    for (const phrasing::Move& move : line.entry->assessment->moves) {
        const Mark* mark = mark_for(marks, move.rule);
        if (mark == nullptr || mark->points <= 0) continue;
        const bool has_place = move.span.end > move.span.begin;
        if (has_place) line.spans.push_back({move.span.begin, move.span.end, Underline::move, ++number});
        line.notes.push_back(
            {Tone::good, has_place ? number : 0, names.of(move.rule), mark->points, {}, false});
    }
    for (const phrasing::Finding& finding : line.entry->assessment->cleared) {
        line.spans.push_back({finding.span.begin, finding.span.end, Underline::excused, 0});
    }
}

/// What is said in a few words: a list of quoted words behind a colon stands in the talk anyway.
std::string in_short(const std::string& why) {
    return without_stop(why.substr(0, why.find("：“")));
}

/// Of a mark that rests on no words: rings, acts, forms, hints, promises, rules over the whole talk.
MarginNote unspoken_note(const RuleNames& names, const Mark& mark) {
    const phrasing::ConversationRuleInfo* over_talk = names.engine.find_conversation_rule(mark.rule);
    const int lost = lost_by(mark);
    MarginNote note;
    note.tone = lost == 0 ? Tone::good : mark.fatal ? Tone::fatal : Tone::advice;
    note.head = over_talk != nullptr ? names.of(mark.rule) : in_short(mark.why);
    note.points = lost > 0 ? -lost : mark.points;
    if (over_talk != nullptr && lost > 0) note.why = without_stop(over_talk->advice);
    return note;
}

/// What was wanted here and not done, and what is marked without words.
void add_others(const RuleNames& names, const std::vector<const Mark*>& marks, NotedLine& line) {
    for (const Mark* mark : marks) {
        if (mark->rule == "courtesy") continue;
        const bool spoken = names.engine.find(mark->rule) != nullptr;
        const bool noted = std::any_of(line.notes.begin(), line.notes.end(), [&](const MarginNote& note) {
            return note.head == names.of(mark->rule);
        });
        if (noted || (spoken && mark->of == 0)) continue;
        if (!spoken) {
            const bool told = lost_by(*mark) > 0 || !mark->rule.starts_with("form:");
            if (told) line.notes.push_back(unspoken_note(names, *mark));
        } else if (lost_by(*mark) > 0) {
            line.notes.push_back({Tone::advice, 0, names.of(mark->rule), -lost_by(*mark), {}, true});
        }
    }
}

/// The sum of the causes, and the greatest of those that went that way.
void add_heat(NotedLine& line) {
    for (const session::HeatChange& change : line.entry->heat) line.heat += change.delta;
    int greatest = 0;
    for (const session::HeatChange& change : line.entry->heat) {
        const int there = line.heat < 0 ? -change.delta : change.delta;
        if (there <= greatest) continue;
        greatest = there;
        line.heat_felt = without_stop(change.felt);
    }
}

/// The turn as the play screen counts it; 0 for acts and forms.
int turn_number(const ShownResult& result, std::size_t entry) {
    for (const Turn& turn : turns_of(result.session.transcript, result.score)) {
        if (turn.entry == entry) return turn.number;
    }
    return 0;
}

/// The first sentence, which is enough to go by.
std::string first_sentence(const std::string& words) {
    for (const std::string_view stop : {"。", "！", "？", "；"}) {
        const std::size_t at = words.find(stop);
        if (at != std::string::npos) return words.substr(0, at + stop.size());
    }
    return words;
}

/// The exercise that the mark was earned at; null if it was none.
const scenario::ExerciseNode* exercise_of(const ShownResult& result, const Mark& mark) {
    if (result.scenario == nullptr || mark.entry >= result.session.transcript.size()) return nullptr;
    const scenario::Node* node = result.scenario->find(result.session.transcript[mark.entry].node);
    return node != nullptr ? std::get_if<scenario::ExerciseNode>(&node->kind) : nullptr;
}

TryNext advice_for(const Wording& wording, const RuleNames& names, const ShownResult& result,
                   const Mark& mark) {
    if (const scenario::ExerciseNode* asked = exercise_of(result, mark))
        return {wording.shown(asked->prompt), wording.words(Text::result_try_exercise)};
    if (const auto* over_talk = names.engine.find_conversation_rule(mark.rule))
        return {wording.shown(names.of(mark.rule)), wording.shown(without_stop(over_talk->advice))};
    const phrasing::RuleInfo* info = names.engine.find(mark.rule);
    if (info == nullptr) return {wording.shown(in_short(mark.why)), {}};
    const std::string turn = std::to_string(turn_number(result, mark.entry));
    if (!info->forbidden)
        return {wording.shown(names.of(mark.rule)), wording.words(Text::result_try_missed, {turn})};
    if (mark.entry < result.session.transcript.size()) {
        for (const HitNote& hit : hit_notes(names, result.scenario, result.session.transcript[mark.entry])) {
            if (hit.rule != mark.rule || hit.better.empty()) continue;
            return {wording.words(Text::result_try_instead, {hit.words}),
                    wording.shown(first_sentence(hit.better))};
        }
    }
    return {wording.shown(names.of(mark.rule)), {}};
}

}  // namespace

std::string head_words(const Wording& wording, const MarginNote& note) {
    std::string words = note.number > 0 ? std::to_string(note.number) + " " : "";
    if (note.missed) {
        words += std::string(wording.words(Text::result_missed)) +
                 (wording.language == Language::english ? ": " : "：");
    }
    words += wording.shown(note.head);
    if (note.points != 0) {
        words += note.points > 0 ? "   +" : "   −";
        words += std::to_string(std::abs(note.points));
    }
    return words;
}

std::string below_words(const Wording& wording, const MarginNote& note) {
    if (!note.why.empty()) return wording.shown(note.why);
    if (note.below.empty() || note.missed) return {};
    return wording.words(Text::play_felt, {wording.shown(note.below)});
}

std::string heat_words(const Wording& wording, const NotedLine& line) {
    if (line.heat == 0 || line.heat_felt.empty()) return {};
    // What an act was marked for is often what the customer felt, word for word.
    const bool told = std::any_of(line.notes.begin(), line.notes.end(),
                                  [&](const MarginNote& note) { return note.head == line.heat_felt; });
    if (told) return wording.words(Text::heat_alone, {signed_figure(line.heat)});
    return wording.words(Text::heat_now, {wording.shown(line.heat_felt), signed_figure(line.heat)});
}

bool NotedLine::is_silent() const {
    return entry->text.empty() && notes.empty() && entry->kind != EntryKind::form;
}

std::vector<NotedLine> noted_lines(const RuleNames& names, const ShownResult& result) {
    std::vector<NotedLine> lines;
    int number = 0;
    const auto& transcript = result.session.transcript;
    for (std::size_t i = 0; i < transcript.size(); ++i) {
        NotedLine line;
        line.entry = &transcript[i];
        const std::vector<const Mark*> marks = marks_at(result.score, i);
        if (line.entry->kind == EntryKind::reply) {
            add_hits(names, result, marks, line, number);
            add_moves(names, marks, line, number);
        }
        add_others(names, marks, line);
        add_heat(line);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TryNext> three_things(const Wording& wording, const RuleNames& names, const ShownResult& result) {
    std::map<std::string, int> lost;
    std::map<std::string, const Mark*> first;
    for (const Mark& mark : result.score.marks) {
        if (lost_by(mark) <= 0 || mark.rule == "courtesy") continue;
        lost[mark.rule] += lost_by(mark) + (mark.fatal ? 100 : 0);
        first.try_emplace(mark.rule, &mark);
    }
    std::vector<std::pair<std::string, int>> order(lost.begin(), lost.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<TryNext> things;
    for (const auto& [rule, points] : order) {
        if (things.size() < 3) things.push_back(advice_for(wording, names, result, *first[rule]));
    }
    return things;
}

}  // namespace frontdesk::app
