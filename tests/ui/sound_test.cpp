#include <algorithm>

#include "crowded.h"

// What is heard while somebody practises, as the screens ask for it.
using namespace frontdesk;
using core::Key;
using tests::CrowdedContent;
using tests::Desk;
using tests::open;
using tests::View;
using tests::Visitor;
using Kind = ui::Cue::Kind;

namespace {

long heard(const Visitor& visitor, Kind kind, int line = 0) {
    return std::count_if(visitor.cues.begin(), visitor.cues.end(), [&](const ui::Cue& cue) {
        return cue.kind == kind && (line == 0 || cue.line == line);
    });
}

std::vector<Kind> kinds_since(const Visitor& visitor, std::size_t first) {
    std::vector<Kind> kinds;
    for (std::size_t i = first; i < visitor.cues.size(); ++i) kinds.push_back(visitor.cues[i].kind);
    return kinds;
}

View with_everything() {
    View view;
    view.settings.hold_music = true;
    view.settings.speech = true;
    return view;
}

}  // namespace

TEST_CASE("the bell is heard once for every ring that is counted, and no more once somebody picks up") {
    Desk desk;
    Visitor visitor(desk, {});
    open(desk, visitor, "phone-greeting");
    CHECK(heard(visitor, Kind::ring, 1) == 1);
    visitor.wait(1);
    CHECK(heard(visitor, Kind::ring) == 1);
    visitor.wait(11);
    const int rings = desk.app.step().rings;
    CHECK(rings >= 3);
    CHECK(heard(visitor, Kind::ring, 1) == rings);
    const std::size_t before = visitor.cues.size();
    visitor.press(Key::f4);
    CHECK(kinds_since(visitor, before) == std::vector{Kind::picked_up, Kind::ring_over});
    visitor.wait(12);
    CHECK(heard(visitor, Kind::ring) == rings);
    CHECK(visitor.cues.size() == before + 2);
}

TEST_CASE("leaving while it rings ends everything, and coming back rings on") {
    Desk desk;
    Visitor visitor(desk, {});
    open(desk, visitor, "phone-greeting");
    visitor.wait(6);
    REQUIRE(heard(visitor, Kind::ring) == 2);
    const std::size_t before = visitor.cues.size();
    visitor.press(Key::escape);
    REQUIRE(visitor.trace.screen() != "play");
    CHECK(kinds_since(visitor, before) == std::vector{Kind::quiet});
    visitor.wait(12);
    CHECK(visitor.cues.size() == before + 1);
    const auto attempt = visitor.state().attempts.front().id;
    visitor.note(desk.app.apply(app::ResumeAttempt{attempt}));
    CHECK(heard(visitor, Kind::ring) == 3);
}

TEST_CASE("a caller who gives up stops ringing") {
    Desk desk;
    Visitor visitor(desk, {});
    open(desk, visitor, "phone-greeting");
    visitor.wait(52);
    CHECK(visitor.trace.screen() == "result");
    CHECK(heard(visitor, Kind::ring) == 9);
    CHECK(visitor.cues.back().kind == Kind::quiet);
}

TEST_CASE("with the ringing turned off nothing is heard of the telephone") {
    Desk desk;
    View view;
    view.settings.ring_sound = false;
    Visitor visitor(desk, view);
    open(desk, visitor, "phone-greeting");
    visitor.wait(6);
    visitor.press(Key::f4);
    visitor.press(Key::escape);
    CHECK(visitor.cues.empty());
}

TEST_CASE("the second line rings for itself, and the hold music plays while nobody is talked to") {
    const CrowdedContent content;
    Desk desk(content.packs);
    View view;
    view.settings.hold_music = true;
    Visitor visitor(desk, view);
    open(desk, visitor, "two-lines");
    visitor.press(Key::f4);
    CHECK(heard(visitor, Kind::ring, 1) == 1);
    CHECK(heard(visitor, Kind::ring, 2) == 1);
    visitor.wait(6);
    CHECK(heard(visitor, Kind::ring, 2) == 2);
    CHECK(heard(visitor, Kind::hold_music) == 0);
    visitor.click("act:hold");
    CHECK(heard(visitor, Kind::hold_music) == 1);
    CHECK(heard(visitor, Kind::hold_music_over) == 0);
    visitor.press(Key::f4);
    CHECK(heard(visitor, Kind::hold_music) == 1);
    CHECK(heard(visitor, Kind::hold_music_over) == 1);
    CHECK(heard(visitor, Kind::ring_over, 2) == 1);
}

TEST_CASE(
    "owners are spoken as they speak, each in a voice of their own, and fall silent at the next reply") {
    const CrowdedContent content;
    Desk desk(content.packs);
    Visitor visitor(desk, with_everything());
    open(desk, visitor, "two-lines");
    CHECK(heard(visitor, Kind::speech) == 0);
    visitor.press(Key::f4);
    REQUIRE(heard(visitor, Kind::speech) == 1);
    const ui::Cue li = visitor.cues.back().kind == Kind::speech
                           ? visitor.cues.back()
                           : *std::find_if(visitor.cues.begin(), visitor.cues.end(),
                                           [](const ui::Cue& cue) { return cue.kind == Kind::speech; });
    CHECK(li.words == "姑娘，我家天花板滴水了。");
    CHECK(li.voice.female);
    visitor.click("act:hold");
    const std::size_t before = visitor.cues.size();
    visitor.press(Key::f4);
    const auto kinds = kinds_since(visitor, before);
    CHECK(std::count(kinds.begin(), kinds.end(), Kind::speech) == 1);
    const ui::Cue& liu =
        *std::find_if(visitor.cues.begin() + static_cast<std::ptrdiff_t>(before), visitor.cues.end(),
                      [](const ui::Cue& cue) { return cue.kind == Kind::speech; });
    CHECK_FALSE(liu.voice.female);
    CHECK(liu.voice != li.voice);
    visitor.type("刘先生，换了我也会着急的。");
    const std::size_t silent = visitor.cues.size();
    visitor.press(Key::enter);
    CHECK(kinds_since(visitor, silent).front() == Kind::speech_over);
}

TEST_CASE("a run that is resumed is not read out again") {
    Desk desk;
    Visitor visitor(desk, with_everything());
    open(desk, visitor, "phone-greeting");
    visitor.press(Key::f4);
    visitor.type("您好，金穗花园物业服务中心，客服08号为您服务，请问有什么可以帮到您？");
    visitor.press(Key::enter);
    REQUIRE(heard(visitor, Kind::speech) == 1);
    visitor.press(Key::escape);
    CHECK(visitor.cues.back().kind == Kind::quiet);
    visitor.note(desk.app.apply(app::ResumeAttempt{visitor.state().attempts.front().id}));
    visitor.wait(1);
    CHECK(heard(visitor, Kind::speech) == 1);
}

TEST_CASE("the settings look for sound, let it be tried, and store what is switched") {
    Desk desk;
    Visitor visitor(desk, {});
    tests::sign_in(visitor);
    CHECK(visitor.cues.empty());
    visitor.click("rail:settings");
    CHECK(heard(visitor, Kind::look_for_sound) == 1);
    visitor.click("ring:try");
    CHECK(heard(visitor, Kind::ring) == 1);
    CHECK(heard(visitor, Kind::quiet) == 0);
    visitor.click("ring:off");
    CHECK_FALSE(visitor.state().settings.ring_sound);
    visitor.click("hold-music:on");
    CHECK(visitor.state().settings.hold_music);
    visitor.click("speech:on");
    CHECK(visitor.state().settings.speech);
    visitor.click("speech:try");
    CHECK(visitor.cues.back().words == "喂，物业吗？我是六栋幺二零三的，我家厨房漏水了。");
    visitor.click("speech:off");
    CHECK(visitor.cues.back().kind == Kind::speech_over);
    visitor.click("rail:today");
    CHECK(visitor.cues.back().kind == Kind::quiet);
}

TEST_CASE("the volume counts when the slider is let go or a key moves it") {
    Desk desk;
    Visitor visitor(desk, {});
    tests::sign_in(visitor);
    visitor.click("rail:settings");
    const ui::TracedWidget slider = *visitor.trace.find("volume");
    visitor.click("volume");
    CHECK(visitor.state().settings.volume == doctest::Approx(0.5));
    CHECK(visitor.value("volume") == "50 %");
    CHECK(slider.width > 100);
}

TEST_CASE("speech that the machine lacks is greyed, and says why in each language") {
    using Device = ui::SoundReport::Device;
    using Speech = ui::SoundReport::Speech;
    const ui::SoundReport lacking[] = {{Device::found, Speech::not_built},
                                       {Device::found, Speech::no_voice},
                                       {Device::missing, Speech::ready}};
    for (const app::Language language :
         {app::Language::zh_hans, app::Language::zh_hant, app::Language::english}) {
        for (const ui::SoundReport& report : lacking) {
            Desk desk;
            View view;
            view.settings.language = language;
            view.settings.speech = true;
            Visitor visitor(desk, view);
            visitor.sound = report;
            tests::sign_in(visitor);
            visitor.click("rail:settings");
            REQUIRE(visitor.sees("speech:on"));
            CHECK_FALSE(visitor.trace.find("speech:on")->enabled);
            CHECK(visitor.value("speech:on") == "off");
            CHECK_FALSE(visitor.sees("speech:try"));
            CHECK(visitor.trace.find("ring:try")->enabled);
        }
    }
}
