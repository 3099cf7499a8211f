#include "main/opening.h"

#include <algorithm>

namespace frontdesk {
namespace {

app::Settings settings_from(const app::Settings& stored, const cli::WindowOptions& options) {
    app::Settings settings = stored;
    if (options.language) {
        settings.language = app::language_from(*options.language).value_or(settings.language);
    }
    if (options.theme) settings.theme = app::theme_from(*options.theme).value_or(settings.theme);
    if (options.scale) settings.scale = *options.scale;
    return settings;
}

app::Intent choose_or_add(const app::State& state, const std::string& name) {
    const auto known = std::find_if(state.trainees.begin(), state.trainees.end(),
                                    [&name](const records::Trainee& person) { return person.name == name; });
    if (known != state.trainees.end()) return app::ChooseTrainee{known->id};
    return app::AddTrainee{name, {}, {}};
}

app::Intent resume_or_start(const app::State& state, const std::string& scenario) {
    const auto open = std::find_if(
        state.attempts.begin(), state.attempts.end(), [&scenario](const records::AttemptHead& attempt) {
            return attempt.scenario == scenario && attempt.state == records::AttemptState::open;
        });
    if (open != state.attempts.end()) return app::ResumeAttempt{open->id};
    return app::StartScenario{scenario};
}

}  // namespace

std::vector<app::Changes> apply_options(app::App& app, const cli::WindowOptions& options) {
    std::vector<app::Changes> all;
    if (options.language || options.theme || options.scale) {
        all.push_back(app.apply(app::ChangeSettings{settings_from(app.state().settings, options)}));
    }
    if (options.trainee) all.push_back(app.apply(choose_or_add(app.state(), *options.trainee)));
    if (options.scenario && app.state().trainee) {
        all.push_back(app.apply(resume_or_start(app.state(), *options.scenario)));
        if (all.back().refused) all.push_back(app.apply(app::StartScenario{*options.scenario}));
    }
    return all;
}

}  // namespace frontdesk
