#include "app/audit_subject.h"

#include <algorithm>
#include <array>

#include "app/practice_items.h"

namespace frontdesk::app {

namespace {

/// Deeds whose detail is a number that people gave, and so worth reading.
constexpr std::array with_number{"daily limit set", "idle time set"};
/// Deeds whose detail is a word or a number of the records themselves.
constexpr std::array without_subject{
    "attempt begun",         "attempt finished",      "turn taken back",
    "assignment withdrawn",  "assignment exception",  "lesson finished",
    "assignment given back", "lesson abandoned",      "examination resumed",
    "examination finished",  "attempt re-scored",     "lesson report printed",
    "calibration begun",     "calibration handed in", "survey step"};

template <typename List>
bool is_one_of(const List& list, const std::string& what) {
    return std::find(list.begin(), list.end(), what) != list.end();
}

std::string title_of_item(const Content& content, const std::string& key) {
    const auto item = find_item(content.curriculum, key);
    if (!item) return {};
    if (!item->is_drill()) return item->topic->title;
    const phrasing::RuleInfo* rule = content.engine.find(item->drill->rule);
    return rule == nullptr ? item->drill->rule : rule->name;
}

}  // namespace

std::string audit_subject(const Content& content, const records::AuditEntry& entry) {
    const std::string& told = entry.detail;
    if (told.empty() || is_one_of(without_subject, entry.what)) return {};
    if (is_one_of(with_number, entry.what)) return told;
    if (const scenario::Scenario* scenario = content.library.find(told)) return scenario->title;
    if (const curriculum::ExamBlueprint* exam = content.curriculum.find_exam(told)) return exam->title;
    if (const curriculum::Topic* topic = content.curriculum.find_topic(told)) return topic->title;
    if (const phrasing::RuleInfo* rule = content.engine.find(told)) return rule->name;
    if (entry.what == "item practised") return title_of_item(content, told);
    return told;
}

}  // namespace frontdesk::app
