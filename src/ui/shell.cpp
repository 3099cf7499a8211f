#include "ui/shell.h"

#include <utility>

#include "ui/imgui_compat.h"
#include "ui/kit/paint.h"
#include "ui/screens/account.h"
#include "ui/screens/exports.h"
#include "ui/screens/finder.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/kept_words.h"
#include "ui/screens/lesson.h"
#include "ui/screens/play.h"
#include "ui/screens/rail.h"
#include "ui/screens/scene.h"
#include "ui/screens/stations.h"
#include "ui/screens/tour.h"

namespace frontdesk::ui {

namespace {

constexpr ImGuiWindowFlags window_flags =
    ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
    ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus;

/// ImGui's own parts (windows, scroll bars, tooltips) in our measures and colours, for one frame.
class Style {
  public:
    explicit Style(const Ui& ui) {
        const auto var = [this](ImGuiStyleVar which, auto value) {
            ImGui::PushStyleVar(which, value);
            ++m_vars;
        };
        var(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
        var(ImGuiStyleVar_WindowBorderSize, 0.0F);
        var(ImGuiStyleVar_ChildBorderSize, 0.0F);
        var(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
        var(ImGuiStyleVar_ScrollbarSize, ui.px(10));
        var(ImGuiStyleVar_ScrollbarRounding, ui.px(5));
        const auto colour = [this](ImGuiCol which, ImU32 value) {
            ImGui::PushStyleColor(which, value);
            ++m_colours;
        };
        colour(ImGuiCol_ScrollbarBg, 0);
        colour(ImGuiCol_ScrollbarGrab, ui.theme.line);
        colour(ImGuiCol_ScrollbarGrabHovered, ui.theme.line2);
        colour(ImGuiCol_ScrollbarGrabActive, ui.theme.line2);
        colour(ImGuiCol_PopupBg, ui.theme.surface);
        colour(ImGuiCol_Text, ui.theme.ink);
        colour(ImGuiCol_NavHighlight, 0);
        push_font(ui.font(Face::body));
    }
    Style(const Style&) = delete;
    Style& operator=(const Style&) = delete;
    ~Style() {
        ImGui::PopFont();
        ImGui::PopStyleColor(m_colours);
        ImGui::PopStyleVar(m_vars);
    }

  private:
    int m_vars = 0;
    int m_colours = 0;
};

/// While an examination is sat there is nothing else; after a crash one may look at the settings first.
void keep_to_the_exam(const app::State& state, Memory& memory) {
    if (!state.trainee || !state.sitting) return;
    const bool settings = state.sitting->is_interrupted && memory.screen == ScreenId::settings;
    if (!settings) memory.screen = state.running ? ScreenId::play : ScreenId::exam;
}

/// Everybody keeps to where they may be; whoever has a temporary password changes it first.
void keep_to_what_is_open(const app::App& app, Memory& memory) {
    const auto& account = app.state().account.signed_in;
    if (app.state().trainee && memory.screen == ScreenId::play && !app.state().running)
        memory.screen = ScreenId::today;
    if (!may_be_on(app.state(), memory.screen)) memory.screen = home_of(app.state());
    if (account && account->is_temporary && memory.screen != ScreenId::settings)
        memory.screen = ScreenId::own_secret;
    if (!app.state().running && memory.screen == ScreenId::play) memory.screen = ScreenId::today;
    if (!app.state().sitting_result && memory.screen == ScreenId::exam_result) memory.screen = ScreenId::exam;
    if (!app.state().lesson.running && memory.screen == ScreenId::lesson)
        memory.screen = ScreenId::lesson_setup;
    keep_to_the_exam(app.state(), memory);
}

/// Somebody is asked for a PIN, an account was added, or a password stands in no field any more.
void follow_account(const app::State& state, Memory& memory) {
    if (state.account.asked && !state.trainee && !state.account.signed_in) memory.screen = ScreenId::who;
    if (state.account.made_up) memory.account.adding = false;
    if (state.account.made_up) memory.account.new_name.clear();
    const auto& account = state.account.signed_in;
    if (memory.screen == ScreenId::own_secret && !state.account.tried && !(account && account->is_temporary))
        memory.screen = account ? home_of(state) : ScreenId::settings;
}

/// Passwords that nobody is typing any more are wiped.
void forget_passwords(AccountMemory& account) {
    if (!account.old.empty() || !account.fresh.empty() || !account.again.empty()) wipe_passwords(account);
}

/// The finder, and the screen below it: to be seen, but deaf to keys and unknown to tests.
void draw_with_finder(Ui& ui, const app::App& app, Memory& memory, Rect window) {
    FrameInput input = ui.in;
    input.trace = nullptr;
    FrameOutput nothing;
    Focus nobody;
    Ui below{input, nothing, ui.theme, ui.language, ui.reduce_motion, {}, nobody, ui.draw};
    Scene over{ui, app, memory, window};
    draw_rail(below, app, memory, window);
    draw_notice(below, app, window);
    Scene covered{below, app, memory, window};
    screen_list()[static_cast<std::size_t>(memory.screen)].draw(covered);
    draw_finder(over);
}

/// The screen with the rail beside it, and the cards of the tour on top while they are open.
void draw_with_rail(Ui& ui, const app::App& app, Memory& memory, Rect window) {
    const ScreenId before = memory.screen;
    // While the cards of the tour lie on top, the keys are theirs.
    const bool touring = tour_is_open(app, memory);
    Spotlight spotlight(touring ? tour_points_at(memory.tour) : std::vector<std::string_view>());
    const Keys keys_of_tour = touring ? std::exchange(ui.keys, {}) : Keys();
    ui.spotlight = &spotlight;
    const Rect whole = window;
    // A room that looks on needs no way elsewhere.
    if (before != ScreenId::lesson) draw_rail(ui, app, memory, window);
    draw_notice(ui, app, window);
    Scene scene{ui, app, memory, window};
    screen_list()[static_cast<std::size_t>(before)].draw(scene);
    if (touring && memory.screen == before) {
        ui.keys = keys_of_tour;
        draw_tour(scene, whole, spotlight.place());
    }
    // Esc leads back everywhere, also where the screen has no use of its own for it.
    if (memory.screen == before && before != ScreenId::lesson && ui.keys.take(Key::escape)) {
        memory.screen = home_of(app.state());
    }
    ui.spotlight = nullptr;
}

void draw_screen(Ui& ui, const app::App& app, Memory& memory) {
    const ImGuiViewport& viewport = *ImGui::GetMainViewport();
    const Rect window{viewport.Pos.x, viewport.Pos.y, viewport.Size.x, viewport.Size.y};
    fill(ui, window, ui.theme.paper);
    keep_to_what_is_open(app, memory);
    const ScreenId before = memory.screen;
    if (ui.in.trace != nullptr) {
        ui.in.trace->set_screen(screen_list()[static_cast<std::size_t>(before)].name);
    }
    // The settings let things be heard, too; what came from elsewhere ends when they open.
    const bool may_sound = before == ScreenId::play || (before == ScreenId::settings && !memory.entered);
    if (!may_sound) end_sounds(ui, memory);
    FinderMemory& finder = memory.finder;
    const bool allowed = may_find(app.state(), before) && !tour_is_open(app, memory);
    finder.open = allowed && (finder.open || ui.keys.take(Key::find));
    if (finder.open) {
        draw_with_finder(ui, app, memory, window);
    } else {
        draw_with_rail(ui, app, memory, window);
    }
    memory.entered = memory.screen != before;
    if (memory.entered) {
        memory.focus.clear();
        forget_passwords(memory.account);
        ui.redraw_in(0);
    }
}

}  // namespace

struct Shell::Screens {
    Memory memory;
};

Shell::Shell() : m_screens(std::make_unique<Screens>()) {}
Shell::Shell(Shell&&) noexcept = default;
Shell& Shell::operator=(Shell&&) noexcept = default;
Shell::~Shell() = default;

FrameOutput Shell::draw(const app::App& app, const FrameInput& input) {
    FrameOutput output;
    Memory& memory = m_screens->memory;
    const app::Settings& settings = app.state().settings;
    Ui ui{input,
          output,
          theme_of(settings.theme),
          settings.language,
          settings.reduce_motion,
          read_keys(),
          memory.focus,
          nullptr};
    // While an input method composes, every key belongs to it.
    if (input.composing) ui.keys = {};
    memory.focus.begin_frame(ui.keys, ImGui::IsMouseClicked(ImGuiMouseButton_Left));
    const Style style(ui);
    const ImGuiViewport& viewport = *ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport.Pos);
    ImGui::SetNextWindowSize(viewport.Size);
    ImGui::Begin("frontdesk", nullptr, window_flags);
    ui.draw = ImGui::GetWindowDrawList();
    draw_screen(ui, app, memory);
    follow_idle(ui, app, memory);
    follow_kept_words(ui, memory);
    follow_export(ui, app.state());
    follow_stations(ui, app.state());
    ImGui::End();
    // Tab left a text box for a button: the box must not go on taking characters. (A click takes the box's
    // place by itself, and the button that was pressed must stay the active one until it is let go.)
    if (memory.focus.shows_ring() && memory.focus.just_moved() && !memory.focus.took_text() &&
        ImGui::GetIO().WantTextInput) {
        ImGui::ClearActiveID();
    }
    if (memory.focus.just_moved()) output.redraw_in_s = 0;
    if (input.trace != nullptr) input.trace->set_focus(memory.focus.current());
    return output;
}

float Shell::scale(const app::App& app, float usual) const {
    const bool room = app.state().lesson.running && m_screens->memory.screen == ScreenId::lesson;
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    return room && window.x > 0 && window.y > 0 ? projector_scale(window.x, window.y) : usual;
}

void Shell::open_lessons() {
    m_screens->memory.screen = ScreenId::lesson_setup;
    m_screens->memory.entered = true;
}

void Shell::note(const app::App& app, const app::Changes& changes) {
    Memory& memory = m_screens->memory;
    const ScreenId before = memory.screen;
    if (changes.refused) return;
    if (changes.people) {
        memory.screen = home_of(app.state());
        wipe_passwords(memory.account);
        memory.account.wake = true;
        memory.who = {};
        memory.tour = {};
    }
    if (changes.running && app.state().running) memory.screen = ScreenId::play;
    if (changes.drills && app.state().drills) memory.screen = ScreenId::drills;
    if (changes.questions && app.state().questions) memory.screen = ScreenId::questions;
    if (changes.result && app.state().result) memory.screen = ScreenId::result;
    if (changes.comparison && app.state().comparison) memory.screen = ScreenId::compare;
    if (changes.editor) memory.screen = ScreenId::editor;
    if (changes.sitting) {
        memory.exam.asks_hand_in = false;
        memory.exam.kept_at = -1;
        if (app.state().sitting_result) memory.screen = ScreenId::exam_result;
    }
    if (changes.assignments) {
        if (memory.assignments.giving) memory.assignments.form = {};
        memory.assignments.giving = false;
        memory.assignments.exception.reset();
    }
    if (changes.account) follow_account(app.state(), memory);
    if (changes.packs && app.state().packs.review) memory.screen = ScreenId::packs;
    if (changes.lesson) follow_lessons(app.state().lesson, memory);
    memory.entered = memory.entered || memory.screen != before;
}

}  // namespace frontdesk::ui
