#include <algorithm>

#include "crowded.h"
#include "ui/screens/play_model.h"

// Several people and two telephone lines before the window.
using namespace frontdesk;
using core::Key;
using session::LineState;
using tests::CrowdedContent;
using tests::Desk;
using tests::open;
using tests::Visitor;

namespace {

bool can_press(const Visitor& visitor, const std::string& id) {
    const auto& widgets = visitor.trace.widgets();
    return std::any_of(widgets.begin(), widgets.end(),
                       [&](const ui::TracedWidget& widget) { return widget.id == id && widget.enabled; });
}

}  // namespace

TEST_CASE("the second line rings, and acts that the lines do not allow cannot be pressed") {
    const CrowdedContent content;
    Desk desk(content.packs);
    Visitor visitor(desk, {});
    open(desk, visitor, "two-lines");
    visitor.press(Key::f4);
    const auto& session = [&]() -> const session::Session& { return visitor.state().running->session; };
    CHECK(session().phone.line(1).state == LineState::talking);
    CHECK(session().phone.line(2).state == LineState::ringing);
    CHECK(can_press(visitor, "act:hold"));
    CHECK_FALSE(can_press(visitor, "act:resume"));
    visitor.wait(6);
    CHECK(desk.app.step().rings >= 2);
    visitor.click("act:hold");
    CHECK(session().phone.line(1).state == LineState::held);
    visitor.press(Key::f4);
    CHECK(session().present == "liu");
    CHECK(ui::waiting_people(*visitor.state().running->scenario, session()).front().held_line == 1);
}

TEST_CASE("one who waits is dealt with in their turn, in every language, theme and size") {
    const CrowdedContent content;
    for (const app::Language language :
         {app::Language::zh_hans, app::Language::zh_hant, app::Language::english}) {
        for (const double scale : {0.75, 1.0, 1.5, 2.5}) {
            tests::View view;
            view.settings.language = language;
            view.settings.scale = scale;
            view.settings.theme = scale > 1 ? app::ThemeChoice::dark : app::ThemeChoice::light;
            Desk desk(content.packs);
            Visitor visitor(desk, view);
            open(desk, visitor, "two-at-the-desk");
            for (const char* said : {"王女士，换了我也会着急的。", "王女士，师傅今天下午三点前到您家。"}) {
                desk.app.apply(app::Play{session::Say{said}});
                visitor.settle();
            }
            CHECK(visitor.state().running->session.present == "chen");
            CHECK(visitor.trace.focus() == "reply");
            CHECK(visitor.headless.glyphs().missing().empty());
            for (const ui::TracedWidget& widget : visitor.trace.widgets()) CHECK_FALSE(widget.clipped);
        }
    }
}
