#include "app/added_up.h"

#include "app/exam.h"
#include "app/results.h"
#include "app/review_marks.h"

namespace frontdesk::app {

void add_up_corrections(records::Store& store, const Content& content) {
    for (const records::AttemptId attempt : store.uncounted().attempts) {
        const records::StandingMark standing = store.standing(attempt);
        store.add_up(to_rows(attempt, recounted(store.detail(attempt), standing, standing.marks, content)));
    }
    // An examination is passed or not by what its papers come to now.
    for (const records::SittingId sitting : store.uncounted().sittings)
        store.add_up(sitting, passes(store.sitting(sitting)));
}

}  // namespace frontdesk::app
