#pragma once

#include "app/test_support.h"

// For tests only: the small desk with two drills and a topic of three questions.
namespace frontdesk::app {

struct PracticeDesk : TestDesk {
    PracticeDesk() {
        const std::filesystem::path root = core::path_from_utf8(FRONTDESK_SOURCE_DIR);
        std::filesystem::copy(root / "tests/app/practice", places.scenarios,
                              std::filesystem::copy_options::recursive);
        reopen();
        apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    }

    void sign_in_again() {
        reopen();
        apply(ChooseTrainee{state().trainees.front().id});
    }

    void wait_days(int days) { clock.advance_ms(std::int64_t{86'400'000} * days); }

    /// Says it and rates it.
    void drill(const std::string& reply, practice::Rating rating) {
        apply(SayBetter{reply});
        apply(RateDrill{rating});
    }

    /// Another look into the records.
    records::Store store() const { return records::Store::open(records_file(places), clock); }
};

inline const exercise::Answer right_rings{exercise::Counted{3}};
inline const exercise::Answer wrong_rings{exercise::Counted{5}};
inline const exercise::Answer right_greeting{exercise::Picked{{"a"}}};
inline const exercise::Answer right_steps{exercise::Ordered{{"greet", "note", "bye"}}};

}  // namespace frontdesk::app
