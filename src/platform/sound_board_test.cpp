#include "platform/sound_board.h"

#include <doctest/doctest.h>

#include "platform/sound_test_support.h"

using namespace frontdesk::platform;
using Lines = std::vector<std::string>;

namespace {

const Samples one_second{100, std::vector<std::int16_t>(100, 1)};

}  // namespace

TEST_CASE("the device is opened by the first sound and closed some seconds after the last") {
    SoundDiary diary;
    SoundBoard board(diary.opens());
    board.set_volume(0.5);
    CHECK(diary.lines().empty());
    CHECK_FALSE(board.closes_at_s().has_value());
    board.play(Channel::line_1, one_second, Manner::instead, 100);
    CHECK(diary.lines() == Lines{"open", "gain 0.25", "play line 1"});
    CHECK(board.closes_at_s() == doctest::Approx(101 + SoundBoard::stays_open_s));
    board.close_if_due(105);
    CHECK(diary.lines().size() == 3);
    board.close_if_due(101 + SoundBoard::stays_open_s);
    CHECK(diary.lines().back() == "close");
    CHECK_FALSE(board.closes_at_s().has_value());
}

TEST_CASE("what is played behind something else counts from its end, and what goes round never ends") {
    SoundDiary diary;
    SoundBoard board(diary.opens());
    board.play(Channel::speech, one_second, Manner::behind, 10);
    board.play(Channel::speech, one_second, Manner::behind, 10.5);
    CHECK(board.closes_at_s() == doctest::Approx(12 + SoundBoard::stays_open_s));
    board.play(Channel::hold_music, one_second, Manner::round_and_round, 11);
    CHECK_FALSE(board.closes_at_s().has_value());
    board.stop(Channel::hold_music, 20);
    CHECK(board.closes_at_s() == doctest::Approx(20 + SoundBoard::stays_open_s));
}

TEST_CASE("without a device nothing happens, and it is not looked for again at every ring") {
    SoundDiary diary;
    diary.unplugged = true;
    SoundBoard board(diary.opens());
    CHECK(board.found() == SoundBoard::Found::unknown);
    board.play(Channel::line_1, one_second, Manner::instead, 5);
    board.play(Channel::line_1, one_second, Manner::instead, 10);
    board.stop(Channel::line_1, 11);
    CHECK(diary.lines() == Lines{"none"});
    CHECK(board.found() == SoundBoard::Found::nothing);
    board.play(Channel::line_1, one_second, Manner::instead, 5 + SoundBoard::tries_again_s);
    CHECK(diary.lines() == Lines{"none", "none"});
    diary.unplugged = false;
    board.look(40);
    CHECK(board.found() == SoundBoard::Found::device);
    CHECK(diary.lines().back() == "gain 1.00");
}

TEST_CASE("a device that was unplugged is given up, and another is looked for") {
    SoundDiary diary;
    SoundBoard board(diary.opens());
    board.play(Channel::hold_music, one_second, Manner::round_and_round, 1);
    diary.unplugged = true;
    board.play(Channel::line_1, one_second, Manner::instead, 2);
    CHECK(diary.lines() == Lines{"open", "gain 1.00", "loop music", "close", "none"});
    CHECK_FALSE(board.closes_at_s().has_value());
}

TEST_CASE("half the volume is a quarter of the amplitude, and no value goes out of range") {
    SoundDiary diary;
    SoundBoard board(diary.opens());
    board.look(0);
    for (const double volume : {0.5, 0.0, -3.0, 7.0}) board.set_volume(volume);
    CHECK(diary.lines() == Lines{"open", "gain 1.00", "gain 0.25", "gain 0.00", "gain 0.00", "gain 1.00"});
}
