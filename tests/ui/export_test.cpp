#include "steps.h"

// Results and records leave the program on paper and in files.
using namespace frontdesk;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

/// A finished attempt, and a place for papers in the data folder of the test.
void finish_one(Desk& desk) {
    desk.app.apply(app::StartScenario{"phone-greeting", app::Mode::practice, 7});
    for (int i = 0; i < 60 && desk.app.state().running; ++i) {
        const scenario::Node& node = *desk.app.step().node;
        if (const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind)) {
            desk.app.apply(app::Play{session::Say{reply->models.front()}});
        } else if (const auto* act = std::get_if<scenario::ActNode>(&node.kind)) {
            desk.app.apply(app::Play{session::Do{act->options.front().act}});
        } else if (const auto* choice = std::get_if<scenario::ChoiceNode>(&node.kind)) {
            desk.app.apply(app::Play{session::Choose{choice->options.front().id}});
        } else {
            break;
        }
    }
    REQUIRE(desk.app.state().result.has_value());
}

}  // namespace

TEST_CASE("Export on a result writes a PDF, tells its path and offers its folder") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    finish_one(desk);
    visitor.note({.result = true});
    REQUIRE(visitor.trace.screen() == "result");
    visitor.click("export");
    REQUIRE(visitor.sees("notice"));
    const std::filesystem::path place = core::path_from_utf8(visitor.value("notice"));
    CHECK(core::read_file(place).starts_with("%PDF-"));
    visitor.click("notice:open");
    REQUIRE(visitor.opened.size() == 1);
    CHECK(visitor.opened.front() == place.parent_path());
    CHECK(visitor.sees("notice"));
    visitor.click("notice:close");
    CHECK_FALSE(visitor.sees("notice"));
}

TEST_CASE("Export of my records writes them all, and there is nothing to export before the first") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("rail:records");
    CHECK_FALSE(visitor.sees("records:export"));
    finish_one(desk);
    visitor.note({.attempts = true});
    visitor.click("rail:records");
    visitor.click("records:export");
    REQUIRE(visitor.sees("notice"));
    CHECK(std::filesystem::exists(core::path_from_utf8(visitor.value("notice")) / "own-data.json"));
}

TEST_CASE("in a small window in large letters the notice and its buttons are whole, and Export is its icon") {
    for (const app::Language language :
         {app::Language::zh_hans, app::Language::zh_hant, app::Language::english}) {
        for (const double scale : {0.75, 1.5, 2.5}) {
            Desk desk;
            tests::View view{.width = 1100, .height = 680, .settings = {}};
            view.settings.language = language;
            view.settings.scale = scale;
            Visitor visitor(desk, view);
            desk.app.apply(app::AddTrainee{"周晓芸", "金穗花园", ""});
            finish_one(desk);
            visitor.note({.result = true});
            visitor.click("export");
            REQUIRE(visitor.sees("notice:open"));
            for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
                CHECK_MESSAGE(!widget.clipped, widget.id, " ", scale);
                CHECK_MESSAGE(widget.x >= -1, widget.id, " ", scale);
                CHECK_MESSAGE(widget.x + widget.width <= 1101, widget.id, " ", scale);
            }
            visitor.click("notice:close");
            CHECK_FALSE(visitor.sees("notice"));
        }
    }
}
