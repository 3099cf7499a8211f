#include "session/ledger.h"

#include <algorithm>
#include <array>

#include "scenario/promise_quote.h"

namespace frontdesk::session {
namespace {

using phrasing::Promise;

const Promise* said_in(const Entry& entry, const PromiseFact& fact) {
    const auto& said = entry.assessment->promises;
    return fact.said >= 0 && fact.said < static_cast<int>(said.size())
               ? &said[static_cast<std::size_t>(fact.said)]
               : nullptr;
}

/// A repetition adds what was not said yet: 修好以后, 明天.
void repeat(Commitment& commitment, const Promise& said) {
    if (!commitment.promise.due && said.due) commitment.promise.due = said.due;
    commitment.promise.beyond_authority |= said.beyond_authority;
}

void renew(Commitment& commitment, const Promise& said) {
    const bool beyond = commitment.promise.beyond_authority;
    commitment.promise = said;
    commitment.promise.beyond_authority |= beyond;
}

void apply(Commitment& commitment, const PromiseFact& fact, std::size_t at, const Promise* said) {
    using Kind = PromiseFact::Kind;
    if (said != nullptr) commitment.entries.push_back(at);
    switch (fact.kind) {
        case Kind::made:
            break;
        case Kind::repeated:
            if (said != nullptr) repeat(commitment, *said);
            break;
        case Kind::made_definite:
        case Kind::changed:
            if (said != nullptr) renew(commitment, *said);
            break;
        case Kind::contradicted:
            if (said != nullptr) commitment.contradictions.push_back({at, *said});
            break;
        case Kind::kept:
        case Kind::broken:
            commitment.state = fact.kind == Kind::kept ? Commitment::State::kept : Commitment::State::broken;
            commitment.settled = at;
            break;
    }
}

/// The latest of an act: one with a definite time, if there is one.
const Commitment* latest(const std::vector<Commitment>& commitments, const std::string& act) {
    const Commitment* found = nullptr;
    for (const Commitment& commitment : commitments) {
        if (commitment.promise.act != act) continue;
        if (found == nullptr || commitment.promise.definite || !found->promise.definite) found = &commitment;
    }
    return found;
}

std::string said_back(const scenario::PromiseQuote& quote, const std::vector<Commitment>& commitments) {
    const Commitment* commitment = latest(commitments, quote.act);
    if (commitment == nullptr) return quote.otherwise;
    if (quote.what == "words") return commitment->promise.text;
    const auto& due = commitment->promise.due;
    const bool tells = due && (commitment->promise.definite || due->kind == phrasing::Due::Kind::day);
    return tells ? due->text : quote.otherwise;
}

bool answers(const Commitment& commitment, scenario::PromiseAsk asked) {
    switch (asked) {
        case scenario::PromiseAsk::made:
            return true;
        case scenario::PromiseAsk::definite:
            return commitment.promise.definite;
        case scenario::PromiseAsk::contradicted:
            return !commitment.contradictions.empty();
        case scenario::PromiseAsk::kept:
            return commitment.state == Commitment::State::kept;
        case scenario::PromiseAsk::broken:
            break;
    }
    return commitment.state == Commitment::State::broken;
}

}  // namespace

const char* to_word(PromiseFact::Kind kind) {
    static constexpr std::array words = {"made",         "repeated", "made-definite", "changed",
                                         "contradicted", "kept",     "broken"};
    static_assert(words.size() == static_cast<std::size_t>(PromiseFact::Kind::broken) + 1);
    return words.at(static_cast<std::size_t>(kind));
}

const char* to_word(Commitment::State state) {
    static constexpr std::array words = {"open", "kept", "broken"};
    static_assert(words.size() == static_cast<std::size_t>(Commitment::State::broken) + 1);
    return words.at(static_cast<std::size_t>(state));
}

std::vector<Commitment> ledger(const std::vector<Entry>& transcript) {
    std::vector<Commitment> commitments;
    for (std::size_t at = 0; at < transcript.size(); ++at) {
        for (const PromiseFact& fact : transcript[at].promise_facts) {
            const Promise* said = said_in(transcript[at], fact);
            const auto number = static_cast<std::size_t>(fact.promise);
            if (fact.kind == PromiseFact::Kind::made) {
                if (said == nullptr || number != commitments.size()) continue;
                commitments.push_back({*said, at, {}, {}, Commitment::State::open, 0});
            }
            if (fact.promise >= 0 && number < commitments.size()) apply(commitments[number], fact, at, said);
        }
    }
    return commitments;
}

bool holds(const scenario::PromiseIs& asked, const std::vector<Entry>& transcript) {
    const std::vector<Commitment> commitments = ledger(transcript);
    return std::any_of(commitments.begin(), commitments.end(), [&](const Commitment& commitment) {
        return (asked.act == "any" || commitment.promise.act == asked.act) && answers(commitment, asked.is);
    });
}

std::string with_promises(const std::string& line, const std::vector<Entry>& transcript) {
    const std::vector<scenario::PromiseQuote> quotes = scenario::promise_quotes(line);
    if (quotes.empty()) return line;
    const std::vector<Commitment> commitments = ledger(transcript);
    std::string said;
    std::size_t at = 0;
    for (const scenario::PromiseQuote& quote : quotes) {
        said += line.substr(at, quote.begin - at) + said_back(quote, commitments);
        at = quote.end;
    }
    return said + line.substr(at);
}

}  // namespace frontdesk::session
