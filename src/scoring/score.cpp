#include "scoring/score.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "scoring/marks.h"

namespace frontdesk::scoring {
namespace {

/// Nearest whole number of `part` in `whole`, halves upwards; both non-negative, `whole` positive.
int rounded(int part, int whole) {
    return (2 * part + whole) / (2 * whole);
}

/// In the order of the entries; of one entry as they come. Marks are many and large, so each is moved once.
std::vector<Mark> by_entry(std::vector<Mark> marks, std::size_t entries) {
    std::vector<std::size_t> next(entries + 1);
    for (const Mark& mark : marks) ++next.at(mark.entry + 1);
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Mark> sorted(marks.size());
    for (Mark& mark : marks) sorted[next[mark.entry]++] = std::move(mark);
    return sorted;
}

std::vector<Mark> all_marks(const Marking& marking) {
    constexpr std::size_t usual_marks = 64;
    std::vector<Mark> marks;
    marks.reserve(usual_marks);
    for (auto* part : {courtesy_marks, wanted_marks, forbidden_marks, promise_marks, step_marks, answer_marks,
                       conversation_marks}) {
        std::vector<Mark> some = part(marking);
        marks.insert(marks.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return by_entry(std::move(marks), marking.session.transcript.size());
}

/// Points taken from a dimension in which this run had nothing to earn would not weigh, or would even bring
/// in a dimension at a good percentage: they count as a lack of courtesy instead; where not even courtesy had
/// anything to earn, they are taken from what had most.
void move_losses_to_what_is_assessed(std::vector<Mark>& marks) {
    std::array<int, scenario::dimension_count> of{};
    for (const Mark& mark : marks) of.at(static_cast<std::size_t>(mark.dimension)) += mark.of;
    const auto most = static_cast<Dimension>(std::max_element(of.begin(), of.end()) - of.begin());
    const bool courtesy = of.at(static_cast<std::size_t>(Dimension::courtesy)) > 0;
    for (Mark& mark : marks) {
        if (of.at(static_cast<std::size_t>(mark.dimension)) == 0)
            mark.dimension = courtesy ? Dimension::courtesy : most;
    }
}

/// A dimension in which little can be earned weighs less, so that a single move that was missed does not cost
/// what a whole conversation without promises would. What was taken must not count here: it would make a
/// dimension that is still good weigh more, and so a forbidden act could raise the total.
std::int64_t weight_of(const DimensionScore& score, int weight, int full_weight_points) {
    return std::int64_t{weight} * std::min(score.of, full_weight_points);
}

void add_up(Result& result, const Policy& policy) {
    for (const Mark& mark : result.marks) {
        DimensionScore& score = result.dimensions.at(static_cast<std::size_t>(mark.dimension));
        score.assessed = true;
        score.of += mark.of;
        (mark.of > 0 ? score.earned : score.lost) += mark.of > 0 ? mark.points : -mark.points;
        const auto& fatal = result.fatal;
        if (mark.fatal && std::find(fatal.begin(), fatal.end(), mark.rule) == fatal.end()) {
            result.fatal.push_back(mark.rule);
        }
    }
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    for (std::size_t i = 0; i < scenario::dimension_count; ++i) {
        DimensionScore& score = result.dimensions.at(i);
        if (!score.assessed) continue;
        const int earned = score.of > 0 ? rounded(100 * score.earned, score.of) : 100;
        score.percent = std::clamp(earned - score.lost * policy.lost_dimension_percent_per_point, 0, 100);
        const std::int64_t weight = weight_of(score, policy.weights.at(i), policy.full_weight_points);
        sum += weight * score.percent;
        weights += weight;
    }
    result.total = weights > 0 ? static_cast<int>((2 * sum + weights) / (2 * weights)) : 0;
}

RunEnd end_of(const scenario::Scenario& scenario, const session::Session& session) {
    RunEnd run;
    run.complete = session.ended;
    run.ending = session.ending;
    const auto* end = node_as<scenario::EndNode>(scenario, session.at);
    if (!session.ended || end == nullptr) return run;
    run.kind = end->kind;
    run.may_pass = end->may_pass;
    return run;
}

}  // namespace

Result sum_up(std::vector<Mark> marks, const RunEnd& end, const Policy& policy) {
    Result result;
    result.marks = std::move(marks);
    move_losses_to_what_is_assessed(result.marks);
    add_up(result, policy);
    result.complete = end.complete;
    result.ending = end.ending;
    result.ending_kind = end.kind;
    if (!end.may_pass || !result.fatal.empty()) result.total = std::min(result.total, policy.fail_cap);
    result.passed =
        result.complete && end.may_pass && result.fatal.empty() && result.total >= policy.pass_mark;
    return result;
}

Result score(const scenario::Scenario& scenario, const phrasing::Engine& engine, const Policy& policy,
             const session::Session& session) {
    return sum_up(all_marks({scenario, engine, policy, session}), end_of(scenario, session), policy);
}

}  // namespace frontdesk::scoring
