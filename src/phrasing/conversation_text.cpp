#include "phrasing/conversation_text.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

class ConversationReader {
  public:
    ConversationReader(const Engine& engine, const json::Sink& sink) : m_engine(engine), m_sink(sink) {}

    Conversation read(const json::Value& value, Context usual) {
        m_context = usual;
        m_conversation.finished = true;
        if (value.as_array() != nullptr) {
            read_turns(value);
            return std::move(m_conversation);
        }
        json::ObjectReader object(value, "the conversation", m_sink);
        if (!object.usable()) return {};
        m_context = read_context(object, m_context);
        m_emergency = object.boolean_or("emergency", m_context == Context::emergency);
        m_conversation.finished = object.boolean_or("finished", true);
        object.text_or("outcome", "");
        object.text_or("note", "");
        if (const json::Value* turns = object.value("turns")) read_turns(*turns);
        return std::move(m_conversation);
    }

  private:
    static Context read_context(json::ObjectReader& object, Context fallback) {
        const std::string word = object.one_of_or("context", context_words(), to_word(fallback));
        return context_from(word).value_or(fallback);
    }

    void read_turns(const json::Value& value) {
        const json::Array* turns = value.as_array();
        if (turns == nullptr) {
            m_sink.error(value.position, "001", "a conversation is a list of turns",
                         "write [{\"customer\": \"…\"}, {\"clerk\": \"…\"}]");
            return;
        }
        for (const json::Value& turn : *turns) read_turn(turn);
    }

    void read_turn(const json::Value& value) {
        json::ObjectReader object(value, "a turn", m_sink);
        if (!object.usable()) return;
        Turn turn;
        bool speaks = false;
        for (const std::string& word : speaker_words()) {
            if (!object.has(word)) continue;
            speaks = true;
            turn.speaker = speaker_from(word).value_or(Speaker::clerk);
            turn.text = object.text(word);
        }
        turn.context = read_context(object, usual_context(turn));
        turn.emergency = object.boolean_or("emergency", m_emergency);
        read_events(object, turn);
        if (!speaks && turn.events.empty()) {
            object.ignore_rest();
            m_sink.error(value.position, "004", "nobody speaks in this turn and nothing happens",
                         "use one of clerk, customer, colleague, event");
            return;
        }
        assess(turn);
        m_conversation.turns.push_back(std::move(turn));
    }

    /// Only the clerk's first words open a call.
    Context usual_context(const Turn& turn) const {
        const bool opens = turn.speaker == Speaker::clerk && !turn.text.empty() && !m_clerk_spoke;
        return m_context == Context::call_opening && !opens ? Context::call : m_context;
    }

    void read_events(json::ObjectReader& object, Turn& turn) {
        const json::Value* value = object.peek("event");
        if (value == nullptr) return;
        if (value->as_array() != nullptr) {
            turn.events = object.texts_or_none("event");
        } else {
            turn.events = {object.one_of("event", event_words())};
        }
    }

    void assess(Turn& turn) {
        if (turn.text.empty()) return;
        Situation situation;
        situation.context = turn.context;
        situation.emergency = turn.emergency;
        situation.speaker = turn.speaker;
        situation.customer = m_customer;
        situation.opening = turn.speaker == Speaker::clerk && !m_clerk_spoke;
        turn.assessment = m_engine.assess(turn.text, situation);
        if (turn.speaker == Speaker::customer) m_customer = turn.text;
        if (turn.speaker == Speaker::clerk) m_clerk_spoke = true;
    }

    const Engine& m_engine;
    const json::Sink& m_sink;
    Context m_context = Context::call;
    bool m_emergency = false;
    bool m_clerk_spoke = false;
    std::string m_customer;
    Conversation m_conversation;
};

/// The first context that the rule is for; a call if it is for all.
Context usual_context(const json::Value& rule) {
    const json::Value* contexts = rule.find("contexts");
    const json::Array* list = contexts ? contexts->as_array() : nullptr;
    const std::string* word = list != nullptr && !list->empty() ? list->front().as_string() : nullptr;
    return word == nullptr ? Context::call : context_from(*word).value_or(Context::call);
}

/// What the conversation says it comes to, where that is more than hit or not.
std::optional<Fulfilment> wanted_outcome(const json::Value& entry, const json::Sink& sink) {
    const json::Value* outcome = entry.find("outcome");
    const std::string* word = outcome ? outcome->as_string() : nullptr;
    if (word == nullptr) return std::nullopt;
    const auto wanted = fulfilment_from(*word);
    if (wanted) return wanted;
    const std::vector<std::string> words{"met", "missed", "cleared", "not-applicable", "open"};
    const std::string near = core::nearest(*word, words);
    sink.error(outcome->position, "004", "there is no outcome '" + *word + "'",
               near.empty() ? "use one of met, missed, cleared, not-applicable, open"
                            : "write '" + near + "' if that is meant");
    return std::nullopt;
}

std::string told(const std::vector<ConversationOutcome>& outcomes) {
    std::string all;
    for (const ConversationOutcome& outcome : outcomes)
        all += (all.empty() ? "" : "; ") + std::string(to_word(outcome.fulfilment)) + ": " + outcome.reason;
    return all;
}

void check_one(const json::Value& entry, const std::string& id, bool hits, const Engine& engine,
               Context usual, const json::Sink& sink) {
    std::vector<ConversationOutcome> outcomes = engine.judge(read_conversation(entry, engine, usual, sink));
    outcomes.erase(std::remove_if(outcomes.begin(), outcomes.end(),
                                  [&](const ConversationOutcome& outcome) { return outcome.rule != id; }),
                   outcomes.end());
    const auto has = [&](Fulfilment fulfilment) {
        return std::any_of(outcomes.begin(), outcomes.end(), [&](const ConversationOutcome& outcome) {
            return outcome.fulfilment == fulfilment;
        });
    };
    if (hits && !has(Fulfilment::missed)) {
        sink.error(entry.position, "038", id + " should be missed here, but is " + told(outcomes),
                   "narrow what meets it, or widen what makes it apply");
    } else if (!hits && has(Fulfilment::missed)) {
        sink.error(entry.position, "039", id + " should not be missed here, but is " + told(outcomes),
                   "widen what meets it, or say where it is not applicable");
    } else if (const auto wanted = wanted_outcome(entry, sink); wanted && !has(*wanted)) {
        sink.error(entry.position, hits ? "038" : "039",
                   id + " should be " + to_word(*wanted) + " here, but is " + told(outcomes),
                   "mend the rule or the conversation");
    }
}

}  // namespace

Conversation read_conversation(const json::Value& value, const Engine& engine, Context usual,
                               const json::Sink& sink) {
    return ConversationReader(engine, sink).read(value, usual);
}

void check_own_conversations(const json::Value& rule, const std::string& file, const Engine& engine,
                             core::Problems& problems) {
    const json::Value* id = rule.find("id");
    const std::string* name = id ? id->as_string() : nullptr;
    if (name == nullptr || engine.find_conversation_rule(*name) == nullptr) return;
    const json::Sink sink{problems, file, "PH"};
    for (const bool hits : {true, false}) {
        const json::Value* value = rule.find(hits ? "should_hit" : "should_not_hit");
        const json::Array* list = value ? value->as_array() : nullptr;
        if (list == nullptr) continue;
        for (const json::Value& entry : *list)
            check_one(entry, *name, hits, engine, usual_context(rule), sink);
    }
}

}  // namespace frontdesk::phrasing
