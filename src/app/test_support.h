#pragma once

#include "app/app.h"
#include "core/error.h"
#include "core/file.h"
#include "core/test_folder.h"

// For tests only: a small folder of content and a data folder that go away again.
namespace frontdesk::app {

/// A desk of its own: the small scenario of tests/app, the small rule pack, and no records yet.
struct TestDesk {
    core::TestFolder folder;
    core::ManualClock clock{{1'700'000'000'000}};
    Places places{folder.path / "scenarios", folder.path / "data"};
    std::optional<App> app;

    TestDesk() {
        const std::filesystem::path root = core::path_from_utf8(FRONTDESK_SOURCE_DIR);
        const auto all = std::filesystem::copy_options::recursive;
        std::filesystem::copy(root / "tests/app/content", places.scenarios, all);
        std::filesystem::copy(root / "tests/packs/tiny", places.scenarios / "phrasings", all);
        for (const char* file : {"tempers.json", "policy.json"}) {
            std::filesystem::copy(root / "scenarios" / file, places.scenarios / file);
        }
        reopen();
    }

    /// What a restart of the program does: all that is not stored is gone.
    void reopen() {
        app.reset();
        app.emplace(places, clock);
    }

    const State& state() const { return app->state(); }
    Changes apply(const Intent& intent) { return app->apply(intent); }
    Changes play(const session::Input& input) { return app->apply(Play{input}); }

    /// Signs somebody in and starts the small scenario.
    void start(Mode mode = Mode::practice) {
        apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
        apply(StartScenario{"small-leak", mode, 7});
    }

    /// Edits a file of the content, as a new release would.
    void edit(const char* file, const std::string& from, const std::string& to) const {
        const auto path = places.scenarios / file;
        std::string text = core::read_file(path);
        const std::size_t at = text.find(from);
        FRONTDESK_CHECK(at != std::string::npos);
        core::write_file(path, text.replace(at, from.size(), to));
    }
};

inline const std::vector<session::Input>& good_play() {
    static const std::vector<session::Input> play{
        session::Do{"pick-up"},
        session::Say{"对不起，您请讲。"},
        session::Choose{"right"},
        session::Say{"我马上安排师傅上门，今天下午三点前给您回电。"},
        session::Fill{{{"flat", "6栋1203"}, {"phone", "138 0013 5521"}}},
        session::Do{"wait-hang-up"},
    };
    return play;
}

/// Plays the small scenario to its end, saying `reply` where one is to listen.
inline records::AttemptId play_through(TestDesk& desk, const std::string& reply) {
    desk.apply(StartScenario{"small-leak", Mode::practice, 7});
    const records::AttemptId attempt = desk.state().running->id;
    desk.play(good_play()[0]);
    desk.play(session::Say{reply});
    if (desk.app->step().node->id == "listen-again") desk.play(good_play()[1]);
    for (std::size_t i = 2; i < good_play().size(); ++i) desk.play(good_play()[i]);
    desk.clock.advance_ms(60'000);
    return attempt;
}

}  // namespace frontdesk::app
