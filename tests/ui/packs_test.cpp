#include "steps.h"

// Somebody who carries what the company wrote from one station to another.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

void open_packs(Visitor& visitor) {
    sign_in(visitor);
    visitor.click("rail:training");
    visitor.click("training:packs");
    REQUIRE(visitor.trace.screen() == "packs");
}

/// With one scenario of its own, published in the editor.
void write_one(Desk& desk) {
    desk.app.apply(app::EditorDeed{app::WriteNew{"reception"}});
    desk.app.apply(app::EditorDeed{app::PublishScenario{}});
    desk.app.apply(app::EditorDeed{app::CloseEditor{}});
}

/// Packs all there is, by hand.
std::string make_pack(Visitor& visitor) {
    visitor.click("packs:title");
    visitor.type("前台情景");
    visitor.click("packs:make");
    REQUIRE_MESSAGE(visitor.state().packs.made.has_value(), visitor.label("notice"), visitor.value("notice"));
    return core::to_utf8(visitor.state().packs.made->file);
}

}  // namespace

TEST_CASE("without content of one's own the page of packs leads to where it is written") {
    Desk desk;
    Visitor visitor(desk, {});
    open_packs(visitor);
    CHECK_FALSE(visitor.sees("packs:make"));
    visitor.click("packs:write");
    CHECK(visitor.trace.screen() == "editor");
}

TEST_CASE("a pack is made on one station, shown on another, brought in, and taken back") {
    Desk from;
    Visitor author(from, {});
    open_packs(author);
    write_one(from);
    author.press(Key::escape);
    author.click("training:packs");
    CHECK(author.value("packs:item:content/reception/reception.json") == "ticked");
    CHECK(author.value("packs:version") == "1.0.0");
    const std::string file = make_pack(author);
    CHECK(author.value("packs:made") == file);
    CHECK(author.value("packs:version") == "1.0.1");
    author.click("packs:open");
    REQUIRE(author.opened.size() == 1);
    CHECK(author.opened[0] == core::path_from_utf8(file).parent_path());

    Desk to;
    Visitor reader(to, {});
    open_packs(reader);
    reader.click("packs:bringing");
    reader.click("packs:file");
    reader.type(file);
    reader.press(Key::enter);
    REQUIRE(reader.sees("packs:bring-in"));
    CHECK(reader.value("packs:line:content/reception/reception.json") == "新增");
    CHECK(to.app.content().library.find("reception") == nullptr);
    reader.press(Key::enter);
    REQUIRE(reader.sees("packs:arrived"));
    CHECK(to.app.content().library.find("reception") != nullptr);
    reader.click("packs:take-back");
    CHECK_FALSE(reader.sees("packs:arrived"));
    CHECK(to.app.content().library.find("reception") == nullptr);
}

TEST_CASE("packs that lie about are found; looking into one and leaving it changes nothing") {
    Desk desk;
    Visitor visitor(desk, {});
    open_packs(visitor);
    write_one(desk);
    visitor.press(Key::escape);
    visitor.click("training:packs");
    make_pack(visitor);
    visitor.click("packs:bringing");
    visitor.click("packs:found:0");
    CHECK(visitor.label("packs:standing").find("已经装过") == std::string::npos);
    CHECK(visitor.value("packs:line:content/reception/reception.json") == "一样");
    visitor.press(Key::escape);
    CHECK_FALSE(visitor.state().packs.review.has_value());
    CHECK(visitor.trace.screen() == "packs");
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "training");
}

TEST_CASE("what is no pack is refused with the reason and the file") {
    Desk desk;
    const std::filesystem::path file = desk.folder.path / "letter.zip";
    core::write_file(file, "Dear all");
    Visitor visitor(desk, {});
    open_packs(visitor);
    visitor.click("packs:bringing");
    visitor.click("packs:file");
    visitor.type("\"" + core::to_utf8(file) + "\"");
    visitor.click("packs:look");
    CHECK(visitor.label("notice") == "这不是内容包。");
    CHECK(visitor.value("notice") == core::to_utf8(file));
    CHECK(visitor.value("packs:file").find("letter.zip") != std::string::npos);
}

TEST_CASE("what is not ticked does not go into a pack, and without anything none is made") {
    Desk desk;
    Visitor visitor(desk, {});
    open_packs(visitor);
    write_one(desk);
    visitor.press(Key::escape);
    visitor.click("training:packs");
    visitor.click("packs:title");
    visitor.type("前台情景");
    visitor.click("packs:all");
    CHECK(visitor.value("packs:item:content/reception/reception.json").empty());
    visitor.click("packs:make");
    CHECK_FALSE(visitor.state().packs.made.has_value());
    visitor.click("packs:all");
    visitor.click("packs:make");
    REQUIRE(visitor.state().packs.made.has_value());
    CHECK(visitor.state().packs.made->files == 1);
}
