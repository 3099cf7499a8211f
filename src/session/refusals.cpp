#include "session/refusals.h"

#include "session/answer_check.h"

namespace frontdesk::session {
namespace {

constexpr std::size_t most_listed = 12;

std::string option_ids(const scenario::ChoiceNode& choice) {
    std::vector<std::string> ids;
    for (const scenario::Option& option : choice.options) ids.push_back(option.id);
    return listed(ids);
}

std::string act_ids(const scenario::ActNode& node) {
    std::vector<std::string> ids;
    for (const scenario::ActOption& option : node.options) ids.push_back(option.act);
    return listed(ids);
}

/// What each kind waits for.
struct Possible {
    std::string operator()(const scenario::ReplyNode&) const { return "这一步要您说一句话，请输入回复。"; }
    std::string operator()(const scenario::ChoiceNode& choice) const {
        return "这一步要从选项里选一个：" + option_ids(choice) + "。";
    }
    std::string operator()(const scenario::ActNode& node) const {
        return "这一步要做一个动作，可以做的有：" + act_ids(node) + "。";
    }
    std::string operator()(const scenario::FormNode& form) const {
        std::vector<std::string> labels;
        for (const scenario::FormField& field : form.fields) labels.push_back(field.label);
        return "这一步要填登记表，要填的有：" + listed(labels) + "。";
    }
    std::string operator()(const scenario::SummaryNode&) const {
        return "这一步要您写一段小结，请输入文字。";
    }
    std::string operator()(const scenario::ExerciseNode& node) const { return how_to_answer(node.exercise); }
    template <typename Other>
    std::string operator()(const Other&) const {
        return "这一步不用您操作。";
    }
};

}  // namespace

std::string listed(const std::vector<std::string>& words) {
    std::string joined;
    for (std::size_t i = 0; i < words.size() && i < most_listed; ++i) {
        if (i > 0) joined += "、";
        joined += words[i];
    }
    return words.size() > most_listed ? joined + "等" : joined;
}

Refused not_here(const scenario::Node& node) {
    return {std::visit(Possible{}, node.kind)};
}

Refused no_such_option(const scenario::ChoiceNode& choice, const std::string& option) {
    return {"没有“" + option + "”这个选项，可以选的有：" + option_ids(choice) + "。"};
}

Refused no_such_act(const scenario::ActNode& node, const std::string& act) {
    return {"这一步不能做“" + act + "”，可以做的有：" + act_ids(node) + "。"};
}

}  // namespace frontdesk::session
