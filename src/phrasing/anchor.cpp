#include "phrasing/anchor.h"

#include <algorithm>
#include <span>

namespace frontdesk::phrasing {

namespace {

/// Every text that matches; only for parts that `measure` found to have few.
class Texts {
  public:
    explicit Texts(const ClassTable& classes) : m_classes(classes) {}

    FoldedWords of(const PatternNode& node) const {
        return std::visit([this](const auto& what) { return written_out(what); }, node.is);
    }

    FoldedWords of(std::span<const PatternPart> parts) const {
        FoldedWords words{{}};
        for (const PatternPart& part : parts) {
            FoldedWords longer;
            for (const std::u32string& head : words)
                for (const std::u32string& tail : of(*part)) longer.push_back(head + tail);
            words = std::move(longer);
        }
        return words;
    }

  private:
    FoldedWords written_out(const Literal& literal) const { return {literal.characters}; }
    FoldedWords written_out(const Digit&) const { return {}; }
    FoldedWords written_out(const Gap&) const { return {}; }
    FoldedWords written_out(const Assertion&) const { return {{}}; }
    FoldedWords written_out(const ClassUse& use) const {
        const PatternNode* members = m_classes.find(use.name);
        return members ? of(*members) : FoldedWords{};
    }
    FoldedWords written_out(const Sequence& sequence) const { return of(sequence.parts); }
    FoldedWords written_out(const Alternatives& alternatives) const {
        FoldedWords words;
        for (const PatternPart& branch : alternatives.branches) {
            const FoldedWords more = of(*branch);
            words.insert(words.end(), more.begin(), more.end());
        }
        return words;
    }
    FoldedWords written_out(const Optional& optional) const {
        FoldedWords words = of(*optional.part);
        words.emplace_back();
        return words;
    }

    const ClassTable& m_classes;
};

class Collector {
  public:
    Collector(Measuring& measuring, const AnchorSink& sink) : m_measuring(measuring), m_sink(sink) {}

    void collect(const PatternNode& node) const {
        std::visit([this](const auto& what) { take(what); }, node.is);
    }

  private:
    void take(const Literal& literal) const { m_sink.word(literal.characters); }
    void take(const Digit&) const {}
    void take(const Gap&) const {}
    void take(const Assertion&) const {}
    void take(const Optional&) const {}
    void take(const ClassUse& use) const { m_sink.members_of(use.name); }
    void take(const Alternatives& alternatives) const {
        for (const PatternPart& branch : alternatives.branches) collect(*branch);
    }
    void take(const Sequence& sequence) const {
        const AnchorParts parts = m_measuring.anchor_parts(sequence);
        const auto chosen = std::span(sequence.parts).subspan(parts.first, parts.count);
        if (chosen.size() == 1) {
            collect(*chosen[0]);
            return;
        }
        for (const std::u32string& word : Texts(m_measuring.classes()).of(chosen)) m_sink.word(word);
    }

    Measuring& m_measuring;
    const AnchorSink& m_sink;
};

}  // namespace

void each_anchor(const PatternNode& node, Measuring& measuring, const AnchorSink& sink) {
    if (measuring.measure(node).anchor) Collector(measuring, sink).collect(node);
}

FoldedWords anchor_words(const PatternNode& node, Measuring& measuring) {
    FoldedWords words;
    AnchorSink sink;
    sink.word = [&](std::u32string_view word) { words.emplace_back(word); };
    sink.members_of = [&](const std::string& name) {
        if (const PatternNode* members = measuring.classes().find(name))
            each_anchor(*members, measuring, sink);
    };
    each_anchor(node, measuring, sink);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

}  // namespace frontdesk::phrasing
