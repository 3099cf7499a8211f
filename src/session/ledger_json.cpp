#include "session/ledger_json.h"

#include <algorithm>

#include "phrasing/promise_json.h"

namespace frontdesk::session {
namespace {

constexpr std::int64_t most = INT32_MAX;

PromiseFact::Kind kind_from(const std::string& word) {
    for (int i = 0; i <= static_cast<int>(PromiseFact::Kind::broken); ++i) {
        const auto kind = static_cast<PromiseFact::Kind>(i);
        if (word == to_word(kind)) return kind;
    }
    return PromiseFact::Kind::made;
}

std::vector<std::string> kind_words() {
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(PromiseFact::Kind::broken); ++i)
        words.emplace_back(to_word(static_cast<PromiseFact::Kind>(i)));
    return words;
}

}  // namespace

json::Value to_json(const PromiseFact& fact) {
    json::Value written{json::Object{}};
    written.set("kind", to_word(fact.kind));
    written.set("promise", fact.promise);
    if (fact.said >= 0) written.set("said", fact.said);
    return written;
}

PromiseFact promise_fact_from(const json::Value& value, const json::Sink& sink) {
    json::ObjectReader reader(value, "a fact of the ledger", sink);
    PromiseFact fact;
    fact.kind = kind_from(reader.one_of("kind", kind_words()));
    fact.promise = static_cast<int>(reader.integer("promise", 0, most));
    fact.said = static_cast<int>(reader.integer_or("said", -1, most, -1));
    return fact;
}

json::Value to_json(const Commitment& commitment) {
    json::Value written = phrasing::to_json(commitment.promise);
    written.set("made", static_cast<std::int64_t>(commitment.made));
    written.set("state", to_word(commitment.state));
    json::Value contradictions{json::Array{}};
    for (const Commitment::Contradiction& contradiction : commitment.contradictions)
        contradictions.push(static_cast<std::int64_t>(contradiction.entry));
    written.set("contradicted_in", std::move(contradictions));
    return written;
}

}  // namespace frontdesk::session
