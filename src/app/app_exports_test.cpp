#include <doctest/doctest.h>

#include "app/app_exports_test_support.h"
#include "app/test_support.h"
#include "json/value.h"

using namespace frontdesk;
using namespace frontdesk::app;

// What supervisors take out of the records.
namespace {

std::vector<std::filesystem::path> left_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename());
    return names;
}

json::Value parsed(const std::filesystem::path& file) {
    json::Parsed read = json::parse(core::read_file(file), "export");
    REQUIRE(read.usable);
    return std::move(read.root);
}

}  // namespace

TEST_CASE("every format is written as a whole, and none of them holds what was practised privately") {
    ExportingDesk desk;
    desk.play("李小红", "不归我们管。");
    desk.play("王芳", "我私下里说的话。", true);
    for (const char* word : {"csv", "xlsx", "pdf", "xapi", "json"}) {
        const std::filesystem::path place = desk.out / word;
        desk.run({*export_format_from(word), {}, place});
        REQUIRE_MESSAGE(desk.state().exports.made, word);
        CHECK(desk.state().exports.made->attempts == 1);
        CHECK(desk.state().exports.made->bytes > 100);
        CHECK_FALSE(desk.state().exports.running);
        CHECK(left_in(desk.out).size() == 1);
        std::string all;
        if (std::filesystem::is_directory(place)) {
            CHECK(left_in(place).size() == 7);
            for (const auto& name : left_in(place)) all += core::read_file(place / name);
        } else {
            all = core::read_file(place);
        }
        const std::string format = word;
        if (format != "pdf" && format != "xlsx") CHECK(all.find("不归我们管。") != std::string::npos);
        CHECK(all.find("我私下里说的话") == std::string::npos);
        std::filesystem::remove_all(place);
    }
}

TEST_CASE("an export that is cancelled leaves no half file, and neither does signing out") {
    ExportingDesk desk;
    desk.play("李小红", "不归我们管。");
    for (const ExportFormat format : {ExportFormat::csv, ExportFormat::xlsx, ExportFormat::json}) {
        desk.apply(ExportDeed{BeginExport{{format, {}, desk.out / "a"}}});
        CHECK(desk.state().exports.running);
        CHECK(left_in(desk.out).size() == 1);
        desk.apply(ExportDeed{CancelExport{}});
        CHECK_FALSE(desk.state().exports.running);
        CHECK(left_in(desk.out).empty());
        desk.apply(ExportDeed{BeginExport{{format, {}, desk.out / "a"}}});
        desk.apply(SignOut{});
        CHECK_FALSE(desk.state().exports.running);
        CHECK(left_in(desk.out).empty());
        desk.come_in();
    }
}

TEST_CASE("an export into a folder that is not there says so and goes on to nothing") {
    ExportingDesk desk;
    desk.play("李小红", "不归我们管。");
    for (const char* word : {"csv", "xlsx", "pdf", "xapi", "json"}) {
        const Changes changes =
            desk.apply(ExportDeed{BeginExport{{*export_format_from(word), {}, desk.out / "nowhere" / "a"}}});
        CHECK(changes.refused);
        REQUIRE(desk.state().notice);
        CHECK(desk.state().notice->text == "这里写不进去，没有存下来。");
        CHECK_FALSE(desk.state().exports.running);
    }
}

TEST_CASE("nothing is written over: the next export takes a number") {
    ExportingDesk desk;
    desk.play("李小红", "不归我们管。");
    desk.run({ExportFormat::json, {}, desk.out / "a.json"});
    desk.run({ExportFormat::json, {}, desk.out / "a.json"});
    CHECK(std::filesystem::exists(desk.out / "a (2).json"));
    desk.run({ExportFormat::csv, {}, desk.out / "tables"});
    desk.run({ExportFormat::csv, {}, desk.out / "tables"});
    CHECK(std::filesystem::exists(desk.out / "tables" / "turns.csv"));
    // A folder that is there gets a new one inside.
    CHECK(desk.state().exports.made->place.parent_path() == desk.out / "tables");
}

TEST_CASE("an export is narrowed down to a person and to days, and tells beforehand how much it will be") {
    ExportingDesk desk;
    desk.play("李小红", "不归我们管。");
    desk.clock.advance_ms(std::int64_t{40} * 24 * 3'600'000);
    desk.play("王芳", "对不起，您请讲。");
    ExportPeriod late;
    late.first = core::local_day(desk.clock.now()).plus(-5);
    records::ExportScope scope;
    narrow(scope, late);
    desk.apply(ExportDeed{CountForExport{scope}});
    CHECK(desk.state().exports.matching == 1);
    desk.run({ExportFormat::json, scope, desk.out / "a.json"});
    const json::Value root = parsed(desk.out / "a.json");
    REQUIRE(root.find("attempts")->as_array()->size() == 1);
    CHECK(*root.find("attempts")->as_array()->front().find("person")->find("name")->as_string() == "王芳");
    scope.trainee = desk.id_of("李小红");
    desk.apply(ExportDeed{CountForExport{scope}});
    CHECK(desk.state().exports.matching == 0);
}

TEST_CASE("hostile names are harmless in tables, and stay whole in JSON") {
    ExportingDesk desk;
    desk.play("=HYPERLINK(\"http://x\",\"李\")", "+86 138");
    desk.run({ExportFormat::csv, {}, desk.out / "a"});
    const std::string people = core::read_file(desk.out / "a" / "people.csv");
    CHECK(people.starts_with("\xEF\xBB\xBF"));
    CHECK(people.find("\"'=HYPERLINK(") != std::string::npos);
    CHECK(core::read_file(desk.out / "a" / "turns.csv").find("\"'+86 138\"") != std::string::npos);
    desk.run({ExportFormat::json, {}, desk.out / "a.json"});
    const json::Value root = parsed(desk.out / "a.json");
    CHECK(*root.find("attempts")->as_array()->front().find("person")->find("name")->as_string() ==
          "=HYPERLINK(\"http://x\",\"李\")");
}

TEST_CASE("marks of a later rule pack stand in an export, and those of the day beside them") {
    ExportingDesk desk;
    const records::AttemptId attempt = desk.play("李小红", "不归我们管。");
    {
        records::Store store = records::Store::open(records_file(desk.places), desk.clock);
        const int before = store.detail(attempt).head.total;
        records::Rescoring again;
        again.result.attempt = attempt;
        again.result.total = before == 50 ? 51 : 50;
        again.result.dimensions = store.detail(attempt).dimensions;
        again.pack_version = "9.9.9";
        store.add_rescorings({again});
        const ExportedAttempt exported = exported_attempt(store, attempt);
        CHECK(exported.detail.head.total == again.result.total);
        CHECK(exported.total_of_the_day == before);
        CHECK(exported.detail.marks.empty());
    }
}

TEST_CASE("days are read as they are written, and a whole month is known for one") {
    CHECK(day_words(*day_from("2026-11-01")) == "2026-11-01");
    for (const char* wrong : {"", "2026-02-30", "2026-13-01", "01.11.2026", "2026-11-01x", "heute"})
        CHECK_FALSE_MESSAGE(day_from(wrong), wrong);
    CHECK(ExportPeriod{day_from("2026-02-01"), day_from("2026-02-28")}.is_whole_month());
    CHECK_FALSE(ExportPeriod{day_from("2026-02-01"), day_from("2026-02-27")}.is_whole_month());
    CHECK_FALSE(ExportPeriod{day_from("2026-02-01"), {}}.is_whole_month());
}

TEST_CASE("the home page of accounts is set once, checked, kept, told by the audit and used by statements") {
    ExportingDesk desk;
    desk.play("李小红", "不归我们管。");
    const auto statements = [&desk] {
        desk.run({ExportFormat::xapi, {}, desk.out / "a.json", true});
        return core::read_file(desk.out / "a.json");
    };
    CHECK(statements().find(".frontdesk.invalid") != std::string::npos);
    for (const char* wrong : {"training.example.com", "ftp://training.example.com", "https://a b"}) {
        CHECK(desk.apply(ExportDeed{SetHomePage{wrong}}).refused);
        REQUIRE(desk.state().notice);
        CHECK(desk.state().notice->text == "这不是完整的网址。");
        CHECK(desk.state().settings.home_page.empty());
    }
    CHECK_FALSE(desk.apply(ExportDeed{SetHomePage{" https://training.example.com/ "}}).refused);
    CHECK(desk.state().settings.home_page == "https://training.example.com");
    CHECK(load_settings(settings_file(desk.places)).home_page == "https://training.example.com");
    const std::string made = statements();
    CHECK(made.find("\"homePage\":\"https://training.example.com\"") != std::string::npos);
    CHECK(made.find(".frontdesk.invalid") == std::string::npos);

    Settings settings = desk.state().settings;
    settings.home_page = "https://elsewhere.example.com";
    desk.apply(ChangeSettings{settings});
    CHECK(desk.state().settings.home_page == "https://training.example.com");
    desk.apply(ExportDeed{SetHomePage{""}});
    CHECK(desk.state().settings.home_page.empty());
    desk.apply(SignInDeed{ReadAudit{}});
    const auto& entries = desk.state().account.audit->entries;
    CHECK(std::count_if(entries.begin(), entries.end(),
                        [](const records::AuditEntry& one) { return one.what == "home page set"; }) == 2);
}
