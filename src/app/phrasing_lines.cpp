#include <algorithm>

#include "app/phrasing_change.h"
#include "app/phrasing_desk.h"

// What is shown of the rules while they are changed: the list, and the one that was chosen.
namespace frontdesk::app {

namespace {

using editing::text_at;
using json::Value;

PhraseLine list_line_of(const Phrase& phrase, const Value& overlay, const Phrase* below) {
    const PhraseState state = state_of(overlay, phrase.id, below);
    // Copies only what is not as shipped: this runs with every key.
    const auto now = state == PhraseState::changed ? value_of(overlay, phrase.id, below) : std::nullopt;
    const Value& value = now ? *now : phrase.value;
    return {phrase.kind, phrase.id, text_at(value, {"name"}), text_at(value, {"name_en"}), state};
}

}  // namespace

void PhrasingDesk::derive() {
    OpenPhrasing& edited = open();
    const Value& overlay = edited.document.tree();
    const std::vector<Phrase>& below = m_state.ground->phrases;
    edited.lines.clear();
    for (const Phrase& one : below) edited.lines.push_back(list_line_of(one, overlay, &one));
    for (const Phrase& one : phrases_added(overlay, below))
        edited.lines.push_back(list_line_of(one, overlay, nullptr));
    std::stable_sort(edited.lines.begin(), edited.lines.end(),
                     [](const PhraseLine& left, const PhraseLine& right) { return left.kind < right.kind; });
    const bool is_there = std::any_of(edited.lines.begin(), edited.lines.end(),
                                      [&](const PhraseLine& one) { return one.id == edited.selected.id; });
    if (!is_there) edited.selected.id = below.front().id;
    derive_selected();
}

void PhrasingDesk::derive_selected() {
    OpenPhrasing& edited = open();
    SelectedPhrase& selected = edited.selected;
    const Value& overlay = edited.document.tree();
    const Phrase* known = below();
    selected.kind = kind_of(selected.id);
    selected.state = state_of(overlay, selected.id, known);
    selected.below = known == nullptr ? Value() : known->value;
    selected.now = value_of(overlay, selected.id, known).value_or(Value(json::Object{}));
    selected.guards = guards_of_rule(selected.now, m_state.ground->phrases);
}

}  // namespace frontdesk::app
