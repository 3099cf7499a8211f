#include "scoring/tour_claims.h"

#include <algorithm>

#include "scenario/words.h"
#include "scoring/marks.h"
#include "scoring/tour_best.h"
#include "scoring/tour_branches.h"
#include "session/script.h"

namespace frontdesk::scoring {
namespace {

using core::Level;
using scenario::EndingKind;

const scenario::EndNode& end_of(const Grounds& grounds, const EndingVisit& ending) {
    return std::get<scenario::EndNode>(grounds.world.scenario.nodes.at(ending.node).kind);
}

/// "listen M08 0/4, plan F06 -6"; the first of them, where they are many.
std::string lacking_in(const Grounds& grounds, const std::vector<session::Input>& path) {
    constexpr int most_told = 6;
    session::Session session = session::begin(grounds.world, 1);
    for (const session::Input& input : path) {
        auto next = session::advance(grounds.world, std::move(session), input);
        session = std::get<session::Session>(std::move(next));
    }
    const session::World& world = grounds.world;
    std::string told;
    int count = 0;
    for (const Mark& mark : score(world.scenario, world.engine, grounds.policy, session).marks) {
        if (mark.points == mark.of && mark.points >= 0) continue;
        if (++count > most_told) return told + ", …";
        const std::string of = mark.of > 0 ? "/" + std::to_string(mark.of) : std::string();
        told +=
            (told.empty() ? "" : ", ") + mark.node + " " + mark.rule + " " + std::to_string(mark.points) + of;
    }
    return told.empty() ? "nothing but what its ending allows" : told;
}

bool is_worth_looking(const scenario::EndNode& end, const EndingVisit& ending) {
    if (!ending.reached) return false;
    const bool proven = end.kind == EndingKind::good && ending.best.total == full_marks;
    return !proven && (end.best || end.may_pass);
}

void find_best(const Grounds& grounds, const std::map<std::string, BestPlay>& known, EndingVisit& ending) {
    const scenario::EndNode& end = end_of(grounds, ending);
    ending.claims = end.best || end.kind != EndingKind::good ? end.best : std::optional<int>(full_marks);
    if (const auto found = known.find(ending.ending); found != known.end()) ending.best = found->second;
    if (!is_worth_looking(end, ending)) return;
    BestPlay best =
        best_with_ending(grounds.world, grounds.policy, grounds.walk, ending.ending, grounds.limits);
    if (!best.path.empty() && better(best, ending.best)) ending.best = std::move(best);
}

void tell_claim(const Grounds& grounds, const EndingVisit& ending, Findings& findings) {
    if (!ending.claims || ending.best.total == *ending.claims) return;
    const std::string found = std::to_string(ending.best.total);
    const bool less = ending.best.total < *ending.claims;
    findings.add("TR004", Level::warning, ending.node,
                 "ending '" + ending.ending + "' claims " + std::to_string(*ending.claims) +
                     " at best, and the best that was found is " + found +
                     (less ? "; it lacks " + lacking_in(grounds, ending.best.path) : ""),
                 less ? "mend what the play misses, or state the ending's 'best' with 'best_why'"
                      : "state " + found + " as its 'best', or make the way to it harder");
    findings.play(ending.best.path);
}

void tell_passing(const Grounds& grounds, const EndingVisit& ending, Findings& findings) {
    const scenario::EndNode& end = end_of(grounds, ending);
    const std::string subject = scenario::ending_kind_words().at(static_cast<std::size_t>(end.kind)) +
                                " ending '" + ending.ending + "'";
    if (end.kind == EndingKind::poor && ending.best.passed) {
        findings.add("TR013", Level::warning, ending.node,
                     "the " + subject + " can be passed with, at " + std::to_string(ending.best.total),
                     "write 'may_pass': false, or call it fair");
        findings.play(ending.best.path);
    } else if (end.may_pass && !end.best && end.kind != EndingKind::good && !ending.best.passed) {
        findings.add("TR013", Level::warning, ending.node,
                     "the " + subject + " may pass, but the best that was found is " +
                         std::to_string(ending.best.total) + "; it lacks " +
                         lacking_in(grounds, ending.best.path),
                     "make the way to it easier, write 'may_pass': false, or state its 'best' with "
                     "'best_why'");
        findings.play(ending.best.path);
    }
}

/// A model answer that is none is told of as that.
bool is_as_listed(const TourReport& report, const LostBranch& lost) {
    return std::none_of(report.answers.begin(), report.answers.end(), [&](const AnswerCheck& answer) {
        return !answer.fine && answer.node == lost.node &&
               session::to_script_line(session::Say{answer.text}) == lost.input;
    });
}

void tell_lost(const Grounds& grounds, TourReport& report, Findings& findings) {
    RightBranches branches = right_branches(grounds.world, grounds.policy, grounds.limits);
    report.complete = report.complete && branches.complete;
    for (LostBranch& lost : branches.lost) {
        if (!is_as_listed(report, lost)) continue;
        findings.add("TR014", Level::warning, lost.node,
                     "full marks are out of reach after " + lost.input + " at node '" + lost.node +
                         "', though it is right there: at best " + std::to_string(lost.best.total) +
                         " with ending '" + lost.best.ending + "', which lacks " +
                         lacking_in(grounds, lost.best.path),
                     "let what follows heed this answer too, or give it up as a right one");
        findings.play(std::move(lost.path));
    }
}

}  // namespace

void prove_claims(const Grounds& grounds, const std::map<std::string, BestPlay>& known, TourReport& report,
                  Findings& findings) {
    for (EndingVisit& ending : report.endings) {
        find_best(grounds, known, ending);
        if (!ending.reached) continue;
        tell_claim(grounds, ending, findings);
        tell_passing(grounds, ending, findings);
    }
    tell_lost(grounds, report, findings);
}

}  // namespace frontdesk::scoring
