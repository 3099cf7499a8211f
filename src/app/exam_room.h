#pragma once

#include "app/test_support.h"

// For tests only: a desk with an examination of three short calls.
namespace frontdesk::app {

constexpr std::int64_t exam_minute_ms = 60'000;

struct ExamRoom : TestDesk {
    /// Ten minutes for three calls out of four.
    ExamRoom() {
        const std::string call = core::read_file(places.scenarios / "phone/small-leak.json");
        for (const char* id : {"small-drip", "small-pipe", "small-roof"}) {
            std::string text = call;
            text.replace(text.find("small-leak"), std::string("small-leak").size(), id);
            core::write_file(places.scenarios / "phone" / (std::string(id) + ".json"), text);
        }
        std::filesystem::create_directories(places.scenarios / "exams");
        core::write_file(places.scenarios / "exams/small.json",
                         R"({"format": 1, "id": "small", "title": "小考", "summary": "抽三通短电话。",)"
                         R"( "draw": [{"count": 3, "tracks": ["phone"], "difficulty": [1, 3]}],)"
                         R"( "minutes": 10, "pass_mark": 80, "fatal": true})");
        reopen();
    }

    Changes sit(std::uint64_t seed = 7) {
        apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
        return apply(StartExam{"small", seed});
    }

    /// Says `reply` where one is to listen, and all else well, to the end of the paper.
    void play_paper(const std::string& reply = "对不起，您请讲。") {
        play(good_play()[0]);
        play(session::Say{reply});
        if (app->step().node->id == "listen-again") play(good_play()[1]);
        for (std::size_t i = 2; i < good_play().size(); ++i) play(good_play()[i]);
    }

    /// What a crash does: the next start, and the same person signs in.
    void crash() {
        reopen();
        apply(ChooseTrainee{state().trainees.front().id});
    }

    records::Sitting stored(records::SittingId id) const {
        return records::Store::open(records_file(places), clock).sitting(id);
    }
};

}  // namespace frontdesk::app
