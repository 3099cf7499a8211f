#include "editing/repairs.h"

#include <doctest/doctest.h>

#include "editing/test_support.h"

using namespace frontdesk;
using namespace frontdesk::editing;

namespace {

/// A shipped template, damaged.
Document damaged(const std::string& from, const std::string& to) {
    std::string text = shipped_text("templates/reception.json");
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    return Document(text.replace(at, from.size(), to));
}

/// The repair of the first problem with this code.
std::optional<Repair> repair_for(const Document& document, const std::string& code) {
    for (const Finding& finding : findings_of(document))
        if (finding.problem.code == code) return repair_of(document, finding);
    FAIL(code, " was not found");
    return std::nullopt;
}

/// Makes it and tells whether that problem is gone.
bool mends(Document document, const std::string& code) {
    const std::optional<Repair> repair = repair_for(document, code);
    REQUIRE(repair.has_value());
    REQUIRE(document.replace(with_repair(document.tree(), *repair)));
    for (const Finding& finding : findings_of(document))
        if (finding.problem.code == code) return false;
    return true;
}

}  // namespace

TEST_CASE("a way that leads nowhere leads where it was probably meant to") {
    const Document document = damaged("\"next\": \"goodbye\"", "\"next\": \"godbye\"");
    const std::optional<Repair> repair = repair_for(document, "SC012");
    REQUIRE(repair.has_value());
    CHECK(repair->kind == RepairKind::use_word);
    CHECK(repair->word == "goodbye");
    CHECK(mends(document, "SC012"));
}

TEST_CASE("a key or a word that is misspelt becomes the one that was probably meant") {
    CHECK(mends(damaged("\"prompt\":", "\"promt\":"), "SC003"));
    CHECK(mends(damaged("\"kind\": \"say\"", "\"kind\": \"sai\""), "SC004"));
}

TEST_CASE("a node that nobody gets to is taken away") {
    Document lost(shipped_text("templates/reception.json"));
    const json::Value node = json::parse(R"({"kind": "say", "text": "喂", "next": "goodbye"})", "").root;
    REQUIRE(lost.insert_member({"nodes"}, "", "nobody", node));
    CHECK(repair_for(lost, "SC022")->word == "nobody");
    CHECK(mends(lost, "SC022"));
}

TEST_CASE("where there is no ending one is added behind the last step") {
    const Document endless(R"({"format": 1, "id": "x", "nodes": {
        "a": {"kind": "say", "text": "喂", "next": "b"}, "b": {"kind": "say", "text": "喂", "next": "a"}}})");
    const Finding finding{{"SC021", core::Level::error, {}, "the scenario has no ending", "add one"}, {}};
    const std::optional<Repair> repair = repair_of(endless, finding);
    REQUIRE(repair.has_value());
    const std::optional<json::Value> mended = with_repair(endless.tree(), *repair);
    REQUIRE(mended.has_value());
    const std::string next = text_at(*mended, {"nodes", "b", "next"});
    CHECK(text_at(*mended, {"nodes", next, "kind"}) == "end");
}

TEST_CASE("what the head says of training follows what is wanted") {
    CHECK(mends(damaged("\"M01\", \"M04\", \"M27\"", "\"M04\", \"M27\""), "SC027"));
    CHECK(mends(damaged("\"M27\", \"M19\", \"F05\"", "\"M27\", \"M19\", \"M22\", \"F05\""), "SC028"));
}

TEST_CASE("a variable on which nothing depends is taken away, a misspelt one is put right") {
    CHECK(mends(damaged("\"start\":", "\"variables\": {\"booked\": false}, \"start\":"), "SC038"));
}

TEST_CASE("a line that hides those behind it goes behind them") {
    Document document(shipped_text("templates/reception.json"));
    const json::Value lines =
        json::parse(R"([{"text": "您好。"}, {"when": {"heat": {"min": 60}}, "text": "怎么没人？"}])", "")
            .root;
    REQUIRE(document.remove({"nodes", "asks", "text"}));
    REQUIRE(document.remove({"nodes", "asks", "gloss"}));
    REQUIRE(document.set({"nodes", "asks", "lines"}, lines));
    CHECK(mends(document, "SC031"));
}

TEST_CASE("nothing is offered where somebody has to decide") {
    const Document far = damaged("\"next\": \"goodbye\"", "\"next\": \"zzzzzzzz\"");
    CHECK_FALSE(repair_for(far, "SC012").has_value());
    CHECK_FALSE(repair_of(Document("{"), {{"SC021", core::Level::error, {}, "", ""}, {}}).has_value());
}
