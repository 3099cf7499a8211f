#include "app/comparison.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;
using session::Entry;
using session::EntryKind;

namespace {

Entry line(EntryKind kind, const std::string& text) {
    Entry entry;
    entry.kind = kind;
    entry.node = "n";
    entry.text = text;
    return entry;
}

struct Talk {
    session::Session session;
    scoring::Result score;

    Talk& add(EntryKind kind, const std::string& text) {
        session.transcript.push_back(line(kind, text));
        return *this;
    }
    Talk& owner(const std::string& text) { return add(EntryKind::owner, text); }
    Talk& reply(const std::string& text) { return add(EntryKind::reply, text); }
    Talk& hit(const char* rule) {
        phrasing::Finding finding;
        finding.rule = rule;
        session.transcript.back().assessment.own().forbidden.push_back(finding);
        return *this;
    }
    Talk& move(const char* rule, int points) {
        session.transcript.back().assessment.own().moves.push_back({rule, {}, {}});
        score.marks.push_back(
            {session.transcript.size() - 1, "n", scenario::Dimension::courtesy, points, 4, rule, {}, false});
        return *this;
    }
    operator Version() const { return {session, score}; }
};

}  // namespace

TEST_CASE("two talks are told apart from the first line that differs, turn beside turn") {
    Talk left;
    left.owner("喂")
        .reply("您好")
        .owner("漏水")
        .reply("不归我们管")
        .owner("什么？")
        .owner("你再说一遍")
        .reply("好");
    Talk right;
    right.owner("喂").reply("您好").owner("漏水").reply("对不起").owner("嗯");
    const Differences differences = differences_between(left, right);
    CHECK(differences.first == 3);
    REQUIRE(differences.rounds.size() == 2);
    CHECK(differences.rounds[0].left.begin == 3);
    CHECK(differences.rounds[0].left.end == 6);
    CHECK(differences.rounds[0].right.begin == 3);
    CHECK(differences.rounds[0].right.end == 5);
    CHECK(differences.rounds[1].left.end == 7);
    CHECK(differences.rounds[1].right.empty());
}

TEST_CASE("lines before the first turn go with it, whoever speaks first") {
    Talk left;
    left.owner("早").reply("您好");
    Talk right;
    right.owner("喂").owner("有人吗").reply("您好");
    const Differences differences = differences_between(left, right);
    CHECK(differences.first == 0);
    REQUIRE(differences.rounds.size() == 1);
    CHECK(differences.rounds[0].right.end == 3);
}

TEST_CASE("the same talk has no rounds to compare") {
    Talk talk;
    talk.owner("喂").reply("您好");
    const Differences differences = differences_between(talk, talk);
    CHECK(differences.rounds.empty());
    CHECK(differences.first == 2);
}

TEST_CASE("only what was said differently counts as avoided, slipped, gained or missed") {
    Talk left;
    left.reply("您好").hit("F01").move("M01", 4).reply("不归").hit("F06").hit("F05").move("M07", 4);
    Talk right;
    right.reply("您好").hit("F01").move("M01", 4).reply("对不起").hit("F05").hit("F09").move("M08", 4).move(
        "M09", 0);
    const Differences differences = differences_between(left, right);
    CHECK(differences.avoided == std::vector<std::string>{"F06"});
    CHECK(differences.slipped == std::vector<std::string>{"F09"});
    CHECK(differences.gained == std::vector<std::string>{"M08"});
    CHECK(differences.missed == std::vector<std::string>{"M07"});
}

TEST_CASE("a dimension is compared where both have it") {
    Talk left;
    left.reply("a").score.total = 60;
    left.score.dimensions[0] = {true, 5, 10, 0, 50};
    left.score.dimensions[1] = {true, 5, 10, 0, 50};
    left.session.heats["owner"] = 70;
    Talk right;
    right.reply("b").score.total = 73;
    right.score.dimensions[0] = {true, 8, 10, 0, 80};
    const Differences differences = differences_between(left, right);
    CHECK(differences.total == 13);
    CHECK(differences.dimensions[0] == 30);
    CHECK_FALSE(differences.dimensions[1].has_value());
}
