#include "report/pdf.h"

#include <doctest/doctest.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <regex>

#include "core/file.h"
#include "core/test_folder.h"
#include "report/certificate.h"
#include "sample_sheet.h"

// Printed results, read back by another program: poppler's tools.
using namespace frontdesk;
using namespace frontdesk::tests;
using report::Utterance;

namespace {

struct Printed {
    core::TestFolder folder;
    std::filesystem::path file = folder.path / "sheet.pdf";
    int pages = 0;

    explicit Printed(const report::ResultSheet& sheet) : Printed(report::to_document(sheet)) {}
    explicit Printed(const report::Document& document) {
        core::NewFile made(file);
        pages = report::write_pdf(document, made);
        made.replace();
    }
    explicit Printed(const report::CertificateSheet& sheet) : pages(1) {
        core::NewFile made(file);
        report::write_certificate(sheet, made);
        made.replace();
    }

    /// What one of poppler's programs says of the file.
    std::string ask(const std::string& program, const std::string& options = "") const {
        const std::string command = program + " " + options + " '" + core::to_utf8(file) + "'" +
                                    (program == "pdftotext" ? " -" : "") + " 2>&1";
        std::FILE* pipe = popen(command.c_str(), "r");
        REQUIRE(pipe != nullptr);
        std::string said;
        char chunk[4096];
        while (const std::size_t got = std::fread(chunk, 1, sizeof chunk, pipe)) said.append(chunk, got);
        REQUIRE_MESSAGE(pclose(pipe) == 0, command, ": ", said);
        return said;
    }

    std::string text_of_page(int page) const {
        return ask("pdftotext", "-f " + std::to_string(page) + " -l " + std::to_string(page));
    }
};

/// Without spaces and line breaks, so that sentences can be found across lines.
std::string run_together(const std::string& text) {
    static const std::regex space(" |\n|\f|　");
    return std::regex_replace(text, space, "");
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

std::string page_words(const report::ResultSheet& sheet, int page, int pages) {
    std::string words = sheet.words.page;
    words.replace(words.find("{0}"), 3, std::to_string(page));
    words.replace(words.find("{1}"), 3, std::to_string(pages));
    return run_together(words);
}

report::ResultSheet long_sheet(int turns) {
    report::ResultSheet sheet = sample_sheet("zh-CN");
    sheet.transcript.clear();
    for (int i = 0; i < turns; i += 2) {
        sheet.transcript.push_back(
            {Utterance::Side::left, "陈先生", "谁来理解我！第" + std::to_string(i) + "次", {}, {}});
        sheet.transcript.push_back(i % 4 == 0 ? blunt_reply() : kind_reply());
    }
    return sheet;
}

}  // namespace

TEST_CASE("a printed result says in each language what the screen says, with its own fonts inside") {
    for (const std::string language : {"zh-CN", "zh-TW", "en"}) {
        const report::ResultSheet sheet = sample_sheet(language);
        const Printed printed(sheet);
        const std::string text = run_together(printed.ask("pdftotext"));
        for (const std::string& part : {sheet.title,
                                        sheet.person,
                                        sheet.site,
                                        sheet.team,
                                        sheet.when,
                                        sheet.mode,
                                        sheet.verdict,
                                        sheet.reasons[1],
                                        sheet.words.dimensions,
                                        sheet.dimensions[0].name,
                                        sheet.words.not_assessed,
                                        sheet.words.transcript,
                                        sheet.words.promises,
                                        sheet.promises[1].words,
                                        sheet.words.try_next,
                                        sheet.try_next[2].what,
                                        sheet.try_next[2].why,
                                        sheet.mood_way,
                                        sheet.transcript[1].words,
                                        sheet.transcript[2].notes[0].head,
                                        sheet.transcript[2].notes[1].below}) {
            CHECK_MESSAGE(text.find(run_together(part)) != std::string::npos, language, ": ", part);
        }
        CHECK(text.find("这个不归我们管1，装修是业主的事，您应该理解一下2。") != std::string::npos);
        const std::string fonts = printed.ask("pdffonts");
        std::smatch row;
        const std::regex font(R"(([A-Z]{6}\+\S+) .* (yes|no) +(yes|no) +(yes|no) +\d+ +\d+)");
        std::size_t embedded = 0;
        for (auto at = fonts.cbegin(); std::regex_search(at, fonts.cend(), row, font);
             at = row.suffix().first) {
            CHECK_MESSAGE(row[2] == "yes", row[0].str());
            CHECK_MESSAGE(row[3] == "yes", row[0].str());
            CHECK_MESSAGE(row[4] == "yes", row[0].str());
            ++embedded;
        }
        CHECK(embedded >= 2);
        CHECK(embedded == static_cast<std::size_t>(std::count(fonts.begin(), fonts.end(), '\n')) - 2);
        if (language == "zh-TW") CHECK(fonts.find("NotoSansCJKtc") != std::string::npos);
        CHECK(std::filesystem::file_size(printed.file) < 200'000);
    }
}

TEST_CASE("the file says what it is and is A4") {
    const std::string info = Printed(sample_sheet("zh-CN")).ask("pdfinfo");
    CHECK(info.find("成绩：夜间装修吵得睡不着 · 周晓芸") != std::string::npos);
    CHECK(info.find("(A4)") != std::string::npos);
}

TEST_CASE("two hundred turns go over pages, each with header and number, and every turn is there once") {
    const report::ResultSheet sheet = long_sheet(200);
    const Printed printed(sheet);
    CHECK(printed.pages > 10);
    CHECK(printed.ask("pdfinfo").find("Pages:           " + std::to_string(printed.pages)) !=
          std::string::npos);
    for (int page = 1; page <= printed.pages; ++page) {
        const std::string text = run_together(printed.text_of_page(page));
        CHECK(text.find(run_together(sheet.person + " · " + sheet.scenario)) != std::string::npos);
        CHECK(text.find(sheet.date) != std::string::npos);
        CHECK(text.find(page_words(sheet, page, printed.pages)) != std::string::npos);
        // A reply and its notes stand on the same page.
        CHECK(count_of(text, "这个不归我们管1") == count_of(text, "1推给别人−6"));
        CHECK(count_of(text, "听4") == count_of(text, "4请对方慢慢说"));
    }
    const std::string all = run_together(printed.ask("pdftotext"));
    for (int i = 0; i < 200; i += 2) CHECK_MESSAGE(count_of(all, "第" + std::to_string(i) + "次") == 1, i);
}

TEST_CASE("a reply of ten thousand characters goes over by lines, none lost and none alone on a page") {
    report::ResultSheet sheet = sample_sheet("zh-CN");
    std::string words;
    for (int i = 0; i < 2000; ++i) words += "第" + std::to_string(1000 + i) + "句";
    Utterance reply{Utterance::Side::right, "周晓芸", words, {}, {}};
    for (int badge = 1; badge <= 30; ++badge) {
        const std::string part = std::to_string(1000 + badge * 7);
        reply.marks.push_back(mark_on(words, part, report::MarkKind::hit, badge));
        reply.notes.push_back(
            {report::Tone::advice, badge, "注" + part + "注", "业主觉得：把我当皮球踢，什么都不知道"});
    }
    sheet.transcript = {reply, {Utterance::Side::left, "陈先生", words, {}, {}}};
    const Printed printed(sheet);
    CHECK(printed.pages > 10);
    const std::string all = run_together(printed.ask("pdftotext"));
    for (int badge = 1; badge <= 30; ++badge)
        CHECK(count_of(all, "注" + std::to_string(1000 + badge * 7) + "注") == 1);
    CHECK(count_of(all, "句") >= 4000);
    for (int page = 2; page <= printed.pages; ++page) CHECK(count_of(printed.text_of_page(page), "\n") > 6);
}

TEST_CASE("names that hold control characters, broken text and markup are printed and harm nothing") {
    report::ResultSheet sheet = sample_sheet("zh-CN");
    sheet.person = std::string("恶\x01意\0\x1B[31m\xFF\xE2\x80\xAE名😀<b>&amp;\n换行", 41);
    sheet.title = std::string(5000, 'w');
    sheet.scenario = sheet.title;
    sheet.dimensions[0].name = sheet.title;
    sheet.verdict = sheet.title;
    Utterance odd{
        Utterance::Side::right, sheet.person, "坏\xE4\xB8字和\r\n换行\t和" + std::string(3000, 'x'), {}, {}};
    odd.marks = {{1, 4, report::MarkKind::hit, 1},
                 {2, 3, report::MarkKind::fatal, 2},
                 {5, 999'999, report::MarkKind::move, 3},
                 {999'999, 0, report::MarkKind::excused, 444}};
    odd.notes = {{report::Tone::fatal, 77, std::string(9000, 'y'), sheet.person}};
    sheet.transcript = {
        odd, {Utterance::Side::told, "", "", {}, {}}, {Utterance::Side::left, "", "", {}, odd.notes}};
    const Printed printed(sheet);
    const std::string text = run_together(printed.ask("pdftotext"));
    CHECK(text.find("<b>&amp;换行") != std::string::npos);
    CHECK(text.find('\x1B') == std::string::npos);
}

TEST_CASE("an empty sheet is one page") {
    const Printed printed(report::ResultSheet{});
    CHECK(printed.pages == 1);
}

TEST_CASE("a disk that is full stops the printing, says so and leaves no file") {
    const core::TestFolder folder;
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small{10'000, limit.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto print = [&folder] {
        core::NewFile file(folder.path / "sheet.pdf");
        report::write_pdf(report::to_document(long_sheet(200)), file);
        file.replace();
    };
    CHECK_THROWS_WITH_AS(print(), doctest::Contains("disk is full"), core::FileError);
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, previous);
    CHECK(std::filesystem::is_empty(folder.path));
}

TEST_CASE("a table goes on over pages, with every row and with figures and columns above it") {
    report::Document document;
    document.title = "班组练习报告：全部人员";
    document.page_words = "{0}/{1}";
    document.blocks.emplace_back(report::Figures{{{"8", "人数"}, {"38%", "合格率"}}});
    document.blocks.emplace_back(report::Columns{"每周平均分", {{"11-02", 31}, {"11-09", 0}}, 100});
    report::Grid grid{{{"姓名", 2}, {"平均分", 1, true}}, {}};
    for (int i = 0; i < 120; ++i) grid.rows.push_back({"学员" + std::to_string(i), std::to_string(i % 100)});
    document.blocks.emplace_back(grid);
    const Printed printed(document);
    CHECK(printed.pages >= 3);
    const std::string text = run_together(printed.ask("pdftotext"));
    for (const char* part : {"38%", "合格率", "每周平均分", "11-09", "平均分", "学员0", "学员119"})
        CHECK_MESSAGE(text.find(part) != std::string::npos, part);
    for (int page = 1; page <= printed.pages; ++page) {
        const std::string on_page = run_together(printed.text_of_page(page));
        CHECK_MESSAGE(count_of(on_page, "姓名") == 1, "page ", page);
        CHECK_MESSAGE(count_of(on_page, "平均分") == (page == 1 ? 2 : 1), "page ", page);
    }
    CHECK(count_of(text, "学员") == 120);
}

TEST_CASE("a table that ends with its page has no head on the next, nor has the text after it") {
    report::Document document;
    document.page_words = "{0}/{1}";
    report::Grid grid{{{"姓名", 1}}, {}};
    for (int i = 0; i < 60; ++i) grid.rows.push_back({"学员" + std::to_string(i)});
    document.blocks.emplace_back(grid);
    for (int i = 0; i < 60; ++i) document.blocks.emplace_back(report::Paragraph{"以上是全部"});
    const Printed printed(document);
    REQUIRE(printed.pages >= 3);
    CHECK(count_of(run_together(printed.text_of_page(2)), "姓名") == 1);
    CHECK(count_of(run_together(printed.text_of_page(printed.pages)), "姓名") == 0);
}

TEST_CASE("a certificate is one page across with name, number and code, and its fonts inside") {
    report::CertificateSheet sheet;
    sheet.title = "考试合格证书";
    sheet.name = "李小红";
    sheet.sentence = "于 2026-11-19 通过“新员工上岗考试”，成绩合格，特发此证。";
    sheet.facts = {{"证书编号", "FD-2026-3f9a-000012"}, {"有效期至", "2027-11-19"}};
    sheet.code_words = "验证码";
    sheet.code = "K7MW-P3XD-9HQA-2BTC";
    sheet.notice = "已作废：名字写错了";
    const Printed printed(sheet);
    const std::string text = run_together(printed.ask("pdftotext"));
    for (const std::string& part :
         {sheet.name, sheet.sentence, sheet.facts[0].second, sheet.code, sheet.notice})
        CHECK_MESSAGE(text.find(run_together(part)) != std::string::npos, part);
    const std::string about = printed.ask("pdfinfo");
    CHECK(count_of(about, "Pages:           1") == 1);
    CHECK(count_of(about, "841.89 x 595.276") + count_of(about, "841.89 x 595.28") == 1);
    const std::string fonts = printed.ask("pdffonts");
    CHECK(count_of(fonts, "yes yes yes") == count_of(fonts, "\n") - 2);
}
