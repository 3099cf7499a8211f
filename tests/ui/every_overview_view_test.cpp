#include "every_view.h"
#include "overview_station.h"

// The overview and what is behind its figures: nothing is cut off.
using namespace frontdesk;
using tests::check_no_character_is_missing;
using tests::check_nothing_is_cut;
using tests::for_every_view;
using tests::OverviewStation;
using tests::View;
using tests::Visitor;

TEST_CASE("nothing is cut off on the overview") {
    OverviewStation station;
    station.practise();
    station.assign_late();
    station.set_up();
    for_every_view([&](const View& view) {
        Visitor visitor(station.desk, view);
        visitor.click("rail:supervisor");
        check_nothing_is_cut(visitor, view, "supervisor");
        visitor.click("overview:menu:more");
        check_nothing_is_cut(visitor, view, "supervisor");
        visitor.click("overview:menu:more");
        visitor.click("line:site:金穗花园物业服务中心");
        check_nothing_is_cut(visitor, view, "supervisor");
        visitor.click("heat:F06:person:" + std::to_string(station.worst.value));
        check_nothing_is_cut(visitor, view, "supervisor");
        visitor.click("line:person:" + std::to_string(station.worst.value));
        check_nothing_is_cut(visitor, view, "supervisor");
        check_no_character_is_missing(visitor, view);
        visitor.click("overview:without:person");
        visitor.click("overview:menu:site");
        visitor.click("overview:site:all");
    });
}

TEST_CASE("nothing is cut off in the lists behind the figures and in an attempt out of them") {
    OverviewStation station;
    station.practise();
    station.assign_late();
    station.set_up();
    for_every_view([&](const View& view) {
        Visitor visitor(station.desk, view);
        visitor.click("rail:supervisor");
        for (const char* id :
             {"figure:pass-rate", "figure:time", "figure:late", "figure:put-aside", "slip:F06"}) {
            visitor.click(id);
            check_nothing_is_cut(visitor, view, "supervisor");
            if (std::string(id) != "slip:F06") visitor.press(core::Key::escape);
        }
        for (const ui::TracedWidget& widget : std::vector(visitor.trace.widgets())) {
            if (!widget.id.starts_with("said:")) continue;
            visitor.click(widget.id);
            break;
        }
        check_nothing_is_cut(visitor, view, "review");
        check_no_character_is_missing(visitor, view);
        visitor.press(core::Key::escape);
        visitor.press(core::Key::escape);
    });
}
