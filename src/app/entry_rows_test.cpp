#include "app/entry_rows.h"

#include <doctest/doctest.h>

#include "core/error.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

phrasing::Finding finding(const std::string& rule, phrasing::Verdict verdict) {
    phrasing::Finding made;
    made.rule = rule;
    made.severity = phrasing::Severity::fatal;
    made.span = {3, 9};
    made.text = "不归";
    made.verdict = verdict;
    made.because = "guard:quoted";
    made.because_text = "这是转述对方的话";
    made.because_span = {0, 3};
    made.feels = "被当皮球踢";
    made.better = {"我马上去问。", "我来帮您联系。"};
    return made;
}

session::Entry full_entry() {
    session::Entry entry;
    entry.kind = session::EntryKind::reply;
    entry.node = "listen";
    entry.person = "chen";
    entry.text = "说\"不归\"\n😀\\";
    entry.chosen = "a";
    entry.fields = {{"flat", "6栋1203"}, {"phone", ""}};
    phrasing::Assessment& said = entry.assessment.own();
    said.forbidden = {finding("F06", phrasing::Verdict::hit), finding("F23", phrasing::Verdict::downgraded)};
    said.cleared = {finding("F05", phrasing::Verdict::cleared)};
    said.cleared.front().hits = {{0, 3}, {4, 7}};
    said.moves = {{"M07", {0, 3}, "说", {{0, 3}, {7, 10}}}, {"M08", {0, 3}, "说"}};
    said.courtesy = {{{0, 3}}, {{3, 6}, {6, 9}}, 2, {{{0, 9}, phrasing::AddressFit::wrong_name, true}}};
    entry.heat = {{-5, "understood", "M08", "有人体谅"}, {3, "scenario", "", "又响了"}};
    entry.heat_after = 58;
    entry.rings = 3;
    entry.line = 2;
    entry.at_ms = 12345;
    return entry;
}

void check_same(const phrasing::Finding& left, const phrasing::Finding& right) {
    CHECK(left.rule == right.rule);
    CHECK(left.severity == right.severity);
    CHECK(left.span == right.span);
    CHECK(left.text == right.text);
    CHECK(left.verdict == right.verdict);
    CHECK(left.because == right.because);
    CHECK(left.because_text == right.because_text);
    CHECK(left.because_span == right.because_span);
    CHECK(left.feels == right.feels);
    CHECK(left.better == right.better);
    CHECK(left.hits == right.hits);
}

}  // namespace

TEST_CASE("a line of the transcript comes back from its row without loss") {
    const session::Entry entry = full_entry();
    const session::Entry read = to_entry(to_row(entry, 4));
    CHECK(to_row(entry, 4).number == 4);
    CHECK(read.kind == entry.kind);
    CHECK(read.node == entry.node);
    CHECK(read.person == "chen");
    CHECK(read.name.empty());
    CHECK(read.line == 2);
    CHECK(read.text == entry.text);
    CHECK(read.chosen == entry.chosen);
    CHECK(read.fields == entry.fields);
    CHECK(read.heat_after == 58);
    CHECK(read.rings == 3);
    CHECK(read.at_ms == 12345);
    REQUIRE(read.heat.size() == 2);
    CHECK(read.heat[0].delta == -5);
    CHECK(read.heat[0].rule == "M08");
    CHECK(read.heat[1].felt == "又响了");
    REQUIRE(read.assessment->forbidden.size() == 2);
    REQUIRE(read.assessment->cleared.size() == 1);
    check_same(read.assessment->forbidden[1], entry.assessment->forbidden[1]);
    check_same(read.assessment->cleared[0], entry.assessment->cleared[0]);
    REQUIRE(read.assessment->moves.size() == 2);
    CHECK(read.assessment->moves[0].span == entry.assessment->moves[0].span);
    CHECK(read.assessment->moves[0].hits == entry.assessment->moves[0].hits);
    CHECK(read.assessment->moves[1].hits.empty());
    CHECK(read.assessment->courtesy.words == entry.assessment->courtesy.words);
    CHECK(read.assessment->courtesy.plain_you.size() == 2);
    CHECK(read.assessment->courtesy.polite_you == 2);
    REQUIRE(read.assessment->courtesy.addresses.size() == 1);
    CHECK(read.assessment->courtesy.addresses[0].span == phrasing::Span{0, 9});
    CHECK(read.assessment->courtesy.addresses[0].fit == phrasing::AddressFit::wrong_name);
    CHECK(read.assessment->courtesy.addresses[0].dated);
}

TEST_CASE("answers and parts of summaries come back from their rows") {
    const exercise::Answer answers[] = {exercise::Picked{{"a"}},
                                        exercise::Picked{{"a", "c"}},
                                        exercise::Ordered{{"b", "a"}},
                                        exercise::Sorted{{{"item", "bin"}}},
                                        exercise::Matched{{{"left", "spare-1"}}},
                                        exercise::Counted{1.5}};
    for (const exercise::Answer& answer : answers) {
        session::Entry entry;
        entry.kind = session::EntryKind::exercise;
        entry.answer = answer;
        CHECK(to_entry(to_row(entry, 0)).answer == answer);
    }
    session::Entry summary;
    summary.kind = session::EntryKind::summary;
    summary.text = "厨房漏水";
    summary.parts = {{"place", {0, 6}}, {"cause", {6, 12}}};
    CHECK(to_entry(to_row(summary, 0)).parts == summary.parts);
    records::TurnRow row = to_row(summary, 0);
    row.text = "厨房";
    CHECK_THROWS_AS(to_entry(row), core::Error);
    row.detail = R"({"answer":{"answer":true}})";
    CHECK_THROWS_AS(to_entry(row), core::Error);
}

TEST_CASE("every kind of line has a row that leads back to it") {
    for (int kind = 0; kind <= static_cast<int>(session::last_entry_kind); ++kind) {
        session::Entry entry;
        entry.kind = static_cast<session::EntryKind>(kind);
        CHECK(to_entry(to_row(entry, 0)).kind == entry.kind);
        CHECK(to_row(entry, 0).detail == "{}");
    }
}

TEST_CASE("a row this program never writes is an error, not a guess") {
    records::TurnRow row = to_row(full_entry(), 0);
    row.kind = "song";
    CHECK_THROWS_AS(to_entry(row), core::Error);
    row = to_row(full_entry(), 0);
    row.detail = "{";
    CHECK_THROWS_AS(to_entry(row), core::Error);
    row = to_row(full_entry(), 0);
    row.detail = "[]";
    CHECK_THROWS_AS(to_entry(row), core::Error);
    row = to_row(full_entry(), 0);
    row.findings[0].verdict = "maybe";
    CHECK_THROWS_AS(to_entry(row), core::Error);
}
