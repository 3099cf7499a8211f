#include <doctest/doctest.h>

#include "app/own_data.h"
#include "app/test_support.h"
#include "cli/run.h"
#include "core/file.h"

// Results and records, as they are written from the command line.
using namespace frontdesk;

namespace {

/// A desk at which one attempt was finished by 李小红, privately or not.
struct PlayedDesk : app::TestDesk {
    explicit PlayedDesk(bool privately = false) {
        apply(app::AddTrainee{"李小红", "金穗花园", "客服一组"});
        if (privately) apply(app::SetPrivate{true});
        attempt = std::to_string(app::play_through(*this, "不归我们管。").value);
    }

    int run(std::vector<std::string> arguments) const {
        return cli::run(arguments, {.scenarios = places.scenarios, .data = places.data}).exit_status;
    }
    std::string at(const char* name) const { return core::to_utf8(folder.path / name); }

    std::string attempt;
};

}  // namespace

TEST_CASE("report prints one attempt and writes over nothing unless told to") {
    const PlayedDesk desk;
    CHECK(desk.run({"report", desk.attempt, "--out", desk.at("a.pdf")}) == 0);
    CHECK(core::read_file(desk.folder.path / "a.pdf").starts_with("%PDF-"));
    CHECK(desk.run({"report", desk.attempt, "--out", desk.at("a.pdf")}) == 2);
    CHECK(desk.run({"report", desk.attempt, "--out", desk.at("a.pdf"), "--replace", "--lang", "en"}) == 0);
}

TEST_CASE("report says no to what is not there, not a number, or cannot be written") {
    const PlayedDesk desk;
    CHECK(desk.run({"report", "4711", "--out", desk.at("b.pdf")}) == 2);
    CHECK(desk.run({"report", "one", "--out", desk.at("b.pdf")}) == 2);
    CHECK(desk.run({"report", desk.attempt}) == 2);
    CHECK(desk.run({"report", desk.attempt, "--out", desk.at("nowhere/b.pdf")}) == 2);
    CHECK_FALSE(std::filesystem::exists(desk.folder.path / "b.pdf"));
}

TEST_CASE("export writes the records of one trainee into a folder and over nothing") {
    const PlayedDesk desk;
    CHECK(desk.run({"export", "--trainee", "李小红", "--out", desk.at("deep/er")}) == 0);
    for (const std::string& file : app::own_data_files())
        CHECK_MESSAGE(std::filesystem::exists(desk.folder.path / "deep/er" / file), file);
    CHECK(core::read_file(desk.folder.path / "deep/er" / "turns.csv").find("不归我们管。") !=
          std::string::npos);
    CHECK(desk.run({"export", "--trainee", "李小红", "--out", desk.at("deep/er")}) == 2);
    CHECK(desk.run({"export", "--trainee", "李小红", "--out", desk.at("deep/er"), "--replace"}) == 0);
    CHECK(desk.run({"export", "--trainee", "李小", "--out", desk.at("no")}) == 2);
    CHECK_FALSE(std::filesystem::exists(desk.folder.path / "no"));
}

TEST_CASE("of two people of one name, export asks which one") {
    PlayedDesk desk;
    desk.apply(app::AddTrainee{"李小红", "银杏园", ""});
    CHECK(desk.run({"export", "--trainee", "李小红", "--out", desk.at("x")}) == 2);
    CHECK(desk.run({"export", "--trainee", "李小红", "--site", "银杏园", "--out", desk.at("x")}) == 0);
    CHECK(core::read_file(desk.folder.path / "x" / "turns.csv").find("不归我们管。") == std::string::npos);
}

TEST_CASE("what was practised privately is written only when that is asked for") {
    const PlayedDesk desk(true);
    CHECK(desk.run({"report", desk.attempt, "--out", desk.at("a.pdf")}) == 2);
    CHECK(desk.run({"report", desk.attempt, "--out", desk.at("a.pdf"), "--with-private"}) == 0);
    CHECK(desk.run({"export", "--trainee", "李小红", "--out", desk.at("x")}) == 0);
    CHECK(core::read_file(desk.folder.path / "x" / "turns.csv").find("不归我们管。") == std::string::npos);
    CHECK(desk.run({"export", "--trainee", "李小红", "--out", desk.at("y"), "--with-private"}) == 0);
    CHECK(core::read_file(desk.folder.path / "y" / "turns.csv").find("不归我们管。") != std::string::npos);
}

TEST_CASE("export writes what supervisors see in every format, and over nothing") {
    const PlayedDesk desk;
    for (const char* format : {"csv", "xlsx", "pdf", "xapi", "json"}) {
        const std::string out = desk.at(format);
        CHECK_MESSAGE(desk.run({"export", "--format", format, "--out", out}) == 0, format);
        CHECK(std::filesystem::exists(out));
        CHECK(desk.run({"export", "--format", format, "--out", out}) == 2);
        CHECK(desk.run({"export", "--format", format, "--out", out, "--replace", "--trainee", "李小红"}) ==
              0);
    }
    CHECK(core::read_file(desk.folder.path / "csv" / "turns.csv").find("不归我们管。") != std::string::npos);
    CHECK(core::read_file(desk.folder.path / "pdf").starts_with("%PDF-"));
    CHECK(core::read_file(desk.folder.path / "xlsx").starts_with("PK"));
    CHECK(core::read_file(desk.folder.path / "xapi").starts_with("[\n{\"id\":"));
}

TEST_CASE("export keeps to site and days, and says no to what makes no sense") {
    const PlayedDesk desk;
    const auto attempts_of = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"export", "--format", "json", "--replace", "--out", desk.at("x.json")});
        REQUIRE(desk.run(more) == 0);
        return core::read_file(desk.folder.path / "x.json").find("\"finished\":1,") != std::string::npos;
    };
    CHECK(attempts_of({"--site", "金穗花园"}));
    CHECK_FALSE(attempts_of({"--site", "银杏园"}));
    CHECK(attempts_of({"--from", "2023-11-14", "--to", "2023-11-15"}));
    CHECK_FALSE(attempts_of({"--to", "2023-11-13"}));
    const auto refused = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"export", "--out", desk.at("y")});
        return desk.run(more) == 2;
    };
    CHECK(refused({}));
    CHECK(refused({"--format", "docx"}));
    CHECK(refused({"--format", "csv", "--from", "gestern"}));
    CHECK(refused({"--format", "csv", "--from", "2026-11-02", "--to", "2026-11-01"}));
    CHECK(refused({"--format", "csv", "--with-private"}));
    CHECK(refused({"--format", "csv", "--trainee", "没有这个人"}));
    CHECK(refused({"--trainee", "李小红", "--from", "2026-11-01"}));
    CHECK_FALSE(std::filesystem::exists(desk.folder.path / "y"));
    CHECK(desk.run({"export", "--format", "pdf", "--out", desk.at("nowhere/a.pdf")}) == 2);
}

TEST_CASE("with a format, what was practised privately never leaves") {
    const PlayedDesk desk(true);
    CHECK(desk.run({"export", "--format", "json", "--out", desk.at("a.json")}) == 0);
    CHECK(core::read_file(desk.folder.path / "a.json").find("不归我们管。") == std::string::npos);
}

TEST_CASE("the home page of statements is that of the settings unless another is said, and has to be one") {
    const PlayedDesk desk;
    app::Settings settings;
    settings.home_page = "https://training.example.com";
    app::save_settings(app::settings_file(desk.places), settings);
    const auto exported = [&desk](std::vector<std::string> more) {
        std::vector<std::string> all{"export", "--format", "xapi", "--out", desk.at("x.json"), "--replace"};
        all.insert(all.end(), more.begin(), more.end());
        return desk.run(all);
    };
    REQUIRE(exported({}) == 0);
    CHECK(core::read_file(desk.folder.path / "x.json").find("https://training.example.com/scenarios/") !=
          std::string::npos);
    REQUIRE(exported({"--home-page", "http://lms.example.com/"}) == 0);
    CHECK(core::read_file(desk.folder.path / "x.json").find("\"http://lms.example.com\"") !=
          std::string::npos);
    CHECK(exported({"--home-page", "lms.example.com"}) == 2);
    CHECK(exported({"--home-page", "https://lms.example.com/?a"}) == 2);
}
