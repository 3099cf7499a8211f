#include "cli/playing.h"

#include <iostream>

#include "cli/terminal.h"
#include "core/error.h"
#include "core/file.h"
#include "session/script.h"

namespace frontdesk::cli {

namespace {

/// What was typed, as an input; nothing if it fits nothing here, which is told.
void take_line(app::App& app, const session::Step& step, const std::string& line) {
    const std::string script_line = script_line_for(step, line);
    if (script_line.empty()) {
        std::cout << "没看懂，请照上面的写法再答一次。\n";
        return;
    }
    const auto input = session::parse_script_line(script_line, "the terminal", 1);
    if (const auto* problem = std::get_if<core::Problem>(&input)) {
        std::cout << problem->message << '\n';
        return;
    }
    const app::Changes changes = app.apply(app::Play{std::get<session::Input>(input)});
    if (changes.refused && app.state().notice) std::cout << app.state().notice->text << '\n';
}

}  // namespace

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

void play_script(app::App& app, const std::string& file) {
    const session::Script script = session::read_script(core::read_file(core::path_from_utf8(file)), file);
    for (const core::Problem& problem : script.problems) std::cerr << core::to_line(problem) << '\n';
    if (core::has_errors(script.problems)) {
        throw core::Error("the script cannot be used", "Mend the lines above.");
    }
    for (const session::ScriptLine& line : script.lines) {
        const std::string place = file + ":" + std::to_string(line.line) + ": ";
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

bool play_terminal(app::App& app, const std::function<bool(const std::string&)>& take_first) {
    std::size_t shown = 0;
    while (app.state().running) {
        const app::RunningAttempt& running = *app.state().running;
        const Feedback feedback = running.mode == app::Mode::exam ? Feedback::none : Feedback::each_turn;
        shown = print_new_entries(*running.scenario, running.session, shown, feedback);
        const session::Step step = app.step();
        print_prompt(*running.scenario, running.session, step, feedback);
        std::string line;
        if (!std::getline(std::cin, line)) return false;
        if (take_first && take_first(line)) continue;
        take_line(app, step, line);
    }
    const auto& result = app.state().result;
    if (result) print_new_entries(*result->scenario, result->session, shown, Feedback::each_turn);
    return true;
}

}  // namespace frontdesk::cli
