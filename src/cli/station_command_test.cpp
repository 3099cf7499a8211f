#include "cli/station_command.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iostream>
#include <sstream>

#include "app/test_support.h"
#include "cli/run.h"
#include "core/file.h"
#include "records/merge.h"

// Merging, copying and checking the records from the command line.
using namespace frontdesk;

namespace {

struct StationRun {
    int status = 0;
    std::string out;
};

struct StationDesk : app::TestDesk {
    core::TestFolder elsewhere;

    StationDesk() { app.reset(); }

    records::Store here() const { return records::Store::open(app::records_file(places), clock); }
    std::filesystem::path other_file() const { return elsewhere.path / "records.sqlite"; }
    records::Store there() const { return records::Store::open(other_file(), clock); }

    StationRun run(std::vector<std::string> arguments) const {
        const std::ostringstream captured;
        const std::ostringstream errors;
        std::streambuf* before = std::cout.rdbuf(captured.rdbuf());
        std::streambuf* errors_before = std::cerr.rdbuf(errors.rdbuf());
        StationRun answer;
        answer.status = cli::run(arguments, {.scenarios = places.scenarios, .data = places.data}).exit_status;
        std::cout.rdbuf(before);
        std::cerr.rdbuf(errors_before);
        answer.out = captured.str() + errors.str();
        return answer;
    }

    std::string other() const { return core::to_utf8(elsewhere.path); }
};

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("merge brings people in, says how many, and a second time that there is nothing new") {
    const StationDesk desk;
    desk.there().add_trainee("王芳", "金穗花园", "早班组");
    const StationRun first = desk.run({"merge", desk.other()});
    CHECK(first.status == 0);
    CHECK(holds(first.out, "1 people"));
    CHECK(holds(desk.run({"merge", desk.other()}).out, "nothing new"));
    CHECK(holds(desk.run({"merge", "--json", desk.other()}).out, "\"people\":0"));
    CHECK(desk.here().trainees().size() == 1);
}

TEST_CASE("merge lists doubtful matches, changes nothing, and takes the answer from the command line") {
    const StationDesk desk;
    desk.here().add_trainee("王芳", "金穗花园", "早班组");
    desk.there().add_trainee("王芳", "金穗花园", "早班组");
    const StationRun asked = desk.run({"merge", "--json", desk.other()});
    CHECK(asked.status == 1);
    CHECK(holds(asked.out, "\"there\""));
    SUBCASE("the same") {
        std::string pair;
        {
            const records::Merge merge(app::records_file(desk.places), desk.other_file(), desk.clock, {});
            pair = merge.doubtful().front().there.key.substr(0, 8) + '=' +
                   merge.doubtful().front().here.key.substr(0, 8);
        }
        CHECK(desk.run({"merge", desk.other(), "--same", pair}).status == 0);
        CHECK(desk.here().trainees().size() == 1);
    }
    SUBCASE("somebody else") {
        CHECK(desk.run({"merge", desk.other(), "--all-different"}).status == 0);
        CHECK(desk.here().trainees().size() == 2);
        CHECK(holds(desk.run({"merge", desk.other()}).out, "nothing new"));
    }
    SUBCASE("nobody") {
        const StationRun wrong = desk.run({"merge", desk.other(), "--same", "zzz=yyy"});
        CHECK(wrong.status == 2);
        CHECK(holds(wrong.out, "'zzz'"));
        CHECK(desk.run({"merge", desk.other(), "--same", "zzz"}).status == 2);
    }
}

TEST_CASE("somebody at the terminal is asked about each, again after a slip of the finger") {
    const StationDesk desk;
    desk.here().add_trainee("王芳", "", "");
    desk.there().add_trainee("王芳", "", "");
    records::Merge merge(app::records_file(desk.places), desk.other_file(), desk.clock, {});
    std::istringstream nothing("\n");
    std::ostringstream out;
    CHECK_FALSE(cli::ask_about_people(merge, nothing, out));
    std::istringstream answers("maybe\ny\n");
    CHECK(cli::ask_about_people(merge, answers, out));
    CHECK(merge.doubtful().empty());
    CHECK(holds(out.str(), "王芳"));
}

TEST_CASE("what cannot be merged is told with the way out") {
    const StationDesk desk;
    desk.here();
    const StationRun missing = desk.run({"merge", desk.other()});
    CHECK(missing.status == 2);
    CHECK(holds(missing.out, "there are no records at"));
    CHECK(desk.run({"merge", core::to_utf8(desk.places.data)}).status == 2);
    std::ofstream(desk.other_file()) << "a,b\n";
    CHECK(holds(desk.run({"merge", desk.other()}).out, "is not a record store"));
}

TEST_CASE("backup, verify and restore go round") {
    const StationDesk desk;
    desk.here().add_trainee("王芳", "", "");
    const std::string file = core::to_utf8(desk.elsewhere.path / "backup.sqlite");
    CHECK(holds(desk.run({"backup", file}).out, "sound"));
    CHECK(desk.run({"backup", file}).status == 2);
    CHECK(desk.run({"verify", file}).status == 0);
    CHECK(holds(desk.run({"verify"}).out, "1 people"));
    CHECK(holds(desk.run({"verify", "--json"}).out, "\"sound\":true"));
    desk.here().add_trainee("李小红", "", "");
    const StationRun restored = desk.run({"restore", file});
    CHECK(restored.status == 0);
    CHECK(holds(restored.out, ".replaced-"));
    CHECK(desk.here().trainees().size() == 1);
}

TEST_CASE("verify finds what was meddled with and says so") {
    const StationDesk desk;
    desk.here().add_trainee("王芳", "", "");
    {
        std::fstream file(app::records_file(desk.places), std::ios::in | std::ios::out | std::ios::binary);
        std::string bytes((std::istreambuf_iterator<char>(file)), {});
        const std::size_t at = bytes.rfind("trainee added");
        REQUIRE(at != std::string::npos);
        file.seekp(static_cast<std::streamoff>(at));
        file << "TRAINEE";
    }
    const StationRun found = desk.run({"verify"});
    CHECK(found.status == 1);
    CHECK(holds(found.out, "do not follow"));
}
