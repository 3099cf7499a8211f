#pragma once

#include <string>
#include <vector>

#include "ui/screens/scene.h"

// The ledger of promises, as the play and result screens show it.
namespace frontdesk::ui {

/// A promise in one line: who, what, by when, and what became of it.
struct PromiseNote {
    std::string words;
    bool fine = false;  ///< a definite time, said once, and not broken
};
std::vector<PromiseNote> promise_notes(const Ui& ui, const phrasing::Engine& engine,
                                       const std::vector<session::Entry>& transcript);

float promise_rows_height(const Ui& ui, float width, const std::vector<PromiseNote>& notes);
/// Takes its height off the top of the column.
void draw_promise_rows(Ui& ui, Rect& column, const std::vector<PromiseNote>& notes);

}  // namespace frontdesk::ui
