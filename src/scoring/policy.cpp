#include <numeric>

#include "core/file.h"
#include "json/reader.h"
#include "json/value.h"
#include "scoring/score.h"

namespace frontdesk::scoring {
namespace {

using json::ObjectReader;
using json::Value;

constexpr const char* problem_prefix = "PO";
constexpr int newest_policy_format = 1;
constexpr int forbidden_count = 35;
constexpr int move_count = 37;
constexpr int most_points = 100;

std::vector<std::string> dimension_words() {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < scenario::dimension_count; ++i) {
        words.emplace_back(scenario::to_word(static_cast<Dimension>(i)));
    }
    return words;
}

std::string rule_id(char letter, int number) {
    return letter + std::string(number < 10 ? "0" : "") + std::to_string(number);
}

int points(ObjectReader& reader, const std::string& key) {
    return static_cast<int>(reader.integer(key, 0, most_points));
}

Dimension dimension(ObjectReader& reader, const std::string& key) {
    return scenario::dimension_from(reader.one_of(key, dimension_words())).value_or(Dimension::courtesy);
}

void read_weights(ObjectReader& outer, Policy& policy) {
    const Value* value = outer.value("weights");
    if (value == nullptr) return;
    ObjectReader reader(*value, "the weights", outer.sink());
    for (std::size_t i = 0; i < scenario::dimension_count; ++i) {
        policy.weights.at(i) = points(reader, scenario::to_word(static_cast<Dimension>(i)));
    }
    const int sum = std::accumulate(policy.weights.begin(), policy.weights.end(), 0);
    if (reader.usable() && sum != 100) {
        outer.sink().error(value->position, "101", "the weights add up to " + std::to_string(sum),
                           "change them so that they add up to 100");
    }
}

/// `"M12": {"dimension": "resolution", "points": 6}`
void read_move_rules(ObjectReader& outer, Policy& policy) {
    const Value* value = outer.value("rules");
    if (value == nullptr) return;
    ObjectReader rules(*value, "the moves", outer.sink());
    for (int number = 1; number <= move_count; ++number) {
        const std::string id = rule_id('M', number);
        const Value* rule = rules.value(id);
        if (rule == nullptr) continue;
        ObjectReader reader(*rule, "move " + id, outer.sink());
        policy.rule_dimensions[id] = dimension(reader, "dimension");
        if (reader.has("points")) policy.rule_points[id] = points(reader, "points");
    }
}

void read_moves(ObjectReader& outer, Policy& policy) {
    const Value* value = outer.value("moves");
    if (value == nullptr) return;
    ObjectReader reader(*value, "'moves'", outer.sink());
    policy.move_points = points(reader, "points");
    read_move_rules(reader, policy);
}

/// `"F05": "accuracy"`
void read_forbidden(ObjectReader& outer, Policy& policy) {
    const Value* value = outer.value("forbidden");
    if (value == nullptr) return;
    ObjectReader reader(*value, "'forbidden'", outer.sink());
    policy.lost_minor = points(reader, "lost_minor");
    policy.lost_major = points(reader, "lost_major");
    policy.lost_fatal = points(reader, "lost_fatal");
    const Value* rules_value = reader.value("rules");
    if (rules_value == nullptr) return;
    ObjectReader rules(*rules_value, "the forbidden acts", outer.sink());
    for (int number = 1; number <= forbidden_count; ++number) {
        const std::string id = rule_id('F', number);
        policy.rule_dimensions[id] = dimension(rules, id);
    }
}

/// `"promises": {"lost_vague": 2, …}`; may be missing.
void read_promises(ObjectReader& outer, Policy& policy) {
    const Value* value = outer.value_or_null("promises");
    if (value == nullptr) return;
    ObjectReader reader(*value, "'promises'", outer.sink());
    policy.lost_vague_promise = points(reader, "lost_vague");
    policy.lost_contradicted_promise = points(reader, "lost_contradicted");
    policy.lost_broken_promise = points(reader, "lost_broken");
}

/// `"conversation": {"points": 2, "dimension": "procedure", "rules": {"C03": "empathy"}}`; may be missing.
void read_conversation(ObjectReader& outer, Policy& policy) {
    const Value* value = outer.value_or_null("conversation");
    if (value == nullptr) return;
    ObjectReader reader(*value, "'conversation'", outer.sink());
    policy.conversation_points = points(reader, "points");
    policy.conversation_dimension = dimension(reader, "dimension");
    const Value* rules_value = reader.value_or_null("rules");
    if (rules_value == nullptr || rules_value->as_object() == nullptr) return;
    ObjectReader rules(*rules_value, "the rules over conversations", outer.sink());
    for (const json::Member& member : *rules_value->as_object()) {
        const std::string& id = member.key;
        if (id.size() > 2 && id[0] == 'C') policy.conversation_dimensions[id] = dimension(rules, id);
    }
}

void read(const Value& root, const json::Sink& sink, Policy& policy) {
    ObjectReader reader(root, "the policy", sink);
    reader.text_or("$schema", {});
    reader.integer("format", 1, newest_policy_format);
    policy.pass_mark = points(reader, "pass_mark");
    policy.fail_cap = points(reader, "fail_cap");
    policy.courtesy_points = points(reader, "courtesy_points");
    policy.lost_hint = points(reader, "lost_hint");
    policy.late_percent = points(reader, "late_percent");
    policy.lost_dimension_percent_per_point = points(reader, "lost_dimension_percent_per_point");
    policy.full_weight_points = static_cast<int>(reader.integer("full_weight_points", 1, 100));
    read_weights(reader, policy);
    read_moves(reader, policy);
    read_forbidden(reader, policy);
    read_promises(reader, policy);
    read_conversation(reader, policy);
    if (policy.fail_cap >= policy.pass_mark) {
        sink.error(reader.position_of("fail_cap"), "102", "'fail_cap' is not below 'pass_mark'",
                   "make it lower, so that a failed attempt never looks like a passed one");
    }
}

}  // namespace

PolicyRead read_policy(const std::filesystem::path& file) {
    PolicyRead read_result;
    const std::string name = core::to_utf8(file);
    json::Parsed parsed = json::parse(core::read_file(file), name);
    read_result.problems = std::move(parsed.problems);
    if (!parsed.usable) return read_result;
    read(parsed.root, json::Sink{read_result.problems, name, problem_prefix}, read_result.policy);
    return read_result;
}

}  // namespace frontdesk::scoring
