#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.h"
#include "phrasing/assessment.h"
#include "phrasing/conversation.h"
#include "phrasing/pack_source.h"

// The phrase-scoring engine: a compiled rule pack, and the one question that is asked of it.
namespace frontdesk::phrasing {

class ClassTable;

/// Where and to whom a reply is said.
struct Situation {
    Context context = Context::call;
    bool emergency =
        false;             ///< The scenario marks the matter as one that is never put off (F11 turns fatal).
    std::string customer;  ///< What the customer said just before; may be empty.
    std::vector<std::string> third_parties;  ///< Names whose data must not be given away; may be empty.
    Speaker speaker = Speaker::clerk;        ///< Only rules about this speaker are judged.
    bool opening = false;                    ///< It is the speaker's first turn.
    std::string address;  ///< How the customer is to be addressed: "陈先生"; empty if that is not known.
    /// How others who are there are addressed. To turn to one of them beside the customer is no mistake.
    std::vector<std::string> others;
};

/// What a rule is worth where the pack says so itself; else the policy says it.
struct RulePoints {
    int amount = 0;        ///< Taken by an act or a miss, added by a move or a step that was kept.
    bool per_hit = false;  ///< For each place, or each occurrence; else once.
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
    std::optional<RulePoints> points = {};
    Speaker speaker = Speaker::clerk;  ///< Whose words it is about.
};

/// What people are told about a rule over a whole conversation.
struct ConversationRuleInfo {
    std::string id;                    ///< "C02"
    std::string name;                  ///< Short Chinese label: "投诉后先道歉或体谅"
    std::string name_english;          ///< The same in English; may be empty
    std::string advice;                ///< Chinese: what the standard asks for
    std::string source;                ///< Seed rule: "S0, S4"
    std::optional<Severity> severity;  ///< Given: missing it takes points. Else: keeping it earns points.
    std::optional<RulePoints> points;
};

/// What a company's overlay made of the pack below it.
struct OverlayInfo {
    std::string id;
    std::string version;  ///< With the hash of its content: "1.0.0+0123456789abcdef".
    std::string title;
    std::string path;
    /// Ids of rules, classes as "{you}", guards as "guard quoted", words as "word 恁", "promises", "titles".
    std::vector<std::string> added;
    std::vector<std::string> changed;
    std::vector<std::string> switched_off;
};

class Engine {
  public:
    struct Loaded;

    /// Reads every `*.json` below the folder `pack` (a file named `*.schema.json` is passed over) as one
    /// pack, or the one file that holds all of it, and puts the overlays on top, one after the other.
    /// A bad rule is left out and reported; it never hides the good ones. So is an overlay that does not fit.
    static Loaded load(const std::filesystem::path& pack,
                       const std::vector<std::filesystem::path>& overlays = {});
    static Loaded load(const PackSource& pack, const std::vector<PackSource>& overlays);

    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    /// What `reply` says, by the rules of the pack. Deterministic, thread-safe, linear in the reply;
    /// broken UTF-8 and replies of any length are taken (only the first 64 KiB are looked at).
    Assessment assess(std::string_view reply, const Situation& situation) const;
    /// The same for whoever keeps it: where replies are remembered, it is the one that was remembered.
    core::Shared<Assessment> assess_shared(std::string_view reply, const Situation& situation) const;

    /// From now on keeps what it finds in about so many replies, for work that meets the same words again and
    /// again; answers stay the same. Nobody else may use the engine during this call.
    /// @param replies at least 1; a thousand take two to four megabytes, more where verdicts on the same
    /// words hang on what the customer said before
    void remember(std::size_t replies);

    /// For authors: why `rule` does not count in `reply` although one of its patterns matches, in plain
    /// English, one line a match; empty if none matches.
    std::string why_not(std::string_view rule, std::string_view reply, const Situation& situation) const;

    /// What the rules over whole conversations say of one, be it finished or still going on; in the order of
    /// their ids, for a rule that is judged at each occurrence one outcome for each. The turns' assessments
    /// are taken as they are. Deterministic, thread-safe; the time grows with the turns.
    std::vector<ConversationOutcome> judge(const Conversation& conversation,
                                           Outcomes outcomes = Outcomes::all) const;

    /// Rules over whole conversations, by id.
    const std::vector<ConversationRuleInfo>& conversation_rules() const;
    /// Null if the pack has no such rule.
    const ConversationRuleInfo* find_conversation_rule(std::string_view id) const;

    /// The acts that can be promised; empty if the pack has no promises.
    const std::vector<PromiseAct>& promise_acts() const;
    /// Null if the pack has no such act.
    const PromiseAct* find_promise_act(std::string_view id) const;

    const std::vector<RuleInfo>& rules() const;
    /// Null if the pack has no such rule.
    const RuleInfo* find(std::string_view id) const;
    /// The words of the pack, for patterns of one's own.
    const ClassTable& classes() const;

    /// Version and content hash of the pack, "1.0.0+0123456789abcdef", and behind it those of each overlay,
    /// "/acme@1.2.0+fedcba9876543210"; pinned by every attempt.
    const std::string& version() const;

  private:
    struct Implementation;
    explicit Engine(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

struct Engine::Loaded {
    Engine engine;
    core::Problems problems;
    std::vector<OverlayInfo> overlays = {};  ///< Those that were put on top.
};

/// Runs every rule's own `should_hit` and `should_not_hit` sentences; a problem for each that goes wrong.
core::Problems check_sentences(const std::filesystem::path& folder, const Engine& engine);

}  // namespace frontdesk::phrasing
