#include "ui/screens/result_model.h"

#include <algorithm>
#include <map>

#include "ui/screens/play_model.h"

namespace frontdesk::ui {

namespace {

using scoring::Mark;
using session::EntryKind;

std::string rule_name(const phrasing::Engine& engine, const std::string& rule) {
    const phrasing::RuleInfo* info = engine.find(rule);
    return info != nullptr ? info->name : rule;
}

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

int lost_by(const Mark& mark) {
    return mark.of > 0 ? mark.of - mark.points : -mark.points;
}

void add_hits(const phrasing::Engine& engine, const app::ShownResult& result,
              const std::vector<const Mark*>& marks, NotedLine& line, int& number) {
    for (const HitNote& hit : hit_notes(engine, result.scenario, *line.entry)) {
        const phrasing::Finding& finding =
            line.entry->assessment.forbidden[static_cast<std::size_t>(hit.number - 1)];
        const Mark* mark = mark_for(marks, hit.rule);
        line.spans.push_back({finding.span.begin, finding.span.end,
                              hit.fatal ? Underline::fatal : Underline::hit, ++number, 1});
        line.notes.push_back({hit.fatal ? Tone::fatal : Tone::advice, number, hit.name,
                              mark != nullptr ? mark->points : 0,
                              hit.downgraded && !hit.because.empty() ? hit.because : hit.feels, false});
    }
}

void add_moves(const phrasing::Engine& engine, const std::vector<const Mark*>& marks, NotedLine& line,
               int& number) {
    for (const phrasing::Move& move : line.entry->assessment.moves) {
        const Mark* mark = mark_for(marks, move.rule);
        if (mark == nullptr || mark->points <= 0) continue;
        const bool has_place = move.span.end > move.span.begin;
        if (has_place) line.spans.push_back({move.span.begin, move.span.end, Underline::move, ++number, 1});
        line.notes.push_back(
            {Tone::good, has_place ? number : 0, rule_name(engine, move.rule), mark->points, {}, false});
    }
    for (const phrasing::Finding& finding : line.entry->assessment.cleared) {
        line.spans.push_back({finding.span.begin, finding.span.end, Underline::excused, 0, 1});
    }
}

/// What was wanted here and not done, and what is marked without words (rings, acts, forms, hints).
void add_others(const phrasing::Engine& engine, const std::vector<const Mark*>& marks, NotedLine& line) {
    for (const Mark* mark : marks) {
        if (mark->rule == "courtesy") continue;
        const bool spoken = engine.find(mark->rule) != nullptr;
        const bool noted = std::any_of(line.notes.begin(), line.notes.end(), [&](const MarginNote& note) {
            return note.head == rule_name(engine, mark->rule);
        });
        if (noted || (spoken && mark->of == 0)) continue;
        if (spoken) {
            if (lost_by(*mark) > 0) {
                line.notes.push_back(
                    {Tone::advice, 0, rule_name(engine, mark->rule), -lost_by(*mark), mark->why, true});
            }
        } else if (lost_by(*mark) > 0) {
            line.notes.push_back(
                {mark->fatal ? Tone::fatal : Tone::advice, 0, mark->why, -lost_by(*mark), {}, false});
        } else if (!mark->rule.starts_with("form:")) {
            line.notes.push_back({Tone::good, 0, mark->why, mark->points, {}, false});
        }
    }
}

}  // namespace

std::vector<NotedLine> noted_lines(const phrasing::Engine& engine, const app::ShownResult& result) {
    std::vector<NotedLine> lines;
    int number = 0;
    const auto& transcript = result.session.transcript;
    for (std::size_t i = 0; i < transcript.size(); ++i) {
        NotedLine line;
        line.entry = &transcript[i];
        const std::vector<const Mark*> marks = marks_at(result.score, i);
        if (line.entry->kind == EntryKind::reply) {
            add_hits(engine, result, marks, line, number);
            add_moves(engine, marks, line, number);
        }
        add_others(engine, marks, line);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TryNext> three_things(const phrasing::Engine& engine, const app::ShownResult& result) {
    std::map<std::string, int> lost;
    std::map<std::string, const Mark*> first;
    for (const Mark& mark : result.score.marks) {
        if (lost_by(mark) <= 0) continue;
        lost[mark.rule] += lost_by(mark) + (mark.fatal ? 100 : 0);
        first.try_emplace(mark.rule, &mark);
    }
    std::vector<std::pair<std::string, int>> order(lost.begin(), lost.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<TryNext> things;
    for (const auto& [rule, points] : order) {
        if (things.size() == 3) break;
        const phrasing::RuleInfo* info = engine.find(rule);
        const std::string& why = first[rule]->why;
        if (info == nullptr) {
            things.push_back({why, {}});
        } else if (info->forbidden) {
            const std::string better = info->better.empty() ? info->name : info->better.front();
            things.push_back({better, why});
        } else {
            things.push_back({info->name, why});
        }
    }
    return things;
}

Duration duration_of(const records::AttemptHead& head) {
    const auto seconds =
        static_cast<int>(std::max<std::int64_t>(0, head.finished.ms - head.started.ms) / 1000);
    return {seconds / 60, seconds % 60};
}

}  // namespace frontdesk::ui
