#include "ui/screens/kept_words.h"

#include <utility>

#include "ui/screens/review.h"

namespace frontdesk::ui {

namespace {

constexpr double kept_words_after_s = 0.5;

/// Nobody is shown what another one typed in the same place.
std::string whose(const Scene& scene, const std::string& place) {
    return std::to_string(scene.state().kept.of.account.value) + '@' + place;
}

}  // namespace

void show_kept_words(const Scene& scene, const std::string& place, std::string& words, std::string& shown) {
    std::string own = whose(scene, place);
    if (shown == own) return;
    std::string kept = scene.state().kept.at(place);
    // What a box begins with by itself stays, unless there is something to go on with.
    if (!kept.empty() || !shown.empty()) words = std::move(kept);
    shown = std::move(own);
}

void note_kept_words(Scene& scene, const std::string& place, const std::string& words) {
    KeptMemory& memory = scene.memory.kept;
    const bool goes_on = memory.changed_at >= 0 && memory.place == place;
    if (memory.changed_at >= 0 && !goes_on) scene.ui.intend(app::KeepWords{memory.place, memory.words});
    memory = {place, words, goes_on ? memory.changed_at : scene.ui.in.seconds};
}

void drop_kept_words(Scene& scene, const std::string& place) {
    KeptMemory& memory = scene.memory.kept;
    if (memory.place == place) memory = {};
    if (has_kept_words(scene, place)) scene.ui.intend(app::KeepWords{place, {}});
}

bool has_kept_words(const Scene& scene, const std::string& place) {
    return scene.state().kept.words.contains(place);
}

void follow_kept_words(Ui& ui, Memory& memory) {
    KeptMemory& kept = memory.kept;
    if (kept.changed_at < 0) return;
    const double left = kept.changed_at + kept_words_after_s - ui.in.seconds;
    auto& intents = ui.out.intents;
    if (left > 0 && intents.empty()) return ui.redraw_in(left);
    intents.insert(intents.begin(), app::KeepWords{std::move(kept.place), std::move(kept.words)});
    kept = {};
}

void kept_field(Scene& scene, std::string_view id, const Rect& rect, KeptField field, const FieldLook& look) {
    show_kept_words(scene, field.place, field.words, field.shown);
    if (text_field(scene.ui, id, rect, field.words, look)) note_kept_words(scene, field.place, field.words);
}

bool kept_words_box(Scene& scene, Rect& column, const std::string& id, const std::string& place,
                    WrittenWords& written, app::Text ghost) {
    show_kept_words(scene, place, written.words, written.shown);
    bool changed = false;
    const bool sent = words_box(scene, column, id, written, ghost, &changed);
    if (changed) note_kept_words(scene, place, written.words);
    return sent;
}

}  // namespace frontdesk::ui
