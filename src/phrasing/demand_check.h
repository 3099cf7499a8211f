#pragma once

#include <optional>
#include <vector>

#include "phrasing/conversation_facts.h"

// Answers demands of conversation rules. A conversation that is still going on leaves some of them open.
namespace frontdesk::phrasing {

enum class Truth { no, open, yes };

/// An occurrence and the thing it is one of.
struct Seen {
    std::uint32_t thing = 0;
    Occurrence where;
};

/// What became of a demand.
struct Answer {
    Truth truth = Truth::no;
    std::vector<Seen> evidence;       ///< What made it true; or what made it false for good.
    const Demand* culprit = nullptr;  ///< The part that is false.
    Place closing;                    ///< Where the culprit's window ended.
    bool looks_back = false;          ///< The culprit's window stands before the trigger.
};

class DemandCheck {
  public:
    DemandCheck(const ConversationBook& book, const ConversationFacts& facts)
        : m_book(book), m_facts(facts) {}

    /// @param trigger what the demand's window is seen from.
    Answer check(const Demand& demand, const Occurrence& trigger) const;

    /// The first of these at or behind `from`.
    std::optional<Seen> first_of(const Things& things, Place from) const;

  private:
    /// The part [begin, end) of the conversation; closed when nothing can be added to it any more.
    struct Stretch {
        Place begin;
        Place end;
        bool closed = false;
        bool looks_back = false;
        bool unknown = false;  ///< Not even where it lies can be said yet.
    };

    Answer check(const Demand& demand, const Occurrence& trigger, Stretch stretch) const;
    Answer check_all(const Demand& demand, const Occurrence& trigger, const Stretch& stretch) const;
    Answer check_any(const Demand& demand, const Occurrence& trigger, const Stretch& stretch) const;
    Answer check_none(const Demand& demand, const Occurrence& trigger, const Stretch& stretch) const;
    Answer check_thing(const Demand& demand, const Stretch& stretch) const;
    Answer check_order(const Demand& demand, const Stretch& stretch) const;
    Answer check_sorted(const Demand& demand, const Stretch& stretch) const;
    Answer missing(const Demand& demand, const Stretch& stretch, const Things& things) const;

    Stretch on_side(Window::Side side, const Occurrence& trigger) const;
    void narrow(Stretch& stretch, const Window& window, const Occurrence& trigger) const;
    void narrow_turns(Stretch& stretch, std::size_t turns, const Occurrence& trigger) const;
    void narrow_to(Stretch& stretch, WhichTurn turn) const;
    std::optional<Seen> first_in(const Things& things, const Stretch& stretch) const;
    Place end_of_all() const { return {m_facts.conversation().turns.size(), 0}; }
    bool may_still_come(const Stretch& stretch, const Things& things) const;

    const ConversationBook& m_book;
    const ConversationFacts& m_facts;
};

}  // namespace frontdesk::phrasing
