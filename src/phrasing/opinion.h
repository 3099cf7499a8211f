#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "phrasing/equivalents.h"
#include "phrasing/grouped.h"
#include "phrasing/literal_search.h"
#include "phrasing/stream.h"

// A second opinion beside the patterns, learnt from labelled replies: which words speak for a rule and which
// against it, each in whole points. It only adds up; what it may change stands in `OpinionOn`.
namespace frontdesk::phrasing {

/// What is weighed of a reply: clause after clause, each between marks of its own, without small talk.
struct OpinionText {
    static constexpr char32_t begin_mark = U'^';  ///< Patterns' signs; no folded reply holds them.
    static constexpr char32_t end_mark = U'$';
    static constexpr char32_t question_mark = U'？';  ///< Ends a clause in place of `end_mark`.

    std::u32string characters;
    std::vector<Range> places;  ///< In the stream, by character; empty ranges for marks.

    void add(char32_t character, Range place) {
        characters += character;
        places.push_back(place);
    }
};

/// On one rule. Points at which it may change what the patterns said; without them it may not.
struct OpinionOn {
    std::string rule;
    std::int32_t start = 0;              ///< Points before anything is weighed.
    std::int32_t hit = 0;                ///< Added where a pattern found it and nothing let it off.
    std::int32_t downgraded = 0;         ///< Where it was found and eased.
    std::int32_t cleared = 0;            ///< Where it was found and let off.
    std::optional<std::int32_t> veto;    ///< At so many points or fewer a hit of the patterns is let off.
    std::optional<std::int32_t> rescue;  ///< At so many or more it counts though no pattern found it.
};

class Opinion {
  public:
    static constexpr std::size_t longest_word = 8;  ///< Characters, marks included.
    static constexpr std::size_t most_words = 0xFFFF;
    static constexpr std::int32_t most_points = 2000;  ///< Of one word, either way.

    /// Clauses that weigh nothing, and words read as another one before they are looked up; folded.
    std::set<std::u32string, std::less<>> small_talk;
    Equivalents same;

    /// There are at most 65,535 of them.
    /// @return the number under which the rule is spoken of below.
    std::uint32_t add(OpinionOn rule);
    /// @param word folded, with marks; not empty. @return false if there are too many words already.
    bool add_word(std::uint32_t rule, std::u32string_view word, std::int32_t points);
    /// Has nothing to say about the rule from now on. To be called before `finish`.
    void fall_silent_on(const std::string& rule);
    /// To be called once, after the last `add…`. @param ids the ids of a pack's rules, in their order
    void finish(const std::vector<std::string>& ids);

    /// Valid after `finish`; those on which it has something to say.
    const std::vector<OpinionOn>& rules() const { return m_rules; }
    /// By place in `rules`: the rule's place in the pack.
    const std::vector<std::uint32_t>& pack_rules() const { return m_pack_rules; }

    OpinionText text_of(const Stream& stream) const;
    /// What the words come to, by place in `rules`; a word counts once. Linear in the text.
    std::vector<std::int32_t> weigh(const OpinionText& text) const;
    /// Where in the stream the words stand that speak most for the rule (or against it): inside one clause.
    /// Nothing if none does.
    std::optional<Range> heaviest(const OpinionText& text, std::size_t rule, bool for_it) const;

  private:
    struct Weight {
        std::uint16_t rule = 0;  ///< Its place in `rules`.
        std::int16_t points = 0;
    };
    struct LooseWord {
        std::uint32_t rule;
        std::int32_t points;
        std::uint32_t word;
    };
    /// @return by old number: the new one, or that of none.
    std::vector<std::uint32_t> leave_silent_out(const std::vector<std::string>& ids);
    std::uint32_t add_word_at(std::u32string_view said, std::uint32_t at, OpinionText& text) const;
    std::vector<double> points_by_character(const OpinionText& text, std::size_t rule) const;

    std::vector<OpinionOn> m_rules;
    std::vector<std::uint32_t> m_pack_rules;
    std::vector<std::int32_t> m_starts;  ///< By place in `rules`.
    std::set<std::string> m_silent;
    std::vector<LooseWord> m_loose_words;
    LiteralSearch m_search;
    Grouped<Weight> m_words;  ///< By word.
};

}  // namespace frontdesk::phrasing
