#include "ui/screens/promise_rows.h"

#include <array>

#include "session/ledger.h"
#include "ui/kit/notes.h"

namespace frontdesk::ui {

namespace {

using app::Text;
using session::Commitment;

std::string doer_word(const Ui& ui, phrasing::Doer doer) {
    static constexpr std::array words = {Text::promise_clerk, Text::promise_technician,
                                         Text::promise_security, Text::promise_manager,
                                         Text::promise_company};
    static_assert(words.size() == static_cast<std::size_t>(phrasing::Doer::company) + 1);
    return ui.words(words.at(static_cast<std::size_t>(doer)));
}

std::string act_word(const Ui& ui, const phrasing::Engine& engine, const std::string& id) {
    const phrasing::PromiseAct* act = engine.find_promise_act(id);
    if (act == nullptr) return id;
    const bool english = ui.language == app::Language::english && !act->name_english.empty();
    return english ? act->name_english : ui.shown(act->name);
}

/// The words of the time as they were said; where somebody waits for none, that it is missing.
std::string due_word(const Ui& ui, const phrasing::Engine& engine, const Commitment& commitment) {
    const auto& due = commitment.promise.due;
    const phrasing::PromiseAct* act = engine.find_promise_act(commitment.promise.act);
    const bool waits = due && due->kind == phrasing::Due::Kind::event;
    if (commitment.promise.definite || waits) return due ? due->text : std::string();
    if (act == nullptr || !act->timed) return due ? due->text : std::string();
    return (due ? due->text + " · " : std::string()) + ui.words(Text::promise_no_time);
}

std::string state_word(const Ui& ui, const Commitment& commitment) {
    if (commitment.state == Commitment::State::kept) return ui.words(Text::promise_kept);
    if (commitment.state == Commitment::State::broken) return ui.words(Text::promise_broken);
    return commitment.contradictions.empty() ? std::string() : ui.words(Text::promise_contradicted);
}

bool is_fine(const phrasing::Engine& engine, const Commitment& commitment) {
    const phrasing::PromiseAct* act = engine.find_promise_act(commitment.promise.act);
    const bool timed = act != nullptr && act->timed;
    return (commitment.promise.definite || !timed) && commitment.contradictions.empty() &&
           commitment.state != Commitment::State::broken;
}

}  // namespace

std::vector<PromiseNote> promise_notes(const Ui& ui, const phrasing::Engine& engine,
                                       const std::vector<session::Entry>& transcript) {
    std::vector<PromiseNote> notes;
    for (const Commitment& commitment : session::ledger(transcript)) {
        PromiseNote note;
        note.fine = is_fine(engine, commitment);
        note.words =
            doer_word(ui, commitment.promise.who) + " · " + act_word(ui, engine, commitment.promise.act);
        for (const std::string& more : {due_word(ui, engine, commitment), state_word(ui, commitment)})
            if (!more.empty()) note.words += " · " + more;
        notes.push_back(std::move(note));
    }
    return notes;
}

float promise_rows_height(const Ui& ui, float width, const std::vector<PromiseNote>& notes) {
    float height = 0;
    for (const PromiseNote& note : notes) height += fact_row_height(ui, width, note.words);
    return height;
}

void draw_promise_rows(Ui& ui, Rect& column, const std::vector<PromiseNote>& notes) {
    for (const PromiseNote& note : notes) column.take_top(fact_row(ui, column, note.fine, note.words));
}

}  // namespace frontdesk::ui
