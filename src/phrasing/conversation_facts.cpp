#include "phrasing/conversation_facts.h"

#include <algorithm>
#include <utility>

#include "phrasing/scan.h"

namespace frontdesk::phrasing {

namespace {

bool touches_exception(const Thing& thing, Range match, Scan& scan) {
    return std::any_of(thing.exceptions.begin(), thing.exceptions.end(), [&](PatternId exception) {
        const std::vector<Range>& others = scan.matches(exception);
        return std::any_of(others.begin(), others.end(), [&](Range other) { return overlap(other, match); });
    });
}

}  // namespace

void ConversationBook::finish() {
    patterns.finish();
    index = {};
    for (std::uint32_t i = 0; i < things.size(); ++i) {
        const Thing& thing = things[i];
        const auto speaker = static_cast<std::size_t>(thing.by);
        switch (thing.kind) {
            case Thing::Kind::rule:
            case Thing::Kind::event:
                index.by_word[thing.word].push_back(i);
                break;
            case Thing::Kind::words:
                index.words.at(speaker).push_back(i);
                break;
            case Thing::Kind::turn:
                index.whole_turns.at(speaker).push_back(i);
                break;
        }
    }
}

ConversationFacts::ConversationFacts(const ConversationBook& book, const Conversation& conversation,
                                     Memory* memory)
    : m_book(book), m_conversation(conversation), m_memory(memory), m_occurrences(book.things.size()) {
    for (std::size_t turn = 0; turn < conversation.turns.size(); ++turn) look_at(turn);
    for (std::uint32_t i = 0; i < book.things.size(); ++i) keep_first_or_last(i);
}

void ConversationFacts::look_at(std::size_t number) {
    const Turn& turn = m_conversation.turns[number];
    for (const std::string& event : turn.events) {
        const auto found = m_book.index.by_word.find(event);
        if (found == m_book.index.by_word.end()) continue;
        for (const std::uint32_t thing : found->second) add(thing, number, {});
    }
    if (turn.text.empty()) return;
    const auto speaker = static_cast<std::size_t>(turn.speaker);
    m_turns.at(speaker).push_back(number);
    for (const std::uint32_t thing : m_book.index.whole_turns.at(speaker)) add(thing, number, {});
    look_for_rules(number);
    if (!m_book.index.words.at(speaker).empty()) look_for_words(number);
}

void ConversationFacts::look_for_rules(std::size_t number) {
    const Turn& turn = m_conversation.turns[number];
    const auto take = [&](const auto& found) {
        const auto asked = m_book.index.by_word.find(found.rule);
        if (asked == m_book.index.by_word.end()) return;
        for (const std::uint32_t thing : asked->second) {
            if (m_book.things[thing].by != turn.speaker) continue;
            if (found.hits.empty()) add(thing, number, found.span);
            for (const Span& hit : found.hits) add(thing, number, hit);
        }
    };
    for (const Finding& finding : turn.assessment->forbidden) take(finding);
    for (const Move& move : turn.assessment->moves) take(move);
}

void ConversationFacts::look_for_words(std::size_t number) {
    const Turn& turn = m_conversation.turns[number];
    if (m_memory == nullptr || turn.text.size() > Memory::longest_text)
        return add_words(words_in(turn), number);
    Question question;
    question.add(static_cast<std::uint64_t>(turn.speaker)).add(turn.text);
    if (const auto known = m_memory->words.find(question)) return add_words(*known, number);
    const auto found = std::make_shared<const std::vector<WordsFound>>(words_in(turn));
    add_words(*found, number);
    m_memory->words.keep(question, found);
}

void ConversationFacts::add_words(const std::vector<WordsFound>& words, std::size_t turn) {
    for (const WordsFound& found : words)
        for (const Span& place : found.places) add(found.thing, turn, place);
}

std::vector<WordsFound> ConversationFacts::words_in(const Turn& turn) const {
    const Stream stream(std::string_view(turn.text).substr(0, most_bytes),
                        &m_book.patterns.classes().equivalents());
    Scan scan(m_book.patterns, stream);
    std::vector<WordsFound> words;
    for (const std::uint32_t thing : m_book.index.words.at(static_cast<std::size_t>(turn.speaker))) {
        std::vector<Span> places;
        for (const PatternId pattern : m_book.things[thing].patterns) {
            if (!scan.may_match(pattern)) continue;
            for (const Range& match : scan.matches(pattern)) {
                if (!touches_exception(m_book.things[thing], match, scan))
                    places.push_back(stream.to_bytes(match));
            }
        }
        if (places.empty()) continue;
        std::sort(places.begin(), places.end(), [](const Span& left, const Span& right) {
            return std::pair(left.begin, left.end) < std::pair(right.begin, right.end);
        });
        words.push_back({thing, std::move(places)});
    }
    return words;
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
