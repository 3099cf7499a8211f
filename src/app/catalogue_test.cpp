#include <doctest/doctest.h>

#include "app/catalogue_test_support.h"
#include "editing/drafts.h"

using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("a question is written, does not get out half done, is published and answered at once") {
    WritingRoom room;
    room.write(WritePart{PartKind::topic});
    REQUIRE(room.state().catalogue.open.has_value());
    CHECK(room.part().key == "topic");
    CHECK(room.part().obstacles() > 0);
    CHECK(room.write(PublishPart{}).refused);
    CHECK_FALSE(std::filesystem::exists(room.places.data / "content/knowledge/topic.json"));

    room.set({"id"}, "greetings");
    room.set({"title"}, "问候");
    const editing::Path question{"questions", "0"};
    room.set({"questions", "0", "prompt"}, "接起来先说什么？");
    room.set({"questions", "0", "options", "0", "text"}, "您好");
    room.set({"questions", "0", "options", "1", "text"}, "喂");
    room.set({"questions", "0", "options", "2", "text"}, "说");
    room.set({"questions", "0", "explain"}, "先问好。");
    CHECK(room.codes() == std::vector<std::string>{"CU006"});
    CHECK(room.part().findings[0].path == editing::Path{"questions", "0", "source"});
    CHECK(room.part().findings[0].piece == 0);
    room.set({"questions", "0", "source"}, "phone-9");
    CHECK(room.codes() == std::vector<std::string>{"CU012"});
    CHECK(room.part().findings[0].path == editing::Path{"questions", "0", "source"});
    room.set({"questions", "0", "source"}, "phone-1");
    CHECK(room.part().obstacles() == 0);
    room.write(SelectPiece{0});
    REQUIRE(room.part().asked.has_value());
    CHECK(room.part().asked->layout.cards.size() == 3);

    CHECK_FALSE(room.write(PublishPart{}).refused);
    const auto file = room.places.data / "content/knowledge/greetings.json";
    CHECK(editing::version_of(core::read_file(file)) == 1);
    CHECK_FALSE(std::filesystem::exists(room.places.data / "drafts/knowledge/topic.json"));
    REQUIRE(room.line(PartKind::topic, "greetings") != nullptr);
    CHECK(room.line(PartKind::topic, "greetings")->is_own);
    CHECK_FALSE(room.line(PartKind::topic, "greetings")->has_draft);
    CHECK_FALSE(room.apply(StartQuestions{"greetings"}).refused);
    REQUIRE(room.state().questions.has_value());
    room.apply(AnswerQuestion{exercise::Picked{{"a"}}});
    CHECK(room.state().questions->answered.at(0).right);
}

TEST_CASE("a small edit is a small difference, and undo goes back to where one began") {
    WritingRoom room;
    room.write(OpenPart{PartKind::topic, "rings"});
    CHECK(room.part().document.text() == desk_topic);
    CHECK_FALSE(room.part().is_saved);
    room.set({"questions", "0", "prompt"}, "最多响几声就要接？");
    room.write(AddPiece{});
    CHECK(room.part().selected == 1);
    CHECK(room.part().pieces() == 2);
    CHECK(room.part().document.text().starts_with(R"({
  "format": 1,
  "id": "rings",
  "title": "铃声",
  "questions": [
    {"id": "three", "kind": "number", "prompt": "最多响几声就要接？",)"));
    room.write(UndoPartEdit{});
    room.write(UndoPartEdit{});
    CHECK(room.part().document.text() == desk_topic);
    room.write(RedoPartEdit{});
    CHECK(room.part().document.text().find("就要接") != std::string::npos);
}

TEST_CASE("a crash costs nothing: the draft is there again, as it was") {
    WritingRoom room;
    room.write(OpenPart{PartKind::drill, "F05"});
    room.set({"situations", "0", "title"}, "写了一半");
    room.crash();
    room.write(ListParts{});
    REQUIRE(room.line(PartKind::drill, "F05") != nullptr);
    CHECK(room.line(PartKind::drill, "F05")->has_draft);
    CHECK(room.app->content().curriculum.find_drill("F05")->situations[0].title == "停车费");
    room.write(OpenPart{PartKind::drill, "F05"});
    CHECK(editing::text_at(room.part().document.tree(), {"situations", "0", "title"}) == "写了一半");
    CHECK(room.part().is_saved);
}

TEST_CASE("the sentences of a situation are judged while they are written") {
    WritingRoom room;
    room.write(OpenPart{PartKind::drill, "F05"});
    REQUIRE(room.part().said.size() == 2);
    CHECK(room.part().said[0].is_bad);
    CHECK(room.part().said[0].fine);
    CHECK(room.part().said[1].fine);
    CHECK(room.part().said[1].marks.score == 100);
    room.set({"situations", "0", "models", "0"}, "好的，我马上去查。");
    CHECK_FALSE(room.part().said[1].fine);
    CHECK(room.part().said[1].missing == std::vector<std::string>{"M07"});
    CHECK(room.codes() == std::vector<std::string>{"CU015"});
    CHECK(room.part().findings[0].path == editing::Path{"situations", "0", "models", "0"});
    room.set({"situations", "0", "bad"}, "好的，您稍等。");
    CHECK_FALSE(room.part().said[0].fine);
    CHECK(room.codes() == std::vector<std::string>{"CU014", "CU015"});
    CHECK(room.part().findings[0].path == editing::Path{"situations", "0", "bad"});
    CHECK(room.write(PublishPart{}).refused);
}

TEST_CASE("a new situation is published and practised; withdrawn, the shipped drill is there again") {
    WritingRoom room;
    room.write(OpenPart{PartKind::drill, "F05"});
    room.write(CopyPiece{0});
    CHECK(room.part().selected == 1);
    CHECK(editing::text_at(room.part().document.tree(), {"situations", "1", "id"}) == "c");
    room.set({"situations", "1", "title"}, "门禁卡");
    CHECK(room.part().obstacles() == 0);
    CHECK_FALSE(room.write(PublishPart{}).refused);
    CHECK(room.app->content().curriculum.find_drill("F05")->situations.size() == 3);
    CHECK_FALSE(room.apply(StartDrills{"F05"}).refused);
    CHECK(room.state().drills->total() == 3);
    CHECK(room.line(PartKind::drill, "F05")->is_own);
    CHECK(room.line(PartKind::drill, "F05")->is_shipped);

    CHECK_FALSE(room.write(WithdrawPart{PartKind::drill, "F05"}).refused);
    CHECK(room.app->content().curriculum.find_drill("F05")->situations.size() == 2);
    CHECK_FALSE(room.line(PartKind::drill, "F05")->is_own);
    REQUIRE(room.state().catalogue.removed.has_value());
    CHECK_FALSE(room.write(BringBackPart{}).refused);
    CHECK(room.app->content().curriculum.find_drill("F05")->situations.size() == 3);
    CHECK_FALSE(room.state().catalogue.removed.has_value());
    CHECK(room.write(BringBackPart{}).refused);
}

TEST_CASE("a draft that was thrown away comes back, and a copy is a part of its own") {
    WritingRoom room;
    room.write(CopyPart{PartKind::topic, "rings"});
    CHECK(room.part().key == "rings-2");
    CHECK(room.part().obstacles() == 0);
    room.write(DropPart{PartKind::topic, "rings-2"});
    CHECK_FALSE(room.state().catalogue.open.has_value());
    CHECK(room.line(PartKind::topic, "rings-2") == nullptr);
    room.write(BringBackPart{});
    CHECK(room.line(PartKind::topic, "rings-2") != nullptr);
    room.write(OpenPart{PartKind::topic, "rings-2"});
    room.set({"id"}, "rings");
    CHECK(room.codes() == std::vector<std::string>{"CU010"});
    CHECK(room.write(PublishPart{}).refused);
}

TEST_CASE("files that cannot be read are listed, opened and thrown away, and spoil nothing") {
    WritingRoom room;
    const auto write_below = [&](const char* file, const std::string& text) {
        const auto path = room.places.data / file;
        std::filesystem::create_directories(path.parent_path());
        core::write_file(path, text);
    };
    write_below("drafts/knowledge/half.json", "{\"title\": \"半");
    write_below("drafts/exams/odd.json", R"({"draw": 3, "minutes": "x", "id": 7})");
    write_below("content/knowledge/rings.json", "[1, 2]");
    room.crash();
    room.write(ListParts{});
    REQUIRE(room.line(PartKind::topic, "half") != nullptr);
    REQUIRE(room.line(PartKind::exam, "odd") != nullptr);
    CHECK(room.app->content().curriculum.find_topic("rings") != nullptr);
    for (const OpenPart& part :
         {OpenPart{PartKind::topic, "half"}, {PartKind::exam, "odd"}, {PartKind::topic, "rings"}}) {
        CAPTURE(part.id);
        CHECK_FALSE(room.write(part).refused);
        CHECK(room.part().obstacles() > 0);
        room.write(SelectPiece{5});
        room.write(RemovePiece{9});
        room.write(CopyPiece{9});
        room.write(SetQuestionKind{3, "order"});
        room.write(MovePartValue{{"questions"}, 0, 4});
        CHECK(room.write(PublishPart{}).refused);
    }
    CHECK(room.write(OpenPart{PartKind::topic, "../../etc/passwd"}).refused);
    CHECK(room.write(OpenPart{PartKind::exam, "none"}).refused);
    CHECK(room.write(WithdrawPart{PartKind::exam, "small"}).refused);
    CHECK(room.write(WritePart{PartKind::drill}).refused);
    room.write(DropPart{PartKind::topic, "half"});
    CHECK(room.line(PartKind::topic, "half") == nullptr);
}

TEST_CASE("nothing is written while nothing is open, and by nobody") {
    WritingRoom room;
    CHECK(room.write(PublishPart{}).refused);
    CHECK(room.write(SetPartValue{{"title"}, "x"}).refused);
    room.apply(SignOut{});
    CHECK(room.write(ListParts{}).refused);
}
