#include <algorithm>

#include "scenario/checks/checks.h"
#include "scenario/words.h"

// Acts that are promised: the rule pack knows them by name.
namespace frontdesk::scenario {

void check_promises(const Material& material) {
    const Words& known = promise_act_words();
    for (const Use& use : material.notes.uses) {
        if (use.kind != UseKind::promise || use.word.empty()) continue;
        if (std::find(known.begin(), known.end(), use.word) != known.end()) continue;
        material.sink.warning(
            use.position, "048", "the shipped rule pack has no act '" + use.word + "' that can be promised",
            material.did_you_mean(use.word, known) + "make sure that your own pack has it in promises.json");
    }
}

}  // namespace frontdesk::scenario
