#include <set>

#include "app/editor_words.h"
#include "ui/screens/editor_conditions.h"
#include "ui/screens/naming.h"

// What conditions can ask in a scenario.
namespace frontdesk::ui {

namespace {

using app::Text;
using json::Value;

Value asking(const char* key, Value value) {
    Value condition{json::Object{}};
    condition.set(key, std::move(value));
    return condition;
}

Value asking_range(const char* what, const char* key, int bound) {
    return asking(what, asking(key, Value(bound)));
}

class Offers {
  public:
    explicit Offers(const Scene& scene) : m_scene(scene) {}

    std::vector<OfferedCondition> all() {
        add_common();
        add_rules();
        const Value* nodes = edited(m_scene).document.tree().find("nodes");
        if (nodes != nullptr && nodes->as_object() != nullptr) {
            for (const json::Member& node : *nodes->as_object()) add_of_node(node);
        }
        add_variables();
        return std::move(m_all);
    }

  private:
    void put(const std::string& id, const std::string& words, Value value) {
        if (m_ids.insert(id).second) m_all.push_back({{id, words}, std::move(value)});
    }
    /// Worded as conditions are told.
    void put_told(const std::string& id, Value value) {
        const Ui& ui = m_scene.ui;
        const std::string words =
            ui.shown(app::condition_words(value, m_scene.app.content().engine, ui.language));
        put(id, words, std::move(value));
    }

    void add_common() {
        constexpr int hot = 60;
        constexpr int cool = 40;
        constexpr int rings = 3;
        constexpr int seconds = 60;
        const Ui& ui = m_scene.ui;
        put("any", ui.words(Text::editor_when_any), asking("hit", Value("any")));
        put("fatal", ui.words(Text::editor_when_fatal), asking("hit", Value("fatal")));
        put("hot", ui.words(Text::editor_when_hot), asking_range("heat", "min", hot));
        put("cool", ui.words(Text::editor_when_cool), asking_range("heat", "max", cool));
        put_told("rings", asking_range("rings", "max", rings));
        put_told("seconds", asking_range("seconds", "max", seconds));
        for (const char* is : {"made", "definite", "kept", "broken"}) {
            Value promise = asking("promise", Value("any"));
            promise.set("is", is);
            put(std::string("promise:") + is, promise_words(is), std::move(promise));
        }
    }

    std::string promise_words(const std::string& is) const {
        const Text text = is == "made"       ? Text::editor_promise_made
                          : is == "definite" ? Text::editor_promise_definite
                          : is == "kept"     ? Text::editor_promise_kept
                                             : Text::editor_promise_broken;
        return m_scene.ui.words(text);
    }

    void add_rules() {
        const Ui& ui = m_scene.ui;
        const phrasing::Engine& engine = m_scene.app.content().engine;
        const RuleNames names{engine, ui.language};
        for (const phrasing::RuleInfo& rule : engine.rules()) {
            const std::string name = rule.id + " " + ui.shown(names.of(rule.id));
            if (rule.forbidden) {
                put("hit:" + rule.id, ui.words(Text::editor_when_hit, {name}), asking("hit", Value(rule.id)));
                continue;
            }
            put("made:" + rule.id, ui.words(Text::editor_when_said, {name}), asking("made", Value(rule.id)));
            put("not:" + rule.id, ui.words(Text::editor_when_unsaid, {name}),
                asking("not", asking("made", Value(rule.id))));
        }
    }

    /// Fields of forms, answers to exercises, acts.
    void add_of_node(const json::Member& node) {
        const std::string kind = editing::text_at(node.value, {"kind"});
        const std::set<std::string> answered{"summary", "single", "multiple", "order",
                                             "sort",    "match",  "number"};
        if (answered.contains(kind)) put_told("answered:" + node.key, asking("answered", Value(node.key)));
        add_named(node.value, kind, "form", "fields", "id", "field");
        add_named(node.value, kind, "act", "options", "act", "did");
    }

    void add_named(const Value& node, const std::string& kind, const char* wanted, const char* list,
                   const char* key, const char* test) {
        const Value* things = node.find(list);
        if (kind != wanted || things == nullptr || things->as_array() == nullptr) return;
        for (const Value& thing : *things->as_array()) {
            const std::string name = editing::text_at(thing, {key});
            if (!name.empty()) put_told(std::string(test) + ":" + name, asking(test, Value(name)));
        }
    }

    void add_variables() {
        const Value* variables = edited(m_scene).document.tree().find("variables");
        if (variables == nullptr || variables->as_object() == nullptr) return;
        for (const json::Member& variable : *variables->as_object()) {
            Value condition = asking("variable", Value(variable.key));
            if (variable.value.as_integer() != nullptr) {
                condition.set("min", 1);
            } else {
                condition.set("is", variable.value.as_bool() != nullptr ? Value(true) : variable.value);
            }
            put_told("variable:" + variable.key, std::move(condition));
        }
    }

    const Scene& m_scene;
    std::vector<OfferedCondition> m_all;
    std::set<std::string> m_ids;
};

}  // namespace

std::vector<OfferedCondition> offered_conditions(const Scene& scene) {
    return Offers(scene).all();
}

}  // namespace frontdesk::ui
