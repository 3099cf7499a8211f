#include <algorithm>

#include "scoring/marks.h"
#include "text/utf8.h"

namespace frontdesk::scoring {
namespace {

using phrasing::Finding;
using phrasing::Severity;
using phrasing::Verdict;
using session::Entry;
using session::EntryKind;

int lost_by(const Policy& policy, const Finding& finding) {
    if (finding.verdict == Verdict::downgraded) return policy.lost_minor;
    switch (finding.severity) {
        case Severity::minor:
            return policy.lost_minor;
        case Severity::major:
            return policy.lost_major;
        case Severity::fatal:
            break;
    }
    return policy.lost_fatal;
}

/// What the rule itself says it costs, where it does: once, or for every place.
int lost_by(const Marking& marking, const Finding& finding) {
    const phrasing::RuleInfo* rule = marking.engine.find(finding.rule);
    const int usual = lost_by(marking.policy, finding);
    if (rule == nullptr || !rule->points) return usual;
    const int amount =
        finding.verdict == Verdict::downgraded ? std::min(rule->points->amount, usual) : rule->points->amount;
    return rule->points->per_hit ? amount * phrasing::hit_count(finding) : amount;
}

Mark forbidden_mark(const Marking& marking, std::size_t at, const Finding& finding) {
    Mark mark;
    mark.entry = at;
    mark.node = marking.session.transcript[at].node;
    mark.dimension = dimension_of(marking.policy, finding.rule);
    mark.points = -lost_by(marking, finding);
    mark.rule = finding.rule;
    mark.fatal = finding.verdict == Verdict::hit && finding.severity == Severity::fatal;
    mark.why = rule_name(marking.engine, finding.rule) + "：" + quoted(finding.text) + "。";
    if (const int hits = phrasing::hit_count(finding); hits > 1)
        mark.why += "这一句里有" + std::to_string(hits) + "处。";
    if (finding.verdict == Verdict::downgraded && !finding.because_text.empty()) {
        mark.why += "（从轻：" + finding.because_text + "）";
    } else if (!finding.feels.empty()) {
        mark.why += "对方会觉得：" + quoted(finding.feels) + "。";
    }
    return mark;
}

/// An option that stands for a forbidden act.
void mark_fatal_choice(const Marking& marking, std::size_t at, std::vector<Mark>& marks) {
    const Entry& entry = marking.session.transcript[at];
    const auto* node = node_as<scenario::ChoiceNode>(marking.scenario, entry.node);
    if (node == nullptr) return;
    for (const scenario::Option& option : node->options) {
        if (option.id != entry.chosen || option.fatal.empty()) continue;
        Mark mark;
        mark.entry = at;
        mark.node = entry.node;
        mark.dimension = dimension_of(marking.policy, option.fatal);
        mark.points = -marking.policy.lost_fatal;
        mark.rule = option.fatal;
        mark.fatal = true;
        mark.why = rule_name(marking.engine, option.fatal) + "：选了" + quoted(option.text) + "。";
        marks.push_back(std::move(mark));
    }
}

bool hurts_courtesy(const Policy& policy, const Entry& entry) {
    const auto& forbidden = entry.assessment->forbidden;
    return std::any_of(forbidden.begin(), forbidden.end(), [&](const Finding& finding) {
        return finding.verdict == Verdict::hit && dimension_of(policy, finding.rule) == Dimension::courtesy;
    });
}

bool is_courteous(const Policy& policy, const Entry& entry) {
    const phrasing::Assessment& said = entry.assessment;
    if (said.courtesy.polite_you > 0 || !said.courtesy.words.empty()) return true;
    return std::any_of(said.moves.begin(), said.moves.end(), [&](const phrasing::Move& move) {
        return dimension_of(policy, move.rule) == Dimension::courtesy;
    });
}

/// What is wrong about how the customer was addressed; empty if nothing is.
std::string wrong_address(const Marking& marking, const Entry& entry) {
    for (const phrasing::AddressUse& use : entry.assessment->courtesy.addresses) {
        const bool wrong_name = use.fit == phrasing::AddressFit::wrong_name;
        if (!wrong_name && use.fit != phrasing::AddressFit::wrong_title) continue;
        std::string told = wrong_name ? "把客户的姓叫错了：" : "称呼不对：";
        told += quoted(entry.text.substr(use.span.begin, use.span.end - use.span.begin));
        told += "，该称呼";
        told += quoted(session::person_of(marking.scenario, entry).address);
        return told + "。";
    }
    return {};
}

bool says_dated_title(const Entry& entry) {
    const auto& addresses = entry.assessment->courtesy.addresses;
    return std::any_of(addresses.begin(), addresses.end(),
                       [](const phrasing::AddressUse& use) { return use.dated; });
}

Mark courtesy_mark(const Marking& marking, std::size_t at) {
    const Entry& entry = marking.session.transcript[at];
    Mark mark;
    mark.entry = at;
    mark.node = entry.node;
    mark.dimension = Dimension::courtesy;
    mark.of = marking.policy.courtesy_points;
    mark.rule = "courtesy";
    if (const std::string wrong = wrong_address(marking, entry); !wrong.empty()) {
        mark.why = wrong;
    } else if (!entry.assessment->courtesy.plain_you.empty()) {
        mark.why = "对客户说了“你”，要用“您”。";
    } else if (hurts_courtesy(marking.policy, entry)) {
        mark.why = "有失礼的话，谈不上客气。";
    } else if (is_courteous(marking.policy, entry)) {
        mark.points = mark.of;
        mark.why = says_dated_title(entry) ? "说话客气。内地如今称“女士”比“小姐”合适。" : "说话客气。";
    } else {
        mark.points = mark.of / 2;
        mark.why = "没有失礼，但没有用“您”，也没有礼貌用语。";
    }
    return mark;
}

}  // namespace

std::vector<Mark> courtesy_marks(const Marking& marking) {
    std::vector<Mark> marks;
    const auto& transcript = marking.session.transcript;
    for (std::size_t at = 0; at < transcript.size(); ++at) {
        if (transcript[at].kind == EntryKind::reply) marks.push_back(courtesy_mark(marking, at));
    }
    return marks;
}

std::vector<Mark> forbidden_marks(const Marking& marking) {
    std::vector<Mark> marks;
    const auto& transcript = marking.session.transcript;
    for (std::size_t at = 0; at < transcript.size(); ++at) {
        for (const Finding& finding : transcript[at].assessment->forbidden) {
            marks.push_back(forbidden_mark(marking, at, finding));
        }
        if (transcript[at].kind == EntryKind::choice) mark_fatal_choice(marking, at, marks);
    }
    return marks;
}

std::string quoted(const std::string& text) {
    constexpr std::size_t most_characters = 40;
    if (text::is_valid(text) && text::length(text) <= most_characters) return "“" + text + "”";
    std::u32string characters = text::to_utf32(text);
    if (characters.size() > most_characters) characters = characters.substr(0, most_characters - 1) + U'…';
    return "“" + text::to_utf8(characters) + "”";
}

const std::string& rule_name(const phrasing::Engine& engine, const std::string& rule) {
    if (const phrasing::RuleInfo* info = engine.find(rule)) return info->name;
    const phrasing::ConversationRuleInfo* info = engine.find_conversation_rule(rule);
    return info == nullptr ? rule : info->name;
}

Dimension dimension_of(const Policy& policy, const std::string& rule) {
    const auto found = policy.rule_dimensions.find(rule);
    return found == policy.rule_dimensions.end() ? Dimension::courtesy : found->second;
}

int points_of(const Marking& marking, const scenario::WantedMove& wanted) {
    if (wanted.points > 0) return wanted.points;
    const phrasing::RuleInfo* rule = marking.engine.find(wanted.rule);
    if (rule != nullptr && rule->points) return rule->points->amount;
    const auto found = marking.policy.rule_points.find(wanted.rule);
    return found == marking.policy.rule_points.end() ? marking.policy.move_points : found->second;
}

}  // namespace frontdesk::scoring
