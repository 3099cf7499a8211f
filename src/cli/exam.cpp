#include "app/exam.h"

#include <iostream>

#include "app/app.h"
#include "cli/command.h"
#include "cli/playing.h"
#include "core/error.h"
#include "curriculum/course.h"
#include "json/value.h"

namespace frontdesk::cli {

namespace {

constexpr const char* hand_in_word = "交卷";

const char* ending_word(records::SittingEnding ending) {
    switch (ending) {
        case records::SittingEnding::completed:
            return "completed";
        case records::SittingEnding::handed_in:
            return "handed-in";
        case records::SittingEnding::time_up:
            return "time-up";
        case records::SittingEnding::none:
            break;
    }
    return "";
}

/// What the seed draws, one scenario a line.
int print_draw(const app::App& app, const ExamOptions& options) {
    const curriculum::ExamBlueprint* exam = app.content().curriculum.find_exam(options.exam);
    if (exam == nullptr) {
        throw core::Error("there is no examination '" + options.exam + "'", "See scenarios/exams.");
    }
    for (const auto* scenario : curriculum::draw(*exam, app.content().library.scenarios, options.seed))
        std::cout << scenario->id << '\n';
    return status_fine;
}

/// Begins, or goes on with what was interrupted.
void enter_exam(app::App& app, const ExamOptions& options) {
    const auto& open = app.state().sitting;
    if (!open) return apply_or_throw(app, app::StartExam{options.exam, options.seed});
    const records::Sitting& sitting = open->sitting;
    if (sitting.exam != options.exam || (options.seed != 0 && options.seed != sitting.seed)) {
        throw core::Error("the examination '" + sitting.exam + "' with draw " + std::to_string(sitting.seed) +
                              " is not finished",
                          "Go on with that one first, without --seed.");
    }
    std::cerr << "The examination was interrupted; it goes on.\n";
    apply_or_throw(app, app::ResumeExam{sitting.id});
}

void tell_progress(const app::App& app) {
    const app::RunningSitting& running = *app.state().sitting;
    const std::int64_t seconds = app.exam_left_ms() / 1000;
    std::cout << "—— 第 " << running.paper() + 1 << " 份，共 " << running.papers() << " 份，还剩 "
              << seconds / 60 << " 分 " << seconds % 60 << " 秒；两次输入“" << hand_in_word
              << "”就结束考试 ——\n";
}

/// @return false: the input ended, the examination stays open
bool sit_in_terminal(app::App& app) {
    bool asked = false;
    const auto take_hand_in = [&](const std::string& line) {
        const bool wanted = line == hand_in_word;
        if (wanted && asked) {
            app.apply(app::HandIn{});
        } else if (wanted) {
            std::cout << "再输入一次“" << hand_in_word << "”，整场考试就结束了。\n";
        }
        asked = wanted;
        return wanted;
    };
    while (app.state().sitting) {
        if (!app.state().running) apply_or_throw(app, app::BeginPaper{});
        tell_progress(app);
        if (!play_terminal(app, take_hand_in)) return false;
    }
    return true;
}

/// Papers without a script, and those that a script leaves unfinished, are handed in as they are.
void sit_by_scripts(app::App& app, const std::vector<std::string>& scripts) {
    for (const std::string& script : scripts) {
        if (!app.state().sitting) {
            throw core::Error("the examination was over before " + script, "Give fewer scripts.");
        }
        if (!app.state().running) apply_or_throw(app, app::BeginPaper{});
        play_script(app, script);
        if (app.state().running) break;
    }
    if (app.state().sitting) apply_or_throw(app, app::HandIn{});
}

json::Value paper_json(const records::Sitting& sitting, const records::Paper& paper) {
    const app::PaperVerdict verdict = app::verdict_of(sitting, paper);
    json::Value object;
    object.set("scenario", paper.scenario);
    object.set("title", paper.scenario_title);
    object.set("attempt", paper.attempt ? json::Value(paper.attempt->id.value) : json::Value());
    object.set("finished", verdict.finished);
    object.set("score", verdict.finished ? json::Value(paper.attempt->total) : json::Value());
    object.set("passed", verdict.passed());
    json::Value fatal{json::Array{}};
    for (const std::string& rule : paper.fatal) fatal.push(rule);
    object.set("fatal", std::move(fatal));
    return object;
}

void print_result_json(const records::Sitting& sitting, const std::string& trainee) {
    json::Value object;
    object.set("exam", sitting.exam);
    object.set("sitting", sitting.id.value);
    object.set("trainee", trainee);
    object.set("seed", std::to_string(sitting.seed));
    object.set("ending", ending_word(sitting.ending));
    object.set("passed", sitting.passed);
    object.set("pass_mark", sitting.pass_mark);
    object.set("minutes", sitting.minutes);
    object.set("used_s", sitting.used_ms / 1000);
    object.set("interruptions", sitting.interruptions);
    json::Value papers{json::Array{}};
    for (const records::Paper& paper : sitting.papers) papers.push(paper_json(sitting, paper));
    object.set("papers", std::move(papers));
    std::cout << json::write(object, json::Style::tidy);
}

void print_result_text(const records::Sitting& sitting) {
    std::cout << sitting.exam_title << "　抽题号 " << sitting.seed << "　"
              << (sitting.passed ? "通过" : "没通过") << '\n';
    int number = 0;
    for (const records::Paper& paper : sitting.papers) {
        const app::PaperVerdict verdict = app::verdict_of(sitting, paper);
        std::cout << "  第 " << ++number << " 份　" << paper.scenario_title << "　";
        if (!paper.attempt) {
            std::cout << "没开始\n";
        } else if (!verdict.finished) {
            std::cout << "没做完\n";
        } else {
            std::cout << paper.attempt->total << " 分" << (verdict.passed() ? "　及格" : "　不及格");
            for (const std::string& rule : paper.fatal) std::cout << "　致命项 " << rule;
            std::cout << '\n';
        }
    }
}

}  // namespace

int exam(const ExamOptions& options, const Folders& folders) {
    const core::SystemClock clock;
    app::App app(places_of(folders), clock, {.is_console = true});
    if (options.only_draw) return print_draw(app, options);
    sign_in(app, options.trainee);
    enter_exam(app, options);
    if (!options.replies.empty()) {
        sit_by_scripts(app, options.replies);
    } else if (!sit_in_terminal(app)) {
        std::cerr << "The examination is not handed in; the same command goes on with it.\n";
        return status_fine;
    }
    if (!app.state().sitting_result) throw core::Error("the examination has no result", "Sign in again.");
    const records::Sitting& result = *app.state().sitting_result;
    options.json ? print_result_json(result, app.state().trainee->name) : print_result_text(result);
    return status_fine;
}

}  // namespace frontdesk::cli
