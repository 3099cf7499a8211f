#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "json/value.h"
#include "phrasing/contexts.h"
#include "phrasing/engine.h"
#include "phrasing/pattern_set.h"

// A rule over a whole conversation as it is evaluated. Its files are told in scenarios/phrasings/README.md.
namespace frontdesk::phrasing {

/// Which of its speaker's turns something must stand in.
enum class WhichTurn { any, first, last };

/// Something that can occur in a conversation: a move or act that counts, words, an event, a turn.
struct Thing {
    enum class Kind { rule, words, event, turn };

    Kind kind = Kind::rule;
    std::string word;  ///< Rule id or event.
    std::vector<PatternId> patterns;
    std::vector<PatternId> exceptions;  ///< A match that overlaps one of these is none.
    Speaker by = Speaker::clerk;
    WhichTurn turn = WhichTurn::any;
    Contexts contexts;  ///< Empty = all.
    std::string name;   ///< Chinese, for reasons; may be empty.
    std::string told;   ///< What reasons call it; set when the pack is complete.
    json::Position position;
    std::string file;
};

/// One of these; indexes into the book's things.
using Things = std::vector<std::uint32_t>;

/// The part of the conversation that a demand is asked of. `later` and `earlier` leave the trigger's own turn
/// out, `here` is nothing else.
struct Window {
    enum class Side { after, later, before, earlier, here, anywhere };

    std::optional<Side> side;                   ///< Seen from the trigger. Missing: as around it.
    std::optional<std::uint32_t> within_turns;  ///< Clerk's turns from the trigger; 0 = its own.
    WhichTurn turn = WhichTurn::any;            ///< Of the clerk.
    Things before;                              ///< Ends where the first of these begins.
    Things after;                               ///< Begins where the first of these ends.
};

struct Demand;
using DemandRef = std::shared_ptr<const Demand>;

struct Demand {
    enum class Kind { all, any, none_of, order, thing };

    Kind kind = Kind::all;
    std::vector<DemandRef> parts;  ///< Of all, any, none_of.
    std::vector<Things> steps;     ///< Of order; of thing the only one.
    bool missing_allowed = false;  ///< Of order: only what occurs must be in order.
    std::uint32_t times = 1;       ///< Of thing: how often it must occur at least.
    Window window;
};

/// Why a miss does not count, or counts as a minor one.
struct Clearance {
    std::string id;
    std::string explains;
    Verdict verdict = Verdict::cleared;
    DemandRef by;
};

/// Where the rule is not judged at all.
struct Exemption {
    DemandRef by;
    std::string reason;
};

struct ConversationRule {
    ConversationRuleInfo info;
    bool each = false;  ///< Judged at each occurrence of `when`, else at the first.
    Things when;        ///< Empty: applies from the clerk's first turn in one of `contexts`.
    Contexts contexts;  ///< Of the turn that triggers; empty = all.
    std::vector<Exemption> exemptions;
    DemandRef expects;
    std::vector<Clearance> clearances;
    json::Position position;
    std::string file;
};

/// Where to look for the things that rules over conversations ask for.
struct ThingIndex {
    std::map<std::string, Things, std::less<>> by_word;  ///< Rules and events.
    std::array<Things, 3> words;                         ///< By speaker.
    std::array<Things, 3> whole_turns;                   ///< By speaker.
};

/// The rules over conversations of a pack, with patterns of their own: most replies are judged without them.
struct ConversationBook {
    std::vector<Thing> things;
    std::vector<ConversationRule> rules;  ///< Sorted by id.
    PatternSet patterns;
    ThingIndex index;

    /// To be called once, after the last rule was added.
    void finish();
};

}  // namespace frontdesk::phrasing
