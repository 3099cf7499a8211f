#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.h"
#include "phrasing/assessment.h"

// The phrase-scoring engine: a compiled rule pack, and the one question that is asked of it.
namespace frontdesk::phrasing {

/// Where and to whom a reply is said.
struct Situation {
    Context context = Context::call;
    bool emergency =
        false;             ///< The scenario marks the matter as one that is never put off (F11 turns fatal).
    std::string customer;  ///< What the customer said just before; may be empty.
    std::vector<std::string> third_parties;  ///< Names whose data must not be given away; may be empty.
};

/// What people are told about a rule; the same for forbidden acts and moves.
struct RuleInfo {
    std::string id;            ///< "F05", "M11"
    std::string name;          ///< Short Chinese label: "说了不知道就停下", "主动去了解"
    std::string name_english;  ///< The same in English; may be empty
    bool forbidden = false;
    Severity severity = Severity::major;  ///< Of forbidden acts.
    std::string feels;
    std::vector<std::string> better;
    std::string source;  ///< Seed rule: "S4-5".
};

class Engine {
  public:
    struct Loaded;

    /// Reads every `*.json` below `folder` (a file named `*.schema.json` is passed over) as one pack.
    /// A bad rule is left out and reported; it never hides the good ones.
    static Loaded load(const std::filesystem::path& folder);

    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    /// What `reply` says, by the rules of the pack. Deterministic, thread-safe, linear in the reply;
    /// broken UTF-8 and replies of any length are taken (only the first 64 KiB are looked at).
    Assessment assess(std::string_view reply, const Situation& situation) const;

    /// For authors: why `rule` does not count in `reply` although one of its patterns matches, in plain
    /// English, one line a match; empty if none matches.
    std::string why_not(std::string_view rule, std::string_view reply, const Situation& situation) const;

    const std::vector<RuleInfo>& rules() const;
    /// Null if the pack has no such rule.
    const RuleInfo* find(std::string_view id) const;
    /// Version and content hash of the pack, "1.0.0+0123456789abcdef"; pinned by every attempt.
    const std::string& version() const;

  private:
    struct Implementation;
    explicit Engine(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

struct Engine::Loaded {
    Engine engine;
    core::Problems problems;
};

/// Runs every rule's own `should_hit` and `should_not_hit` sentences; a problem for each that goes wrong.
core::Problems check_sentences(const std::filesystem::path& folder, const Engine& engine);

}  // namespace frontdesk::phrasing
