#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include "cli/run.h"
#include "core/file.h"
#include "core/test_folder.h"
#include "json/value.h"

using namespace frontdesk;

namespace {

namespace fs = std::filesystem;

const fs::path root = FRONTDESK_SOURCE_DIR;

/// Takes what a command prints, and gives it what is typed.
class Console {
  public:
    explicit Console(const std::string& typed) : m_typed(typed) {
        m_out = std::cout.rdbuf(m_printed.rdbuf());
        m_error = std::cerr.rdbuf(m_errors.rdbuf());
        m_in = std::cin.rdbuf(m_typed.rdbuf());
        std::cin.clear();
    }
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;
    ~Console() {
        std::cout.rdbuf(m_out);
        std::cerr.rdbuf(m_error);
        std::cin.rdbuf(m_in);
        std::cin.clear();
    }
    std::string printed() const { return m_printed.str(); }
    std::string errors() const { return m_errors.str(); }

  private:
    std::istringstream m_typed;
    std::ostringstream m_printed, m_errors;
    std::streambuf* m_out;
    std::streambuf* m_error;
    std::streambuf* m_in;
};

struct Ran {
    int status = 0;
    std::string printed, errors;
};

/// A place with records of its own.
struct Room {
    core::TestFolder data;

    Ran run(const std::vector<std::string>& arguments, const std::string& typed = {}) const {
        const Console console(typed);
        const cli::Outcome outcome =
            cli::run(arguments, {.scenarios = root / "scenarios", .data = data.path, .overlays = {}});
        return {outcome.exit_status, console.printed(), console.errors()};
    }

    std::vector<std::string> drawn(const std::string& seed) const {
        std::istringstream lines(
            run({"exam", "new-hire", "--trainee", "李小红", "--seed", seed, "--draw"}).printed);
        std::vector<std::string> ids;
        for (std::string line; std::getline(lines, line);) ids.push_back(line);
        return ids;
    }
};

/// A play of the scenario that passes, or one that has something fatal in it.
std::string play_of(const std::string& scenario, bool well) {
    std::vector<std::string> files;
    for (const auto& entry : fs::directory_iterator(root / "tests/plays")) {
        if (entry.path().extension() != ".jsonl") continue;
        const std::string text = core::read_file(entry.path());
        const bool fits = text.find(well ? "# passed: yes" : "# fatal: ") != std::string::npos;
        if (fits && text.find("# scenario: " + scenario + "\n") != std::string::npos)
            files.push_back(core::to_utf8(entry.path()));
    }
    std::sort(files.begin(), files.end());
    REQUIRE_FALSE(files.empty());
    return files.front();
}

std::vector<std::string> sitting_of(const Room& room, const std::string& seed, bool second_well) {
    std::vector<std::string> arguments{"exam", "new-hire", "--trainee", "李小红", "--seed", seed, "--json"};
    const std::vector<std::string> ids = room.drawn(seed);
    REQUIRE(ids.size() == 3);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        arguments.push_back("--replies");
        arguments.push_back(play_of(ids[i], i != 1 || second_well));
    }
    return arguments;
}

bool boolean(const json::Value& object, const char* key) {
    return *object.find(key)->as_bool();
}

}  // namespace

TEST_CASE("an examination is sat by scripts, and its result says of each paper how it went") {
    const Room room;
    CHECK(room.drawn("7") == room.drawn("7"));
    const Ran good = room.run(sitting_of(room, "7", true));
    CHECK(good.status == 0);
    const json::Value passed = json::parse(good.printed, "printed").root;
    CHECK(boolean(passed, "passed"));
    CHECK(*passed.find("ending")->as_string() == "completed");
    CHECK(*passed.find("seed")->as_string() == "7");
    CHECK(passed.find("papers")->as_array()->size() == 3);
    const Ran rude = room.run(sitting_of(room, "7", false));
    const json::Value failed = json::parse(rude.printed, "printed").root;
    CHECK_FALSE(boolean(failed, "passed"));
    const json::Value& second = (*failed.find("papers")->as_array())[1];
    CHECK_FALSE(boolean(second, "passed"));
    CHECK_FALSE(second.find("fatal")->as_array()->empty());
    CHECK(boolean((*failed.find("papers")->as_array())[0], "passed"));
}

TEST_CASE("papers without a script are handed in as they are") {
    const Room room;
    std::vector<std::string> arguments = sitting_of(room, "7", true);
    arguments.resize(arguments.size() - 4);
    const json::Value result = json::parse(room.run(arguments).printed, "printed").root;
    CHECK(*result.find("ending")->as_string() == "handed-in");
    CHECK_FALSE(boolean(result, "passed"));
    CHECK(boolean((*result.find("papers")->as_array())[0], "finished"));
    CHECK_FALSE(boolean((*result.find("papers")->as_array())[1], "finished"));
}

TEST_CASE("in the terminal nothing is told of how it goes, and what breaks off goes on") {
    const Room room;
    const std::vector<std::string> sit{"exam", "new-hire", "--trainee", "李小红"};
    const Ran broken_off = room.run(sit, "1\n不归我们管，你爱投诉就投诉。\n");
    CHECK(broken_off.status == 0);
    CHECK(broken_off.printed.find("业主觉得") == std::string::npos);
    CHECK(broken_off.printed.find("火气") == std::string::npos);
    CHECK(broken_off.printed.find("第 1 份，共 3 份") != std::string::npos);
    CHECK(broken_off.errors.find("not handed in") != std::string::npos);
    CHECK(room.run({"play", "complaint-enquiry", "--trainee", "李小红"}, "").status == 2);
    const Ran handed_in = room.run(sit, "交卷\n交卷\n");
    CHECK(handed_in.errors.find("interrupted") != std::string::npos);
    CHECK(handed_in.printed.find("没通过") != std::string::npos);
    CHECK(handed_in.printed.find("没做完") != std::string::npos);
    CHECK(room.run({"play", "complaint-enquiry", "--trainee", "李小红"}, "").status == 0);
}

TEST_CASE("an examination that is not there is refused") {
    const Room room;
    CHECK(room.run({"exam", "no-such", "--trainee", "李小红"}).status == 2);
    CHECK(room.run({"exam", "no-such", "--trainee", "李小红", "--draw"}).status == 2);
    CHECK(room.run({"exam", "new-hire"}).status == 2);
}
