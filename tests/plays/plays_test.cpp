#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <sstream>

#include "core/file.h"
#include "scenario/library.h"
#include "scenario/temper.h"
#include "scoring/score.h"
#include "scoring/tour.h"
#include "session/form_check.h"
#include "session/presence.h"
#include "session/script.h"

// Whole plays: a scenario that is shipped and a readable script, through engine, session and marks. What a
// play must come to stands at its head: scenario, ending, total, passed, fatal, what somebody says in it, and
// a rule by which it loses.
namespace {

using namespace frontdesk;
namespace fs = std::filesystem;

const fs::path root = FRONTDESK_SOURCE_DIR;

struct Shipped {
    scenario::Library library = scenario::load_library(root / "scenarios");
    phrasing::Engine engine = phrasing::Engine::load(root / "scenarios/phrasings").engine;
    scenario::Tempers tempers = scenario::read_tempers(root / "scenarios/tempers.json").tempers;
    scoring::Policy policy = scoring::read_policy(root / "scenarios/policy.json").policy;

    session::World world(const scenario::Scenario& scenario) const { return {scenario, engine, tempers}; }
};

const Shipped& shipped() {
    static const Shipped made;
    return made;
}

/// `# key: value` lines of the head.
std::map<std::string, std::string> expectations(const std::string& text) {
    std::map<std::string, std::string> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(": ");
        if (line.rfind("# ", 0) == 0 && colon != std::string::npos) {
            found[line.substr(2, colon - 2)] = line.substr(colon + 2);
        }
    }
    return found;
}

session::Session played(const scenario::Scenario& scenario, const session::Script& script) {
    session::Session session = session::begin(shipped().world(scenario), 1);
    for (const session::ScriptLine& line : script.lines) {
        auto next = session::advance(shipped().world(scenario), session, line.input);
        if (const auto* refused = std::get_if<session::Refused>(&next)) {
            FAIL_CHECK("line ", line.line, " was refused: ", refused->message);
            break;
        }
        session = std::get<session::Session>(std::move(next));
    }
    return session;
}

/// In the end, as the transcript alone tells.
std::vector<std::string> who_is_there(const scenario::Scenario& scenario, const session::Session& session) {
    session::Presence presence(scenario);
    for (const session::Entry& entry : session.transcript) presence.arrive_at(entry);
    return presence.here();
}

/// What the marks are, for the reader of a failure.
std::string told(const scoring::Result& result) {
    std::ostringstream text;
    text << result.total << (result.passed ? " passed" : " failed") << ", ending " << result.ending;
    for (const scoring::Mark& mark : result.marks) {
        if (mark.points < mark.of || mark.points < 0) {
            text << "\n  " << mark.node << " " << mark.rule << " " << mark.points << "/" << mark.of << " "
                 << mark.why;
        }
    }
    return text.str();
}

void check_result(const scoring::Result& result, const std::map<std::string, std::string>& expected) {
    const auto total = expected.at("total");
    const std::size_t dots = total.find("..");
    CHECK(result.total >= std::stoi(total.substr(0, dots)));
    CHECK(result.total <= std::stoi(total.substr(dots + 2)));
    CHECK(result.passed == (expected.at("passed") == "yes"));
    if (expected.count("ending") > 0) CHECK(result.ending == expected.at("ending"));
    if (expected.count("fatal") > 0) {
        CHECK(std::count(result.fatal.begin(), result.fatal.end(), expected.at("fatal")) == 1);
    }
}

void check_talk(const session::Session& session, const scoring::Result& result,
                const std::map<std::string, std::string>& expected) {
    if (expected.count("says") > 0) {
        CHECK(std::any_of(session.transcript.begin(), session.transcript.end(), [&](const auto& entry) {
            return entry.text.find(expected.at("says")) != std::string::npos;
        }));
    }
    if (expected.count("lost") > 0) {
        CHECK(std::count_if(result.marks.begin(), result.marks.end(), [&](const scoring::Mark& mark) {
                  return mark.rule == expected.at("lost") && mark.points < 0;
              }) == 1);
    }
}

std::string digits_of(const std::string& text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char character) { return character >= '0' && character <= '9'; });
    return digits;
}

/// Nobody can guess a telephone number: what is noted of one has to have been told before.
void check_numbers_were_told(const scenario::Scenario& scenario, const session::Session& session) {
    std::string told;
    for (const std::string& line : scenario.briefing) told.append(" ").append(digits_of(line));
    for (const session::Entry& entry : session.transcript) {
        told.append(" ").append(entry.kind == session::EntryKind::form ? "" : digits_of(entry.text));
        for (const auto& filled : entry.fields) {
            const scenario::Node* node = scenario.find(entry.node);
            const auto* form = node == nullptr ? nullptr : std::get_if<scenario::FormNode>(&node->kind);
            const scenario::FormField* asked =
                form == nullptr ? nullptr : session::find_field(*form, filled.first);
            if (asked == nullptr || asked->kind != scenario::FieldKind::phone) continue;
            CAPTURE(filled.second);
            CHECK(told.find(digits_of(filled.second)) != std::string::npos);
        }
    }
}

void check_play(const fs::path& file) {
    CAPTURE(file.filename().string());
    const std::string text = core::read_file(file);
    const session::Script script = session::read_script(text, core::to_utf8(file));
    for (const core::Problem& problem : script.problems) FAIL_CHECK(core::to_line(problem));
    const auto expected = expectations(text);
    const scenario::Scenario* scenario = shipped().library.find(expected.at("scenario"));
    REQUIRE(scenario != nullptr);
    const session::Session session = played(*scenario, script);
    const scoring::Result result = scoring::score(*scenario, shipped().engine, shipped().policy, session);
    INFO(told(result));
    CHECK(session.ended);
    CHECK(who_is_there(*scenario, session) == session.here);
    check_numbers_were_told(*scenario, session);
    check_result(result, expected);
    check_talk(session, result, expected);
}

void tour_track(const std::string& track, int least) {
    int toured = 0;
    for (const scenario::Scenario& scenario : shipped().library.scenarios) {
        if (scenario.track != track) continue;
        CAPTURE(scenario.id);
        ++toured;
        const scoring::TourReport report = scoring::tour(shipped().world(scenario), shipped().policy);
        for (const core::Problem& problem : report.problems) FAIL_CHECK(core::to_line(problem));
        CHECK(report.best.total == 100);
        CHECK(report.best.passed);
        CHECK(report.complete);
        CHECK(report.endings.size() >= 2);
    }
    CHECK(toured >= least);
}

}  // namespace

TEST_CASE("every play comes to what stands at its head") {
    int plays = 0;
    for (const auto& entry : fs::directory_iterator(root / "tests/plays")) {
        if (entry.path().extension() != ".jsonl") continue;
        check_play(entry.path());
        ++plays;
    }
    CHECK(plays >= 180);
}

TEST_CASE("every shipped scenario has a play that passes and one that does not") {
    std::map<std::string, std::pair<int, int>> counts;
    for (const auto& entry : fs::directory_iterator(root / "tests/plays")) {
        if (entry.path().extension() != ".jsonl") continue;
        const auto expected = expectations(core::read_file(entry.path()));
        auto& [passed, failed] = counts[expected.at("scenario")];
        (expected.at("passed") == "yes" ? passed : failed) += 1;
    }
    for (const scenario::Scenario& scenario : shipped().library.scenarios) {
        CAPTURE(scenario.id);
        CHECK(counts[scenario.id].first >= 1);
        CHECK(counts[scenario.id].second >= 1);
    }
}

TEST_CASE("phone scenarios are toured to every node and ending, and 100 can be earned") {
    tour_track("phone", 15);
}

TEST_CASE("reception scenarios are toured to every node and ending, and 100 can be earned") {
    tour_track("reception", 13);
}

TEST_CASE("complaints scenarios are toured to every node and ending, and 100 can be earned") {
    tour_track("complaints", 15);
}

TEST_CASE("business scenarios are toured to every node and ending, and 100 can be earned") {
    tour_track("business", 10);
}

TEST_CASE("visits scenarios are toured to every node and ending, and 100 can be earned") {
    tour_track("visits", 7);
}
