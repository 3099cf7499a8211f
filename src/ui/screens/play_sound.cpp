#include <algorithm>

#include "session/phone.h"
#include "text/spoken.h"
#include "ui/screens/play.h"
#include "ui/voice.h"

// What is heard of a run. It follows from what changed between two frames, so that a ring is heard however it
// came about: from the clock, from a node, on the line that nobody looks at.
namespace frontdesk::ui {

namespace {

using CueKind = Cue::Kind;

const session::Session& heard_run(const Scene& scene) {
    return running(scene).session;
}

/// Somebody else's run, or the same person's next: nothing of it was heard yet. A resumed one is not read out
/// from its beginning.
void follow_attempt(Scene& scene) {
    SoundMemory& sound = scene.memory.sound;
    const app::RunningAttempt& run = running(scene);
    if (sound.attempt == run.id) return;
    end_sounds(scene.ui, scene.memory);
    sound.attempt = run.id;
    sound.entries = run.session.inputs > 0 ? run.session.transcript.size() : 0;
}

void follow_rings(Scene& scene) {
    SoundMemory& sound = scene.memory.sound;
    const session::Session& run = heard_run(scene);
    const bool audible = scene.state().settings.ring_sound;
    for (const int number : {1, 2}) {
        const session::Line& line = run.phone.line(number);
        const bool rings = line.state == session::LineState::ringing && !run.ended;
        const int now = rings ? session::rings_now(line, run.clock_ms) : 0;
        int& before = sound.rings.at(static_cast<std::size_t>(number) - 1);
        if (now > 0 && now != before) {
            scene.memory.play.rang_at = scene.ui.in.seconds;
            if (audible) scene.ui.cue({.kind = CueKind::ring, .line = number});
            sound.is_quiet = sound.is_quiet && !audible;
        }
        if (now == 0 && before > 0 && audible) scene.ui.cue({.kind = CueKind::ring_over, .line = number});
        before = now;
    }
}

/// As long as somebody waits on the line and nobody else is talked to.
void follow_hold_music(Scene& scene) {
    SoundMemory& sound = scene.memory.sound;
    const session::Session& run = heard_run(scene);
    const bool now = scene.state().settings.hold_music && !run.ended &&
                     run.phone.any(session::LineState::held) && !run.phone.any(session::LineState::talking);
    if (now == sound.hold_music) return;
    sound.hold_music = now;
    sound.is_quiet = sound.is_quiet && !now;
    scene.ui.cue({.kind = now ? CueKind::hold_music : CueKind::hold_music_over});
}

bool is_spoken(const session::Entry& line) {
    return line.kind == session::EntryKind::owner || line.kind == session::EntryKind::other;
}

/// Narration and hints do not answer the one who speaks.
bool answers(const session::Entry& line) {
    return !is_spoken(line) && line.kind != session::EntryKind::narrator &&
           line.kind != session::EntryKind::hint;
}

void end_speech(Scene& scene) {
    if (!std::exchange(scene.memory.sound.speaks, false)) return;
    scene.ui.cue({.kind = CueKind::speech_over});
}

void speak(Scene& scene, const session::Entry& line) {
    std::string words = text::spoken(line.text);
    if (words.empty()) return;
    scene.ui.cue({.kind = CueKind::speech,
                  .words = std::move(words),
                  .voice = voice_of(*running(scene).scenario, line)});
    scene.memory.sound.speaks = true;
    scene.memory.sound.is_quiet = false;
}

void follow_speech(Scene& scene) {
    SoundMemory& sound = scene.memory.sound;
    const auto& lines = heard_run(scene).transcript;
    if (lines.size() < sound.entries) end_speech(scene);
    const std::size_t first = std::min(sound.entries, lines.size());
    sound.entries = lines.size();
    if (!scene.state().settings.speech) return end_speech(scene);
    for (std::size_t i = first; i < lines.size(); ++i) {
        if (answers(lines[i])) end_speech(scene);
        if (is_spoken(lines[i])) speak(scene, lines[i]);
    }
}

}  // namespace

void follow_sound(Scene& scene) {
    follow_attempt(scene);
    follow_rings(scene);
    follow_hold_music(scene);
    follow_speech(scene);
}

void end_sounds(Ui& ui, Memory& memory) {
    const bool was_quiet = memory.sound.is_quiet;
    memory.sound = {};
    if (!was_quiet) ui.cue({.kind = CueKind::quiet});
}

}  // namespace frontdesk::ui
