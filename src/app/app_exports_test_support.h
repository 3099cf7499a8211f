#pragma once

#include "app/test_support.h"

// For tests only: a desk with a supervisor, from which records are taken out.
namespace frontdesk::app {

struct ExportingDesk : TestDesk {
    std::filesystem::path out = folder.path / "out";

    ExportingDesk() {
        std::filesystem::create_directory(out);
        app.emplace(places, clock, Entrance{false, records::cheap_cost});
        apply(SignInDeed{SetUpAdministrator{"林主管", typed(), typed()}});
        FRONTDESK_CHECK(state().account.signed_in.has_value());
    }

    static records::Secret typed() { return records::Secret(std::string("shan-shui-88")); }

    void come_in() {
        apply(SignInDeed{SignInAccount{state().account.accounts.front().id, typed()}});
        FRONTDESK_CHECK(state().account.signed_in.has_value());
    }

    /// Somebody plays an attempt to its end; the supervisor is back afterwards.
    records::AttemptId play(const std::string& name, const std::string& reply, bool privately = false) {
        apply(SignOut{});
        apply(AddTrainee{name, "金穗花园", "客服一组"});
        apply(SetPrivate{privately});
        const records::AttemptId attempt = play_through(*this, reply);
        apply(SignOut{});
        come_in();
        return attempt;
    }

    records::TraineeId id_of(const std::string& name) const {
        for (const records::Trainee& one : state().trainees)
            if (one.name == name) return one.id;
        return {};
    }

    /// Exports to the end.
    void run(const ExportRequest& request) {
        apply(ExportDeed{BeginExport{request}});
        while (state().exports.running) apply(ExportDeed{GoOnExporting{}});
    }
};

}  // namespace frontdesk::app
