#pragma once

#include <vector>

#include "app/promise_notes.h"
#include "ui/screens/scene.h"

// The ledger of promises, as the play and result screens show it.
namespace frontdesk::ui {

using app::PromiseNote;

inline std::vector<PromiseNote> promise_notes(const Ui& ui, const phrasing::Engine& engine,
                                              const std::vector<session::Entry>& transcript) {
    return app::promise_notes(ui.wording(), engine, transcript);
}

float promise_rows_height(const Ui& ui, float width, const std::vector<PromiseNote>& notes);
/// Takes its height off the top of the column.
void draw_promise_rows(Ui& ui, Rect& column, const std::vector<PromiseNote>& notes);

}  // namespace frontdesk::ui
