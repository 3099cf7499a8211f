#include "curriculum/curriculum.h"

#include <doctest/doctest.h>

#include <set>

#include "curriculum/test_material.h"

using namespace frontdesk;
using namespace frontdesk::curriculum;

namespace {

/// A slip of an author: in `file`, `from` became `to`; told as `code`.
struct Slip {
    const char* code;
    const char* file;
    const char* from;
    const char* to;
};

constexpr Slip slips[] = {
    {"CU001", "knowledge/rings.json", R"("title": "铃声")", R"("title": 3)"},
    {"CU002", "drills/F05.json", R"("tip": "先答应去查。")", R"("customer_gloss": "x")"},
    {"CU003", "courses/first.json", R"("goal":)", R"("gaol": "x", "goal":)"},
    {"CU004", "drills/F05.json", R"("context": "desk")", R"("context": "desks")"},
    {"CU005", "exams/last.json", "[1, 2]", "[2, 1]"},
    {"CU006", "drills/F05.json", R"("models": ["我马上去查。"])", R"("models": [])"},
    {"CU007", "exams/last.json", R"("format": 1)", R"("format": 2)"},
    {"CU008", "knowledge/rings.json", R"("id": "three")", R"("id": "Three rings")"},
    {"CU009", "knowledge/rings.json", R"("id": "rings")", R"("id": "ringing")"},
    {"CU010", "drills/F05.json", R"("id": "b")", R"("id": "a")"},
    {"CU012", "knowledge/rings.json", R"("source": "phone-1")", R"("source": "phone-11")"},
    {"CU013", "courses/first.json", R"("knowledge": "rings")", R"("knowledge": "ring")"},
    {"CU013", "exams/last.json", R"("tracks")", R"("without": ["phone-greet"], "tracks")"},
    {"CU018", "courses/first.json", R"({"exam": "last"})", R"({"exam": "last", "knowledge": "rings"})"},
    {"CU018", "courses/first.json", R"({"exam": "last"})", R"({})"},
    {"CU019", "exams/last.json", R"("count": 1)", R"("count": 2)"},
    {"CU020", "drills/F05.json", R"("sources": ["phone-2"])", R"("sources": ["F05"])"},
};

const core::Problem* problem_with(const Curriculum& read, const std::string& code) {
    for (const core::Problem& problem : read.problems)
        if (problem.code == code) return &problem;
    return nullptr;
}

}  // namespace

TEST_CASE("a curriculum without faults is read whole") {
    const Curriculum read = TestMaterial().load();
    for (const core::Problem& problem : read.problems) INFO(core::to_line(problem));
    CHECK(read.problems.empty());
    REQUIRE(read.find_drill("F05") != nullptr);
    CHECK(read.find_drill("F05")->situations.size() == 2);
    REQUIRE(read.find_topic("rings") != nullptr);
    CHECK(std::get<exercise::Number>(read.find_topic("rings")->questions[0].exercise).expect == 3);
    REQUIRE(read.find_exam("last") != nullptr);
    CHECK(read.find_exam("last")->pass_mark == 80);
    REQUIRE(read.courses.size() == 1);
    const std::vector<CourseStep>& steps = read.courses[0].days[0].steps;
    REQUIRE(steps.size() == 3);
    CHECK(steps[1].kind == StepKind::drill);
    CHECK(steps[1].id == "F05");
    CHECK(read.standard.find("phone-2") != nullptr);
    CHECK(read.standard.find("phone-3") == nullptr);
}

TEST_CASE("what a company has written comes on top, and takes the place of what has its id") {
    const TestMaterial shipped;
    const core::TestFolder company;
    std::filesystem::create_directories(company.path / "knowledge");
    std::string own = small_topic;
    own.replace(own.find("铃声"), std::string("铃声").size(), "本公司的铃声");
    core::write_file(company.path / "knowledge/rings.json", own);
    own.replace(own.find("rings"), 5, "bells");
    core::write_file(company.path / "knowledge/bells.json", own);
    const Curriculum read = load_curriculum(shipped.folder(), small_library(), company.path);
    CHECK(read.problems.empty());
    REQUIRE(read.topics.size() == 2);
    CHECK(read.topics[0].id == "bells");
    CHECK(read.topics[1].title == "本公司的铃声");
    CHECK(read.drills.size() == 1);
    CHECK(load_curriculum(shipped.folder(), small_library(), company.path / "none").topics.size() == 1);
}

TEST_CASE("each slip of an author is told with its place and a way out") {
    for (const Slip& slip : slips) {
        CAPTURE(slip.code);
        CAPTURE(slip.to);
        const TestMaterial material;
        REQUIRE(material.change(slip.file, slip.from, slip.to));
        const Curriculum read = material.load();
        const core::Problem* found = problem_with(read, slip.code);
        REQUIRE(found != nullptr);
        CHECK(found->place.file.find(slip.file) != std::string::npos);
        CHECK(found->place.line > 0);
        CHECK_FALSE(found->way_out.empty());
    }
}

TEST_CASE("a file with faults is left out and all others stay") {
    const TestMaterial material;
    material.write("drills/F06.json", "{");
    material.write("exams/last.json", "不是 JSON");
    const Curriculum read = material.load();
    CHECK(read.drills.size() == 1);
    CHECK(read.exams.empty());
    CHECK(read.topics.size() == 1);
    CHECK(problem_with(read, "JS001") != nullptr);
}

TEST_CASE("a drill with one situation only and a file that cannot be read are told") {
    const TestMaterial material;
    const std::string drill = small_drill;
    const std::size_t second = drill.find(",\n    {\"id\": \"b\"");
    REQUIRE(second != std::string::npos);
    material.write("drills/F05.json", drill.substr(0, second) + "]}");
    material.write("knowledge/huge.json", std::string(std::size_t{3} << 20U, ' '));
    const Curriculum read = material.load();
    CHECK(problem_with(read, "CU017") != nullptr);
    CHECK(problem_with(read, "CU011") != nullptr);
}

TEST_CASE("what nearly names something is answered with the name") {
    const TestMaterial material;
    REQUIRE(material.change("courses/first.json", "\"rings\"", "\"ring\""));
    const Curriculum read = material.load();
    const core::Problem* found = problem_with(read, "CU013");
    REQUIRE(found != nullptr);
    CHECK(found->way_out == "did you mean 'rings'?");
}

TEST_CASE("every code that slips show is listed, in order") {
    std::set<std::string> listed;
    std::string last;
    for (const ProblemCode& code : problem_codes()) {
        CHECK(last < code.code);
        last = code.code;
        listed.insert(last);
    }
    for (const Slip& slip : slips) CHECK(listed.count(slip.code) == 1);
}

TEST_CASE("the page for authors lists every code with the same words") {
    const std::string page =
        core::read_file(core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "scenarios" / "curriculum.README.md");
    for (const ProblemCode& code : problem_codes()) {
        CAPTURE(code.code);
        CHECK(page.find("| " + std::string(code.code) + " | " + std::string(code.meaning) + " |") !=
              std::string::npos);
    }
}

TEST_CASE("files of the curriculum are known by where they lie") {
    CHECK(is_part_of_curriculum("scenarios/drills/F05.json"));
    CHECK(is_part_of_curriculum("scenarios/standard.json"));
    CHECK_FALSE(is_part_of_curriculum("scenarios/phone/phone-greeting.json"));
}
