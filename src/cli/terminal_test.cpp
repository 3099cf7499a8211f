#include "cli/terminal.h"

#include <doctest/doctest.h>

#include <iostream>
#include <sstream>

using namespace frontdesk;
using namespace frontdesk::cli;
using session::Entry;
using session::EntryKind;

namespace {

/// What is printed while it lives.
class Printed {
  public:
    Printed() : m_before(std::cout.rdbuf(m_text.rdbuf())) {}
    Printed(const Printed&) = delete;
    Printed& operator=(const Printed&) = delete;
    ~Printed() { std::cout.rdbuf(m_before); }

    bool has(const std::string& words) const { return m_text.str().find(words) != std::string::npos; }

  private:
    std::ostringstream m_text;
    std::streambuf* m_before;
};

Entry line(EntryKind kind, const std::string& node, const std::string& person, const std::string& text) {
    Entry entry;
    entry.kind = kind;
    entry.node = node;
    entry.person = person;
    entry.text = text;
    return entry;
}

scenario::Scenario two_at_the_desk() {
    scenario::Scenario made;
    made.owner.address = "王女士";
    made.owner.role = "业主";
    scenario::Owner courier;
    courier.id = "chen";
    courier.address = "陈师傅";
    courier.waits = "来送快递";
    made.people = {courier};
    scenario::SummaryNode note;
    note.parts = {{"cause", "原因", {}, 2, "写为什么漏"}, {"time", "时间", {}, 2, "写几点到"}};
    made.nodes["note"] = {"note", note, {}};
    return made;
}

}  // namespace

TEST_CASE("several people are told apart by their names, a single one by what they are") {
    scenario::Scenario desk = two_at_the_desk();
    session::Session session;
    session.transcript = {line(EntryKind::owner, "", "owner", "漏水了。"),
                          line(EntryKind::owner, "", "chen", "签个字。"),
                          line(EntryKind::other, "", "owner", "我来吧。")};
    session.transcript.back().name = "小李";
    {
        const Printed printed;
        print_new_entries(desk, session, 0, Feedback::none);
        CHECK(printed.has("王女士：漏水了。"));
        CHECK(printed.has("陈师傅：签个字。"));
        CHECK(printed.has("小李：我来吧。"));
    }
    desk.people.clear();
    const Printed printed;
    print_new_entries(desk, session, 0, Feedback::none);
    CHECK(printed.has("业主：漏水了。"));
}

TEST_CASE("it is told who is dealt with and who waits for what") {
    const scenario::Scenario desk = two_at_the_desk();
    session::Session session;
    session.here = {"owner", "chen"};
    scenario::ReplyNode reply;
    reply.prompt = "先招呼她";
    const scenario::Node node{"first", reply, {}};
    session::Step step;
    step.node = &node;
    const Printed printed;
    print_prompt(desk, session, step, Feedback::each_turn);
    CHECK(printed.has("对王女士说"));
    CHECK(printed.has("陈师傅（来送快递）"));
}

TEST_CASE("of a summary each part is told, whether it was written or is missing") {
    const scenario::Scenario desk = two_at_the_desk();
    session::Session session;
    session.transcript = {line(EntryKind::summary, "note", "owner", "下午三点到。")};
    session.transcript.back().parts = {{"time", {0, 12}}};
    const Printed printed;
    print_new_entries(desk, session, 0, Feedback::each_turn);
    CHECK(printed.has("[时间] 写到了：「下午三点」"));
    CHECK(printed.has("[原因] 没有写到：写为什么漏"));
}
