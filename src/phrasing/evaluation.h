#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "phrasing/assessment.h"
#include "phrasing/memory.h"
#include "phrasing/pack.h"

namespace frontdesk::phrasing {

/// Judges one reply by the rules of a pack. Made for one reply and thrown away.
class Evaluation {
  public:
    /// @param line what is known of the customer's line; may be null
    Evaluation(const Pack& pack, std::string_view reply, const Situation& situation,
               std::shared_ptr<const CustomerLine> line = nullptr);

    Assessment run();
    /// What was looked for in the customer's line: all of it that the verdict hangs on. Empty without `line`.
    const AskedOfCustomer& asked_of_customer() const { return m_asked; }
    /// What became of each match of `rule` that did not end up counting, one line each.
    std::string why_not(const Rule& rule);
    std::uint64_t steps() const { return m_scan.steps(); }

  private:
    /// A place that looks like a rule's act or move, and what became of it.
    struct Candidate {
        Range range;
        Severity severity = Severity::major;
        Verdict verdict = Verdict::hit;
        std::string because;
        std::string because_text;
        Range because_range;
        bool rescued = false;  ///< By the opinion: no pattern found it. It absorbs nothing.
    };
    /// What made an expression true.
    struct Evidence {
        std::string because;
        std::string because_text;
        Range range;
    };
    struct Outcome {
        enum class State { fresh, running, done };
        State state = State::fresh;
        std::vector<Candidate> candidates;
    };

    const std::vector<Candidate>& judge(std::size_t rule);
    void collect(std::size_t rule, std::vector<Candidate>& candidates);
    void consider(const Rule& rule, const RulePattern& pattern, Range match,
                  std::vector<Candidate>& candidates);
    /// Why the match is not even a candidate; empty if it is one.
    std::string refusal(const Rule& rule, const RulePattern& pattern, Range match);
    void weigh(const Rule& rule, Candidate& candidate);
    void decide(Candidate& candidate, Verdict verdict, Evidence evidence);
    void share_clearance(std::vector<Candidate>& candidates);
    void absorb();
    /// Lets the learnt opinion veto hits of the patterns and add what they missed.
    void hear_opinion();
    std::vector<OpinionAct> acts_for_opinion(const OpinionText& text) const;
    void veto(const OpinionText& text, const OpinionPoints& points, std::size_t opinion);
    void rescue(const OpinionText& text, const Opinion::Strongest& strongest, std::size_t opinion);

    std::optional<Evidence> find(const ExpressionRef& expression, Range candidate);
    std::optional<Evidence> find_all(const Expression& expression, Range candidate);
    std::optional<Evidence> find_rule(const Expression& expression, Range candidate);
    std::optional<Evidence> find_words(const Expression& expression, Range candidate);
    bool customer_says(const Expression& expression);
    bool stands_in_customer_line(const Expression& expression);

    bool is_judged(const Rule& rule) const;
    /// Clears every candidate of a rule that has nothing to say here.
    void set_aside(const Rule& rule, std::vector<Candidate>& candidates);
    /// The places that count, none overlapping another, if there are several.
    std::vector<Span> hits(const std::vector<Candidate>& candidates, const Candidate& chosen) const;

    bool is_in(const Contexts& contexts) const;
    bool names_third_party(Range match) const;
    /// As people are shown it: a comma that a gap ran up to is no part of what was said.
    Span span_of(Range range) const;
    std::string words_of(Range range) const;
    void add_promises(Assessment& assessment);
    /// Where the customer is addressed, and whether rightly. A wrong address is no move.
    void judge_addresses(Assessment& assessment);
    bool is_to_another(const AddressUse& use) const;
    void report(const Rule& rule, const std::vector<Candidate>& candidates, Assessment& assessment) const;
    /// The gravest of those that count; of equals the first. Null if there is none at all.
    static const Candidate* gravest(const std::vector<Candidate>& candidates);

    const Pack& m_pack;
    const Situation& m_situation;
    std::string_view m_reply;
    Stream m_stream;
    Scan m_scan;
    std::vector<PatternPlace> m_places;  ///< Sorted: the patterns of rules whose anchors were found.
    std::vector<Outcome> m_outcomes;
    std::vector<Range> m_third_parties;
    const Rule* m_watched = nullptr;
    std::string m_notes;  ///< On the watched rule.
    std::shared_ptr<const CustomerLine> m_line;
    AskedOfCustomer m_asked;
    std::unique_ptr<Stream> m_customer;
    std::unique_ptr<Scan> m_customer_scan;
};

}  // namespace frontdesk::phrasing
