#pragma once

#include <array>
#include <compare>
#include <vector>

#include "phrasing/conversation_rule.h"
#include "phrasing/memory.h"

// What occurs in a conversation, and where: everything that rules ask for is looked up once, in one pass over
// the turns.
namespace frontdesk::phrasing {

/// Before byte `byte` of turn `turn`.
struct Place {
    std::size_t turn = 0;
    std::size_t byte = 0;

    auto operator<=>(const Place&) const = default;
};

/// Of a thing.
struct Occurrence {
    Place begin;
    Place end;

    auto operator<=>(const Occurrence&) const = default;
};

class ConversationFacts {
  public:
    /// @param memory may be null
    ConversationFacts(const ConversationBook& book, const Conversation& conversation, Memory* memory);

    const Conversation& conversation() const { return m_conversation; }
    /// In the order of the conversation. What must stand in a last turn occurs only in a finished one.
    const std::vector<Occurrence>& of(std::uint32_t thing) const { return m_occurrences[thing]; }
    /// Indexes of the turns in which the speaker says something.
    const std::vector<std::size_t>& turns_of(Speaker speaker) const {
        return m_turns[static_cast<std::size_t>(speaker)];
    }
    /// How many of the clerk's turns stand before turn `turn`.
    std::size_t clerk_turns_before(std::size_t turn) const;
    /// Is the turn in one of these contexts? No contexts are all.
    bool is_in(std::size_t turn, const Contexts& contexts) const;

  private:
    void look_at(std::size_t turn);
    void look_for_rules(std::size_t turn);
    void look_for_words(std::size_t turn);
    void add_words(const std::vector<WordsFound>& words, std::size_t turn);
    std::vector<WordsFound> words_in(const Turn& turn) const;
    void add(std::uint32_t thing, std::size_t turn, Span span);
    void keep_first_or_last(std::uint32_t thing);

    const ConversationBook& m_book;
    const Conversation& m_conversation;
    Memory* m_memory;
    std::array<std::vector<std::size_t>, 3> m_turns;
    std::vector<std::vector<Occurrence>> m_occurrences;
};

}  // namespace frontdesk::phrasing
