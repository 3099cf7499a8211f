#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "phrasing/equivalents.h"
#include "phrasing/grouped.h"
#include "phrasing/piece_table.h"
#include "phrasing/stream.h"

// A second opinion beside the patterns, learnt from labelled replies: which words speak for a rule and which
// against it, each in whole points. It only adds up, clause by clause: whoever hears it looks at a clause and
// the two beside it, never at the whole reply. What it may change stands in `OpinionOn`.
namespace frontdesk::phrasing {

/// What is weighed of a reply: clause after clause, each between marks of its own, without small talk.
struct OpinionText {
    static constexpr char32_t begin_mark = U'^';  ///< Patterns' signs; no folded reply holds them.
    static constexpr char32_t end_mark = U'$';
    static constexpr char32_t question_mark = U'？';  ///< Ends a clause in place of `end_mark`.

    struct Clause {
        Range characters;  ///< Marks included.
        Range said;        ///< In the stream.
    };

    std::u32string characters;
    std::vector<Range> places;  ///< In the stream, by character; empty ranges for marks.
    std::vector<Clause> clauses;

    void add(char32_t character, Range place) {
        characters += character;
        places.push_back(place);
    }
    std::u32string_view of(const Clause& clause) const {
        return std::u32string_view(characters)
            .substr(clause.characters.begin, clause.characters.end - clause.characters.begin);
    }
    /// The clauses, by number, that a range of the stream touches; none if it lies in small talk.
    Range touched(Range said) const;
    /// Clauses, by number, with the one before and the one behind them.
    Range widened(Range numbers) const;
};

/// An act or a move as the patterns judged it, before any opinion.
struct OpinionAct {
    std::uint32_t pack_rule = 0;
    bool let_off = false;
    Range clauses;  ///< By number; each at most once in all the acts of one rule.
};

/// On one rule. Points at which it may change what the patterns said; without them it may not.
struct OpinionOn {
    std::string rule;
    std::int32_t start = 0;              ///< Points before anything is weighed.
    std::int32_t hit = 0;                ///< Added where a pattern found it and nothing let it off.
    std::int32_t downgraded = 0;         ///< Where it was found and eased.
    std::optional<std::int32_t> veto;    ///< At so many points or fewer a hit of the patterns is let off.
    std::optional<std::int32_t> rescue;  ///< At so many or more it counts though no pattern found it.
};

/// What the words of a reply, and the acts beside them, come to for each rule of an opinion, by clause.
class OpinionPoints {
  public:
    OpinionPoints(std::size_t clauses, std::size_t rules)
        : m_rules(rules), m_sums((clauses + 1) * rules, 0) {}

    /// A clause's points, by rule, to be added to.
    std::span<std::uint32_t> of_clause(std::size_t clause) {
        return std::span(m_sums).subspan((clause + 1) * m_rules, m_rules);
    }
    /// To be called once, after the last points were added.
    void sum_up();
    /// Of one clause after another, by number.
    std::int32_t in(Range clauses, std::size_t rule) const {
        return static_cast<std::int32_t>(m_sums[clauses.end * m_rules + rule] -
                                         m_sums[clauses.begin * m_rules + rule]);
    }

  private:
    std::size_t m_rules;
    /// By clause and rule, of all clauses before it. Without a sign: in a long reply they may run over, and
    /// their differences are right all the same.
    std::vector<std::uint32_t> m_sums;
};

class Opinion {
  public:
    static constexpr std::size_t longest_word = 8;     ///< Characters, marks included.
    static constexpr std::size_t most_words = 200000;  ///< With each rule anew.
    static constexpr std::size_t most_rules = 1000;    ///< A long reply's points stay below 64 MiB.
    static constexpr std::int32_t most_points = 2000;  ///< Of one word, either way.
    static constexpr std::int64_t hundredths = 100;    ///< Of a point: `neighbours` is a percentage.

    Equivalents same;               ///< Words read as another one before they are looked up; folded.
    std::int32_t neighbours = 100;  ///< Percent of their points that the clauses beside one weigh.

    /// A clause that weighs nothing; folded.
    void add_small_talk(const std::u32string& clause);
    /// To be called `most_rules` times at most.
    /// @return the number under which the rule is spoken of below.
    std::uint32_t add(OpinionOn rule);
    /// @param word folded, with marks; not empty. @return false if there are too many words already.
    bool add_word(std::uint32_t rule, std::u32string_view word, std::int32_t points);
    /// What an act or move in the same clause, found or let off by the patterns, says of the rule.
    void add_act(std::uint32_t rule, std::string act, bool let_off, std::int32_t points);
    /// Has nothing to say about the rule from now on. To be called before `finish`.
    void fall_silent_on(const std::string& rule);
    /// To be called once, after the last `add…`. @param ids the ids of a pack's rules, in their order
    void finish(const std::vector<std::string>& ids);

    /// Valid after `finish`; those on which it has something to say.
    const std::vector<OpinionOn>& rules() const { return m_rules; }
    /// By place in `rules`: the rule's place in the pack.
    const std::vector<std::uint32_t>& pack_rules() const { return m_pack_rules; }

    OpinionText text_of(const Stream& stream) const;
    /// Linear in the text and the acts. Starts and what patterns said of the rule itself are left out.
    OpinionPoints weigh(const OpinionText& text, const std::vector<OpinionAct>& acts) const;
    /// The clause that speaks most for a rule, alone or with those beside it.
    struct Strongest {
        std::uint32_t clause = 0;  ///< By number; the first of several.
        std::int64_t hundredths = std::numeric_limits<std::int64_t>::min();  ///< See `around`.
    };
    /// By rule. Of a text without clauses nothing speaks for anything.
    std::vector<Strongest> strongest(const OpinionText& text, const OpinionPoints& points) const;
    /// What these clauses come to for the rule and, by `neighbours`, those beside them; in hundredths of
    /// points.
    std::int64_t around(Range clauses, const OpinionText& text, const OpinionPoints& points,
                        std::size_t rule) const;
    /// Where in the stream the words stand that speak most for the rule (or against it) in these clauses:
    /// inside one of them. Nothing if none does.
    std::optional<Range> heaviest(const OpinionText& text, Range clauses, std::size_t rule,
                                  bool for_it) const;

  private:
    using Weight = PieceTable::Weight;  ///< The rule by its place in `rules`.
    struct LooseWord {
        std::uint32_t rule;
        std::int32_t points;
        std::u32string word;
    };
    struct LooseAct {
        std::uint32_t rule;
        std::int32_t points;
        std::string act;
        bool let_off;
    };
    /// @return by old number: the new one, or that of none.
    std::vector<std::uint32_t> leave_silent_out(const std::vector<std::string>& ids);
    void lay_acts_out(const std::vector<std::uint32_t>& numbers, const std::vector<std::string>& ids);
    std::uint32_t add_word_at(std::u32string_view said, std::uint32_t at, OpinionText& text) const;
    bool is_small_talk(std::u32string_view clause) const;
    void cut_small_talk(std::size_t clause_begin, OpinionText& text) const;
    void add_clause(const OpinionText& text, const OpinionText::Clause& clause, std::size_t number,
                    OpinionPoints& points) const;
    /// Each word's points, shared out among its characters.
    std::vector<double> points_by_character(std::u32string_view clause, std::size_t rule) const;

    std::set<std::u32string, std::less<>> m_small_talk;
    std::u32string m_first_characters;  ///< Of small talk: most clauses need not be compared with any.
    std::u32string m_last_characters;
    std::vector<OpinionOn> m_rules;
    std::vector<std::uint32_t> m_pack_rules;
    std::set<std::string> m_silent;
    std::vector<LooseWord> m_loose_words;
    std::vector<LooseAct> m_loose_acts;
    PieceTable m_words;
    Grouped<Weight> m_acts;  ///< By twice the rule's place in the pack, one more where it was let off.
};

inline std::int64_t Opinion::around(Range clauses, const OpinionText& text, const OpinionPoints& points,
                                    std::size_t rule) const {
    const std::int64_t inside = points.in(clauses, rule);
    const std::int64_t beside = points.in(text.widened(clauses), rule) - inside;
    return inside * hundredths + beside * neighbours;
}

}  // namespace frontdesk::phrasing
