#pragma once

#include "account_station.h"

// A station with attempts to look at, and people who look at them.
namespace frontdesk::tests {

inline constexpr const char* reviewed_reply = "这个我不太清楚。";

/// 李小红 has finished an attempt with a bad first reply; the administrator is signed in.
struct ReviewDesk {
    explicit ReviewDesk(const std::string& name = "李小红") {
        station.desk.app.apply(app::AddTrainee{name, "金穗花园物业服务中心", "早班组"});
        station.desk.app.apply(app::ShownRound{});
        practise_once(station.desk, "complaint-angry-leak", reviewed_reply);
        attempt = station.desk.app.state().result->head.id;
        who = station.desk.app.state().trainee->id;
        station.desk.app.apply(app::SignOut{});
        station.set_up();
    }

    template <typename Deed>
    app::Changes review(const Deed& deed) {
        return station.desk.app.apply(app::ReviewDeed{deed});
    }
    const app::State& state() const { return station.desk.app.state(); }

    /// The line with the bad reply.
    int turn() {
        review(app::OpenReview{attempt});
        const auto& transcript = state().review.open->result.session.transcript;
        for (std::size_t i = 0; i < transcript.size(); ++i)
            if (transcript[i].text == reviewed_reply) return static_cast<int>(i);
        FAIL("the reply is not there");
        return 0;
    }

    /// The mark that the bad reply lost.
    records::MarkPlace place() {
        const int at = turn();
        const auto& standing = state().review.open->result.standing;
        const auto places = records::places_of(standing.marks);
        for (std::size_t i = 0; i < places.size(); ++i)
            if (places[i].turn == at && standing.marks[i].points < 0) return places[i];
        FAIL("nothing was lost there");
        return {};
    }

    /// The person whose attempt it is.
    void as_trainee() {
        station.desk.app.apply(app::SignOut{});
        station.desk.app.apply(app::ChooseTrainee{who});
        REQUIRE(station.desk.app.state().trainee);
        station.desk.app.apply(app::OpenResult{attempt});
    }
    void as_supervisor() {
        station.desk.app.apply(app::SignOut{});
        station.sign_in("林主管");
    }

    static std::string id_of(const records::MarkPlace& place) {
        return std::to_string(place.turn) + ":" + place.rule + ":" + std::to_string(place.nth);
    }

    AccountStation station;
    records::AttemptId attempt;
    records::TraineeId who;
};

}  // namespace frontdesk::tests
