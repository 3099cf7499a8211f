#include <algorithm>
#include <cmath>

#include "exercise/judge.h"
#include "exercise/words.h"
#include "scoring/marks.h"

// What exercises and summaries earn.
namespace frontdesk::scoring {
namespace {

using session::Entry;
using session::EntryKind;

void mark_exercise(const Marking& marking, std::size_t at, std::vector<Mark>& marks) {
    const Entry& entry = marking.session.transcript[at];
    const auto* node = node_as<scenario::ExerciseNode>(marking.scenario, entry.node);
    if (node == nullptr || !entry.answer || node->of <= 0) return;
    const std::string kind = exercise::to_word(kind_of(node->exercise));
    const exercise::Judgement judged = exercise::judge(node->exercise, *entry.answer);
    Mark mark = mark_at(marking, at, node->dimension, exercise_prefix + kind);
    mark.of = node->of;
    mark.points = std::clamp(static_cast<int>(std::lround(judged.share * node->of)), 0, node->of);
    // All but right is not all: rounding must not hide a mistake.
    if (!judged.right) mark.points = std::min(mark.points, node->of - 1);
    mark.why = exercise::reason(node->exercise, *entry.answer);
    marks.push_back(std::move(mark));
}

/// One mark for each part.
void mark_summary(const Marking& marking, std::size_t at, std::vector<Mark>& marks) {
    const Entry& entry = marking.session.transcript[at];
    const auto* node = node_as<scenario::SummaryNode>(marking.scenario, entry.node);
    if (node == nullptr) return;
    for (const scenario::SummaryPart& part : node->parts) {
        const auto said = std::find_if(entry.parts.begin(), entry.parts.end(),
                                       [&](const session::SaidPart& each) { return each.id == part.id; });
        Mark mark = mark_at(marking, at, node->dimension, part_prefix + part.id);
        mark.of = part.points;
        if (said != entry.parts.end()) {
            mark.points = part.points;
            const auto& span = said->span;
            mark.why = "写到了“" + part.label + "”：" +
                       quoted(entry.text.substr(span.begin, span.end - span.begin)) + "。";
        } else {
            mark.why = "没有写到“" + part.label + "”：" + part.why;
        }
        marks.push_back(std::move(mark));
    }
}

}  // namespace

std::vector<Mark> answer_marks(const Marking& marking) {
    std::vector<Mark> marks;
    const auto& transcript = marking.session.transcript;
    for (std::size_t at = 0; at < transcript.size(); ++at) {
        if (transcript[at].kind == EntryKind::exercise) mark_exercise(marking, at, marks);
        if (transcript[at].kind == EntryKind::summary) mark_summary(marking, at, marks);
    }
    return marks;
}

}  // namespace frontdesk::scoring
