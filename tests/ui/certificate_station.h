#pragma once

#include "account_station.h"

// A station at which people have passed examinations and practised.
namespace frontdesk::tests {

struct CertificateStation : AccountStation {
    CertificateStation() { set_up(); }

    records::Store store() {
        return records::Store::open(app::records_file({{}, desk.folder.path}), desk.clock);
    }

    /// The supervisor is signed in afterwards.
    void passes_exam(const std::string& name) {
        records::Store records = store();
        records::Sitting sitting;
        sitting.trainee = records.add_trainee(name, "金穗花园", "");
        sitting.exam = "new-hire";
        sitting.exam_title = "新员工上岗考试";
        sitting.minutes = 40;
        sitting.papers = {{"phone-greeting", "三声之内接起来"}};
        const records::SittingId id = records.begin_sitting(sitting);
        records.finish_sitting(id, records::SittingEnding::completed, 1000, true);
    }

    /// Six attempts at four scenarios, all with that total and that share of the points in courtesy.
    void practises_a_month(const std::string& name, int total) {
        records::Store records = store();
        records::AttemptHead head;
        head.trainee = records.add_trainee(name, "金穗花园", "");
        head.mode = "practice";
        head.scenario_hash = "0123456789abcdef";
        head.pack_version = "1.0.0";
        for (int i = 0; i < 6; ++i) {
            head.scenario = "scenario-" + std::to_string(i % 4);
            head.scenario_title = "情景";
            const records::AttemptId attempt = records.begin_attempt(head, {}, "{}");
            records::MarkRow mark;
            mark.dimension = "courtesy";
            mark.points = total;
            mark.of = 100;
            records.finish({attempt, total, true, {}, "good", "{}", {mark}});
        }
    }
};

}  // namespace frontdesk::tests
