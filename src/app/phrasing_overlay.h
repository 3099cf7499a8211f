#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/value.h"
#include "phrasing/pack_source.h"

// The company's overlay as a tree, and what it makes of the packs below it.
namespace frontdesk::app {

enum class PhraseKind { act, move, conversation, word_class, guard };
enum class PhraseState { shipped, changed, added, off };

/// What the id of a guard begins with.
inline constexpr std::string_view guard_prefix = "guard ";

/// A rule, a class of words or a guard.
struct Phrase {
    PhraseKind kind = PhraseKind::act;
    std::string id;     ///< "F05"; of a class "{you}", of a guard "guard quoted"
    json::Value value;  ///< as in a pack; of a class {"id", "members"}
};

/// Everything that the packs below the company's overlay hold: acts, moves, rules over conversations, classes
/// and guards, each by id.
std::vector<Phrase> phrases_of(const phrasing::PackSource& pack,
                               const std::vector<phrasing::PackSource>& overlays);

/// What the company has added in `overlay`, as far as it is not in `below`.
std::vector<Phrase> phrases_added(const json::Value& overlay, const std::vector<Phrase>& below);

/// Null if there is none.
const Phrase* find_phrase(const std::vector<Phrase>& phrases, const std::string& id);
PhraseKind kind_of(const std::string& id);

/// What the company has done about it.
PhraseState state_of(const json::Value& overlay, const std::string& id, const Phrase* below);
/// The phrase as it is with the overlay; as it would be if it is switched off. Nothing if nobody knows it.
std::optional<json::Value> value_of(const json::Value& overlay, const std::string& id, const Phrase* below);

/// The overlay in which the phrase is `wanted`. Of a class of the packs below only members that are added
/// count. An entry that changes nothing is gone.
json::Value with_phrase(const json::Value& overlay, const std::string& id, const Phrase* below,
                        const json::Value& wanted);
/// The overlay without anything about the phrase.
json::Value without_phrase(const json::Value& overlay, const std::string& id);
/// The overlay in which a rule or guard of the packs below is switched off.
json::Value with_phrase_off(const json::Value& overlay, const std::string& id);

/// An overlay that does nothing yet.
json::Value blank_overlay(const std::string& pack, const std::string& title);

/// The names of the guards that a rule has, "default" written out.
std::vector<std::string> guards_of_rule(const json::Value& rule, const std::vector<Phrase>& below);
/// The rule with that guard or without it; the list is as short as it can be.
json::Value with_guard(const json::Value& rule, const std::vector<Phrase>& below, const std::string& guard,
                       bool on);

}  // namespace frontdesk::app
