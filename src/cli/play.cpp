#include <fstream>
#include <iostream>

#include "app/app.h"
#include "cli/command.h"
#include "cli/play_json.h"
#include "cli/terminal.h"
#include "core/error.h"
#include "core/file.h"
#include "session/script.h"

namespace frontdesk::cli {

namespace {

/// The notice an intent left behind, as an error; nothing if all went well.
void apply_or_throw(app::App& app, const app::Intent& intent) {
    const app::Changes changes = app.apply(intent);
    const auto& notice = app.state().notice;
    if (!changes.refused) return;
    throw core::Error(notice ? notice->text : "the input was refused", notice ? notice->way_out : "");
}

void sign_in(app::App& app, const std::string& name) {
    apply_or_throw(app, app::AddTrainee{name, "", ""});
    if (!app.state().trainee) throw core::Error("nobody is practising", "Give a name with --trainee.");
}

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

/// Plays a script to its end or the scenario's; the first refused line is an error with its place.
void play_script(app::App& app, const PlayOptions& options) {
    const session::Script script =
        session::read_script(core::read_file(core::path_from_utf8(options.replies)), options.replies);
    for (const core::Problem& problem : script.problems) std::cerr << core::to_line(problem) << '\n';
    if (core::has_errors(script.problems)) {
        throw core::Error("the script cannot be used", "Mend the lines above.");
    }
    for (const session::ScriptLine& line : script.lines) {
        const std::string place = options.replies + ":" + std::to_string(line.line) + ": ";
        if (!app.state().running) {
            throw core::Error(place + "the scenario has ended before this line", "Shorten the script.");
        }
        try {
            apply_or_throw(app, app::Play{line.input});
        } catch (const core::Error& error) {
            throw core::Error(place + error.what(), error.way_out());
        }
    }
}

void play_terminal(app::App& app) {
    std::size_t shown = 0;
    while (app.state().running) {
        shown = print_new_entries(*app.state().running->scenario, app.state().running->session, shown);
        const session::Step step = app.step();
        print_prompt(step);
        std::string line;
        if (!std::getline(std::cin, line)) break;
        const std::string script_line = script_line_for(step, line);
        if (script_line.empty()) {
            std::cout << "没看懂，请照上面的写法再答一次。\n";
            continue;
        }
        const auto input = session::parse_script_line(script_line, "the terminal", 1);
        if (const auto* problem = std::get_if<core::Problem>(&input)) {
            std::cout << problem->message << '\n';
            continue;
        }
        const app::Changes changes = app.apply(app::Play{std::get<session::Input>(input)});
        if (changes.refused && app.state().notice) std::cout << app.state().notice->text << '\n';
    }
    const auto& result = app.state().result;
    if (result) print_new_entries(*result->scenario, result->session, shown);
}

}  // namespace

int play(const PlayOptions& options, const Folders& folders) {
    const core::SystemClock clock;
    app::App app(places_of(folders), clock);
    sign_in(app, options.trainee);
    const app::Mode mode = options.mode == "exam" ? app::Mode::exam : app::Mode::practice;
    apply_or_throw(app, app::StartScenario{options.scenario, mode, options.seed});
    if (options.replies.empty()) {
        play_terminal(app);
    } else {
        play_script(app, options);
    }
    print_attempt(app, options);
    return status_fine;
}

}  // namespace frontdesk::cli
