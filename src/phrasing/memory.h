#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "phrasing/assessment.h"

// What was asked before and what the answer was, for work that goes through many attempts: owners' lines are
// the same in every attempt at a scenario, and so are many replies. Every answer is a pure function of the
// pack and of what is written into its question, so it is the same whether it is remembered or worked out.
namespace frontdesk::phrasing {

struct Situation;

/// Everything that an answer depends on, as one text. Each part says how long it is, so that no part runs
/// into the next.
class Question {
  public:
    Question() { m_text.reserve(usual_size); }
    Question& add(std::string_view part);
    Question& add(std::uint64_t number);
    const std::string& text() const { return m_text; }

  private:
    static constexpr std::size_t usual_size = 256;

    std::string m_text;
};

/// Thread-safe. Holds at most twice `most` answers: the young ones, and the old ones of which none was asked
/// for since the young ones were all there are.
template <class Answer>
class Remembered {
  public:
    explicit Remembered(std::size_t most) : m_most(most) {}

    /// Null if it is not known (any more).
    std::shared_ptr<const Answer> find(const Question& question) {
        const std::lock_guard lock(m_door);
        if (const auto known = m_young.find(question.text()); known != m_young.end()) return known->second;
        auto known = m_old.extract(question.text());
        if (known.empty()) return nullptr;
        make_room();
        return m_young.insert(std::move(known)).position->second;
    }

    void keep(const Question& question, std::shared_ptr<const Answer> answer) {
        const std::lock_guard lock(m_door);
        make_room();
        m_young.insert_or_assign(question.text(), std::move(answer));
    }

  private:
    void make_room() {
        if (m_young.size() < m_most) return;
        m_old = std::exchange(m_young, {});
    }

    using Answers = std::unordered_map<std::string, std::shared_ptr<const Answer>>;

    std::mutex m_door;
    std::size_t m_most;
    Answers m_young;
    Answers m_old;
};

struct Expression;

/// What a verdict asked of the customer's line on its way, and what the answers were.
using AskedOfCustomer = std::vector<std::pair<const Expression*, bool>>;

/// What expressions of the pack found in one line of the customer. Thread-safe.
class CustomerLine {
  public:
    /// Nothing if the expression was never looked for in the line.
    std::optional<bool> says(const Expression& expression) const;
    /// Does the line say all of this, and nothing of it otherwise? Not so where it was never looked for.
    bool answers(const AskedOfCustomer& asked) const;
    void keep(const Expression& expression, bool says) const;

  private:
    mutable std::mutex m_door;
    mutable std::unordered_map<const Expression*, bool> m_says;
};

/// Words of a turn that rules over conversations ask for.
struct WordsFound {
    std::uint32_t thing = 0;
    std::vector<Span> places;  ///< Sorted.
};

/// What an engine remembers.
class Memory {
  public:
    /// Longer texts are not kept, so that the memory stays bounded; hardly anybody says them twice.
    static constexpr std::size_t longest_text = 1024;

    explicit Memory(std::size_t replies) : words(replies), m_lines(replies), m_verdicts(replies) {}

    /// Never null.
    std::shared_ptr<const CustomerLine> line(std::string_view customer);
    /// Null if it is not known. A verdict holds for every line of the customer in which all that was looked
    /// for on the way is found, or not found, as it was then.
    std::shared_ptr<const Assessment> verdict(std::string_view reply, const Situation& situation,
                                              const CustomerLine& line);
    void keep(std::string_view reply, const Situation& situation, AskedOfCustomer asked,
              std::shared_ptr<const Assessment> assessment);

    Remembered<std::vector<WordsFound>> words;  ///< By speaker and text.

  private:
    struct Heard {
        AskedOfCustomer asked;
        std::shared_ptr<const Assessment> assessment;
    };
    /// So many verdicts on one reply at most; of more the first is forgotten.
    static constexpr std::size_t most_variants = 4;

    Remembered<CustomerLine> m_lines;
    Remembered<std::vector<Heard>> m_verdicts;
};

}  // namespace frontdesk::phrasing
