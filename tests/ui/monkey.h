#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "core/random.h"
#include "monkey_watch.h"
#include "visitor.h"

// Somebody who presses and types whatever comes to their mind, and now and then pulls the plug. The same seed
// does the same things.
namespace frontdesk::tests {

/// What a real window can be made no smaller than, in pixels.
constexpr int smallest_width = 1100, smallest_height = 680;

struct MonkeyFigures {
    long steps = 0;
    long inputs = 0;  ///< clicks, keys, texts, turns of the wheel
    long kills = 0;
    long resumed = 0;  ///< attempts that were open when the plug was pulled, and went on
    long ways_home = 0;
    std::map<std::string, long> screens;  ///< how many steps ended on each
};

class Monkey {
  public:
    explicit Monkey(std::uint64_t seed);

    /// Does one thing and looks whether all is well.
    /// @throws Trouble
    void step();
    /// Looks at the records as a whole.
    /// @throws Trouble
    void look_at_records();

    const MonkeyFigures& figures() const { return m_figures; }
    const RecordsWatch& records() const { return m_records; }
    /// What was done last, the newest at the end.
    const std::deque<std::string>& journal() const { return m_journal; }

  private:
    struct Deed {
        std::uint64_t weight;
        void (Monkey::*act)();
    };
    /// What must be there again when the program is opened anew.
    struct Kept {
        records::TraineeId trainee;
        records::AttemptId attempt;
        std::string draft;
        app::FormFields fields;
        std::size_t entries = 0;
        std::optional<records::SittingId> sitting;  ///< of an examination
        std::int64_t left_ms = 0;                   ///< of its time
    };

    static const Deed deeds[];

    Visitor& visitor() { return *m_visitor; }
    const app::State& state() const { return m_app->state(); }
    bool chance(std::uint64_t percent) { return m_random.below(100) < percent; }
    void tell(std::string what);
    void open();
    void look_at_picture();
    void remember_typed(const std::string& words);

    void click_widget();
    void click_anywhere();
    void type();
    void paste();
    void press_key();
    void press_enter();
    void scroll();
    void drag();
    void resize();
    void change_settings();
    void wait();
    void sleep_long();
    void go_home();
    void go_home_by_keys();
    void go_on();
    void sign_in();
    void take_turn();
    void train();
    void go_on_training();
    bool is_training() const;
    void kill();
    std::optional<Kept> kept(bool waited);
    void find_again(const Kept& before);
    bool is_home();
    std::string way_home() const;
    void resume(const Kept& before);
    void press(core::Key key, platform::Modifiers held = {});
    void click(const ui::TracedWidget& widget);

    core::Random m_random;
    core::TestFolder m_folder;
    core::ManualClock m_clock{{1'795'138'200'000}};
    app::Places m_places;
    std::optional<app::App> m_app;
    std::optional<Visitor> m_visitor;
    int m_width = 1366, m_height = 768;
    std::set<char32_t> m_typed;
    RecordsWatch m_records;
    MonkeyFigures m_figures;
    std::deque<std::string> m_journal;
};

}  // namespace frontdesk::tests
