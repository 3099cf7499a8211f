#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/problem.h"
#include "core/random.h"
#include "core/shared.h"
#include "exercise/answer.h"
#include "exercise/shuffle.h"
#include "phrasing/engine.h"
#include "scenario/library.h"

// One run of a scenario. `Session` is a plain value: step back = an earlier value, resume = a stored one.
namespace frontdesk::session {

/// What a person can do in a run.
struct Say {
    std::string text;
};
struct Choose {
    std::string option;
};
struct Do {
    std::string act;
};
struct Wait {
    double seconds = 0;  ///< simulated
};
struct Fill {
    std::map<std::string, std::string> fields;
};
struct AskHint {};
/// To an exercise. (A summary is said.)
struct Answer {
    exercise::Answer answer;
};
using Input = std::variant<Say, Choose, Do, Wait, Fill, AskHint, Answer>;

/// Why somebody's heat moved.
struct HeatChange {
    int delta = 0;
    std::string force;  ///< id, "scenario", or "asked-again"
    std::string rule;   ///< that exerted it; empty for the scenario's own
    std::string felt;   ///< Chinese
};

enum class EntryKind { owner, narrator, other, reply, choice, act, form, hint, ending, exercise, summary };
inline constexpr EntryKind last_entry_kind = EntryKind::summary;

/// `owner`, `narrator`, … `summary`
const char* to_word(EntryKind kind);

/// A part that a summary says, and where.
struct SaidPart {
    std::string id;
    phrasing::Span span;

    bool operator==(const SaidPart&) const = default;
};

/// The act that stands in the transcript when the caller gave up before anybody picked up.
inline constexpr const char* act_gave_up = "gave-up";

/// Something that happens to the ledger of promises. Never changed after it was noted.
struct PromiseFact {
    enum class Kind { made, repeated, made_definite, changed, contradicted, kept, broken };
    Kind kind = Kind::made;
    int promise = -1;  ///< number in the ledger, counted from 0
    int said = -1;     ///< which promise of the reply says it; -1 where the scenario does

    bool operator==(const PromiseFact&) const = default;
};
const char* to_word(PromiseFact::Kind kind);

/// One line of the transcript. Never changed after it was appended.
struct Entry {
    EntryKind kind = EntryKind::narrator;
    scenario::NodeId node;
    /// Who of the people speaks, or else the one who was dealt with; it is their heat that `heat` and
    /// `heat_after` tell of.
    std::string person;
    std::string name;    ///< who speaks, for `other`
    std::string text;    ///< as said, typed or shown; for a choice the option's text, for an act its word,
                         ///< for an exercise the answer in words
    std::string chosen;  ///< option or act id
    std::map<std::string, std::string> fields;
    std::optional<exercise::Answer> answer;  ///< to an exercise; of no other kind
    std::vector<SaidPart> parts;             ///< of a summary, those that it says, in the order of the node
    core::Shared<phrasing::Assessment> assessment;  ///< of a reply
    std::vector<PromiseFact> promise_facts;         ///< what it does to the ledger
    std::vector<HeatChange> heat;
    int heat_after = 0;
    int rings = 0;           ///< at a pick-up
    int line = 0;            ///< of the telephone, for an act that was done on one; 0: on none
    std::int64_t at_ms = 0;  ///< simulated time since the start
};

/// Who hung up, by what an act entry says. The clerk is to let the caller go first.
enum class HungUp { nobody, clerk_first, caller_first };
HungUp hung_up(const Entry& entry);

enum class LineState { idle, ringing, talking, held };
const char* to_word(LineState state);

struct Line {
    LineState state = LineState::idle;
    std::int64_t since_ms = 0;      ///< simulated moment from which it is in that state
    std::int64_t period_ms = 5000;  ///< from one ring to the next, at least 1
    int first_ring = 1;             ///< the number of the ring at `since_ms`
    int last_ring = 12;             ///< with the one after it the caller is gone
};

struct Phone {
    std::array<Line, 2> lines;
    int rings_at_pick_up = 0;  ///< of the call that was picked up last

    /// @param number 1 or 2
    const Line& line(int number) const { return lines.at(static_cast<std::size_t>(number) - 1); }
    Line& line(int number) { return lines.at(static_cast<std::size_t>(number) - 1); }
    bool any(LineState state) const { return lines[0].state == state || lines[1].state == state; }
};

/// Something that somebody asked.
struct OpenQuestion {
    std::string id;
    std::string person;
    std::size_t since = 0;  ///< replies to them from this entry on count
    int again = 0;          ///< how often it was asked again
    bool answered = false;
};

struct Session {
    std::string scenario;
    std::string scenario_hash;
    std::string pack_version;
    std::uint64_t seed = 0;
    core::Random random;
    scenario::NodeId at;
    std::string present = scenario::main_person;      ///< with whom the trainee deals
    std::vector<std::string> here{present};           ///< who has come and not yet gone, in that order
    std::map<std::string, int> heats{{present, 50}};  ///< 火气 0–100 of everybody
    std::vector<OpenQuestion> questions;              ///< that were asked so far
    std::map<std::string, scenario::VariableValue> variables;
    std::vector<std::string> known_facts;
    std::vector<Entry> transcript;
    std::vector<scenario::NodeId> trail;  ///< every node gone through so far, also those that say nothing
    Phone phone;
    std::int64_t clock_ms = 0;  ///< simulated time since the start
    int inputs = 0;             ///< how many inputs were taken
    bool ended = false;
    std::string ending;

    /// Of the one who is dealt with.
    int heat() const { return heat_of(present); }
    /// 50 for somebody unknown.
    int heat_of(const std::string& person) const;
};

/// The one who is dealt with.
const scenario::Owner& present_person(const scenario::Scenario& scenario, const Session& session);
/// The person that an entry is about; the owner if it names nobody.
const scenario::Owner& person_of(const scenario::Scenario& scenario, const Entry& entry);

/// What the screen may show next, and nothing more.
struct Step {
    /// What is waited for. `ended` = nothing.
    enum class Waits { reply, choice, act, form, exercise, summary, ended };
    Waits waits = Waits::ended;
    const scenario::Node* node = nullptr;  ///< Never null; lives as long as the scenario.
    int rings = 0;                         ///< of the ringing phone, now
    int line = 0;                          ///< the one that rings; 0: none
    exercise::Layout layout;               ///< of an exercise, as it lies before it is answered
    std::optional<double>
        next_event_s;  ///< simulated seconds until something happens by itself (the next ring)
};

/// Everything the engine needs beside the session; lives longer than it.
struct World {
    const scenario::Scenario& scenario;
    const phrasing::Engine& engine;
    const scenario::Tempers& tempers;
};

/// A new run, gone on to the first thing that waits.
Session begin(const World& world, std::uint64_t seed);

Step current_step(const World& world, const Session& session);

/// The input could not be taken here; `message` says what is possible. The session is as it was.
struct Refused {
    std::string message;
};

/// The session after `input`, gone on to the next thing that waits.
std::variant<Session, Refused> advance(const World& world, Session session, const Input& input);

/// As JSON text, and back. `restore` refuses a snapshot of another scenario content, pack or newer format.
std::string snapshot(const Session& session);
std::variant<Session, core::Problem> restore(std::string_view snapshot, const World& world);

}  // namespace frontdesk::session
