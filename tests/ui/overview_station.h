#pragma once

#include "account_station.h"

// A station with people at two sites who have practised, well and badly, and a supervisor who looks at them.
namespace frontdesk::tests {

struct OverviewStation : AccountStation {
    /// Straight into the records: only what lists and figures show.
    records::AttemptId closed(records::TraineeId who, int total, const std::string& rule = {}) {
        records::Store store = records::Store::open(app::records_file({{}, desk.folder.path}), desk.clock);
        records::AttemptHead head;
        head.trainee = who;
        head.scenario = "complaint-angry-leak";
        head.scenario_title = "楼上漏水";
        head.scenario_hash = "hash";
        head.pack_version = "1";
        head.mode = "practice";
        records::TurnRow turn;
        turn.kind = "reply";
        turn.node = "first";
        turn.speaker = "clerk";
        turn.text = "这是工程部负责的，你去找他们，漏水是楼上的事，这个我不知道。";
        turn.detail = "{}";
        const records::AttemptId id = store.begin_attempt(head, {turn}, "{}");
        desk.clock.advance_ms(60'000);
        records::FinishCommit result;
        result.attempt = id;
        result.total = total;
        result.passed = total >= 80;
        result.dimensions = "{}";
        if (!rule.empty()) result.marks.push_back({0, "courtesy", -6, 0, rule, "", rule == "F23"});
        store.finish(result);
        return id;
    }
    records::TraineeId person(const std::string& name, const std::string& site, const std::string& team) {
        desk.app.apply(app::AddTrainee{name, site, team});
        return desk.app.state().trainee->id;
    }
    /// Ten people at one site and two at another; the first of them plays for real.
    void practise() {
        const char* garden = "金穗花园物业服务中心";
        worst = person("郑浩", garden, "早班组");
        desk.app.apply(app::ShownRound{});
        practise_once(desk, "complaint-angry-leak", "漏水是楼上的事，这个我不知道，你去找他们。");
        {
            const records::Store store =
                records::Store::open(app::records_file({{}, desk.folder.path}), desk.clock);
            const auto said = store.said_hits({{1}}, "");
            REQUIRE_FALSE(said.empty());
            played_rule = said.front().rule;
        }
        for (int i = 0; i < 7; ++i) closed(worst, 64, i < 5 ? "F06" : "F05");
        closed(worst, 30, "F23");
        int number = 0;
        for (const char* name :
             {"孙婷", "林小雨", "李敏", "何文静", "赵宁", "吴倩", "周晓芸", "黄佳", "张磊"}) {
            const records::TraineeId one = person(name, garden, number % 2 == 0 ? "早班组" : "晚班组");
            for (int i = 0; i < 11; ++i) closed(one, 96 - 2 * number - i % 3, i < number / 2 ? "F33" : "");
            ++number;
        }
        closed(person("一个名字特别特别长的人", "银杏里", ""), 88, "F15");
        closed(person("O'Neil", "银杏里", "客服一组"), 55, "F06");
        desk.app.apply(app::SignOut{});
    }
    void assign_late() {
        records::Store store = records::Store::open(app::records_file({{}, desk.folder.path}), desk.clock);
        records::Assignment assignment;
        assignment.item = "phone-greeting";
        assignment.title = "接电话";
        assignment.due = {desk.clock.now().ms + 1000};
        assignment.pass_mark = 80;
        assignment.targets = {{records::TargetKind::person, worst, "", ""}};
        store.give_assignment(assignment);
        desk.clock.advance_ms(60'000);
    }

    records::TraineeId worst;
    std::string played_rule;  ///< broken in the attempt that was played for real, which is the first
};

}  // namespace frontdesk::tests
