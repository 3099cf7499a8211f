#include "ui/screens/promise_rows.h"

#include "ui/kit/notes.h"

namespace frontdesk::ui {

float promise_rows_height(const Ui& ui, float width, const std::vector<PromiseNote>& notes) {
    float height = 0;
    for (const PromiseNote& note : notes) height += fact_row_height(ui, width, note.words);
    return height;
}

void draw_promise_rows(Ui& ui, Rect& column, const std::vector<PromiseNote>& notes) {
    for (const PromiseNote& note : notes) column.take_top(fact_row(ui, column, note.fine, note.words));
}

}  // namespace frontdesk::ui
