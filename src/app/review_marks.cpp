#include "app/review_marks.h"

#include <algorithm>

#include "app/results.h"

namespace frontdesk::app {

namespace {

using records::AttemptDetail;
using records::MarkRow;
using records::StandingMark;

std::vector<scoring::Mark> marks_from(const AttemptDetail& attempt, const std::vector<MarkRow>& rows) {
    AttemptDetail detail = attempt;
    detail.marks = rows;
    return to_result(detail, nullptr).marks;
}

const scenario::EndNode* end_node_of(const Content& content, const records::AttemptHead& head) {
    const scenario::Scenario* scenario = content.library.find(head.scenario);
    if (scenario == nullptr) return nullptr;
    for (const auto& [id, node] : scenario->nodes) {
        const auto* end = std::get_if<scenario::EndNode>(&node.kind);
        if (end != nullptr && end->ending == head.ending) return end;
    }
    return nullptr;
}

/// Where the scenario's text is gone: an attempt that was held down without anything fatal ended in a way
/// that does not pass.
bool was_held_down(const AttemptDetail& attempt, const StandingMark& standing, const Content& content) {
    const scoring::RunEnd free_end{true, true, attempt.head.ending, {}};
    const scoring::Result free_result =
        scoring::sum_up(marks_from(attempt, standing.by_engine), free_end, content.policy);
    return free_result.fatal.empty() && standing.engine_total < free_result.total;
}

scoring::RunEnd end_of_run(const AttemptDetail& attempt, const StandingMark& standing,
                           const Content& content) {
    scoring::RunEnd end;
    end.complete = attempt.head.state == records::AttemptState::finished;
    end.ending = attempt.head.ending;
    if (const scenario::EndNode* node = end_node_of(content, attempt.head)) {
        end.may_pass = node->may_pass;
        end.kind = node->kind;
    } else {
        end.may_pass = !was_held_down(attempt, standing, content);
    }
    return end;
}

/// Rules that an examination calls fatal beside those that are so anyway.
std::vector<std::string> fatal_by_exam(const AttemptDetail& attempt, const StandingMark& standing) {
    std::vector<std::string> rules;
    for (const std::string& rule : attempt.fatal) {
        const bool by_mark =
            std::any_of(standing.marks.begin(), standing.marks.end(),
                        [&rule](const MarkRow& mark) { return mark.fatal && mark.rule == rule; });
        if (!by_mark) rules.push_back(rule);
    }
    return rules;
}

}  // namespace

std::vector<MarkRow> with_correction(std::vector<MarkRow> marks, const records::MarkPlace& place,
                                     const MarkRow& corrected) {
    const std::vector<records::MarkPlace> places = records::places_of(marks);
    const auto found = std::find(places.begin(), places.end(), place);
    if (found == places.end()) {
        marks.push_back(corrected);
    } else {
        marks[static_cast<std::size_t>(found - places.begin())] = corrected;
    }
    return marks;
}

scoring::Result recounted(const AttemptDetail& attempt, const StandingMark& standing,
                          const std::vector<MarkRow>& marks, const Content& content) {
    scoring::Result result =
        scoring::sum_up(marks_from(attempt, marks), end_of_run(attempt, standing, content), content.policy);
    for (const std::string& rule : fatal_by_exam(attempt, standing)) {
        const bool still = std::any_of(marks.begin(), marks.end(), [&rule](const MarkRow& mark) {
            return mark.rule == rule && mark.points < 0;
        });
        const auto& told = result.fatal;
        if (!still || std::find(told.begin(), told.end(), rule) != told.end()) continue;
        result.fatal.push_back(rule);
        result.passed = false;
        result.total = std::min(result.total, content.policy.fail_cap);
    }
    return result;
}

MarkRow missed_act(const Content& content, int turn, const std::string& rule) {
    const phrasing::RuleInfo* info = content.engine.find(rule);
    const scoring::Policy& policy = content.policy;
    const phrasing::Severity severity = info != nullptr ? info->severity : phrasing::Severity::major;
    MarkRow mark;
    mark.turn = turn;
    mark.rule = rule;
    mark.why = info != nullptr ? info->name : rule;
    mark.fatal = severity == phrasing::Severity::fatal;
    mark.points = -(mark.fatal                              ? policy.lost_fatal
                    : severity == phrasing::Severity::major ? policy.lost_major
                                                            : policy.lost_minor);
    const auto dimension = policy.rule_dimensions.find(rule);
    mark.dimension = scenario::to_word(
        dimension == policy.rule_dimensions.end() ? scenario::Dimension::courtesy : dimension->second);
    return mark;
}

}  // namespace frontdesk::app
