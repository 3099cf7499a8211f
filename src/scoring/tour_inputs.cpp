#include "scoring/tour_inputs.h"

#include "session/inputs.h"
#include "session/nodes.h"
#include "session/phone.h"

namespace frontdesk::scoring {
namespace {

using namespace scenario;
using session::Answer;
using session::Choose;
using session::Do;
using session::Fill;
using session::Input;
using session::Say;
using session::Wait;

/// Says nothing good and nothing bad.
constexpr const char* neutral_reply = "嗯。";
/// For fields that take anything.
constexpr const char* any_content = "已问清";

std::string right_value(const FormField& field) {
    if (field.expect.empty()) {
        return field.kind == FieldKind::choice && !field.choices.empty() ? field.choices.front()
                                                                         : any_content;
    }
    if (field.kind != FieldKind::text) return field.expect.front();
    std::string words;
    for (const std::string& word : field.expect) {
        words += (words.empty() ? "" : "，") + word.substr(0, word.find('|'));
    }
    return words;
}

Fill right_form(const FormNode& form) {
    Fill fill;
    for (const FormField& field : form.fields) fill.fields[field.id] = right_value(field);
    return fill;
}

/// What to try at each kind of node; the good ones first.
struct Try {
    const session::Session& session;
    const Turning& turning;
    std::vector<Input>& inputs;

    void operator()(const ReplyNode& node) const {
        for (const std::string& model : node.models) inputs.emplace_back(Say{model});
        for (const std::string& bad : node.bad) inputs.emplace_back(Say{bad});
        inputs.emplace_back(Say{neutral_reply});
    }

    void operator()(const ChoiceNode& node) const {
        for (const Option& option : node.options) inputs.emplace_back(Choose{option.id});
    }

    void operator()(const ActNode& node) const {
        for (const ActOption& option : node.options) inputs.emplace_back(Do{option.act});
        const int number = session::line_in(session.phone, session::LineState::ringing);
        if (!node.ringing || number == 0) return;
        const session::Line& line = session.phone.line(number);
        std::set<int> rings = turning.rings;
        rings.insert({node.ringing->good_rings + 1, node.ringing->good_rings + 3});
        for (const int ring : rings) {
            if (ring <= line.last_ring) wait_until(session::ring_at_ms(line, ring));
        }
        wait_until(session::gives_up_at_ms(line));
    }

    void operator()(const FormNode& form) const {
        inputs.emplace_back(right_form(form));
        inputs.emplace_back(Fill{});
        for (const FormField& field : form.fields) {
            if (turning.fields.count(field.id) == 0) continue;
            Fill fill = right_form(form);
            fill.fields.erase(field.id);
            inputs.emplace_back(std::move(fill));
        }
    }

    void operator()(const SummaryNode& node) const {
        for (const std::string& model : node.models) inputs.emplace_back(Say{model});
        for (const std::string& bad : node.bad) inputs.emplace_back(Say{bad});
        inputs.emplace_back(Say{neutral_reply});
    }

    void operator()(const ExerciseNode& node) const {
        inputs.emplace_back(Answer{exercise::solution_of(node.exercise)});
        inputs.emplace_back(Answer{exercise::wrong_answer_to(node.exercise)});
    }

    template <typename Other>
    void operator()(const Other&) const {}

    void wait_until(std::int64_t moment_ms) const {
        const double seconds = static_cast<double>(moment_ms - session.clock_ms) / 1000.0;
        if (seconds > 0 && seconds <= session::most_wait_seconds) inputs.emplace_back(Wait{seconds});
    }
};

/// Of several options the full ones, or all.
enum class Options { full_points, all };

struct TryGood {
    std::vector<Input>& inputs;
    Options options = Options::all;

    void operator()(const ReplyNode& node) const {
        for (const std::string& model : node.models) inputs.emplace_back(Say{model});
        if (node.models.empty()) inputs.emplace_back(Say{neutral_reply});
    }
    bool takes(int points, int of) const { return options == Options::all || points == of; }
    void operator()(const ChoiceNode& node) const {
        for (const Option& option : node.options)
            if (takes(option.points, node.of)) inputs.emplace_back(Choose{option.id});
    }
    void operator()(const ActNode& node) const {
        for (const ActOption& option : node.options)
            if (takes(option.points, node.of)) inputs.emplace_back(Do{option.act});
    }
    void operator()(const FormNode& form) const { inputs.emplace_back(right_form(form)); }
    void operator()(const SummaryNode& node) const {
        for (const std::string& model : node.models) inputs.emplace_back(Say{model});
    }
    void operator()(const ExerciseNode& node) const {
        inputs.emplace_back(Answer{exercise::solution_of(node.exercise)});
    }
    template <typename Other>
    void operator()(const Other&) const {}
};

}  // namespace

std::vector<Input> inputs_to_try(const session::World& world, const session::Session& session,
                                 const Turning& turning) {
    std::vector<Input> inputs;
    if (session.ended) return inputs;
    const Try attempt{session, turning, inputs};
    std::visit(attempt, session::node_at(world.scenario, session.at).kind);
    for (const double moment : turning.seconds) {
        attempt.wait_until(static_cast<std::int64_t>(moment * 1000.0));
    }
    return inputs;
}

std::vector<Input> good_inputs(const session::World& world, const session::Session& session) {
    std::vector<Input> inputs;
    if (session.ended) return inputs;
    std::visit(TryGood{inputs}, session::node_at(world.scenario, session.at).kind);
    return inputs;
}

std::vector<Input> right_inputs(const session::World& world, const session::Session& session) {
    std::vector<Input> inputs;
    if (session.ended) return inputs;
    const TryGood attempt{inputs, Options::full_points};
    std::visit(attempt, session::node_at(world.scenario, session.at).kind);
    return inputs;
}

}  // namespace frontdesk::scoring
