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
    Question& add(std::string_view part);
    Question& add(std::uint64_t number);
    const std::string& text() const { return m_text; }

  private:
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

    void keep(const Question& question, Answer answer) {
        auto kept = std::make_shared<const Answer>(std::move(answer));
        const std::lock_guard lock(m_door);
        make_room();
        m_young.insert_or_assign(question.text(), std::move(kept));
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

    explicit Memory(std::size_t replies)
        : customer_says(replies), words(replies), m_verdicts(replies), m_asking_verdicts(replies) {}

    /// Null if it is not known.
    std::shared_ptr<const Assessment> verdict(std::string_view reply, const Situation& situation);
    /// @param asks_customer was the customer's line looked at on the way? Where it was not, the verdict holds
    ///        whatever they said.
    void keep(std::string_view reply, const Situation& situation, bool asks_customer,
              const Assessment& assessment);

    Remembered<bool> customer_says;             ///< By expression and the customer's line.
    Remembered<std::vector<WordsFound>> words;  ///< By speaker and text.

  private:
    Remembered<std::optional<Assessment>> m_verdicts;  ///< Nothing: it hangs on the customer's line.
    Remembered<Assessment> m_asking_verdicts;          ///< By that as well.
};

}  // namespace frontdesk::phrasing
