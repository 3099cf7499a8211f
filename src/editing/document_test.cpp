#include "editing/document.h"

#include <doctest/doctest.h>

#include "core/random.h"
#include "editing/findings.h"
#include "editing/test_support.h"
#include "editing/tidy.h"

using namespace frontdesk;
using namespace frontdesk::editing;

TEST_CASE("an edit is seen in the text, and can be taken back and done again") {
    const std::string text = shipped_text("templates/reception.json");
    Document document(text);
    CHECK_FALSE(document.can_undo());
    REQUIRE(document.set({"title"}, "问路"));
    CHECK(document.text().find("\"title\": \"问路\"") != std::string::npos);
    REQUIRE(document.remove({"nodes", "lost"}));
    CHECK(document.tree().find("nodes")->find("lost") == nullptr);
    const std::string edited = document.text();
    CHECK(document.undo());
    CHECK(document.undo());
    CHECK_FALSE(document.undo());
    CHECK(document.text() == text);
    CHECK(document.redo());
    CHECK(document.redo());
    CHECK_FALSE(document.redo());
    CHECK(document.text() == edited);
}

TEST_CASE("a sentence that is typed letter by letter is taken back as a whole") {
    Document document(shipped_text("templates/reception.json"));
    const std::string before = document.text();
    for (const char* typed : {"问", "问路", "问路的", "问路的人"}) document.set({"title"}, typed);
    document.set({"summary"}, "别的");
    CHECK(document.undo());
    CHECK(text_at(document.tree(), {"title"}) == "问路的人");
    CHECK(document.undo());
    CHECK(document.text() == before);
    CHECK_FALSE(document.can_undo());
}

TEST_CASE("a text that is no JSON keeps the last tree and tells where it went wrong") {
    Document document(shipped_text("templates/reception.json"));
    std::string broken = document.text();
    const std::size_t at = broken.find("\"summary\"");
    broken.erase(at, 1);
    document.set_text(broken);
    CHECK_FALSE(document.is_readable());
    CHECK(text_at(document.tree(), {"id"}) == "reception");
    CHECK_FALSE(document.set({"title"}, "问路"));
    const auto findings = findings_of(document);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].problem.place.line == 6);
    CHECK(document.undo());
    CHECK(document.is_readable());
}

TEST_CASE("what is found names the node in whose lines it stands") {
    Document document(shipped_text("templates/reception.json"));
    CHECK(findings_of(document).empty());
    document.set({"nodes", "asks", "next"}, "nowhere");
    const auto findings = findings_of(document);
    REQUIRE_FALSE(findings.empty());
    CHECK(has_errors(findings));
    CHECK(findings[0].problem.code == "SC012");
    CHECK(findings[0].node == "asks");
    document.undo();
    document.set({"agent"}, "");
    REQUIRE_FALSE(findings_of(document).empty());
    CHECK(findings_of(document)[0].node.empty());
}

TEST_CASE("any row of edits can be taken back step by step and done again") {
    core::Random random{11};
    Document document(shipped_text("phone/phone-arrears.json"));
    std::vector<std::string> texts{document.text()};
    const auto& nodes = *document.tree().find("nodes")->as_object();
    std::vector<std::string> ids;
    for (const json::Member& node : nodes) ids.push_back(node.key);
    for (int i = 0; i < 60; ++i) {
        const std::string& id = ids[static_cast<std::size_t>(random.below(ids.size()))];
        const auto kind = random.below(4);
        const std::string number = std::to_string(i);
        const bool done = kind == 0   ? document.set({"nodes", id, "prompt"}, "第" + number + "句")
                          : kind == 1 ? document.insert({"nodes", id, "models"}, 0, "好" + number)
                          : kind == 2 ? document.remove({"nodes", id, "prompt"})
                                      : document.set({"nodes", id, "next"}, ids[0]);
        if (done && document.text() != texts.back()) texts.push_back(document.text());
        REQUIRE(document.is_readable());
        CHECK(tidy(document.tree()) == document.text());
    }
    for (std::size_t i = texts.size(); i-- > 1;) {
        CHECK(document.text() == texts[i]);
        document.undo();
    }
}
