#include "monkey.h"

#include <algorithm>
#include <vector>

#include "monkey_words.h"
#include "text/utf8.h"

// What it does with hands and keys. What needs a thought is in monkey_thoughts.cpp.
namespace frontdesk::tests {

namespace {

constexpr std::size_t remembered_deeds = 40;

bool starts_with_any(const std::string& id, std::initializer_list<const char*> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&id](const char* beginning) { return id.starts_with(beginning); });
}

/// What leads away from the screen is pressed less often, or nothing would ever be finished.
std::uint64_t weight_of(const ui::TracedWidget& widget) {
    if (!widget.enabled || !widget.visible) return 0;
    return starts_with_any(widget.id, {"rail:", "person", "back", "leave", "restart"}) ? 1 : 6;
}

}  // namespace

const Monkey::Deed Monkey::deeds[] = {
    {300, &Monkey::click_widget},   {60, &Monkey::click_anywhere}, {90, &Monkey::type},
    {20, &Monkey::paste},           {110, &Monkey::press_key},     {50, &Monkey::press_enter},
    {30, &Monkey::scroll},          {20, &Monkey::drag},           {10, &Monkey::resize},
    {10, &Monkey::change_settings}, {50, &Monkey::wait},           {3, &Monkey::sleep_long},
    {40, &Monkey::go_home},         {230, &Monkey::go_on},         {8, &Monkey::kill},
    {40, &Monkey::train},
};

Monkey::Monkey(std::uint64_t seed)
    : m_random{seed}, m_places{std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios", m_folder.path} {
    open();
}

void Monkey::open() {
    m_app.emplace(m_places, m_clock);
    m_visitor.emplace(*m_app, m_clock, View{m_width, m_height, m_app->state().settings});
}

void Monkey::step() {
    constexpr long steps_between_looks = 150;
    std::uint64_t all = 0;
    for (const Deed& deed : deeds) all += deed.weight;
    std::uint64_t drawn = m_random.below(all);
    const Deed* chosen = std::begin(deeds);
    while (drawn >= chosen->weight) drawn -= chosen++->weight;
    ++m_figures.steps;
    (this->*chosen->act)();
    look_at_picture();
    if (m_figures.steps % steps_between_looks == 0) look_at_records();
    ++m_figures.screens[visitor().trace.screen()];
}

void Monkey::tell(std::string what) {
    m_journal.push_back(std::to_string(m_figures.steps) + " " + visitor().trace.screen() + ": " +
                        std::move(what));
    if (m_journal.size() > remembered_deeds) m_journal.pop_front();
}

void Monkey::look_at_picture() {
    if (m_width >= smallest_width && m_height >= smallest_height) {
        tests::look_at_picture(visitor().trace, m_width);
    }
    for (const char32_t character : visitor().headless.glyphs().missing()) {
        if (m_typed.contains(character)) continue;
        throw Trouble("no font has the character '" + text::to_utf8(std::u32string(1, character)) + "' of '" +
                      visitor().trace.screen() + "'");
    }
}

void Monkey::look_at_records() {
    m_records.look(records::Store::open(app::records_file(m_places), m_clock));
}

void Monkey::remember_typed(const std::string& words) {
    for (const char32_t character : text::to_utf32(words)) m_typed.insert(character);
}

void Monkey::click(const ui::TracedWidget& widget) {
    ++m_figures.inputs;
    visitor().headless.click(widget.x + widget.width / 2, widget.y + widget.height / 2);
    visitor().settle();
}

void Monkey::press(core::Key key, platform::Modifiers held) {
    ++m_figures.inputs;
    visitor().press(key, held);
}

void Monkey::click_widget() {
    const std::vector<ui::TracedWidget> widgets = visitor().trace.widgets();
    std::uint64_t all = 0;
    for (const ui::TracedWidget& widget : widgets) all += weight_of(widget);
    if (all == 0) return;
    std::uint64_t drawn = m_random.below(all);
    auto chosen = widgets.begin();
    while (drawn >= weight_of(*chosen)) drawn -= weight_of(*chosen++);
    tell("click " + chosen->id);
    click(*chosen);
}

void Monkey::click_anywhere() {
    const auto x = static_cast<float>(m_random.below(static_cast<std::uint64_t>(m_width)));
    const auto y = static_cast<float>(m_random.below(static_cast<std::uint64_t>(m_height)));
    tell("click at " + std::to_string(x) + ", " + std::to_string(y));
    ++m_figures.inputs;
    visitor().headless.click(x, y);
    visitor().settle();
}

void Monkey::type() {
    const std::string words = monkey_words(m_random);
    tell("type " + std::to_string(words.size()) + " bytes: " + beginning(words));
    remember_typed(words);
    ++m_figures.inputs;
    visitor().type(words);
}

void Monkey::paste() {
    const std::string words = monkey_words(m_random);
    tell("paste " + std::to_string(words.size()) + " bytes: " + beginning(words));
    remember_typed(words);
    visitor().headless.set_clipboard(words);
    press(core::Key::v, {.control = true});
}

void Monkey::press_key() {
    const auto key = static_cast<core::Key>(1 + m_random.below(static_cast<std::uint64_t>(core::Key::f12)));
    platform::Modifiers held;
    if (chance(30)) held.control = true;
    if (chance(20)) held.shift = true;
    if (chance(5)) held.alt = true;
    tell("key " + std::to_string(static_cast<int>(key)) + (held.control ? " with Ctrl" : "") +
         (held.shift ? " with Shift" : ""));
    press(key, held);
}

void Monkey::press_enter() {
    constexpr core::Key common[] = {core::Key::enter, core::Key::enter, core::Key::tab,   core::Key::escape,
                                    core::Key::f2,    core::Key::f4,    core::Key::space, core::Key::digit_1};
    const core::Key key = common[m_random.below(std::size(common))];
    tell("common key " + std::to_string(static_cast<int>(key)));
    press(key);
}

void Monkey::scroll() {
    const float lines = static_cast<float>(m_random.below(21)) - 10;
    tell("wheel " + std::to_string(lines));
    ++m_figures.inputs;
    visitor().headless.wheel(lines);
    visitor().settle();
}

void Monkey::drag() {
    const auto place = [this](int size) {
        return static_cast<float>(m_random.below(static_cast<std::uint64_t>(size)));
    };
    const float from_x = place(m_width), from_y = place(m_height);
    tell("drag from " + std::to_string(from_x) + ", " + std::to_string(from_y));
    ++m_figures.inputs;
    visitor().headless.drag(from_x, from_y, place(m_width), place(m_height));
    visitor().settle();
}

void Monkey::resize() {
    constexpr std::pair<int, int> sizes[] = {{smallest_width, smallest_height},
                                             {1366, 768},
                                             {1280, 800},
                                             {1920, 1080},
                                             {3840, 2160},
                                             {640, 400},
                                             {200, 120}};
    std::tie(m_width, m_height) = sizes[m_random.below(std::size(sizes))];
    tell("window " + std::to_string(m_width) + "x" + std::to_string(m_height));
    visitor().headless.resize(m_width, m_height);
    visitor().settle();
}

void Monkey::change_settings() {
    app::Settings settings = state().settings;
    settings.language = static_cast<app::Language>(m_random.below(app::language_count));
    settings.theme = chance(50) ? app::ThemeChoice::dark : app::ThemeChoice::light;
    settings.scale = app::smallest_scale + 0.25 * static_cast<double>(m_random.below(8));
    settings.reduce_motion = chance(50);
    tell(std::string("settings ") + app::to_word(settings.language) + " " + app::to_word(settings.theme) +
         " " + std::to_string(settings.scale));
    visitor().note(m_app->apply(app::ChangeSettings{settings}));
}

void Monkey::wait() {
    const double seconds = 0.1 * static_cast<double>(1 + m_random.below(chance(15) ? 150 : 20));
    tell("wait " + std::to_string(seconds) + " s");
    visitor().wait(seconds);
}

void Monkey::sleep_long() {
    const auto hours = static_cast<std::int64_t>(1 + m_random.below(72));
    tell("the machine sleeps " + std::to_string(hours) + " hours");
    m_clock.advance_ms(hours * 3'600'000);
    visitor().headless.advance(static_cast<double>(hours) * 3600);
    visitor().settle();
}

}  // namespace frontdesk::tests
