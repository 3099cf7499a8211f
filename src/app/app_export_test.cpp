#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "app/exam_room.h"
#include "app/own_data.h"
#include "app/result_sheet.h"
#include "app/shown_result.h"
#include "core/new_file.h"
#include "json/value.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

/// With a folder for papers, as a person's desktop has.
struct PaperDesk : TestDesk {
    std::filesystem::path papers = folder.path / "文档";

    PaperDesk() {
        std::filesystem::create_directory(papers);
        places.documents = papers;
        reopen();
        apply(AddTrainee{"李/小红", "金穗花园", "客服一组"});
    }

    std::set<std::string> files_in(const std::filesystem::path& where) const {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(where))
            names.insert(core::to_utf8(entry.path().filename()));
        return names;
    }
};

std::size_t lines_of(const std::filesystem::path& file) {
    const std::string text = core::read_file(file);
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE(
    "a printed result is a PDF among the papers, named after person, scenario and day, never over another") {
    PaperDesk desk;
    const records::AttemptId attempt = play_through(desk, "不归我们管。");
    for (const char* more : {"", " (2)"}) {
        CHECK_FALSE(desk.apply(PrintResult{attempt}).refused);
        REQUIRE(desk.state().notice.has_value());
        const Notice& told = *desk.state().notice;
        CHECK(told.folder == desk.papers);
        CHECK(told.place.parent_path() == desk.papers);
        const std::string name = core::to_utf8(told.place.filename());
        CHECK(name.starts_with("成绩_李 小红_"));
        CHECK(name.ends_with(std::string("_2023-11-15") + more + ".pdf") +
                  name.ends_with(std::string("_2023-11-14") + more + ".pdf") ==
              1);
        CHECK(core::read_file(told.place).starts_with("%PDF-"));
    }
    CHECK(desk.files_in(desk.papers).size() == 2);
    desk.apply(DismissNotice{});
    CHECK_FALSE(desk.state().notice.has_value());
}

TEST_CASE("a good notice stays while time goes by and goes away with the next deed") {
    PaperDesk desk;
    desk.apply(PrintResult{play_through(desk, "对不起，您请讲。")});
    CHECK(desk.state().notice.has_value());
    desk.apply(KeepDraft{"x"});
    desk.apply(ChangeSettings{desk.state().settings});
    CHECK_FALSE(desk.state().notice.has_value());
}

TEST_CASE("a file that was chosen is written where it was chosen, and beside what is there") {
    PaperDesk desk;
    const records::AttemptId attempt = play_through(desk, "不归我们管。");
    const auto chosen = desk.folder.path / "mine.pdf";
    core::write_file(chosen, "something else");
    desk.apply(PrintResult{attempt, chosen});
    CHECK(core::read_file(chosen) == "something else");
    CHECK(desk.state().notice->place == desk.folder.path / "mine (2).pdf");
}

TEST_CASE("without a folder for papers they go into the data folder") {
    PaperDesk desk;
    desk.places.documents.clear();
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    desk.apply(PrintResult{play_through(desk, "不归我们管。")});
    CHECK(desk.state().notice->folder == desk.places.data / "exports");
}

TEST_CASE("where nothing can be written, the notice names the place and nothing is left behind") {
    PaperDesk desk;
    const records::AttemptId attempt = play_through(desk, "不归我们管。");
    core::write_file(desk.folder.path / "file", "");
    for (const Intent& intent : {Intent(PrintResult{attempt, desk.folder.path / "file" / "a.pdf"}),
                                 Intent(PrintResult{attempt, desk.folder.path / "nowhere" / "a.pdf"}),
                                 Intent(ExportOwnData{desk.folder.path / "file" / "a"})}) {
        CHECK(desk.apply(intent).refused);
        REQUIRE(desk.state().notice.has_value());
        CHECK(desk.state().notice->kind == NoticeKind::failure);
        CHECK(desk.state().notice->folder.empty());
        CHECK(desk.state().notice->place.filename().string().starts_with('a'));
        CHECK(desk.state().notice->text.find("写不进去") != std::string::npos);
    }
    CHECK(desk.files_in(desk.papers).empty());
}

TEST_CASE(
    "only finished attempts of whoever is signed in are printed, and none while an examination goes on") {
    PaperDesk desk;
    const records::AttemptId hers = play_through(desk, "不归我们管。");
    desk.apply(StartScenario{"small-leak", Mode::practice, 7});
    CHECK(desk.apply(PrintResult{desk.state().running->id}).refused);
    desk.apply(AddTrainee{"王强", "", ""});
    CHECK(desk.apply(PrintResult{hers}).refused);
    desk.apply(SignOut{});
    CHECK(desk.apply(PrintResult{hers}).refused);
    CHECK(desk.apply(ExportOwnData{}).refused);
    CHECK(desk.files_in(desk.papers).empty());
    ExamRoom room;
    room.sit();
    CHECK(room.apply(ExportOwnData{}).refused);
    CHECK(room.apply(PrintResult{hers}).refused);
}

TEST_CASE("own data is one folder with tables and everything as JSON, of one trainee only") {
    PaperDesk desk;
    const records::AttemptId first = play_through(desk, "不归我们管。");
    play_through(desk, "=1+1，对不起，您请讲。");
    desk.apply(StartScenario{"small-leak", Mode::practice, 7});
    desk.play(good_play()[0]);
    desk.apply(KeepDraft{"说到一半"});
    desk.apply(AddTrainee{"王强", "", ""});
    play_through(desk, "别人说的话。");
    for (const records::Trainee& trainee : desk.state().trainees)
        if (trainee.name == "李/小红") desk.apply(ChooseTrainee{trainee.id});
    CHECK_FALSE(desk.apply(ExportOwnData{}).refused);
    const std::filesystem::path folder = desk.state().notice->folder;
    CHECK(core::to_utf8(folder.filename()).starts_with("我的记录_李 小红_"));
    CHECK(desk.files_in(folder) == std::set<std::string>(own_data_files().begin(), own_data_files().end()));
    CHECK(lines_of(folder / "attempts.csv") == 4);
    const std::string turns = core::read_file(folder / "turns.csv");
    CHECK(turns.find("\"'=1+1，对不起，您请讲。\"") != std::string::npos);
    const std::string text = core::read_file(folder / "own-data.json");
    const json::Parsed parsed = json::parse(text, "own-data.json");
    REQUIRE(parsed.usable);
    const json::Array& attempts = *parsed.root.find("attempts")->as_array();
    REQUIRE(attempts.size() == 3);
    CHECK(*attempts[0].find("id")->as_integer() == first.value);
    CHECK(attempts[0].find("turns")->as_array()->front().find("detail")->as_object() != nullptr);
    CHECK(*attempts[2].find("draft")->find("text")->as_string() == "说到一半");
    CHECK(*parsed.root.find("trainee")->find("name")->as_string() == "李/小红");
    for (const char* key : {"sittings", "cards", "reviews", "slips", "assignments", "lessons"})
        CHECK_MESSAGE(parsed.root.find(key)->as_array() != nullptr, key);
    for (const std::string& file : own_data_files())
        CHECK(core::read_file(folder / file).find("别人说的话") == std::string::npos);
    desk.apply(ExportOwnData{});
    CHECK(core::to_utf8(desk.state().notice->folder.filename()).ends_with(" (2)"));
}

TEST_CASE(
    "own data tells what was assigned to somebody and what they said in lessons, and nothing of others") {
    PaperDesk desk;
    const records::Trainee person = *desk.state().trainee;
    desk.apply(AddTrainee{"王强", "金穗花园", "客服一组"});
    const records::TraineeId other = desk.state().trainee->id;
    records::Assignment assignment;
    assignment.item = "small-leak";
    assignment.due = {desk.clock.now().ms + 86'400'000};
    assignment.pass_mark = 80;
    assignment.targets = {{records::TargetKind::person, person.id, "", ""}};
    REQUIRE_FALSE(desk.apply(AssignmentDeed{GiveAssignment{assignment}}).refused);
    desk.apply(AssignmentDeed{MakeException{desk.state().assignments.given.at(0).assignment.id,
                                            {person.id, {}, {}, {}, true, "请病假"}}});
    assignment.targets = {{records::TargetKind::person, other, "", ""}};
    assignment.note = "给别人的";
    desk.apply(AssignmentDeed{GiveAssignment{assignment}});
    {
        records::Store store = records::Store::open(records_file(desk.places), desk.clock);
        records::Lesson lesson;
        lesson.head.scenario = "small-leak";
        lesson.head.scenario_title = "小漏水";
        lesson.seats = {{person.id, "客服一组", true}, {other, "客服一组", true}};
        lesson.session = "{}";
        const records::LessonId id = store.begin_lesson(lesson);
        records::LessonTurn mine{0, "listen", records::LessonWay::relay, person.id, "我说的话"};
        mine.points = 3;
        records::LessonTurn theirs{1, "listen", records::LessonWay::relay, other, "别人说的话"};
        store.append({id, {mine}, "{}", ""});
        store.append({id, {theirs}, "{}", ""});
        store.finish(records::LessonResult{id, 70, false, "end", "{}"});
    }
    desk.apply(ChooseTrainee{person.id});
    desk.apply(ExportOwnData{});
    const std::filesystem::path folder = desk.state().notice->folder;
    CHECK(lines_of(folder / "assignments.csv") == 2);
    CHECK(core::read_file(folder / "assignments.csv").find("请病假") != std::string::npos);
    CHECK(lines_of(folder / "lessons.csv") == 2);
    CHECK(lines_of(folder / "lesson-turns.csv") == 2);
    const json::Parsed parsed = json::parse(core::read_file(folder / "own-data.json"), "own-data.json");
    REQUIRE(parsed.usable);
    const json::Array& given = *parsed.root.find("assignments")->as_array();
    REQUIRE(given.size() == 1);
    CHECK(*given[0].find("state")->as_string() == "excused");
    const json::Array& lessons = *parsed.root.find("lessons")->as_array();
    REQUIRE(lessons.size() == 1);
    CHECK(*lessons[0].find("turns")->as_array()->at(0).find("text")->as_string() == "我说的话");
    for (const std::string& file : own_data_files()) {
        const std::string text = core::read_file(folder / file);
        CHECK(text.find("别人说的话") == std::string::npos);
        CHECK(text.find("给别人的") == std::string::npos);
    }
}

TEST_CASE("a trainee who has not practised yet has an empty export that can be read") {
    PaperDesk desk;
    desk.apply(ExportOwnData{desk.papers / "mine"});
    CHECK(lines_of(desk.papers / "mine" / "marks.csv") == 1);
    CHECK(json::parse(core::read_file(desk.papers / "mine" / "own-data.json"), "own-data.json").usable);
}

TEST_CASE("what is practised privately and what is still being sat stays out of what others may read") {
    ExamRoom room;
    room.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    room.apply(SetPrivate{true});
    play_through(room, "不归我们管。");
    room.apply(SetPrivate{false});
    room.apply(StartExam{"small", 7});
    room.play_paper();
    const records::Trainee trainee = *room.state().trainee;
    const Content content = load_content(room.places);
    const records::Store store = records::Store::open(records_file(room.places), room.clock);
    const auto attempts_of = [&](records::Reach reach, const char* name) {
        const auto folder = core::make_folder_beside_others(room.folder.path / name);
        export_own_data({store, content, trainee, reach}, Wording{}, room.clock.now(), folder);
        return lines_of(folder / "attempts.csv") - 1;
    };
    CHECK(attempts_of(records::Reach::everything, "all") == 1);
    CHECK(attempts_of(records::Reach::for_supervisors, "others") == 0);
}

TEST_CASE("a sheet tells what the result screen tells, in each language") {
    PaperDesk desk;
    const records::AttemptId attempt = play_through(desk, "不归我们管。");
    play_through(desk, "对不起，您请讲。");
    const Content& content = desk.app->content();
    const records::Store store = records::Store::open(records_file(desk.places), desk.clock);
    for (const Language language : {Language::zh_hans, Language::zh_hant, Language::english}) {
        const report::ResultSheet sheet =
            result_sheet({language}, content, read_result(store, content, attempt), *desk.state().trainee,
                         desk.state().attempts);
        CHECK(sheet.language == language_tag(language));
        CHECK(sheet.person == "李/小红");
        CHECK(sheet.mode.find('1') != std::string::npos);
        CHECK(sheet.dimensions.size() == scenario::dimension_count);
        CHECK_FALSE(sheet.try_next.empty());
        CHECK(sheet.words.page.find("{1}") != std::string::npos);
        const auto blunt = std::find_if(sheet.transcript.begin(), sheet.transcript.end(),
                                        [](const auto& said) { return said.words == "不归我们管。"; });
        REQUIRE(blunt != sheet.transcript.end());
        REQUIRE_FALSE(blunt->marks.empty());
        REQUIRE_FALSE(blunt->notes.empty());
        CHECK(blunt->marks[0].badge == 1);
        CHECK(blunt->notes[0].badge == 1);
        CHECK(blunt->notes[0].head.starts_with("1 "));
        CHECK(blunt->side == report::Utterance::Side::right);
    }
}
