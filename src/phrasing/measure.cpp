#include "phrasing/measure.h"

#include <algorithm>
#include <utility>

#include "phrasing/frequency.h"
#include "text/fold.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::uint32_t most_texts = 64;      ///< That a sequence is multiplied out to.
constexpr std::uint32_t most_anchors = 4000;  ///< Of one pattern.

bool is_telling(const std::u32string& word) {
    return std::any_of(word.begin(), word.end(), [](char32_t c) { return !text::is_clause_mark(c); });
}

/// The texts of `left` with those of `right` behind; nothing if they would be too many.
std::optional<TextMeasure> product(const TextMeasure& left, const TextMeasure& right) {
    if (left.count * right.count > most_texts) return std::nullopt;
    return TextMeasure{left.count * right.count, left.expected * right.expected,
                       left.telling || right.telling};
}

/// Goes through a sequence, joining neighbours that can be multiplied out, and keeps the best anchor.
class SequenceMeasure {
  public:
    void take(const Measure& part) {
        const auto longer = part.texts && m_run ? product(*m_run, *part.texts) : std::nullopt;
        if (longer) {
            m_run = longer;
        } else {
            end_run();
            m_run = part.texts;
            m_run_first = m_at;
            m_run_before = m_sum.longest;
            m_is_one_run = m_is_one_run && m_at == 0 && part.texts;
        }
        if (part.anchor) keep_better(*part.anchor, m_sum.longest, {m_at, 1});
        m_sum.longest += part.longest;
        m_sum.shortest += part.shortest;
        m_sum.shortest_in_full += part.shortest_in_full;
        ++m_at;
    }

    Measure finish() {
        end_run();
        if (m_at == 0) m_sum.texts = TextMeasure{};
        if (m_at > 0 && m_is_one_run) m_sum.texts = m_run;
        return m_sum;
    }

    AnchorParts parts() const { return m_parts; }

  private:
    /// The texts of a single part are no better anchors than its own.
    void end_run() {
        if (!m_run || m_at < m_run_first + 2 || !m_run->telling) return;
        keep_better({m_run->expected, m_run->count, 0}, m_run_before, {m_run_first, m_at - m_run_first});
    }

    void keep_better(const AnchorMeasure& found, std::uint32_t before, AnchorParts parts) {
        if (m_sum.anchor && found.expected >= m_sum.anchor->expected) return;
        m_sum.anchor = found;
        m_sum.anchor->most_before += before;
        m_parts = parts;
    }

    Measure m_sum;
    AnchorParts m_parts;
    std::size_t m_at = 0;
    std::optional<TextMeasure> m_run;  ///< Nothing behind a part that cannot be written out.
    std::size_t m_run_first = 0;
    std::uint32_t m_run_before = 0;  ///< Characters that can stand before the run.
    bool m_is_one_run = true;
};

class AlternativesMeasure {
  public:
    void take(const Measure& branch) {
        take_lengths(branch.longest, branch.shortest, branch.shortest_in_full);
        m_has_anchors = m_has_anchors && branch.anchor;
        if (branch.anchor) add_anchor(*branch.anchor);
        m_few = m_few && branch.texts;
        if (branch.texts) add_texts(*branch.texts);
    }

    /// Most branches are plain words, and there are thousands.
    void take(const Literal& branch) {
        const auto length = static_cast<std::uint32_t>(branch.characters.size());
        take_lengths(length, length, length);
        const bool telling = is_telling(branch.characters);
        const double expected = expected_finds(branch.characters);
        m_has_anchors = m_has_anchors && telling;
        add_anchor({expected, 1, 0});
        add_texts({1, expected, telling});
    }

    Measure finish() const {
        Measure all = m_all;
        if (m_has_anchors && m_anchor.count <= most_anchors) all.anchor = m_anchor;
        if (m_few && m_texts.count <= most_texts) all.texts = m_texts;
        return all;
    }

  private:
    void take_lengths(std::uint32_t longest, std::uint32_t shortest, std::uint32_t shortest_in_full) {
        const bool first = std::exchange(m_is_first, false);
        m_all.longest = std::max(m_all.longest, longest);
        m_all.shortest = first ? shortest : std::min(m_all.shortest, shortest);
        m_all.shortest_in_full =
            first ? shortest_in_full : std::min(m_all.shortest_in_full, shortest_in_full);
    }
    void add_anchor(const AnchorMeasure& more) {
        m_anchor.expected += more.expected;
        m_anchor.count += more.count;
        m_anchor.most_before = std::max(m_anchor.most_before, more.most_before);
    }
    void add_texts(const TextMeasure& more) {
        m_texts.expected += more.expected;
        m_texts.count += more.count;
        m_texts.telling = m_texts.telling && more.telling;
    }

    Measure m_all;
    AnchorMeasure m_anchor;
    TextMeasure m_texts{0, 0, true};
    bool m_is_first = true;
    bool m_has_anchors = true;
    bool m_few = true;
};

}  // namespace

/// One function for each kind of node.
class Measuring::Visitor {
  public:
    explicit Visitor(Measuring& measuring) : m_measuring(measuring) {}

    Measure of(const PatternNode& node) const {
        return std::visit([this](const auto& what) { return measured(what); }, node.is);
    }

    SequenceMeasure sum_of(const Sequence& sequence) const {
        SequenceMeasure sum;
        for (const PatternPart& part : sequence.parts) sum.take(of(*part));
        return sum;
    }

  private:
    Measure measured(const Literal& literal) const {
        const auto length = static_cast<std::uint32_t>(literal.characters.size());
        const TextMeasure text{1, expected_finds(literal.characters), is_telling(literal.characters)};
        std::optional<AnchorMeasure> anchor;
        if (text.telling) anchor = AnchorMeasure{text.expected, 1, 0};
        return {anchor, text, length, length, length};
    }
    Measure measured(const Digit&) const { return {{}, {}, 1, 1, 1}; }
    Measure measured(const Gap& gap) const { return {{}, {}, gap.most, gap.least, gap.least}; }
    Measure measured(const Assertion&) const { return {{}, TextMeasure{}, 0, 0, 0}; }
    Measure measured(const ClassUse& use) const {
        const auto known = m_measuring.m_of_class.find(use.name);
        if (known != m_measuring.m_of_class.end()) return known->second;
        const PatternNode* members = m_measuring.m_classes->find(use.name);
        return m_measuring.m_of_class.emplace(use.name, members ? of(*members) : Measure{}).first->second;
    }
    Measure measured(const Sequence& sequence) const { return sum_of(sequence).finish(); }
    Measure measured(const Alternatives& alternatives) const {
        AlternativesMeasure all;
        for (const PatternPart& branch : alternatives.branches) {
            if (const auto* literal = std::get_if<Literal>(&branch->is)) {
                all.take(*literal);
            } else {
                all.take(of(*branch));
            }
        }
        return all.finish();
    }
    Measure measured(const Optional& optional) const {
        const Measure inner = of(*optional.part);
        std::optional<TextMeasure> texts;
        if (inner.texts) texts = TextMeasure{inner.texts->count + 1, inner.texts->expected + 1, false};
        return {{}, texts, inner.longest, 0, inner.shortest_in_full};
    }

    Measuring& m_measuring;
};

Measure Measuring::measure(const PatternNode& node) {
    return Visitor(*this).of(node);
}

AnchorParts Measuring::anchor_parts(const Sequence& sequence) {
    SequenceMeasure sum = Visitor(*this).sum_of(sequence);
    sum.finish();
    return sum.parts();
}

}  // namespace frontdesk::phrasing
