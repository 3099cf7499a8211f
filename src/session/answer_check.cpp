#include "session/answer_check.h"

#include <algorithm>

#include "exercise/judge.h"
#include "scenario/summary_patterns.h"
#include "session/refusals.h"

namespace frontdesk::session {
namespace {

using namespace exercise;

template <typename Things>
std::string ids_of(const Things& things) {
    std::vector<std::string> ids;
    for (const auto& thing : things) ids.push_back(thing.id);
    return listed(ids);
}

struct HowTo {
    std::string operator()(const Single& single) const {
        return "这一步要从选项里选一个：" + ids_of(single.options) + "。";
    }
    std::string operator()(const Multiple& multiple) const {
        return "这一步要选出所有对的，可以选的有：" + ids_of(multiple.options) + "。";
    }
    std::string operator()(const Order& order) const {
        return "这一步要把每一项排好先后：" + ids_of(order.items) + "。";
    }
    std::string operator()(const Sort& sort) const {
        return "这一步要把每一项归好类，要归的有：" + ids_of(sort.items) + "；类别有：" + ids_of(sort.bins) +
               "。";
    }
    std::string operator()(const Match& match) const {
        const Layout layout = lay_out(match, 0);
        return "这一步要给左边每一项配上右边的一项，左边有：" + ids_of(match.pairs) + "；右边有：" +
               ids_of(layout.targets) + "。";
    }
    std::string operator()(const Number& number) const {
        return number.unit.empty() ? "这一步要填一个数。" : "这一步要填一个数，单位是“" + number.unit + "”。";
    }
};

std::string what_is_wrong(const Objection& objection) {
    const std::string word = "“" + objection.word + "”";
    switch (objection.kind) {
        case Objection::Kind::wrong_kind:
            return {};
        case Objection::Kind::unknown:
            return "没有" + word + "这一项。";
        case Objection::Kind::twice:
            return word + "用了两次。";
        case Objection::Kind::missing:
            return word + "还没有答。";
        case Objection::Kind::nothing:
            return "一个也没有选。";
        case Objection::Kind::too_many:
            return "只能选一个。";
        case Objection::Kind::no_number:
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
        return entry.answer && judge(asked->exercise, *entry.answer).right;
    }
    const auto* summary = std::get_if<scenario::SummaryNode>(&node->kind);
    if (summary == nullptr) return false;
    return std::all_of(summary->parts.begin(), summary->parts.end(), [&](const scenario::SummaryPart& part) {
        return std::any_of(entry.parts.begin(), entry.parts.end(),
                           [&](const SaidPart& said) { return said.id == part.id; });
    });
}

std::string how_to_answer(const Exercise& asked) {
    return std::visit(HowTo{}, asked);
}

Refused no_such_answer(const Exercise& asked, const Objection& objection) {
    return {what_is_wrong(objection) + how_to_answer(asked)};
}

}  // namespace frontdesk::session
