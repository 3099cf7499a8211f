#include "app/promise_notes.h"

#include <array>
#include <utility>

#include "session/ledger.h"

namespace frontdesk::app {

namespace {

using session::Commitment;

std::string doer_word(const Wording& wording, phrasing::Doer doer) {
    static constexpr std::array words = {Text::promise_clerk, Text::promise_technician,
                                         Text::promise_security, Text::promise_manager,
                                         Text::promise_company};
    static_assert(words.size() == static_cast<std::size_t>(phrasing::Doer::company) + 1);
    return wording.words(words.at(static_cast<std::size_t>(doer)));
}

std::string promised_act(const Wording& wording, const phrasing::Engine& engine, const std::string& id) {
    const phrasing::PromiseAct* act = engine.find_promise_act(id);
    if (act == nullptr) return id;
    const bool english = wording.language == Language::english && !act->name_english.empty();
    return english ? act->name_english : wording.shown(act->name);
}

/// The words of the time as they were said; where somebody waits for none, that it is missing.
std::string due_word(const Wording& wording, const phrasing::Engine& engine, const Commitment& commitment) {
    const auto& due = commitment.promise.due;
    const phrasing::PromiseAct* act = engine.find_promise_act(commitment.promise.act);
    const bool waits = due && due->kind == phrasing::Due::Kind::event;
    if (commitment.promise.definite || waits) return due ? due->text : std::string();
    if (act == nullptr || !act->timed) return due ? due->text : std::string();
    return (due ? due->text + " · " : std::string()) + wording.words(Text::promise_no_time);
}

std::string state_word(const Wording& wording, const Commitment& commitment) {
    if (commitment.state == Commitment::State::kept) return wording.words(Text::promise_kept);
    if (commitment.state == Commitment::State::broken) return wording.words(Text::promise_broken);
    return commitment.contradictions.empty() ? std::string() : wording.words(Text::promise_contradicted);
}

bool is_fine(const phrasing::Engine& engine, const Commitment& commitment) {
    const phrasing::PromiseAct* act = engine.find_promise_act(commitment.promise.act);
    const bool timed = act != nullptr && act->timed;
    return (commitment.promise.definite || !timed) && commitment.contradictions.empty() &&
           commitment.state != Commitment::State::broken;
}

}  // namespace

std::vector<PromiseNote> promise_notes(const Wording& wording, const phrasing::Engine& engine,
                                       const std::vector<session::Entry>& transcript) {
    std::vector<PromiseNote> notes;
    for (const Commitment& commitment : session::ledger(transcript)) {
        PromiseNote note;
        note.fine = is_fine(engine, commitment);
        note.words = doer_word(wording, commitment.promise.who) + " · " +
                     promised_act(wording, engine, commitment.promise.act);
        for (const std::string& more :
             {due_word(wording, engine, commitment), state_word(wording, commitment)})
            if (!more.empty()) note.words += " · " + more;
        notes.push_back(std::move(note));
    }
    return notes;
}

}  // namespace frontdesk::app
