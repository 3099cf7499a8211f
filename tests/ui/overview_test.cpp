#include "overview_station.h"

// What supervisors see of everybody, and how near the sentence is.
using namespace frontdesk;
using core::Key;
using records::Role;
using tests::OverviewStation;
using tests::Visitor;

namespace {

std::string of_person(const char* what, records::TraineeId who) {
    return std::string(what) + "person:" + std::to_string(who.value);
}

/// The first widget whose id begins so; empty if there is none.
std::string overview_widget(const Visitor& visitor, const std::string& begin) {
    for (const ui::TracedWidget& widget : visitor.trace.widgets())
        if (widget.id.starts_with(begin)) return widget.id;
    return {};
}

/// What was said in the line that is chosen on the page of an attempt, if it is to be seen.
std::string chosen_line(const Visitor& visitor) {
    for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
        if (!widget.id.starts_with("review:turn:") || widget.value != "on" || !widget.visible) continue;
        const auto turn = static_cast<std::size_t>(std::stoi(widget.id.substr(12)));
        return visitor.state().review.open->result.session.transcript.at(turn).text;
    }
    return {};
}

}  // namespace

TEST_CASE("without attempts the overview says where they come from, and leads there") {
    OverviewStation station;
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    REQUIRE(visitor.sees("overview:assign"));
    CHECK(visitor.sees("supervisor:accounts"));
    visitor.click("overview:assign");
    CHECK(visitor.trace.screen() == "assignments");
}

TEST_CASE("from a figure of the heat map to the sentence in its talk it takes three presses") {
    OverviewStation station;
    station.practise();
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    visitor.click("overview:menu:site");
    visitor.click("overview:site:金穗花园物业服务中心");
    const std::string cell = of_person(("heat:" + station.played_rule + ":").c_str(), station.worst);
    REQUIRE(visitor.sees(cell));
    visitor.click(cell);
    CHECK(visitor.value(cell).ends_with("chosen"));
    visitor.click("heat:see");
    REQUIRE(visitor.state().overview.behind);
    CHECK(visitor.value(cell).empty());
    CHECK(visitor.state().overview.behind->count == visitor.state().overview.chosen->count);
    const std::string real = "said:1:";
    const std::string said = overview_widget(visitor, real);
    REQUIRE_FALSE(said.empty());
    visitor.click(said);
    REQUIRE(visitor.trace.screen() == "review");
    CHECK(chosen_line(visitor) == "漏水是楼上的事，这个我不知道，你去找他们。");
    CHECK_FALSE(overview_widget(visitor, "mark:").empty());
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "supervisor");
    CHECK(visitor.sees(said));
    visitor.press(Key::escape);
    CHECK(visitor.sees(cell));
    visitor.click("heat:see");
    visitor.click(said);
    REQUIRE(visitor.trace.screen() == "review");
    visitor.click("review:finish");
    CHECK(visitor.sees(said));
    CHECK_FALSE(visitor.state().review.open);
}

TEST_CASE("a site leads to its people, and a person to what they practised") {
    OverviewStation station;
    station.practise();
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    REQUIRE(visitor.sees("line:site:银杏里"));
    visitor.click("overview:by:teams");
    CHECK(visitor.sees("line:team:金穗花园物业服务中心:早班组"));
    visitor.click("overview:by:sites");
    visitor.click("line:site:金穗花园物业服务中心");
    const std::string line = of_person("line:", station.worst);
    CHECK(visitor.value(line) == "coach");
    CHECK_FALSE(visitor.sees("line:site:银杏里"));
    visitor.click(line);
    CHECK(visitor.state().overview.shown->now.finished == 9);
    CHECK(visitor.sees("overview:without:person"));
    const std::string attempt = overview_widget(visitor, "attempt:");
    REQUIRE_FALSE(attempt.empty());
    visitor.click(attempt);
    CHECK(visitor.trace.screen() == "review");
    visitor.click("back");
    visitor.click("overview:without:person");
    CHECK(visitor.sees(line));
}

TEST_CASE("a mark that was corrected out of the overview changes its figures, and what lay open lies open") {
    OverviewStation station;
    station.practise();
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    const auto hits_now = [&visitor, &station] {
        int count = 0;
        for (const app::OverviewRuleLine& line : visitor.state().overview.shown->rules)
            if (line.rule == station.played_rule) count = line.hits;
        return count;
    };
    const int hits = hits_now();
    REQUIRE(hits > 0);
    visitor.click("figure:attempts");
    while (!visitor.sees("attempt:1")) visitor.click("behind:more");
    const std::size_t room = visitor.state().overview.behind->lines.size();
    visitor.click("attempt:1");
    REQUIRE(visitor.trace.screen() == "review");
    std::string mark;
    for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
        const bool is_mark =
            widget.id.starts_with("mark:") && widget.id.ends_with(station.played_rule + ":0");
        if (is_mark) mark = widget.id;
    }
    REQUIRE_FALSE(mark.empty());
    visitor.click(mark + ":correct");
    visitor.click(mark + ":why");
    visitor.type("业主先这么说的");
    for (int i = 0; i < 12; ++i) visitor.click(mark + ":more");
    visitor.click(mark + ":save");
    REQUIRE(visitor.state().review.open->result.review.corrections.size() == 1);
    const int total = visitor.state().review.open->result.head.total;
    visitor.press(Key::escape);
    REQUIRE(visitor.state().overview.behind);
    CHECK(visitor.state().overview.behind->lines.size() == room);
    CHECK(visitor.value("attempt:1") == std::to_string(total));
    visitor.press(Key::escape);
    CHECK(hits_now() < hits);
}

TEST_CASE("what was put aside opens for reading, with nothing to be done about it") {
    OverviewStation station;
    station.practise();
    {
        records::Store store =
            records::Store::open(app::records_file({{}, station.desk.folder.path}), station.desk.clock);
        records::AttemptHead head;
        head.trainee = station.worst;
        head.scenario = "complaint-angry-leak";
        head.scenario_title = "楼上漏水";
        head.scenario_hash = "hash";
        head.pack_version = "1";
        head.mode = "practice";
        records::TurnRow turn;
        turn.kind = "reply";
        turn.node = "first";
        turn.text = "等一下";
        turn.detail = "{}";
        store.abandon(store.begin_attempt(head, {turn}, "{}"));
    }
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    visitor.click("figure:put-aside");
    visitor.click(overview_widget(visitor, "attempt:"));
    REQUIRE(visitor.trace.screen() == "review");
    CHECK(visitor.state().review.open->result.session.transcript.size() == 1);
    for (const char* id : {"review:finish", "missed:open", "review:pick", "review:score"})
        CHECK_FALSE(visitor.sees(id));
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "supervisor");
}

TEST_CASE("every figure opens as many lines as it says") {
    OverviewStation station;
    station.practise();
    station.assign_late();
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    for (const char* id : {"figure:pass-rate", "figure:attempts", "figure:median", "figure:time",
                           "figure:put-aside", "figure:late"}) {
        visitor.click(id);
        REQUIRE_MESSAGE(visitor.state().overview.behind, id);
        const bool none = visitor.state().overview.behind->count == 0;
        CHECK_MESSAGE(visitor.sees("behind:back") == none, id);
        visitor.press(Key::escape);
        CHECK_MESSAGE(visitor.sees("figure:pass-rate"), id);
    }
    CHECK(visitor.value("figure:attempts") == std::to_string(visitor.state().overview.shown->now.finished));
    visitor.click("figure:attempts");
    CHECK(visitor.state().overview.behind->count == visitor.state().overview.shown->now.finished);
    while (visitor.sees("behind:more")) visitor.click("behind:more");
    CHECK(static_cast<int>(visitor.state().overview.behind->lines.size()) ==
          visitor.state().overview.behind->count);
    visitor.press(Key::escape);
    CHECK(visitor.value("figure:late") == "1");
    visitor.click("figure:late");
    visitor.click(overview_widget(visitor, "late:"));
    CHECK(visitor.trace.screen() == "assignments");
}

TEST_CASE("what fits no attempt says so, and one press shows everything again") {
    OverviewStation station;
    station.practise();
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    visitor.click("overview:menu:more");
    visitor.click("overview:mode:exam");
    REQUIRE(visitor.sees("overview:all"));
    CHECK(visitor.sees("overview:without:mode"));
    visitor.press(Key::enter);
    CHECK(visitor.sees("figure:attempts"));
    CHECK_FALSE(visitor.sees("overview:without:mode"));
}

TEST_CASE("the keyboard reaches the figures, and escape closes the choices of a filter") {
    OverviewStation station;
    station.practise();
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    visitor.click("overview:menu:period");
    REQUIRE(visitor.sees("overview:period:week"));
    visitor.press(Key::escape);
    CHECK_FALSE(visitor.sees("overview:period:week"));
    CHECK(visitor.trace.screen() == "supervisor");
    for (int i = 0; i < 30 && visitor.trace.focus() != "figure:median"; ++i) visitor.press(Key::tab);
    REQUIRE(visitor.trace.focus() == "figure:median");
    visitor.press(Key::enter);
    REQUIRE(visitor.state().overview.behind);
    CHECK(visitor.state().overview.behind->what.kind == app::BehindKind::median);
}

TEST_CASE("of many people the heat map shows some at a time, and the table all") {
    OverviewStation station;
    records::TraineeId last;
    for (int i = 0; i < 120; ++i) {
        last = station.person("学员" + std::to_string(1000 + i), "金穗花园", "早班组");
        station.closed(last, 50 + i % 50, i % 3 == 0 ? "F05" : "F06");
    }
    station.desk.app.apply(app::SignOut{});
    station.set_up();
    Visitor visitor(station.desk, {});
    visitor.click("rail:supervisor");
    const std::string before = overview_widget(visitor, "heat:F0");
    visitor.click("heat:further");
    CHECK(overview_widget(visitor, "heat:F0") != before);
    visitor.click("heat:earlier");
    CHECK(overview_widget(visitor, "heat:F0") == before);
    CHECK(visitor.state().overview.shown->lines.size() == 120);
    std::size_t rows = 0;
    for (const ui::TracedWidget& widget : visitor.trace.widgets())
        rows += static_cast<std::size_t>(widget.id.starts_with("line:"));
    CHECK(rows < 30);
}

TEST_CASE("neither trainees nor trainers see the overview, and nothing of it is left for the next") {
    OverviewStation station;
    station.practise();
    station.set_up();
    station.add(Role::trainer, "周老师");
    {
        Visitor visitor(station.desk, {});
        visitor.click("rail:supervisor");
        CHECK(visitor.sees("figure:attempts"));
    }
    station.desk.app.apply(app::SignOut{});
    station.sign_in("周老师");
    Visitor visitor(station.desk, {});
    CHECK_FALSE(visitor.sees("rail:supervisor"));
    CHECK_FALSE(visitor.state().overview.shown);
}
