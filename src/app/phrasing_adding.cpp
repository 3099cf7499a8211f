#include "app/phrasing_desk.h"
#include "app/texts.h"

// Rules, guards and words of the company's own, as they begin.
namespace frontdesk::app {

namespace {

using json::Value;

/// F101, or the first behind it that nobody has.
std::string free_rule_id(const Value& overlay, const std::vector<Phrase>& below, char letter) {
    constexpr int first = 101;
    for (int number = first;; ++number) {
        std::string id = letter + std::to_string(number);
        if (!find_phrase(below, id) && !value_of(overlay, id, nullptr)) return id;
    }
}

Value fresh_rule(const std::string& id, const std::string& name) {
    Value rule;
    rule.set("id", id);
    rule.set("name", name);
    const bool is_act = kind_of(id) == PhraseKind::act;
    if (is_act) {
        rule.set("severity", "major");
        rule.set("feels", "…");
        rule.set("better", Value(json::Array{}));
    }
    rule.set("patterns", Value(json::Array{}));
    rule.set("should_hit", Value(json::Array{}));
    rule.set("should_not_hit", Value(json::Array{}));
    return rule;
}

/// The first name of this kind that nobody has: "own-1" between what a class or a guard is called with.
std::string free_name(const Value& overlay, const std::vector<Phrase>& below, const std::string& before,
                      const std::string& behind) {
    for (int number = 1;; ++number) {
        std::string id = before;
        id.append("own-").append(std::to_string(number)).append(behind);
        if (!find_phrase(below, id) && !value_of(overlay, id, nullptr)) return id;
    }
}

Value fresh_class() {
    Value words;
    words.set("members", Value(json::Array{Value("…")}));
    return words;
}

/// What it says to the trainee and the words it goes by are still to be written.
Value fresh_guard(const std::string& name, const std::string& title) {
    Value guard;
    guard.set("id", name);
    guard.set("name", title);
    guard.set("explains", "");
    guard.set("kind", "before");
    guard.set("cues", Value(json::Array{}));
    return guard;
}

}  // namespace

void PhrasingDesk::act(const AddPhrase& deed) {
    const Value& overlay = open().document.tree();
    const std::vector<Phrase>& below = m_state.ground->phrases;
    const std::string title = words(m_language, Text::phrasing_new_name);
    std::string id;
    Value fresh;
    if (deed.kind == PhraseKind::word_class) {
        id = free_name(overlay, below, "{", "}");
        fresh = fresh_class();
    } else if (deed.kind == PhraseKind::guard) {
        id = free_name(overlay, below, std::string(guard_prefix), "");
        fresh = fresh_guard(id.substr(guard_prefix.size()), title);
    } else {
        id = free_rule_id(overlay, below, deed.kind == PhraseKind::move ? 'M' : 'F');
        fresh = fresh_rule(id, title);
    }
    open().selected.id = id;
    replace(with_phrase(overlay, id, nullptr, fresh));
}

}  // namespace frontdesk::app
