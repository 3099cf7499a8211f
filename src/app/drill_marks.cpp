#include "app/drill_marks.h"

#include <algorithm>
#include <cmath>

namespace frontdesk::app {

namespace {

using Kind = DrillLoss::Kind;

constexpr int full = 100;
constexpr int for_moves = 60;
constexpr int lost_major = 40;
constexpr int lost_minor = 12;
constexpr int lost_plain_you = 4;
constexpr int most_plain_you = 2;
constexpr int lost_wrong_address = 8;

void look_for_moves(const curriculum::DrillSituation& situation, const phrasing::Assessment& assessment,
                    DrillMarks& marks) {
    for (const std::string& rule : situation.wants) {
        const auto made = std::find_if(assessment.moves.begin(), assessment.moves.end(),
                                       [&rule](const phrasing::Move& move) { return move.rule == rule; });
        const bool is_made = made != assessment.moves.end();
        marks.wanted.push_back({rule, is_made ? made->text : std::string(), is_made});
    }
    const auto wanted = static_cast<double>(marks.wanted.size());
    double told = 0;
    double lost = 0;
    for (const WantedMove& move : marks.wanted) {
        if (move.made) continue;
        // Rounded in sum, so that missing all of three costs 60 and not 60 ± 1.
        lost += for_moves / wanted;
        const double points = std::round(lost) - told;
        told += points;
        marks.lost.push_back({Kind::missed_move, static_cast<int>(points), move.rule});
    }
}

void look_for_acts(const phrasing::Assessment& assessment, DrillMarks& marks) {
    for (const phrasing::Finding& finding : assessment.forbidden) {
        const bool counts = finding.verdict == phrasing::Verdict::hit;
        const bool fatal = counts && finding.severity == phrasing::Severity::fatal;
        const bool minor = !counts || finding.severity == phrasing::Severity::minor;
        const int points = fatal ? full : minor ? lost_minor : lost_major;
        marks.lost.push_back({fatal ? Kind::fatal_act : Kind::forbidden_act, points, finding.rule});
        marks.forbidden = marks.forbidden || counts;
        marks.fatal = marks.fatal || fatal;
    }
}

void look_for_courtesy(const phrasing::Courtesy& courtesy, DrillMarks& marks) {
    const int plain = std::min(most_plain_you, static_cast<int>(courtesy.plain_you.size()));
    if (plain > 0) marks.lost.push_back({Kind::plain_you, plain * lost_plain_you, {}});
    const bool wrong = std::any_of(courtesy.addresses.begin(), courtesy.addresses.end(),
                                   [](const phrasing::AddressUse& use) {
                                       return use.fit == phrasing::AddressFit::wrong_name ||
                                              use.fit == phrasing::AddressFit::wrong_title;
                                   });
    if (wrong) marks.lost.push_back({Kind::wrong_address, lost_wrong_address, {}});
}

}  // namespace

int DrillMarks::made() const {
    return static_cast<int>(
        std::count_if(wanted.begin(), wanted.end(), [](const WantedMove& move) { return move.made; }));
}

DrillMarks marks_of(const curriculum::DrillSituation& situation, const phrasing::Assessment& assessment) {
    DrillMarks marks;
    look_for_acts(assessment, marks);
    look_for_moves(situation, assessment, marks);
    look_for_courtesy(assessment.courtesy, marks);
    int lost = 0;
    for (const DrillLoss& loss : marks.lost) lost += loss.points;
    marks.score = std::max(0, full - lost);
    return marks;
}

}  // namespace frontdesk::app
