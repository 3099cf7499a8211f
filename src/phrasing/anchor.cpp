#include "phrasing/anchor.h"

#include <algorithm>
#include <optional>

#include "text/fold.h"

namespace frontdesk::phrasing {

namespace {

using Words = std::vector<std::u32string>;

constexpr std::size_t most_products = 64;    ///< Words that a sequence is multiplied out to.
constexpr std::size_t most_literals = 4000;  ///< Anchors of one pattern.

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

/// The share of replies that hold the character, as counted over replies of clerks: three steps are enough to
/// tell good anchors from poor ones.
double share_of(char32_t character) {
    constexpr std::u32string_view everywhere = U"您我的这不了是上们一好下给在";
    constexpr std::u32string_view frequent =
        U"来去就个请问过说么没话天吗会电有再可点看先能要时事以到人他回还你为什";
    if (everywhere.find(character) != everywhere.npos) return 0.3;
    return frequent.find(character) != frequent.npos ? 0.08 : 0.006;
}

/// How many of the words a reply is thought to hold.
double expected_finds(const Anchors& anchors) {
    double sum = 0;
    for (const std::u32string& literal : anchors.literals) {
        double share = 1;
        for (const char32_t character : literal) share *= share_of(character);
        sum += share;
    }
    return sum;
}

bool is_better(const Anchors& left, const Anchors& right) {
    return expected_finds(left) < expected_finds(right);
}

/// A word that says something: not empty and no bare mark.
bool is_telling(const std::u32string& word) {
    return std::any_of(word.begin(), word.end(), [](char32_t c) { return !text::is_clause_mark(c); });
}

std::optional<Words> all_words(const PatternNode& node, const ClassTable& classes);

std::optional<Words> product(const Words& heads, const Words& tails) {
    if (heads.size() * tails.size() > most_products) return std::nullopt;
    Words words;
    for (const std::u32string& head : heads)
        for (const std::u32string& tail : tails) words.push_back(head + tail);
    return words;
}

std::optional<Words> words_of_sequence(const Sequence& sequence, const ClassTable& classes) {
    Words words{{}};
    for (const PatternPart& part : sequence.parts) {
        const auto tails = all_words(*part, classes);
        auto longer = tails ? product(words, *tails) : std::nullopt;
        if (!longer) return std::nullopt;
        words = std::move(*longer);
    }
    return words;
}

std::optional<Words> words_of_branches(const Alternatives& alternatives, const ClassTable& classes) {
    Words words;
    for (const PatternPart& branch : alternatives.branches) {
        const auto more = all_words(*branch, classes);
        if (!more || words.size() + more->size() > most_products) return std::nullopt;
        words.insert(words.end(), more->begin(), more->end());
    }
    return words;
}

/// Every text that the node matches, if they are few; nothing if there are gaps or digits in it.
std::optional<Words> all_words(const PatternNode& node, const ClassTable& classes) {
    return std::visit(
        Overloaded{
            [](const Literal& literal) -> std::optional<Words> { return Words{literal.characters}; },
            [](const Digit&) -> std::optional<Words> { return std::nullopt; },
            [](const Gap&) -> std::optional<Words> { return std::nullopt; },
            [](const Assertion&) -> std::optional<Words> { return Words{{}}; },
            [&](const ClassUse& use) -> std::optional<Words> {
                const PatternNode* members = classes.find(use.name);
                return members ? all_words(*members, classes) : std::nullopt;
            },
            [&](const Sequence& sequence) { return words_of_sequence(sequence, classes); },
            [&](const Alternatives& alternatives) { return words_of_branches(alternatives, classes); },
            [&](const Optional& optional) -> std::optional<Words> {
                auto words = all_words(*optional.part, classes);
                if (words) words->emplace_back();
                return words;
            },
        },
        node.is);
}

/// Goes through a sequence, joining neighbours that can be multiplied out, and keeps the best find.
class SequenceSearch {
  public:
    explicit SequenceSearch(const ClassTable& classes) : m_classes(classes) {}

    Anchors run(const Sequence& sequence) {
        for (const PatternPart& part : sequence.parts) take(*part);
        consider({m_run, m_run_before});
        return m_best;
    }

  private:
    void take(const PatternNode& part) {
        const auto words = all_words(part, m_classes);
        auto longer = words ? product(m_run, *words) : std::nullopt;
        if (longer) {
            m_run = std::move(*longer);
        } else {
            consider({m_run, m_run_before});
            m_run = words ? *words : Words{{}};
            m_run_before = m_before;
        }
        Anchors inner = find_anchors(part, m_classes);
        inner.most_before += m_before;
        consider(std::move(inner));
        m_before += longest_match(part, m_classes);
        if (!words) m_run_before = m_before;
    }

    void consider(Anchors found) {
        if (found.literals.empty() || !std::all_of(found.literals.begin(), found.literals.end(), is_telling))
            return;
        if (m_best.literals.empty() || is_better(found, m_best)) m_best = std::move(found);
    }

    const ClassTable& m_classes;
    Anchors m_best;
    Words m_run{{}};
    std::uint32_t m_run_before = 0;
    std::uint32_t m_before = 0;
};

Anchors anchors_of_branches(const Alternatives& alternatives, const ClassTable& classes) {
    Anchors all;
    for (const PatternPart& branch : alternatives.branches) {
        Anchors found = find_anchors(*branch, classes);
        if (found.literals.empty() || all.literals.size() + found.literals.size() > most_literals) return {};
        all.literals.insert(all.literals.end(), found.literals.begin(), found.literals.end());
        all.most_before = std::max(all.most_before, found.most_before);
    }
    return all;
}

}  // namespace

std::size_t Anchors::strength() const {
    std::size_t shortest = literals.empty() ? 0 : literals[0].size();
    for (const std::u32string& literal : literals) shortest = std::min(shortest, literal.size());
    return shortest;
}

Anchors find_anchors(const PatternNode& root, const ClassTable& classes) {
    Anchors anchors = std::visit(
        Overloaded{
            [](const Literal& literal) {
                return is_telling(literal.characters) ? Anchors{{literal.characters}, 0} : Anchors{};
            },
            [&](const ClassUse& use) {
                const PatternNode* members = classes.find(use.name);
                return members ? find_anchors(*members, classes) : Anchors{};
            },
            [&](const Sequence& sequence) { return SequenceSearch(classes).run(sequence); },
            [&](const Alternatives& alternatives) { return anchors_of_branches(alternatives, classes); },
            [](const auto&) { return Anchors{}; },
        },
        root.is);
    std::sort(anchors.literals.begin(), anchors.literals.end());
    anchors.literals.erase(std::unique(anchors.literals.begin(), anchors.literals.end()),
                           anchors.literals.end());
    return anchors;
}

namespace {

/// Sums sequences up and lets `pick` choose among branches.
template <class Pick>
struct MatchLength {
    const ClassTable& classes;
    bool full_gaps;
    Options options;
    Pick pick;

    std::uint32_t of(const PatternNode& node) const {
        return std::visit([this](const auto& what) { return count(what); }, node.is);
    }
    std::uint32_t count(const Literal& literal) const {
        return static_cast<std::uint32_t>(literal.characters.size());
    }
    std::uint32_t count(const Digit&) const { return 1; }
    std::uint32_t count(const Gap& gap) const { return full_gaps ? gap.most : gap.least; }
    std::uint32_t count(const Assertion&) const { return 0; }
    std::uint32_t count(const ClassUse& use) const {
        const PatternNode* members = classes.find(use.name);
        return members ? of(*members) : 0;
    }
    std::uint32_t count(const Sequence& sequence) const {
        std::uint32_t sum = 0;
        for (const PatternPart& part : sequence.parts) sum += of(*part);
        return sum;
    }
    std::uint32_t count(const Alternatives& alternatives) const {
        std::uint32_t chosen = of(*alternatives.branches.front());
        for (const PatternPart& branch : alternatives.branches) chosen = pick(chosen, of(*branch));
        return chosen;
    }
    std::uint32_t count(const Optional& optional) const {
        return options == Options::taken ? of(*optional.part) : 0;
    }
};

}  // namespace

std::uint32_t longest_match(const PatternNode& root, const ClassTable& classes) {
    const auto longer = [](std::uint32_t left, std::uint32_t right) { return std::max(left, right); };
    return MatchLength<decltype(longer)>{classes, true, Options::taken, longer}.of(root);
}

std::uint32_t shortest_match(const PatternNode& root, const ClassTable& classes, Options options) {
    const auto shorter = [](std::uint32_t left, std::uint32_t right) { return std::min(left, right); };
    return MatchLength<decltype(shorter)>{classes, false, options, shorter}.of(root);
}

}  // namespace frontdesk::phrasing
