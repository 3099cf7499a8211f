#include "phrasing/promise_finder.h"

#include <algorithm>

#include "phrasing/due.h"
#include "phrasing/guard.h"

namespace frontdesk::phrasing {

namespace {

/// Nobody promises more in one breath; keeps the work linear whatever the reply.
constexpr std::size_t most_heads = 40;

Range hull(Range left, Range right) {
    return {std::min(left.begin, right.begin), std::max(left.end, right.end)};
}

std::uint32_t length(Range range) {
    return range.end - range.begin;
}

/// Of heads that share characters the longer one stays, of equals the one whose act comes first.
void drop_covered(std::vector<PromiseHead>& heads) {
    std::stable_sort(heads.begin(), heads.end(), [](const PromiseHead& left, const PromiseHead& right) {
        return left.range.begin < right.range.begin;
    });
    std::vector<PromiseHead> kept;
    for (const PromiseHead& head : heads) {
        if (kept.empty() || !overlap(kept.back().range, head.range)) {
            kept.push_back(head);
        } else if (length(head.range) > length(kept.back().range)) {
            kept.back() = head;
        }
    }
    heads = std::move(kept);
}

class Finder {
  public:
    Finder(const PromiseGrammar& grammar, const PromiseEvidence& evidence, std::string_view reply, Scan& scan)
        : m_grammar(grammar), m_evidence(evidence), m_reply(reply), m_scan(scan), m_stream(scan.stream()) {}

    std::vector<Promise> find(const std::vector<PromiseHead>& heads) {
        for (const PromiseHead& head : heads)
            if (!is_none(head.range)) take(head);
        if (m_heads.empty()) return {};
        m_dues = find_dues(m_stream.characters());
        std::vector<Promise> promises;
        for (std::size_t i = 0; i < m_heads.size(); ++i)
            if (auto promise = read(i)) promises.push_back(std::move(*promise));
        return promises;
    }

  private:
    struct Who {
        Doer doer;
        Range range;  ///< Empty where nobody is named.
    };

    bool is_none(Range head) {
        return std::any_of(m_grammar.guards.begin(), m_grammar.guards.end(),
                           [&](const Guard& guard) { return find_reason(guard, head, m_scan).has_value(); });
    }

    /// Several words for one act in one clause are one promise: 安排师傅上门.
    void take(const PromiseHead& head) {
        if (!m_heads.empty() && m_heads.back().act == head.act) {
            const Range clause = m_stream.around(m_heads.back().range, Scope::clause);
            if (covers(clause, head.range)) {
                m_heads.back().range = hull(m_heads.back().range, head.range);
                return;
            }
        }
        m_heads.push_back(head);
    }

    std::optional<Promise> read(std::size_t number) {
        const PromiseHead& head = m_heads[number];
        const Range clause = m_stream.around(head.range, Scope::clause);
        const Who who = who_does(head, clause);
        const std::optional<DuePhrase> phrase = due_of(number, clause);
        const bool named = length(who.range) > 0 && covers(clause, who.range);
        const bool timed = phrase && covers(clause, phrase->range);
        if (!named && !timed && !has_sign({clause.begin, head.range.end})) return std::nullopt;
        const Range sentence = m_stream.around(head.range, Scope::sentence);
        Promise promise;
        promise.act = head.act->info.id;
        promise.who = who.doer;
        promise.who_text = words(who.range);
        promise.text = words(head.range);
        Range all = named ? hull(head.range, who.range) : head.range;
        if (phrase) {
            promise.due = phrase->due;
            promise.due->span = m_stream.to_bytes(phrase->range);
            promise.due->text = words(phrase->range);
            promise.definite = phrase->definite;
            if (covers(sentence, phrase->range)) all = hull(all, phrase->range);
        }
        promise.span = m_stream.to_bytes(all);
        promise.moved = touches_any(sentence, m_grammar.moved, m_scan);
        promise.further = touches_any(clause, m_grammar.further, m_scan);
        promise.beyond_authority =
            std::any_of(m_evidence.beyond_authority.begin(), m_evidence.beyond_authority.end(),
                        [&](Range found) { return overlap(found, all); });
        return promise;
    }

    bool has_sign(Range range) { return touches_any(range, m_grammar.signs, m_scan); }

    /// Whoever is named last before the act; after 给, 跟, 向 and the like somebody is spoken to instead.
    Who who_does(const PromiseHead& head, Range clause) {
        const bool look_back = head.act->who != Doer::clerk;
        const std::uint32_t begin =
            look_back ? m_stream.around(head.range, Scope::sentence).begin : clause.begin;
        const Who named = nearest_doer({begin, head.range.end}, Naming::does);
        const Range pronoun = last_match(m_grammar.pronouns, {clause.begin, head.range.end});
        if (length(pronoun) > 0 && pronoun.end > named.range.end) {
            const Who before = nearest_doer({0, pronoun.begin}, Naming::at_all);
            if (length(before.range) > 0) return {before.doer, pronoun};
            return {look_back ? head.act->who : Doer::manager, pronoun};
        }
        return length(named.range) > 0 ? named : Who{head.act->who, {}};
    }

    enum class Naming { does, at_all };

    Who nearest_doer(Range room, Naming naming) {
        Who nearest{Doer::clerk, {}};
        for (const DoerWords& doer : m_grammar.doers) {
            for (const PatternId pattern : doer.patterns) {
                if (!m_scan.may_match(pattern)) continue;
                for (const Range& match : m_scan.matches(pattern)) {
                    const bool nearer = match.end > nearest.range.end ||
                                        (match.end == nearest.range.end && match.begin < nearest.range.begin);
                    const bool other = naming == Naming::does ? is_spoken_to(match) : doer.who == Doer::clerk;
                    if (covers(room, match) && nearer && !other) nearest = {doer.who, match};
                }
            }
        }
        return nearest;
    }

    Range last_match(const std::vector<PatternId>& patterns, Range room) {
        Range last;
        for (const PatternId pattern : patterns) {
            if (!m_scan.may_match(pattern)) continue;
            for (const Range& match : m_scan.matches(pattern))
                if (covers(room, match) && match.end > last.end) last = match;
        }
        return last;
    }

    bool is_spoken_to(Range range) const {
        constexpr std::u32string_view prepositions = U"给跟向和对找问";
        return range.begin > 0 &&
               prepositions.find(m_stream.characters()[range.begin - 1]) != std::u32string_view::npos;
    }

    /// The time of a promise: in its clause; of one that is waited for, else in the clauses before it or
    /// behind it that hold no other promise. What is to be done first (修好以后) is told where no time is
    /// definite.
    std::optional<DuePhrase> due_of(std::size_t number, Range clause) {
        const PromiseHead& head = m_heads[number];
        std::optional<DuePhrase> best = in_room(clause, head.range);
        if (head.act->info.timed && (!best || !best->definite)) {
            const Range sentence = m_stream.around(head.range, Scope::sentence);
            const std::uint32_t left = number == 0 ? 0 : clause_of(number - 1).end;
            const std::uint32_t right =
                number + 1 < m_heads.size() ? clause_of(number + 1).begin : m_stream.size();
            const Range before{std::max(left, sentence.begin), clause.begin};
            for (const auto& found : {in_room(before, head.range), added_behind(clause, right)})
                if (found && (!best || (found->definite && best->due.kind == Due::Kind::soon))) best = found;
        }
        if (!best || !best->definite) take_rule(clause, best);
        if (head.act->info.timed && (!best || !best->definite)) take_event(number, clause, best);
        return best;
    }

    Range clause_of(std::size_t number) const {
        return m_stream.around(m_heads[number].range, Scope::clause);
    }

    /// What follows and begins with the time only adds it: 我给您回电，下午三点前。
    std::optional<DuePhrase> added_behind(Range clause, std::uint32_t right) const {
        constexpr std::uint32_t most_before = 2;
        for (const DuePhrase& phrase : m_dues) {
            if (phrase.range.begin <= clause.end || phrase.range.end > right) continue;
            const Range other = m_stream.around(phrase.range, Scope::clause);
            const bool next = other.begin == clause.end + 1;
            return next && phrase.range.begin - other.begin <= most_before ? std::optional(phrase)
                                                                           : std::nullopt;
        }
        return std::nullopt;
    }

    /// A definite one first, then the one nearest to the act.
    std::optional<DuePhrase> in_room(Range room, Range head) const {
        std::optional<DuePhrase> best;
        const auto rank = [&](const DuePhrase& phrase) {
            const std::uint32_t away = phrase.range.end <= head.begin ? head.begin - phrase.range.end
                                                                      : phrase.range.begin - head.begin;
            const std::uint32_t kind = phrase.definite ? 0 : phrase.due.kind == Due::Kind::soon ? 2 : 1;
            return (kind << 24U) + away;
        };
        for (const DuePhrase& phrase : m_dues)
            if (covers(room, phrase.range) && (!best || rank(phrase) < rank(*best))) best = phrase;
        return best;
    }

    /// A time that a rule of the pack takes for definite.
    void take_rule(Range clause, std::optional<DuePhrase>& best) const {
        for (const Range& found : m_evidence.definite) {
            if (best && overlap(found, best->range)) {
                best->definite = true;
                return;
            }
            if (best || !covers(clause, found)) continue;
            best = DuePhrase{found, {}, true};
            best->due.kind = Due::Kind::other;
            return;
        }
    }

    void take_event(std::size_t number, Range clause, std::optional<DuePhrase>& best) {
        const Range sentence = m_stream.around(m_heads[number].range, Scope::sentence);
        const std::uint32_t left = number == 0 ? 0 : m_heads[number - 1].range.end;
        const Range room{std::max(left, sentence.begin), clause.end};
        for (const PatternId pattern : m_grammar.events) {
            if (!m_scan.may_match(pattern)) continue;
            for (const Range& match : m_scan.matches(pattern)) {
                if (!covers(room, match) || overlap(match, m_heads[number].range)) continue;
                best = DuePhrase{match, {}, false};
                best->due.kind = Due::Kind::event;
            }
        }
    }

    std::string words(Range range) const {
        const Span span = length(range) > 0 ? m_stream.to_bytes(range) : Span{};
        return std::string(m_reply.substr(span.begin, span.end - span.begin));
    }

    const PromiseGrammar& m_grammar;
    const PromiseEvidence& m_evidence;
    std::string_view m_reply;
    Scan& m_scan;
    const Stream& m_stream;
    std::vector<PromiseHead> m_heads;
    std::vector<DuePhrase> m_dues;
};

}  // namespace

std::vector<PromiseHead> find_promise_heads(const PromiseGrammar& grammar, Scan& scan) {
    std::vector<PromiseHead> heads;
    for (const PromisedAct& act : grammar.acts) {
        for (const PatternId pattern : act.patterns) {
            if (!scan.may_match(pattern)) continue;
            for (const Range& match : scan.matches(pattern))
                if (!touches_any(match, act.exceptions, scan)) heads.push_back({&act, match});
        }
    }
    if (heads.size() > 1) drop_covered(heads);
    if (heads.size() > most_heads) heads.resize(most_heads);
    return heads;
}

std::vector<Promise> find_promises(const PromiseGrammar& grammar, const std::vector<PromiseHead>& heads,
                                   const PromiseEvidence& evidence, std::string_view reply, Scan& scan) {
    if (heads.empty()) return {};
    return Finder(grammar, evidence, reply, scan).find(heads);
}

}  // namespace frontdesk::phrasing
