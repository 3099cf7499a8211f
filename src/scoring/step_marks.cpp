#include <algorithm>

#include "scoring/marks.h"
#include "session/form_check.h"

namespace frontdesk::scoring {
namespace {

using session::Entry;
using session::EntryKind;

/// A pick-up this many rings beyond the good ones still earns something.
constexpr int late_rings = 2;

void mark_choice(const Marking& marking, std::size_t at, std::vector<Mark>& marks) {
    const Entry& entry = marking.session.transcript[at];
    const auto* node = node_as<scenario::ChoiceNode>(marking.scenario, entry.node);
    if (node == nullptr || node->of <= 0) return;
    for (const scenario::Option& option : node->options) {
        if (option.id != entry.chosen) continue;
        Mark mark = mark_at(marking, at, node->dimension, "choice:" + option.id);
        mark.of = node->of;
        mark.points = std::clamp(option.points, 0, node->of);
        mark.why = option.why.empty() ? "选了" + quoted(option.text) + "。" : option.why;
        marks.push_back(std::move(mark));
    }
}

/// The telephone: how soon it was picked up. Rings before anybody could reach it are nobody's fault.
void mark_rings(const Marking& marking, std::size_t at, const scenario::ActNode& node, int points,
                std::vector<Mark>& marks) {
    const Entry& entry = marking.session.transcript[at];
    const scenario::Ringing& ringing = *node.ringing;
    const int good = std::max({ringing.good_rings, ringing.already, 1});
    const std::string rings = std::to_string(entry.rings);
    Mark mark = mark_at(marking, at, Dimension::procedure, "ring");
    mark.of = node.of;
    if (entry.chosen == session::act_gave_up) {
        mark.why = "电话响了" + rings + "声没有人接，对方挂断了。";
    } else if (entry.rings <= good) {
        mark.points = std::clamp(points, 0, node.of);
        mark.why = "铃响第" + rings + "声接起，及时。";
    } else {
        const bool little = entry.rings <= good + late_rings;
        mark.points = little ? std::clamp(points, 0, node.of) * marking.policy.late_percent / 100 : 0;
        mark.why = "铃响第" + rings + "声才接起，应当在" + std::to_string(good) + "声以内。";
    }
    marks.push_back(std::move(mark));
}

void mark_act(const Marking& marking, std::size_t at, std::vector<Mark>& marks) {
    const Entry& entry = marking.session.transcript[at];
    const auto* node = node_as<scenario::ActNode>(marking.scenario, entry.node);
    if (node == nullptr || node->of <= 0) return;
    if (entry.chosen == session::act_gave_up && node->ringing) {
        mark_rings(marking, at, *node, 0, marks);
        return;
    }
    for (const scenario::ActOption& option : node->options) {
        if (option.act != entry.chosen) continue;
        if (node->ringing && option.act == "pick-up") {
            mark_rings(marking, at, *node, option.points, marks);
            return;
        }
        Mark mark = mark_at(marking, at, Dimension::procedure, "act:" + option.act);
        mark.of = node->of;
        mark.points = std::clamp(option.points, 0, node->of);
        const bool right = mark.points == mark.of;
        mark.why = !option.why.empty() ? option.why : (right ? "动作得当。" : "这一步有更合适的动作。");
        marks.push_back(std::move(mark));
    }
}

/// What the field should say, as a person would write it.
std::string expected_of(const scenario::FormField& field) {
    if (field.expect.empty()) return {};
    if (field.kind != scenario::FieldKind::text) return field.expect.front();
    std::string words;
    for (const std::string& word : field.expect) {
        words += (words.empty() ? "" : "、") + word.substr(0, word.find('|'));
    }
    return words;
}

void mark_field(const Marking& marking, std::size_t at, const scenario::FormField& field,
                std::vector<Mark>& marks) {
    const Entry& entry = marking.session.transcript[at];
    const auto found = entry.fields.find(field.id);
    const std::string value = found == entry.fields.end() ? std::string() : found->second;
    if (field.points <= 0 || (value.empty() && !field.required)) return;
    Mark mark = mark_at(marking, at, Dimension::accuracy, "form:" + field.id);
    mark.of = field.points;
    const std::string expected = expected_of(field);
    if (session::is_right(field, value)) {
        mark.points = mark.of;
        mark.why = "“" + field.label + "”记对了。";
    } else if (value.empty()) {
        mark.why =
            "“" + field.label + "”没有填" + (expected.empty() ? "。" : "，应为" + quoted(expected) + "。");
    } else {
        mark.why = "“" + field.label + "”记成了" + quoted(value) + "，应为" + quoted(expected) + "。";
    }
    marks.push_back(std::move(mark));
}

void mark_form(const Marking& marking, std::size_t at, std::vector<Mark>& marks) {
    const auto* node = node_as<scenario::FormNode>(marking.scenario, marking.session.transcript[at].node);
    if (node == nullptr) return;
    for (const scenario::FormField& field : node->fields) mark_field(marking, at, field, marks);
}

/// A hint says what the node wants first, so it costs there.
void mark_hint(const Marking& marking, std::size_t at, std::vector<Mark>& marks) {
    const auto* node = node_as<scenario::ReplyNode>(marking.scenario, marking.session.transcript[at].node);
    const auto* summary =
        node_as<scenario::SummaryNode>(marking.scenario, marking.session.transcript[at].node);
    const bool wants_something = node != nullptr && !node->wants.empty();
    const Dimension dimension = summary != nullptr ? summary->dimension
                                : wants_something  ? dimension_of(marking.policy, node->wants.front().rule)
                                                   : Dimension::courtesy;
    Mark mark = mark_at(marking, at, dimension, "hint");
    mark.points = -marking.policy.lost_hint;
    mark.why = "看了提示。";
    marks.push_back(std::move(mark));
}

}  // namespace

Mark mark_at(const Marking& marking, std::size_t at, Dimension dimension, std::string rule) {
    Mark mark;
    mark.entry = at;
    mark.node = marking.session.transcript[at].node;
    mark.dimension = dimension;
    mark.rule = std::move(rule);
    return mark;
}

std::vector<Mark> step_marks(const Marking& marking) {
    std::vector<Mark> marks;
    const auto& transcript = marking.session.transcript;
    for (std::size_t at = 0; at < transcript.size(); ++at) {
        switch (transcript[at].kind) {
            case EntryKind::choice:
                mark_choice(marking, at, marks);
                break;
            case EntryKind::act:
                mark_act(marking, at, marks);
                break;
            case EntryKind::form:
                mark_form(marking, at, marks);
                break;
            case EntryKind::hint:
                mark_hint(marking, at, marks);
                break;
            default:
                break;
        }
    }
    return marks;
}

}  // namespace frontdesk::scoring
