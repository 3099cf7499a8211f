#include "phrasing/measure.h"

#include <algorithm>
#include <utility>

namespace frontdesk::phrasing {

namespace {

using Measured = std::shared_ptr<const Measure>;

constexpr std::size_t most_products = 64;    ///< FoldedWords that a sequence is multiplied out to.
constexpr std::size_t most_literals = 4000;  ///< Anchors of one pattern.

std::optional<FoldedWords> product(const FoldedWords& heads, const FoldedWords& tails) {
    if (heads.size() * tails.size() > most_products) return std::nullopt;
    FoldedWords words;
    words.reserve(heads.size() * tails.size());
    for (const std::u32string& head : heads)
        for (const std::u32string& tail : tails) words.push_back(head + tail);
    return words;
}

/// Goes through a sequence, joining neighbours that can be multiplied out, and keeps the best anchors.
class SequenceMeasure {
  public:
    void take(const Measure& part) {
        auto longer = part.words ? product(m_run, *part.words) : std::nullopt;
        if (longer) {
            m_run = std::move(*longer);
            ++m_run_parts;
        } else {
            end_run();
            m_run = part.words.value_or(FoldedWords{{}});
            m_run_before = m_sum.longest;
            m_run_parts = 1;
            m_is_one_run = false;
        }
        keep_better(m_sum.anchors, part.anchors, m_sum.longest);
        m_sum.longest += part.longest;
        m_sum.shortest += part.shortest;
        m_sum.shortest_in_full += part.shortest_in_full;
        if (!part.words) m_run_before = m_sum.longest;
    }

    Measure finish() {
        end_run();
        if (m_is_one_run) m_sum.words = std::move(m_run);
        return std::move(m_sum);
    }

  private:
    /// The words of a single part are no better anchors than its own.
    void end_run() {
        if (m_run_parts > 1) keep_better(m_sum.anchors, make_anchors(m_run, m_run_before), 0);
    }

    Measure m_sum;
    FoldedWords m_run{{}};
    int m_run_parts = 0;
    std::uint32_t m_run_before = 0;  ///< Characters that can stand before the run.
    bool m_is_one_run = true;
};

class AlternativesMeasure {
  public:
    void take(const Measure& branch) {
        take_lengths(branch.longest, branch.shortest, branch.shortest_in_full);
        m_has_anchors = m_has_anchors && !branch.anchors.literals.empty();
        m_all.anchors.most_before = std::max(m_all.anchors.most_before, branch.anchors.most_before);
        m_all.anchors.expected += branch.anchors.expected;
        append(m_all.anchors.literals, branch.anchors.literals);
        if (!branch.words || !m_all.words) {
            m_all.words.reset();
        } else {
            append(*m_all.words, *branch.words);
            if (m_all.words->size() > most_products) m_all.words.reset();
        }
    }

    /// Most branches are plain words, and there are thousands.
    void take(const Literal& branch) {
        const auto length = static_cast<std::uint32_t>(branch.characters.size());
        take_lengths(length, length, length);
        m_has_anchors = m_has_anchors && is_telling(branch.characters);
        m_all.anchors.expected += expected_finds(branch.characters);
        m_all.anchors.literals.push_back(branch.characters);
        if (m_all.words && m_all.words->size() < most_products) {
            m_all.words->push_back(branch.characters);
        } else {
            m_all.words.reset();
        }
    }

    Measure finish() {
        if (!m_has_anchors || m_all.anchors.literals.size() > most_literals) m_all.anchors = {};
        drop_repeats(m_all.anchors.literals);
        return std::move(m_all);
    }

  private:
    void take_lengths(std::uint32_t longest, std::uint32_t shortest, std::uint32_t shortest_in_full) {
        const bool first = std::exchange(m_is_first, false);
        m_all.longest = std::max(m_all.longest, longest);
        m_all.shortest = first ? shortest : std::min(m_all.shortest, shortest);
        m_all.shortest_in_full =
            first ? shortest_in_full : std::min(m_all.shortest_in_full, shortest_in_full);
    }

    static void append(FoldedWords& words, const FoldedWords& more) {
        words.insert(words.end(), more.begin(), more.end());
    }

    Measure m_all{{}, FoldedWords{}, 0, 0, 0};
    bool m_is_first = true;
    bool m_has_anchors = true;
};

}  // namespace

/// One function for each kind of node.
class Measuring::Visitor {
  public:
    Visitor(Measuring& measuring, const ClassTable& classes) : m_measuring(measuring), m_classes(classes) {}

    Measured of(const PatternNode& node) const {
        return std::visit([this](const auto& what) { return measured(what); }, node.is);
    }

  private:
    static Measured shared(Measure measure) { return std::make_shared<const Measure>(std::move(measure)); }

    Measured measured(const Literal& literal) const {
        const auto length = static_cast<std::uint32_t>(literal.characters.size());
        FoldedWords words{literal.characters};
        Anchors anchors = make_anchors(words, 0);
        return shared({std::move(anchors), std::move(words), length, length, length});
    }
    Measured measured(const Digit&) const { return shared({{}, std::nullopt, 1, 1, 1}); }
    Measured measured(const Gap& gap) const {
        return shared({{}, std::nullopt, gap.most, gap.least, gap.least});
    }
    Measured measured(const Assertion&) const { return shared({{}, FoldedWords{{}}, 0, 0, 0}); }
    Measured measured(const ClassUse& use) const {
        const auto known = m_measuring.m_of_class.find(use.name);
        if (known != m_measuring.m_of_class.end()) return known->second;
        const PatternNode* members = m_classes.find(use.name);
        return m_measuring.m_of_class.emplace(use.name, members ? of(*members) : shared({})).first->second;
    }
    Measured measured(const Sequence& sequence) const {
        SequenceMeasure sum;
        for (const PatternPart& part : sequence.parts) sum.take(*of(*part));
        return shared(sum.finish());
    }
    Measured measured(const Alternatives& alternatives) const {
        AlternativesMeasure all;
        for (const PatternPart& branch : alternatives.branches) {
            if (const auto* literal = std::get_if<Literal>(&branch->is)) {
                all.take(*literal);
            } else {
                all.take(*of(*branch));
            }
        }
        return shared(all.finish());
    }
    Measured measured(const Optional& optional) const {
        const Measured inner = of(*optional.part);
        std::optional<FoldedWords> words = inner->words;
        if (words) words->emplace_back();
        return shared({{}, std::move(words), inner->longest, 0, inner->shortest_in_full});
    }

    Measuring& m_measuring;
    const ClassTable& m_classes;
};

std::shared_ptr<const Measure> Measuring::measure(const PatternNode& root, const ClassTable& classes) {
    return Visitor(*this, classes).of(root);
}

}  // namespace frontdesk::phrasing
