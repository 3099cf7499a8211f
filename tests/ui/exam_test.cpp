#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "pressing.h"
#include "session/script.h"
#include "steps.h"
#include "ui/screens/naming.h"

// An examination as somebody sits it: from the course to the result, and nothing of the marks before that.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::Pressing;
using tests::sign_in;
using tests::Visitor;

namespace {

namespace fs = std::filesystem;

const fs::path plays = fs::path(FRONTDESK_SOURCE_DIR) / "tests/plays";

/// `# key: value` lines at the head of a play.
std::map<std::string, std::string> head_of(const std::string& text) {
    std::map<std::string, std::string> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("# ") && colon != std::string::npos) {
            found[line.substr(2, colon - 2)] = line.substr(colon + 2);
        }
    }
    return found;
}

/// The inputs of a play of the scenario that passes, or of one that fails with something fatal.
std::vector<session::Input> a_play_of(const std::string& scenario, bool well) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(plays))
        if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        const std::string text = core::read_file(file);
        auto head = head_of(text);
        const bool fits = well ? head["passed"] == "yes" : !head["fatal"].empty();
        if (head["scenario"] != scenario || !fits) continue;
        std::vector<session::Input> inputs;
        for (const session::ScriptLine& line : session::read_script(text, "play").lines)
            inputs.push_back(line.input);
        return inputs;
    }
    FAIL("no play of ", scenario);
    return {};
}

/// Does one input with mouse and keyboard.
struct Doing {
    Desk& desk;
    Visitor& visitor;

    void operator()(const session::Say& input) const {
        visitor.click("reply");
        visitor.type(input.text);
        visitor.press(Key::enter);
    }
    void operator()(const session::Choose& input) const { visitor.click("choice:" + input.option); }
    void operator()(const session::Do& input) const { visitor.click("act:" + input.act); }
    void operator()(const session::Wait& input) const { visitor.note(desk.app.apply(app::Play{input})); }
    void operator()(const session::Fill& input) const {
        if (!visitor.sees("form:submit")) visitor.press(Key::f2);
        for (const auto& [field, value] : input.fields) {
            if (visitor.sees("field:" + field + ":" + value)) {
                visitor.click("field:" + field + ":" + value);
            } else {
                visitor.click("field:" + field);
                visitor.type(value);
            }
        }
        visitor.click("form:submit");
    }
    void operator()(const session::AskHint&) const { FAIL("a play for examinations asks for a hint"); }
    void operator()(const session::Answer& input) const {
        std::visit(Pressing{visitor}, input.answer);
        visitor.click("answer");
    }
};

void play_paper(Desk& desk, Visitor& visitor, bool well) {
    REQUIRE(visitor.trace.screen() == "play");
    const std::string scenario = desk.app.state().running->scenario->id;
    CAPTURE(scenario);
    for (const session::Input& input : a_play_of(scenario, well)) {
        REQUIRE(desk.app.state().running.has_value());
        CAPTURE(session::to_script_line(input));
        const int before = desk.app.state().running->session.inputs;
        std::visit(Doing{desk, visitor}, input);
        if (desk.app.state().running) REQUIRE(desk.app.state().running->session.inputs == before + 1);
        visitor.wait(0.4);
    }
    REQUIRE_FALSE(desk.app.state().running.has_value());
}

/// From the first screen to the first paper.
void begin_exam(Visitor& visitor) {
    sign_in(visitor);
    visitor.click("rail:courses");
    visitor.click("exam:new-hire");
    REQUIRE(visitor.trace.screen() == "exam");
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "play");
}

/// All pieces of text that were on the screen before the examination was over.
struct Seen {
    std::set<std::string> pieces;

    explicit Seen(Visitor& visitor) {
        visitor.on_text = [this, &visitor](std::string_view text) {
            if (visitor.state().sitting) pieces.insert(std::string(text));
        };
    }
};

/// What would give away how it goes: why marks were given, names of rules and what customers feel.
std::set<std::string> secrets_of(const Desk& desk, const records::Sitting& sitting) {
    std::set<std::string> secrets;
    const phrasing::Engine& engine = desk.app.content().engine;
    const records::Store store = records::Store::open(desk.folder.path / "records.sqlite", desk.clock);
    for (const records::Paper& paper : sitting.papers) {
        if (!paper.attempt) continue;
        const records::AttemptDetail detail = store.detail(paper.attempt->id);
        for (const records::MarkRow& mark : detail.marks) secrets.insert(mark.why);
        for (const records::TurnRow& turn : detail.turns) {
            for (const records::FindingRow& finding : turn.findings) {
                secrets.insert(finding.because);
                secrets.insert(ui::RuleNames{engine}.of(finding.rule));
            }
        }
    }
    for (const app::Text text :
         {app::Text::play_score, app::Text::play_wanted_phone, app::Text::play_wanted_desk,
          app::Text::play_heard, app::Text::play_heard_good, app::Text::promise_ledger, app::Text::passed,
          app::Text::not_passed}) {
        secrets.insert(app::words(app::Language::zh_hans, text));
    }
    secrets.erase("");
    return secrets;
}

void check_no_secret(const Seen& seen, const std::set<std::string>& secrets) {
    CHECK(seen.pieces.size() > 20);
    for (const std::string& secret : secrets) CHECK_MESSAGE(seen.pieces.count(secret) == 0, secret);
}

/// Hands in and says so twice.
void hand_in(Visitor& visitor) {
    visitor.click("hand-in");
    CHECK(visitor.state().sitting.has_value());
    visitor.click("hand-in:yes");
    CHECK_FALSE(visitor.state().sitting.has_value());
}

}  // namespace

TEST_CASE("who answers well passes the whole examination, and sees no mark before its end") {
    Desk desk;
    Visitor visitor(desk, {});
    begin_exam(visitor);
    const Seen seen(visitor);
    for (int paper = 1; paper <= 3; ++paper) {
        CHECK(visitor.sees("countdown"));
        for (const char* gone : {"leave", "back", "step-back", "hint", "rail:today", "rail:courses",
                                 "rail:records", "rail:settings", "person", "score"}) {
            CAPTURE(gone);
            CHECK_FALSE(visitor.sees(gone));
        }
        visitor.press(Key::escape);
        CHECK(visitor.trace.screen() == "play");
        play_paper(desk, visitor, true);
        if (paper == 3) break;
        CHECK(visitor.trace.screen() == "exam");
        CHECK(visitor.sees("countdown"));
        CHECK(visitor.value("paper:" + std::to_string(paper)) == "交了");
        CHECK_FALSE(visitor.sees("verdict"));
        visitor.press(Key::enter);
    }
    REQUIRE(visitor.trace.screen() == "exam-result");
    CHECK(visitor.value("verdict") == "passed");
    const records::Sitting sitting = *desk.app.state().sitting_result;
    CHECK(sitting.passed);
    CHECK(sitting.used_ms > 0);
    check_no_secret(seen, secrets_of(desk, sitting));
    visitor.click("paper:2");
    REQUIRE(visitor.trace.screen() == "result");
    CHECK(visitor.label("score") == std::to_string(sitting.papers[1].attempt->total));
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "exam-result");
    visitor.click("back");
    CHECK(visitor.trace.screen() == "courses");
}

TEST_CASE("a rude clerk fails, learns nothing of it in the middle, and the result names what was fatal") {
    Desk desk;
    Visitor visitor(desk, {});
    begin_exam(visitor);
    const Seen seen(visitor);
    for (int paper = 1; paper <= 3; ++paper) {
        play_paper(desk, visitor, paper != 2);
        if (paper < 3) visitor.press(Key::enter);
    }
    REQUIRE(visitor.trace.screen() == "exam-result");
    CHECK(visitor.value("verdict") == "failed");
    const records::Sitting sitting = *desk.app.state().sitting_result;
    REQUIRE_FALSE(sitting.papers[1].fatal.empty());
    CHECK(visitor.label("verdict").find(sitting.papers[1].fatal.front()) != std::string::npos);
    CHECK(visitor.label("verdict").find("第 2 份") != std::string::npos);
    check_no_secret(seen, secrets_of(desk, sitting));
    visitor.click("exam:again");
    CHECK(visitor.trace.screen() == "exam");
    CHECK(visitor.value("sitting:" + std::to_string(sitting.id.value)) == "failed");
    visitor.click("sitting:" + std::to_string(sitting.id.value));
    CHECK(visitor.trace.screen() == "exam-result");
    visitor.click("exam:again");
    visitor.press(Key::enter);
    CHECK(visitor.trace.screen() == "play");
    CHECK(desk.app.state().sitting->sitting.seed != sitting.seed);
}

TEST_CASE("handing in takes two steps, and what was not done stands in the result") {
    Desk desk;
    Visitor visitor(desk, {});
    begin_exam(visitor);
    visitor.click("hand-in");
    visitor.click("hand-in:no");
    CHECK_FALSE(visitor.sees("hand-in:yes"));
    CHECK(visitor.trace.screen() == "play");
    visitor.click("hand-in");
    visitor.press(Key::escape);
    CHECK_FALSE(visitor.sees("hand-in:yes"));
    hand_in(visitor);
    REQUIRE(visitor.trace.screen() == "exam-result");
    CHECK(visitor.label("verdict").find("第 1 份没做完") != std::string::npos);
    CHECK(visitor.label("verdict").find("第 3 份没开始") != std::string::npos);
    CHECK(visitor.sees("paper:1"));
    CHECK_FALSE(visitor.sees("paper:3"));
    visitor.click("paper:1");
    CHECK(visitor.trace.screen() == "result");
}

TEST_CASE("the clock is drawn once a second, turns amber at the end, and closes the examination by itself") {
    Desk desk;
    Visitor visitor(desk, {});
    begin_exam(visitor);
    CHECK(visitor.label("countdown") == "还剩 40:00");
    REQUIRE(visitor.last.redraw_in_s.has_value());
    CHECK(*visitor.last.redraw_in_s <= 1.0);
    visitor.wait(2);
    CHECK(visitor.label("countdown") == "还剩 39:58");
    desk.clock.advance_ms(35 * 60'000);
    visitor.wait(1);
    CHECK(visitor.label("countdown") == "快到时间了，还剩 04:57");
    desk.clock.advance_ms(5 * 60'000);
    visitor.wait(1.2);
    CHECK(visitor.trace.screen() == "exam-result");
    CHECK(desk.app.state().sitting_result->ending == records::SittingEnding::time_up);
}

TEST_CASE(
    "after a crash nothing is offered before the examination, and it goes on with the time that was left") {
    const core::TestFolder folder;
    const fs::path scenarios = fs::path(FRONTDESK_SOURCE_DIR) / "scenarios";
    std::uint64_t seed = 0;
    {
        Desk desk(scenarios, folder.path);
        Visitor visitor(desk, {});
        begin_exam(visitor);
        seed = desk.app.state().sitting->sitting.seed;
        visitor.wait(61);
    }
    Desk desk(scenarios, folder.path);
    Visitor visitor(desk, {});
    REQUIRE(visitor.trace.screen() == "who");
    visitor.note(desk.app.apply(app::ChooseTrainee{desk.app.state().trainees.front().id}));
    REQUIRE(visitor.trace.screen() == "exam");
    CHECK_FALSE(visitor.sees("rail:today"));
    CHECK(visitor.sees("rail:settings"));
    CHECK(visitor.sees("person"));
    const std::string left = visitor.label("countdown");
    const int left_s = std::stoi(visitor.value("countdown"));
    CHECK(left_s <= 2345);
    CHECK(left_s >= 2338);
    visitor.wait(5);
    CHECK(visitor.label("countdown") == left);
    visitor.press(Key::enter);
    CHECK(visitor.trace.screen() == "play");
    CHECK(desk.app.state().sitting->sitting.seed == seed);
    hand_in(visitor);
    CHECK(desk.app.state().sitting_result->interruptions == 1);
}

TEST_CASE("private practice is switched on, said while it is practised and in its result") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("rail:settings");
    visitor.click("private:on");
    CHECK(desk.app.state().trainee->practises_privately);
    visitor.note(desk.app.apply(app::StartScenario{"complaint-enquiry", app::Mode::practice, 7}));
    CHECK(visitor.label("private:told") == "私下练习：只留在这台电脑，主管看不到");
    for (const session::Input& input : a_play_of("complaint-enquiry", true))
        visitor.note(desk.app.apply(app::Play{input}));
    REQUIRE(visitor.trace.screen() == "result");
    CHECK(visitor.sees("private:told"));
    visitor.click("rail:courses");
    visitor.click("private");
    CHECK_FALSE(desk.app.state().trainee->practises_privately);
    visitor.note(desk.app.apply(app::StartScenario{"complaint-enquiry", app::Mode::practice, 7}));
    CHECK_FALSE(visitor.sees("private:told"));
}
