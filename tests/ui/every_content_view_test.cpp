#include "core/file.h"
#include "every_view.h"
#include "trainer_desk.h"

// The screens on which rules, exercises and packs are made: nothing is cut off.
using namespace frontdesk;
using tests::check_no_character_is_missing;
using tests::check_nothing_is_cut;
using tests::Desk;
using tests::for_every_view;
using tests::sign_in;
using tests::View;
using tests::Visitor;

TEST_CASE("nothing is cut off where rules are changed: lists, a rule, a class, a guard, and every tool") {
    Desk desk;
    sign_in(desk);
    const auto act = [&desk](app::PhrasingDeed deed) { desk.app.apply(deed); };
    act({app::OpenPhrasings{}});
    act({app::SelectPhrase{"F05"}});
    act({app::AddPhrasePart{"patterns", json::Value("三号楼")}});
    act({app::MeasureImpact{}});
    while (!desk.app.state().phrasing_editor.open->is_checked()) act({app::CheckPhrasings{}});
    for_every_view([&](const View& view) {
        Visitor visitor(desk, view);
        visitor.click("rail:training");
        visitor.click("training:phrasing");
        visitor.click("phrasing:try");
        visitor.click("phrasing:trial");
        visitor.type("这个不归我们管，您听到“不知道”也别急，我马上问。");
        check_nothing_is_cut(visitor, view, "phrasing");
        for (const char* part : {"phrasing:problems", "phrasing:impact", "phrasing:import"}) {
            visitor.click(part);
            check_nothing_is_cut(visitor, view, "phrasing");
        }
        if (visitor.sees("phrasing:list")) visitor.click("phrasing:list");
        check_nothing_is_cut(visitor, view, "phrasing");
        if (visitor.sees("phrasing:rule")) visitor.click("phrasing:rule");
        for (const char* id : {"F05", "M11", "{you}", "guard quoted", "guard denied", "C01"}) {
            act({app::SelectPhrase{id}});
            visitor.settle();
            check_nothing_is_cut(visitor, view, "phrasing");
        }
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where drills, questions and examinations are written") {
    Desk desk;
    sign_in(desk);
    const auto write = [&desk](auto deed) { desk.app.apply(app::CatalogueDeed{deed}); };
    // Something to be mended in each, and a part that was withdrawn.
    write(app::OpenPart{app::PartKind::drill, "F05"});
    write(app::AddPiece{});
    write(app::WritePart{app::PartKind::exam});
    write(app::AddPiece{});
    write(app::SetPartValue{{"draw", "1", "count"}, 20});
    write(app::CopyPart{app::PartKind::topic, "phone-rules"});
    write(app::PublishPart{});
    write(app::WithdrawPart{app::PartKind::topic, "phone-rules-2"});
    write(app::OpenPart{app::PartKind::topic, "phone-rules"});
    for (const char* kind : {"multiple", "order", "sort", "match", "number"}) {
        write(app::AddPiece{});
        write(app::SetQuestionKind{desk.app.state().catalogue.open->pieces() - 1, kind});
    }
    const std::size_t questions = desk.app.state().catalogue.open->pieces();
    for_every_view([&](const View& view) {
        Visitor visitor(desk, view);
        write(app::ClosePart{});
        tests::open_training(visitor, "questions");
        check_nothing_is_cut(visitor, view, "catalogue");
        const auto look = [&] {
            visitor.settle();
            for (const char* part : {"view:list", "view:form", "view:preview", "view:problems"}) {
                if (visitor.sees(part)) visitor.click(part);
                check_nothing_is_cut(visitor, view, "catalogue");
            }
        };
        write(app::OpenPart{app::PartKind::drill, "F05"});
        look();
        write(app::SelectPiece{3});
        look();
        write(app::OpenPart{app::PartKind::exam, "exam"});
        look();
        write(app::OpenPart{app::PartKind::topic, "phone-rules"});
        for (std::size_t i = 0; i < 6; ++i) {
            write(app::SelectPiece{questions - 1 - i});
            look();
        }
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where content packs are made, shown and brought in") {
    Desk nothing;
    tests::add_staff(nothing);
    Desk desk;
    tests::add_staff(desk);
    for (const char* kind : {"reception", "complaint"}) {
        desk.app.apply(app::EditorDeed{app::WriteNew{kind}});
        desk.app.apply(app::EditorDeed{app::PublishScenario{}});
        desk.app.apply(app::EditorDeed{app::CloseEditor{}});
    }
    desk.app.apply(app::PackDeed{app::LookAtPacks{}});
    desk.app.apply(app::PackDeed{
        app::MakePack{{"content/complaints/complaint.json"}, "金穗花园前台情景", "acme", "1.0.0"}});
    REQUIRE(desk.app.state().packs.made.has_value());
    const std::string file = core::to_utf8(desk.app.state().packs.made->file);
    desk.app.apply(app::PackDeed{app::ReviewPack{file}});
    desk.app.apply(app::PackDeed{app::BringInPack{}});
    Desk fresh;
    tests::add_staff(fresh);
    const std::string broken = core::to_utf8(desk.folder.path / "packs" / "broken.zip");
    core::write_file(core::path_from_utf8(broken), "PK");
    // What is looked into takes a second: once for all views.
    for_every_view([&](const View& view) {
        {
            Visitor visitor(fresh, view);
            tests::open_training(visitor, "packs");
            visitor.click("packs:bringing");
            visitor.note(fresh.app.apply(app::PackDeed{app::ReviewPack{broken}}));
            CHECK(visitor.sees("notice"));
            check_nothing_is_cut(visitor, view, "packs");
        }
        {
            Visitor visitor(nothing, view);
            tests::open_training(visitor, "packs");
            check_nothing_is_cut(visitor, view, "packs");
            visitor.click("packs:bringing");
            check_nothing_is_cut(visitor, view, "packs");
        }
        Visitor visitor(desk, view);
        tests::open_training(visitor, "packs");
        check_nothing_is_cut(visitor, view, "packs");
        desk.app.apply(app::PackDeed{
            app::MakePack{{"content/complaints/complaint.json"}, "金穗花园前台情景", "acme", "1.0.0"}});
        visitor.settle();
        CHECK(visitor.sees("packs:made"));
        check_nothing_is_cut(visitor, view, "packs");
        visitor.click("packs:bringing");
        CHECK(visitor.sees("packs:take-back"));
        check_nothing_is_cut(visitor, view, "packs");
    });
    desk.app.apply(app::PackDeed{app::ReviewPack{file}});
    fresh.app.apply(app::PackDeed{app::ReviewPack{file}});
    for_every_view([&](const View& view) {
        {
            Visitor visitor(fresh, view);
            tests::open_training(visitor, "packs");
            CHECK(visitor.sees("packs:bring-in"));
            check_nothing_is_cut(visitor, view, "packs");
        }
        Visitor visitor(desk, view);
        tests::open_training(visitor, "packs");
        CHECK(visitor.sees("packs:close"));
        check_nothing_is_cut(visitor, view, "packs");
        check_no_character_is_missing(visitor, view);
    });
}
