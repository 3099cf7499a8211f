#include <algorithm>
#include <cmath>

#include "ui/screens/exercise_draft.h"
#include "ui/screens/play.h"
#include "ui/screens/play_model.h"

// Between the picture and the session: drafts, ringing in real time, the mood's motion.
namespace frontdesk::ui {

namespace {

constexpr double draft_after_s = 1.0;
/// A longer gap than this between two frames is a machine that slept, not a phone that rang.
constexpr double slept_after_s = 2.0;
constexpr double heat_glide_s = 0.18;
constexpr double line_arrival_s = 0.15;

/// Whether a form was handed in among the lines from `first` on.
bool handed_in_since(const session::Session& session, std::size_t first) {
    const auto& lines = session.transcript;
    const auto from = lines.begin() + static_cast<std::ptrdiff_t>(std::min(first, lines.size()));
    return std::any_of(from, lines.end(),
                       [](const auto& line) { return line.kind == session::EntryKind::form; });
}

/// What is being typed stays as it is unless the run has something else now: a turn was taken or taken back,
/// or the attempt was resumed. A ring of the phone is no reason to lose a letter.
void take_over_drafts(PlayMemory& play, const app::RunningAttempt& run, bool other_attempt) {
    const bool other_turn = play.inputs != run.session.inputs;
    if (other_attempt || other_turn || run.draft != play.kept_reply) {
        play.reply = run.draft;
        play.reply_changed_at = -1;
    }
    if (other_attempt || handed_in_since(run.session, play.entries) || run.fields != play.kept_fields) {
        play.fields = run.fields;
        play.fields_changed_at = -1;
    }
    play.inputs = run.session.inputs;
    play.kept_reply = run.draft;
    play.kept_fields = run.fields;
}

/// The first change that is not stored yet; negative: none.
double changed_at(const PlayMemory& play) {
    if (play.reply_changed_at < 0) return play.fields_changed_at;
    if (play.fields_changed_at < 0) return play.reply_changed_at;
    return std::min(play.reply_changed_at, play.fields_changed_at);
}

app::KeepDraft take_draft(PlayMemory& play) {
    play.reply_changed_at = -1;
    play.fields_changed_at = -1;
    return {play.reply, play.fields};
}

/// The receiver is heard at once, whatever becomes of the act.
void click(const Scene& scene, const std::string& act) {
    if (!scene.state().settings.ring_sound) return;
    if (act == "pick-up" || act == "dial") scene.ui.cue({.kind = Cue::Kind::picked_up});
    if (act == "hang-up" || act == "wait-hang-up") scene.ui.cue({.kind = Cue::Kind::hung_up});
}

}  // namespace

void follow_session(Scene& scene) {
    PlayMemory& play = scene.memory.play;
    const app::RunningAttempt& run = running(scene);
    const bool other_attempt = play.attempt != run.id;
    if (other_attempt) {
        play = {};
        play.attempt = run.id;
    }
    if (play.present != run.session.present) {
        // Somebody else's mood: it does not glide there from the last one's.
        play.present = run.session.present;
        play.heat = {static_cast<float>(run.session.heat()), static_cast<float>(run.session.heat()), -1};
    }
    take_over_drafts(play, run, other_attempt);
    if (other_attempt || play.node != run.session.at) {
        play.node = run.session.at;
        play.ring_clock = -1;
        play.taken_left.clear();
        if (!other_attempt && forget_other_exercises(play.fields, run.session.at)) note_field_change(scene);
        play.form_open = scene.app.step().waits == session::Step::Waits::form;
        play.wake_reply = true;
    }
    if (play.entries != run.session.transcript.size()) {
        play.first_new = std::min(play.entries, run.session.transcript.size());
        play.entries = run.session.transcript.size();
        play.arrived_at = other_attempt ? -1 : scene.ui.in.seconds;
        play.to_end = frames_to_the_end;
    }
}

void follow_ringing(Scene& scene, const session::Step& step) {
    PlayMemory& play = scene.memory.play;
    const double now = scene.ui.in.seconds;
    if (!step.next_event_s) {
        play.ring_clock = -1;
        return;
    }
    if (play.ring_clock < 0) play.ring_clock = now;
    const double waited = now - play.ring_clock;
    if (waited >= *step.next_event_s) {
        scene.ui.intend(app::Play{session::Wait{*step.next_event_s}});
        const bool slept = waited > *step.next_event_s + slept_after_s;
        play.ring_clock = slept ? now : play.ring_clock + *step.next_event_s;
        scene.ui.redraw_in(0);
        return;
    }
    scene.ui.redraw_in(*step.next_event_s - waited);
}

void do_act(Scene& scene, const std::string& act) {
    PlayMemory& play = scene.memory.play;
    if (play.ring_clock >= 0) {
        const double waited = scene.ui.in.seconds - play.ring_clock;
        if (waited > 0.05) scene.ui.intend(app::Play{session::Wait{waited}});
        play.ring_clock = -1;
    }
    scene.ui.intend(app::Play{session::Do{act}});
    click(scene, act);
}

void note_field_change(Scene& scene) {
    double& changed_at = scene.memory.play.fields_changed_at;
    if (changed_at < 0) changed_at = scene.ui.in.seconds;
}

void keep_draft_in_time(Scene& scene) {
    PlayMemory& play = scene.memory.play;
    const bool leaves = play.attempt != running(scene).id;
    if (leaves || changed_at(play) < 0) return;
    const double waited = scene.ui.in.seconds - changed_at(play);
    auto& intents = scene.ui.out.intents;
    if (waited >= draft_after_s || !intents.empty()) {
        intents.insert(intents.begin(), take_draft(play));
    } else {
        scene.ui.redraw_in(draft_after_s - waited);
    }
}

void leave_play(Ui& ui, Memory& memory) {
    if (changed_at(memory.play) >= 0) ui.intend(take_draft(memory.play));
    memory.play.attempt = {};
    ui.intend(app::LeaveAttempt{});
}

float line_arrival(Scene& scene) {
    const PlayMemory& play = scene.memory.play;
    const double since = scene.ui.in.seconds - play.arrived_at;
    if (scene.ui.reduce_motion || play.arrived_at < 0 || since >= line_arrival_s) return 1;
    scene.ui.redraw_in(0);
    const double left = 1 - since / line_arrival_s;
    return static_cast<float>(1 - left * left);
}

float gliding_heat(Scene& scene) {
    Glide& glide = scene.memory.play.heat;
    const auto target = static_cast<float>(running(scene).session.heat());
    const double now = scene.ui.in.seconds;
    const double done = glide.since < 0 ? 1 : std::min(1.0, (now - glide.since) / heat_glide_s);
    const auto eased = static_cast<float>(1 - (1 - done) * (1 - done));
    const float here = glide.from + (glide.to - glide.from) * eased;
    if (glide.to != target) {
        glide = {here, target, scene.ui.reduce_motion ? -1 : now};
        if (scene.ui.reduce_motion) glide.from = target;
    }
    if (done < 1 || glide.since == now) scene.ui.redraw_in(0);
    return glide.since < 0 ? target : here;
}

}  // namespace frontdesk::ui
