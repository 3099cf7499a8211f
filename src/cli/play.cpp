#include <iostream>

#include "app/app.h"
#include "cli/command.h"
#include "cli/play_json.h"
#include "cli/playing.h"
#include "core/error.h"

namespace frontdesk::cli {

namespace {

/// A finished attempt stands in the result, an unfinished one is still running.
void print_attempt(const app::App& app, const PlayOptions& options) {
    const app::State& state = app.state();
    const bool running = state.running.has_value();
    const session::Session& session = running ? state.running->session : state.result->session;
    const scoring::Result& result = running ? state.running->score : state.result->score;
    const std::int64_t attempt = running ? state.running->id.value : state.result->head.id.value;
    const scenario::Scenario* scenario = running ? state.running->scenario : state.result->scenario;
    if (options.json) {
        const json::Value object =
            attempt_json(*scenario, session, result, attempt, state.trainee->name, options.mode);
        std::cout << json::write(object, json::Style::tidy);
        return;
    }
    std::cout << (session.ended ? "" : "未完成　") << "得分 " << result.total
              << (result.passed ? "　合格" : "　未合格") << '\n';
    for (const scoring::Mark& mark : result.marks) {
        std::cout << "  " << scenario::to_word(mark.dimension) << ' ' << mark.points << '/' << mark.of << ' '
                  << mark.why << '\n';
    }
}

}  // namespace

int play(const PlayOptions& options, const Folders& folders) {
    const core::SystemClock clock;
    app::App app(places_of(folders), clock, {.is_console = true});
    sign_in(app, options.trainee);
    const app::Mode mode = options.mode == "exam" ? app::Mode::exam : app::Mode::practice;
    apply_or_throw(app, app::StartScenario{options.scenario, mode, options.seed});
    if (options.replies.empty()) {
        play_terminal(app);
    } else {
        play_script(app, options.replies);
    }
    print_attempt(app, options);
    return status_fine;
}

}  // namespace frontdesk::cli
