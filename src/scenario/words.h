#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

// The words that stand for enums in scenario files, each list in the order of its enum.
namespace frontdesk::scenario {

using Words = std::vector<std::string>;

const Words& owner_type_words();
const Words& mood_words();
const Words& dimension_words();
const Words& speaker_words();
const Words& ending_kind_words();
const Words& field_kind_words();
const Words& since_words();
const Words& promise_ask_words();
const Words& promise_outcome_words();
/// The acts that the shipped rule pack knows; a pack of one's own may have more.
const Words& promise_act_words();
/// The folders of scenarios, in the order in which they are taught.
const Words& track_words();
const Words& portrait_words();
/// Acts that the window has a name and a picture for.
const Words& act_words();

/// The enum value whose word it is.
template <typename Enum>
std::optional<Enum> enum_from(const Words& words, const std::string& word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

}  // namespace frontdesk::scenario
