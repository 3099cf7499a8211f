#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "monkey.h"
#include "monkey_words.h"
#include "scenario/model.h"
#include "text/utf8.h"

// What it does on purpose: plays on, goes home, pulls the plug and looks for what it had typed.
namespace frontdesk::tests {

namespace {

constexpr int most_presses_home = 6;

/// How the model would fill the form in.
session::Fill filled(const scenario::FormNode& form) {
    session::Fill fill;
    for (const auto& field : form.fields) {
        fill.fields[field.id] = field.expect.empty() ? "今天下午四点" : field.expect.front();
    }
    return fill;
}

const std::vector<std::string>* models_of(const scenario::Node& node) {
    if (const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind)) return &reply->models;
    if (const auto* summary = std::get_if<scenario::SummaryNode>(&node.kind)) return &summary->models;
    return nullptr;
}

}  // namespace

bool Monkey::is_home() {
    return visitor().trace.screen() == (state().trainee ? "today" : "who");
}

void Monkey::go_on() {
    if (!state().trainee) return sign_in();
    if (state().running && visitor().trace.screen() == "play") return take_turn();
    if (!state().running && !state().sitting && chance(4)) {
        tell("an examination");
        ++m_figures.inputs;
        return visitor().note(m_app->apply(app::StartExam{"new-hire", 1 + m_random.below(9999)}));
    }
    if (is_training() && chance(80)) return go_on_training();
    if (chance(50)) return click_widget();
    tell("the main button");
    press(core::Key::enter);
}

bool Monkey::is_training() const {
    static const std::set<std::string> screens{"training", "editor", "assignments",  "items",
                                               "lesson",   "packs",  "lesson-setup", "lesson-report"};
    return state().trainee && screens.contains(m_visitor->trace.screen());
}

/// To one of the pages of those who train others, as often to each.
void Monkey::train() {
    if (!state().trainee || state().sitting) return go_on();
    const ui::TracedWidget* rail = visitor().trace.find("rail:training");
    if (rail == nullptr || !rail->visible) return go_on();
    click(ui::TracedWidget(*rail));
    std::vector<std::string> cards;
    for (const ui::TracedWidget& widget : visitor().trace.widgets())
        if (widget.id.starts_with("training:")) cards.push_back(widget.id);
    if (cards.empty()) return;
    const std::string card = cards[m_random.below(cards.size())];
    tell("to " + card);
    ++m_figures.inputs;
    visitor().click(card);
}

/// Does something on the page itself: nothing that leads away from it.
void Monkey::go_on_training() {
    if (chance(15)) return type();
    std::vector<ui::TracedWidget> inside;
    for (const ui::TracedWidget& widget : visitor().trace.widgets()) {
        const bool leaves = widget.id.starts_with("rail:") || widget.id.starts_with("person") ||
                            widget.id == "back" || widget.id == "lesson:leave";
        if (widget.enabled && widget.visible && !leaves) inside.push_back(widget);
    }
    if (inside.empty()) return click_widget();
    const ui::TracedWidget chosen = inside[m_random.below(inside.size())];
    tell("on the page click " + chosen.id);
    click(chosen);
}

void Monkey::sign_in() {
    if (!state().trainees.empty() && chance(60)) {
        const auto& people = state().trainees;
        const records::Trainee chosen = people[m_random.below(people.size())];
        tell("sign in " + chosen.name);
        ++m_figures.inputs;
        return visitor().note(m_app->apply(app::ChooseTrainee{chosen.id}));
    }
    const std::string name = monkey_name(m_random);
    tell("new name " + name);
    remember_typed(name);
    const ui::TracedWidget* box = visitor().trace.find("who:name");
    if (box != nullptr && box->visible) click(ui::TracedWidget(*box));
    press(core::Key::a, {.control = true});
    visitor().type(name);
    press(core::Key::enter);
}

void Monkey::take_turn() {
    const scenario::Node& node = *m_app->step().node;
    if (const auto* models = models_of(node)) {
        const std::string words = chance(70) && !models->empty() ? models->front() : monkey_words(m_random);
        tell("say " + beginning(words));
        remember_typed(words);
        const ui::TracedWidget* box = visitor().trace.find("reply");
        if (box != nullptr && box->visible) click(ui::TracedWidget(*box));
        visitor().type(words);
        return press(core::Key::enter);
    }
    const auto* form = std::get_if<scenario::FormNode>(&node.kind);
    const auto* asked = std::get_if<scenario::ExerciseNode>(&node.kind);
    if ((form != nullptr || asked != nullptr) && chance(30)) {
        tell("hand in at " + node.id);
        ++m_figures.inputs;
        const session::Input input =
            form != nullptr ? session::Input(filled(*form))
                            : session::Input(session::Answer{exercise::solution_of(asked->exercise)});
        return visitor().note(m_app->apply(app::Play{input}));
    }
    if (form == nullptr && asked == nullptr && chance(50)) {
        tell("the first one");
        return press(chance(30) ? core::Key::f4 : core::Key::digit_1);
    }
    click_widget();
}

std::string Monkey::way_home() const {
    if (state().sitting) {
        if (state().sitting->is_interrupted) return "person";
        return m_visitor->sees("hand-in:yes") ? "hand-in:yes" : "hand-in";
    }
    // Before a class there is nothing on the wall but the lesson; the trainer leaves it through a panel.
    if (m_visitor->trace.screen() == "lesson")
        return m_visitor->sees("lesson:leave") ? "lesson:leave" : "lesson:more";
    for (const char* place : {"rail:today", "rail:who"}) {
        const ui::TracedWidget* rail = m_visitor->trace.find(place);
        if (rail != nullptr && rail->visible) return place;
    }
    return state().account.signed_in ? "person" : "back";
}

void Monkey::go_home() {
    // Out of an examination one only comes by handing in; mostly it is sat to its end.
    if (state().sitting && chance(80)) return;
    // A window cannot be made so small that buttons have no place; what it shows then is tried, not judged.
    if (m_width < smallest_width) {
        std::tie(m_width, m_height) = std::pair(smallest_width, smallest_height);
        visitor().headless.resize(m_width, m_height);
        visitor().settle();
    }
    if (chance(50)) return go_home_by_keys();
    const std::string from = visitor().trace.screen();
    tell("home by the mouse");
    // What lies over a screen goes away with a press beside it.
    if (visitor().sees("finder")) {
        visitor().headless.click(2, static_cast<float>(m_height) - 2);
        visitor().settle();
    }
    for (int presses = 0; presses < most_presses_home && !is_home(); ++presses) {
        const ui::TracedWidget* way = visitor().trace.find(way_home());
        if (way == nullptr || !way->visible) throw Trouble("no way home to press on '" + from + "'");
        click(ui::TracedWidget(*way));
    }
    if (!is_home()) throw Trouble("no press leads home from '" + from + "'");
    ++m_figures.ways_home;
}

void Monkey::go_home_by_keys() {
    const std::string from = visitor().trace.screen();
    tell("home by the keyboard");
    for (int presses = 0; presses < most_presses_home && !is_home(); ++presses) press(core::Key::escape);
    const std::size_t most_tabs = 3 * visitor().trace.widgets().size() + 8;
    for (std::size_t tabs = 0; tabs < most_tabs && !is_home(); ++tabs) {
        press(core::Key::tab);
        if (visitor().trace.focus() == way_home()) press(core::Key::enter);
    }
    if (!is_home()) throw Trouble("no key leads home from '" + from + "'");
    ++m_figures.ways_home;
}

std::optional<Monkey::Kept> Monkey::kept(bool waited) {
    // Nothing is kept of what is tried out in the editor.
    if (!state().running || !state().trainee || state().running->is_trial) return std::nullopt;
    const app::RunningAttempt& running = *state().running;
    const bool in_box = waited && visitor().trace.screen() == "play" && visitor().sees("reply");
    return Kept{state().trainee->id,
                running.id,
                in_box ? text::repaired(visitor().value("reply")) : running.draft,
                running.fields,
                running.session.transcript.size(),
                state().sitting ? std::optional(state().sitting->sitting.id) : std::nullopt,
                state().sitting ? m_app->exam_left_ms() : 0};
}

/// Signs in again and goes on; nothing runs afterwards if the examination is over.
void Monkey::resume(const Kept& before) {
    visitor().note(m_app->apply(app::ChooseTrainee{before.trainee}));
    if (!state().trainee) throw Trouble("who was practising cannot sign in again");
    if (!before.sitting) return visitor().note(m_app->apply(app::ResumeAttempt{before.attempt}));
    if (state().sitting) visitor().note(m_app->apply(app::ResumeExam{*before.sitting}));
    constexpr std::int64_t told_every_ms = 5'000;
    if (state().sitting && m_app->exam_left_ms() > before.left_ms + told_every_ms) {
        throw Trouble("pulling the plug gave the examination more time");
    }
}

void Monkey::kill() {
    constexpr double kept_after_s = 1.3;
    const bool waited = chance(60);
    const ui::TracedWidget* box = visitor().trace.find("reply");
    if (waited && box != nullptr && box->visible) {
        click(ui::TracedWidget(*box));
        type();
    }
    if (waited) visitor().wait(kept_after_s);
    const std::optional<Kept> before = kept(waited);
    tell(std::string("pull the plug") + (waited ? " a second after the last key" : ""));
    m_visitor.reset();
    m_app.reset();
    ++m_figures.kills;
    look_at_records();
    open();
    if (before) find_again(*before);
}

void Monkey::find_again(const Kept& before) {
    resume(before);
    const bool time_was_up = before.sitting && !state().sitting;
    if (time_was_up) return;
    const std::string which = "attempt " + std::to_string(before.attempt.value);
    if (!state().running || state().running->id != before.attempt) {
        throw Trouble(which + " does not go on after the plug was pulled: " +
                      (state().notice ? state().notice->text : "no reason given"));
    }
    const app::RunningAttempt& after = *state().running;
    if (after.session.transcript.size() != before.entries) throw Trouble(which + " has lost a turn");
    if (after.draft != before.draft) {
        throw Trouble(which + " has '" + after.draft + "' instead of the half-typed '" + before.draft + "'");
    }
    if (after.fields != before.fields) throw Trouble(which + " has lost what stood in its form");
    ++m_figures.resumed;
}

}  // namespace frontdesk::tests
