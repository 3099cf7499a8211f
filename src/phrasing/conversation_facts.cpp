#include "phrasing/conversation_facts.h"

#include <algorithm>

#include "phrasing/scan.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 10U;

bool touches_exception(const Thing& thing, Range match, Scan& scan) {
    return std::any_of(thing.exceptions.begin(), thing.exceptions.end(), [&](PatternId exception) {
        const std::vector<Range>& others = scan.matches(exception);
        return std::any_of(others.begin(), others.end(), [&](Range other) { return overlap(other, match); });
    });
}

}  // namespace

ConversationFacts::ConversationFacts(const ConversationBook& book, const Conversation& conversation)
    : m_book(book), m_conversation(conversation), m_occurrences(book.things.size()) {
    for (std::uint32_t i = 0; i < book.things.size(); ++i) {
        const Thing& thing = book.things[i];
        const auto speaker = static_cast<std::size_t>(thing.by);
        switch (thing.kind) {
            case Thing::Kind::rule:
            case Thing::Kind::event:
                m_by_word[thing.word].push_back(i);
                break;
            case Thing::Kind::words:
                m_words.at(speaker).push_back(i);
                break;
            case Thing::Kind::turn:
                m_whole_turns.at(speaker).push_back(i);
                break;
        }
    }
    for (std::size_t turn = 0; turn < conversation.turns.size(); ++turn) look_at(turn);
    for (std::uint32_t i = 0; i < book.things.size(); ++i) keep_first_or_last(i);
}

void ConversationFacts::look_at(std::size_t number) {
    const Turn& turn = m_conversation.turns[number];
    for (const std::string& event : turn.events) {
        const auto found = m_by_word.find(event);
        if (found == m_by_word.end()) continue;
        for (const std::uint32_t thing : found->second) add(thing, number, {});
    }
    if (turn.text.empty()) return;
    const auto speaker = static_cast<std::size_t>(turn.speaker);
    m_turns.at(speaker).push_back(number);
    for (const std::uint32_t thing : m_whole_turns.at(speaker)) add(thing, number, {});
    look_for_rules(number);
    if (!m_words.at(speaker).empty()) look_for_words(number);
}

void ConversationFacts::look_for_rules(std::size_t number) {
    const Turn& turn = m_conversation.turns[number];
    const auto take = [&](const auto& found) {
        const auto asked = m_by_word.find(found.rule);
        if (asked == m_by_word.end()) return;
        for (const std::uint32_t thing : asked->second) {
            if (m_book.things[thing].by != turn.speaker) continue;
            if (found.hits.empty()) add(thing, number, found.span);
            for (const Span& hit : found.hits) add(thing, number, hit);
        }
    };
    for (const Finding& finding : turn.assessment.forbidden) take(finding);
    for (const Move& move : turn.assessment.moves) take(move);
}

void ConversationFacts::look_for_words(std::size_t number) {
    const Turn& turn = m_conversation.turns[number];
    const Stream stream(std::string_view(turn.text).substr(0, most_bytes),
                        &m_book.patterns.classes().equivalents());
    Scan scan(m_book.patterns, stream);
    for (const std::uint32_t thing : m_words.at(static_cast<std::size_t>(turn.speaker))) {
        auto& found = m_occurrences[thing];
        const auto before = static_cast<std::ptrdiff_t>(found.size());
        for (const PatternId pattern : m_book.things[thing].patterns) {
            if (!scan.may_match(pattern)) continue;
            for (const Range& match : scan.matches(pattern)) {
                if (!touches_exception(m_book.things[thing], match, scan))
                    add(thing, number, stream.to_bytes(match));
            }
        }
        std::sort(found.begin() + before, found.end());
    }
}

void ConversationFacts::add(std::uint32_t thing, std::size_t turn, Span span) {
    if (is_in(turn, m_book.things[thing].contexts))
        m_occurrences[thing].push_back({{turn, span.begin}, {turn, span.end}});
}

void ConversationFacts::keep_first_or_last(std::uint32_t number) {
    const Thing& thing = m_book.things[number];
    if (thing.turn == WhichTurn::any) return;
    const std::vector<std::size_t>& turns = turns_of(thing.by);
    const bool known = !turns.empty() && (thing.turn == WhichTurn::first || m_conversation.finished);
    const std::size_t wanted = !known ? 0 : thing.turn == WhichTurn::first ? turns.front() : turns.back();
    auto& found = m_occurrences[number];
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const Occurrence& one) { return !known || one.begin.turn != wanted; }),
                found.end());
}

std::size_t ConversationFacts::clerk_turns_before(std::size_t turn) const {
    const std::vector<std::size_t>& turns = turns_of(Speaker::clerk);
    return static_cast<std::size_t>(std::lower_bound(turns.begin(), turns.end(), turn) - turns.begin());
}

bool ConversationFacts::is_in(std::size_t number, const Contexts& contexts) const {
    const Turn& turn = m_conversation.turns[number];
    return contexts.empty() || contexts.has(turn.context) ||
           (turn.emergency && contexts.has(Context::emergency));
}

}  // namespace frontdesk::phrasing
