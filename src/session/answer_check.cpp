#include "session/answer_check.h"

#include <algorithm>

#include "exercise/judge.h"
#include "scenario/summary_patterns.h"
#include "session/refusals.h"

namespace frontdesk::session {
namespace {

template <typename Things>
std::string listed_ids(const Things& things) {
    std::vector<std::string> ids;
    ids.reserve(things.size());
    for (const auto& thing : things) ids.push_back(thing.id);
    return listed(ids);
}

struct HowToAnswer {
    std::string operator()(const exercise::Single& single) const {
        return "这一步要从选项里选一个：" + listed_ids(single.options) + "。";
    }
    std::string operator()(const exercise::Multiple& multiple) const {
        return "这一步要选出所有对的，可以选的有：" + listed_ids(multiple.options) + "。";
    }
    std::string operator()(const exercise::Order& order) const {
        return "这一步要把每一项排好先后：" + listed_ids(order.items) + "。";
    }
    std::string operator()(const exercise::Sort& sort) const {
        return "这一步要把每一项归好类，要归的有：" + listed_ids(sort.items) + "；类别有：" +
               listed_ids(sort.bins) + "。";
    }
    std::string operator()(const exercise::Match& match) const {
        const exercise::Layout layout = exercise::lay_out(match, 0);
        return "这一步要给左边每一项配上右边的一项，左边有：" + listed_ids(match.pairs) + "；右边有：" +
               listed_ids(layout.targets) + "。";
    }
    std::string operator()(const exercise::Number& number) const {
        return number.unit.empty() ? "这一步要填一个数。" : "这一步要填一个数，单位是“" + number.unit + "”。";
    }
};

std::string what_is_wrong(const exercise::Objection& objection) {
    const std::string word = "“" + objection.word + "”";
    switch (objection.kind) {
        case exercise::Objection::Kind::wrong_kind:
            return {};
        case exercise::Objection::Kind::unknown:
            return "没有" + word + "这一项。";
        case exercise::Objection::Kind::twice:
            return word + "用了两次。";
        case exercise::Objection::Kind::missing:
            return word + "还没有答。";
        case exercise::Objection::Kind::nothing:
            return "一个也没有选。";
        case exercise::Objection::Kind::too_many:
            return "只能选一个。";
        case exercise::Objection::Kind::no_number:
            return "这不是一个数。";
    }
    return {};
}

}  // namespace

std::vector<SaidPart> said_parts(const scenario::SummaryNode& summary, const phrasing::Engine& engine,
                                 const std::string& text) {
    const auto spans = scenario::part_patterns(summary, engine).find(text);
    std::vector<SaidPart> said;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i]) said.push_back({summary.parts[i].id, *spans[i]});
    }
    return said;
}

bool is_right(const scenario::Scenario& scenario, const Entry& entry) {
    const scenario::Node* node = scenario.find(entry.node);
    if (node == nullptr) return false;
    if (const auto* asked = std::get_if<scenario::ExerciseNode>(&node->kind)) {
        return entry.answer && exercise::judge(asked->exercise, *entry.answer).right;
    }
    const auto* summary = std::get_if<scenario::SummaryNode>(&node->kind);
    if (summary == nullptr) return false;
    return std::all_of(summary->parts.begin(), summary->parts.end(), [&](const scenario::SummaryPart& part) {
        return std::any_of(entry.parts.begin(), entry.parts.end(),
                           [&](const SaidPart& said) { return said.id == part.id; });
    });
}

std::string how_to_answer(const exercise::Exercise& asked) {
    return std::visit(HowToAnswer{}, asked);
}

Refused no_such_answer(const exercise::Exercise& asked, const exercise::Objection& objection) {
    return {what_is_wrong(objection) + how_to_answer(asked)};
}

}  // namespace frontdesk::session
