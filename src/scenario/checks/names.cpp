#include "scenario/checks/names.h"

namespace frontdesk::scenario {

namespace {

constexpr int last_move = 37;
constexpr int last_forbidden_act = 35;

bool is_rule(const std::string& rule, char letter, int last) {
    if (rule.size() != 3 || rule[0] != letter) return false;
    if (rule.find_first_not_of("0123456789", 1) != std::string::npos) return false;
    const int number = (rule[1] - '0') * 10 + (rule[2] - '0');
    return number >= 1 && number <= last;
}

}  // namespace

bool is_move(const std::string& rule) {
    return is_rule(rule, 'M', last_move);
}

bool is_forbidden_act(const std::string& rule) {
    return is_rule(rule, 'F', last_forbidden_act);
}

std::vector<std::string> forbidden_acts() {
    std::vector<std::string> rules;
    for (int number = 1; number <= last_forbidden_act; ++number) {
        rules.push_back((number < 10 ? "F0" : "F") + std::to_string(number));
    }
    return rules;
}

}  // namespace frontdesk::scenario
